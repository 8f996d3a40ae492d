//! People, their roles, the links they sign in by and the devices they are signed in on.

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
                    .table("person")
                    .col(schema::pk_uuid("id"))
                    .col(schema::text_uniq("email"))
                    .col(schema::text("name"))
                    .col(schema::text("language"))
                    .col(schema::big_integer("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("role")
                    .col(schema::pk_uuid("id"))
                    .col(schema::uuid("person_id"))
                    .col(schema::text("kind"))
                    // No cohort means the whole installation; the unique index below needs a value.
                    .col(schema::uuid_null("cohort_id"))
                    .col(schema::big_integer("since"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("role", "person_id")
                            .to("person", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("role_once")
                    .table("role")
                    .col("person_id")
                    .col("kind")
                    .col("cohort_id")
                    .unique()
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("role_in_cohort").table("role").col("cohort_id").col("kind").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sign_in_link")
                    .col(schema::pk_uuid("id"))
                    .col(schema::text("email"))
                    .col(schema::text("language"))
                    .col(schema::text_uniq("token_digest"))
                    .col(schema::text("code_digest"))
                    .col(schema::text("return_to"))
                    .col(schema::integer("wrong_codes"))
                    .col(schema::big_integer("created_at"))
                    .col(schema::big_integer("expires_at"))
                    .col(schema::big_integer_null("used_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(Index::create().name("sign_in_link_email").table("sign_in_link").col("email").to_owned())
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sign_in")
                    // The digest of the secret in the cookie: who reads the table can sign in as nobody.
                    .col(ColumnDef::new("digest").text().not_null().primary_key())
                    .col(schema::uuid_uniq("id"))
                    .col(schema::uuid("person_id"))
                    .col(schema::text("device"))
                    .col(schema::big_integer("created_at"))
                    .col(schema::big_integer("seen_at"))
                    .col(schema::big_integer("expires_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("sign_in", "person_id")
                            .to("person", "id")
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("sign_in_person").table("sign_in").col("person_id").to_owned()).await
    }
}
