//! What a story says, as it stands on every page that shows it: the same for whoever agrees to it and for everybody.

use bedre_domain::story::StoryContent;
use bedre_i18n::Texts;

use crate::{
    Visit,
    layout::figure::ChartFigure,
    measure::chart::{Beside, MeasureChart},
};

/// What a story says. Drawn by `story/parts.html`.
#[derive(Debug)]
pub(super) struct StoryText {
    /// Its language, where it is not the page's.
    pub(super) lang: Option<&'static str>,
    pub(super) title: String,
    pub(super) by: String,
    pub(super) parts: Vec<StoryPart>,
    pub(super) chart: Option<ChartFigure>,
}

/// A heading with what the team says under it.
#[derive(Debug)]
pub(super) struct StoryPart {
    pub(super) heading: &'static str,
    pub(super) paragraphs: Vec<String>,
}

impl StoryText {
    /// What a story says, in the words of the team.
    pub(super) fn of(content: &StoryContent, visit: &Visit) -> Self {
        let t = visit.t();
        let parts = [
            (t.story_problem(), &content.problem),
            (t.story_aim(), &content.aim),
            (t.story_tried(), &content.tried),
            (t.story_seen(), &content.seen),
            (t.story_advice(), &content.advice),
        ];
        let written = parts.into_iter().filter(|(_, text)| !text.is_empty());
        Self {
            lang: (content.language != visit.language()).then(|| content.language.tag()),
            title: content.title.as_str().to_owned(),
            by: content.by.as_str().to_owned(),
            parts: written.map(|(heading, text)| StoryPart::new(heading, text.as_str())).collect(),
            chart: chart(content, t),
        }
    }
}

impl StoryPart {
    fn new(heading: &'static str, text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Self { heading, paragraphs: lines.map(str::to_owned).collect() }
    }
}

/// The chart as it was, with what it says: what changed and when, what it does not say, and never why.
fn chart(content: &StoryContent, t: Texts) -> Option<ChartFigure> {
    let chart = content.chart.as_ref()?;
    let series = chart.series()?;
    let beside = Beside { cycles: &[], annotations: &[] };
    let mut figure = MeasureChart::new(chart.name.as_str(), &chart.plan, &series, beside, t).figure("story", |_| None);
    // What to do now is for those whose chart it is.
    figure.reading.retain(|(heading, _)| *heading != t.spc_reading_do_now());
    figure.beside.clear();
    Some(figure)
}
