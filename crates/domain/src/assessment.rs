//! One assessor's work on one application: a sheet of marks, answers and notes, begun, finished, or put down again because
//! the assessor stands too near the applicant.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    admission::assessment::{Answer, AssessmentError, Board, FinishedAssessment, Mark, PointKind, Scheme},
    application::Application,
    free_text::FreeText,
    id::{ApplicationId, AssessmentId, PersonId},
    person::Person,
};

/// One assessor's assessment of one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Which one.
    pub id: AssessmentId,
    /// Of which application.
    pub application: ApplicationId,
    /// By whom.
    pub assessor: PersonId,
    /// How far it has come.
    pub state: AssessmentState,
    /// When something of it was last kept.
    pub saved_at: Timestamp,
}

/// How far an assessment has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssessmentState {
    /// Begun.
    Draft(Sheet),
    /// Finished; nobody else sees it until all who were asked have finished (E5).
    Finished {
        /// What was written.
        sheet: Sheet,
        /// When.
        at: Timestamp,
    },
    /// The assessor has said to be too near the applicant. Nothing of what was written is kept.
    Conflict {
        /// When.
        at: Timestamp,
    },
}

/// What an assessor has written, by the keys of the published points.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sheet(BTreeMap<String, Remark>);

/// What is written on one point.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The mark, or yes, partly or no.
    pub answer: Option<Answer>,
    /// The note. The applicant can ask to read it.
    pub note: FreeText,
}

/// Why an assessment was not kept or finished.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssessError {
    /// The assessor has a conflict of interest.
    #[error("assessment by an assessor who declared a conflict of interest")]
    Conflict,
    /// All have finished and seen each other's: changing now would not be blind.
    #[error("change of an assessment after all had finished")]
    Locked,
    /// Points have no answer, or a lowest or highest mark has no note.
    #[error("{} points without an answer, {} marks at the ends without a note", .missing.len(), .unexplained.len())]
    Incomplete {
        /// Keys of points without an answer of their kind.
        missing: Vec<String>,
        /// Keys of points with the lowest or highest mark and no note (P22).
        unexplained: Vec<String>,
    },
}

impl Sheet {
    /// Writes a remark on a point; an empty one takes away what was there.
    pub fn set(&mut self, key: impl Into<String>, remark: Remark) {
        let key = key.into();
        if remark == Remark::default() {
            self.0.remove(&key);
        } else {
            self.0.insert(key, remark);
        }
    }

    /// Everything that is written, by the keys of the points.
    pub fn remarks(&self) -> impl Iterator<Item = (&str, &Remark)> {
        self.0.iter().map(|(key, remark)| (key.as_str(), remark))
    }

    /// What is written on a point.
    pub fn remark(&self, key: &str) -> Option<&Remark> {
        self.0.get(key)
    }

    /// The answer to a point.
    pub fn answer(&self, key: &str) -> Option<Answer> {
        self.0.get(key)?.answer
    }

    /// The note on a point; empty when there is none.
    pub fn note(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |remark| remark.note.as_str())
    }

    /// The finished assessment, when every point of the scheme is answered in its kind. Points that are not published any
    /// more are passed over.
    ///
    /// # Errors
    ///
    /// [`AssessmentError::WrongKind`], [`AssessmentError::Missing`].
    pub fn finished(&self, scheme: &Scheme) -> Result<FinishedAssessment, AssessmentError> {
        let points = scheme.points().iter();
        let answers = points.filter_map(|point| Some((point.key.clone(), self.answer(&point.key)?))).collect();
        scheme.finish(answers)
    }

    fn missing(&self, scheme: &Scheme) -> Vec<String> {
        let is_answered = |key: &str, kind| match (kind, self.answer(key)) {
            (PointKind::Criterion, Some(Answer::Mark(_))) | (PointKind::SubCriterion, Some(Answer::Met(_))) => true,
            (_, Some(_) | None) => false,
        };
        let points = scheme.points().iter().filter(|point| !is_answered(&point.key, point.kind));
        points.map(|point| point.key.clone()).collect()
    }

    fn unexplained(&self, scheme: &Scheme) -> Vec<String> {
        let is_at_an_end = |key: &str| match self.answer(key) {
            Some(Answer::Mark(mark)) => mark.is_at_an_end(),
            Some(Answer::Met(_)) | None => false,
        };
        let points = scheme.points().iter().map(|point| &point.key);
        points.filter(|key| is_at_an_end(key) && self.note(key).is_empty()).cloned().collect()
    }
}

