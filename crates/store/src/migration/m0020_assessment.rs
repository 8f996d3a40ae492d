//! Assessments: one for each assessor of each application.

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
                    .table("assessment")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("application_id"))
                    .col(schema::uuid("assessor_id"))
                    .col(schema::text("standing"))
                    .col(schema::text("state"))
                    .col(schema::big_integer("saved_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("assessment", "application_id")
                            .to("application", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(ForeignKey::create().from("assessment", "assessor_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("assessment_once")
                    .table("assessment")
                    .col("application_id")
                    .col("assessor_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("assessment_assessor").table("assessment").col("assessor_id").to_owned())
            .await
    }
}
