//! Assessments: what each assessor has written on each application.

use bedre_domain::{
    assessment::Assessment,
    id::{ApplicationId, CohortId, PersonId},
};
use sea_orm::{ActiveValue::Set, JoinType, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit, application,
    column::{Row, micros},
    connect::sealed::Raw,
};

mod entity {
    //! The table `assessment`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "assessment")]
    pub(super) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(super) id: Uuid,
        pub(super) application_id: Uuid,
        pub(super) assessor_id: Uuid,
        pub(super) standing: String,
        pub(super) state: String,
        pub(super) saved_at: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {
        #[sea_orm(
            belongs_to = "crate::application::entity::Entity",
            from = "Column::ApplicationId",
            to = "crate::application::entity::Column::Id"
        )]
        Application,
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps an assessment: new, or in place of what the assessor had written on the application.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn put(unit: &Unit, assessment: &Assessment) -> Result<(), StoreError> {
    let row = entity::ActiveModel {
        id: Set(assessment.id.uuid()),
        application_id: Set(assessment.application.uuid()),
        assessor_id: Set(assessment.assessor.uuid()),
        standing: Set(assessment.state.key().to_owned()),
        state: Set(Row::new("assessment", assessment.id).to_json("state", &assessment.state)?),
        saved_at: Set(micros(assessment.saved_at)),
    };
    let changed = [entity::Column::Standing, entity::Column::State, entity::Column::SavedAt];
    let once = OnConflict::columns([entity::Column::ApplicationId, entity::Column::AssessorId])
        .update_columns(changed)
        .to_owned();
    entity::Entity::insert(row).on_conflict(once).exec_without_returning(unit.raw()).await?;
    Ok(())
}

/// The assessments of an application, oldest identifier first.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_application(on: &impl Connection, application: ApplicationId) -> Result<Vec<Assessment>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::ApplicationId.eq(application.uuid())), on).await
}

/// Every assessment of a cohort's applications, in one query.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Assessment>, StoreError> {
    let query = entity::Entity::find()
        .join(JoinType::InnerJoin, entity::Relation::Application.def())
        .filter(application::entity::Column::CohortId.eq(cohort.uuid()));
    all(query, on).await
}

/// Everything that an assessor has written, in all cohorts.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn by_assessor(on: &impl Connection, assessor: PersonId) -> Result<Vec<Assessment>, StoreError> {
    all(entity::Entity::find().filter(entity::Column::AssessorId.eq(assessor.uuid())), on).await
}

async fn all(query: Select<entity::Entity>, on: &impl Connection) -> Result<Vec<Assessment>, StoreError> {
    query.order_by_asc(entity::Column::Id).all(on.raw()).await?.iter().map(into_domain).collect()
}

fn into_domain(model: &entity::Model) -> Result<Assessment, StoreError> {
    let row = Row::new("assessment", model.id);
    Ok(Assessment {
        id: model.id.into(),
        application: model.application_id.into(),
        assessor: model.assessor_id.into(),
        state: row.json("state", &model.state)?,
        saved_at: row.instant("saved_at", model.saved_at)?,
    })
}
