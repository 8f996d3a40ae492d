//! Who was invited to which session, which date a team chose, personal calendars, and when a plan was last changed.

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
                    .table("session_invitation")
                    .col(schema::uuid("participant_id"))
                    .col(schema::text("session"))
                    .col(schema::text("role"))
                    .col(schema::big_integer("at"))
                    .primary_key(Index::create().col("participant_id").col("session").col("role"))
                    .foreign_key(
                        ForeignKey::create().from("session_invitation", "participant_id").to("participant", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("date_choice")
                    .col(schema::uuid("application_id"))
                    .col(schema::text("session"))
                    .col(schema::integer("alternative"))
                    .col(schema::text_null("mode"))
                    .col(schema::uuid("person_id"))
                    .col(schema::big_integer("at"))
                    .primary_key(Index::create().col("application_id").col("session"))
                    .foreign_key(ForeignKey::create().from("date_choice", "application_id").to("application", "id"))
                    .foreign_key(ForeignKey::create().from("date_choice", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("calendar")
                    // A person has one address at a time: a new one ends the old.
                    .col(schema::pk_uuid("person_id"))
                    .col(schema::text_uniq("digest"))
                    .col(schema::big_integer("made_at"))
                    .foreign_key(ForeignKey::create().from("calendar", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("plan_change")
                    .col(schema::pk_uuid("cohort_id"))
                    .col(schema::big_integer("at"))
                    .foreign_key(ForeignKey::create().from("plan_change", "cohort_id").to("cohort", "id"))
                    .to_owned(),
            )
            .await
    }
}
