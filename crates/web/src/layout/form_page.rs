//! A page that is one form, for what a team writes about its work.

use askama::Template;
use bedre_i18n::Texts;

use super::{
    Layout, NavLink, Notice, NoticeKind,
    form::{Field, Problems},
};
use crate::{Url, Visit, typed::Typed};

/// A page that is one form.
#[derive(Debug, Template)]
#[template(path = "layout/form_page.html")]
pub(crate) struct FormPage {
    layout: Layout,
    problems: Problems,
    seen: Option<String>,
    fields: Vec<Field>,
    action: String,
    back: String,
}

impl FormPage {
    /// A form that is sent to `action`, below the page it belongs to, which is called `above`.
    pub(crate) fn new(
        visit: &Visit,
        title: &str,
        (above, back): (&str, &Url),
        fields: Vec<Field>,
        typed: Typed,
        action: &Url,
    ) -> Self {
        let mut layout = visit.layout(title);
        layout.above = Some(NavLink::new(above, visit.url(back)));
        layout.wrong = !typed.problems.is_empty();
        Self { layout, problems: typed.problems, seen: None, fields, action: visit.url(action), back: visit.url(back) }
    }

    /// The same with what was seen when the writing began, which goes along.
    #[must_use]
    pub(crate) fn seen(mut self, seen: &str) -> Self {
        self.seen = Some(seen.to_owned());
        self
    }

    /// The same after somebody else has written in the meantime: what was typed, and beside it what `stands`.
    #[must_use]
    pub(crate) fn beside(mut self, stands: &[Field]) -> Self {
        let t = self.layout.t;
        beside(&mut self.fields, stands, &mut self.problems, t);
        self.layout.notice = Some(changed(t));
        self.layout.wrong = true;
        self
    }
}

/// What to say first when somebody else has written in the meantime.
pub(crate) fn changed(t: Texts) -> Notice {
    Notice { kind: NoticeKind::Warning, text: t.form_meanwhile_text().to_owned() }
}

/// Puts what stands now beside each field in which something else was typed.
pub(crate) fn beside(typed: &mut [Field], stands: &[Field], problems: &mut Problems, t: Texts) {
    for field in typed {
        let Some(stands) = stands.iter().find(|other| other.name == field.name) else { continue };
        let (answered, stands) = (field.answered(), stands.answered());
        if answered != stands {
            problems.add(field.name.as_str(), t.form_meanwhile(field.label.as_str()));
            field.problem = problems.of(&field.name).map(str::to_owned);
            field.hint = Some(if stands.is_empty() { t.form_stands_empty().to_owned() } else { t.form_stands(stands) });
        }
    }
}
