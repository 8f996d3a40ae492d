//! From assessors' marks to one score: criteria on a scale of 1 to 5, sub-criteria answered yes, partly or no, and each assessor
//! blind to the others until all have finished (requirements E5 to E10).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A mark on a criterion: 1 to 5, each described where the criterion is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Mark(u8);

/// A mark outside 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a mark is {0}, expected 1 to 5")]
pub struct MarkError(u8);

impl Mark {
    /// All marks, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The number, 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Mark {
    type Error = MarkError;

    fn try_from(number: u8) -> Result<Self, MarkError> {
        Self::ALL.into_iter().find(|mark| mark.0 == number).ok_or(MarkError(number))
    }
}

impl From<Mark> for u8 {
    fn from(mark: Mark) -> Self {
        mark.0
    }
}

/// The answer to a sub-criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// Met.
    Yes,
    /// Met in part.
    Partly,
    /// Not met.
    No,
}

impl Met {
    /// All answers, best first.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The answer on the scale of marks: yes is the highest mark, partly the middle, no the lowest.
    fn on_the_scale(self) -> f64 {
        match self {
            Self::Yes => 5.0,
            Self::Partly => 3.0,
            Self::No => 1.0,
        }
    }
}

/// What an assessor wrote on one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// On a criterion.
    Mark(Mark),
    /// On a sub-criterion.
    Met(Met),
}

impl Answer {
    fn on_the_scale(self) -> f64 {
        match self {
            Self::Mark(mark) => f64::from(mark.0),
            Self::Met(met) => met.on_the_scale(),
        }
    }

    fn kind(self) -> PointKind {
        match self {
            Self::Mark(_) => PointKind::Criterion,
            Self::Met(_) => PointKind::SubCriterion,
        }
    }
}

/// How a point of assessment is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// By a [`Mark`].
    Criterion,
    /// By a [`Met`].
    SubCriterion,
}

/// A published point of assessment, as far as its score is concerned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The criterion's key in the cohort.
    pub key: String,
    /// How it is answered.
    pub kind: PointKind,
    /// Its part in the score, relative to the other points. A point of weight 0 is written about and not counted.
    pub weight: f64,
}

/// The points on which every application of a cohort is assessed. They were checked when they were put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme(Vec<Point>);

/// Why points make no scheme, or answers no assessment.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum AssessmentError {
    /// Nothing is published to assess by (requirement O18).
    #[error("no point of assessment counts")]
    NothingCounts,
    /// Two points have one key.
    #[error("two points of assessment have the key `{key}`")]
    SameKey {
        /// The key.
        key: String,
    },
    /// A weight is negative or no number.
    #[error("the weight of `{key}` is {weight}, expected a number from 0")]
    Weight {
        /// The point's key.
        key: String,
        /// What was given.
        weight: f64,
    },
    /// An answer to a point that is not published.
    #[error("`{key}` is no point of this assessment")]
    UnknownPoint {
        /// What was answered.
        key: String,
    },
    /// A mark where yes, partly or no is asked for, or the other way round.
    #[error("the answer to `{key}` is of the wrong kind")]
    WrongKind {
        /// The point's key.
        key: String,
    },
    /// Points without an answer.
    #[error("{} points have no answer, first `{}`", keys.len(), keys.first().map_or("", String::as_str))]
    Missing {
        /// Their keys, in the order of the scheme.
        keys: Vec<String>,
    },
}

impl Scheme {
    /// A scheme of these points.
    ///
    /// # Errors
    ///
    /// [`AssessmentError::NothingCounts`], [`AssessmentError::SameKey`], [`AssessmentError::Weight`].
    pub fn new(points: Vec<Point>) -> Result<Self, AssessmentError> {
        for (index, point) in points.iter().enumerate() {
            if !point.weight.is_finite() || point.weight < 0.0 {
                return Err(AssessmentError::Weight { key: point.key.clone(), weight: point.weight });
            }
            if points.iter().skip(index + 1).any(|other| other.key == point.key) {
                return Err(AssessmentError::SameKey { key: point.key.clone() });
            }
        }
        if points.iter().any(|point| point.weight > 0.0) {
            Ok(Self(points))
        } else {
            Err(AssessmentError::NothingCounts)
        }
    }

    /// The points, in the order in which they are published.
    pub fn points(&self) -> &[Point] {
        &self.0
    }

    /// Finishes an assessment: every point has an answer of its kind.
    ///
    /// # Errors
    ///
    /// [`AssessmentError::UnknownPoint`], [`AssessmentError::WrongKind`], [`AssessmentError::Missing`].
    pub fn finish(&self, answers: BTreeMap<String, Answer>) -> Result<FinishedAssessment, AssessmentError> {
        for (key, answer) in &answers {
            let Some(point) = self.0.iter().find(|point| point.key == *key) else {
                return Err(AssessmentError::UnknownPoint { key: key.clone() });
            };
            if point.kind != answer.kind() {
                return Err(AssessmentError::WrongKind { key: key.clone() });
            }
        }
        let missing: Vec<String> =
            self.0.iter().filter(|point| !answers.contains_key(&point.key)).map(|point| point.key.clone()).collect();
        if missing.is_empty() {
            Ok(FinishedAssessment { score: self.score(&answers), answers })
        } else {
            Err(AssessmentError::Missing { keys: missing })
        }
    }

