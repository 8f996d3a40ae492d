//! Forgetting what has been kept long enough, kind by kind. Each deletes at most a batch, so that nothing waits for it.

use bedre_domain::{
    application::{Application, ApplicationStanding},
    id::{ApplicationId, CohortId, PersonId},
};
use jiff::Timestamp;
use sea_orm::{
    ConnectionTrait, FromQueryResult, Value,
    sea_query::{Cond, Expr, ExprTrait as _, OnConflict, Order, Query, SelectStatement, SimpleExpr},
};
use uuid::Uuid;

use crate::{
    Connection, StoreError, Unit, application,
    column::{Row, micros},
    connect::sealed::Raw,
};

/// The most of one kind at a time.
const BATCH: u64 = 100;

#[derive(Debug, FromQueryResult)]
struct IdRow {
    id: Uuid,
}

fn col(name: &'static str) -> Expr {
    Expr::col(name)
}

/// Everything in one column of a table, for `in` and `not in`.
fn all_of(table: &'static str, column: &'static str) -> SelectStatement {
    Query::select().column(column).from(table).and_where(col(column).is_not_null()).to_owned()
}

/// Deletes the rows of a table for which something holds. Returns how many.
async fn delete(unit: &Unit, table: &'static str, holds: impl Into<SimpleExpr>) -> Result<u64, StoreError> {
    let statement = Query::delete().from_table(table).and_where(holds.into()).to_owned();
    Ok(unit.raw().execute(&statement).await?.rows_affected())
}

async fn ids(on: &impl Connection, query: SelectStatement) -> Result<Vec<ApplicationId>, StoreError> {
    let rows = on.raw().query_all(&query).await?;
    let ids = rows.iter().map(|row| IdRow::from_query_result(row, "").map(|row| row.id.into()));
    Ok(ids.collect::<Result<_, _>>()?)
}

/// A draft, and when its owner was told last that it will be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OldDraft {
    /// The application.
    pub id: ApplicationId,
    /// To which cohort.
    pub cohort: CohortId,
    /// Whose it is.
    pub owner: PersonId,
    /// When the owner was told, if ever.
    pub told_at: Option<Timestamp>,
}

#[derive(Debug, FromQueryResult)]
struct DraftRow {
    id: Uuid,
    cohort_id: Uuid,
    applicant_id: Uuid,
    told_at: Option<i64>,
}

/// The drafts to these cohorts.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn drafts(on: &impl Connection, cohorts: &[CohortId]) -> Result<Vec<OldDraft>, StoreError> {
    let query = Query::select()
        .columns(["id", "cohort_id", "applicant_id", "told_at"])
        .from("application")
        .left_join("draft_notice", col("application_id").eq(col("id")))
        .and_where(col("standing").eq(ApplicationStanding::Draft.key()))
        .and_where(col("cohort_id").is_in(cohorts.iter().map(|id| id.uuid())))
        .order_by("id", Order::Asc)
        .to_owned();
    let rows = on.raw().query_all(&query).await?;
    rows.iter().map(|row| into_draft(&DraftRow::from_query_result(row, "")?)).collect()
}

fn into_draft(row: &DraftRow) -> Result<OldDraft, StoreError> {
    Ok(OldDraft {
        told_at: Row::new("draft_notice", row.id).instant_if("told_at", row.told_at)?,
        id: row.id.into(),
        cohort: row.cohort_id.into(),
        owner: row.applicant_id.into(),
    })
}

/// Writes down when the owner of a draft was told that it will be deleted.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn told_of_draft(unit: &Unit, id: ApplicationId, at: Timestamp) -> Result<(), StoreError> {
    let statement = Query::insert()
        .into_table("draft_notice")
        .columns(["application_id", "told_at"])
        .values_panic([Value::from(id.uuid()).into(), Value::from(micros(at)).into()])
        .on_conflict(OnConflict::column("application_id").update_column("told_at").to_owned())
        .to_owned();
    unit.raw().execute(&statement).await?;
    Ok(())
}

/// The applications that gave no seat and to which nothing has happened since an instant, at most a batch. One whose holder
/// has a certificate is not among them.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn settled(on: &impl Connection, before: Timestamp) -> Result<Vec<ApplicationId>, StoreError> {
    let standings = [
        ApplicationStanding::Waiting,
        ApplicationStanding::Rejected,
        ApplicationStanding::Declined,
        ApplicationStanding::Expired,
        ApplicationStanding::Unplaced,
        ApplicationStanding::Withdrawn,
    ];
    let lately = Query::select()
        .column("application_id")
        .from("application_event")
        .and_where(col("at").gte(micros(before)))
        .to_owned();
    let certified = Query::select()
        .column("application_id")
        .from("participant")
        .and_where(col("id").in_subquery(all_of("certificate", "participant_id")))
        .to_owned();
    let query = Query::select()
        .column("id")
        .from("application")
        .and_where(col("standing").is_in(standings.map(ApplicationStanding::key)))
        .and_where(col("begun_at").lt(micros(before)))
        .and_where(col("id").not_in_subquery(lately))
        .and_where(col("id").not_in_subquery(certified))
        .limit(BATCH)
        .to_owned();
    ids(on, query).await
}

