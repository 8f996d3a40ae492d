//! From rows of figures to the points of a chart: several rows of one subgroup become one value.

use crate::columns::{Columns, Source};
use crate::numeric::{mean, median, standard_deviation};
use crate::{Aggregate, ChartError, ChartKind, Observation, Settings};

/// The largest figure that is computed with: its squares and sums stay finite.
const LARGEST: f64 = 1e100;
/// The smallest denominator above zero, and the smallest factor, that is computed with.
pub(crate) const SMALLEST: f64 = 1e-100;

/// One point per subgroup, in the order given, without lines and not yet multiplied.
///
/// # Errors
///
/// Those of [`crate::Chart::new`] that concern figures.
pub(crate) fn columns(settings: &Settings, observations: &[Observation]) -> Result<Columns, ChartError> {
    if is_plain(settings)
        && let Some(columns) = plain(observations)
    {
        return Ok(columns);
    }
    for (row, observation) in observations.iter().enumerate() {
        check(settings.kind, row, observation)?;
    }
    let mut columns = Columns {
        values: Vec::with_capacity(observations.len()),
        excluded: Vec::new(),
        sources: Vec::with_capacity(observations.len()),
    };
    let mut buffer = Vec::new();
    for rows in observations.chunk_by(|a, b| a.subgroup == b.subgroup) {
        point(settings, &mut columns, rows, &mut buffer)?;
    }
    Ok(columns)
}

/// Whether a single row without denominator is a point as it stands.
fn is_plain(settings: &Settings) -> bool {
    matches!(settings.kind, ChartKind::Run | ChartKind::I) && settings.aggregate != Aggregate::StandardDeviation
}

/// The points of rows that are points as they stand, numbered from 0: most series. `None` if a row is anything else, or
/// something nobody can compute with.
fn plain(observations: &[Observation]) -> Option<Columns> {
    let (mut plain, mut all_included) = (true, true);
    let values = observations.iter().enumerate().map(|(row, observation)| {
        let in_range = observation.value.is_none_or(|value| value.abs() <= LARGEST);
        plain &= observation.subgroup == row && observation.denominator.is_none() && in_range;
        all_included &= observation.included;
        observation.value.unwrap_or(f64::NAN)
    });
    let values = values.collect();
    let excluded = if all_included { Vec::new() } else { observations.iter().map(|row| !row.included).collect() };
    plain.then(|| Columns { values, excluded, sources: Vec::new() })
}

/// Refuses a figure that nothing can be computed from.
fn check(kind: ChartKind, row: usize, observation: &Observation) -> Result<(), ChartError> {
    if let Some(value) = observation.value {
        in_range("value", Some(row), value)?;
        if value < 0.0 && counts_events(kind) {
            return Err(ChartError::Negative { what: "value", observation: row, value });
        }
    }
    if let Some(value) = observation.denominator {
        let what = "denominator";
        in_range(what, Some(row), value)?;
        if value > 0.0 && value < SMALLEST {
            return Err(ChartError::OutOfRange { what, observation: Some(row), value });
        }
        if value < 0.0 {
            return Err(ChartError::Negative { what, observation: row, value });
        }
    }
    Ok(())
}

/// Refuses a number that is not finite or too large.
pub(crate) fn in_range(what: &'static str, observation: Option<usize>, figure: f64) -> Result<(), ChartError> {
    if !figure.is_finite() {
        return Err(ChartError::NotFinite { what, observation });
    }
    if figure.abs() > LARGEST {
        return Err(ChartError::OutOfRange { what, observation, value: figure });
    }
    Ok(())
}

/// Whether the values are counts, which cannot be negative.
const fn counts_events(kind: ChartKind) -> bool {
    match kind {
        ChartKind::P | ChartKind::PPrime | ChartKind::U | ChartKind::UPrime | ChartKind::C | ChartKind::G => true,
        ChartKind::Run
        | ChartKind::I
        | ChartKind::Mr
        | ChartKind::IPrime
        | ChartKind::Xbar
        | ChartKind::S
        | ChartKind::T => false,
    }
}