    /// score = Σ weight · answer / Σ weight, on the scale of 1 to 5
    fn score(&self, answers: &BTreeMap<String, Answer>) -> f64 {
        let mut sum = 0.0;
        let mut weights = 0.0;
        for point in &self.0 {
            if let Some(answer) = answers.get(&point.key) {
                sum += point.weight * answer.on_the_scale();
                weights += point.weight;
            }
        }
        sum / weights
    }
}

/// One assessor's finished answers and the score they give, from 1 to 5.
#[derive(Clone, Debug, PartialEq)]
pub struct FinishedAssessment {
    answers: BTreeMap<String, Answer>,
    score: f64,
}

impl FinishedAssessment {
    /// What was answered, by the points' keys.
    pub fn answers(&self) -> &BTreeMap<String, Answer> {
        &self.answers
    }

    /// The weighted mean of the answers, from 1 to 5; yes counts as 5, partly as 3, no as 1.
    pub fn score(&self) -> f64 {
        self.score
    }
}

/// The assessments of one application. Nobody's answers can be got out of it while anyone who was asked has not finished,
/// except by the one who wrote them (requirement E5).
#[derive(Clone, Debug)]
pub struct Board<A> {
    asked: BTreeMap<A, Option<FinishedAssessment>>,
}

/// What a board shows to one who asks.
#[derive(Clone, Debug, PartialEq)]
pub enum View<'b, A> {
    /// Not all have finished: only one's own is there to see.
    Blind {
        /// What this assessor has finished.
        own: Option<&'b FinishedAssessment>,
        /// How many have finished.
        finished: usize,
        /// How many were asked.
        asked: usize,
    },
    /// All have finished.
    Open(OpenBoard<'b, A>),
}

/// A board on which all have finished.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenBoard<'b, A> {
    finished: Vec<(&'b A, &'b FinishedAssessment)>,
}

/// Why an assessment cannot be put on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BoardError {
    /// This assessor was not asked.
    #[error("the assessor was not asked to assess this application")]
    NotAsked,
    /// All have finished and seen each other's; changing now would not be blind.
    #[error("the board is open, assessments can no longer be changed")]
    Open,
}

impl<A: Ord> Board<A> {
    /// A board for these assessors, on which nobody has finished.
    pub fn new(assessors: impl IntoIterator<Item = A>) -> Self {
        Self { asked: assessors.into_iter().map(|assessor| (assessor, None)).collect() }
    }

    /// Puts up a finished assessment; one's own can be replaced until the board is open.
    ///
    /// # Errors
    ///
    /// [`BoardError::NotAsked`], [`BoardError::Open`].
    pub fn put(&mut self, assessor: &A, assessment: FinishedAssessment) -> Result<(), BoardError> {
        if self.open().is_some() {
            return Err(BoardError::Open);
        }
        let place = self.asked.get_mut(assessor).ok_or(BoardError::NotAsked)?;
        *place = Some(assessment);
        Ok(())
    }

    /// Takes off one who will not assess after all (conflict of interest, say), with what they may have written.
    pub fn excuse(&mut self, assessor: &A) {
        self.asked.remove(assessor);
    }

    /// What this assessor may see.
    pub fn view(&self, assessor: &A) -> View<'_, A> {
        match self.open() {
            Some(open) => View::Open(open),
            None => View::Blind {
                own: self.asked.get(assessor).and_then(Option::as_ref),
                finished: self.asked.values().flatten().count(),
                asked: self.asked.len(),
            },
        }
    }

    /// All assessments, once all who were asked have finished; none before, and none when nobody was asked.
    pub fn open(&self) -> Option<OpenBoard<'_, A>> {
        let finished: Option<Vec<_>> =
            self.asked.iter().map(|(assessor, one)| one.as_ref().map(|one| (assessor, one))).collect();
        finished.filter(|all| !all.is_empty()).map(|finished| OpenBoard { finished })
    }
}

impl<'b, A> OpenBoard<'b, A> {
    /// Who assessed, and how.
    pub fn finished(&self) -> &[(&'b A, &'b FinishedAssessment)] {
        &self.finished
    }

    /// The application's score: the mean of the assessors' scores, from 1 to 5.
    pub fn score(&self) -> f64 {
        let sum: f64 = self.finished.iter().map(|(_, one)| one.score).sum();
        sum / f64::from(super::model::count(self.finished.len()))
    }

    /// How far the assessors' scores lie apart, from 0 to 4.
    pub fn apart(&self) -> f64 {
        let scores = || self.finished.iter().map(|(_, one)| one.score);
        scores().fold(f64::MIN, f64::max) - scores().fold(f64::MAX, f64::min)
    }
}

/// Whether a cohort has to publish criteria before it decides: more apply than there are seats, and nothing is published to
/// choose by (requirement O18).
pub fn criteria_wanted(points: &[Point], applications: u32, seats: u32) -> bool {
    applications > seats && Scheme::new(points.to_vec()).is_err()
}
