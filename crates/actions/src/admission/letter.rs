//! The letters: what each draft says, and the message it becomes.

use std::sync::Arc;

use bedre_domain::{
    admission::selection::{Outcome, Selection},
    application::Application,
    clock::{date_in_oslo, end_of_day_in_oslo},
    cohort::{CohortRecord, DecisionKind},
    criterion::Criterion,
    free_text::FreeText,
    id::{ApplicationId, CohortId, LetterId},
    key::CriterionKey,
    language::Language,
    letter::{Ground as ReasonGround, Letter, LetterContent, OfferTerms},
    person::Person,
    session::Day as SessionDay,
};
use bedre_messages::{Certainty, Day, FirstSession, Message, Occasion, Offer, Rejection, Remedy, WaitingList};
use bedre_store::{application, letter as letters, person};
use jiff::{Timestamp, ToSpan as _, civil};

use super::{AdmissionError, may_lead};
use crate::{
    ActionError, Actor, Platform,
    assessment::{Scores, ground::Ground},
    cohort::{self, Letterhead},
    work::Work,
};

/// How many weeks one has to ask for a new look at a decision of which one cannot complain by law.
const WEEKS_TO_OBJECT: u8 = 3;

/// The drafts of a selection: one letter each to everyone who still applies.
pub(super) fn drafts(platform: &Platform, ground: &Ground, selection: &Selection, now: Timestamp) -> Vec<Letter> {
    let terms = ground.cohort.cohort.offer_terms();
    let mut drafts = Vec::new();
    for outcome in Outcome::ALL {
        let mut rank = 0;
        for applicant in selection.with(outcome) {
            let Some(application) = ground.applications.iter().find(|one| one.id.to_string() == applicant.id) else {
                continue;
            };
            rank += 1;
            let content = match outcome {
                Outcome::Offer => LetterContent::Offer(Box::new(terms.clone())),
                Outcome::Waiting => LetterContent::Waiting { rank },
                Outcome::Rejection => rejection(ground, selection, application),
            };
            drafts.push(Letter {
                id: LetterId::new(platform.mint()),
                cohort: selection.cohort,
                application: application.id,
                content,
                drafted_at: now,
                sent_at: None,
            });
        }
    }
    drafts
}

/// The draft of a rejection, with a reason from what the assessors wrote: the criterion on which those who get a seat did
/// most better, or the number of seats.
fn rejection(ground: &Ground, selection: &Selection, application: &Application) -> LetterContent {
    let language = ground.people.get(&application.applicant).map_or(Language::default(), |person| person.language);
    let t = bedre_messages::texts(language);
    let seated: Vec<Scores> = selection
        .with(Outcome::Offer)
        .iter()
        .filter_map(|one| ground.applications.iter().find(|application| application.id.to_string() == one.id))
        .filter_map(|application| ground.scores(application))
        .collect();
    let own = ground.scores(application);
    let weakest = own.and_then(|own| weakest_criterion(&own, &seated));
    let criterion = weakest.and_then(|key| ground.cohort.cohort.criteria.iter().find(|one| one.key.as_str() == key));
    match criterion {
        Some(Criterion { key, title, .. }) => LetterContent::Rejection {
            ground: ReasonGround::Criterion(key.clone()),
            reason: FreeText::new(&t.admission_reason_criterion(title.in_language(language).text)).unwrap_or_default(),
        },
        None => LetterContent::Rejection {
            ground: ReasonGround::Seats,
            reason: FreeText::new(t.admission_reason_seats()).unwrap_or_default(),
        },
    }
}

/// The criterion on which the mean of those who get a seat lies furthest above one's own; none when it nowhere does.
fn weakest_criterion(own: &Scores, seated: &[Scores]) -> Option<String> {
    let behind = own.criteria.iter().filter_map(|(key, mark)| {
        let theirs: Vec<f64> =
            seated.iter().flat_map(|one| &one.criteria).filter(|(other, _)| other == key).map(|(_, m)| *m).collect();
        let count = f64::from(u32::try_from(theirs.len()).ok().filter(|count| *count > 0)?);
        Some((key.clone(), theirs.iter().sum::<f64>() / count - mark))
    });
    behind.filter(|(_, behind)| *behind > 0.0).max_by(|a, b| a.1.total_cmp(&b.1)).map(|(key, _)| key)
}