/// Adds one subgroup's point.
fn point(
    settings: &Settings,
    columns: &mut Columns,
    rows: &[Observation],
    buffer: &mut Vec<f64>,
) -> Result<(), ChartError> {
    let index = columns.len();
    let included = rows.iter().all(|row| row.included);
    let ratio = is_ratio(settings.kind, rows);
    let values = rows.iter().filter(|row| !ratio || row.denominator.is_some()).filter_map(|row| row.value);
    let (observations, numerator, denominator) = match rows {
        [row] => one(row, ratio),
        rows => several(rows, values.clone(), ratio),
    };
    let value = match (numerator, denominator) {
        (None, _) => None,
        (Some(_), Some(denominator)) if denominator <= 0.0 => None,
        (Some(numerator), Some(denominator)) => Some(numerator / denominator),
        (Some(numerator), None) => plain_value(settings, observations, numerator, values.clone(), buffer),
    };
    if let Some(value) = value {
        in_range("value", Some(index), value)?;
    }
    if let (ChartKind::T, Some(value)) = (settings.kind, value)
        && value <= 0.0
        && included
    {
        return Err(ChartError::NoTimeBetween { point: index, value });
    }
    more_than_all(settings.kind, index, numerator, denominator)?;
    columns.values.push(value.unwrap_or(f64::NAN));
    if !included {
        columns.excluded.resize(index, false);
        columns.excluded.push(true);
    }
    columns.sources.push(Source {
        subgroup: rows.first().map_or(index, |row| row.subgroup),
        numerator,
        denominator: denominator.filter(|_| observations > 0),
        observations,
        standard_deviation: if observations > 1 { standard_deviation(values) } else { None },
    });
    Ok(())
}

/// How many values a single row holds, and its numerator and denominator.
fn one(row: &Observation, ratio: bool) -> (usize, Option<f64>, Option<f64>) {
    let numerator = row.value.filter(|_| !ratio || row.denominator.is_some());
    let denominator = ratio.then(|| row.denominator.filter(|_| row.value.is_some()).unwrap_or_default());
    (usize::from(numerator.is_some()), numerator, denominator)
}

/// How many values several rows hold, and what their numerators and denominators add up to.
fn several(
    rows: &[Observation],
    values: impl Iterator<Item = f64> + Clone,
    ratio: bool,
) -> (usize, Option<f64>, Option<f64>) {
    let observations = values.clone().count();
    let numerator = (observations > 0).then(|| values.sum::<f64>());
    let denominator =
        ratio.then(|| rows.iter().filter(|row| row.value.is_some()).filter_map(|row| row.denominator).sum::<f64>());
    (observations, numerator, denominator)
}

/// Whether the point is numerator over denominator: always on charts that need one, otherwise when there is one.
fn is_ratio(kind: ChartKind, rows: &[Observation]) -> bool {
    match kind {
        ChartKind::Run | ChartKind::I | ChartKind::Mr => rows.iter().any(|row| row.denominator.is_some()),
        ChartKind::P | ChartKind::PPrime | ChartKind::U | ChartKind::UPrime | ChartKind::IPrime => true,
        ChartKind::Xbar | ChartKind::S | ChartKind::C | ChartKind::G | ChartKind::T => false,
    }
}

/// The plotted value of a subgroup without denominator.
fn plain_value(
    settings: &Settings,
    rows: usize,
    sum: f64,
    values: impl Iterator<Item = f64> + Clone,
    buffer: &mut Vec<f64>,
) -> Option<f64> {
    let aggregate = match settings.kind {
        ChartKind::Run | ChartKind::I | ChartKind::Mr => settings.aggregate,
        ChartKind::S => Aggregate::StandardDeviation,
        ChartKind::C | ChartKind::G => Aggregate::Sum,
        ChartKind::Xbar
        | ChartKind::T
        | ChartKind::P
        | ChartKind::PPrime
        | ChartKind::U
        | ChartKind::UPrime
        | ChartKind::IPrime => Aggregate::Mean,
    };
    // Mostly there is one, and nothing to combine.
    if rows == 1 && aggregate != Aggregate::StandardDeviation {
        return Some(sum);
    }
    match aggregate {
        Aggregate::Sum => Some(sum),
        Aggregate::Mean => mean(values),
        Aggregate::StandardDeviation => standard_deviation(values),
        Aggregate::Median => {
            buffer.clear();
            buffer.extend(values);
            median(buffer)
        }
    }
}

/// Refuses more cases than there were, on charts of proportions.
fn more_than_all(
    kind: ChartKind,
    point: usize,
    numerator: Option<f64>,
    denominator: Option<f64>,
) -> Result<(), ChartError> {
    let (Some(numerator), Some(denominator)) = (numerator, denominator) else {
        return Ok(());
    };
    let proportion = matches!(kind, ChartKind::P | ChartKind::PPrime);
    if proportion && denominator > 0.0 && numerator > denominator {
        return Err(ChartError::MoreThanAll { point, numerator, denominator });
    }
    Ok(())
}
