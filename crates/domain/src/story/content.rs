//! What a story says: a text in the team's words, and a chart as it was when the text was written.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    free_text::FreeText,
    id::{DataPointId, MeasureId, PersonId},
    language::Language,
    measure::{Amount, DataPoint, Figure, Measure, Plan, PointSource, PointState, Series},
};

/// What a story says. It is what people agree to, so everything that is shown is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoryContent {
    /// The language that it is written in.
    pub language: Language,
    /// What it is called.
    pub title: FreeText,
    /// Who did it, and where: a unit and a municipality. Names only where the team wants them.
    pub by: FreeText,
    /// What was wrong, for whom.
    pub problem: FreeText,
    /// What the team wanted to reach; may be empty.
    pub aim: FreeText,
    /// What the team tried.
    pub tried: FreeText,
    /// What the team saw.
    pub seen: FreeText,
    /// What the team says to others; may be empty.
    pub advice: FreeText,
    /// One measure with its values, as they were.
    pub chart: Option<StoryChart>,
}

/// A part that no story is without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoryPart {
    /// What it is called.
    Title,
    /// Who did it, and where.
    By,
    /// What was wrong.
    Problem,
    /// What was tried.
    Tried,
    /// What was seen.
    Seen,
}

/// A measure with its values as they were when the story was written: what is measured later is not what people agreed to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoryChart {
    /// Of which measure, so that the team finds it again.
    pub measure: MeasureId,
    /// What the measure is called.
    pub name: FreeText,
    /// How it is taken and shown.
    pub plan: Plan,
    /// Its values, the earliest first.
    pub points: Vec<ShownPoint>,
}

/// A value as everybody sees it: without the note beside it, and without who wrote it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownPoint {
    /// Its day.
    pub day: Date,
    /// What was measured.
    pub state: ShownState,
}

/// What was measured on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownState {
    /// A value that counts.
    Counted {
        /// The value, or the numerator.
        value: Figure,
        /// The denominator, where the scale has one.
        denominator: Option<Figure>,
    },
    /// A value that is left out of every calculation.
    Excluded {
        /// The value, or the numerator.
        value: Figure,
        /// The denominator, where the scale has one.
        denominator: Option<Figure>,
        /// Why it is left out.
        reason: FreeText,
    },
    /// Nobody measured.
    NotMeasured {
        /// Why.
        why: FreeText,
    },
}

/// Why a measure cannot be shown to everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChartRefused {
    /// It is only named.
    #[error("chart of a measure without a plan")]
    NoPlan,
    /// It has no values.
    #[error("chart without values")]
    NoValues,
    /// Values out of so few that a person may be known by them.
    #[error("chart with denominators below {FEWEST}")]
    FewCases,
}

/// A share of fewer than this may tell of a person: it is never shown outside the cohort.
const FEWEST: f64 = 5.0;

impl StoryContent {
    /// What is left out that no story is without.
    pub fn missing(&self) -> Vec<StoryPart> {
        [
            (StoryPart::Title, &self.title),
            (StoryPart::By, &self.by),
            (StoryPart::Problem, &self.problem),
            (StoryPart::Tried, &self.tried),
            (StoryPart::Seen, &self.seen),
        ]
        .into_iter()
        .filter_map(|(part, text)| text.is_empty().then_some(part))
        .collect()
    }
}

impl StoryChart {
    /// A measure with its values as they are now.
    ///
    /// # Errors
    ///
    /// [`ChartRefused`].
    pub fn of(measure: &Measure, points: &[DataPoint]) -> Result<Self, ChartRefused> {
        let plan = measure.plan().ok_or(ChartRefused::NoPlan)?.clone();
        if points.is_empty() {
            return Err(ChartRefused::NoValues);
        }
        let mut points: Vec<ShownPoint> = points.iter().map(ShownPoint::of).collect();
        points.sort_by_key(|point| point.day);
        if points.iter().any(|point| point.state.denominator().is_some_and(|of| of.value() < FEWEST)) {
            return Err(ChartRefused::FewCases);
        }
        Ok(Self { measure: measure.id, name: measure.name.clone(), plan, points })
    }

    /// Its values with the chart that picture, table and words come from; nothing for data that the chart cannot show.
    pub fn series(&self) -> Option<Series> {
        Series::new(&self.plan, self.points.iter().map(|point| point.as_data_point(self.measure)).collect()).ok()
    }
}

impl ShownPoint {
    fn of(point: &DataPoint) -> Self {
        let state = match &point.state {
            PointState::Counted(amount) => {
                ShownState::Counted { value: amount.value(), denominator: amount.denominator() }
            }
            PointState::Excluded { amount, reason } => ShownState::Excluded {
                value: amount.value(),
                denominator: amount.denominator(),
                reason: reason.clone(),
            },
            PointState::NotMeasured { why } => ShownState::NotMeasured { why: why.clone() },
        };
        Self { day: point.day, state }
    }

    /// The value for a chart. Nobody's name and no instant belong to it any more.
    fn as_data_point(&self, measure: MeasureId) -> DataPoint {
        let state = match &self.state {
            ShownState::Counted { value, denominator } => PointState::Counted(Amount::kept(*value, *denominator)),
            ShownState::Excluded { value, denominator, reason } => {
                PointState::Excluded { amount: Amount::kept(*value, *denominator), reason: reason.clone() }
            }
            ShownState::NotMeasured { why } => PointState::NotMeasured { why: why.clone() },
        };
        DataPoint {
            id: DataPointId::from(Uuid::nil()),
            measure,
            day: self.day,
            state,
            note: FreeText::default(),
            source: PointSource::Typed,
            recorded_by: PersonId::from(Uuid::nil()),
            recorded_at: Timestamp::UNIX_EPOCH,
            changed_at: None,
        }
    }
}

impl ShownState {
    fn denominator(&self) -> Option<Figure> {
        match self {
            Self::Counted { denominator, .. } | Self::Excluded { denominator, .. } => *denominator,
            Self::NotMeasured { .. } => None,
        }
    }
}
