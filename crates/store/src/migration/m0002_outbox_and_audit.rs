//! Messages that wait to be sent, and the log of who did what.

use sea_orm_migration::{prelude::*, schema};

/// This step.
#[derive(Debug, DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("outbox")
                    .col(schema::pk_uuid("id"))
                    .col(schema::text("recipient"))
                    .col(schema::text("subject"))
                    .col(schema::text("text"))
                    .col(schema::text("html"))
                    .col(schema::text("attachments"))
                    .col(schema::big_integer("written_at"))
                    .col(schema::text("state"))
                    .col(schema::integer("attempts"))
                    // When to try next while waiting; when it was sent or given up afterwards.
                    .col(schema::big_integer("state_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("outbox_due").table("outbox").col("state").col("state_at").to_owned())
            .await?;
        manager
            .create_index(
                Index::create().name("outbox_recipient").table("outbox").col("recipient").col("written_at").to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("audit_note")
                    .col(schema::pk_uuid("id"))
                    .col(schema::big_integer("at"))
                    .col(schema::text("actor"))
                    .col(schema::uuid_null("person_id"))
                    .col(schema::text("deed"))
                    .col(schema::text("subject"))
                    .col(schema::uuid_null("subject_id"))
                    .col(schema::text_null("source"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("audit_note_at").table("audit_note").col("at").to_owned()).await?;
        manager
            .create_index(Index::create().name("audit_note_subject").table("audit_note").col("subject_id").to_owned())
            .await
    }
}
