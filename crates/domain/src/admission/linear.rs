//! Systems of linear conditions in whole numbers, as they are put to the solver: columns with bounds, rows that hold, a sum
//! that is made as great or as small as possible. The only place that knows the solver.
//!
//! The solver counts in floating point; what it finds is to be weighed again in whole numbers (see `exact`).

use std::collections::BTreeMap;

use microlp::{ComparisonOp, Error, LinearExpr, OptimizationDirection, Problem, SolveOutcome, Variable};

use super::rules::AdmissionError;

/// One of the numbers that are sought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Column(usize);

/// Columns, each times a factor, added up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum(BTreeMap<Column, f64>);

impl Sum {
    /// These columns, each once.
    pub(crate) fn of(columns: impl IntoIterator<Item = Column>) -> Self {
        Self(columns.into_iter().map(|column| (column, 1.0)).collect())
    }

    /// With so many times a column more.
    pub(crate) fn plus(mut self, column: Column, factor: f64) -> Self {
        *self.0.entry(column).or_default() += factor;
        self
    }

    /// With so many times another sum more.
    pub(crate) fn plus_all(self, other: &Self, factor: f64) -> Self {
        other.0.iter().fold(self, |sum, (&column, &each)| sum.plus(column, factor * each))
    }
}

/// Columns with their bounds, and what holds between them.
#[derive(Clone, Debug, Default)]
pub(crate) struct System {
    columns: Vec<Bounds>,
    rows: Vec<(Sum, ComparisonOp, f64)>,
}

#[derive(Clone, Copy, Debug)]
enum Bounds {
    Whole(u32, u32),
    NotNegative,
}

impl System {
    /// A whole number between two.
    pub(crate) fn whole(&mut self, low: u32, high: u32) -> Column {
        self.column(Bounds::Whole(low, high))
    }

    /// Any number that is not negative.
    pub(crate) fn amount(&mut self) -> Column {
        self.column(Bounds::NotNegative)
    }

    fn column(&mut self, bounds: Bounds) -> Column {
        self.columns.push(bounds);
        Column(self.columns.len() - 1)
    }

    /// A sum is `limit` or more.
    pub(crate) fn at_least(&mut self, sum: Sum, limit: f64) {
        self.rows.push((sum, ComparisonOp::Ge, limit));
    }

    /// A sum is `limit` or less.
    pub(crate) fn at_most(&mut self, sum: Sum, limit: f64) {
        self.rows.push((sum, ComparisonOp::Le, limit));
    }

    /// A sum is `number`.
    pub(crate) fn exactly(&mut self, sum: Sum, number: f64) {
        self.rows.push((sum, ComparisonOp::Eq, number));
    }

    /// The numbers with which a sum is greatest; none when the rows cannot hold together.
    ///
    /// # Errors
    ///
    /// [`AdmissionError::Solver`] when the solver neither finds them nor proves that there are none.
    pub(crate) fn greatest(&self, goal: &Sum) -> Result<Option<Answer>, AdmissionError> {
        self.solve(goal, OptimizationDirection::Maximize)
    }

    /// The numbers with which a sum is least; none when the rows cannot hold together.
    ///
    /// # Errors
    ///
    /// As [`Self::greatest`].
    pub(crate) fn least(&self, goal: &Sum) -> Result<Option<Answer>, AdmissionError> {
        self.solve(goal, OptimizationDirection::Minimize)
    }

    fn solve(&self, goal: &Sum, direction: OptimizationDirection) -> Result<Option<Answer>, AdmissionError> {
        let mut problem = Problem::new(direction);
        let mut variables = Vec::with_capacity(self.columns.len());
        for (index, bounds) in self.columns.iter().enumerate() {
            let factor = goal.0.get(&Column(index)).copied().unwrap_or(0.0);
            variables.push(match *bounds {
                Bounds::Whole(low, high) => problem.add_integer_var(factor, (within(low), within(high))),
                Bounds::NotNegative => problem.add_var(factor, (0.0, f64::INFINITY)),
            });
        }
        for (sum, operator, limit) in &self.rows {
            let of = |(column, &factor): (&Column, &f64)| Some((*variables.get(column.0)?, factor));
            problem.add_constraint(sum.0.iter().filter_map(of).collect::<LinearExpr>(), *operator, *limit);
        }
        match problem.solve() {
            Ok(SolveOutcome::Solution(found)) if found.status() == microlp::SolutionStatus::Optimal => {
                let value = |&variable: &Variable| found.var_value(variable);
                Ok(Some(Answer(variables.iter().map(value).collect())))
            }
            Ok(_) => Err(AdmissionError::Solver("no proof of the best list".to_owned())),
            Err(Error::Infeasible) => Ok(None),
            Err(other) => Err(AdmissionError::Solver(other.to_string())),
        }
    }
}

/// The numbers that were found.
#[derive(Clone, Debug)]
pub(crate) struct Answer(Vec<f64>);

impl Answer {
    /// The whole number found for a column.
    pub(crate) fn whole(&self, column: Column) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the solver keeps it within the bounds, which are not negative"
        )]
        let whole = self.0.get(column.0).copied().unwrap_or(0.0).round() as u32;
        whole
    }
}

fn within(bound: u32) -> i32 {
    i32::try_from(bound).unwrap_or(i32::MAX)
}
