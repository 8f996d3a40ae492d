//! The chart as it was known on a day: asked for by `?known=2025-10-01`, by a form that works without script.

use bedre_actions::{
    Platform,
    measure::{self, OpenMeasure},
};
use bedre_domain::id::MeasureId;
use bedre_i18n::{Texts, date};
use jiff::civil::Date;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    layout::{
        Notice, NoticeKind,
        form::{Field, LineKind},
    },
    typed::{Typed, day_typed},
};

/// The day that is asked for, as typed; empty for today.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct AsKnown {
    #[serde(default)]
    known: String,
}

/// A measure as it is, or as it was known on a day.
#[derive(Debug)]
pub(super) struct Opened {
    /// The measure, with the points that were known.
    pub(super) measure: OpenMeasure,
    /// The day it is shown for; `None` for today.
    pub(super) known: Option<Date>,
    /// How many points have been changed since without what stood there being kept.
    lost: usize,
    /// What was typed when it is no day, and what is wrong with it.
    wrong: Option<(String, String)>,
}

impl Opened {
    /// A measure as it is.
    pub(super) fn today(measure: OpenMeasure) -> Self {
        Self { measure, known: None, lost: 0, wrong: None }
    }

    /// Whether what was typed is no day.
    pub(super) fn is_wrong(&self) -> bool {
        self.wrong.is_some()
    }

    /// What is said over a chart that is not today's, or when no day could be read.
    pub(super) fn notice(&self, t: Texts) -> Option<Notice> {
        if let Some((_, wrong)) = &self.wrong {
            return Some(Notice { kind: NoticeKind::Failure, text: wrong.clone() });
        }
        let day = date::long(self.known?, t.locale());
        let text = match self.lost {
            0 => t.measure_known_notice(day),
            lost => format!("{} {}", t.measure_known_notice(day), t.measure_known_lost(lost)),
        };
        Some(Notice { kind: NoticeKind::Information, text })
    }

    /// The form that asks for a day.
    pub(super) fn part(&self, visit: &Visit) -> KnownPart {
        let t = visit.t();
        let typed = self.wrong.as_ref().map_or_else(|| day_typed(self.known), |(typed, _)| typed.clone());
        KnownPart {
            field: Field::line(LineKind::Date, "known", t.measure_known_day(), typed).hint(t.form_date_hint()),
            action: visit.url(&Url::Measure(self.measure.measure().id)),
            today: self.known.map(|_| visit.url(&Url::Measure(self.measure.measure().id))),
            open: self.wrong.is_some(),
        }
    }
}

/// The form that asks for a day.
#[derive(Debug)]
pub(super) struct KnownPart {
    pub(super) field: Field,
    pub(super) action: String,
    /// Where the chart of today is, when this is another.
    pub(super) today: Option<String>,
    pub(super) open: bool,
}

/// Opens a measure as it is, or as it was known on the day that is asked for.
pub(super) async fn opened(
    visit: &Visit,
    platform: &Platform,
    id: MeasureId,
    query: &AsKnown,
) -> Result<Opened, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(day) = typed.day("known", &query.known) {
        let (measure, lost) = measure::open_as_known(platform, visit.actor(), id, day).await?;
        return Ok(Opened { measure, known: Some(day), lost, wrong: None });
    }
    let wrong = typed.problems.all().first().map(|problem| (query.known.clone(), problem.message.clone()));
    Ok(Opened { wrong, ..Opened::today(measure::open(platform, visit.actor(), id).await?) })
}
