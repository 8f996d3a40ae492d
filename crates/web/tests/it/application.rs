//! Applying, without script: the doctor's form and the team's, in three languages.

use crate::{
    page::Page,
    visitor::{Site, Visitor},
};

const NEXT: &str = "Lagre og gå videre";
const APPLY: &str = "/nb/programme/leger-2020/apply";
const TEAM: &str = "/nb/programme/forbedringsagent-vestfold-2025/apply";
const TEAM_TIME: &str = "2025-06-02T10:00:00Z";

/// What a hospital doctor answers, page by page.
const DOCTOR: [&[(&str, &str)]; 10] = [
    &[
        ("Navn", "Kari Prøve"),
        ("Hva slags arbeidsplass har du?", "Sykehus eller annen spesialisthelsetjeneste"),
        ("Arbeidsgiver", "Sykehuset i Vestfold HF"),
        ("Avdeling, enhet eller legekontor", "Medisinsk avdeling"),
        ("Kommunen der du arbeider", "Asker"),
        ("Arbeider du i eller i tilknytning til klinisk praksis? Fortell kort hvordan.", "På sengepost."),
    ],
    &[
        ("Hva skal forbedringsarbeidet hete?", "Færre fall"),
        ("Hvilket problem vil du arbeide med?", "Pasienter faller på natten."),
        ("Hva tror du er årsakene?", "Få på vakt"),
    ],
    &[
        ("Blir klinisk praksis bedre for pasienter, brukere eller pårørende?", "Ja"),
        ("Hvorfor?", "Færre brudd."),
        ("Hvorfor er problemet viktig for lederen?", "Kvalitet"),
        ("Hvorfor er det viktig for de ansatte?", "Trygghet"),
        ("Hvorfor er det viktig for pasienter, brukere eller pårørende?", "Færre skader"),
    ],
    &[
        ("Hva vil du oppnå, og hvor mye?", "halvere"),
        ("Innen når?", "1.2.2021"),
        ("For hvem?", "pasienter over 75 år"),
        ("Er det realistisk å finne løsninger, innføre dem og se virkningen i løpet av utdanningen?", "Ja."),
    ],
    &[("Hvordan skal du måle om endringen er en forbedring?", "Fall per 1000 liggedøgn")],
    &[
        ("Hvem er med i det tverrfaglige forbedringsteamet?", "Sykepleier"),
        ("Hvor ofte kan teamet møtes kort?", "Hver uke"),
        ("Hvor mange timer i uken setter du av?", "6"),
        ("Er lederen din villig til å la deg bruke denne tiden?", "Ja"),
    ],
    &[("Finnes det, eller planlegges det, andre endringer i enheten som tar tid og oppmerksomhet?", "Nei")],
    &[("Hvordan ønsker du, lederen din og virksomheten å bruke kompetansen din etterpå?", "Som veileder.")],
    &[
        ("E-postadressen til din nærmeste leder", "leder@sykehus.example"),
        ("Kan du få støtte fra en veileder som kjenner forbedringsarbeid?", "Nei"),
    ],
    &[("Jeg har lest at kursavgiften er 6400 kroner, og at reise og overnatting kommer i tillegg", "yes")],
];

/// Begins the doctor's application, and opens its page.
pub(crate) async fn begun(visitor: &Visitor<'_>) -> Page {
    let mut form = visitor.open(APPLY).await.form("Gå videre");
    form.fill("Hva er yrket ditt?", "Lege");
    let start = visitor.press(&form, "Gå videre").await;
    let tasks = visitor.press(&start.form("Start søknaden"), "Start søknaden").await;
    assert_eq!(tasks.status, 200, "{}", tasks.words());
    tasks
}

/// Fills in a page and goes on.
async fn fill(visitor: &Visitor<'_>, page: &Page, answers: &[(&str, &str)]) -> Page {
    let mut form = page.form(NEXT);
    for (label, value) in answers {
        form.fill(label, value);
    }
    visitor.press(&form, NEXT).await
}

