//! What stood in data points before they were changed.

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
        manager.create_table(earlier()).await?;
        manager
            .create_index(
                Index::create()
                    .name("data_point_earlier_measure")
                    .table("data_point_earlier")
                    .col("measure_id")
                    .to_owned(),
            )
            .await
    }
}

/// The columns of `data_point`, and until when they stood so.
fn earlier() -> TableCreateStatement {
    Table::create()
        .table("data_point_earlier")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("data_point_id"))
        .col(schema::uuid("measure_id"))
        .col(schema::text("day"))
        .col(schema::text("kind"))
        .col(schema::double_null("value"))
        .col(schema::double_null("denominator"))
        .col(schema::text("reason"))
        .col(schema::text("note"))
        .col(schema::text("source"))
        .col(schema::uuid("person_id"))
        .col(schema::big_integer("recorded_at"))
        .col(schema::big_integer_null("changed_at"))
        .col(schema::big_integer("until"))
        .foreign_key(
            ForeignKey::create()
                .from("data_point_earlier", "data_point_id")
                .to("data_point", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}
