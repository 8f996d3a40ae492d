//! What people read: every message and every reading, in every language.

#[cfg(test)]
mod chart;
mod every_message;
mod letters;
mod reading;
mod samples;
