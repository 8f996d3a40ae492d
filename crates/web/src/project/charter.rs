//! What a team writes about its work.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    project::{self, OpenProject, WriteError},
};
use bedre_domain::{
    free_text::FreeText,
    id::ProjectId,
    project::{Aim, Charter, Importance, Involvement, Sustain},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use super::of_the_team;
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Field, LineKind},
        form_page::FormPage,
    },
    path::Path,
    typed::{Typed, day_typed},
    url::ProjectTab,
};

/// The most characters of a title.
const TITLE: usize = 120;
/// The most characters of a text.
const TEXT: usize = 3_000;

/// The charter as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CharterForm {
    #[serde(default)]
    seen: String,
    title: String,
    problem: String,
    extent: String,
    causes: String,
    benefit: String,
    leader: String,
    staff: String,
    patients: String,
    both_services: String,
    involved_staff: String,
    involved_patients: String,
    involved_kin: String,
    competing: String,
    owner: String,
    control: String,
    check_on: String,
}

impl CharterForm {
    fn of(open: &OpenProject) -> Self {
        let charter = &open.project().charter;
        let text = |text: &FreeText| text.as_str().to_owned();
        Self {
            seen: open.charter_seen().as_str().to_owned(),
            title: text(&charter.title),
            problem: text(&charter.problem),
            extent: text(&charter.extent),
            causes: charter.causes.iter().map(FreeText::as_str).collect::<Vec<_>>().join("\n"),
            benefit: text(&charter.importance.benefit),
            leader: text(&charter.importance.leader),
            staff: text(&charter.importance.staff),
            patients: text(&charter.importance.patients),
            both_services: text(&charter.both_services),
            involved_staff: text(&charter.involvement.staff),
            involved_patients: text(&charter.involvement.patients),
            involved_kin: text(&charter.involvement.next_of_kin),
            competing: text(&charter.competing),
            owner: text(&charter.sustain.owner),
            control: text(&charter.sustain.control),
            check_on: day_typed(charter.sustain.check_on),
        }
    }

    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<Charter> {
        let charter = Charter {
            title: typed.needed("title", &self.title, TITLE, t.project_title_missing()),
            problem: typed.text("problem", &self.problem, TEXT),
            extent: typed.text("extent", &self.extent, TEXT),
            causes: typed.lines("causes", &self.causes, TEXT),
            importance: Importance {
                benefit: typed.text("benefit", &self.benefit, TEXT),
                leader: typed.text("leader", &self.leader, TEXT),
                staff: typed.text("staff", &self.staff, TEXT),
                patients: typed.text("patients", &self.patients, TEXT),
            },
            both_services: typed.text("both_services", &self.both_services, TEXT),
            involvement: Involvement {
                staff: typed.text("involved_staff", &self.involved_staff, TEXT),
                patients: typed.text("involved_patients", &self.involved_patients, TEXT),
                next_of_kin: typed.text("involved_kin", &self.involved_kin, TEXT),
            },
            competing: typed.text("competing", &self.competing, TEXT),
            sustain: Sustain {
                owner: typed.text("owner", &self.owner, TITLE),
                control: typed.text("control", &self.control, TEXT),
                check_on: typed.day("check_on", &self.check_on),
            },
            // The aim has a form of its own.
            aim: Aim::default(),
        };
        typed.problems.is_empty().then_some(charter)
    }

    fn fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let long = |name: &'static str, label: &'static str, value: &str| {
            Field::long(name, label, value, Some(TEXT)).optional()
        };
        [
            Field::text("title", t.project_project_title(), &self.title),
            long("problem", t.project_problem(), &self.problem).hint(t.project_problem_hint()),
            long("extent", t.project_extent(), &self.extent),
            long("causes", t.project_causes(), &self.causes).hint(t.project_causes_hint()),
            long("benefit", t.project_importance_benefit(), &self.benefit),
            long("leader", t.project_importance_leader(), &self.leader),
            long("staff", t.project_importance_staff(), &self.staff),
            long("patients", t.project_importance_patients(), &self.patients),
            long("both_services", t.project_both_services(), &self.both_services),
            long("involved_staff", t.project_involvement_staff(), &self.involved_staff),
            long("involved_patients", t.project_involvement_patients(), &self.involved_patients),
            long("involved_kin", t.project_involvement_next_of_kin(), &self.involved_kin),
            long("competing", t.project_competing(), &self.competing),
            Field::text("owner", t.project_sustain_owner(), &self.owner).optional(),
            long("control", t.project_sustain_control(), &self.control),
            Field::line(LineKind::Date, "check_on", t.project_sustain_check(), &self.check_on)
                .optional()
                .hint(t.form_date_hint()),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

fn form_page(visit: &Visit, id: ProjectId, form: &CharterForm, typed: Typed) -> FormPage {
    let (t, fields) = (visit.t(), form.fields(&typed, visit.t()));
    let above = (t.project_title(), &Url::Project(id, ProjectTab::Overview));
    FormPage::new(visit, t.project_edit(), above, fields, typed, &Url::ProjectEdit(id)).seen(&form.seen)
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let form = CharterForm::of(&of_the_team(&visit, &platform, id).await?);
    visit.show(&form_page(&visit, id, &form, Typed::new(visit.t())))
}

pub(super) async fn write(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<CharterForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    if let Some(charter) = form.parse(&mut typed, t) {
        match project::write(&platform, visit.actor(), id, &Seen::brought(&form.seen), charter).await {
            Ok(()) => return Ok(visit.to(&Url::Project(id, ProjectTab::Overview))),
            Err(WriteError::Action(error)) => return Err(error.into()),
            Err(WriteError::Changed) => {
                let stands = CharterForm::of(&of_the_team(&visit, &platform, id).await?);
                let form = CharterForm { seen: stands.seen.clone(), ..form };
                return visit.reject(&form_page(&visit, id, &form, typed).beside(&stands.fields(&Typed::new(t), t)));
            }
        }
    }
    of_the_team(&visit, &platform, id).await?;
    visit.reject(&form_page(&visit, id, &form, typed))
}
