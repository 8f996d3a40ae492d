//! Two people at the same form: neither writes over the other unawares, and nothing that was typed is lost.

use bedre_actions::{Actor, attendance, cohort, pdsa, project};
use bedre_domain::{cohort::DayAttendance, key::Slug, pdsa::CyclePlan, person::Role, samples};
use bedre_i18n::Locale;
use bedre_spc::RuleSet;
use bedre_web::{ProjectTab, Url};
use jiff::civil::{Date, date};

use crate::{
    page::Form,
    visitor::{KARI, Site},
};

const DAY: Date = date(2020, 8, 25);

#[tokio::test]
async fn a_list_opened_early_leaves_those_who_have_said_to_be_there_since_and_says_so() {
    let site = Site::with_programmes().await;
    let (ground, platform) = (&site.ground, &site.ground.platform);
    ground.move_to("2020-08-25T07:02:00Z");
    let doctors = cohort::announced(platform, &Slug::parse("leger-2020").unwrap()).await.unwrap().id;
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(doctors)]).await;
    let (kari, seat) = ground.participant("kari", doctors, "leder@sykehus.example").await;
    let key = "samling-1".parse().unwrap();
    let code = attendance::screen(platform, &lina, doctors, &key, DAY).await.unwrap().code;
    let lead = site.signed_in("lina@sykehus.example").await;
    let path = Url::AttendanceDay(doctors, key.clone(), DAY).within(Locale::Nb);
    let early = lead.open(&path).await.form("Lagre oppmøtet");
    attendance::say_here(platform, &kari, doctors, &key, DAY, &code).await.unwrap();
    let seen = async || {
        let list = attendance::list(platform, &lina, doctors, &key, DAY).await.unwrap();
        list.rows.into_iter().find(|row| row.seat.participant.id == seat.id).unwrap().seen.map(|note| note.seen)
    };

    let untouched = lead.press(&early, "Lagre oppmøtet").await;
    assert_eq!((untouched.status, seen().await), (200, Some(DayAttendance::Present)));
    assert!(untouched.words().contains("Lagret"), "{}", untouched.words());
    let mut changed = early.clone();
    let changed = lead.press(changed.fill("kari", "Fraværende"), "Lagre oppmøtet").await;
    assert_eq!((changed.status, seen().await), (422, Some(DayAttendance::Present)));
    assert!(changed.words().contains("Du valgte «Fraværende», og det er ikke lagret"), "{}", changed.words());

    let mut again = changed.form("Lagre oppmøtet");
    lead.press(again.fill("kari", "Fraværende"), "Lagre oppmøtet").await;
    assert_eq!(seen().await, Some(DayAttendance::Absent), "who has seen what stands may change it");
}

#[tokio::test]
async fn what_two_of_a_team_write_at_once_stands_side_by_side_until_one_of_them_decides() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;
    let path = Url::ProjectEdit(team.project).within(Locale::Nb);
    let (mut first, mut second) = (kari.open(&path).await.form("Lagre"), kari.open(&path).await.form("Lagre"));

    first.fill("Tittel", "Færre fall").fill("Problembeskrivelse", "Pasienter faller om natten");
    kari.press(&first, "Lagre").await;
    second.fill("Tittel", "Færre fall").fill("Problembeskrivelse", "Fallene er flest i helgene");
    let refused = kari.press(&second, "Lagre").await;

    assert_eq!(refused.status, 422);
    assert_eq!(refused.faults().len(), 1, "{:?}", refused.faults());
    assert!(refused.words().contains("Nå står det: Pasienter faller om natten"), "{}", refused.words());
    let again = refused.form("Lagre");
    assert_eq!(again.value("Problembeskrivelse"), "Fallene er flest i helgene");
    assert_eq!(kari.press(&again, "Lagre").await.status, 200);
    let page = kari.open(&Url::Project(team.project, ProjectTab::Overview).within(Locale::Nb)).await;
    assert!(page.words().contains("Fallene er flest i helgene"), "{}", page.words());
}

#[tokio::test]
async fn a_decision_that_comes_too_late_is_shown_beside_the_one_that_stands() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let (platform, actor) = (&site.ground.platform, site.ground.somebody("kari", &[]).await);
    site.ground.move_to("2020-12-14T10:00:00Z");
    let cycle = studied(&site, &actor, team.project).await;
    let kari = site.signed_in(KARI).await;
    let path = Url::Pdsa(cycle).within(Locale::Nb);
    let (mut first, mut second) =
        (kari.open(&path).await.form("Lagre beslutningen"), kari.open(&path).await.form("Lagre beslutningen"));

    first.fill("Hva lærte dere?", "Lys hjelper").fill("Hva gjør dere nå?", "Ta i bruk");
    kari.press(&first, "Lagre beslutningen").await;
    second.fill("Hva lærte dere?", "Lyset plager noen").fill("Hva gjør dere nå?", "Forkaste");
    let late = kari.press(&second, "Lagre beslutningen").await;

    assert_eq!(late.status, 422);
    assert!(late.words().contains("Lys hjelper"), "{}", late.words());
    assert!(late.html.contains("Lyset plager noen"), "{}", late.words());
    let stands = pdsa::open(platform, &actor, cycle).await.unwrap().cycle;
    assert_eq!(stands.study_made().unwrap().learned.as_str(), "Lys hjelper");
}

