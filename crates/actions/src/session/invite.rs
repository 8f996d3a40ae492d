//! Invitations: one letter for each session ahead that has a date, with the entry for the calendar (I8, K5).

use std::collections::BTreeSet;

use bedre_domain::{
    access,
    clock::date_in_oslo,
    cohort::CohortRecord,
    id::{CohortId, ParticipantId},
    session::{AttendingRole, Session},
};
use bedre_i18n::list;
use bedre_messages::{Certainty, Occasion, Preparation, SessionInvitation, texts};
use bedre_store::{
    participant,
    session::{self, Invited},
};
use jiff::civil;

use super::{
    audience::{self, Addressee, LeaderOf},
    calendar, words,
};
use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    seat::{self, Seat},
    work::Work,
};

/// Invites these participants, and their leaders where the plan wants them, to every session ahead that has a date.
/// Nobody is invited to the same session twice, so it can be called whenever someone may have come to it. Returns how many
/// letters were posted.
///
/// Call it in the unit in which somebody takes a seat, after the seat is kept.
pub(crate) async fn invite(
    platform: &Platform,
    work: &Work<'_>,
    record: &CohortRecord,
    participants: &[ParticipantId],
) -> Result<usize, ActionError> {
    let seats = seats(work, record.id, participants).await?;
    let leaders = audience::leaders(work.unit(), record, &seats).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let already: BTreeSet<Invited> = session::invited(work.unit(), &ids).await?.into_iter().collect();
    let mut posted = 0;
    let mut invited = Vec::new();
    for one in sessions_ahead(record, date_in_oslo(work.now())) {
        for (to, because_of) in addressees(one, &seats, &leaders) {
            let marks = because_of.iter().map(|participant| Invited {
                participant: *participant,
                session: one.key.clone(),
                role: to.role,
            });
            let new: Vec<Invited> = marks.filter(|mark| !already.contains(mark)).collect();
            if !new.is_empty() {
                post(platform, work, record, one, &to).await?;
                posted += 1;
                invited.extend(new);
            }
        }
    }
    session::insert_invited(work.unit(), &invited, work.now()).await?;
    Ok(posted)
}

/// Invites everybody with a seat who has not been invited, after dates were set for instance. Returns how many letters
/// were posted.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's lead.
pub async fn invite_all(platform: &Platform, actor: &Actor, id: CohortId) -> Result<usize, ActionError> {
    if !access::may_run(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let work = Work::begin(platform, actor).await?;
    let record = cohort::held(&work, id).await?;
    let seats = seat::of_cohort(work.unit(), id).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let posted = invite(platform, &work, &record, &ids).await?;
    work.note("session.invite", "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(posted)
}

async fn seats(work: &Work<'_>, cohort: CohortId, wanted: &[ParticipantId]) -> Result<Vec<Seat>, ActionError> {
    let all = participant::of_cohort(work.unit(), cohort).await?;
    let these = all.into_iter().filter(|one| wanted.contains(&one.id) && one.left_at.is_none());
    seat::with_people(work.unit(), these.collect()).await
}

fn sessions_ahead(record: &CohortRecord, today: civil::Date) -> Vec<&Session> {
    let is_ahead = |session: &&Session| session.days().last().is_some_and(|last| last.date >= today);
    record.cohort.plan.sessions_in_order().into_iter().filter(is_ahead).collect()
}

/// Who is invited to a session, and because of whom.
fn addressees(session: &Session, seats: &[Seat], leaders: &[LeaderOf]) -> Vec<(Addressee, Vec<ParticipantId>)> {
    let participants = seats.iter().map(|seat| {
        let to = audience::addressee(&seat.person, AttendingRole::Participant, session.expected.participant);
        (to, vec![seat.participant.id])
    });
    let expected = session.expected.leader;
    let leaders = leaders
        .iter()
        .filter_map(|leader| expected.map(|expected| (leader.addressee(expected), leader.because_of.clone())));
    participants.chain(leaders).collect()
}

async fn post(
    platform: &Platform,
    work: &Work<'_>,
    record: &CohortRecord,
    session: &Session,
    to: &Addressee,
) -> Result<(), ActionError> {
    let t = texts(to.language);
    let letterhead = Letterhead::of(platform, record, to.language);
    let days = words::occasion(&session.days());
    let task = session.preparation.first().map(|task| task.title.in_language(to.language).text);
    let leader_of = (!to.leader_of.is_empty()).then(|| list::and(&to.leader_of, t.locale()));
    let message = SessionInvitation {
        name: &to.name,
        programme: words::title(record, to.language),
        session: session.title.in_language(to.language).text,
        when: Occasion { days: &days },
        certainty: if session.dates.is_tentative() { Certainty::Tentative } else { Certainty::Confirmed },
        place: words::place(session),
        form: words::form(session, t),
        attendance: words::expectation(to.expected, to.role, t),
        bring: None,
        // Preparation is for those who learn.
        preparation: task
            .filter(|_| to.role == AttendingRole::Participant)
            .map(|what| Preparation { what, minutes: None }),
        adjustments_by: None,
        leader_of: leader_of.as_deref(),
        link: &platform.link(&format!("/{}/cohort/{}/sessions", to.language.tag(), record.id)),
        absence: &format!("mailto:{}", record.programme.contact.email),
        from: letterhead.sender(),
    };
    let files = calendar::attachments(platform, record, (None, session), to, work.now());
    work.post_with(&to.email, message.write(t), files).await
}
