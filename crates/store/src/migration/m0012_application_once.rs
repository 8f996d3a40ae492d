//! One open application per person and cohort, and what each handing-in said, in the words of the day.

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
        // Two devices that start at the same moment get the same application. One that has ended makes room for another.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX application_once ON application (cohort_id, applicant_id) \
                 WHERE standing NOT IN ('withdrawn', 'rejected', 'declined', 'expired')",
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("application_submission")
                    .col(schema::uuid("application_id"))
                    .col(schema::integer("version"))
                    .col(schema::text("complete"))
                    .primary_key(Index::create().col("application_id").col("version"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("application_submission", "application_id")
                            .to("application", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await
    }
}
