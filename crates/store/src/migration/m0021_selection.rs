//! The selection of a cohort, and the letters that come of it.

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
                    .table("selection")
                    .col(schema::pk_uuid("cohort_id"))
                    .col(schema::text("stage"))
                    .col(schema::text("document"))
                    .col(schema::big_integer("revision"))
                    .foreign_key(ForeignKey::create().from("selection", "cohort_id").to("cohort", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("letter")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("cohort_id"))
                    .col(schema::uuid("application_id"))
                    .col(schema::text("kind"))
                    .col(schema::text("content"))
                    .col(schema::big_integer("drafted_at"))
                    .col(schema::big_integer_null("sent_at"))
                    .foreign_key(ForeignKey::create().from("letter", "cohort_id").to("cohort", "id"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("letter", "application_id")
                            .to("application", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("letter_cohort").table("letter").col("cohort_id").to_owned()).await?;
        // One letter of a kind to an application: a decision is not told twice.
        manager
            .create_index(
                Index::create()
                    .name("letter_once")
                    .table("letter")
                    .col("application_id")
                    .col("kind")
                    .unique()
                    .to_owned(),
            )
            .await?;
        // The worker looks for offers of all cohorts that have run out.
        manager
            .create_index(Index::create().name("application_standing").table("application").col("standing").to_owned())
            .await
    }
}
