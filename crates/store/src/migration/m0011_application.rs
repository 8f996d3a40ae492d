//! Applications, what has happened to each, and the participants that come of them.

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
                    .table("application")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("cohort_id"))
                    .col(schema::uuid("applicant_id"))
                    .col(schema::text("answers"))
                    .col(schema::text("standing"))
                    .col(schema::text("state"))
                    .col(schema::big_integer("begun_at"))
                    .col(schema::big_integer("saved_at"))
                    .foreign_key(ForeignKey::create().from("application", "cohort_id").to("cohort", "id"))
                    .foreign_key(ForeignKey::create().from("application", "applicant_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("application_cohort")
                    .table("application")
                    .col("cohort_id")
                    .col("standing")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("application_applicant").table("application").col("applicant_id").to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("application_event")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("application_id"))
                    .col(schema::big_integer("at"))
                    .col(schema::uuid_null("person_id"))
                    .col(schema::text("standing"))
                    .col(schema::text("reason"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("application_event", "application_id")
                            .to("application", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("application_event_application")
                    .table("application_event")
                    .col("application_id")
                    .col("at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("participant")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("cohort_id"))
                    .col(schema::uuid("person_id"))
                    .col(schema::uuid("application_id"))
                    .col(schema::big_integer("since"))
                    .col(schema::big_integer_null("left_at"))
                    .foreign_key(ForeignKey::create().from("participant", "cohort_id").to("cohort", "id"))
                    .foreign_key(ForeignKey::create().from("participant", "person_id").to("person", "id"))
                    .foreign_key(ForeignKey::create().from("participant", "application_id").to("application", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("participant_once")
                    .table("participant")
                    .col("cohort_id")
                    .col("person_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("participant_person").table("participant").col("person_id").to_owned())
            .await?;
        manager
            .create_index(
                Index::create().name("participant_application").table("participant").col("application_id").to_owned(),
            )
            .await
    }
}
