//! `bedre spc pareto FILE.csv`: which few groups most of the events fall into.

use std::io::{Read, Write};
use std::path::PathBuf;

use bedre_i18n::{Locale, Texts};
use bedre_messages::chart::Numbers;
use bedre_messages::comparison::ParetoWords;
use bedre_messages::reading::Lines;
use bedre_plot::{Drawing, Plain, Style};
use bedre_spc::{Pareto, ParetoBar, ParetoOrder};
use serde_json::{Value, json};

use super::answer::{self, Answer, Format};
use super::error::SpcError;
use super::series;

/// Puts groups in order: rows of `x` (the group) and `y` (events). Ends with 0 when there is a chart, 2 when the file is not
/// right.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ParetoArgs {
    /// Figures as CSV with the columns `x` and `y`; `-` reads standard input. Rows of one group are added up.
    pub(super) file: PathBuf,
    /// Language of the words.
    #[arg(long, default_value_t = Locale::Nb)]
    lang: Locale,
    /// JSON or CSV for programs; text, an SVG or PNG picture or a PDF sheet for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

impl ParetoArgs {
    /// The command with its three streams; answers its exit status.
    pub(super) fn write(
        &self,
        input: &mut dyn Read,
        output: &mut dyn Write,
        complaints: &mut dyn Write,
    ) -> anyhow::Result<u8> {
        let t = Texts::of(self.lang);
        answer::give(self.pareto(input), t, complaints, |(pareto, names)| {
            answer::write(&Ordered { pareto: &pareto, names: &names, t }, self.format, t, output)
        })
    }

    /// The chart, and what its groups are called.
    fn pareto(&self, input: &mut dyn Read) -> Result<(Pareto, Vec<String>), SpcError> {
        let text = series::read(&self.file, input)?;
        let groups = series::parse(&text).map(|series| series.groups());
        let groups = groups.map_err(|trouble| SpcError::at(&self.file, trouble))?;
        let events: Vec<f64> = groups.cases.iter().map(|case| case.events).collect();
        let pareto = Pareto::new(&events).map_err(|error| SpcError::pareto(&self.file, error, &groups))?;
        Ok((pareto, groups.names))
    }
}

/// A Pareto chart to be written.
#[derive(Debug)]
struct Ordered<'a> {
    pareto: &'a Pareto,
    names: &'a [String],
    t: Texts,
}

impl Ordered<'_> {
    fn words(&self) -> ParetoWords<'_> {
        ParetoWords { names: self.names, total: self.pareto.total, t: self.t }
    }

    fn bar(&self, bar: &ParetoBar) -> Value {
        json!({
            "group": self.names.get(bar.index),
            "y": bar.events,
            "share": bar.share,
            "cumulative": bar.cumulative,
        })
    }
}

impl Answer for Ordered<'_> {
    fn title(&self) -> String {
        self.t.comparison_pareto().to_owned()
    }

    fn json(&self) -> Value {
        let (order, square) = match self.pareto.order {
            ParetoOrder::CannotBeJudged => ("cannot_be_judged", None),
            ParetoOrder::Chance { square } => ("chance", Some(square)),
            ParetoOrder::Beyond { square } => ("beyond_chance", Some(square)),
        };
        json!({
            "schema": "bedre-spc-pareto/1",
            "total": self.pareto.total,
            "vital": self.pareto.vital,
            "order": { "is": order, "chi_square": square },
            "groups": self.pareto.bars.iter().map(|bar| self.bar(bar)).collect::<Vec<_>>(),
        })
    }

    fn csv(&self) -> anyhow::Result<Vec<u8>> {
        answer::table(&["group", "y", "share", "cumulative"], self.pareto.bars.iter().map(|bar| self.bar(bar)))
    }

    fn lines(&self) -> Lines {
        self.words().read(self.pareto)
    }

    fn numbers(&self) -> Numbers {
        self.words().numbers(self.pareto)
    }

    fn picture(&self, font: &str) -> String {
        let description = self.lines().can_say;
        let drawing = Drawing {
            description: &description,
            empty: self.t.comparison_empty(),
            style: Style::Paper { font },
            ..Drawing::new("pareto", self.t.comparison_pareto(), &Plain)
        };
        bedre_plot::pareto(self.pareto, &drawing, &self.words())
    }
}