/// Everything a hospital doctor answers, to the page with all answers.
pub(crate) async fn filled_in(visitor: &Visitor<'_>, tasks: &Page) -> Page {
    let mut page = visitor.open(&tasks.link("Om deg")).await;
    for answers in DOCTOR {
        page = fill(visitor, &page, answers).await;
        assert_eq!(page.status, 200, "{}", page.words());
    }
    page
}

/// Begins the team's application, and opens the page of the team.
async fn team_begun(visitor: &Visitor<'_>) -> Page {
    let mut form = visitor.open(TEAM).await.form("Gå videre");
    form.fill("Hva er yrket ditt?", "Sykepleier").fill("Hvor arbeider du?", "Sandefjord kommune");
    let start = visitor.press(&form, "Gå videre").await;
    let tasks = visitor.press(&start.form("Start søknaden"), "Start søknaden").await;
    visitor.open(&tasks.link("Teamet")).await
}

#[tokio::test]
async fn a4_a_nurse_is_told_before_the_form_and_shown_other_programmes() {
    let site = Site::with_programmes().await;
    let visitor = site.visitor();
    let mut form = visitor.open(APPLY).await.form("Gå videre");
    form.fill("Hva er yrket ditt?", "Sykepleier");

    let told = visitor.press(&form, "Gå videre").await;

    assert!(
        told.words().contains("Denne utdanningen er ikke åpen for deg. Utdanningen er for leger"),
        "{}",
        told.words()
    );
    let other = told.link("Forbedringsagentutdanning i Vestfold – høsten 2025");
    assert_eq!(other, "/nb/programme/forbedringsagent-vestfold-2025");
    assert!(!told.html.contains("Start søknaden"));
}

#[tokio::test]
async fn h6_someone_from_skien_is_told_and_can_ask_the_contact() {
    let site = Site::with_programmes().await;
    site.ground.move_to(TEAM_TIME);

    let told = site.visitor().open(&format!("{TEAM}?members.0.profession=SP&members.0.employer=4003")).await;

    assert!(told.words().contains("Denne utdanningen er ikke åpen for deg."), "{}", told.words());
    assert_eq!(told.link("forbedringsagent@usht-vestfold.example"), "mailto:forbedringsagent@usht-vestfold.example");
}

#[tokio::test]
async fn f7_one_is_told_what_to_have_at_hand_and_comes_back_after_signing_in() {
    let site = Site::with_programmes().await;

    let start = site.visitor().open(&format!("{APPLY}?profession=LE")).await;

    assert!(start.words().contains("Søknaden tar omtrent 20 minutter."), "{}", start.words());
    assert!(start.words().contains("E-postadressen til lederen din"), "{}", start.words());
    assert_eq!(
        start.link("Logg inn og start søknaden"),
        "/nb/sign-in?return_to=/nb/programme/leger-2020/apply%3Fprofession%3DLE"
    );
}

#[tokio::test]
async fn g2_there_is_nothing_to_start_after_the_deadline() {
    let site = Site::with_programmes().await;
    site.ground.move_to("2020-02-22T00:00:00+01:00");
    let kari = site.signed_in("kari@sykehus.example").await;

    let closed = kari.open(APPLY).await;
    let pairs = [("profession".to_owned(), "LE".to_owned())];
    let refused = kari.send(APPLY, &pairs).await;

    for page in [closed, refused] {
        assert!(page.words().contains("Fristen gikk ut 21. februar 2020"), "{}", page.words());
        assert!(!page.html.contains("Start søknaden"));
    }
}