/// A letter as the lead looks at it.
#[derive(Clone, Debug)]
pub struct LetterOpened {
    /// The letter.
    pub letter: Letter,
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Who gets it.
    pub to: Person,
    /// The message as it will be, or was, sent: subject and plain text.
    pub message: Message,
}

/// Opens a letter, written out as it will be sent.
///
/// # Errors
///
/// [`ActionError::NotFound`] for anyone but the cohort's leads, and for another cohort's letter.
pub async fn open_letter(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    id: LetterId,
) -> Result<LetterOpened, ActionError> {
    may_lead(actor, cohort)?;
    let found = letters::find(&platform.store, id).await?;
    let letter = found.filter(|letter| letter.cohort == cohort).ok_or(ActionError::NotFound)?;
    let record = cohort::load(platform, cohort).await?;
    let application = application::find(&platform.store, letter.application).await?.ok_or(ActionError::NotFound)?;
    let to = person::find(&platform.store, application.applicant).await?.ok_or(ActionError::NotFound)?;
    let counts = application::counts(&platform.store, cohort).await?;
    let writing = Writing::new(platform, &record, handed_in(&counts), letter.sent_at.unwrap_or_else(|| platform.now()));
    let message = writing.write(&letter, &to);
    Ok(LetterOpened { letter, cohort: record, to, message })
}

/// Changes the reason of a drafted rejection, and what it rests on (E13).
///
/// # Errors
///
/// [`AdmissionError::Changed`] when it is sent already; [`ActionError::NotFound`] as for [`open_letter`], and for a letter
/// that has no reason.
pub async fn edit_reason(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    id: LetterId,
    ground: ReasonGround,
    reason: FreeText,
) -> Result<(), AdmissionError> {
    may_lead(actor, cohort)?;
    let record = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    let found = letters::find(work.unit(), id).await?;
    let letter = found.filter(|letter| letter.cohort == cohort).ok_or(ActionError::NotFound)?;
    let is_published = |key: &CriterionKey| record.cohort.criteria.iter().any(|one| one.key == *key);
    let is_known = match &ground {
        ReasonGround::Criterion(key) => is_published(key),
        ReasonGround::Seats => true,
    };
    match letter.content {
        LetterContent::Rejection { .. } if letter.sent_at.is_some() => return Err(AdmissionError::Changed),
        LetterContent::Rejection { .. } if is_known => {}
        LetterContent::Rejection { .. } | LetterContent::Offer(_) | LetterContent::Waiting { .. } => {
            return Err(ActionError::NotFound.into());
        }
    }
    let edited = Letter { content: LetterContent::Rejection { ground, reason }, ..letter };
    letters::update_draft(work.unit(), &edited).await?;
    work.note("letter.edit", "letter", Some(id.uuid())).await?;
    Ok(work.keep().await?)
}

/// How many applications were handed in, withdrawn ones left out.
pub(crate) fn handed_in(counts: &[(bedre_domain::application::ApplicationStanding, u64)]) -> usize {
    let some = counts.iter().filter(|(standing, _)| crate::assessment::ON_THE_BOARD.contains(standing));
    usize::try_from(some.map(|(_, count)| count).sum::<u64>()).unwrap_or(usize::MAX)
}

/// What the letters of one cohort have in common.
#[derive(Debug)]
pub(crate) struct Writing<'a> {
    platform: &'a Platform,
    cohort: &'a CohortRecord,
    applications: usize,
    at: Timestamp,
}

impl<'a> Writing<'a> {
    pub(crate) fn new(platform: &'a Platform, cohort: &'a CohortRecord, applications: usize, at: Timestamp) -> Self {
        Self { platform, cohort, applications, at }
    }

    /// The last moment to answer an offer that is sent now: the end of a day, as many days on as the cohort gives.
    pub(crate) fn answer_until(&self, terms: &OfferTerms) -> Timestamp {
        let day = date_in_oslo(self.at);
        end_of_day_in_oslo(day.checked_add(i64::from(terms.answer_days).days()).unwrap_or(day))
    }

