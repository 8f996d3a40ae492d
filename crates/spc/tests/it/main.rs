//! What the crate promises, seen from outside.

#[cfg(test)]
mod advice;
mod change;
#[cfg(test)]
mod evidence;
#[cfg(test)]
mod funnel;
#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod traps;
