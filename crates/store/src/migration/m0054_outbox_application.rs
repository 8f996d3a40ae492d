//! Which application a message is about, so that it can be forgotten without what the same person was written about another.

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
        let about = Table::alter().table("outbox").add_column(schema::uuid_null("application_id")).to_owned();
        manager.alter_table(about).await
    }
}
