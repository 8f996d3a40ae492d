//! How participants were seen on each day, what replaces a missed session, and the secret behind each day's code.

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
                    .table("attendance")
                    .col(schema::uuid("participant_id"))
                    .col(schema::text("session"))
                    .col(schema::text("day"))
                    .col(schema::text("seen"))
                    .col(schema::text("source"))
                    .col(schema::uuid("person_id"))
                    .col(schema::big_integer("at"))
                    .primary_key(Index::create().col("participant_id").col("session").col("day"))
                    .foreign_key(ForeignKey::create().from("attendance", "participant_id").to("participant", "id"))
                    .foreign_key(ForeignKey::create().from("attendance", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("substitute")
                    .col(schema::uuid("participant_id"))
                    .col(schema::text("session"))
                    .col(schema::text("task"))
                    .col(schema::uuid("person_id"))
                    .col(schema::big_integer("at"))
                    .primary_key(Index::create().col("participant_id").col("session"))
                    .foreign_key(ForeignKey::create().from("substitute", "participant_id").to("participant", "id"))
                    .foreign_key(ForeignKey::create().from("substitute", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("attendance_secret")
                    .col(schema::uuid("cohort_id"))
                    .col(schema::text("session"))
                    .col(schema::text("day"))
                    .col(schema::text("secret"))
                    .primary_key(Index::create().col("cohort_id").col("session").col("day"))
                    .foreign_key(ForeignKey::create().from("attendance_secret", "cohort_id").to("cohort", "id"))
                    .to_owned(),
            )
            .await
    }
}
