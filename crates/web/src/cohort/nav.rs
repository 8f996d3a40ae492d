//! The line of a cohort's stations as navigation, the same on each of its pages.

use bedre_domain::{cohort::CohortRecord, id::CohortId};

use crate::{
    Url, Visit,
    layout::{Layout, NavLink},
    wording::Words,
};

/// Where on the line of stations a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Station {
    /// Where the cohort stands.
    Overview,
    /// Its applications.
    Applications,
    /// Their assessment.
    Assessment,
    /// The selection.
    Selection,
    /// The plan.
    Plan,
    /// The attendance.
    Attendance,
    /// The teams and their supervisors.
    Teams,
    /// Completion and certificates.
    Certificates,
}

impl Station {
    /// All of them, in the order of the line.
    const ALL: [Self; 8] = [
        Self::Overview,
        Self::Applications,
        Self::Assessment,
        Self::Selection,
        Self::Plan,
        Self::Attendance,
        Self::Teams,
        Self::Certificates,
    ];

    fn label(self, visit: &Visit) -> &'static str {
        let t = visit.t();
        match self {
            Self::Overview => t.cohort_nav_overview(),
            Self::Applications => t.cohort_nav_applications(),
            Self::Assessment => t.cohort_nav_assessment(),
            Self::Selection => t.cohort_nav_selection(),
            Self::Plan => t.session_plan_title(),
            Self::Attendance => t.session_attendance_title(),
            Self::Teams => t.cohort_nav_teams(),
            Self::Certificates => t.certificate_cohort_title(),
        }
    }

    fn url(self, cohort: CohortId) -> Url {
        match self {
            Self::Overview => Url::Cohort(cohort),
            Self::Applications => Url::CohortApplications(cohort),
            Self::Assessment => Url::CohortAssessment(cohort),
            Self::Selection => Url::Admission(cohort),
            Self::Plan => Url::CohortPlan { cohort, told: None },
            Self::Attendance => Url::CohortAttendance(cohort),
            Self::Teams => Url::Board(cohort),
            Self::Certificates => Url::CohortCertificates(cohort),
        }
    }
}

/// The layout of one of a cohort's stations, with the cohort's name above its heading.
pub(crate) fn layout(visit: &Visit, record: &CohortRecord, title: &str) -> Layout {
    let mut layout = visit.layout(title);
    let cohort = Words::of(&record.cohort.title, visit).text;
    layout.above = Some(NavLink::new(cohort, visit.url(&Url::Cohort(record.id))));
    layout
}

/// The stations of a cohort, with the one that the reader is at. Drawn by the macro `stations` of `cohort/nav.html`.
pub(crate) fn stations(visit: &Visit, cohort: CohortId, here: Station) -> Vec<NavLink> {
    let link =
        |station: Station| NavLink::new(station.label(visit), visit.url(&station.url(cohort))).current(station == here);
    Station::ALL.into_iter().map(link).collect()
}
