//! The tables, step by step. A step that has landed is never changed: what comes later is a new step.

use sea_orm_migration::prelude::*;

mod m0001_people;
mod m0002_outbox_and_audit;
mod m0003_setting;
mod m0010_programme;
mod m0011_application;
mod m0012_application_once;
mod m0015_checklist;
mod m0018_leader_confirmation;
mod m0020_assessment;
mod m0021_selection;
mod m0030_project;
mod m0031_measure;
mod m0040_session;
mod m0041_attendance;
mod m0042_certificate;
mod m0050_supervisor;
mod m0051_application_received;
mod m0052_data_point_earlier;
mod m0053_letter_once_as_draft;
mod m0054_outbox_application;
mod m0055_project_revision;
mod m0056_sharing;
mod m0057_story;
mod m0058_preparation;
mod m0059_draft_notice;

/// Every step, oldest first.
#[derive(Debug)]
pub(crate) struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_outbox_and_audit::Migration),
            Box::new(m0003_setting::Migration),
            Box::new(m0010_programme::Migration),
            Box::new(m0011_application::Migration),
            Box::new(m0012_application_once::Migration),
            Box::new(m0015_checklist::Migration),
            Box::new(m0018_leader_confirmation::Migration),
            Box::new(m0020_assessment::Migration),
            Box::new(m0021_selection::Migration),
            Box::new(m0030_project::Migration),
            Box::new(m0031_measure::Migration),
            Box::new(m0040_session::Migration),
            Box::new(m0041_attendance::Migration),
            Box::new(m0042_certificate::Migration),
            Box::new(m0050_supervisor::Migration),
            Box::new(m0051_application_received::Migration),
            Box::new(m0052_data_point_earlier::Migration),
            Box::new(m0053_letter_once_as_draft::Migration),
            Box::new(m0054_outbox_application::Migration),
            Box::new(m0055_project_revision::Migration),
            Box::new(m0056_sharing::Migration),
            Box::new(m0057_story::Migration),
            Box::new(m0058_preparation::Migration),
            Box::new(m0059_draft_notice::Migration),
        ]
    }
}
