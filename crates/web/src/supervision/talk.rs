//! The talk with a team: what has changed since last time, what to ask, and the note.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    supervision::{self, NewNote, Talk},
};
use bedre_domain::{
    id::ProjectId,
    supervision::{Audience, Need},
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;

use super::board::{news, why};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field, LineKind, Problems},
        list::Event,
    },
    path::Path,
    typed::Typed,
    url::ProjectTab,
};

/// The most characters of a note.
const NOTE: usize = 5_000;

#[derive(Debug, Template)]
#[template(path = "supervision/talk.html")]
struct TalkPage {
    layout: Layout,
    problems: Problems,
    project_url: String,
    since: String,
    news: String,
    why: String,
    ask: Vec<&'static str>,
    notes: Vec<Event>,
    form: Option<Vec<Field>>,
    action: String,
}

/// A note as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteForm {
    text: String,
    agreed: String,
    next_talk: String,
    #[serde(default)]
    audience: String,
}

impl NoteForm {
    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<NewNote> {
        let text = typed.needed("text", &self.text, NOTE, t.supervision_note_missing());
        let agreed = typed.text("agreed", &self.agreed, NOTE);
        let next_talk = typed.day("next_talk", &self.next_talk);
        let audience = typed.one_of("audience", &self.audience, &Audience::ALL, Audience::key)?;
        typed.problems.is_empty().then_some(NewNote { audience, text, agreed, next_talk })
    }

    fn fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let audience = |audience| match audience {
            Audience::Team => (t.supervision_audience_team(), t.supervision_note_hint()),
            Audience::Supervisors => (t.supervision_audience_supervisors(), t.supervision_note_hint_private()),
        };
        let choices = Audience::ALL.map(|one| {
            let (label, hint) = audience(one);
            Choice::new(one.key(), label, &[&self.audience]).hint(hint)
        });
        [
            Field::long("text", t.supervision_note(), &self.text, Some(NOTE)),
            Field::long("agreed", t.supervision_agreed(), &self.agreed, Some(NOTE)).optional(),
            Field::line(LineKind::Date, "next_talk", t.supervision_next_talk(), &self.next_talk)
                .optional()
                .hint(t.form_date_hint()),
            Field::one("audience", t.supervision_audience(), choices.to_vec()),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

impl TalkPage {
    fn new(visit: &Visit, talk: &Talk, form: &NoteForm, typed: Typed) -> Self {
        let t = visit.t();
        let project = &talk.team.record.project;
        let mut layout = visit.layout(t.supervision_talk_title(project.charter.title.as_str()));
        layout.above = Some(NavLink::new(t.supervision_board_title(), visit.url(&Url::Board(project.cohort))));
        layout.wrong = !typed.problems.is_empty();
        Self {
            project_url: visit.url(&Url::Project(project.id, ProjectTab::Overview)),
            since: talk.team.last_note.map_or_else(
                || t.supervision_talk_since_start().to_owned(),
                |at| t.supervision_talk_since(date::day_of(at, t.locale())),
            ),
            news: news(talk.team.news, t),
            why: why(&talk.team.needs, t),
            ask: questions(&talk.team.needs, t),
            notes: notes(talk, t),
            form: talk.may_write.then(|| form.fields(&typed, t)),
            action: visit.url(&Url::Talk(project.id)),
            problems: typed.problems,
            layout,
        }
    }
}

/// What to ask, from why the team needs its supervisor.
fn questions(needs: &[Need], t: Texts) -> Vec<&'static str> {
    let question = |need: &Need| match need {
        Need::NoAim => Some(t.supervision_ask_aim()),
        Need::NoMeasure | Need::NoData { .. } => Some(t.supervision_ask_data()),
        Need::OpenCycle | Need::SignalForTheWorse | Need::SignalForTheBetter => Some(t.supervision_ask_prediction()),
        Need::NoCycle => None,
    };
    let always = [t.supervision_ask_next(), t.supervision_ask_leader()];
    let mut asked: Vec<&'static str> = Vec::new();
    for question in needs.iter().filter_map(question).chain(always) {
        if !asked.contains(&question) {
            asked.push(question);
        }
    }
    asked
}

fn notes(talk: &Talk, t: Texts) -> Vec<Event> {
    talk.notes
        .iter()
        .map(|(note, by)| {
            let by = by.as_ref().map(|person| person.called().to_owned()).unwrap_or_default();
            let audience = match note.audience {
                Audience::Team => t.supervision_audience_team(),
                Audience::Supervisors => t.supervision_audience_supervisors(),
            };
            let mut more = note.text.as_str().to_owned();
            if !note.agreed.is_empty() {
                more = format!("{more}\n{}: {}", t.supervision_agreed(), note.agreed.as_str());
            }
            if let Some(day) = note.next_talk {
                more = format!("{more}\n{}: {}", t.supervision_next_talk(), date::long(day, t.locale()));
            }
            let when = date::day_of(note.at, t.locale());
            Event { when, what: format!("{by} – {audience}"), more: Some(more) }
        })
        .collect()
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let talk = supervision::talk(&platform, visit.actor(), id).await?;
    let form = NoteForm { audience: Audience::Team.key().to_owned(), ..NoteForm::default() };
    visit.show(&TalkPage::new(&visit, &talk, &form, Typed::new(visit.t())))
}

pub(super) async fn write(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<NoteForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(note) = form.parse(&mut typed, visit.t()) {
        supervision::write_note(&platform, visit.actor(), id, note).await?;
        return Ok(visit.to(&Url::Talk(id)));
    }
    let talk = supervision::talk(&platform, visit.actor(), id).await?;
    visit.reject(&TalkPage::new(&visit, &talk, &form, typed))
}

#[cfg(test)]
mod tests {
    use bedre_i18n::Locale;

    use super::*;

    #[test]
    fn no_question_is_asked_twice() {
        let t = Texts::of(Locale::Nb);

        let asked = questions(&[Need::OpenCycle, Need::NoMeasure, Need::SignalForTheBetter], t);

        let [first, second, always, leader] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!((*first, *second), (t.supervision_ask_prediction(), t.supervision_ask_data()));
        assert_eq!((*always, *leader), (t.supervision_ask_next(), t.supervision_ask_leader()));
    }
}
