//! The application's problem, aim and measures are the project's first version.

use jiff::Timestamp;

use super::{Aim, Charter, Importance, Project, Sharing};
use crate::{
    free_text::FreeText,
    id::{ApplicationId, CohortId, MeasureId, Mint, ProjectId},
    measure::{Measure, MeasureStage},
    question::{Complete, Purpose},
};

/// A project just begun, with its draft measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    /// The project.
    pub project: Project,
    /// The measures that the application named.
    pub measures: Vec<Measure>,
}

/// The most characters of a title made from the problem.
const TITLE_CHARACTERS: usize = 80;

/// Begins the project of an accepted application from its answers (B1, F8–F16, H11).
pub fn begin(
    mint: &dyn Mint,
    cohort: CohortId,
    application: ApplicationId,
    answers: &Complete,
    now: Timestamp,
) -> Begun {
    let id = ProjectId::new(mint);
    let project = Project {
        id,
        cohort,
        application,
        charter: charter(answers),
        sharing: Sharing::default(),
        created_at: now,
        changed_at: now,
    };
    let measures = answers
        .lines_for(Purpose::Measures)
        .iter()
        .map(|name| Measure {
            id: MeasureId::new(mint),
            project: id,
            name: name.clone(),
            stage: MeasureStage::Draft,
            created_at: now,
            changed_at: now,
        })
        .collect();
    Begun { project, measures }
}

fn charter(answers: &Complete) -> Charter {
    let text = |purpose| text(answers, purpose);
    Charter {
        title: title(answers),
        problem: first_of(answers, &[Purpose::Problem, Purpose::ImprovementArea]),
        both_services: text(Purpose::ThemeInBothServices),
        extent: text(Purpose::Extent),
        causes: answers.lines_for(Purpose::Causes).to_vec(),
        importance: Importance {
            benefit: text(Purpose::PatientBenefit),
            leader: text(Purpose::ImportanceForLeader),
            staff: text(Purpose::ImportanceForStaff),
            patients: text(Purpose::ImportanceForPatients),
        },
        aim: Aim {
            wish: text(Purpose::AimAmount),
            date: answers.day_for(Purpose::AimDate),
            group: text(Purpose::AimGroup),
            ..Aim::default()
        },
        competing: competing(answers),
        ..Charter::default()
    }
}

/// The text that serves a purpose. What was free of identity numbers stays so, also when lines are joined.
fn text(answers: &Complete, purpose: Purpose) -> FreeText {
    answers.text_for(purpose).and_then(|text| FreeText::new(&text).ok()).unwrap_or_default()
}

/// The first of several purposes that has a text.
fn first_of(answers: &Complete, purposes: &[Purpose]) -> FreeText {
    let texts = purposes.iter().map(|purpose| text(answers, *purpose));
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// The title: as written, else the beginning of the area or problem, else the team's name.
fn title(answers: &Complete) -> FreeText {
    shortened(&first_of(
        answers,
        &[Purpose::ProjectTitle, Purpose::ImprovementArea, Purpose::Problem, Purpose::TeamName],
    ))
}

/// The first line, cut after a whole word where it is long.
fn shortened(text: &FreeText) -> FreeText {
    let line = text.as_str().lines().next().unwrap_or_default();
    if line.chars().count() <= TITLE_CHARACTERS {
        return FreeText::new(line).unwrap_or_default();
    }
    let head: String = line.chars().take(TITLE_CHARACTERS).collect();
    let whole_words = head.rsplit_once(char::is_whitespace).map_or(head.as_str(), |(words, _)| words);
    FreeText::new(&format!("{whole_words} …")).unwrap_or_default()
}

/// Other change work, and what is done about it.
fn competing(answers: &Complete) -> FreeText {
    let parts = [text(answers, Purpose::CompetingInitiatives), text(answers, Purpose::Mitigation)];
    let parts: Vec<&str> = parts.iter().filter(|part| !part.is_empty()).map(FreeText::as_str).collect();
    FreeText::new(&parts.join("\n\n")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use jiff::civil::date;
    use uuid::Uuid;

    fn begun(answers: &Complete) -> Begun {
        let mint = samples::Numbered::default();
        let nobody = Uuid::from_u128(7);
        begin(&mint, CohortId::from(nobody), ApplicationId::from(nobody), answers, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn b1_a_project_is_begun_from_the_answers_of_the_application() {
        let answers = samples::doctor_answers();

        let Begun { project, measures } = begun(&answers);

        let charter = &project.charter;
        assert_eq!(charter.title.as_str(), "Færre fall på natt");
        assert_eq!(charter.problem.as_str(), "Pasienter over 75 år faller om natten.");
        assert_eq!(charter.causes, [samples::text("Mørke rom"), samples::text("Sovemedisin")]);
        assert_eq!(charter.extent.as_str(), "8 fall per 1000 liggedøgn siste halvår");
        assert_eq!(charter.importance.leader.as_str(), "Fall gir lengre liggetid");
        assert_eq!(charter.importance.staff.as_str(), "Mange nattevakter er alene");
        assert_eq!(charter.importance.patients.as_str(), "De blir redde for å gå");
        assert_eq!(measures.len(), 2);
        assert!(measures.iter().all(|measure| measure.project == project.id && measure.plan().is_none()));
        assert_eq!(measures[0].name.as_str(), "Antall fall per 1000 liggedøgn");
    }

    #[test]
    fn f8_f10_f16_causes_extent_and_planned_measures_are_the_project_s_first() {
        let Begun { project, measures } = begun(&samples::doctor_answers());

        assert_eq!(project.charter.causes, [samples::text("Mørke rom"), samples::text("Sovemedisin")]);
        assert_eq!(project.charter.extent.as_str(), "8 fall per 1000 liggedøgn siste halvår");
        let names: Vec<&str> = measures.iter().map(|measure| measure.name.as_str()).collect();
        assert_eq!(names, ["Antall fall per 1000 liggedøgn", "Andel med fallvurdering"]);
        assert!(measures.iter().all(|measure| measure.plan().is_none()), "they are drafts");
    }

    #[test]
    fn f14_the_aim_of_the_application_is_the_first_aim_and_not_complete() {
        let aim = begun(&samples::doctor_answers()).project.charter.aim;

        assert_eq!(aim.wish.as_str(), "halvere");
        assert_eq!(aim.date, Some(date(2021, 2, 1)));
        assert_eq!(aim.group.as_str(), "pasienter over 75 år på medisinsk sengepost");
        assert!(!aim.is_complete());
    }

    #[test]
    fn h11_a_team_s_project_is_about_its_area() {
        let charter = begun(&samples::team_answers()).project.charter;

        assert_eq!(charter.title.as_str(), "Samstemme legemidler ved overføring");
        assert_eq!(charter.problem.as_str(), "Samstemme legemidler ved overføring\nI dag skjer det for sent.");
    }

    #[test]
    fn i9_what_the_theme_means_in_both_services_comes_along() {
        let charter = begun(&samples::team_answers()).project.charter;

        assert_eq!(charter.both_services.as_str(), "Listene går mellom sykehjem og sykehus");
    }

    #[test]
    fn a_title_made_from_a_long_text_ends_after_a_whole_word() {
        let long =
            "Pasienter som blir lagt inn om natten, får ikke legemidlene sine samstemt før neste dag, og noen aldri";

        let title = shortened(&samples::text(long));

        assert_eq!(title.as_str(), "Pasienter som blir lagt inn om natten, får ikke legemidlene sine samstemt før …");
    }
}