/// A test of change whose result is in.
async fn studied(site: &Site, actor: &Actor, project: bedre_domain::id::ProjectId) -> bedre_domain::id::PdsaCycleId {
    let platform = &site.ground.platform;
    let plan = CyclePlan {
        what: samples::text("Lys om natten"),
        prediction: samples::text("Ingen faller"),
        ..CyclePlan::default()
    };
    let cycle = pdsa::plan(platform, actor, project, plan).await.unwrap();
    let seen = pdsa::open(platform, actor, cycle).await.unwrap().plan_seen();
    pdsa::start(platform, actor, cycle, &seen).await.unwrap();
    let seen = pdsa::open(platform, actor, cycle).await.unwrap().state_seen();
    pdsa::study(platform, actor, cycle, &seen, samples::study()).await.unwrap();
    assert_eq!(project::mine(platform, actor).await.unwrap().len(), 1);
    cycle
}

#[tokio::test]
async fn a_baseline_set_by_a_colleague_stands_beside_the_one_that_was_typed() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;
    let path = Url::Measure(team.measure).within(Locale::Nb);
    for (day, value) in [("06.01.2020", "4"), ("13.01.2020", "5"), ("20.01.2020", "3")] {
        let mut form = kari.open(&path).await.form("Registrer");
        let label = form.labels().into_iter().find(|label| label.starts_with("Verdi")).unwrap();
        kari.press(form.fill("Dato", day).fill(&label, value), "Registrer").await;
    }
    let open =
        || async { kari.open(&path).await.forms().into_iter().find(|form| form.action.ends_with("/phases")).unwrap() };
    let (mut first, mut second) = (open().await, open().await);
    let label = first.labels().into_iter().nth(1).unwrap();

    kari.press(first.fill(&label, "06.01.2020"), "Lagre").await;
    let refused = kari.press(second.fill(&label, "13.01.2020"), "Lagre").await;

    assert_eq!((refused.status, refused.faults().len()), (422, 1));
    assert!(refused.words().contains("Nå står det: 06.01.2020"), "{}", refused.words());
}

#[tokio::test]
async fn rules_chosen_by_a_colleague_stand_beside_the_ones_that_were_chosen_too_late() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;
    let path = Url::Measure(team.measure).within(Locale::Nb);
    let open =
        || async { kari.open(&path).await.forms().into_iter().find(|form| form.action.ends_with("/rules")).unwrap() };
    let send = async |form: &Form, rules: RuleSet| {
        let mut pairs = form.pairs("Lagre");
        pairs.retain(|(name, _)| name != "rules");
        pairs.push(("rules".to_owned(), rules.code().to_owned()));
        kari.send(&form.action, &pairs).await
    };
    let (first, second) = (open().await, open().await);

    let chosen = send(&first, RuleSet::Nelson).await;
    let refused = send(&second, RuleSet::Ihi).await;

    assert_eq!((chosen.status, refused.status, refused.faults().len()), (200, 422, 1));
    assert!(refused.words().contains("Nå står det:"), "{}", refused.words());
    let again = refused.forms().into_iter().find(|form| form.action.ends_with("/rules")).unwrap();
    assert_eq!(kari.press(&again, "Lagre").await.status, 200, "who has seen what stands may change it");
}

#[tokio::test]
async fn a_plan_that_a_colleague_has_changed_is_looked_over_before_the_test_starts() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let (platform, actor) = (&site.ground.platform, site.ground.somebody("kari", &[]).await);
    let plan =
        CyclePlan { what: samples::text("Lys"), prediction: samples::text("Færre fall"), ..CyclePlan::default() };
    let cycle = pdsa::plan(platform, &actor, team.project, plan.clone()).await.unwrap();
    let kari = site.signed_in(KARI).await;
    let form = kari.open(&Url::Pdsa(cycle).within(Locale::Nb)).await.form("Start testen");
    let seen = pdsa::open(platform, &actor, cycle).await.unwrap().plan_seen();
    let other = CyclePlan { prediction: samples::text("Ingen faller"), ..plan };
    pdsa::replan(platform, &actor, cycle, &seen, other).await.unwrap();

    let refused = kari.press(&form, "Start testen").await;

    assert_eq!((refused.status, refused.faults().len()), (422, 1));
    assert!(refused.words().contains("Ingen faller"), "{}", refused.words());
    assert_eq!(kari.press(&refused.form("Start testen"), "Start testen").await.status, 200);
    assert!(pdsa::open(platform, &actor, cycle).await.unwrap().cycle.is_open());
}
