//! A funnel plot in words.

use bedre_i18n::{Texts, args, number};
use bedre_plot::{FunnelWording, Line, Tick, Wording};
use bedre_spc::{Chart, Dispersion, Funnel, FunnelKind, FunnelStanding, FunnelUnit, Point, Side};

use super::listed;
use crate::chart::{ChartWords, Column, ColumnKind, Numbers};
use crate::reading::{Lines, Scale, Unit};

/// How a funnel plot is said.
#[derive(Debug, Clone, Copy)]
pub struct FunnelWords<'a> {
    /// What the figures are.
    pub kind: FunnelKind,
    /// What the units are called, in the order in which they were given.
    pub names: &'a [String],
    /// The language.
    pub t: Texts,
}

impl FunnelWords<'_> {
    /// The three lines under the picture.
    pub fn read(&self, funnel: &Funnel) -> Lines {
        let t = self.t;
        let Some(centre) = funnel.centre else {
            return Lines {
                can_say: t.comparison_says_nothing().to_owned(),
                cannot_say_yet: String::new(),
                do_now: t.comparison_next_start().to_owned(),
            };
        };
        let outside = || funnel.units.iter().filter(|unit| matches!(unit.standing, FunnelStanding::Outside(_)));
        let told = match outside().count() {
            0 => t.comparison_says_none_outside().to_owned(),
            count => t.comparison_says_outside(count, listed(outside().map(|unit| FunnelWording::name(self, unit)))),
        };
        let spread = match funnel.dispersion {
            Dispersion::Beyond { .. } if funnel.widened > 1.0 => {
                Some(t.comparison_says_widened(self.factor(funnel.widened)))
            }
            Dispersion::Beyond { factor } => Some(t.comparison_says_spread(self.factor(factor.sqrt()))),
            Dispersion::Chance { .. } | Dispersion::CannotBeJudged => None,
        };
        let unknown = match funnel.dispersion {
            _ if outside().next().is_some() => t.comparison_unknown_why(),
            Dispersion::CannotBeJudged => t.comparison_unknown_spread(),
            Dispersion::Chance { .. } | Dispersion::Beyond { .. } => t.comparison_unknown_time(),
        };
        let next = match funnel.dispersion {
            Dispersion::Beyond { .. } if funnel.widened <= 1.0 => t.comparison_next_spread(),
            _ if outside().next().is_some() => t.comparison_next_outside(),
            Dispersion::Beyond { .. } | Dispersion::Chance { .. } | Dispersion::CannotBeJudged => {
                t.comparison_next_within()
            }
        };
        let level = t.comparison_says_level(self.words().value(centre));
        Lines {
            can_say: [Some(level), Some(told), spread].into_iter().flatten().collect::<Vec<_>>().join(" "),
            cannot_say_yet: unknown.to_owned(),
            do_now: next.to_owned(),
        }
    }

    /// The same figures as a table, a row for each unit in the order given.
    pub fn numbers(&self, funnel: &Funnel) -> Numbers {
        let t = self.t;
        let column = |head, kind| Column { head, kind };
        let columns = vec![
            column(t.comparison_unit(), ColumnKind::Words),
            column(t.comparison_value(), ColumnKind::Figures),
            column(t.comparison_events(), ColumnKind::Figures),
            column(t.comparison_size(), ColumnKind::Figures),
            column(t.spc_lower_limit(), ColumnKind::Figures),
            column(t.spc_upper_limit(), ColumnKind::Figures),
            column(t.comparison_standing(), ColumnKind::Words),
        ];
        let shown = |value: Option<f64>| value.map(|value| self.words().value(value)).unwrap_or_default();
        let row = |unit: &FunnelUnit| {
            vec![
                FunnelWording::name(self, unit),
                shown(unit.value),
                self.count(unit.events),
                self.count(unit.size),
                shown(unit.limits.map(|limits| limits.lower)),
                shown(unit.limits.map(|limits| limits.upper)),
                self.standing(unit.standing).to_owned(),
            ]
        };
        Numbers { columns, rows: funnel.units.iter().map(row).collect() }
    }

    fn standing(&self, standing: FunnelStanding) -> &'static str {
        match standing {
            FunnelStanding::CannotBeJudged => self.t.comparison_standing_not_judged(),
            FunnelStanding::Within => self.t.comparison_standing_within(),
            FunnelStanding::Unusual(Side::Above) => self.t.comparison_standing_unusual_above(),
            FunnelStanding::Unusual(Side::Below) => self.t.comparison_standing_unusual_below(),
            FunnelStanding::Outside(Side::Above) => self.t.comparison_standing_outside_above(),
            FunnelStanding::Outside(Side::Below) => self.t.comparison_standing_outside_below(),
        }
    }

    /// How values are said: as on a chart over time.
    fn words(&self) -> ChartWords<'static> {
        let unit = match self.kind {
            FunnelKind::Proportion => Unit::Fraction,
            FunnelKind::Rate => Unit::Number,
        };
        ChartWords { scale: Scale::of(unit, &[]), t: self.t }
    }

    fn factor(&self, factor: f64) -> String {
        number::decimal(factor, 1, self.t.locale())
    }

    fn count(&self, count: f64) -> String {
        number::decimal(count, 1, self.t.locale())
    }
}

impl Wording for FunnelWords<'_> {
    fn number(&self, value: f64, places: usize) -> String {
        self.words().number(value, places)
    }

    fn line(&self, line: Line, number: &str) -> String {
        self.words().line(line, number)
    }

    fn tick(&self, tick: Tick) -> String {
        self.words().tick(tick)
    }

    fn point(&self, chart: &Chart, point: &Point) -> String {
        self.words().point(chart, point)
    }

    fn cycles(&self) -> String {
        self.words().cycles()
    }

    fn not_from_zero(&self) -> String {
        self.words().not_from_zero()
    }
}

impl FunnelWording for FunnelWords<'_> {
    fn size(&self, size: f64, places: usize) -> String {
        number::decimal(size, places, self.t.locale())
    }

    fn sizes(&self) -> String {
        match self.kind {
            FunnelKind::Proportion => self.t.comparison_sizes_proportion().to_owned(),
            FunnelKind::Rate => self.t.comparison_sizes_rate().to_owned(),
        }
    }

    fn name(&self, unit: &FunnelUnit) -> String {
        self.names.get(unit.index).cloned().unwrap_or_else(|| (unit.index + 1).to_string())
    }

    fn unit(&self, unit: &FunnelUnit) -> String {
        let (t, name) = (self.t, FunnelWording::name(self, unit));
        let Some(value) = unit.value.map(|value| self.words().value(value)) else {
            return t.comparison_unit_empty(name);
        };
        let (events, size) = (self.count(unit.events), self.count(unit.size));
        let figures = match self.kind {
            FunnelKind::Proportion => {
                t.comparison_unit_proportion(args::ComparisonUnitProportion { events, name, size, value })
            }
            FunnelKind::Rate => t.comparison_unit_rate(args::ComparisonUnitRate { events, name, size, value }),
        };
        format!("{figures} {}", self.standing(unit.standing))
    }

    fn limits(&self) -> [String; 2] {
        [self.t.comparison_limits_outer().to_owned(), self.t.comparison_limits_inner().to_owned()]
    }
}
