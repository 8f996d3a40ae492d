//! Whom a team shows its project to, and what those who read it say about it.

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
        // Until now every supervisor of the cohort could read, and no other participant.
        let mut sharing = schema::text("sharing");
        sharing.default("supervisor");
        let shared = Table::alter().table("project").add_column(sharing).to_owned();
        manager.alter_table(shared).await?;
        manager
            .create_table(
                Table::create()
                    .table("project_comment")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("project_id"))
                    .col(schema::uuid("person_id"))
                    .col(schema::big_integer("at"))
                    .col(schema::text("text"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("project_comment", "project_id")
                            .to("project", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .foreign_key(ForeignKey::create().from("project_comment", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("project_comment_project")
                    .table("project_comment")
                    .col("project_id")
                    .col("at")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("project_comment_person").table("project_comment").col("person_id").to_owned(),
            )
            .await
    }
}
