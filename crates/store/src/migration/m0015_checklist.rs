//! What people have written in a checklist and want to come back to, under a secret that only their browser has.

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
                    .table("checklist")
                    .col(ColumnDef::new("digest").text().not_null().primary_key())
                    .col(schema::uuid("cohort_id"))
                    .col(schema::text("answers"))
                    .col(schema::big_integer("saved_at"))
                    .foreign_key(ForeignKey::create().from("checklist", "cohort_id").to("cohort", "id"))
                    .to_owned(),
            )
            .await
    }
}
