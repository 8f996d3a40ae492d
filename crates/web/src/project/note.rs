//! A note on the project's time line.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    project::{self, NewAnnotation, OpenProject},
};
use bedre_domain::{
    id::{MeasureId, ProjectId},
    project::AnnotationKind,
};
use bedre_i18n::Texts;
use jiff::civil::Date;
use serde::Deserialize;

use super::{show::LogPage, words};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::form::{Choice, Field, LineKind},
    path::Path,
    typed::{Typed, day_typed},
    url::ProjectTab,
};

/// The most characters of a note.
const NOTE: usize = 500;

/// A note as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteForm {
    day: String,
    #[serde(default)]
    kind: String,
    text: String,
    #[serde(default)]
    measure: String,
}

impl NoteForm {
    /// An empty note on a day.
    pub(super) fn on(day: Date) -> Self {
        let kind = AnnotationKind::Event.key().to_owned();
        Self { day: day_typed(Some(day)), kind, text: String::new(), measure: String::new() }
    }

    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<NewAnnotation> {
        let day = typed.needed_day("day", &self.day);
        let kind = typed.one_of("kind", &self.kind, &AnnotationKind::CHOICES, AnnotationKind::key);
        let text = typed.needed("text", &self.text, NOTE, t.project_note_text());
        let measure: Option<MeasureId> = self.measure.parse().ok();
        let (day, kind) = day.zip(kind)?;
        typed.problems.is_empty().then_some(NewAnnotation { measure, day, kind, text })
    }

    /// The fields of the form.
    pub(super) fn fields(&self, open: &OpenProject, typed: &Typed, t: Texts) -> Vec<Field> {
        let kinds =
            AnnotationKind::CHOICES.map(|kind| Choice::new(kind.key(), words::annotation_kind(kind, t), &[&self.kind]));
        let measures = open
            .record
            .measures
            .iter()
            .map(|with| Choice::new(with.measure.id.to_string(), with.measure.name.as_str(), &[&self.measure]));
        [
            Field::line(LineKind::Date, "day", t.project_note_date(), &self.day).hint(t.form_date_hint()),
            Field::one("kind", t.project_note_kind(), kinds.to_vec()),
            Field::text("text", t.project_note_text(), &self.text),
            Field::select("measure", t.project_note_measure(), measures.collect()).optional(),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

pub(super) async fn annotate(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<NoteForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(note) = form.parse(&mut typed, visit.t()) {
        project::annotate(&platform, visit.actor(), id, note).await?;
        return Ok(visit.to(&Url::Project(id, ProjectTab::Log)));
    }
    let open = project::open(&platform, visit.actor(), id).await?;
    visit.reject(&LogPage::new(&visit, &open, &form, typed))
}
