//! Statistical process control for improvement work: values in time order become a chart, its limits and its signals.
//!
//! A [`Chart`] is computed once, from [`Settings`] and a slice of [`Observation`]s. Picture, table, sentence, icon and
//! export all come from it. There are no dates here (a point has an index), no language, no drawing and no reading of
//! files; and the answer is the same on every machine.
//!
//! ```
//! use bedre_spc::{Chart, ChartKind, Observation, Settings, Verdict};
//!
//! let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
//! let chart = Chart::new(&Settings::new(ChartKind::Run), &rows)?;
//!
//! assert_eq!(chart.points().nth(1).and_then(|point| point.centre), Some(5.0));
//! assert_eq!(chart.verdict(), Verdict::TooEarly { points: 3, useful: 2, needed: 12 });
//! # Ok::<(), bedre_spc::ChartError>(())
//! ```

mod advice;
mod chance;
mod change;
mod chart;
mod columns;
mod cusum;
mod dependence;
mod error;
mod evidence;
mod ewma;
mod funnel;
#[cfg(feature = "golden")]
pub mod golden;
mod icon;
mod kind;
mod limits;
mod numeric;
mod observation;
mod pareto;
mod performance;
mod phase;
mod point;
mod power;
mod read;
mod reading;
mod rule;
mod rule_set;
mod runs;
mod settings;
mod signal;
mod simulation;
mod stable_shift;
mod subgroup;
mod verdict;

pub use advice::{Advice, Because};
pub use chart::Chart;
pub use cusum::{BernoulliCusum, CusumCase, CusumError, CusumPoint, cusum};
pub use dependence::{Dependence, lag1};
pub use error::ChartError;
pub use evidence::Evidence;
pub use ewma::{EwmaPoint, ewma};
pub use funnel::{
    Dispersion, Funnel, FunnelCase, FunnelError, FunnelKind, FunnelLimits, FunnelStanding, FunnelUnit, Overdispersion,
};
pub use kind::{CentreKind, ChartKind, UnknownCode};
pub use observation::Observation;
pub use pareto::{Pareto, ParetoBar, ParetoError, ParetoOrder};
pub use performance::{Delay, Performance};
pub use phase::{Phase, Runs, Spread};
pub use point::{Limits, Point, Position, Side, Standing};
pub use power::{Plan, PlanError, Power, Trial};
pub use reading::{Assurance, Change, Level, MainSignal, Next, Reading, TargetReach, Unknown, Variation};
pub use rule::Rule;
pub use rule_set::{InARow, NearLimit, RuleSet};
pub use settings::{Aggregate, Direction, Floor, Screening, Settings, Split};
pub use signal::{Meaning, Signal};
pub use simulation::Process;
pub use stable_shift::{Period, SplitSuggestion, StableShift};
pub use verdict::Verdict;