    /// The message that a letter is.
    pub(crate) fn write(&self, letter: &Letter, to: &Person) -> Message {
        match &letter.content {
            LetterContent::Offer(terms) => self.offer(letter.application, terms, to),
            LetterContent::Waiting { rank } => self.waiting(letter.application, *rank, to),
            LetterContent::Rejection { reason, ground: _ } => self.rejection(letter.application, reason, to),
        }
    }

    fn offer(&self, application: ApplicationId, terms: &OfferTerms, to: &Person) -> Message {
        let letterhead = Letterhead::of(self.platform, self.cohort, to.language);
        let link = self.link(application, to, "/offer");
        let days: Vec<Day> = terms.first_session.iter().flat_map(|first| &first.days).map(day).collect();
        let first = terms.first_session.as_ref().map(|first| FirstSession {
            name: first.title.in_language(to.language).text,
            when: Occasion { days: &days },
        });
        let mandatory: Vec<&str> = terms.mandatory.iter().map(|title| title.in_language(to.language).text).collect();
        Offer {
            name: to.called(),
            programme: self.title(to),
            answer_by: date_in_oslo(self.answer_until(terms)),
            accept: &link,
            decline: &link,
            first_session: first,
            dates: if terms.is_tentative { Certainty::Tentative } else { Certainty::Confirmed },
            mandatory: &mandatory,
            fee_ore: terms.fee.map_or(0, |fee| i64::try_from(fee.in_ore()).unwrap_or(i64::MAX)),
            from: letterhead.sender(),
        }
        .write(bedre_messages::texts(to.language))
    }

    fn waiting(&self, application: ApplicationId, rank: u32, to: &Person) -> Message {
        let letterhead = Letterhead::of(self.platform, self.cohort, to.language);
        WaitingList {
            name: to.called(),
            programme: self.title(to),
            number: rank,
            answer_days: u32::from(self.cohort.cohort.offer_days),
            until: waiting_ends(self.cohort, date_in_oslo(self.at)),
            leave: &self.link(application, to, ""),
            from: letterhead.sender(),
        }
        .write(bedre_messages::texts(to.language))
    }

    fn rejection(&self, application: ApplicationId, reason: &FreeText, to: &Person) -> Message {
        let letterhead = Letterhead::of(self.platform, self.cohort, to.language);
        let t = bedre_messages::texts(to.language);
        let remedy = match &self.cohort.cohort.decision {
            DecisionKind::Ordinary => Remedy::Review { until: self.weeks_on(WEEKS_TO_OBJECT) },
            DecisionKind::AdministrativeAct(complaint) => Remedy::Complaint {
                until: self.weeks_on(complaint.deadline_weeks.get()),
                weeks: u32::from(complaint.deadline_weeks.get()),
                body: complaint.body.in_language(to.language).text,
                law: complaint.law.in_language(to.language).text,
            },
        };
        Rejection {
            name: to.called(),
            programme: self.title(to),
            applications: self.applications,
            seats: u32::from(self.cohort.cohort.seats.count),
            reason: reason.as_str(),
            next_admission: None,
            link: &self.link(application, to, ""),
            remedy,
            from: letterhead.sender(),
        }
        .write(t)
    }

    /// The day so many weeks after the letter.
    fn weeks_on(&self, weeks: u8) -> civil::Date {
        let day = date_in_oslo(self.at);
        day.checked_add(i64::from(weeks).weeks()).unwrap_or(day)
    }

    fn title(&self, to: &Person) -> &'a str {
        self.cohort.cohort.title.in_language(to.language).text
    }

    fn link(&self, application: ApplicationId, to: &Person, page: &str) -> String {
        self.platform.link(&format!("/{}/application/{application}{page}", to.language.tag()))
    }
}

/// The last day of a waiting list whose letters are sent on a day: the first day of the programme that stands, or the start
/// of the month it begins in, and never before an offer of the same day could be answered. None while the start is not known.
pub(crate) fn waiting_ends(cohort: &CohortRecord, sent: civil::Date) -> Option<civil::Date> {
    let cohort = &cohort.cohort;
    let start = cohort.plan.first_certain_day().or(cohort.start_month)?;
    let answered = sent.checked_add(i64::from(cohort.offer_days).days()).unwrap_or(sent);
    Some(start.max(answered))
}

fn day(day: &SessionDay) -> Day {
    let times = day.start.zip(day.end).map(|(start, end)| (start.time(), end.time()));
    Day { date: day.date, times }
}
