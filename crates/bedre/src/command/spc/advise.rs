//! `bedre spc advise FILE.csv --chart p`: what to know before relying on a chart.

use std::io::{Read, Write};

use bedre_i18n::{Texts, number};
use bedre_spc::{Advice, Because, Chart, SplitSuggestion, StableShift};
use serde_json::{Value, json};

use super::chart::Figures;
use super::{answer, words};
use crate::command::streams::Format;

/// Advice on the chart that the flags ask for, and where it could be split. Takes the figures and settings that `chart` takes.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Advise {
    #[command(flatten)]
    pub(super) figures: Figures,
    /// JSON for programs, text for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(super) format: Format,
}

impl Advise {
    /// The command with its three streams; answers its exit status.
    pub(super) fn write(
        &self,
        input: &mut dyn Read,
        output: &mut dyn Write,
        complaints: &mut dyn Write,
    ) -> anyhow::Result<u8> {
        let t = Texts::of(self.figures.lang);
        answer::give(self.figures.chart(input), t, complaints, |(chart, series)| {
            let advice = chart.advice(&series.observations);
            let splits = StableShift::default().suggest(&chart.settings, &series.observations)?;
            match self.format {
                Format::Json => {
                    let answer = json!({
                        "advice": advice.iter().map(to_json).collect::<Vec<_>>(),
                        "splits": splits.iter().map(split_to_json).collect::<Vec<_>>(),
                    });
                    writeln!(output, "{}", serde_json::to_string_pretty(&answer)?)?;
                }
                Format::Text => {
                    for line in lines(&chart, &advice, &splits, &series.xs, t) {
                        writeln!(output, "{line}")?;
                    }
                }
            }
            Ok(())
        })
    }
}

fn to_json(advice: &Advice) -> Value {
    match *advice {
        Advice::Chart { better, because } => {
            json!({ "is": "chart", "better": better.code(), "because": because_to_json(because) })
        }
        Advice::LongerPeriods { denominator } => json!({ "is": "longer_periods", "denominator": denominator }),
        Advice::ManyTies { useful, points } => json!({ "is": "many_ties", "useful": useful, "points": points }),
        Advice::Season { every, correlation } => json!({ "is": "season", "every": every, "correlation": correlation }),
    }
}

fn because_to_json(because: Because) -> Value {
    match because {
        Because::MoreThanCounting { outside, outside_better, denominator } => json!({
            "is": "more_than_counting",
            "outside": outside,
            "outside_better": outside_better,
            "denominator": denominator,
        }),
        Because::MostlyZero { zero, points } => json!({ "is": "mostly_zero", "zero": zero, "points": points }),
        Because::Shares => json!({ "is": "shares" }),
    }
}

fn split_to_json(split: &SplitSuggestion) -> Value {
    json!({ "first": split.first + 1, "from": split.from, "to": split.to, "points": split.points })
}

/// A line for each thing to know; one line when there is nothing.
fn lines(chart: &Chart, advice: &[Advice], splits: &[SplitSuggestion], xs: &[String], t: Texts) -> Vec<String> {
    let names = words::names(xs, t);
    let value = |value: f64| number::decimal(value, 2, t.locale());
    let mut lines: Vec<String> = advice.iter().map(|one| bedre_messages::chart::advice(one, t)).collect();
    lines.extend(splits.iter().map(|split| {
        let name = names.get(split.first).cloned().unwrap_or_else(|| (split.first + 1).to_string());
        t.series_advice_split(bedre_i18n::args::SeriesAdviceSplit {
            first: name,
            from: value(split.from),
            to: value(split.to),
            points: split.points,
        })
    }));
    if lines.is_empty() {
        lines.push(
            if chart.verdict().is_judged() { t.series_advice_none() } else { t.series_advice_too_early() }.to_owned(),
        );
    }
    lines
}
