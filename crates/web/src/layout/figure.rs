//! A chart in a page: the drawing, its reading in words, and its table. Drawn by `layout/figure.html`: `figure::chart`.

use super::table::Table;

/// A chart with everything that belongs to it.
#[derive(Debug, Clone)]
pub struct ChartFigure {
    /// What the chart shows: its caption.
    pub caption: String,
    /// The drawing for screens and paper, as SVG made by `plot`.
    pub wide: String,
    /// The drawing for phones, as SVG made by `plot`.
    pub narrow: String,
    /// What the chart says, in a few lines, each under its heading.
    pub reading: Vec<(&'static str, String)>,
    /// What else to know beside the reading: tests of change, advice.
    pub beside: Vec<(&'static str, String)>,
    /// The same figures as a table.
    pub table: Table,
}
