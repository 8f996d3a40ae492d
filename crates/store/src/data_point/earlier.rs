//! What stood in data points before they were changed: kept, so that a chart can be shown as it was known on a day.

use bedre_domain::{id::MeasureId, measure::Earlier};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use super::{Columns, StoreError, entity::Model as Point, into_domain};
use crate::{
    Connection, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `data_point_earlier`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "data_point_earlier")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) data_point_id: Uuid,
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
        pub(super) until: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps what stands in a data point that is about to be changed.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn keep_earlier(unit: &Unit, id: Uuid, earlier: &Earlier) -> Result<(), StoreError> {
    let point = &earlier.point;
    let columns = Columns::of(&point.state);
    let row = entity::ActiveModel {
        id: Set(id),
        data_point_id: Set(point.id.uuid()),
        measure_id: Set(point.measure.uuid()),
        day: Set(point.day.to_string()),
        kind: Set(columns.kind.to_owned()),
        value: Set(columns.value),
        denominator: Set(columns.denominator),
        reason: Set(columns.reason.to_owned()),
        note: Set(point.note.as_str().to_owned()),
        source: Set(point.source.key().to_owned()),
        person_id: Set(point.recorded_by.uuid()),
        recorded_at: Set(micros(point.recorded_at)),
        changed_at: Set(point.changed_at.map(micros)),
        until: Set(micros(earlier.until)),
    };
    entity::Entity::insert(row).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// What stood in the data points of a measure before they were changed.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn earlier_of(on: &impl Connection, measure: MeasureId) -> Result<Vec<Earlier>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::MeasureId.eq(measure.uuid()))
        .all(on.raw())
        .await?
        .into_iter()
        .map(as_domain)
        .collect()
}

fn as_domain(model: entity::Model) -> Result<Earlier, StoreError> {
    let row = Row::new("data_point_earlier", model.id);
    let until = row.instant("until", model.until)?;
    let point = Point {
        id: model.data_point_id,
        measure_id: model.measure_id,
        day: model.day,
        kind: model.kind,
        value: model.value,
        denominator: model.denominator,
        reason: model.reason,
        note: model.note,
        source: model.source,
        person_id: model.person_id,
        recorded_at: model.recorded_at,
        changed_at: model.changed_at,
    };
    Ok(Earlier { point: into_domain(&row, point)?, until })
}
