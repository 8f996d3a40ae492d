//! Stories of projects, who has agreed to them, and the links by which leaders answer.

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
        manager.create_table(story()).await?;
        manager
            .create_index(Index::create().name("story_published").table("story").col("published_at").to_owned())
            .await?;
        manager.create_table(consent()).await?;
        manager
            .create_index(Index::create().name("story_consent_story").table("story_consent").col("story_id").to_owned())
            .await?;
        manager
            .create_index(
                Index::create().name("story_consent_person").table("story_consent").col("person_id").to_owned(),
            )
            .await?;
        manager.create_table(link()).await?;
        manager
            .create_index(Index::create().name("story_link_consent").table("story_link").col("consent_id").to_owned())
            .await
    }
}

fn story() -> TableCreateStatement {
    Table::create()
        .table("story")
        .col(schema::pk_uuid("id"))
        // A project has one story.
        .col(schema::uuid_uniq("project_id"))
        .col(schema::integer("version"))
        .col(schema::text("content"))
        .col(schema::text("state"))
        // Also in the state; here so that what everybody can read is found by an index.
        .col(schema::big_integer_null("published_at"))
        .col(schema::big_integer("written_at"))
        .foreign_key(
            ForeignKey::create().from("story", "project_id").to("project", "id").on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}

/// Of somebody in the team the account, of a leader the address.
fn consent() -> TableCreateStatement {
    Table::create()
        .table("story_consent")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("story_id"))
        .col(schema::uuid_null("person_id"))
        .col(schema::text_null("leader"))
        .col(schema::integer("version"))
        .col(schema::text("state"))
        .col(schema::big_integer("asked_at"))
        .foreign_key(
            ForeignKey::create()
                .from("story_consent", "story_id")
                .to("story", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .foreign_key(ForeignKey::create().from("story_consent", "person_id").to("person", "id"))
        .to_owned()
}

fn link() -> TableCreateStatement {
    Table::create()
        .table("story_link")
        // The digest of the secret in the link: who reads the table can answer for nobody.
        .col(ColumnDef::new("digest").text().not_null().primary_key())
        .col(schema::uuid("consent_id"))
        .col(schema::big_integer("created_at"))
        .foreign_key(
            ForeignKey::create()
                .from("story_link", "consent_id")
                .to("story_consent", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}
