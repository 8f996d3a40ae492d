//! Certificates: issued by the lead when the rule is met, kept as they were issued, checked by anybody with the code.

use std::sync::Arc;

use bedre_domain::{
    access,
    certificate::{ApprovedHours, Certificate, CertificateCode, CertificateFacts, Validity},
    clock::date_in_oslo,
    cohort::{CohortRecord, Completion, CreditStatus},
    free_text::FreeText,
    id::{ApplicationId, CertificateId, CohortId, ParticipantId, PersonId},
    language::Language,
    participant::Participant,
    session::SessionKind,
};
use bedre_i18n::{Texts, list};
use bedre_messages::{CertificateIssued, CertificateRevoked, texts};
use bedre_store::{Connection, certificate, participant, person, project};

use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    completion::{self, Progress},
    session,
    work::Work,
};

/// Where one participant stands with the certificate.
#[derive(Clone, Debug)]
pub struct Row {
    /// How far the participant has come.
    pub progress: Progress,
    /// What was issued, oldest first.
    pub certificates: Vec<Certificate>,
}

impl Row {
    /// The certificate that holds, if there is one.
    pub fn valid(&self) -> Option<&Certificate> {
        self.certificates.iter().find(|one| one.validity == Validity::Valid)
    }

    /// Whether a certificate can be issued for the first time.
    pub fn is_ready(&self) -> bool {
        self.progress.completion == Completion::Completed
            && self.certificates.is_empty()
            && !self.progress.seat.person.name.is_empty()
    }
}

/// For whom certificates are issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// One participant who has none.
    One(ParticipantId),
    /// Everyone who has completed and has none.
    AllReady,
    /// One participant, in place of the one they have: when hours are approved afterwards, or the name was wrong.
    Anew(ParticipantId),
}

