//! The model put to the solver.
//!
//! The cost of spread is linear between whole numbers of seats, so three lines describe it exactly at all of them: the two of
//! the absolute value, and the chord over the step in which the target lies.
//!
//! The solver counts in floating point; whatever it finds is weighed again in whole numbers (see `exact`).

use good_lp::{
    Expression, ResolutionError, Solution, SolverModel, Variable, constraint, microlp, solvers::SolutionStatus,
    variable, variables,
};

use super::{
    exact,
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
        let mut all = variables!();
        let numbers: Vec<Variable> = ask
            .low
            .iter()
            .zip(&ask.high)
            .map(|(&low, &high)| all.add(variable().integer().min(f64::from(low)).max(f64::from(high))))
            .collect();
        let rows: Vec<&SpreadRow> = self.priced(ask.without).collect();
        let away: Vec<Variable> = rows.iter().map(|_| all.add(variable().min(0.0))).collect();
        let lines = Lines { model: self, numbers: &numbers, rows: &rows, away: &away };

        let mut problem = all.maximise(lines.goal(&ask.goal)).using(microlp);
        let everyone: Expression = numbers.iter().sum();
        problem.add_constraint(constraint!(everyone == f64::from(self.taken)));
        for (index, (quota, group)) in self.rules.quotas.iter().zip(&self.quotas).enumerate() {
            if ask.without == Without::Quota(index) {
                continue;
            }
            if quota.min > 0 {
                problem.add_constraint(lines.number(&group.classes).geq(f64::from(quota.min)));
            }
            if let Some(max) = quota.max.filter(|&max| max < group.applicants) {
                problem.add_constraint(lines.number(&group.classes).leq(f64::from(max)));
            }
        }
        for (row, &away) in rows.iter().zip(&away) {
            let (target, number) = (self.unit.in_seats(row.target), lines.number(&row.group.classes));
            let (below, chord) = (target.floor(), 1.0 - 2.0 * (target - target.floor()));
            problem.add_constraint((number.clone() - away).leq(target));
            problem.add_constraint((number.clone() + away).geq(target));
            problem.add_constraint((number * chord - away).leq(below * chord - (target - below)));
        }
        for (goal, amount) in &ask.pins {
            problem.add_constraint(lines.goal(goal).geq(lines.pin(goal, *amount) - NEAR));
        }
        match problem.solve() {
            Ok(found) if matches!(found.status(), SolutionStatus::Optimal) => {
                Ok(Some(numbers.iter().map(|&number| whole(found.value(number))).collect()))
            }
            Ok(_) => Err(AdmissionError::Solver("no proof of the best list".to_owned())),
            Err(ResolutionError::Infeasible) => Ok(None),
            Err(other) => Err(AdmissionError::Solver(other.to_string())),
        }
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

/// The solver's variables, and what is written with them.
struct Lines<'m, 'a> {
    model: &'m Model<'a>,
    numbers: &'m [Variable],
    rows: &'m [&'m SpreadRow],
    away: &'m [Variable],
}

impl Lines<'_, '_> {
    fn number(&self, classes: &[usize]) -> Expression {
        classes.iter().filter_map(|&class| self.numbers.get(class)).sum()
    }

    /// A goal as an expression. Scores are taken from [`Self::level`], so that the solver's tolerance, which is relative,
    /// is small; everyone counts once in every list, so this changes no comparison.
    fn goal(&self, goal: &Goal) -> Expression {
        let mut expression = Expression::default();
        match goal {
            Goal::Value => {
                let level = self.level();
                for (class, &number) in self.model.classes.iter().zip(self.numbers) {
                    expression.add_mul(exact::points(class.score - level), number);
                }
                self.less_cost(&mut expression);
            }
            Goal::Evenness => self.less_cost(&mut expression),
            Goal::Number(classes) => expression = self.number(classes),
            Goal::ValueFirst(then) => expression = self.goal(&Goal::Value) + self.goal(then) * self.little(then),
        }
        expression
    }

    fn less_cost(&self, expression: &mut Expression) {
        for (row, &away) in self.rows.iter().zip(self.away) {
            expression.add_mul(-exact::points(row.weight), away);
        }
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

/// A whole number that the solver found.
pub(crate) fn whole(number: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the solver keeps it within 0 and the class's size"
    )]
    let whole = number.round() as u32;
    whole
}
