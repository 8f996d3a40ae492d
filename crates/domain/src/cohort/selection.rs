//! What the published criteria mean to the selection: the points that assessors score, and the rules of the proposal.

use std::collections::BTreeMap;

use super::Cohort;
use crate::{
    admission::{
        Rules, Spread, Target, TieRule,
        assessment::{AssessmentError, Point, PointKind, Scheme},
    },
    criterion::{Criterion, Scored, Spread as SpreadCriterion, SpreadOver, SpreadTarget},
    question::Complete,
    reference::{county, municipality},
};

impl Cohort {
    /// The points on which every application is assessed: each scored criterion with its parts. The parts guide the score
    /// and are not counted.
    ///
    /// # Errors
    ///
    /// [`AssessmentError::NothingCounts`] when no scored criterion is published (O18), [`AssessmentError::SameKey`] when
    /// two have one key.
    pub fn assessment_scheme(&self) -> Result<Scheme, AssessmentError> {
        let scored = self.criteria.iter().filter_map(|criterion| Some((criterion, criterion.scored()?)));
        Scheme::new(scored.flat_map(|(criterion, scored)| points_of(criterion, scored)).collect())
    }

    /// The rules from which the selection begins: the seats, and the even spread that the criteria ask for. Staff add
    /// quotas and choices by hand.
    pub fn selection_rules(&self) -> Rules {
        Rules {
            seats: u32::from(self.seats.count),
            quotas: Vec::new(),
            spreads: self.criteria.iter().filter_map(Criterion::spread).flat_map(spreads_of).collect(),
            must: Vec::new(),
            must_not: Vec::new(),
            tie: TieRule::default(),
        }
    }

    /// Where an applicant works, in the columns that the rules of spread speak of: the codes of county and health region.
    /// Empty for a team, which gives no municipality of its own.
    pub fn spread_attributes(&self, answers: &Complete) -> BTreeMap<String, String> {
        let Some(place) = answers.municipality().and_then(municipality) else { return BTreeMap::new() };
        let codes = SpreadOver::ALL.map(|over| match over {
            SpreadOver::County => (over, Some(place.county.to_string())),
            SpreadOver::HealthRegion => (over, county(&place.county).map(|county| county.region.to_string())),
        });
        codes.into_iter().filter_map(|(over, code)| Some((over.column().to_owned(), code?))).collect()
    }
}

fn points_of(criterion: &Criterion, scored: &Scored) -> Vec<Point> {
    let whole = Point { key: criterion.key.to_string(), kind: PointKind::Criterion, weight: f64::from(scored.weight) };
    let parts =
        scored.parts.iter().map(|part| Point { key: part.key.to_string(), kind: PointKind::SubCriterion, weight: 0.0 });
    std::iter::once(whole).chain(parts).collect()
}

fn spreads_of(criterion: &SpreadCriterion) -> Vec<Spread> {
    let target = || match criterion.target {
        SpreadTarget::Applicants => Target::Applicants,
        SpreadTarget::Equal => Target::Equal,
    };
    let weight = f64::from(criterion.weight_in_hundredths) / 100.0;
    let over = criterion.over.iter();
    over.map(|over| Spread { column: over.column().to_owned(), weight, target: target() }).collect()
}