impl Mark {
    /// Whether it is the lowest or the highest: such a mark needs a note (P22).
    pub fn is_at_an_end(self) -> bool {
        matches!(self.number(), 1 | 5)
    }
}

impl AssessmentState {
    /// What was written.
    pub fn sheet(&self) -> Option<&Sheet> {
        match self {
            Self::Draft(sheet) | Self::Finished { sheet, .. } => Some(sheet),
            Self::Conflict { .. } => None,
        }
    }

    /// Whether it is finished.
    pub fn is_finished(&self) -> bool {
        match self {
            Self::Finished { .. } => true,
            Self::Draft(_) | Self::Conflict { .. } => false,
        }
    }

    /// Whether the assessor has declared a conflict of interest.
    pub fn is_conflict(&self) -> bool {
        match self {
            Self::Conflict { .. } => true,
            Self::Draft(_) | Self::Finished { .. } => false,
        }
    }

    /// The word that the store keeps.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Draft(_) => "draft",
            Self::Finished { .. } => "finished",
            Self::Conflict { .. } => "conflict",
        }
    }
}

impl Assessment {
    /// A new one with nothing written.
    pub fn begin(id: AssessmentId, application: ApplicationId, assessor: PersonId, now: Timestamp) -> Self {
        Self { id, application, assessor, state: AssessmentState::Draft(Sheet::default()), saved_at: now }
    }

    /// Keeps what is written so far. A finished one is taken up again, as long as the board is blind.
    ///
    /// # Errors
    ///
    /// [`AssessError::Conflict`]; [`AssessError::Locked`] once the board is open.
    pub fn save(self, sheet: Sheet, board_is_open: bool, now: Timestamp) -> Result<Self, AssessError> {
        self.check(board_is_open)?;
        Ok(Self { state: AssessmentState::Draft(sheet), saved_at: now, ..self })
    }

    /// Finishes it: every point is answered, and the lowest and highest marks are explained.
    ///
    /// # Errors
    ///
    /// [`AssessError`].
    pub fn finish(
        self,
        sheet: Sheet,
        scheme: &Scheme,
        board_is_open: bool,
        now: Timestamp,
    ) -> Result<Self, AssessError> {
        self.check(board_is_open)?;
        let (missing, unexplained) = (sheet.missing(scheme), sheet.unexplained(scheme));
        if missing.is_empty() && unexplained.is_empty() {
            Ok(Self { state: AssessmentState::Finished { sheet, at: now }, saved_at: now, ..self })
        } else {
            Err(AssessError::Incomplete { missing, unexplained })
        }
    }

    /// The assessor says to be too near the applicant: what was written goes, and the application is hidden from then on.
    ///
    /// # Errors
    ///
    /// [`AssessError::Locked`] once the board is open.
    pub fn declare_conflict(self, board_is_open: bool, now: Timestamp) -> Result<Self, AssessError> {
        if board_is_open {
            return Err(AssessError::Locked);
        }
        Ok(Self { state: AssessmentState::Conflict { at: now }, saved_at: now, ..self })
    }

    fn check(&self, board_is_open: bool) -> Result<(), AssessError> {
        if self.state.is_conflict() {
            Err(AssessError::Conflict)
        } else if board_is_open {
            Err(AssessError::Locked)
        } else {
            Ok(())
        }
    }
}

/// Whether a person is named in an application: as applicant, member, leader or supervisor. Such a person does not assess it.
pub fn is_named_in(application: &Application, person: &Person) -> bool {
    let answers = application.state.submission().map_or(&application.answers, |submission| &submission.answers);
    application.applicant == person.id
        || answers.iter().any(|(_, text)| text.as_str().eq_ignore_ascii_case(person.email.as_str()))
}

