//! `bedre spc funnel FILE.csv --kind p`: units compared, with what chance alone gives units of their size.

use std::io::{Read, Write};
use std::path::PathBuf;

use bedre_i18n::{Locale, Texts};
use bedre_messages::chart::Numbers;
use bedre_messages::comparison::FunnelWords;
use bedre_messages::reading::Lines;
use bedre_plot::{Drawing, Quantity, Style};
use bedre_spc::{Dispersion, Funnel, FunnelKind, FunnelStanding, FunnelUnit, Overdispersion, Side};
use serde_json::{Value, json};

use super::answer::{self, Answer, Format};
use super::error::SpcError;
use super::series;

/// Compares units over the same time: rows of `x` (the unit), `y` (events) and `n` (its size). Ends with 0 when there is a
/// funnel, 2 when the file or the settings are not right.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct FunnelArgs {
    /// Figures as CSV with the columns `x`, `y` and `n`; `-` reads standard input. Rows of one unit are added up.
    pub(super) file: PathBuf,
    /// What the figures are: p for cases out of a denominator, u for events in an area of opportunity.
    #[arg(long, default_value_t = FunnelKind::Proportion)]
    kind: FunnelKind,
    /// A level decided beforehand, instead of the common one.
    #[arg(long)]
    centre: Option<f64>,
    /// Widens the limits by the variation between units that lies beyond chance, if there is any.
    #[arg(long)]
    widen: bool,
    /// Language of the words.
    #[arg(long, default_value_t = Locale::Nb)]
    lang: Locale,
    /// JSON or CSV for programs; text, an SVG or PNG picture or a PDF sheet for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

impl FunnelArgs {
    /// The command with its three streams; answers its exit status.
    pub(super) fn write(
        &self,
        input: &mut dyn Read,
        output: &mut dyn Write,
        complaints: &mut dyn Write,
    ) -> anyhow::Result<u8> {
        let t = Texts::of(self.lang);
        answer::give(self.funnel(input), t, complaints, |(funnel, names)| {
            answer::write(&Compared { funnel: &funnel, names: &names, t }, self.format, t, output)
        })
    }

    /// The funnel, and what its units are called.
    fn funnel(&self, input: &mut dyn Read) -> Result<(Funnel, Vec<String>), SpcError> {
        let text = series::read(&self.file, input)?;
        let units = series::parse(&text).and_then(|series| series.units());
        let units = units.map_err(|trouble| SpcError::at(&self.file, trouble))?;
        let overdispersion = if self.widen { Overdispersion::Widened } else { Overdispersion::Told };
        let funnel = Funnel::new(self.kind, &units.cases, self.centre, overdispersion)
            .map_err(|error| SpcError::funnel(&self.file, error, &units))?;
        Ok((funnel, units.names))
    }
}

/// A funnel to be written.
#[derive(Debug)]
struct Compared<'a> {
    funnel: &'a Funnel,
    names: &'a [String],
    t: Texts,
}

impl Compared<'_> {
    fn words(&self) -> FunnelWords<'_> {
        FunnelWords { kind: self.funnel.kind, names: self.names, t: self.t }
    }

    fn unit(&self, unit: &FunnelUnit) -> Value {
        json!({
            "unit": self.names.get(unit.index),
            "y": unit.events,
            "n": unit.size,
            "value": unit.value,
            "lcl_998": unit.limits.map(|limits| limits.lower),
            "lcl_95": unit.limits.map(|limits| limits.inner_lower),
            "ucl_95": unit.limits.map(|limits| limits.inner_upper),
            "ucl_998": unit.limits.map(|limits| limits.upper),
            "standing": standing(unit.standing),
        })
    }
}

impl Answer for Compared<'_> {
    fn title(&self) -> String {
        self.t.comparison_funnel().to_owned()
    }

    fn json(&self) -> Value {
        let (dispersion, factor) = match self.funnel.dispersion {
            Dispersion::CannotBeJudged => ("cannot_be_judged", None),
            Dispersion::Chance { factor } => ("chance", Some(factor)),
            Dispersion::Beyond { factor } => ("beyond_chance", Some(factor)),
        };
        json!({
            "schema": "bedre-spc-funnel/1",
            "kind": self.funnel.kind.code(),
            "cl": self.funnel.centre,
            "dispersion": { "is": dispersion, "factor": factor },
            "widened": self.funnel.widened,
            "units": self.funnel.units.iter().map(|unit| self.unit(unit)).collect::<Vec<_>>(),
        })
    }

    fn csv(&self) -> anyhow::Result<Vec<u8>> {
        answer::table(
            &["unit", "y", "n", "value", "lcl_998", "lcl_95", "ucl_95", "ucl_998", "standing"],
            self.funnel.units.iter().map(|unit| self.unit(unit)),
        )
    }

    fn lines(&self) -> Lines {
        self.words().read(self.funnel)
    }

    fn numbers(&self) -> Numbers {
        self.words().numbers(self.funnel)
    }

    fn picture(&self, font: &str) -> String {
        let (words, description) = (self.words(), self.lines().can_say);
        let drawing = Drawing {
            description: &description,
            empty: self.t.comparison_empty(),
            quantity: match self.funnel.kind {
                FunnelKind::Proportion => Quantity::Share { whole: 1.0 },
                FunnelKind::Rate => Quantity::Amount,
            },
            style: Style::Paper { font },
            ..Drawing::new("funnel", self.t.comparison_funnel(), &words)
        };
        bedre_plot::funnel(self.funnel, &drawing, &words)
    }
}

const fn standing(standing: FunnelStanding) -> &'static str {
    match standing {
        FunnelStanding::CannotBeJudged => "cannot_be_judged",
        FunnelStanding::Within => "within",
        FunnelStanding::Unusual(Side::Above) => "unusual_above",
        FunnelStanding::Unusual(Side::Below) => "unusual_below",
        FunnelStanding::Outside(Side::Above) => "outside_above",
        FunnelStanding::Outside(Side::Below) => "outside_below",
    }
}
