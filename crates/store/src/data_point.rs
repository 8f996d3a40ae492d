//! Data points: at most one of a measure for a day.

mod earlier;

pub use earlier::{earlier_of, keep_earlier};

use bedre_domain::{
    free_text::FreeText,
    id::{DataPointId, MeasureId, PersonId},
    measure::{Amount, DataPoint, Figure, PointSource, PointState},
};
use sea_orm::{ActiveValue::Set, QueryOrder, entity::prelude::*};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `data_point`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "data_point")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) measure_id: Uuid,
        pub(super) day: String,
        pub(super) kind: String,
        pub(super) value: Option<f64>,
        pub(super) denominator: Option<f64>,
        pub(super) reason: String,
        pub(super) note: String,
        pub(super) source: String,
        pub(super) person_id: Uuid,
        pub(super) recorded_at: i64,
        pub(super) changed_at: Option<i64>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps new data points, all in one query. At most some hundred.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when the measure has a point for one of the days; nothing of the unit can be kept then.
pub async fn insert_all(unit: &Unit, points: &[DataPoint]) -> Result<(), StoreError> {
    if points.is_empty() {
        return Ok(());
    }
    entity::Entity::insert_many(points.iter().map(active)).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// Keeps what has changed of a data point.
///
/// # Errors
///
/// [`StoreError::AlreadyThere`] when another point of the measure has its day.
pub async fn update(unit: &Unit, point: &DataPoint) -> Result<(), StoreError> {
    let columns = Columns::of(&point.state);
    entity::Entity::update_many()
        .col_expr(entity::Column::Day, Expr::value(point.day.to_string()))
        .col_expr(entity::Column::Kind, Expr::value(columns.kind))
        .col_expr(entity::Column::Value, Expr::value(columns.value))
        .col_expr(entity::Column::Denominator, Expr::value(columns.denominator))
        .col_expr(entity::Column::Reason, Expr::value(columns.reason))
        .col_expr(entity::Column::Note, Expr::value(point.note.as_str()))
        .col_expr(entity::Column::ChangedAt, Expr::value(point.changed_at.map(micros)))
        .filter(entity::Column::Id.eq(point.id.uuid()))
        .exec(unit.raw())
        .await?;
    Ok(())
}

/// A data point.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn find(on: &impl Connection, id: DataPointId) -> Result<Option<DataPoint>, StoreError> {
    entity::Entity::find_by_id(id.uuid()).one(on.raw()).await?.map(of_table).transpose()
}

/// The data points of some measures, by day, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_measures(on: &impl Connection, measures: &[MeasureId]) -> Result<Vec<DataPoint>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::MeasureId.is_in(measures.iter().map(|id| id.uuid())))
        .order_by_asc(entity::Column::Day)
        .all(on.raw())
        .await?
        .into_iter()
        .map(of_table)
        .collect()
}

/// A point's state as its columns hold it.
struct Columns<'a> {
    kind: &'static str,
    value: Option<f64>,
    denominator: Option<f64>,
    reason: &'a str,
}

impl<'a> Columns<'a> {
    fn of(state: &'a PointState) -> Self {
        let (kind, reason) = match state {
            PointState::Counted(_) => ("counted", ""),
            PointState::Excluded { reason, .. } => ("excluded", reason.as_str()),
            PointState::NotMeasured { why } => ("not_measured", why.as_str()),
        };
        let amount = state.amount();
        Self {
            kind,
            value: amount.map(|amount| amount.value().value()),
            denominator: amount.and_then(Amount::denominator).map(Figure::value),
            reason,
        }
    }
}

fn active(point: &DataPoint) -> entity::ActiveModel {
    let columns = Columns::of(&point.state);
    entity::ActiveModel {
        id: Set(point.id.uuid()),
        measure_id: Set(point.measure.uuid()),
        day: Set(point.day.to_string()),
        kind: Set(columns.kind.to_owned()),
        value: Set(columns.value),
        denominator: Set(columns.denominator),
        reason: Set(columns.reason.to_owned()),
        note: Set(point.note.as_str().to_owned()),
        source: Set(point.source.key().to_owned()),
        person_id: Set(PersonId::uuid(point.recorded_by)),
        recorded_at: Set(micros(point.recorded_at)),
        changed_at: Set(point.changed_at.map(micros)),
    }
}

fn of_table(model: entity::Model) -> Result<DataPoint, StoreError> {
    into_domain(&Row::new("data_point", model.id), model)
}

/// The data point in a row of this table, or of the one with what stood there before.
fn into_domain(row: &Row, model: entity::Model) -> Result<DataPoint, StoreError> {
    Ok(DataPoint {
        id: model.id.into(),
        measure: model.measure_id.into(),
        day: row.day("day", &model.day)?,
        state: state(row, &model)?,
        note: row.parse("note", model.note)?,
        source: PointSource::of_key(&model.source).ok_or_else(|| row.broken("source"))?,
        recorded_by: model.person_id.into(),
        recorded_at: row.instant("recorded_at", model.recorded_at)?,
        changed_at: row.instant_if("changed_at", model.changed_at)?,
    })
}

fn state(row: &Row, model: &entity::Model) -> Result<PointState, StoreError> {
    let reason: FreeText = row.parse("reason", model.reason.clone())?;
    match model.kind.as_str() {
        "counted" => Ok(PointState::Counted(amount(row, model)?)),
        "excluded" => Ok(PointState::Excluded { amount: amount(row, model)?, reason }),
        "not_measured" => Ok(PointState::NotMeasured { why: reason }),
        _ => Err(row.broken("kind")),
    }
}

fn amount(row: &Row, model: &entity::Model) -> Result<Amount, StoreError> {
    let figure = |column, number| Figure::new(number).ok_or_else(|| row.broken(column));
    let value = figure("value", model.value.ok_or_else(|| row.broken("value"))?)?;
    let denominator = model.denominator.map(|number| figure("denominator", number)).transpose()?;
    Ok(Amount::kept(value, denominator))
}
