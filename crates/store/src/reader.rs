//! The connections that are read on.
//!
//! The database library's own pool asks the database, whenever a connection comes back, whether it is still well: a second
//! way there and back for every query. Here a connection whose query was answered goes back as it is, and one whose query was
//! not is thrown away (decision 16).

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use deadpool::{
    Runtime,
    managed::{Manager, Metrics, Object, Pool, PoolError, QueueMode, RecycleError, RecycleResult, TimeoutType},
};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement,
    sea_query::Values,
    sqlx::{
        self, AssertSqlSafe, ConnectOptions, Connection, Database, Executor, IntoArguments, Postgres, Sqlite,
        error::DatabaseError, postgres::PgConnectOptions, sqlite::SqliteConnectOptions,
    },
};
use sea_query_sqlx::SqlxValues;

/// How long a query waits for a connection that is free.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);
/// A connection that has not been used for so long may have been cut by something on the way.
const IDLE: Duration = Duration::from_mins(5);
/// No connection is used longer: what the server gathers for it is let go of.
const LIFE: Duration = Duration::from_mins(30);

/// Connections that are read on, and how many queries they have run.
#[derive(Clone, Debug)]
pub struct Readers {
    lent: Lent,
    queries: Arc<AtomicU64>,
}

#[derive(Clone, Debug)]
enum Lent {
    Sqlite(Pool<Lender<SqliteConnectOptions>>),
    Postgres(Pool<Lender<PgConnectOptions>>),
}

/// Opens connections, and says which can be lent out again.
#[derive(Debug)]
struct Lender<O>(O);

/// A connection, and whether its last query was answered: one given up on half-way has an answer to come.
#[derive(Debug)]
struct Reader<C> {
    connection: C,
    answered: bool,
}

impl<O: ConnectOptions<Connection: Send + Sized>> Manager for Lender<O> {
    type Type = Reader<O::Connection>;
    type Error = sqlx::Error;

    async fn create(&self) -> Result<Self::Type, sqlx::Error> {
        Ok(Reader { connection: self.0.connect().await?, answered: true })
    }

    async fn recycle(&self, reader: &mut Self::Type, metrics: &Metrics) -> RecycleResult<sqlx::Error> {
        let fresh = metrics.age() < LIFE && metrics.last_used() < IDLE;
        if reader.answered && fresh { Ok(()) } else { Err(RecycleError::message("used up")) }
    }
}

impl Readers {
    /// Readers of a SQLite file, opened as they are needed, so many at most.
    pub(crate) fn sqlite(options: SqliteConnectOptions, most: usize, queries: Arc<AtomicU64>) -> Result<Self, DbErr> {
        Ok(Self { lent: Lent::Sqlite(pool(options.disable_statement_logging(), most)?), queries })
    }

    /// Readers of a PostgreSQL database, opened as they are needed, so many at most.
    pub(crate) fn postgres(options: PgConnectOptions, most: usize, queries: Arc<AtomicU64>) -> Result<Self, DbErr> {
        Ok(Self { lent: Lent::Postgres(pool(options.disable_statement_logging(), most)?), queries })
    }

    /// Closes them all; one that is lent out closes when it comes back.
    pub(crate) async fn close(&self) {
        match &self.lent {
            Lent::Sqlite(pool) => close(pool).await,
            Lent::Postgres(pool) => close(pool).await,
        }
    }
}

fn pool<O>(options: O, most: usize) -> Result<Pool<Lender<O>>, DbErr>
where
    O: ConnectOptions<Connection: Send + Sized>,
{
    Pool::builder(Lender(options))
        .max_size(most)
        .runtime(Runtime::Tokio1)
        .wait_timeout(Some(PATIENCE))
        .create_timeout(Some(PATIENCE))
        // The last one used has the most in its cache; the others are there for a rush.
        .queue_mode(QueueMode::Lifo)
        .build()
        .map_err(|error| DbErr::Conn(RuntimeErr::Internal(error.to_string())))
}

