//! Whose draft will be deleted, and when its owner was told so.

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
        let notice = Table::create()
            .table("draft_notice")
            .col(schema::pk_uuid("application_id"))
            .col(schema::big_integer("told_at"))
            .foreign_key(
                ForeignKey::create()
                    .from("draft_notice", "application_id")
                    .to("application", "id")
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        manager.create_table(notice).await
    }
}
