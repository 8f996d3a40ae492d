//! What participants say of the tasks before a session, and of which due day they were reminded.

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
        let preparation = Table::create()
            .table("preparation")
            .col(schema::uuid("participant_id"))
            .col(schema::text("session"))
            .col(schema::integer("task"))
            .col(schema::big_integer_null("done_at"))
            .col(schema::text_null("reminded_of"))
            .primary_key(Index::create().col("participant_id").col("session").col("task"))
            .foreign_key(ForeignKey::create().from("preparation", "participant_id").to("participant", "id"))
            .to_owned();
        manager.create_table(preparation).await
    }
}
