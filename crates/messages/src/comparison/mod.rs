//! Comparisons in words: what is said in and around a funnel plot or a Pareto chart.
//!
//! The facts come from [`bedre_spc::Funnel`] and [`bedre_spc::Pareto`]. As under a chart over time there are three lines, and
//! never a word of cause.

mod funnel;
mod pareto;

pub use funnel::FunnelWords;
pub use pareto::ParetoWords;

/// How many names a sentence holds; the table has all of them.
const NAMES: usize = 8;

/// Names one after the other, «…» for those that a sentence has no room for.
fn listed(names: impl IntoIterator<Item = String>) -> String {
    let mut names: Vec<String> = names.into_iter().take(NAMES + 1).collect();
    if names.len() > NAMES {
        names.truncate(NAMES);
        names.push("…".to_owned());
    }
    names.join(", ")
}
