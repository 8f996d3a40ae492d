//! Participants who come to the sessions, and the certificates that follow.

use bedre_actions::{
    Platform, attendance,
    certificate::{self, Which},
    cohort,
};
use bedre_domain::{clock::date_in_oslo, cohort::DayAttendance, id::CohortId, session::AttendingRole};

use super::selecting::lead;

/// Lets the lead note who came on every day that is over and has no notes yet. Of a large cohort, one of sixteen is excused.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn come(platform: &Platform, id: CohortId) -> anyhow::Result<()> {
    let lead = lead(platform).await?;
    let record = cohort::lead(platform, &lead, id).await?;
    let today = date_in_oslo(platform.now());
    for session in record.cohort.plan.open_to(AttendingRole::Participant) {
        for day in session.days().iter().map(|day| day.date).filter(|day| *day < today) {
            let list = attendance::list(platform, &lead, id, &session.key, day).await?;
            if list.rows.iter().any(|row| row.seen.is_some()) {
                continue;
            }
            let seen: Vec<_> = list
                .rows
                .iter()
                .enumerate()
                .map(|(place, row)| {
                    let away =
                        list.rows.len() > 15 && (place + usize::try_from(day.day()).unwrap_or_default()) % 16 == 15;
                    let seen = if away { DayAttendance::Excused } else { DayAttendance::Present };
                    attendance::Said::first(row.seat.participant.id, seen)
                })
                .collect();
            attendance::note(platform, &lead, id, &session.key, day, &seen).await?;
        }
    }
    Ok(())
}

/// Lets the lead issue the certificates that are ready.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn certify(platform: &Platform, id: CohortId) -> anyhow::Result<()> {
    certificate::issue(platform, &lead(platform).await?, id, Which::AllReady).await?;
    Ok(())
}
