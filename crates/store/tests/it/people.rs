//! People, roles and sign-ins.

use bedre_domain::{
    email::Email,
    free_text::FreeText,
    id::{CohortId, PersonId, RoleId, SignInLinkId},
    language::Language,
    person::{Person, Role},
    sign_in::{Digest, SignIn, SignInLink},
};
use bedre_store::{Store, person, role, sign_in, testing::on_each};
use jiff::Timestamp;
use uuid::Uuid;

fn kari() -> Person {
    Person {
        id: PersonId::from(Uuid::from_u128(1)),
        email: Email::parse("kari@sykehus.example").unwrap(),
        name: FreeText::new("Kari Prøve").unwrap(),
        language: Language::Nn,
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

async fn keep_kari(store: &Store) {
    let unit = store.begin().await.unwrap();
    person::insert_if_new(&unit, &kari(), at("2020-01-01T12:00:00Z")).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn a_person_is_found_by_address_and_identifier() {
    on_each(async |store| {
        keep_kari(&store).await;

        assert_eq!(person::find(&store, kari().id).await.unwrap(), Some(kari()));
        assert_eq!(person::find_by_email(&store, &kari().email).await.unwrap(), Some(kari()));
        assert_eq!(person::find_all(&store, &[kari().id]).await.unwrap(), vec![kari()]);
        assert_eq!(person::all(&store, 10).await.unwrap(), vec![kari()]);
    })
    .await;
}

#[tokio::test]
async fn the_same_address_is_one_person() {
    on_each(async |store| {
        keep_kari(&store).await;
        let again = Person { id: PersonId::from(Uuid::from_u128(2)), name: FreeText::default(), ..kari() };

        let unit = store.begin().await.unwrap();
        person::insert_if_new(&unit, &again, at("2020-01-02T12:00:00Z")).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(person::all(&store, 10).await.unwrap(), vec![kari()]);
    })
    .await;
}

#[tokio::test]
async fn a_role_is_held_once_and_can_be_taken_back() {
    on_each(async |store| {
        keep_kari(&store).await;
        let cohort = CohortId::from(Uuid::from_u128(7));
        let now = at("2020-01-01T12:00:00Z");

        let unit = store.begin().await.unwrap();
        for (id, what) in [(1, Role::Administrator), (2, Role::Administrator), (3, Role::Assessor(cohort))] {
            role::grant(&unit, RoleId::from(Uuid::from_u128(id)), kari().id, what, now).await.unwrap();
        }
        unit.keep().await.unwrap();
        assert_eq!(role::of(&store, kari().id).await.unwrap(), vec![Role::Administrator, Role::Assessor(cohort)]);
        assert_eq!(role::holders(&store, Role::Assessor(cohort)).await.unwrap(), vec![kari()]);

        let unit = store.begin().await.unwrap();
        role::revoke(&unit, kari().id, Role::Administrator).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(role::of(&store, kari().id).await.unwrap(), vec![Role::Assessor(cohort)]);
    })
    .await;
}

fn link() -> SignInLink {
    SignInLink {
        id: SignInLinkId::from(Uuid::from_u128(5)),
        email: kari().email,
        language: Language::Nb,
        token: Digest("token".to_owned()),
        code: Digest("code".to_owned()),
        return_to: "/nb/home".to_owned(),
        wrong_codes: 0,
        created_at: at("2020-01-01T12:00:00Z"),
        expires_at: at("2020-01-01T12:30:00Z"),
        used_at: None,
    }
}

#[tokio::test]
async fn a_link_is_used_by_one_of_two() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        sign_in::insert_link(&unit, &link()).await.unwrap();
        unit.keep().await.unwrap();
        let found = sign_in::find_link(&store, &link().token).await.unwrap().unwrap();
        assert!(found.works_at(at("2020-01-01T12:29:59Z")));

        let unit = store.begin().await.unwrap();
        let first = sign_in::use_link(&unit, &found, at("2020-01-01T12:10:00Z")).await.unwrap();
        let second = sign_in::use_link(&unit, &found, at("2020-01-01T12:10:00Z")).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!((first, second), (true, false));
        let used = sign_in::newest_link(&store, &kari().email).await.unwrap().unwrap();
        assert!(!used.works_at(at("2020-01-01T12:11:00Z")));
    })
    .await;
}

