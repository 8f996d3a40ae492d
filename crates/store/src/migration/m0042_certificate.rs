//! Certificates as they were issued.

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
                    .table("certificate")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("participant_id"))
                    .col(schema::integer("version"))
                    .col(schema::text_uniq("code"))
                    .col(schema::text("facts"))
                    .col(schema::big_integer("issued_at"))
                    .col(schema::uuid("person_id"))
                    .col(schema::text("validity"))
                    .foreign_key(ForeignKey::create().from("certificate", "participant_id").to("participant", "id"))
                    .foreign_key(ForeignKey::create().from("certificate", "person_id").to("person", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    // Two who issue at once cannot both have issued the same version.
                    .name("certificate_version")
                    .table("certificate")
                    .col("participant_id")
                    .col("version")
                    .unique()
                    .to_owned(),
            )
            .await
    }
}