async fn close<O: ConnectOptions<Connection: Send + Sized>>(pool: &Pool<Lender<O>>) {
    for reader in pool.retain(|_, _| false).removed {
        // A failure here leaves nothing to do: nothing was written on it.
        let _ = reader.connection.close().await;
    }
    pool.close();
}

/// The rows that a query finds. A connection that was lost since it was last used is told by its first query; the next one
/// is asked in its place, down to one that is new.
async fn rows<DB, O>(pool: &Pool<Lender<O>>, statement: &Statement) -> Result<Vec<QueryResult>, DbErr>
where
    DB: Database<Connection: Send>,
    O: ConnectOptions<Connection = DB::Connection>,
    SqlxValues: IntoArguments<DB>,
    for<'c> &'c mut DB::Connection: Executor<'c, Database = DB>,
    QueryResult: From<DB::Row>,
{
    loop {
        let mut reader = pool.get().await.map_err(not_lent)?;
        let is_new = Object::metrics(&reader).recycle_count == 0;
        let values = statement.values.clone().unwrap_or_else(|| Values(Vec::new()));
        let query = sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), SqlxValues(values));
        reader.answered = false;
        match query.fetch_all(&mut reader.connection).await {
            Ok(rows) => {
                reader.answered = true;
                return Ok(rows.into_iter().map(QueryResult::from).collect());
            }
            Err(error) if is_lost(&error) && !is_new => {}
            Err(error) => return Err(DbErr::Query(RuntimeErr::SqlxError(error.into()))),
        }
    }
}

/// Whether the connection is gone: cut, or closed by a server that was stopped (class 57P of PostgreSQL).
fn is_lost(error: &sqlx::Error) -> bool {
    let is_stopped = |told: &dyn DatabaseError| told.code().is_some_and(|code| code.starts_with("57P"));
    matches!(error, sqlx::Error::Io(_)) || error.as_database_error().is_some_and(is_stopped)
}

fn not_lent(error: PoolError<sqlx::Error>) -> DbErr {
    match error {
        PoolError::Timeout(TimeoutType::Wait) => DbErr::ConnectionAcquire(ConnAcquireErr::Timeout),
        PoolError::Closed => DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed),
        PoolError::Backend(error) => DbErr::Conn(RuntimeErr::SqlxError(error.into())),
        PoolError::Timeout(_) | PoolError::NoRuntimeSpecified | PoolError::PostCreateHook(_) => {
            DbErr::Conn(RuntimeErr::Internal(error.to_string()))
        }
    }
}

#[sea_orm::prelude::async_trait::async_trait]
impl ConnectionTrait for Readers {
    fn get_database_backend(&self) -> DbBackend {
        match self.lent {
            Lent::Sqlite(_) => DbBackend::Sqlite,
            Lent::Postgres(_) => DbBackend::Postgres,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.queries.fetch_add(1, Ordering::Relaxed);
        match &self.lent {
            Lent::Sqlite(pool) => rows::<Sqlite, _>(pool, &statement).await,
            Lent::Postgres(pool) => rows::<Postgres, _>(pool, &statement).await,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.query_all_raw(statement).await?.into_iter().next())
    }

    async fn execute_raw(&self, _: Statement) -> Result<ExecResult, DbErr> {
        Err(only_read())
    }

    async fn execute_unprepared(&self, _: &str) -> Result<ExecResult, DbErr> {
        Err(only_read())
    }
}

/// What changes something goes through a unit of work.
fn only_read() -> DbErr {
    DbErr::Custom("a reader was asked to write".to_owned())
}

#[cfg(test)]
mod tests {
    use std::{future::Future, time::Duration};

    use sea_orm::{ConnectionTrait, DbBackend, Statement};

    use crate::{
        Store,
        connect::sealed::Raw,
        testing::{Fresh, on_each},
    };

