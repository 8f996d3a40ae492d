//! Opening the database, reading from it, and units of work on it.

use std::{
    path::{Path, PathBuf},
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
    sea_query::{Expr, ExprTrait as _, Query},
    sqlx::{ConnectOptions as _, postgres::PgConnectOptions, sqlite::SqliteConnectOptions},
};
use sea_orm_migration::MigratorTrait;

use crate::{
    StoreError,
    migration::Migrator,
    reader::{PATIENCE, Readers},
};

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A SQLite file, made when it is not there.
    Sqlite(PathBuf),
    /// A PostgreSQL server, as `postgres://…`.
    Postgres(String),
}

impl FromStr for Address {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Ok(Self::Postgres(text.to_owned()))
        } else if let Some(file) = text.strip_prefix("sqlite:") {
            Ok(Self::Sqlite(PathBuf::from(file.trim_start_matches("//"))))
        } else {
            Err(StoreError::Address)
        }
    }
}

/// The database, open and migrated.
#[derive(Clone, Debug)]
pub struct Store {
    write: DatabaseConnection,
    read: Readers,
    queries: Arc<AtomicU64>,
}

/// A unit of work: everything done in it is kept together by [`Unit::keep`], or nothing of it when it is dropped.
///
/// Nothing slow is awaited inside one: on SQLite there is a single writer.
#[derive(Debug)]
pub struct Unit {
    transaction: DatabaseTransaction,
}

/// What a query can run on: the store, or a unit to see its own changes too.
pub trait Connection: sealed::Raw {}

impl Connection for Store {}
impl Connection for Unit {}

pub(crate) mod sealed {
    //! Keeps the database library's own types inside this crate.

    /// Gives the queries of this crate the handle they run on.
    pub trait Raw: Send + Sync {
        /// The library's handle.
        type Db: sea_orm::ConnectionTrait;

        /// The handle itself.
        fn raw(&self) -> &Self::Db;
    }
}

impl sealed::Raw for Store {
    type Db = Readers;

    fn raw(&self) -> &Readers {
        &self.read
    }
}

impl sealed::Raw for Unit {
    type Db = DatabaseTransaction;

    fn raw(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

impl Store {
    /// Opens the database at an address and brings its tables up to date.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`] when it cannot be reached or a migration fails.
    pub async fn open(address: &Address) -> Result<Self, StoreError> {
        let queries = Arc::new(AtomicU64::new(0));
        let (mut write, read) = match address {
            Address::Sqlite(file) => open_sqlite(file, Arc::clone(&queries)).await?,
            Address::Postgres(url) => open_postgres(url, Arc::clone(&queries)).await?,
        };
        Migrator::up(&write, None).await?;
        let counted = Arc::clone(&queries);
        write.set_metric_callback(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
        });
        Ok(Self { write, read, queries })
    }

    /// Whether a SQLite file holds a database of ours: one in which our first step has been taken. Nothing in it is changed.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`] when the file is no database at all.
    pub async fn is_ours(file: &Path) -> Result<bool, StoreError> {
        let options = sqlite_options(SqliteConnectOptions::new().filename(file));
        let there = Database::connect(options).await?;
        let is_ours = has_first_step(&there).await;
        let _ = there.close().await;
        is_ours
    }

    /// Begins a unit of work.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`] when the database cannot be reached.
    pub async fn begin(&self) -> Result<Unit, StoreError> {
        let sqlite = self.write.get_database_backend() == DbBackend::Sqlite;
        let options = TransactionOptions {
            // A deferred transaction that reads first cannot be made a writing one while another writes.
            sqlite_transaction_mode: sqlite.then_some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(Unit { transaction: self.write.begin_with_options(options).await? })
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> bool {
        let answer = Statement::from_string(self.read.get_database_backend(), "SELECT 1");
        self.read.query_one_raw(answer).await.is_ok()
    }

    /// How many queries have run since the store was opened: what the tests of «a page is a few queries» count.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    /// Writes a whole copy of the database to a new file while the store is in use. SQLite only: PostgreSQL has its own
    /// tools for that.
    ///
    /// # Errors
    ///
    /// [`StoreError::BackupElsewhere`] on PostgreSQL, [`StoreError::Database`] when the file cannot be written.
    pub async fn back_up(&self, to: &Path) -> Result<(), StoreError> {
        if self.write.get_database_backend() != DbBackend::Sqlite {
            return Err(StoreError::BackupElsewhere);
        }
        let to = to.to_string_lossy().replace('\'', "''");
        self.write.execute_unprepared(&format!("VACUUM INTO '{to}'")).await?;
        Ok(())
    }

    /// Closes every connection, so that nothing is left half written in the log of the database.
    pub async fn close(self) {
        let Self { write, read, queries: _ } = self;
        read.close().await;
        // A failure here leaves nothing to do: the data are safe either way.
        let _ = write.close().await;
    }
}

impl Unit {
    /// Keeps everything done in the unit.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`]; nothing is kept then.
    pub async fn keep(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}

/// Whether the list of steps is there and has our first one on it.
async fn has_first_step(there: &DatabaseConnection) -> Result<bool, StoreError> {
    let table = Query::select()
        .column("name")
        .from("sqlite_master")
        .and_where(Expr::col("name").eq("seaql_migrations"))
        .to_owned();
    if there.query_one(&table).await?.is_none() {
        return Ok(false);
    }
    let first = Migrator::migrations().first().map(|step| step.name().to_owned()).unwrap_or_default();
    let step =
        Query::select().column("version").from("seaql_migrations").and_where(Expr::col("version").eq(first)).to_owned();
    Ok(there.query_one(&step).await?.is_some())
}

/// One writer, and readers that cannot write.
async fn open_sqlite(file: &Path, queries: Arc<AtomicU64>) -> Result<(DatabaseConnection, Readers), StoreError> {
    let writer =
        tuned(SqliteConnectOptions::new().filename(file)).create_if_missing(true).optimize_on_close(true, None);
    let write = Database::connect(sqlite_options(writer)).await?;
    let reader = tuned(SqliteConnectOptions::new().filename(file)).pragma("query_only", "ON");
    Ok((write, Readers::sqlite(reader, 4, queries)?))
}

/// A pool of one connection. Where the file is goes by the options: in an address, signs like `%` and `?` in a folder's name
/// would mean something else.
fn sqlite_options(sqlite: SqliteConnectOptions) -> ConnectOptions {
    let sqlite = sqlite.disable_statement_logging();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options
        .max_connections(1)
        .min_connections(1)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(move |_| sqlite.clone());
    options
}

/// The settings of `synchronous=FULL` and friends: what was answered with success survives a power cut.
fn tuned(sqlite: SqliteConnectOptions) -> SqliteConnectOptions {
    sqlite
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
        .pragma("journal_mode", "WAL")
        .pragma("synchronous", "FULL")
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-2048")
        .pragma("trusted_schema", "OFF")
        .pragma("journal_size_limit", "67108864")
}

/// Some connections for units of work, and readers that cannot write.
async fn open_postgres(url: &str, queries: Arc<AtomicU64>) -> Result<(DatabaseConnection, Readers), StoreError> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(6)
        .acquire_timeout(PATIENCE)
        .test_before_acquire_if_idle_for(Duration::from_mins(1))
        .sqlx_logging(false);
    let write = Database::connect(options).await?;
    let reader = url.parse::<PgConnectOptions>().map_err(|_| StoreError::Address)?;
    let reader = reader.statement_cache_capacity(256).options([("default_transaction_read_only", "on")]);
    Ok((write, Readers::postgres(reader, 8, queries)?))
}
