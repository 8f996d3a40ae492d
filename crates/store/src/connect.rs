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
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sea_query::{Expr, ExprTrait as _, Query},
};
use sea_orm_migration::MigratorTrait;

use crate::{StoreError, migration::Migrator};

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
    read: DatabaseConnection,
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
    type Db = DatabaseConnection;

    fn raw(&self) -> &DatabaseConnection {
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
        let (mut write, mut read) = match address {
            Address::Sqlite(file) => open_sqlite(file).await?,
            Address::Postgres(url) => open_postgres(url).await?,
        };
        Migrator::up(&write, None).await?;
        for handle in [&mut write, &mut read] {
            let queries = Arc::clone(&queries);
            handle.set_metric_callback(move |_| {
                queries.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self { write, read, queries })
    }

    /// Whether a SQLite file holds a database of ours: one in which our first step has been taken. Nothing in it is changed.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`] when the file is no database at all.
    pub async fn is_ours(file: &Path) -> Result<bool, StoreError> {
        let mut options = ConnectOptions::new(format!("sqlite://{}?mode=rw", file.display()));
        options.max_connections(1).sqlx_logging(false);
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
        self.read.ping().await.is_ok()
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
        // A failure here leaves nothing to do: the data are safe either way.
        let _ = read.close().await;
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

/// One writer and a pool of readers that cannot write.
async fn open_sqlite(file: &Path) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let url = format!("sqlite://{}?mode=rwc", file.display());
    let write = Database::connect(sqlite_options(&url, 1, false)).await?;
    let read = Database::connect(sqlite_options(&url, 4, true)).await?;
    Ok((write, read))
}

/// The settings of `synchronous=FULL` and friends: what was answered with success survives a power cut.
fn sqlite_options(url: &str, connections: u32, query_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
                .statement_cache_capacity(256)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("temp_store", "MEMORY")
                .pragma("cache_size", "-2048")
                .pragma("trusted_schema", "OFF")
                .pragma("journal_size_limit", "67108864");
            if query_only { sqlite.pragma("query_only", "ON") } else { sqlite.optimize_on_close(true, None) }
        });
    options
}

/// One pool for both handles.
async fn open_postgres(url: &str) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(10).acquire_timeout(Duration::from_secs(10)).test_before_acquire(false).sqlx_logging(false);
    let pool = Database::connect(options).await?;
    Ok((pool.clone(), pool))
}
