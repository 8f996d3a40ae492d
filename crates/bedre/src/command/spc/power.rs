//! `bedre spc power`: whether a planned change can show, before the project starts.

use std::io::Write;
use std::process::ExitCode;

use bedre_i18n::{Locale, Texts, number};
use bedre_spc::{ChartKind, Plan, PlanError, Power, Process, RuleSet};
use serde_json::{Value, json};

use crate::command::streams::{self, Format};

/// Says how probable it is that a change shows, and when. Ends with 0 when the plan can be judged, 2 when it cannot.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct PowerArgs {
    /// Which chart: run, i, p, pp, u, up or c.
    #[arg(long, default_value_t = ChartKind::Run)]
    chart: ChartKind,
    /// Which rules are to find the change.
    #[arg(long, default_value_t = RuleSet::Anhoej)]
    rules: RuleSet,
    /// Today's level: a value, a share from 0 to 1, or events per unit.
    #[arg(long, allow_negative_numbers = true)]
    level: f64,
    /// The level aimed for.
    #[arg(long, allow_negative_numbers = true)]
    aim: f64,
    #[command(flatten)]
    size: Size,
    /// How many points there will be before the change.
    #[arg(long, default_value_t = 12)]
    baseline: usize,
    /// How many points there will be after it.
    #[arg(long)]
    after: usize,
    /// Also says what measuring so many times as often would give, such as 4 for weekly instead of monthly.
    #[arg(long, value_name = "TIMES")]
    oftener: Option<usize>,
    /// How many series are simulated.
    #[arg(long, default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    series: u32,
    /// The seed of chance; the same seed gives the same answer.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Language of the words.
    #[arg(long, default_value_t = Locale::Nb)]
    lang: Locale,
    /// JSON for programs, text for people.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How points come about.
#[derive(Clone, Copy, Debug, clap::Args)]
#[group(required = true, multiple = false)]
struct Size {
    /// Measured values with this standard deviation from point to point.
    #[arg(long, value_name = "SD")]
    deviation: Option<f64>,
    /// Cases out of so many at each point.
    #[arg(long, value_name = "N")]
    denominator: Option<f64>,
    /// Events in so many units of opportunity (bed days, visits) at each point.
    #[arg(long, value_name = "UNITS")]
    opportunity: Option<f64>,
}

impl PowerArgs {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the answer cannot be written.
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        streams::run(|_, output, complaints| self.write(output, complaints))
    }

    /// The command with its streams; answers its exit status.
    pub(super) fn write(&self, output: &mut dyn Write, complaints: &mut dyn Write) -> anyhow::Result<u8> {
        let t = Texts::of(self.lang);
        let plan = self.plan();
        let answers = plan.power(self.series(), self.seed).and_then(|power| {
            let oftener = self.oftener.map(|times| plan.oftener(times));
            Ok((
                power,
                oftener.map(|plan| plan.power(self.series(), self.seed).map(|power| (plan, power))).transpose()?,
            ))
        });
        match answers {
            Ok((power, oftener)) => {
                match self.format {
                    Format::Json => {
                        let answer = json!({
                            "as_planned": json(&plan, power),
                            "oftener": oftener.map(|(plan, power)| json(&plan, power)),
                            "series": self.series,
                            "seed": self.seed,
                        });
                        writeln!(output, "{}", serde_json::to_string_pretty(&answer)?)?;
                    }
                    Format::Text => {
                        writeln!(output, "{}", text(&plan, power, t))?;
                        if let Some((plan, power)) = oftener {
                            writeln!(output, "\n{}\n{}", t.series_power_oftener(), text(&plan, power, t))?;
                        }
                    }
                }
                Ok(0)
            }
            Err(error) => {
                writeln!(complaints, "{}", trouble(error, t))?;
                Ok(2)
            }
        }
    }

    fn series(&self) -> usize {
        usize::try_from(self.series).unwrap_or(usize::MAX)
    }

    fn plan(&self) -> Plan {
        let level = self.level;
        let process = match (self.size.deviation, self.size.denominator, self.size.opportunity) {
            (_, Some(denominator), _) => Process::Proportion { level, denominator },
            (_, None, Some(opportunity)) => Process::Rate { level, opportunity },
            (deviation, None, None) => Process::Values { level, deviation: deviation.unwrap_or_default() },
        };
        Plan { kind: self.chart, rules: self.rules, process, aim: self.aim, baseline: self.baseline, after: self.after }
    }
}

fn json(plan: &Plan, power: Power) -> Value {
    json!({
        "baseline": plan.baseline,
        "after": plan.after,
        "chance": power.chance,
        "half": power.half,
        "most": power.most,
        "false_alarm": power.false_alarm,
    })
}

fn text(plan: &Plan, power: Power, t: Texts) -> String {
    let percent = |share: f64| number::percent(share, 0, t.locale());
    let half = match power.half {
        Some(points) => t.series_power_half(points),
        None => t.series_power_not_half().to_owned(),
    };
    let chance = t.series_power_chance(percent(power.chance), plan.after);
    format!("{chance} {half}\n{}", t.series_power_false_alarm(percent(power.false_alarm)))
}

fn trouble(error: PlanError, t: Texts) -> String {
    match error {
        PlanError::Process => t.series_power_no_process().to_owned(),
        PlanError::Points { .. } => t.series_power_points().to_owned(),
        PlanError::Kind(kind) => t.series_power_kind(kind.code()),
    }
}