    fn ask(store: &Store, sql: &str) -> impl Future<Output = Result<i64, sea_orm::DbErr>> + use<> {
        let readers = store.raw().clone();
        let statement = Statement::from_string(readers.get_database_backend(), sql);
        async move { readers.query_one_raw(statement).await?.unwrap().try_get_by_index(0) }
    }

    /// Slower than anybody here waits.
    fn slow(store: &Store) -> &'static str {
        if store.raw().get_database_backend() == DbBackend::Postgres {
            return "SELECT CAST(COUNT(pg_sleep(30)) AS BIGINT)";
        }
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000) SELECT COUNT(*) FROM n"
    }

    #[tokio::test]
    async fn a_question_that_was_given_up_on_leaves_no_answer_to_the_next() {
        on_each(async |store| {
            for _ in 0..3 {
                let given_up = tokio::time::timeout(Duration::from_millis(20), ask(&store, slow(&store))).await;
                assert!(given_up.is_err());
                assert_eq!(ask(&store, "SELECT CAST(7 AS BIGINT)").await.unwrap(), 7);
            }
        })
        .await;
    }

    #[tokio::test]
    async fn a_question_that_cannot_be_answered_fails_once_and_the_next_is_answered() {
        on_each(async |store| {
            assert!(ask(&store, "SELECT nothing FROM nowhere").await.is_err());
            assert_eq!(ask(&store, "SELECT CAST(7 AS BIGINT)").await.unwrap(), 7);
        })
        .await;
    }

    #[tokio::test]
    async fn a_reader_cannot_write() {
        on_each(async |store| {
            let told = ask(&store, "DELETE FROM setting RETURNING 1").await.unwrap_err();
            assert!(told.to_string().contains("read"), "{told}");
            let statement = Statement::from_string(store.raw().get_database_backend(), "DELETE FROM setting");
            assert!(store.raw().execute_raw(statement).await.is_err());
        })
        .await;
    }

    #[tokio::test]
    async fn more_ask_than_there_are_readers_and_all_are_answered() {
        on_each(async |store| {
            let asked: Vec<_> = (0..100).map(|_| tokio::spawn(ask(&store, "SELECT CAST(7 AS BIGINT)"))).collect();
            for one in asked {
                assert_eq!(one.await.unwrap().unwrap(), 7);
            }
        })
        .await;
    }

    #[tokio::test]
    async fn after_the_last_has_closed_nothing_is_left_beside_the_file() {
        let fresh = Fresh::sqlite().await;
        let asked: Vec<_> = (0..100).map(|_| tokio::spawn(ask(&fresh.store, "SELECT CAST(7 AS BIGINT)"))).collect();
        for one in asked {
            one.await.unwrap().unwrap();
        }
        let log = fresh.folder().unwrap().join("bedre.sqlite-wal");
        assert!(log.exists());

        fresh.store.clone().close().await;

        assert!(!log.exists());
        let told = ask(&fresh.store, "SELECT CAST(7 AS BIGINT)").await.unwrap_err();
        assert!(matches!(told, sea_orm::DbErr::ConnectionAcquire(_)), "{told}");
    }

    #[tokio::test]
    async fn a_server_that_was_started_anew_is_asked_again_and_nobody_sees_it() {
        if std::env::var("BEDRE_TEST_DATABASES").as_deref() == Ok("sqlite") {
            return;
        }
        let fresh = Fresh::postgres().await;
        let several: Vec<_> =
            (0..4).map(|_| ask(&fresh.store, "SELECT CAST(COUNT(pg_sleep(0.1)) AS BIGINT)")).collect();
        for one in several.into_iter().map(tokio::spawn).collect::<Vec<_>>() {
            one.await.unwrap().unwrap();
        }
        let unit = fresh.store.begin().await.unwrap();
        let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        let cut = unit.raw().query_all_raw(Statement::from_string(DbBackend::Postgres, cut)).await.unwrap();
        assert!(cut.len() >= 4, "{}", cut.len());

        assert_eq!(ask(&fresh.store, "SELECT CAST(7 AS BIGINT)").await.unwrap(), 7);
    }
}
