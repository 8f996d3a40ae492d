//! The marks that a picture is made of, and how each looks: a class for the style sheet, or its own ink on paper.

/// A mark of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Light horizontal lines at the values of the axis, and small ticks on the time axis.
    Tick,
    /// Words and numbers along the axes.
    AxisText,
    /// The area between the limits.
    Band,
    /// A limit.
    Limit,
    /// A limit that one in twenty passes by chance.
    LimitInner,
    /// The target.
    Target,
    /// The centre line where it was computed.
    Centre,
    /// The centre line where it is continued from a baseline or was decided beforehand.
    CentreFrozen,
    /// Behind the centre line, when how it is crossed is the signal.
    CentreSignal,
    /// The line through the points.
    Line,
    /// The same where points lie so close that it would be an area.
    LineThin,
    /// The stretch of a signal.
    Signal,
    /// From a line's end to a label that had to move.
    Leader,
    /// The label of the centre line.
    Label,
    /// The label of a limit.
    LabelLimit,
    /// The label of the target.
    LabelTarget,
    /// A point.
    Point,
    /// A point among many.
    PointSmall,
    /// A unit that is unusual without being a signal: hollow.
    PointUnusual,
    /// A point of a signal: hollow.
    PointRun,
    /// A point outside the limits: a diamond …
    PointOutside,
    /// … with a ring.
    Ring,
    /// A point that was left out: hollow and grey …
    PointExcluded,
    /// … with a cross.
    Cross,
    /// Between two phases.
    Phase,
    /// The reason of a phase.
    PhaseName,
    /// The level of a phase that is over.
    PhaseLevel,
    /// A note or a test of change as a whole: what the keyboard steps to. Has no look of its own.
    Event,
    /// A note's flag.
    Note,
    /// The pole of the flag.
    Pole,
    /// The sign that an axis does not start at zero.
    Break,
    /// The bar of a test of change.
    Cycle,
    /// One of the vital few groups.
    Bar,
    /// One of the many other groups.
    BarRest,
    /// The time of a test of change, all through several charts.
    Shadow,
    /// The number of a test of change.
    CycleNumber,
}

/// Ink on paper: nearly black, petrol as on the screen, and orange and violet that grey printers keep apart.
mod ink {
    pub(super) const TEXT: &str = "#2e2b27";
    pub(super) const QUIET: &str = "#5f5d5a";
    pub(super) const LINE: &str = "#0f5a62";
    pub(super) const TARGET: &str = "#6a4c93";
    pub(super) const SIGNAL: &str = "#b4540a";
}

