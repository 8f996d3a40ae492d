//! The store itself: all or nothing, readers that cannot write, copies made in use.

use bedre_domain::{
    audit::{AuditActor, AuditNote},
    id::AuditId,
};
use bedre_store::{
    Address, Store, StoreError, audit, setting,
    testing::{Fresh, on_each},
};
use jiff::Timestamp;
use uuid::Uuid;

fn note(number: u128) -> AuditNote {
    AuditNote {
        id: AuditId::from(Uuid::from_u128(number)),
        at: Timestamp::UNIX_EPOCH,
        by: AuditActor::System,
        deed: "test".to_owned(),
        subject: "test".to_owned(),
        subject_id: None,
        from: None,
    }
}

#[tokio::test]
async fn a_unit_that_is_dropped_leaves_nothing() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        audit::note(&unit, &note(1)).await.unwrap();
        drop(unit);

        assert_eq!(audit::latest(&store, 0, 10).await.unwrap(), vec![]);
    })
    .await;
}

#[tokio::test]
async fn a_unit_sees_its_own_changes_before_others_do() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        audit::note(&unit, &note(1)).await.unwrap();

        assert_eq!(audit::latest(&unit, 0, 10).await.unwrap(), vec![note(1)]);
        assert_eq!(audit::latest(&store, 0, 10).await.unwrap(), vec![]);
        unit.keep().await.unwrap();
        assert_eq!(audit::latest(&store, 0, 10).await.unwrap(), vec![note(1)]);
    })
    .await;
}

#[tokio::test]
async fn the_same_key_twice_is_a_named_error() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        audit::note(&unit, &note(1)).await.unwrap();

        let again = audit::note(&unit, &note(1)).await;

        assert!(matches!(again, Err(StoreError::AlreadyThere)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn units_at_the_same_time_wait_for_each_other() {
    on_each(async |store| {
        let mut waiting = tokio::task::JoinSet::new();
        for number in 0..20 {
            let store = store.clone();
            waiting.spawn(async move {
                let unit = store.begin().await.unwrap();
                let there = audit::latest(&unit, 0, 100).await.unwrap().len();
                audit::note(&unit, &note(number)).await.unwrap();
                unit.keep().await.unwrap();
                there
            });
        }
        waiting.join_all().await;

        assert_eq!(audit::latest(&store, 0, 100).await.unwrap().len(), 20);
    })
    .await;
}

#[tokio::test]
async fn a_setting_takes_the_place_of_the_one_before() {
    on_each(async |store| {
        for value in ["first", "second"] {
            let unit = store.begin().await.unwrap();
            setting::put(&unit, "demo.moment", value).await.unwrap();
            unit.keep().await.unwrap();
        }

        assert_eq!(setting::find(&store, "demo.moment").await.unwrap().as_deref(), Some("second"));
        assert_eq!(setting::find(&store, "unknown").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_store_opened_again_has_what_was_kept() {
    let fresh = Fresh::sqlite().await;
    let unit = fresh.store.begin().await.unwrap();
    audit::note(&unit, &note(1)).await.unwrap();
    unit.keep().await.unwrap();
    fresh.store.clone().close().await;

    let again = Store::open(&fresh.address).await.unwrap();

    assert_eq!(audit::latest(&again, 0, 10).await.unwrap(), vec![note(1)]);
}

#[tokio::test]
async fn a_copy_made_in_use_is_whole() {
    let fresh = Fresh::sqlite().await;
    let unit = fresh.store.begin().await.unwrap();
    audit::note(&unit, &note(1)).await.unwrap();
    unit.keep().await.unwrap();
    let file = fresh.folder().unwrap().join("copy.sqlite");

    fresh.store.back_up(&file).await.unwrap();

    let copy = Store::open(&Address::Sqlite(file)).await.unwrap();
    assert_eq!(audit::latest(&copy, 0, 10).await.unwrap(), vec![note(1)]);
}

#[test]
fn an_address_names_its_database() {
    assert_eq!("sqlite:data/bedre.sqlite".parse::<Address>().unwrap(), Address::Sqlite("data/bedre.sqlite".into()));
    assert!(matches!("postgres://localhost/bedre".parse::<Address>(), Ok(Address::Postgres(_))));
    assert!(matches!("mysql://localhost/bedre".parse::<Address>(), Err(StoreError::Address)));
}

#[tokio::test]
async fn a_copy_of_ours_is_known_from_somebody_elses_database() {
    let fresh = Fresh::sqlite().await;
    let folder = fresh.folder().unwrap();
    let (ours, theirs) = (folder.join("ours.sqlite"), folder.join("theirs.sqlite"));
    fresh.store.back_up(&ours).await.unwrap();
    let other = sea_orm::Database::connect(format!("sqlite://{}?mode=rwc", theirs.display())).await.unwrap();
    for table in ["CREATE TABLE person (id INTEGER)", "CREATE TABLE seaql_migrations (version TEXT, applied_at BIGINT)"]
    {
        sea_orm::ConnectionTrait::execute_unprepared(&other, table).await.unwrap();
    }
    other.close().await.unwrap();
    let before = std::fs::read(&theirs).unwrap();

    let known = (Store::is_ours(&ours).await.unwrap(), Store::is_ours(&theirs).await.unwrap());

    assert_eq!(known, (true, false));
    assert!(std::fs::read(&theirs).unwrap() == before, "looking changes nothing");
}

#[tokio::test]
async fn a_folder_can_be_called_anything_and_writer_and_readers_find_the_same_file() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("50 % ferdig? #2 på æøå %41");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("bedre.sqlite");

    let store = Store::open(&Address::Sqlite(file.clone())).await.unwrap();
    let unit = store.begin().await.unwrap();
    setting::put(&unit, "demo.moment", "now").await.unwrap();
    unit.keep().await.unwrap();

    assert_eq!(setting::find(&store, "demo.moment").await.unwrap().as_deref(), Some("now"));
    store.close().await;
    assert!(file.exists() && Store::is_ours(&file).await.unwrap());
}