/// Why no certificate was issued.
#[derive(Debug, thiserror::Error)]
pub enum IssueError {
    /// The participant has not completed.
    #[error("certificate before completion")]
    NotCompleted,
    /// The participant has a certificate already; a new one is asked for by [`Which::Anew`].
    #[error("certificate issued before")]
    IssuedBefore,
    /// The participant has not told a name.
    #[error("certificate without a name")]
    NoName,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for IssueError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Everybody with a seat, with what they have and what they lack, for the cohort's lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn overview(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
) -> Result<(Arc<CohortRecord>, Vec<Row>), ActionError> {
    if !access::may_run(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let record = cohort::load(platform, id).await?;
    let rows = rows(&platform.store, &record).await?;
    Ok((record, rows))
}

async fn rows(on: &impl Connection, record: &CohortRecord) -> Result<Vec<Row>, ActionError> {
    let all = completion::of(on, record).await?;
    let ids: Vec<ParticipantId> = all.iter().map(|one| one.seat.participant.id).collect();
    let issued = certificate::of(on, &ids).await?;
    let of = |id: ParticipantId| issued.iter().filter(|one| one.participant == id).cloned().collect();
    Ok(all.into_iter().map(|progress| Row { certificates: of(progress.seat.participant.id), progress }).collect())
}

/// Issues certificates and tells those who get them. Returns how many were issued.
///
/// # Errors
///
/// [`IssueError`] for one; [`ActionError::NotFound`] for all but the cohort's lead.
pub async fn issue(platform: &Platform, actor: &Actor, id: CohortId, which: Which) -> Result<usize, IssueError> {
    let Some(by) = actor.person().filter(|_| access::may_run(&actor.standing, id)) else {
        return Err(ActionError::NotFound.into());
    };
    let record = cohort::load(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let rows = chosen(rows(work.unit(), &record).await?, which)?;
    let projects = project::of_cohort(work.unit(), id).await?;
    let title = |application: ApplicationId| {
        let found = projects.iter().find(|project| project.application == application);
        found.map(|project| project.charter.title.as_str().to_owned()).filter(|title| !title.is_empty())
    };
    for row in &rows {
        let project = title(row.progress.seat.participant.application);
        issue_one(platform, &work, &record, row, project, by.id).await?;
    }
    work.keep().await?;
    Ok(rows.len())
}

/// The rows for which certificates are issued, or why not for the one.
fn chosen(rows: Vec<Row>, which: Which) -> Result<Vec<Row>, IssueError> {
    let wanted = match which {
        Which::AllReady => return Ok(rows.into_iter().filter(Row::is_ready).collect()),
        Which::One(id) | Which::Anew(id) => id,
    };
    let row = rows.into_iter().find(|row| row.progress.seat.participant.id == wanted);
    let row = row.ok_or(ActionError::NotFound)?;
    if row.progress.completion != Completion::Completed {
        return Err(IssueError::NotCompleted);
    }
    if row.progress.seat.person.name.is_empty() {
        return Err(IssueError::NoName);
    }
    if matches!(which, Which::One(_)) && !row.certificates.is_empty() {
        return Err(IssueError::IssuedBefore);
    }
    Ok(vec![row])
}

async fn issue_one(
    platform: &Platform,
    work: &Work<'_>,
    record: &CohortRecord,
    row: &Row,
    project: Option<String>,
    by: PersonId,
) -> Result<(), IssueError> {
    let person = &row.progress.seat.person;
    let mut chance = [0; 12];
    getrandom::fill(&mut chance).map_err(|_| ActionError::NoChance)?;
    let issued = Certificate {
        id: CertificateId::new(platform.mint()),
        participant: row.progress.seat.participant.id,
        version: row.certificates.last().map_or(0, |last| last.version) + 1,
        code: CertificateCode::of(chance),
        facts: facts(record, row, project, date_in_oslo(work.now())).ok_or(IssueError::NotCompleted)?,
        issued_at: work.now(),
        issued_by: by,
        validity: Validity::Valid,
    };
    if let Some(before) = row.valid() {
        certificate::set_validity(work.unit(), before.id, &Validity::Replaced { at: work.now() }).await?;
    }
    certificate::insert(work.unit(), &issued).await?;
    work.note("certificate.issue", "certificate", Some(issued.id.uuid())).await?;
    let letterhead = Letterhead::of(platform, record, person.language);
    let tag = person.language.tag();
    let message = CertificateIssued {
        name: person.called(),
        programme: session::title(record, person.language),
        link: &platform.link(&format!("/{tag}/certificate/mine/{}", issued.id)),
        code: &issued.code.to_string(),
        check: &check_address(platform, &issued.code, person.language),
        from: letterhead.sender(),
    };
    Ok(work.post(&person.email, message.write(texts(person.language))).await?)
}

/// What a certificate says, in the participant's language; nothing while the plan has no day.
fn facts(
    record: &CohortRecord,
    row: &Row,
    project: Option<String>,
    issued: jiff::civil::Date,
) -> Option<CertificateFacts> {
    let person = &row.progress.seat.person;
    let (first_day, last_day) = record.cohort.plan.span()?;
    Some(CertificateFacts {
        language: person.language,
        name: person.name.as_str().to_owned(),
        programme: record.programme.name.in_language(person.language).text.to_owned(),
        cohort: record.cohort.number,
        first_day,
        last_day,
        sessions: sessions(record, texts(person.language)),
        attended: row.progress.tally.done,
        total: row.progress.tally.of,
        project,
        approval: approval(record),
        issued,
        organisers: record.programme.organisers.iter().map(|organiser| organiser.name.clone()).collect(),
    })
}

/// Hours stand on a certificate only when they are approved (A12, O5).
fn approval(record: &CohortRecord) -> Option<ApprovedHours> {
    match &record.cohort.credit_hours.as_ref()?.status {
        CreditStatus::Approved { hours, body, reference } => {
            Some(ApprovedHours { hours: *hours, body: body.clone(), reference: reference.clone() })
        }
        CreditStatus::NotApproved | CreditStatus::AppliedFor { .. } => None,
    }
}

/// What the plan comprised: «3 samlinger, 2 videokonferanser og 5 webinarer».
fn sessions(record: &CohortRecord, t: Texts) -> String {
    let held = || record.cohort.plan.sessions().iter().filter(|session| !session.dates.is_cancelled());
    let counted: Vec<String> = SessionKind::ALL
        .into_iter()
        .map(|kind| (kind, held().filter(|session| session.kind == kind).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| counted(kind, count, t))
        .collect();
    list::and(&counted, t.locale())
}

fn counted(kind: SessionKind, count: usize, t: Texts) -> String {
    match kind {
        SessionKind::PreparationMeeting => t.certificate_counted_preparation_meeting(count),
        SessionKind::Gathering => t.certificate_counted_gathering(count),
        SessionKind::VideoConference => t.certificate_counted_video_conference(count),
        SessionKind::Webinar => t.certificate_counted_webinar(count),
        SessionKind::WorkSession => t.certificate_counted_work_session(count),
        SessionKind::Workshop => t.certificate_counted_workshop(count),
    }
}

/// The certificate with a code, for anybody who has been shown the code.
///
/// # Errors
///
/// [`ActionError::NotFound`] when there is none.
pub async fn check(platform: &Platform, code: &CertificateCode) -> Result<Certificate, ActionError> {
    certificate::find_by_code(&platform.store, code).await?.ok_or(ActionError::NotFound)
}

/// A certificate, for the one whose it is and for the cohort's lead.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for everybody else.
pub async fn open(platform: &Platform, actor: &Actor, id: CertificateId) -> Result<Certificate, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let found = certificate::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    let seat = participant::find(&platform.store, found.participant).await?.ok_or(ActionError::NotFound)?;
    let may = seat.person == person.id || access::may_run(&actor.standing, seat.cohort);
    if may { Ok(found) } else { Err(ActionError::NotFound) }
}

/// The signed-in person's certificates that hold.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn mine(platform: &Platform, actor: &Actor) -> Result<Vec<Certificate>, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let mut issued = certificate::of_person(&platform.store, person.id).await?;
    issued.retain(|one| one.validity == Validity::Valid);
    Ok(issued)
}

/// A certificate with whose it is, as the lead sees it before taking it back.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's lead, and for a certificate of another cohort.
pub async fn of_cohort(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    id: CertificateId,
) -> Result<Certificate, ActionError> {
    if !access::may_run(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    let (found, _) = within(&platform.store, cohort, id).await?;
    Ok(found)
}

/// A certificate and its seat, when it is of the cohort.
async fn within(
    on: &impl Connection,
    cohort: CohortId,
    id: CertificateId,
) -> Result<(Certificate, Participant), ActionError> {
    let found = certificate::find(on, id).await?.ok_or(ActionError::NotFound)?;
    let seat = participant::find(on, found.participant).await?;
    let seat = seat.filter(|seat| seat.cohort == cohort).ok_or(ActionError::NotFound)?;
    Ok((found, seat))
}

/// Why a certificate was not taken back.
#[derive(Debug, thiserror::Error)]
pub enum RevokeError {
    /// No reason was given.
    #[error("certificate revoked without a reason")]
    NoReason,
    /// It does not hold any more as it is.
    #[error("certificate revoked that does not hold")]
    NotValid,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for RevokeError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Takes a certificate back, for a reason that its holder is told. The page that checks it says so from then on.
///
/// # Errors
///
/// [`RevokeError`]; [`ActionError::NotFound`] for all but the cohort's lead, and for a certificate of another cohort.
pub async fn revoke(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    id: CertificateId,
    reason: &FreeText,
) -> Result<(), RevokeError> {
    if !access::may_run(&actor.standing, cohort) {
        return Err(ActionError::NotFound.into());
    }
    let record = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    let (found, seat) = within(work.unit(), cohort, id).await?;
    if found.validity != Validity::Valid {
        return Err(RevokeError::NotValid);
    }
    if reason.is_empty() {
        return Err(RevokeError::NoReason);
    }
    let revoked = Validity::Revoked { at: work.now(), reason: reason.clone() };
    certificate::set_validity(work.unit(), id, &revoked).await?;
    work.note("certificate.revoke", "certificate", Some(id.uuid())).await?;
    if let Some(holder) = person::find(work.unit(), seat.person).await? {
        let letterhead = Letterhead::of(platform, &record, holder.language);
        let message = CertificateRevoked {
            name: holder.called(),
            programme: session::title(&record, holder.language),
            reason: reason.as_str(),
            check: &check_address(platform, &found.code, holder.language),
            from: letterhead.sender(),
        };
        work.post(&holder.email, message.write(texts(holder.language))).await?;
    }
    Ok(work.keep().await?)
}

/// The address of the page that checks a certificate, as it is printed.
pub fn check_address(platform: &Platform, code: &CertificateCode, language: Language) -> String {
    platform.link(&format!("/{}/certificate/{code}", language.tag()))
}
