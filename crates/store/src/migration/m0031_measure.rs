//! Measures with their data points, and PDSA cycles.

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
        manager.create_table(measure()).await?;
        manager
            .create_index(Index::create().name("measure_project").table("measure").col("project_id").to_owned())
            .await?;
        manager.create_table(data_point()).await?;
        manager
            .create_index(
                Index::create()
                    .name("data_point_once")
                    .table("data_point")
                    .col("measure_id")
                    .col("day")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager.create_table(pdsa_cycle()).await?;
        manager
            .create_index(
                Index::create()
                    .name("pdsa_cycle_once")
                    .table("pdsa_cycle")
                    .col("project_id")
                    .col("number")
                    .unique()
                    .to_owned(),
            )
            .await
    }
}

fn measure() -> TableCreateStatement {
    Table::create()
        .table("measure")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("project_id"))
        .col(schema::text("name"))
        // No plan means that the measure is only named yet.
        .col(schema::text_null("plan"))
        .col(schema::big_integer("created_at"))
        .col(schema::big_integer("changed_at"))
        .foreign_key(
            ForeignKey::create().from("measure", "project_id").to("project", "id").on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}

fn data_point() -> TableCreateStatement {
    Table::create()
        .table("data_point")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("measure_id"))
        // A civil date as ISO 8601, which sorts by time.
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
        .foreign_key(
            ForeignKey::create()
                .from("data_point", "measure_id")
                .to("measure", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .foreign_key(ForeignKey::create().from("data_point", "person_id").to("person", "id"))
        .to_owned()
}

fn pdsa_cycle() -> TableCreateStatement {
    Table::create()
        .table("pdsa_cycle")
        .col(schema::pk_uuid("id"))
        .col(schema::uuid("project_id"))
        .col(schema::integer("number"))
        .col(schema::text("plan"))
        .col(schema::text("state"))
        .col(schema::big_integer("created_at"))
        .col(schema::big_integer("changed_at"))
        .foreign_key(
            ForeignKey::create()
                .from("pdsa_cycle", "project_id")
                .to("project", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}