#[tokio::test]
async fn f13_f17_f22_a_doctor_applies_without_script_and_gets_a_receipt() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;

    let check = filled_in(&kari, &tasks).await;
    let receipt = kari.press(&check.form("Send søknaden"), "Send søknaden").await;

    assert_eq!((receipt.status, receipt.title().as_str()), (200, "Vi har fått søknaden din"));
    let mail = site.ground.outbox().await.pop().unwrap();
    assert_eq!(mail.subject, "Vi har fått søknaden din til Forbedringsutdanning for leger i 2020");
    let pdf = kari.open(&receipt.link("Last ned søknaden som PDF")).await;
    assert!(pdf.html.starts_with("%PDF-"));
    let status = kari.open(&tasks.path).await;
    assert!(status.words().contains("Søknaden er sendt. Du kan endre den fram til 21. februar 2020."));
    let home = kari.open("/nb/home").await;
    assert_eq!(home.link("Forbedringsutdanning for leger i 2020"), tasks.path);
}

#[tokio::test]
async fn f12_every_fault_is_told_at_sending_with_the_place_to_mend_it() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    filled_in(&kari, &tasks).await;
    let importance = kari.open(&tasks.link("Hvorfor det er viktig")).await;
    assert_eq!(fill(&kari, &importance, &[("Hvorfor?", "")]).await.status, 200);
    let aim = kari.open(&tasks.link("Målet")).await;
    fill(&kari, &aim, &[("Innen når?", "31.2.2021")]).await;

    let check = kari.open(&format!("{}/check", tasks.path)).await;
    let refused = kari.press(&check.form("Send søknaden"), "Send søknaden").await;

    assert_eq!(refused.status, 422);
    let section = |key: &str, field: &str| format!("{}/section/{key}?check=1#{field}", tasks.path);
    let faults = refused.faults();
    assert_eq!(
        faults.iter().map(|(url, _)| url.clone()).collect::<Vec<_>>(),
        [section("importance", "patient-benefit.reason"), section("aim", "aim-date"),]
    );
    let page = kari.open(&faults[1].0).await;
    assert_eq!(page.faults(), [("#aim-date".to_owned(), faults[1].1.clone())]);
    assert_eq!(page.form(NEXT).value("Innen når?"), "31.2.2021");
}

#[tokio::test]
async fn g3_what_is_changed_after_sending_counts_when_it_is_sent_again() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let check = filled_in(&kari, &tasks).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;

    let measures = kari.open(&tasks.link("Målingene")).await;
    fill(&kari, &measures, &[("Hvordan skal du måle om endringen er en forbedring?", "Antall fall")]).await;
    let ahead = kari.open(&tasks.path).await;
    site.ground.move_to("2020-02-22T00:00:00+01:00");
    let late = kari.open(&tasks.path).await;
    let answers = kari.open(&late.link("Les svarene")).await;

    assert!(ahead.words().contains("Du har endringer som ikke er sendt."), "{}", ahead.words());
    assert!(late.words().contains("Det du sendte, gjelder."), "{}", late.words());
    assert!(answers.words().contains("Fall per 1000 liggedøgn"), "{}", answers.words());
    assert!(!answers.html.contains("<form method=\"post\" action=\"/nb/application"), "nothing to send");
}

#[tokio::test]
async fn g3_a_draft_that_was_not_sent_stays_readable() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let about = kari.open(&tasks.link("Om deg")).await;
    fill(&kari, &about, DOCTOR[0]).await;
    site.ground.move_to("2020-02-22T00:00:00+01:00");

    let late = kari.open(&tasks.path).await;
    let answers = kari.open(&about.path).await;

    assert!(late.words().contains("Fristen gikk ut 21. februar 2020. Du kan fortsatt lese utkastet ditt."));
    assert!(answers.words().contains("Medisinsk avdeling"), "{}", answers.words());
}

#[tokio::test]
async fn f18_general_practice_has_its_own_questions_and_no_leader_is_needed() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let about = kari.open(&tasks.link("Om deg")).await;
    let place = [DOCTOR[0], &[("Hva slags arbeidsplass har du?", "Fastlegepraksis")]].concat();
    fill(&kari, &about, &place).await;

    let support = kari.open(&tasks.link("Leder og veileder")).await;

    let declaration = "Jeg er selvstendig næringsdrivende og setter selv av tid og ressurser til forbedringsarbeidet";
    assert!(support.form(NEXT).labels().iter().any(|label| label == declaration));
    assert!(support.words().contains("Har du ingen leder, kan du la feltet stå tomt."), "{}", support.words());
}