/// The board of one application: who is asked to assess it, and what they have finished. Asked are all assessors but those
/// who are named in it or declared a conflict; one who has finished stays asked after the role has ended.
pub fn board(
    application: &Application,
    assessors: &[Person],
    assessments: &[&Assessment],
    scheme: &Scheme,
) -> Board<PersonId> {
    let has_conflict =
        |person: PersonId| assessments.iter().any(|one| one.assessor == person && one.state.is_conflict());
    let free = assessors.iter().filter(|person| !is_named_in(application, person) && !has_conflict(person.id));
    let finished = assessments.iter().filter(|one| one.state.is_finished());
    let asked = free.map(|person| person.id).chain(finished.clone().map(|one| one.assessor));
    let mut board = Board::new(asked);
    for one in finished {
        if let Some(done) = one.state.sheet().and_then(|sheet| sheet.finished(scheme).ok()) {
            // Refused only when it is there already, and each assessor has one.
            let _ = board.put(&one.assessor, done);
        }
    }
    board
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{admission::assessment::Met, samples};
    use uuid::Uuid;

    fn now() -> Timestamp {
        "2020-02-25T12:00:00Z".parse().unwrap()
    }

    fn scheme() -> Scheme {
        samples::doctors().cohort.assessment_scheme().unwrap()
    }

    fn begun() -> Assessment {
        let id = |number| Uuid::from_u128(number);
        Assessment::begin(id(1).into(), id(2).into(), id(3).into(), now())
    }

    fn sheet(mark: u8, note: &str) -> Sheet {
        let mut sheet = Sheet::default();
        for point in scheme().points() {
            let answer = match point.kind {
                PointKind::Criterion => Answer::Mark(Mark::try_from(mark).unwrap()),
                PointKind::SubCriterion => Answer::Met(Met::Partly),
            };
            sheet.set(&point.key, Remark { answer: Some(answer), note: FreeText::new(note).unwrap() });
        }
        sheet
    }

    #[test]
    fn e7_every_point_is_answered_before_an_assessment_is_finished() {
        let mut half = sheet(3, "");
        half.set("leader-anchoring", Remark::default());
        half.set("later-use", Remark { answer: Some(Answer::Mark(Mark::ALL[2])), note: FreeText::default() });

        let refused = begun().finish(half, &scheme(), false, now());

        let missing = vec!["leader-anchoring".to_owned(), "later-use".to_owned()];
        assert_eq!(refused, Err(AssessError::Incomplete { missing, unexplained: vec![] }));
    }

    #[test]
    fn e6_the_lowest_and_the_highest_mark_need_a_note() {
        for mark in Mark::ALL {
            let bare = begun().finish(sheet(mark.number(), ""), &scheme(), false, now());
            let noted = begun().finish(sheet(mark.number(), "For stort omfang"), &scheme(), false, now());

            let ends = vec!["suitability".to_owned(), "leader-anchoring".to_owned()];
            let expected = matches!(mark.number(), 1 | 5)
                .then_some(AssessError::Incomplete { missing: vec![], unexplained: ends });
            assert_eq!(bare.err(), expected, "mark {}", mark.number());
            assert!(noted.unwrap().state.is_finished());
        }
    }

    #[test]
    fn e5_an_open_board_locks_what_was_finished() {
        let finished = begun().finish(sheet(3, ""), &scheme(), false, now()).unwrap();

        assert_eq!(finished.clone().save(sheet(4, ""), true, now()), Err(AssessError::Locked));
        assert_eq!(finished.clone().declare_conflict(true, now()), Err(AssessError::Locked));
        assert_eq!(finished.save(sheet(4, ""), false, now()).unwrap().state, AssessmentState::Draft(sheet(4, "")));
    }

    #[test]
    fn a_conflict_of_interest_takes_away_what_was_written() {
        let put_down = begun().save(sheet(2, ""), false, now()).unwrap().declare_conflict(false, now()).unwrap();

        assert_eq!(put_down.state.sheet(), None);
        assert_eq!(put_down.save(sheet(2, ""), false, now()), Err(AssessError::Conflict));
    }
}