/// Deletes an application with everything that came of it: answers, history, what leaders and assessors said, letters, the
/// seat and the improvement work.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn delete_application(unit: &Unit, id: ApplicationId) -> Result<(), StoreError> {
    let of_application = || col("application_id").eq(id.uuid());
    let seats = || Query::select().column("id").from("participant").and_where(of_application()).to_owned();
    delete(unit, "project", of_application()).await?;
    delete(unit, "date_choice", of_application()).await?;
    for table in ["session_invitation", "preparation", "attendance", "substitute"] {
        delete(unit, table, col("participant_id").in_subquery(seats())).await?;
    }
    delete(unit, "participant", of_application()).await?;
    delete(unit, "application", col("id").eq(id.uuid())).await?;
    Ok(())
}

/// The accepted applications to these cohorts of which something is left to forget, at most a batch.
///
/// # Errors
///
/// [`StoreError::Database`] or [`StoreError::Broken`].
pub async fn seats(on: &impl Connection, cohorts: &[CohortId]) -> Result<Vec<Application>, StoreError> {
    let query = Query::select()
        .column("id")
        .from("application")
        .and_where(col("standing").eq(ApplicationStanding::Accepted.key()))
        .and_where(col("cohort_id").is_in(cohorts.iter().map(|id| id.uuid())))
        .and_where(col("answers").ne("{}"))
        .limit(BATCH)
        .to_owned();
    application::find_all(on, &ids(on, query).await?).await
}

/// Forgets what came of a seat but for the seat itself and its certificate: `emptied` is the application without its answers.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn empty_seat(unit: &Unit, emptied: &Application) -> Result<(), StoreError> {
    let of_application = || col("application_id").eq(emptied.id.uuid());
    let seats = || Query::select().column("id").from("participant").and_where(of_application()).to_owned();
    for table in ["session_invitation", "preparation", "attendance", "substitute"] {
        delete(unit, table, col("participant_id").in_subquery(seats())).await?;
    }
    for table in ["project", "date_choice", "application_submission", "leader_confirmation", "assessment", "letter"] {
        delete(unit, table, of_application()).await?;
    }
    application::update(unit, emptied).await
}

/// Deletes the certificates issued before an instant. Returns how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn certificates(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    delete(unit, "certificate", col("issued_at").lt(micros(before))).await
}

/// Deletes what leaders were asked before an instant and have not answered, their addresses with it. Returns how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn leaders(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    let unanswered = Cond::all().add(col("created_at").lt(micros(before))).add(col("state").like("{\"waiting\":%"));
    let asked = delete(unit, "leader_confirmation", unanswered).await?;
    // Of a leader who is asked about a story nothing but the address is kept.
    let unanswered = Cond::all()
        .add(col("asked_at").lt(micros(before)))
        .add(col("leader").is_not_null())
        .add(col("state").like("{\"asked\":%"));
    Ok(asked + delete(unit, "story_consent", unanswered).await?)
}

/// Empties the messages written before an instant that wait for nothing any more. Returns how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn message_contents(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    let nothing = || Expr::value(Value::from(""));
    let statement = Query::update()
        .table("outbox")
        .value("subject", nothing())
        .value("text", nothing())
        .value("html", nothing())
        .value("attachments", Expr::value(Value::from("[]")))
        .and_where(col("written_at").lt(micros(before)))
        .and_where(col("state").ne("waiting"))
        .and_where(col("html").ne(""))
        .to_owned();
    Ok(unit.raw().execute(&statement).await?.rows_affected())
}

/// Deletes the messages written before an instant. Returns how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn messages(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    delete(unit, "outbox", Cond::all().add(col("written_at").lt(micros(before))).add(col("state").ne("waiting"))).await
}

/// Deletes the lines of the audit log written before an instant: those on signing in and on roles, or all others. Returns
/// how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn audit_notes(unit: &Unit, before: Timestamp, security: bool) -> Result<u64, StoreError> {
    let on_security = Cond::any().add(col("deed").like("sign_in.%")).add(col("deed").like("role.%"));
    let kind = if security { on_security } else { on_security.not() };
    delete(unit, "audit_note", Cond::all().add(col("at").lt(micros(before))).add(kind)).await
}

/// Deletes the accounts made before an instant of people of whom nothing else is kept. Returns how many.
///
/// # Errors
///
/// [`StoreError::Database`].
pub async fn accounts(unit: &Unit, before: Timestamp) -> Result<u64, StoreError> {
    const HELD_BY: [(&str, &str); 16] = [
        ("application", "applicant_id"),
        ("participant", "person_id"),
        ("role", "person_id"),
        ("sign_in", "person_id"),
        ("assessment", "assessor_id"),
        ("annotation", "person_id"),
        ("supervision_note", "person_id"),
        ("project_comment", "person_id"),
        ("story_consent", "person_id"),
        ("project_supervisor", "person_id"),
        ("data_point", "person_id"),
        ("attendance", "person_id"),
        ("substitute", "person_id"),
        ("certificate", "person_id"),
        ("date_choice", "person_id"),
        ("calendar", "person_id"),
    ];
    let free =
        HELD_BY.into_iter().fold(Cond::all().add(col("created_at").lt(micros(before))), |free, (table, column)| {
            free.add(col("id").not_in_subquery(all_of(table, column)))
        });
    delete(unit, "person", free).await
}
