//! The model put to the solver.
//!
//! The cost of spread is linear between whole numbers of seats, so three lines describe it exactly at all of them: the two of
//! the absolute value, and the chord over the step in which the target lies.

use super::{
    exact,
    linear::{Column, Sum, System},
    model::{Ask, Counts, Goal, Model, SpreadRow, Without},
    rules::AdmissionError,
};

/// How near a pinned goal has to be for the solver, in points; whether it is met is then counted exactly.
const NEAR: f64 = 1e-7;

impl Model<'_> {
    /// The best list for a question; none when there is no list at all.
    ///
    /// # Errors
    ///
    /// [`AdmissionError::Solver`] when the solver neither finds a list nor proves that there is none.
    pub(crate) fn solve(&self, ask: &Ask) -> Result<Option<Counts>, AdmissionError> {
        if ask.low.iter().zip(&ask.high).any(|(low, high)| low > high) || self.contradicted(ask) {
            return Ok(None);
        }
        let mut system = System::default();
        let bounds = ask.low.iter().zip(&ask.high);
        let numbers: Vec<Column> = bounds.map(|(&low, &high)| system.whole(low, high)).collect();
        let rows: Vec<&SpreadRow> = self.priced(ask.without).collect();
        let away: Vec<Column> = rows.iter().map(|_| system.amount()).collect();
        let lines = Lines { model: self, numbers: &numbers, rows: &rows, away: &away };

        system.exactly(Sum::of(numbers.iter().copied()), f64::from(self.taken));
        for (index, (quota, group)) in self.rules.quotas.iter().zip(&self.quotas).enumerate() {
            if ask.without == Without::Quota(index) {
                continue;
            }
            if quota.min > 0 {
                system.at_least(lines.number(&group.classes), f64::from(quota.min));
            }
            if let Some(max) = quota.max.filter(|&max| max < group.applicants) {
                system.at_most(lines.number(&group.classes), f64::from(max));
            }
        }
        for (row, &away) in rows.iter().zip(&away) {
            let (target, number) = (self.unit.in_seats(row.target), lines.number(&row.group.classes));
            let (below, chord) = (target.floor(), 1.0 - 2.0 * (target - target.floor()));
            system.at_most(number.clone().plus(away, -1.0), target);
            system.at_least(number.clone().plus(away, 1.0), target);
            system.at_most(Sum::default().plus_all(&number, chord).plus(away, -1.0), below * chord - (target - below));
        }
        for (goal, amount) in &ask.pins {
            system.at_least(lines.goal(goal), lines.pin(goal, *amount) - NEAR);
        }
        let found = system.greatest(&lines.goal(&ask.goal))?;
        Ok(found.map(|found| numbers.iter().map(|&number| found.whole(number)).collect()))
    }

    /// Whether a quota or the seats cannot be met for want of people, which the solver need not be asked about.
    fn contradicted(&self, ask: &Ask) -> bool {
        let least: u32 = ask.low.iter().sum();
        let most: u32 = ask.high.iter().sum();
        let short = self.rules.quotas.iter().zip(&self.quotas).enumerate().any(|(index, (quota, group))| {
            ask.without != Without::Quota(index)
                && (Self::chosen_in(group, &ask.high) < quota.min
                    || quota.max.is_some_and(|max| Self::chosen_in(group, &ask.low) > max))
        });
        least > self.taken || most < self.taken || short
    }
}

/// The columns of a system, and what is written with them.
struct Lines<'m, 'a> {
    model: &'m Model<'a>,
    numbers: &'m [Column],
    rows: &'m [&'m SpreadRow],
    away: &'m [Column],
}

impl Lines<'_, '_> {
    fn number(&self, classes: &[usize]) -> Sum {
        Sum::of(classes.iter().filter_map(|&class| self.numbers.get(class).copied()))
    }

    /// A goal as a sum. Scores are taken from [`Self::level`], so that the solver's tolerance, which is relative, is small;
    /// everyone counts once in every list, so this changes no comparison.
    fn goal(&self, goal: &Goal) -> Sum {
        match goal {
            Goal::Value => {
                let level = self.level();
                let scores = self.model.classes.iter().map(|class| exact::points(class.score - level));
                scores.zip(self.numbers).fold(self.less_cost(), |sum, (score, &number)| sum.plus(number, score))
            }
            Goal::Evenness => self.less_cost(),
            Goal::Number(classes) => self.number(classes),
            Goal::ValueFirst(then) => self.goal(&Goal::Value).plus_all(&self.goal(then), self.little(then)),
        }
    }

    fn less_cost(&self) -> Sum {
        let costs = self.rows.iter().zip(self.away);
        costs.fold(Sum::default(), |sum, (row, &away)| sum.plus(away, -exact::points(row.weight)))
    }

    /// By what a goal is multiplied so that all of it weighs less than the least difference in value.
    fn little(&self, goal: &Goal) -> f64 {
        let seats = f64::from(self.model.taken.max(1));
        let most = match goal {
            Goal::Number(_) => seats,
            Goal::Evenness | Goal::Value | Goal::ValueFirst(_) => {
                let costs = self.rows.iter().map(|row| {
                    let target = self.model.unit.in_seats(row.target);
                    exact::points(row.weight) * target.max(seats - target)
                });
                costs.sum::<f64>()
            }
        };
        self.model.unit.points(self.model.grain()) / (2.0 * most.max(1.0))
    }

    /// The mean of the highest scores, in billionths.
    fn level(&self) -> i128 {
        let mut scores: Vec<(i128, u32)> = self.model.classes.iter().map(|class| (class.score, class.size())).collect();
        scores.sort_unstable_by(|a, b| b.cmp(a));
        let (mut left, mut sum) = (self.model.taken, 0);
        for (score, size) in scores {
            let number = size.min(left);
            sum += score * i128::from(number);
            left -= number;
        }
        sum / i128::from(self.model.taken.max(1))
    }

    /// An amount of a goal as [`Self::goal`] writes it.
    fn pin(&self, goal: &Goal, amount: i128) -> f64 {
        match goal {
            Goal::Value | Goal::ValueFirst(_) => {
                let level = self.model.unit.amount(self.level() * i128::from(self.model.taken));
                self.model.unit.points(amount - level)
            }
            Goal::Evenness => self.model.unit.points(amount),
            Goal::Number(_) => exact::to_f64(amount),
        }
    }
}
