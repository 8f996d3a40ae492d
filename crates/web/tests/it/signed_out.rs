//! Who is not signed in, or no longer: led to the sign-in page and back, with what was typed.

use bedre_domain::{
    id::{ApplicationId, CohortId, DataPointId, LetterId, MeasureId, PdsaCycleId, ProjectId},
    key::{SectionKey, SessionKey, Slug},
};
use bedre_i18n::Locale;
use bedre_web::{ChartFile, ProjectTab, Url};
use jiff::civil::date;
use uuid::Uuid;

use crate::visitor::{KARI, Site};

/// Every page of somebody's own, with identifiers that name nothing.
fn private() -> Vec<Url> {
    let nothing = Uuid::from_u128(0x0123_4567_89ab_7def_8123_4567_89ab_cdef);
    let (application, cohort) = (ApplicationId::from(nothing), CohortId::from(nothing));
    let (project, measure) = (ProjectId::from(nothing), MeasureId::from(nothing));
    let (session, day) = (SessionKey::parse("samling-1").unwrap(), date(2020, 5, 12));
    vec![
        Url::Home,
        Url::Me,
        Url::Devices,
        Url::Admin,
        Url::Application(application),
        Url::ApplicationSection(application, SectionKey::parse("problem").unwrap()),
        Url::ApplicationCheck(application),
        Url::ApplicationReceipt(application),
        Url::ApplicationReceiptPdf(application),
        Url::ApplicationWithdraw(application),
        Url::Leader(application),
        Url::Offer(application),
        Url::Project(project, ProjectTab::Overview),
        Url::Project(project, ProjectTab::Log),
        Url::Project(project, ProjectTab::Tell),
        Url::CohortProjects(cohort),
        Url::StoryOf(project),
        Url::StoryEdit(project),
        Url::StoryConsent(nothing.into()),
        Url::ProjectEdit(project),
        Url::ProjectAimEdit(project),
        Url::MeasureNew(project),
        Url::Measure(measure),
        Url::MeasureFile(measure, ChartFile::Csv, None),
        Url::MeasureFile(measure, ChartFile::Pdf, None),
        Url::MeasurePlan(measure),
        Url::MeasurePaste(measure),
        Url::DataPoint(DataPointId::from(nothing)),
        Url::PdsaNew(project),
        Url::Pdsa(PdsaCycleId::from(nothing)),
        Url::PdsaPlan(PdsaCycleId::from(nothing)),
        Url::Board(cohort),
        Url::Talk(project),
        Url::Assess,
        Url::AssessApplication(application),
        Url::Cohorts,
        Url::Cohort(cohort),
        Url::CohortApplications(cohort),
        Url::CohortAssessment(cohort),
        Url::Deadline { cohort, told: None },
        Url::Admission(cohort),
        Url::AdmissionMove(cohort, application),
        Url::AdmissionLetter(cohort, LetterId::from(nothing)),
        Url::CohortPlan { cohort, told: None },
        Url::PlanSession(cohort, session.clone()),
        Url::CohortSessions(cohort),
        Url::SessionFile(cohort, session.clone()),
        Url::CohortAttendance(cohort),
        Url::AttendanceDay(cohort, session.clone(), day),
        Url::AttendanceScreen(cohort, session.clone(), day),
        Url::AttendanceHere(cohort, session, day, "kode".to_owned()),
        Url::CohortCertificates(cohort),
    ]
}

#[tokio::test]
async fn every_private_page_leads_to_the_sign_in_page_and_back() {
    let site = Site::with_programmes().await;
    let visitor = site.visitor();

    for url in private() {
        let there = url.within(Locale::Nn);
        let page = visitor.look(&there).await;

        let sign_in = Url::SignIn { return_to: Some(there.clone()) };
        assert_eq!((page.status, page.path), (200, sign_in.within(Locale::Nn)), "{there}");
    }
}

#[tokio::test]
async fn what_is_there_and_what_is_not_look_alike_to_who_is_signed_out() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let nothing = MeasureId::from(Uuid::from_u128(1));

    let there = site.visitor().look(&Url::Measure(team.measure).within(Locale::Nb)).await;
    let not_there = site.visitor().look(&Url::Measure(nothing).within(Locale::Nb)).await;

    assert_eq!(there.title(), "Logg inn");
    assert!(there.words().contains("Logg inn for å fortsette. Etterpå kommer du tilbake hit."), "{}", there.words());
    assert_eq!((there.status, there.words()), (not_there.status, not_there.words()));
    assert!(!there.html.contains("Antall fall"));
}

#[tokio::test]
async fn pages_for_all_are_there_without_signing_in() {
    let site = Site::with_programmes().await;
    let doctors = Slug::parse("leger-2020").unwrap();
    let public = [
        Url::Front,
        Url::Programme(doctors.clone()),
        Url::Checklist(doctors.clone()),
        Url::Apply(doctors),
        Url::CheckCertificate,
        Url::Accessibility,
        Url::Privacy,
    ];

    for url in public {
        let there = url.within(Locale::En);

        assert_eq!(site.visitor().open(&there).await.path, there);
    }
}

#[tokio::test]
async fn what_was_typed_while_a_sign_in_ran_out_is_handed_back_and_can_be_sent_again() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let path = Url::Measure(team.measure).within(Locale::Nb);
    let kari = site.signed_in(KARI).await;
    let mut form = kari.open(&path).await.form("Registrer");
    form.fill("Dato", "03.02.2020").fill("Merknad", "Mange med \"influensa\" <& feber>");
    let value = form.labels().into_iter().find(|label| label.starts_with("Verdi")).unwrap();
    form.fill(&value, "7");
    let deeds = site.ground.deeds().await;

    let told = site.visitor().press(&form, "Registrer").await;
    let kept_meanwhile = site.ground.deeds().await;
    let again = told.form("Send på nytt");
    let back = kari.press(&again, "Send på nytt").await;

    assert_eq!((told.status, told.title().as_str()), (403, "Du er logget ut"));
    assert_eq!(kept_meanwhile, deeds, "nothing is kept of who is signed out");
    assert_eq!(again.action, path);
    assert_eq!(again.pairs("Send på nytt"), form.pairs("Registrer"));
    assert_eq!((back.status, back.path.as_str()), (200, path.as_str()));
    assert!(back.words().contains("Mange med \"influensa\" <& feber>"), "{}", back.words());
}

#[tokio::test]
async fn a_form_that_saves_itself_says_that_one_is_signed_out() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let path = Url::Measure(team.measure).within(Locale::Nb);
    let form = site.signed_in(KARI).await.open(&path).await.form("Registrer");

    let answer = site.visitor().autosave(&form, "Registrer").await;

    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.html,
        "{\"words\":\"Du har vært borte en stund. Logg inn igjen, så kommer du tilbake til det du holdt på med.\"}"
    );
}

#[tokio::test]
async fn when_the_database_does_not_answer_a_page_says_so() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    site.ground.store().clone().close().await;

    let page = kari.look("/nn/home").await;

    assert_eq!(page.status, 500);
    assert!(page.html.contains("<html lang=\"nn\""), "{}", page.html);
}
