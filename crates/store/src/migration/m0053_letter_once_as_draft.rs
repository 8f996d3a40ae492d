//! One draft of a kind to an application at a time. Sent letters do not stand in the way of another: whoever was offered a
//! seat when the last one had been taken can be offered the next.

use sea_orm_migration::prelude::*;

/// This step.
#[derive(Debug, DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("letter_once").table("letter").to_owned()).await?;
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX letter_once ON letter (application_id, kind) WHERE sent_at IS NULL",
            )
            .await?;
        Ok(())
    }
}
