//! A platform for tests: a real store, a clock that is set, identifiers that repeat, and an outbox to look into.
#![expect(clippy::expect_used, reason = "only tests use this, and a test stops at the first surprise")]

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use bedre_domain::{
    application::{Application, ApplicationState, Submission},
    clock::SetClock,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId, Mint, ParticipantId, PersonId, RoleId},
    language::Language,
    outbox::OutboxMessage,
    participant::Participant,
    person::{Person, Role},
    programme::file::SOURCE_PROGRAMMES,
    question::{Answers, Field, Purpose},
    sign_in::{SignIn, SignedIn},
};
use bedre_store::{Store, application, audit, cohort, outbox, participant, person, role, testing::Fresh};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Actor, Platform, Site, programme};

/// Mints 1, 2, 3 …, as versions of UUIDs that sort in that order.
#[derive(Debug, Default)]
pub struct CountingMint(AtomicU64);

impl Mint for CountingMint {
    fn mint(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::SeqCst)) + 1)
    }
}

/// A platform with its clock and its database.
#[derive(Debug)]
pub struct Ground {
    /// What actions stand on.
    pub platform: Platform,
    /// Its clock.
    pub clock: Arc<SetClock>,
    /// Keeps the database's folder until the test ends.
    database: Option<Fresh>,
}

impl Ground {
    /// A platform on a fresh SQLite database, at noon on 10 February 2020, when the doctors' cohort is open.
    pub async fn new() -> Self {
        let fresh = Fresh::sqlite().await;
        let mut ground = Self::on(fresh.store.clone());
        ground.database = Some(fresh);
        ground
    }

    /// A platform on a store that is there already.
    ///
    /// # Panics
    ///
    /// Never: its instant is one.
    pub fn on(store: Store) -> Self {
        let noon = "2020-02-10T11:00:00Z".parse().expect("an instant");
        let clock = Arc::new(SetClock::at(noon));
        let site = Site { address: "https://bedre.example".to_owned(), demo: false };
        let platform = Platform::new(store, Arc::clone(&clock) as _, Arc::new(CountingMint::default()), site);
        Self { platform, clock, database: None }
    }

    /// The same with both source programmes announced. Returns the doctors' cohort and the Vestfold one.
    ///
    /// # Panics
    ///
    /// When a programme file makes no sense.
    pub async fn with_programmes(&self) -> (CohortId, CohortId) {
        let mut ids = Vec::new();
        let long_ago = "2019-01-01T00:00:00Z".parse().expect("an instant");
        for (name, text) in SOURCE_PROGRAMMES {
            let imported = programme::import(&self.platform, &Actor::system(), name, text, long_ago).await;
            ids.extend(imported.expect("the source programmes make sense"));
        }
        let records = cohort::find_all(&self.platform.store, &ids).await.expect("cohorts are read");
        let id = |slug: &str| {
            records.iter().find(|record| record.cohort.slug.as_str() == slug).expect("the cohort is there").id
        };
        (id("leger-2020"), id("forbedringsagent-vestfold-2025"))
    }

    /// The present instant.
    pub fn now(&self) -> Timestamp {
        self.platform.now()
    }

    /// Moves the clock to `2020-02-21T22:59:59Z`, for instance.
    ///
    /// # Panics
    ///
    /// When the text is no instant.
    pub fn move_to(&self, instant: &str) {
        self.clock.move_to(instant.parse().expect("an instant"));
    }

    /// Somebody signed in, with an account under `name@sykehus.example` and these roles.
    ///
    /// # Panics
    ///
    /// When the store fails.
    pub async fn somebody(&self, name: &str, roles: &[Role]) -> Actor {
        let email = Email::parse(&format!("{name}@sykehus.example")).expect("an address");
        let unit = self.platform.store.begin().await.expect("a unit");
        let new = Person {
            id: PersonId::new(self.platform.mint()),
            email: email.clone(),
            name: FreeText::new(name).expect("a name"),
            language: Language::Nb,
        };
        person::insert_if_new(&unit, &new, self.now()).await.expect("a person is kept");
        let person = person::find_by_email(&unit, &email).await.expect("read").expect("the person is there");
        for granted in roles {
            let id = RoleId::new(self.platform.mint());
            role::grant(&unit, id, person.id, *granted, self.now()).await.expect("a role is kept");
        }
        let roles = role::of(&unit, person.id).await.expect("roles are read");
        unit.keep().await.expect("the unit is kept");
        let sign_in = SignIn {
            id: Uuid::nil(),
            person: person.id,
            device: "test".to_owned(),
            created_at: self.now(),
            seen_at: self.now(),
            expires_at: self.now() + SignedDuration::from_hours(24),
        };
        Actor::signed_in(SignedIn { sign_in, person, roles }, Language::Nb, None)
    }

    /// Somebody with a seat in a cohort, by an accepted application that names this leader.
    ///
    /// # Panics
    ///
    /// When the store fails.
    pub async fn participant(&self, name: &str, cohort: CohortId, leader: &str) -> (Actor, Participant) {
        let actor = self.somebody(name, &[Role::Participant(cohort)]).await;
        let person = actor.person().expect("somebody is a person").id;
        let (records, now) = (cohort::find_all(self.store(), &[cohort]).await.expect("cohorts are read"), self.now());
        let form = &records.first().expect("the cohort is there").cohort.form;
        let mut answers = Answers::default();
        let question = form.question_for(Purpose::LeaderEmail).expect("the form asks for the leader");
        answers.set(&Field::whole(&question.key), FreeText::new(leader).expect("an address"));
        let id = ApplicationId::new(self.platform.mint());
        let submission = Submission { answers: answers.clone(), at: now, version: 1 };
        let mut application = Application::begin(id, cohort, person, answers, now);
        application.state = ApplicationState::Accepted { submission, at: now };
        let seat = Participant {
            id: ParticipantId::new(self.platform.mint()),
            cohort,
            person,
            application: id,
            since: now,
            left_at: None,
        };
        let unit = self.platform.store.begin().await.expect("a unit");
        application::insert(&unit, &application).await.expect("an application is kept");
        participant::insert_if_new(&unit, &seat).await.expect("a seat is kept");
        unit.keep().await.expect("the unit is kept");
        (actor, seat)
    }

    /// A visitor who is not signed in.
    pub fn visitor(&self) -> Actor {
        Actor::visitor(Language::Nb, Some("192.0.2.7".to_owned()))
    }

    /// Every message in the outbox, oldest first.
    ///
    /// # Panics
    ///
    /// When the store fails.
    pub async fn outbox(&self) -> Vec<OutboxMessage> {
        let mut messages = outbox::latest(&self.platform.store, None, 1_000).await.expect("the outbox is read");
        messages.reverse();
        messages
    }

    /// The deeds in the audit log, oldest first.
    ///
    /// # Panics
    ///
    /// When the store fails.
    pub async fn deeds(&self) -> Vec<String> {
        let notes = audit::latest(&self.platform.store, 0, 1_000).await.expect("the audit log is read");
        notes.into_iter().rev().map(|note| note.deed).collect()
    }

    /// The folder of the database, for files that go along.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.database.as_ref().and_then(Fresh::folder)
    }

    /// The store itself, for what a test wants to know that no action tells.
    pub fn store(&self) -> &Store {
        &self.platform.store
    }
}
