//! Before the form: what to have at hand, how the answers are used, and whether the programme is for this person at all.

use askama::Template;
use axum::{extract::State, response::Response};
use axum_extra::extract::CookieJar;
use bedre_actions::{
    Platform,
    application::{self, BeginError, Start},
    checklist, cohort,
};
use bedre_domain::{
    application::{Entry, EntryField, EntryQuestion},
    cohort::{Cohort, Phase},
    free_text::FreeText,
    key::Slug,
    question::{Answers, Field as Name},
};
use bedre_i18n::date;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Choice, Field, Problems},
    },
    path::{Path, Query},
    question,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "application/start.html")]
struct StartPage {
    layout: Layout,
    problems: Problems,
    at_hand: Vec<Words>,
    minutes: Option<u16>,
    eligibility: Words,
    stage: Stage,
    action: String,
    fields: Vec<Field>,
    /// What was brought along from the checklist, and what has been answered here.
    brought: Vec<(String, String)>,
    elsewhere: Vec<(Words, String)>,
    contact: String,
    privacy: String,
}

/// What the page offers.
#[derive(Debug)]
enum Stage {
    /// One cannot apply now: when one can or could.
    NotOpen(String),
    /// One has begun before: where.
    Begun(String),
    /// Questions come first.
    Asking,
    /// The programme is for others.
    Shut,
    /// One can start; `for_staff` when staff judge whether the programme is for this person.
    Ready { for_staff: bool },
    /// One can start once signed in: where that is done.
    SignIn { url: String, for_staff: bool },
}

/// What came with the page's address or a form: name and text, in order.
type Pairs = Vec<(String, String)>;

pub(super) async fn start(
    visit: Visit,
    State(platform): State<Platform>,
    Path(slug): Path<Slug>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, WebError> {
    let typed = typed(&pairs);
    let start = application::start(&platform, visit.actor(), &slug, &typed).await?;
    let typed = of_form(&start.cohort.cohort, &typed);
    let is_answered = start.cohort.cohort.entry_fields().iter().any(|entry| has(&pairs, &entry.field));
    visit.show(&StartPage::new(&start, &typed, is_answered, &visit))
}

pub(super) async fn begin(
    visit: Visit,
    State(platform): State<Platform>,
    Path(slug): Path<Slug>,
    jar: CookieJar,
    Form(pairs): Form<Pairs>,
) -> Result<Response, WebError> {
    visit.signed_in()?;
    let typed = typed(&pairs);
    let brought = with_checklist(&platform, &slug, &jar, &typed).await?;
    match application::begin(&platform, visit.actor(), &slug, &brought).await {
        Ok(id) => Ok(visit.to(&Url::Application(id))),
        Err(BeginError::Action(error)) => Err(error.into()),
        Err(BeginError::NotOpen(_)) => Ok(visit.to(&Url::Apply(slug))),
        Err(BeginError::Entry(_)) => {
            let start = application::start(&platform, visit.actor(), &slug, &typed).await?;
            let is_answered = start.cohort.cohort.entry_fields().iter().any(|entry| has(&pairs, &entry.field));
            let typed = of_form(&start.cohort.cohort, &typed);
            visit.reject(&StartPage::new(&start, &typed, is_answered, &visit))
        }
    }
}

/// What the person brings along: what came with the form, and what this browser's checklist has (F1).
async fn with_checklist(
    platform: &Platform,
    slug: &Slug,
    jar: &CookieJar,
    typed: &Answers,
) -> Result<Answers, WebError> {
    let record = cohort::announced(platform, slug).await?;
    let written = checklist::open(platform, record.id, crate::programme::checklist::secret(jar).as_ref()).await?;
    let mut brought = typed.clone();
    record.cohort.form.take_along(&written, &mut brought);
    Ok(brought)
}

fn has(pairs: &Pairs, field: &Name) -> bool {
    pairs.iter().any(|(name, _)| *name == field.to_string())
}

/// What came along, as far as it has the form of answers. A text with an identity number is left behind.
fn typed(pairs: &Pairs) -> Answers {
    let mut answers = Answers::default();
    for (name, text) in pairs {
        if let (Some(field), Ok(text)) = (Name::parse(name), FreeText::new(text)) {
            answers.set(&field, text);
        }
    }
    answers
}

/// The answers that belong to the cohort's form.
fn of_form(cohort: &Cohort, typed: &Answers) -> Answers {
    let mut answers = Answers::default();
    cohort.form.take_along(typed, &mut answers);
    answers
}

impl StartPage {
    fn new(start: &Start, typed: &Answers, is_answered: bool, visit: &Visit) -> Self {
        let (t, record) = (visit.t(), &start.cohort);
        let cohort = &record.cohort;
        let stage = Stage::of(start, typed, visit);
        let mut problems = Problems::default();
        if let (Entry::Unanswered(unanswered), Stage::Asking, true) = (&start.entry, &stage, is_answered) {
            for error in unanswered {
                problems.add(error.field.to_string(), t.form_choose());
            }
        }
        let fields = match stage {
            Stage::Asking | Stage::Shut => {
                cohort.entry_fields().iter().map(|entry| field(entry, cohort, typed, visit).of(&problems)).collect()
            }
            Stage::NotOpen(_) | Stage::Begun(_) | Stage::Ready { .. } | Stage::SignIn { .. } => Vec::new(),
        };
        let brought = typed.iter().filter(|(name, _)| fields.iter().all(|field: &Field| field.name != *name));
        let mut layout = visit.layout(t.application_title(Words::of(&cohort.title, visit).text));
        let programme = visit.url(&Url::Programme(cohort.slug.clone()));
        layout.above = Some(NavLink::new(Words::of(&record.programme.name, visit).text, programme));
        layout.contact = Some(record.programme.contact.email.to_string());
        layout.wrong = !problems.is_empty();
        layout.notice = stage.notice(visit);
        Self {
            layout,
            at_hand: Words::all(&cohort.form.at_hand, visit),
            minutes: cohort.form.minutes,
            eligibility: Words::of(&cohort.eligibility.text, visit),
            action: visit.url(&Url::Apply(cohort.slug.clone())),
            brought: brought.map(|(name, text)| (name.to_owned(), text.as_str().to_owned())).collect(),
            elsewhere: start
                .elsewhere
                .iter()
                .map(|other| {
                    (Words::of(&other.cohort.title, visit), visit.url(&Url::Programme(other.cohort.slug.clone())))
                })
                .collect(),
            contact: record.programme.contact.email.to_string(),
            privacy: visit.url(&Url::Privacy),
            fields,
            stage,
            problems,
        }
    }

    /// How the questions are sent: what was brought along is sent with them, and stays out of the address.
    fn method(&self) -> &'static str {
        if self.brought.is_empty() { "get" } else { "post" }
    }
}

