//! Programmes come in as files and go out again.

use bedre_actions::{
    ActionError, Actor, cohort,
    programme::{self, ImportError},
    testing::Ground,
};
use bedre_domain::{key::Slug, programme::file::parse_toml};

#[tokio::test]
async fn an_exported_programme_is_the_one_that_was_imported() {
    let ground = Ground::new().await;
    ground.with_programmes().await;

    for (name, text) in bedre_domain::programme::file::SOURCE_PROGRAMMES {
        let wanted = parse_toml(name, text).unwrap();
        let exported = programme::export(&ground.platform, &Actor::system(), &wanted.0.slug).await.unwrap();

        assert_eq!(parse_toml("exported", &exported).unwrap(), wanted, "{name}");
    }
}

#[tokio::test]
async fn a_faulty_file_names_every_fault_and_nothing_is_kept() {
    let ground = Ground::new().await;
    let text = "[programme]\nslug = \"Stor Bokstav\"\nukjent = 1\n";

    let refused = programme::import(&ground.platform, &Actor::system(), "feil.toml", text, ground.now()).await;

    let Err(ImportError::Faulty(faults)) = refused else { panic!("was imported: {refused:?}") };
    assert!(!faults.is_empty());
    assert!(faults.iter().all(|fault| fault.to_string().starts_with("feil.toml")), "{faults:?}");
    assert_eq!(cohort::all_announced(&ground.platform).await.unwrap(), vec![]);
    assert_eq!(ground.deeds().await, [] as [&str; 0]);
}

#[tokio::test]
async fn importing_is_for_administrators() {
    let ground = Ground::new().await;
    let ola = ground.somebody("ola", &[]).await;
    let (name, text) = bedre_domain::programme::file::SOURCE_PROGRAMMES[0];

    let refused = programme::import(&ground.platform, &ola, name, text, ground.now()).await;

    assert!(matches!(refused, Err(ImportError::Action(ActionError::NotFound))), "{refused:?}");
}

#[tokio::test]
async fn a_cohort_is_read_once_and_then_asked_after_in_one_query() {
    let ground = Ground::new().await;
    ground.with_programmes().await;
    let slug = Slug::parse("leger-2020").unwrap();
    let first = cohort::announced(&ground.platform, &slug).await.unwrap();

    let before = ground.platform.queries();
    let second = cohort::announced(&ground.platform, &slug).await.unwrap();

    assert_eq!(ground.platform.queries() - before, 1);
    assert_eq!(first, second);
}

#[tokio::test]
async fn an_imported_change_is_seen_at_once() {
    let ground = Ground::new().await;
    ground.with_programmes().await;
    let slug = Slug::parse("leger-2020").unwrap();
    cohort::announced(&ground.platform, &slug).await.unwrap();
    let (name, text) = bedre_domain::programme::file::SOURCE_PROGRAMMES
        .into_iter()
        .find(|(name, _)| name.starts_with("leger"))
        .unwrap();
    let changed = text.replace("seats.count = 30", "seats.count = 31");

    programme::import(&ground.platform, &Actor::system(), name, &changed, ground.now()).await.unwrap();

    assert_eq!(cohort::announced(&ground.platform, &slug).await.unwrap().cohort.seats.count, 31);
}
