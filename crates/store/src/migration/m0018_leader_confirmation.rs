//! What leaders are asked about applications, and the links by which they answer.

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
                    .table("leader_confirmation")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("application_id"))
                    .col(schema::integer("version"))
                    .col(schema::text("summary"))
                    .col(schema::text("changed"))
                    .col(schema::text("language"))
                    .col(schema::big_integer("created_at"))
                    .col(schema::text("state"))
                    .col(schema::text("history"))
                    // Also in the state; here so that the worker finds what is due by an index.
                    .col(schema::big_integer_null("next_reminder"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("leader_confirmation", "application_id")
                            .to("application", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("leader_confirmation_application")
                    .table("leader_confirmation")
                    .col("application_id")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("leader_confirmation_due")
                    .table("leader_confirmation")
                    .col("next_reminder")
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("leader_link")
                    // The digest of the secret in the link: who reads the table can answer for nobody.
                    .col(ColumnDef::new("digest").text().not_null().primary_key())
                    .col(schema::uuid("confirmation_id"))
                    .col(schema::big_integer("created_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("leader_link", "confirmation_id")
                            .to("leader_confirmation", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("leader_link_confirmation").table("leader_link").col("confirmation_id").to_owned(),
            )
            .await
    }
}
