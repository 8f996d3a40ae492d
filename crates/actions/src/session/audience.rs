//! Who is told of a session: those with a seat, those who are offered one, and the leaders and supervisors whom the plan
//! wants there (C13, I8).

use std::collections::BTreeMap;

use bedre_domain::{
    application::{Application, ApplicationStanding},
    cohort::CohortRecord,
    email::Email,
    id::{ApplicationId, ParticipantId, PersonId},
    language::Language,
    person::{Person, Role},
    question::{Field, Purpose},
    session::{AttendingRole, Expectation, Session},
};
use bedre_store::{Connection, application, person, role};

use crate::{
    ActionError,
    seat::{self, Seat},
};

/// Everyone who may be told of a cohort's sessions.
#[derive(Debug)]
pub(super) struct Audience {
    /// Those with a seat.
    pub(super) seats: Vec<Seat>,
    /// Those who are offered a seat, team members without an account apart.
    offered: Vec<Person>,
    /// The leaders whose address is known, each once.
    pub(super) leaders: Vec<LeaderOf>,
    supervisors: Vec<Person>,
}

/// A leader, known by address only, and because of whom.
#[derive(Clone, Debug)]
pub(super) struct LeaderOf {
    /// Where the leader is reached.
    pub(super) email: Email,
    /// The language of those who named the leader.
    pub(super) language: Language,
    /// The seats because of which the leader is invited.
    pub(super) because_of: Vec<ParticipantId>,
    /// Their names.
    pub(super) names: Vec<String>,
}

/// Someone who is told of a session.
#[derive(Clone, Debug)]
pub(super) struct Addressee {
    /// Where.
    pub(super) email: Email,
    /// By which name; empty when it is not known.
    pub(super) name: String,
    /// In which language.
    pub(super) language: Language,
    /// As what.
    pub(super) role: AttendingRole,
    /// What is expected.
    pub(super) expected: Expectation,
    /// For a leader, the names of those because of whom.
    pub(super) leader_of: Vec<String>,
}

impl Audience {
    /// Everyone who may be told of a cohort's sessions, in six queries.
    pub(super) async fn load(on: &impl Connection, record: &CohortRecord) -> Result<Self, ActionError> {
        let seats = seat::of_cohort(on, record.id).await?;
        let offers = application::of_cohort(on, record.id, &[ApplicationStanding::Offered]).await?;
        let applicants: Vec<PersonId> = offers.iter().map(|offer| offer.applicant).collect();
        Ok(Self {
            offered: person::find_all(on, &applicants).await?,
            leaders: leaders(on, record, &seats).await?,
            supervisors: role::holders(on, Role::Supervisor(record.id)).await?,
            seats,
        })
    }

    /// Those with a seat by one application, and their leaders.
    pub(super) fn behind(&self, application: ApplicationId) -> Self {
        let seats = self.seats.iter().filter(|seat| seat.participant.application == application);
        let seats: Vec<Seat> = seats.cloned().collect();
        let leads = |leader: &&LeaderOf| seats.iter().any(|seat| leader.because_of.contains(&seat.participant.id));
        Self {
            leaders: self.leaders.iter().filter(leads).cloned().collect(),
            seats,
            offered: Vec::new(),
            supervisors: Vec::new(),
        }
    }

    /// Those who are told of a session, each address once: participants before others.
    pub(super) fn of(&self, session: &Session) -> Vec<Addressee> {
        let mut told: BTreeMap<String, Addressee> = BTreeMap::new();
        let mut add = |addressee: Addressee| {
            told.entry(addressee.email.as_str().to_owned()).or_insert(addressee);
        };
        let seated = self.seats.iter().map(|seat| &seat.person);
        for person in seated.chain(&self.offered) {
            add(addressee(person, AttendingRole::Participant, session.expected.participant));
        }
        if let Some(expected) = session.expected.supervisor {
            self.supervisors.iter().for_each(|one| add(addressee(one, AttendingRole::Supervisor, expected)));
        }
        if let Some(expected) = session.expected.leader {
            self.leaders.iter().for_each(|leader| add(leader.addressee(expected)));
        }
        told.into_values().collect()
    }
}

/// A person as somebody who is told.
pub(super) fn addressee(person: &Person, role: AttendingRole, expected: Expectation) -> Addressee {
    Addressee {
        email: person.email.clone(),
        name: person.name.as_str().to_owned(),
        language: person.language,
        role,
        expected,
        leader_of: Vec::new(),
    }
}

impl LeaderOf {
    /// The leader as somebody who is told.
    pub(super) fn addressee(&self, expected: Expectation) -> Addressee {
        Addressee {
            email: self.email.clone(),
            name: String::new(),
            language: self.language,
            role: AttendingRole::Leader,
            expected,
            leader_of: self.names.clone(),
        }
    }
}

/// The leaders whom the applications behind these seats name, each address once.
pub(super) async fn leaders(
    on: &impl Connection,
    record: &CohortRecord,
    seats: &[Seat],
) -> Result<Vec<LeaderOf>, ActionError> {
    let ids: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let applications = application::find_all(on, &ids).await?;
    let mut leaders: BTreeMap<String, LeaderOf> = BTreeMap::new();
    for seat in seats {
        let behind = applications.iter().find(|one| one.id == seat.participant.application);
        let Some(email) = behind.and_then(|behind| leader_email(record, behind)) else { continue };
        let leader = leaders.entry(email.as_str().to_owned()).or_insert_with(|| LeaderOf {
            email,
            language: seat.person.language,
            because_of: Vec::new(),
            names: Vec::new(),
        });
        leader.because_of.push(seat.participant.id);
        leader.names.push(seat.person.called().to_owned());
    }
    Ok(leaders.into_values().collect())
}

/// The leader's address as the application has it.
fn leader_email(record: &CohortRecord, application: &Application) -> Option<Email> {
    let question = record.cohort.form.question_for(Purpose::LeaderEmail)?;
    let submission = application.state.submission()?;
    Email::parse(submission.answers.typed(&Field::whole(&question.key))).ok()
}