#[tokio::test]
async fn a_code_has_five_tries_and_none_once_it_was_used() {
    on_each(async |store| {
        let unit = store.begin().await.unwrap();
        sign_in::insert_link(&unit, &link()).await.unwrap();
        let mut tries = Vec::new();
        for _ in 0..6 {
            tries.push(sign_in::spend_try(&unit, &link()).await.unwrap());
        }
        unit.keep().await.unwrap();

        assert_eq!(tries, [true, true, true, true, true, false]);
        let spent = sign_in::newest_link(&store, &kari().email).await.unwrap().unwrap();
        assert!(!spent.works_at(at("2020-01-01T12:01:00Z")));
        let unit = store.begin().await.unwrap();
        let another =
            SignInLink { id: SignInLinkId::from(Uuid::from_u128(6)), token: Digest("t2".to_owned()), ..link() };
        sign_in::insert_link(&unit, &another).await.unwrap();
        sign_in::use_link(&unit, &another, at("2020-01-01T12:01:00Z")).await.unwrap();
        assert!(!sign_in::spend_try(&unit, &another).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn who_is_signed_in_is_one_query_until_it_ends() {
    on_each(async |store| {
        keep_kari(&store).await;
        let cohort = CohortId::from(Uuid::from_u128(7));
        let secret = Digest("secret".to_owned());
        let device = SignIn {
            id: Uuid::from_u128(9),
            person: kari().id,
            device: "Firefox".to_owned(),
            created_at: at("2020-01-01T12:00:00Z"),
            seen_at: at("2020-01-01T12:00:00Z"),
            expires_at: at("2020-01-31T12:00:00Z"),
        };
        let unit = store.begin().await.unwrap();
        sign_in::insert(&unit, &secret, &device).await.unwrap();
        for (id, what) in [(1, Role::Administrator), (2, Role::ProgrammeLead(cohort))] {
            role::grant(&unit, RoleId::from(Uuid::from_u128(id)), kari().id, what, device.created_at).await.unwrap();
        }
        unit.keep().await.unwrap();

        let before = store.queries();
        let found = sign_in::find(&store, &secret, at("2020-01-02T12:00:00Z")).await.unwrap().unwrap();
        assert_eq!(store.queries() - before, 1);
        assert_eq!(found.person, kari());
        assert_eq!(found.sign_in, device);
        assert_eq!(found.roles.len(), 2);
        assert_eq!(sign_in::find(&store, &secret, at("2020-02-02T12:00:00Z")).await.unwrap(), None);
        assert_eq!(sign_in::find(&store, &Digest("guess".to_owned()), at("2020-01-02T12:00:00Z")).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        sign_in::seen(&unit, device.id, at("2020-01-03T12:00:00Z")).await.unwrap();
        let of_another = sign_in::revoke(&unit, PersonId::from(Uuid::from_u128(2)), device.id).await.unwrap();
        assert!(!of_another, "someone else's device was signed out");
        unit.keep().await.unwrap();
        let devices = sign_in::of(&store, kari().id, at("2020-01-03T12:00:00Z")).await.unwrap();
        assert_eq!(devices, vec![SignIn { seen_at: at("2020-01-03T12:00:00Z"), ..device.clone() }]);

        let unit = store.begin().await.unwrap();
        assert!(sign_in::revoke(&unit, kari().id, device.id).await.unwrap());
        sign_in::delete_ended(&unit, at("2021-01-01T12:00:00Z")).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(sign_in::find(&store, &secret, at("2020-01-03T12:00:00Z")).await.unwrap(), None);
    })
    .await;
}