#[tokio::test]
async fn f23_f25_a_question_that_depends_on_another_says_when_to_answer_it() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let word = "Svar bare hvis du svarte «Ja» på «Finnes det, eller planlegges det, andre endringer i enheten som tar \
                tid og oppmerksomhet?».";
    let before = kari.open(&tasks.link("Andre endringer")).await;
    let question = "Finnes det, eller planlegges det, andre endringer i enheten som tar tid og oppmerksomhet?";
    fill(&kari, &before, &[(question, "Ja")]).await;

    let after = kari.open(&before.path).await;
    let support = kari.open(&tasks.link("Leder og veileder")).await;

    assert!(before.words().contains(word), "{}", before.words());
    assert!(!after.words().contains(word), "{}", after.words());
    assert!(support.words().contains("Svar bare hvis du svarte «Nei» på «Kan du få støtte fra en veileder"));
}

#[tokio::test]
async fn an_identity_number_is_refused_calmly_and_the_rest_is_kept() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let problem = kari.open(&tasks.link("Problemet")).await;
    let mut form = problem.form(NEXT);
    form.fill("Hva skal forbedringsarbeidet hete?", "Færre fall")
        .fill("Hvilket problem vil du arbeide med?", "Pasienten 020132 99997 falt");

    let by_itself = kari.autosave(&form, NEXT).await;
    let refused = kari.press(&form, NEXT).await;
    let kept = kari.open(&problem.path).await.form(NEXT);

    assert_eq!(by_itself.status, 422);
    assert!(by_itself.html.contains("Resten er lagret."), "{}", by_itself.html);
    assert_eq!(refused.status, 422);
    assert_eq!(refused.form(NEXT).value("Hvilket problem vil du arbeide med?"), "Pasienten •••••• ••••• falt");
    assert!(refused.words().contains("Tallet er ikke lagret."), "{}", refused.words());
    assert_eq!(kept.value("Hvilket problem vil du arbeide med?"), "");
    assert_eq!(kept.value("Hva skal forbedringsarbeidet hete?"), "Færre fall");
}

#[tokio::test]
async fn g1_a_draft_saves_itself_and_a_page_is_a_few_queries() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let problem = kari.open(&tasks.link("Problemet")).await;
    let mut form = problem.form(NEXT);
    form.fill("Hva skal forbedringsarbeidet hete?", "Færre fall");
    let queries = || site.ground.platform.queries();

    let before = queries();
    let saved = kari.autosave(&form, NEXT).await;
    let autosave = queries() - before;
    kari.open(&tasks.path).await;
    let task_list = queries() - before - autosave;
    kari.open(&problem.path).await;
    let section = queries() - before - autosave - task_list;

    assert_eq!(saved.html, "{\"words\":\"Lagret kl. 12.00\"}");
    assert!(autosave <= 4 && task_list <= 4 && section <= 4, "{autosave}, {task_list}, {section}");
}

#[tokio::test]
async fn f1_the_checklist_is_taken_along() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;

    let pairs = [("profession".to_owned(), "LE".to_owned()), ("problem".to_owned(), "Fra sjekklisten".to_owned())];
    let tasks = kari.send(APPLY, &pairs).await;

    let problem = kari.open(&tasks.link("Problemet")).await;
    assert_eq!(problem.form(NEXT).value("Hvilket problem vil du arbeide med?"), "Fra sjekklisten");
}

