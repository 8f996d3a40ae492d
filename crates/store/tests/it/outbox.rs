//! The outbox and the audit log.

use bedre_domain::{
    audit::{AuditActor, AuditNote},
    email::Email,
    id::{ApplicationId, AuditId, MessageId, PersonId},
    outbox::{Attachment, Delivery, OutboxMessage},
};
use bedre_store::{audit, outbox, testing::on_each};
use jiff::Timestamp;
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn application(number: u128) -> ApplicationId {
    ApplicationId::from(Uuid::from_u128(number))
}

fn message(number: u128) -> OutboxMessage {
    OutboxMessage {
        id: MessageId::from(Uuid::from_u128(number)),
        to: Email::parse("kari@sykehus.example").unwrap(),
        about: Some(application(1)),
        subject: "Tilbud om plass".to_owned(),
        text: "Gratulerer!".to_owned(),
        html: "<p>Gratulerer!</p>".to_owned(),
        attachments: vec![Attachment {
            name: "invitasjon.ics".to_owned(),
            media_type: "text/calendar".to_owned(),
            content: vec![0, 255, 10],
        }],
        written_at: at("2020-03-01T12:00:00Z"),
        delivery: Delivery::due(at("2020-03-01T12:00:00Z")),
    }
}

#[tokio::test]
async fn a_message_waits_until_it_is_due_and_is_sent_once() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        outbox::put(&unit, &message(1)).await.unwrap();
        unit.keep().await.unwrap();

        let unit = store.begin().await.unwrap();
        assert_eq!(outbox::due(&unit, at("2020-03-01T11:59:59Z"), 10).await.unwrap(), vec![]);
        assert_eq!(outbox::due(&unit, at("2020-03-01T12:00:00Z"), 10).await.unwrap(), vec![message(1)]);
        let retry = Delivery::Waiting { attempts: 1, next_at: at("2020-03-01T12:01:00Z") };
        outbox::mark(&unit, message(1).id, retry).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(outbox::find(&store, message(1).id).await.unwrap().unwrap().delivery, retry);

        let unit = store.begin().await.unwrap();
        outbox::mark(&unit, message(1).id, Delivery::Sent { at: at("2020-03-01T12:01:02Z") }).await.unwrap();
        assert_eq!(outbox::due(&unit, at("2021-01-01T12:00:00Z"), 10).await.unwrap(), vec![]);
        unit.keep().await.unwrap();
        assert_eq!(outbox::counts(&store).await.unwrap(), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn administrators_see_what_waits_and_what_failed() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        for number in 1..=3 {
            outbox::put(&unit, &message(number)).await.unwrap();
        }
        outbox::mark(&unit, message(2).id, Delivery::Failed { at: at("2020-03-02T12:00:00Z") }).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(outbox::counts(&store).await.unwrap(), (2, 1));
        let ids: Vec<_> = outbox::latest(&store, Some(&message(1).to), 2).await.unwrap().iter().map(|m| m.id).collect();
        assert_eq!(ids, vec![message(3).id, message(2).id]);
        let other = Email::parse("ola@sykehus.example").unwrap();
        assert_eq!(outbox::latest(&store, Some(&other), 2).await.unwrap(), vec![]);
    })
    .await;
}

#[tokio::test]
async fn what_was_written_to_an_address_about_an_application_is_forgotten_and_nothing_else() {
    on_each(async |store| {
        let to_another = OutboxMessage { to: Email::parse("ola@sykehus.example").unwrap(), ..message(2) };
        let about_another = OutboxMessage { about: Some(application(2)), ..message(3) };
        let about_none = OutboxMessage { about: None, ..message(4) };
        let unit = store.begin().await.unwrap();
        for message in [&message(1), &to_another, &about_another, &about_none] {
            outbox::put(&unit, message).await.unwrap();
        }

        outbox::forget(&unit, &message(1).to, application(1)).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(outbox::latest(&store, None, 10).await.unwrap(), [about_none, about_another, to_another]);
    })
    .await;
}

#[tokio::test]
async fn the_audit_log_tells_who_when_what_on_which_and_from_where() {
    on_each(async |store| {
        let note = |number: u128, by| AuditNote {
            id: AuditId::from(Uuid::from_u128(number)),
            at: at("2020-03-01T12:00:00Z"),
            by,
            deed: "application.submit".to_owned(),
            subject: "application".to_owned(),
            subject_id: Some(Uuid::from_u128(40)),
            from: Some("192.0.2.7".to_owned()),
        };
        let notes = [
            note(4, AuditActor::System),
            note(3, AuditActor::Visitor),
            note(2, AuditActor::LinkHolder),
            note(1, AuditActor::Person(PersonId::from(Uuid::from_u128(6)))),
        ];

        let unit = store.begin().await.unwrap();
        for note in &notes {
            audit::note(&unit, note).await.unwrap();
        }
        unit.keep().await.unwrap();

        assert_eq!(audit::latest(&store, 0, 10).await.unwrap(), notes);
        assert_eq!(audit::latest(&store, 1, 1).await.unwrap(), notes[1..2]);
    })
    .await;
}
