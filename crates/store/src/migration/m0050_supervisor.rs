//! Who supervises which team, since when, until when.

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
                    .table("project_supervisor")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("project_id"))
                    .col(schema::uuid("person_id"))
                    .col(schema::big_integer("since"))
                    .col(schema::big_integer_null("until"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("project_supervisor", "project_id")
                            .to("project", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(ForeignKey::create().from("project_supervisor", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("project_supervisor_project")
                    .table("project_supervisor")
                    .col("project_id")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("project_supervisor_person")
                    .table("project_supervisor")
                    .col("person_id")
                    .to_owned(),
            )
            .await
    }
}
