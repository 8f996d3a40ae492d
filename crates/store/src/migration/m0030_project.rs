//! Improvement projects, the notes on their time line, and the notes from supervision.

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
                    .table("project")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("cohort_id"))
                    // An application begins one project, however often its seat is accepted.
                    .col(schema::uuid_uniq("application_id"))
                    .col(schema::text("charter"))
                    .col(schema::big_integer("created_at"))
                    .col(schema::big_integer("changed_at"))
                    .foreign_key(ForeignKey::create().from("project", "cohort_id").to("cohort", "id"))
                    .foreign_key(ForeignKey::create().from("project", "application_id").to("application", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("project_cohort").table("project").col("cohort_id").to_owned())
            .await?;
        manager.create_table(annotation()).await?;
        manager
            .create_index(
                Index::create().name("annotation_project").table("annotation").col("project_id").col("day").to_owned(),
            )
            .await?;
        manager.create_table(supervision_note()).await?;
        manager
            .create_index(
                Index::create()
                    .name("supervision_note_project")
                    .table("supervision_note")
                    .col("project_id")
                    .col("at")
                    .to_owned(),
            )
            .await
    }
}

fn annotation() -> TableCreateStatement {
    Table::create()
        .table("annotation")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("project_id"))
        .col(schema::uuid_null("measure_id"))
        .col(schema::text("day"))
        .col(schema::text("kind"))
        .col(schema::text("text"))
        .col(schema::uuid("person_id"))
        .col(schema::big_integer("at"))
        .foreign_key(
            ForeignKey::create()
                .from("annotation", "project_id")
                .to("project", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .foreign_key(ForeignKey::create().from("annotation", "person_id").to("person", "id"))
        .to_owned()
}

fn supervision_note() -> TableCreateStatement {
    Table::create()
        .table("supervision_note")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("project_id"))
        .col(schema::uuid("person_id"))
        .col(schema::big_integer("at"))
        .col(schema::text("audience"))
        .col(schema::text("text"))
        .col(schema::text("agreed"))
        .col(schema::text_null("next_talk"))
        .foreign_key(
            ForeignKey::create()
                .from("supervision_note", "project_id")
                .to("project", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .foreign_key(ForeignKey::create().from("supervision_note", "person_id").to("person", "id"))
        .to_owned()
}
