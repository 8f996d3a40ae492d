//! A Pareto chart in words.

use bedre_i18n::{Texts, args, number};
use bedre_plot::ParetoWording;
use bedre_spc::{Pareto, ParetoBar, ParetoOrder};

use super::listed;
use crate::chart::{Column, ColumnKind, Numbers};
use crate::reading::Lines;

/// How a Pareto chart is said.
#[derive(Debug, Clone, Copy)]
pub struct ParetoWords<'a> {
    /// What the groups are called, in the order in which they were given.
    pub names: &'a [String],
    /// All events.
    pub total: f64,
    /// The language.
    pub t: Texts,
}

impl ParetoWords<'_> {
    /// The three lines under the picture.
    pub fn read(&self, pareto: &Pareto) -> Lines {
        let t = self.t;
        let vital = pareto.bars.get(..pareto.vital).unwrap_or_default();
        let Some(last) = vital.last() else {
            return Lines {
                can_say: t.comparison_says_nothing().to_owned(),
                cannot_say_yet: String::new(),
                do_now: t.comparison_next_collect().to_owned(),
            };
        };
        let told = t.comparison_says_vital(args::ComparisonSaysVital {
            count: pareto.vital,
            groups: pareto.bars.len(),
            names: listed(vital.iter().map(|bar| self.name(bar))),
            share: self.cumulative(last),
        });
        let (can_say, unknown, next) = match pareto.order {
            ParetoOrder::Beyond { .. } => (told, t.comparison_unknown_weight(), t.comparison_next_vital()),
            ParetoOrder::Chance { .. } => {
                let told = format!("{told} {}", t.comparison_says_order_chance());
                (told, t.comparison_unknown_weight(), t.comparison_next_collect())
            }
            ParetoOrder::CannotBeJudged => (told, t.comparison_unknown_order(), t.comparison_next_collect()),
        };
        Lines { can_say, cannot_say_yet: unknown.to_owned(), do_now: next.to_owned() }
    }

    /// The same figures as a table, the highest first.
    pub fn numbers(&self, pareto: &Pareto) -> Numbers {
        let column = |head, kind| Column { head, kind };
        let columns = vec![
            column(self.t.comparison_group(), ColumnKind::Words),
            column(self.t.comparison_events(), ColumnKind::Figures),
            column(self.t.comparison_cumulative(), ColumnKind::Figures),
        ];
        let row = |bar: &ParetoBar| vec![self.name(bar), self.events(bar), self.cumulative(bar)];
        Numbers { columns, rows: pareto.bars.iter().map(row).collect() }
    }
}

impl ParetoWording for ParetoWords<'_> {
    fn name(&self, bar: &ParetoBar) -> String {
        self.names.get(bar.index).cloned().unwrap_or_else(|| (bar.index + 1).to_string())
    }

    fn events(&self, bar: &ParetoBar) -> String {
        number::decimal(bar.events, 1, self.t.locale())
    }

    fn cumulative(&self, bar: &ParetoBar) -> String {
        number::percent(bar.cumulative, 0, self.t.locale())
    }

    fn bar(&self, bar: &ParetoBar) -> String {
        self.t.comparison_bar(args::ComparisonBar {
            cumulative: self.cumulative(bar),
            events: self.events(bar),
            name: self.name(bar),
            total: number::decimal(self.total, 1, self.t.locale()),
        })
    }

    fn heads(&self) -> [String; 3] {
        [
            self.t.comparison_group().to_owned(),
            self.t.comparison_events().to_owned(),
            self.t.comparison_cumulative().to_owned(),
        ]
    }
}
