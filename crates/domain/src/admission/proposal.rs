//! The proposal: the best list, what each rule cost, and for everyone not on it the score that would have been enough.

use serde::{Deserialize, Serialize};

use super::{
    conflict::{self, Repair},
    explain::explain,
    model::Model,
    rules::{AdmissionError, Applicant, Rule, Rules, TieStep},
};

/// What the system proposes; a person decides (requirement E12).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum Proposal {
    /// The best list that keeps all rules.
    Optimal(Box<Optimal>),
    /// No list keeps all rules.
    Infeasible(Infeasible),
}

/// The best list, with everything needed to explain it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Optimal {
    /// Scores of the chosen less the cost of uneven spread, in points.
    pub objective: f64,
    /// No list can reach more than this, in points: equal to `objective`, since the search was completed.
    pub bound: f64,
    /// Who is proposed, in the order of their ids.
    pub chosen: Vec<String>,
    /// Who is not, nearest to a seat first.
    pub rejected: Vec<Rejected>,
    /// What came of each quota, in the order of the rules.
    pub quotas: Vec<QuotaResult>,
    /// What came of each wish for even spread, in the order of the rules.
    pub spread: Vec<SpreadResult>,
    /// The seed of the lottery that settled what the tie rule left open.
    pub seed: u64,
}

/// One who is not on the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rejected {
    /// Who.
    pub id: String,
    /// The applicant's own score, in points.
    pub score: f64,
    /// The least own score with which this applicant would have been chosen, all else equal, to a billionth of a point; none
    /// when no score would have been enough.
    ///
    /// needed = own score + (best list without the applicant − best list with the applicant)
    ///
    /// A list with the applicant gains exactly what the applicant's own score gains, and a list without stays as it is, so the
    /// two are level at this score. If the tie rule then prefers no list with the applicant, it takes a billionth more.
    pub needed_score: Option<f64>,
    /// What stood in the way.
    pub because: Because,
}

/// What stood in the way of a seat (requirement E13). The facts; the words are written where they are shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Because {
    /// Others had higher scores, and no single rule would have changed that.
    BelowTheLine {
        /// The score at which this applicant is level with the list, in points.
        line: f64,
    },
    /// Without the upper limit on the applicant's own group there would have been a seat.
    QuotaFull {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// The limit.
        max: u32,
    },
    /// Without the lower limit on another group there would have been a seat.
    QuotaForOthers {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// The limit.
        min: u32,
    },
    /// Without the wish for even spread there would have been a seat.
    Spread {
        /// Over which attribute.
        column: String,
    },
    /// Without those chosen by hand there would have been a seat.
    ChosenByHand,
    /// Left out by hand.
    MustNot {
        /// Why, in the words of the one who decided.
        reason: String,
    },
    /// Level with the list, and the tie went to others.
    TieLost {
        /// What settled it.
        by: TieLost,
    },
    /// No list that keeps the rules has this applicant.
    RuledOut,
}

/// What settled a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieLost {
    /// The other list is more even.
    Spread,
    /// The other list has more with this value.
    Prefer {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
    },
    /// The lottery.
    Lottery,
}

impl TieLost {
    pub(crate) fn at(step: &TieStep) -> Self {
        match step {
            TieStep::Spread => Self::Spread,
            TieStep::Prefer { column, value } => Self::Prefer { column: column.clone(), value: value.clone() },
        }
    }
}

/// What came of a quota.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuotaResult {
    /// Which attribute.
    pub column: String,
    /// Which value of it.
    pub value: String,
    /// The least number.
    pub min: u32,
    /// The greatest number; none when there is no limit.
    pub max: Option<u32>,
    /// How many are proposed.
    pub chosen: u32,
    /// What the quota costs: how many more points the best list would reach without it.
    pub price: f64,
}

/// What came of a wish for even spread (requirement E11).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpreadResult {
    /// Over which attribute.
    pub column: String,
    /// Points per seat away from the target.
    pub weight: f64,
    /// What the unevenness left costs the list, in points.
    pub cost: f64,
    /// How many more points of score the best list would have if evenness had no price (requirement E12).
    pub price: f64,
    /// Every value, in alphabetical order of bytes.
    pub values: Vec<SpreadValue>,
}

/// One line of the table of spread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpreadValue {
    /// Which value.
    pub value: String,
    /// How many applied.
    pub applicants: u32,
    /// How many seats the value is due.
    pub target: f64,
    /// How many are chosen.
    pub chosen: u32,
    /// What the difference costs, in points.
    pub cost: f64,
}

/// No list keeps all rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Infeasible {
    /// The smallest set of rules that cannot hold together.
    pub conflict: Vec<Rule>,
    /// The cheapest change that makes a list possible: the smallest sum of relative changes. Nothing is relaxed in silence.
    pub repair: Vec<Repair>,
}

/// Proposes the best list under the rules.
///
/// The list has the highest sum of scores less the cost of uneven spread that any list within the quotas reaches. Ties are
/// settled by the tie rule; the order of `applicants` has no say.
///
/// # Errors
///
/// [`AdmissionError`] when the applicants or rules make no sense in themselves. Rules that cannot hold together are no error but
/// [`Proposal::Infeasible`].
///
/// ```
/// use bedre_domain::admission::{Applicant, Proposal, Quota, Rules, propose};
///
/// let applicant = |id: &str, score, region: &str| Applicant {
///     id: id.to_owned(),
///     score,
///     attributes: [("region".to_owned(), region.to_owned())].into(),
/// };
/// let applicants = [applicant("a", 71.0, "sør"), applicant("b", 70.0, "sør"), applicant("c", 66.5, "nord")];
/// let mut rules = Rules::seats(2);
/// rules.quotas.push(Quota { column: "region".to_owned(), value: "nord".to_owned(), min: 1, max: None });
///
/// let Proposal::Optimal(list) = propose(&applicants, &rules)? else { unreachable!() };
///
/// assert_eq!(list.chosen, ["a", "c"]);
/// assert!((list.quotas[0].price - 3.5).abs() < 1e-9);
/// # Ok::<(), bedre_domain::admission::AdmissionError>(())
/// ```
pub fn propose(applicants: &[Applicant], rules: &Rules) -> Result<Proposal, AdmissionError> {
    let model = Model::new(applicants, rules)?;
    match model.solve(&model.ask())? {
        Some(best) => Ok(Proposal::Optimal(Box::new(explain(&model, best)?))),
        None => Ok(Proposal::Infeasible(conflict::explain(&model)?)),
    }
}
