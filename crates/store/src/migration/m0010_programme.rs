//! Programmes and their cohorts. Each is kept whole as JSON: what is in it is the programme's business, not the table's.

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
                    .table("programme")
                    .col(schema::pk_uuid("id"))
                    .col(schema::text_uniq("slug"))
                    .col(schema::text("document"))
                    .col(schema::big_integer("revision"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("cohort")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("programme_id"))
                    .col(schema::text_uniq("slug"))
                    .col(schema::text("document"))
                    .col(schema::big_integer("revision"))
                    .col(schema::big_integer_null("announced_at"))
                    .foreign_key(ForeignKey::create().from("cohort", "programme_id").to("programme", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("cohort_programme").table("cohort").col("programme_id").to_owned())
            .await
    }
}
