//! Fresh databases for tests: the same promise is shown on SQLite and on PostgreSQL.
//!
//! PostgreSQL is found by `BEDRE_TEST_POSTGRES` (an address with the right to create databases). Without it a test fails
//! and says so, unless `BEDRE_TEST_DATABASES=sqlite` asks for the quick half on purpose: nothing is skipped in silence.
#![expect(clippy::expect_used, clippy::panic, reason = "only tests use this, and a test stops at the first surprise")]

use std::{
    env,
    future::Future,
    sync::atomic::{AtomicU32, Ordering},
};

use sea_orm::{ConnectionTrait, Database};
use tempfile::TempDir;

use crate::{Address, Store};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A fresh database that is gone when this is dropped (PostgreSQL's with its server).
#[derive(Debug)]
pub struct Fresh {
    /// The open store.
    pub store: Store,
    /// Where it is.
    pub address: Address,
    folder: Option<TempDir>,
}

impl Fresh {
    /// A fresh SQLite file.
    ///
    /// # Panics
    ///
    /// When it cannot be made.
    pub async fn sqlite() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let address = Address::Sqlite(folder.path().join("bedre.sqlite"));
        let store = Store::open(&address).await.expect("a fresh SQLite store opens");
        Self { store, address, folder: Some(folder) }
    }

    /// A fresh database on the PostgreSQL server of the tests.
    ///
    /// # Panics
    ///
    /// When no server is given or it does not answer.
    pub async fn postgres() -> Self {
        let server = env::var("BEDRE_TEST_POSTGRES").unwrap_or_else(|_| {
            panic!(
                "BEDRE_TEST_POSTGRES is not set: run the tests by `make test`, which starts a PostgreSQL server, \
                 or ask for the quick half with `make test-fast`"
            )
        });
        let name = format!("bedre_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let admin = Database::connect(&server).await.expect("the PostgreSQL server answers");
        // The server may hold a database of an earlier run, whose process had the same number.
        admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name}")).await.expect("no other holds the name");
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database is created");
        admin.close().await.expect("the connection closes");
        let (base, _) = server.rsplit_once('/').expect("the address names a database");
        let address = Address::Postgres(format!("{base}/{name}"));
        let store = Store::open(&address).await.expect("a fresh PostgreSQL store opens");
        Self { store, address, folder: None }
    }

    /// The folder of a SQLite database, for files that go along.
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(TempDir::path)
    }
}

/// Shows a promise on both databases.
pub async fn on_each<Test, Done>(test: Test)
where
    Test: Fn(Store) -> Done,
    Done: Future<Output = ()>,
{
    let sqlite = Fresh::sqlite().await;
    test(sqlite.store.clone()).await;
    if env::var("BEDRE_TEST_DATABASES").as_deref() == Ok("sqlite") {
        return;
    }
    let postgres = Fresh::postgres().await;
    test(postgres.store.clone()).await;
    postgres.store.close().await;
}
