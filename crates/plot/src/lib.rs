//! A chart as an accessible SVG drawing.
//!
//! A [`bedre_spc::Chart`] knows its points, lines and signals; a [`Drawing`] adds what it does not know: the days of the
//! points, the words, the tests of change beside it, the size and the style. [`svg`] makes one string of both. The same
//! chart and drawing give the same string on every machine, and no data make it fail.
//!
//! There is no language here: every word comes from a [`Wording`], so that the picture speaks like the page around it.
//! Shapes carry the meaning and colours only repeat it, so that the drawing can be read in black and white.
//!
//! ```
//! use bedre_plot::{Drawing, Plain, svg};
//! use bedre_spc::{Chart, ChartKind, Observation, Settings};
//!
//! let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
//! let chart = Chart::new(&Settings::new(ChartKind::Run), &rows)?;
//!
//! let picture = svg(&chart, &Drawing::new("wait", "Days to appointment", &Plain));
//!
//! assert!(picture.starts_with("<svg "));
//! assert!(picture.contains("<title id=\"wait-wide-title\">Days to appointment</title>"));
//! # Ok::<(), bedre_spc::ChartError>(())
//! ```

mod drawing;
mod event;
mod family;
mod frame;
mod funnel;
mod head;
mod label;
mod letters;
mod mark;
mod number;
mod panel;
mod pareto;
mod pen;
mod picture;
mod points;
mod series;
mod small;
mod time;
mod value;
mod wording;

pub use drawing::{Axis, Cycle, Drawing, Note, Quantity, Size, Style, When};
pub use family::family;
pub use funnel::{FunnelWording, funnel};
pub use pareto::{ParetoWording, pareto};
pub use picture::{Picture, draw, svg};
pub use small::small;
pub use wording::{Line, Plain, Tick, Wording};
