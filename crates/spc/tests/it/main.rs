//! What the crate promises, seen from outside.

#[cfg(test)]
mod golden;
