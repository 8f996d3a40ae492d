//! What an address names besides a page: a file, a deed, a tab.

/// A file that a chart can be had as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartFile {
    /// Its figures.
    Csv,
    /// Its picture, as drawn.
    Svg,
    /// Its picture, in pixels.
    Png,
    /// Picture, reading and figures on paper.
    Pdf,
}

impl ChartFile {
    /// Every file.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Svg, Self::Png, Self::Pdf];

    /// The ending of its name, in its address too.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

/// What is done to a session of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanDeed {
    /// Its tentative dates are confirmed.
    Confirm,
    /// It gets other days.
    Move,
    /// Its place is told.
    Place,
    /// It is said who must come.
    Decide,
    /// It is cancelled.
    Cancel,
    /// Its dates to choose between are set.
    Alternatives,
}

impl PlanDeed {
    /// The deed as the last part of an address.
    pub(super) fn path(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Move => "move",
            Self::Place => "place",
            Self::Decide => "decide",
            Self::Cancel => "cancel",
            Self::Alternatives => "alternatives",
        }
    }
}

/// A part of a project's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectTab {
    /// Is it better, and what next?
    Overview,
    /// Aim and measures.
    Aim,
    /// Tests of change.
    Tests,
    /// What has happened.
    Log,
    /// Whom it is shown to, what they say, and the story of it.
    Tell,
}

impl ProjectTab {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Overview, Self::Aim, Self::Tests, Self::Log, Self::Tell];

    /// What stands after the project's own address.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Overview => "",
            Self::Aim => "/aim",
            Self::Tests => "/tests",
            Self::Log => "/log",
            Self::Tell => "/tell",
        }
    }
}
