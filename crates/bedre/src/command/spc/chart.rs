//! `bedre spc chart FILE.csv --chart p`: a chart as JSON or CSV for programs, in words or as a picture for people.

use std::io::{Read, Write};
use std::path::PathBuf;

use bedre_i18n::{Locale, Texts};
use bedre_spc::{Aggregate, Chart, ChartKind, Direction, Floor, RuleSet, Screening, Settings, Split};

use super::answer::{self, Format};
use super::error::SpcError;
use super::series::{self, Series};
use super::words::Charted;

/// Computes a chart. Ends with 0 when there is one, 2 when the file or the settings are not right.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ChartArgs {
    #[command(flatten)]
    pub(super) figures: Figures,
    /// JSON or CSV for programs; text, an SVG or PNG picture or a PDF sheet for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub(super) format: Format,
}

/// Figures from a file, and how they become a chart.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Figures {
    /// Figures as CSV with the columns `x`, `y` and perhaps `n`; `-` reads standard input.
    pub(super) file: PathBuf,
    /// Which chart: run, i, mr, ip, xbar, s, p, pp, u, up, c, g or t.
    #[arg(long, default_value_t = ChartKind::Run)]
    pub(super) chart: ChartKind,
    /// Which rules: anhoej, bestbox, cutbox, mdc, mdc-excel, mdc6, mdc6-excel, ihi, hcdg, weco or nelson.
    #[arg(long, default_value_t = RuleSet::Anhoej)]
    pub(super) rules: RuleSet,
    /// The first N points of each phase are the baseline that centre and limits come from.
    #[arg(long, value_name = "N")]
    pub(super) freeze: Option<usize>,
    /// The numbers of the last points of phases, such as 12,24.
    #[arg(long, value_delimiter = ',', value_name = "N,N")]
    pub(super) phases: Vec<usize>,
    /// The numbers of points that are drawn but do not count, such as 3,7.
    #[arg(long, value_delimiter = ',', value_name = "N,N")]
    pub(super) exclude: Vec<usize>,
    /// The level aimed for, on the scale that is shown.
    #[arg(long, allow_negative_numbers = true)]
    pub(super) target: Option<f64>,
    /// A centre line decided beforehand, on the scale that is shown.
    #[arg(long, allow_negative_numbers = true)]
    pub(super) centre: Option<f64>,
    /// Which way is better: up, down or neutral.
    #[arg(long, default_value = Direction::Neutral.code())]
    pub(super) direction: Direction,
    /// What is done with large moving ranges: off, strict or fallback.
    #[arg(long, default_value = Screening::WithFallback.code())]
    pub(super) screening: Screening,
    /// A factor on every shown value and line, such as 100 for per cent.
    #[arg(long, default_value_t = 1.0)]
    pub(super) multiply: f64,
    /// How several rows of one x become one value, on run and I charts.
    #[arg(long, value_enum, default_value_t = Combine::Mean)]
    pub(super) combine: Combine,
    /// Raises lower limits to zero when no value is negative.
    #[arg(long)]
    pub(super) not_below_zero: bool,
    /// Language of the words.
    #[arg(long, default_value_t = Locale::Nb)]
    pub(super) lang: Locale,
}

/// How several rows become one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Combine {
    Mean,
    Median,
    Sum,
    Sd,
}

impl ChartArgs {
    /// The command with its three streams; answers its exit status. Nothing is written of half a file.
    pub(super) fn write(
        &self,
        input: &mut dyn Read,
        output: &mut dyn Write,
        complaints: &mut dyn Write,
    ) -> anyhow::Result<u8> {
        let t = Texts::of(self.figures.lang);
        answer::give(self.figures.chart(input), t, complaints, |(chart, Series { xs, .. })| {
            answer::write(&Charted { chart: &chart, xs: &xs, t }, self.format, t, output)
        })
    }
}

impl Figures {
    /// The chart, and the figures it was made of.
    pub(super) fn chart(&self, input: &mut dyn Read) -> Result<(Chart, Series), SpcError> {
        let text = series::read(&self.file, input)?;
        let mut series = series::parse(&text).map_err(|trouble| SpcError::at(&self.file, trouble))?;
        if self.chart.needs_denominator() && !series.has_denominators {
            return Err(SpcError::no_denominators(&self.file));
        }
        series.exclude(&self.exclude).map_err(SpcError::Exclude)?;
        let chart = Chart::new(&self.settings(), &series.observations)
            .map_err(|error| SpcError::chart(&self.file, error, &series))?;
        Ok((chart, series))
    }

    /// The settings that the flags ask for.
    fn settings(&self) -> Settings {
        let mut settings = Settings::new(self.chart)
            .rules(self.rules)
            .direction(self.direction)
            .screening(self.screening)
            .multiply(self.multiply)
            .floor(if self.not_below_zero { Floor::Zero } else { Floor::None })
            .aggregate(match self.combine {
                Combine::Mean => Aggregate::Mean,
                Combine::Median => Aggregate::Median,
                Combine::Sum => Aggregate::Sum,
                Combine::Sd => Aggregate::StandardDeviation,
            });
        settings.target = self.target;
        settings.centre = self.centre;
        settings.freeze = self.freeze;
        settings.splits = self.phases.iter().map(|last| Split { first: *last, freeze: self.freeze }).collect();
        settings
    }
}