#[tokio::test]
async fn somebody_elses_application_is_not_there() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    filled_in(&kari, &tasks).await;
    let ola = site.signed_in("ola@sykehus.example").await;

    for path in ["", "/section/problem", "/check", "/receipt", "/receipt.pdf", "/withdraw"] {
        let page = ola.look(&format!("{}{path}", tasks.path)).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(!page.html.contains("Pasienter faller"), "{path}");
    }
    assert_eq!(site.visitor().open(&tasks.path).await.title(), "Logg inn");
}

#[tokio::test]
async fn an_application_is_taken_back_after_asking_once() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;

    let asked = kari.open(&tasks.link("Trekk søknaden")).await;
    let gone = kari.press(&asked.form("Ja, trekk søknaden"), "Ja, trekk søknaden").await;

    assert!(gone.words().contains("Du trakk søknaden 10. februar 2020."), "{}", gone.words());
    assert!(!gone.has_link("Trekk søknaden"));
}

#[tokio::test]
async fn i4_a_team_has_room_for_six_and_not_for_a_seventh() {
    let site = Site::with_programmes().await;
    site.ground.move_to(TEAM_TIME);
    let kari = site.signed_in("kari@sandefjord.example").await;
    let add = "Legg til et medlem";
    let mut page = team_begun(&kari).await;
    let team = page.path.clone();

    for members in 3..=6 {
        page = kari.press(&page.form(add), add).await;
        assert_eq!(page.form(NEXT).labels().iter().filter(|label| *label == "Avdeling eller enhet").count(), members);
    }
    assert!(!page.html.contains(add), "there is no seventh");
    let seventh = kari.send(&team, &[("members.6.name".to_owned(), "Per".to_owned())]).await;

    assert_eq!(seventh.status, 422);
    assert!(seventh.words().contains("Teamet kan ha høyst 6 medlemmer."), "{}", seventh.words());
}

#[tokio::test]
async fn i2_another_profession_is_told_with_the_members_name() {
    let site = Site::with_programmes().await;
    site.ground.move_to(TEAM_TIME);
    let kari = site.signed_in("kari@sandefjord.example").await;
    let page = team_begun(&kari).await;
    let mut pairs = page.form(NEXT).pairs(NEXT);
    for (name, value) in [("members.1.name", "Ola Prøve"), ("members.1.profession", "ET")] {
        pairs.retain(|(other, _)| other != name);
        pairs.push((name.to_owned(), value.to_owned()));
    }
    kari.send(&page.path, &pairs).await;

    let checked = kari.open(&format!("{}?check=1", page.path.split('?').next().unwrap())).await;

    let told = checked.faults().into_iter().find(|(url, _)| url == "#members.1.profession").unwrap().1;
    assert!(
        told.starts_with("Ola Prøve: Utdanningen er for sykepleiere, vernepleiere, leger og helsefagarbeidere"),
        "{told}"
    );
}

#[tokio::test]
async fn every_page_of_both_forms_renders_in_every_language() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let doctor = begun(&kari).await.path;
    let sections = ["about-you", "problem", "importance", "aim", "measures", "team-and-time", "support"];
    in_every_language(&kari, &doctor, &sections).await;

    site.ground.move_to(TEAM_TIME);
    let kari = site.signed_in("kari@sykehus.example").await;
    let team = team_begun(&kari).await.path;
    in_every_language(&kari, team.split("/section").next().unwrap(), &["team", "contact", "area"]).await;
}

async fn in_every_language(visitor: &Visitor<'_>, application: &str, sections: &[&str]) {
    for language in ["nb", "nn", "en"] {
        let at = |path: &str| format!("/{language}{}{path}", &application[3..]);
        for path in ["", "/check", "/withdraw"] {
            visitor.open(&at(path)).await;
        }
        for key in sections {
            let page = visitor.open(&at(&format!("/section/{key}?check=1"))).await;
            assert!(page.path.contains(key), "{}", page.path);
        }
        visitor.open(&format!("/{language}/home")).await;
        visitor.open(&format!("/{language}{}", &APPLY[3..])).await;
    }
}