impl Mark {
    /// Its class in the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Tick => "chart__tick",
            Self::AxisText => "chart__axis-text",
            Self::Band => "chart__band",
            Self::Limit => "chart__limit",
            Self::LimitInner => "chart__limit chart__limit--inner",
            Self::Target => "chart__target",
            Self::Centre => "chart__centre",
            Self::CentreFrozen => "chart__centre chart__centre--frozen",
            Self::CentreSignal => "chart__centre-signal",
            Self::Line => "chart__line",
            Self::LineThin => "chart__line chart__line--thin",
            Self::Signal => "chart__signal",
            Self::Leader => "chart__leader",
            Self::Label => "chart__label",
            Self::LabelLimit => "chart__label chart__label--limit",
            Self::LabelTarget => "chart__label chart__label--target",
            Self::Point | Self::PointSmall => "chart__point",
            Self::PointUnusual => "chart__point chart__point--unusual",
            Self::PointRun => "chart__point chart__point--run",
            Self::PointOutside => "chart__point chart__point--outside",
            Self::Ring => "chart__ring",
            Self::PointExcluded => "chart__point chart__point--excluded",
            Self::Cross => "chart__cross",
            Self::Phase => "chart__phase",
            Self::PhaseName => "chart__phase-name",
            Self::PhaseLevel => "chart__phase-level",
            Self::Event => "chart__event",
            Self::Note => "chart__note",
            Self::Pole => "chart__pole",
            Self::Break => "chart__break",
            Self::Cycle => "chart__pdsa",
            Self::Bar => "chart__bar",
            Self::BarRest => "chart__bar chart__bar--rest",
            Self::Shadow => "chart__shadow",
            Self::CycleNumber => "chart__pdsa-number",
        }
    }

    /// Its colours and strokes on paper.
    pub(crate) const fn ink(self) -> Ink {
        match self {
            Self::Tick => Ink::stroke("#e4e2df", 1.0),
            Self::AxisText | Self::LabelLimit | Self::PhaseLevel | Self::Note | Self::Event => Ink::fill(ink::QUIET),
            Self::Band => Ink::fill("#eef3f3"),
            Self::Limit => Ink::stroke(ink::QUIET, 1.0),
            Self::LimitInner => Ink::stroke(ink::QUIET, 0.75).dashed("4 4"),
            Self::Pole => Ink::stroke("#bcbbba", 1.0),
            Self::Break => Ink::stroke(ink::QUIET, 1.25),
            Self::Target => Ink::stroke(ink::TARGET, 1.25).dashed("1.5 4"),
            Self::Centre => Ink::stroke(ink::TEXT, 1.25),
            Self::CentreFrozen => Ink::stroke(ink::TEXT, 1.25).dashed("12 6"),
            Self::CentreSignal => Ink::stroke("#f0c9a4", 5.0),
            Self::Line => Ink::stroke(ink::LINE, 2.0),
            Self::LineThin => Ink::stroke(ink::LINE, 0.75),
            Self::Signal => Ink::stroke(ink::SIGNAL, 4.0),
            Self::Leader => Ink::stroke(ink::QUIET, 0.75),
            Self::Label | Self::PhaseName | Self::CycleNumber => Ink::fill(ink::TEXT).bold(),
            Self::LabelTarget => Ink::fill(ink::TARGET).bold(),
            Self::Point => Ink::fill(ink::LINE).edged("#ffffff", 1.0),
            Self::PointSmall | Self::Bar => Ink::fill(ink::LINE),
            Self::PointUnusual => Ink::fill("#ffffff").edged(ink::LINE, 2.0),
            Self::PointRun => Ink::fill("#ffffff").edged(ink::SIGNAL, 2.25),
            Self::PointOutside => Ink::fill(ink::SIGNAL),
            Self::Ring => Ink::fill("#ffffff").edged(ink::SIGNAL, 1.5),
            Self::PointExcluded => Ink::fill("#ffffff").edged("#7a7876", 1.5),
            Self::Cross => Ink::stroke("#7a7876", 1.5),
            Self::Phase => Ink::stroke(ink::QUIET, 1.0).dashed("2 4"),
            Self::Cycle | Self::BarRest => Ink::fill("#c9dcde"),
            Self::Shadow => Ink::fill(ink::LINE).thin(),
        }
    }
}

/// Colours and strokes of a mark on paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ink {
    /// The colour inside.
    pub(crate) fill: &'static str,
    /// The colour and width of the outline.
    pub(crate) stroke: Option<(&'static str, f64)>,
    /// How the outline is broken.
    pub(crate) dashes: &'static str,
    /// How much of the colour inside is seen; empty for all.
    pub(crate) opacity: &'static str,
    /// Whether letters are heavier.
    pub(crate) bold: bool,
}

impl Ink {
    const fn fill(fill: &'static str) -> Self {
        Self { fill, stroke: None, dashes: "", opacity: "", bold: false }
    }

    const fn stroke(colour: &'static str, width: f64) -> Self {
        Self { fill: "none", stroke: Some((colour, width)), dashes: "", opacity: "", bold: false }
    }

    const fn edged(self, colour: &'static str, width: f64) -> Self {
        Self { stroke: Some((colour, width)), ..self }
    }

    const fn dashed(self, dashes: &'static str) -> Self {
        Self { dashes, ..self }
    }

    const fn thin(self) -> Self {
        Self { opacity: "0.06", ..self }
    }

    const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}
