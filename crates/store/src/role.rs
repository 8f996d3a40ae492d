//! Which roles a person holds, and who holds a role in a cohort.

use bedre_domain::{
    id::{CohortId, PersonId, RoleId},
    person::{Person, Role},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, JoinType, QueryOrder, QuerySelect, entity::prelude::*, sea_query::OnConflict};

use crate::{
    Connection, StoreError, Unit,
    column::{Row, micros},
    connect::sealed::Raw,
    person,
};

pub(crate) mod entity {
    //! The table `role`.
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "role")]
    pub(crate) struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub(crate) id: Uuid,
        pub(crate) person_id: Uuid,
        pub(crate) kind: String,
        pub(crate) cohort_id: Option<Uuid>,
        pub(crate) since: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub(crate) enum Relation {
        #[sea_orm(
            belongs_to = "crate::person::entity::Entity",
            from = "Column::PersonId",
            to = "crate::person::entity::Column::Id"
        )]
        Person,
    }

    impl Related<crate::person::entity::Entity> for Entity {
        fn to() -> RelationDef {
            Relation::Person.def()
        }
    }

    impl ActiveModelBehavior for ActiveModel {}
}

/// Gives a person a role. Having it already changes nothing.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn grant(unit: &Unit, id: RoleId, person: PersonId, role: Role, now: Timestamp) -> Result<(), StoreError> {
    if of(unit, person).await?.contains(&role) {
        return Ok(());
    }
    let row = entity::ActiveModel {
        id: Set(id.uuid()),
        person_id: Set(person.uuid()),
        kind: Set(kind(role).to_owned()),
        cohort_id: Set(role.cohort().map(CohortId::uuid)),
        since: Set(micros(now)),
    };
    entity::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([entity::Column::PersonId, entity::Column::Kind, entity::Column::CohortId])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(unit.raw())
        .await?;
    Ok(())
}

/// Takes a role from a person.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn revoke(unit: &Unit, person: PersonId, role: Role) -> Result<(), StoreError> {
    let mut delete = entity::Entity::delete_many()
        .filter(entity::Column::PersonId.eq(person.uuid()))
        .filter(entity::Column::Kind.eq(kind(role)));
    delete = match role.cohort() {
        Some(cohort) => delete.filter(entity::Column::CohortId.eq(cohort.uuid())),
        None => delete.filter(entity::Column::CohortId.is_null()),
    };
    delete.exec(unit.raw()).await?;
    Ok(())
}

/// Every role of a person.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn of(on: &impl Connection, person: PersonId) -> Result<Vec<Role>, StoreError> {
    entity::Entity::find()
        .filter(entity::Column::PersonId.eq(person.uuid()))
        .order_by_asc(entity::Column::Kind)
        .all(on.raw())
        .await?
        .iter()
        .map(into_domain)
        .collect()
}

/// The people who hold a role, by name.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn holders(on: &impl Connection, role: Role) -> Result<Vec<Person>, StoreError> {
    let mut query = person::entity::Entity::find()
        .join(JoinType::InnerJoin, entity::Relation::Person.def().rev())
        .filter(entity::Column::Kind.eq(kind(role)));
    query = match role.cohort() {
        Some(cohort) => query.filter(entity::Column::CohortId.eq(cohort.uuid())),
        None => query.filter(entity::Column::CohortId.is_null()),
    };
    query.order_by_asc(person::entity::Column::Name).all(on.raw()).await?.into_iter().map(person::into_domain).collect()
}

fn kind(role: Role) -> &'static str {
    match role {
        Role::Administrator => "administrator",
        Role::ProgrammeLead(_) => "programme_lead",
        Role::Assessor(_) => "assessor",
        Role::Supervisor(_) => "supervisor",
        Role::Participant(_) => "participant",
        Role::Leader(_) => "leader",
        Role::Lecturer(_) => "lecturer",
    }
}

pub(crate) fn into_domain(model: &entity::Model) -> Result<Role, StoreError> {
    role(&model.kind, model.cohort_id).ok_or_else(|| Row::new("role", model.id).broken("kind"))
}

/// The role of a kind in a cohort, when the two go together.
pub(crate) fn role(kind: &str, cohort: Option<Uuid>) -> Option<Role> {
    let cohort = cohort.map(CohortId::from);
    match (kind, cohort) {
        ("administrator", None) => Some(Role::Administrator),
        ("programme_lead", Some(cohort)) => Some(Role::ProgrammeLead(cohort)),
        ("assessor", Some(cohort)) => Some(Role::Assessor(cohort)),
        ("supervisor", Some(cohort)) => Some(Role::Supervisor(cohort)),
        ("participant", Some(cohort)) => Some(Role::Participant(cohort)),
        ("leader", Some(cohort)) => Some(Role::Leader(cohort)),
        ("lecturer", Some(cohort)) => Some(Role::Lecturer(cohort)),
        _ => None,
    }
}
