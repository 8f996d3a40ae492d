//! What can go wrong between a value and the database.

use sea_orm::{DbErr, SqlErr};

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address of the database is neither `sqlite:…` nor `postgres://…`.
    #[error("database address is neither `sqlite:FILE` nor `postgres://…`")]
    Address,
    /// The database itself failed.
    #[error("database failed: {0}")]
    Database(DbErr),
    /// Something with this key is there already. Which one it was, the caller knows from what it wrote.
    #[error("a row with the same key is there already")]
    AlreadyThere,
    /// A kept value makes no sense; someone has changed the database by hand, or there is a fault in Bedre.
    #[error("column `{column}` of row `{row}` in table `{table}` makes no sense")]
    Broken {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's key.
        row: String,
    },
    /// A backup is asked of a server that has its own tools for it.
    #[error("the database server has its own backup tools")]
    BackupElsewhere,
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::AlreadyThere,
            Some(_) | None => Self::Database(error),
        }
    }
}
