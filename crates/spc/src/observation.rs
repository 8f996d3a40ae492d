//! What comes in: one row of figures.

/// One row of figures: a value, perhaps out of a denominator, in a subgroup.
///
/// Observations are given in time order. Those with the same `subgroup` (and next to each other) make one point of the
/// chart. The subgroup's number means nothing else: dates stay with the caller.
///
/// ```
/// use bedre_spc::Observation;
///
/// let falls = Observation::of(3, 2.0).out_of(118.0);
///
/// assert_eq!(falls.value, Some(2.0));
/// assert_eq!(falls.denominator, Some(118.0));
/// assert!(falls.included);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// Which point this belongs to; equal neighbours are one subgroup.
    pub subgroup: usize,
    /// The measured value, or the numerator. `None` when it was not measured.
    pub value: Option<f64>,
    /// The denominator or area of opportunity, in its own unit.
    pub denominator: Option<f64>,
    /// Whether it counts. A point with a row that does not count is drawn, but left out of every calculation.
    pub included: bool,
}

impl Observation {
    /// A measured value of subgroup number `subgroup`.
    pub const fn of(subgroup: usize, value: f64) -> Self {
        Self { subgroup, value: Some(value), denominator: None, included: true }
    }

    /// A period in which nothing was measured: it keeps its place on the time axis.
    pub const fn missing(subgroup: usize) -> Self {
        Self { subgroup, value: None, denominator: None, included: true }
    }

    /// The same, out of `denominator`.
    #[must_use]
    pub const fn out_of(mut self, denominator: f64) -> Self {
        self.denominator = Some(denominator);
        self
    }

    /// The same, drawn but left out of every calculation.
    #[must_use]
    pub const fn excluded(mut self) -> Self {
        self.included = false;
        self
    }

    /// Plain values in time order, each a point of its own; `None` is a period that was not measured.
    ///
    /// ```
    /// use bedre_spc::Observation;
    ///
    /// let rows = Observation::series([Some(4.0), None, Some(7.0)]);
    ///
    /// assert_eq!(rows[1], Observation::missing(1));
    /// ```
    pub fn series(values: impl IntoIterator<Item = Option<f64>>) -> Vec<Self> {
        values
            .into_iter()
            .enumerate()
            .map(|(subgroup, value)| Self { subgroup, value, denominator: None, included: true })
            .collect()
    }
}
