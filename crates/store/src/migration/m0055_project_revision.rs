//! Which revision of a project is kept, so that a reader who has read it can ask whether it is still so.

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
        let revision =
            Table::alter().table("project").add_column(schema::big_integer("revision").default(1)).to_owned();
        manager.alter_table(revision).await
    }
}