impl Stage {
    fn of(start: &Start, typed: &Answers, visit: &Visit) -> Self {
        let locale = visit.locale();
        if let Some(id) = start.begun {
            return Self::Begun(visit.url(&Url::Application(id)));
        }
        match start.phase {
            Phase::Open { .. } => {}
            Phase::Announced { opens } => return Self::NotOpen(visit.t().programme_opens(date::long(opens, locale))),
            Phase::Closed { closed } => return Self::NotOpen(visit.t().programme_closed(date::long(closed, locale))),
        }
        let for_staff = match &start.entry {
            Entry::Shut(_) => return Self::Shut,
            Entry::Unanswered(_) => return Self::Asking,
            Entry::ForStaff(_) => true,
            Entry::Open => false,
        };
        if visit.actor().person().is_some() {
            return Self::Ready { for_staff };
        }
        let cohort = &start.cohort.cohort;
        let answers = cohort.entry_fields().into_iter().map(|entry| {
            let text = typed.typed(&entry.field).to_owned();
            (entry.field.to_string(), text)
        });
        let back = visit.url(&Url::Apply(cohort.slug.clone()));
        let return_to = match serde_urlencoded::to_string(answers.collect::<Vec<_>>()) {
            Ok(query) if !query.is_empty() => format!("{back}?{query}"),
            Ok(_) | Err(_) => back,
        };
        Self::SignIn { url: visit.url(&Url::SignIn { return_to: Some(return_to) }), for_staff }
    }

    /// Whether staff judge if the programme is for this person.
    fn is_for_staff(&self) -> bool {
        match self {
            Self::Ready { for_staff } | Self::SignIn { for_staff, .. } => *for_staff,
            Self::NotOpen(_) | Self::Begun(_) | Self::Asking | Self::Shut => false,
        }
    }

    fn notice(&self, visit: &Visit) -> Option<Notice> {
        match self {
            Self::NotOpen(words) => Some(Notice { kind: NoticeKind::Information, text: words.clone() }),
            Self::Begun(_) | Self::Asking | Self::Shut => None,
            Self::Ready { .. } | Self::SignIn { .. } => {
                let text = if self.is_for_staff() {
                    visit.t().application_for_staff()
                } else {
                    visit.t().application_eligible()
                };
                Some(Notice { kind: NoticeKind::Information, text: text.to_owned() })
            }
        }
    }
}

/// A question that comes first.
fn field(entry: &EntryField, cohort: &Cohort, typed: &Answers, visit: &Visit) -> Field {
    let (t, name, value) = (visit.t(), entry.field.to_string(), typed.typed(&entry.field));
    match entry.asks {
        EntryQuestion::Profession => Field::select(
            name,
            t.application_profession(),
            question::professions_to_choose(value, &cohort.eligibility, visit),
        ),
        EntryQuestion::Employer => {
            let mut choices = question::employers_to_choose(value, &cohort.eligibility);
            let other = t.application_other_employer();
            if choices.iter().all(|choice| choice.value != other) {
                choices.push(Choice::new(other, other, &[value]));
            }
            Field::select(name, t.application_workplace(), choices)
        }
    }
}
