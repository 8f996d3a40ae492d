//! The aim in its five parts.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    project::{self, OpenProject, WriteError},
};
use bedre_domain::{id::ProjectId, project::Aim};
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
    typed::{Typed, day_typed, number_typed},
    url::ProjectTab,
};

/// The most characters of a part.
const PART: usize = 300;

/// The aim as typed. Parts may be left out: what is missing is shown, and never stops anybody.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AimForm {
    #[serde(default)]
    seen: String,
    what: String,
    wish: String,
    baseline: String,
    target: String,
    unit: String,
    date: String,
    group: String,
}

impl AimForm {
    fn of(open: &OpenProject, t: Texts) -> Self {
        let aim = &open.project().charter.aim;
        Self {
            seen: open.aim_seen().as_str().to_owned(),
            what: aim.what.as_str().to_owned(),
            wish: aim.wish.as_str().to_owned(),
            baseline: number_typed(aim.baseline, t),
            target: number_typed(aim.target, t),
            unit: aim.unit.as_str().to_owned(),
            date: day_typed(aim.date),
            group: aim.group.as_str().to_owned(),
        }
    }

    fn parse(&self, typed: &mut Typed) -> Option<Aim> {
        let aim = Aim {
            what: typed.text("what", &self.what, PART),
            wish: typed.text("wish", &self.wish, PART),
            baseline: typed.number("baseline", &self.baseline),
            target: typed.number("target", &self.target),
            unit: typed.text("unit", &self.unit, PART),
            date: typed.day("date", &self.date),
            group: typed.text("group", &self.group, PART),
        };
        typed.problems.is_empty().then_some(aim)
    }

    fn fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let text = |name: &'static str, label: &'static str, value: &str| Field::text(name, label, value);
        let number = |name: &'static str, label: &'static str, value: &str| {
            Field::line(LineKind::Number, name, label, value).hint(t.form_number_hint())
        };
        [
            text("wish", t.project_aim_wish(), &self.wish),
            text("what", t.project_aim_what(), &self.what).hint(t.project_aim_what_hint()),
            number("baseline", t.project_aim_baseline(), &self.baseline),
            number("target", t.project_aim_target(), &self.target),
            text("unit", t.project_aim_unit(), &self.unit).hint(t.project_aim_unit_hint()),
            Field::line(LineKind::Date, "date", t.project_aim_date(), &self.date).hint(t.form_date_hint()),
            text("group", t.project_aim_group(), &self.group),
        ]
        .into_iter()
        .map(|field| field.optional().of(&typed.problems))
        .collect()
    }
}

fn form_page(visit: &Visit, id: ProjectId, form: &AimForm, typed: Typed) -> FormPage {
    let (t, fields) = (visit.t(), form.fields(&typed, visit.t()));
    let above = (t.project_title(), &Url::Project(id, ProjectTab::Aim));
    FormPage::new(visit, t.project_aim(), above, fields, typed, &Url::ProjectAimEdit(id)).seen(&form.seen)
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let form = AimForm::of(&of_the_team(&visit, &platform, id).await?, visit.t());
    visit.show(&form_page(&visit, id, &form, Typed::new(visit.t())))
}

pub(super) async fn set(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<AimForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    if let Some(aim) = form.parse(&mut typed) {
        match project::set_aim(&platform, visit.actor(), id, &Seen::brought(&form.seen), aim).await {
            Ok(()) => return Ok(visit.to(&Url::Project(id, ProjectTab::Aim))),
            Err(WriteError::Action(error)) => return Err(error.into()),
            Err(WriteError::Changed) => {
                let stands = AimForm::of(&of_the_team(&visit, &platform, id).await?, t);
                let form = AimForm { seen: stands.seen.clone(), ..form };
                return visit.reject(&form_page(&visit, id, &form, typed).beside(&stands.fields(&Typed::new(t), t)));
            }
        }
    }
    of_the_team(&visit, &platform, id).await?;
    visit.reject(&form_page(&visit, id, &form, typed))
}
