//! What the parts of a project are called, and the advice beside it.

use bedre_domain::{
    measure::Figure,
    pdsa::PdsaStanding,
    project::{Aim, AimAdvice, AimFault, AimPart, AnnotationKind, ProjectAdvice},
};
use bedre_i18n::{Texts, args, date, number};

/// A part of the aim.
pub(crate) fn aim_part(part: AimPart, t: Texts) -> &'static str {
    match part {
        AimPart::Baseline => t.project_aim_baseline(),
        AimPart::Target => t.project_aim_target(),
        AimPart::Unit => t.project_aim_unit(),
        AimPart::Date => t.project_aim_date(),
        AimPart::Group => t.project_aim_group(),
    }
}

/// What stands in a part of the aim, if anything.
pub(crate) fn aim_value(aim: &Aim, part: AimPart, t: Texts) -> Option<String> {
    let figure = |figure: Option<Figure>| figure.map(|figure| number::decimal(figure.value(), 4, t.locale()));
    match part {
        AimPart::Baseline => figure(aim.baseline),
        AimPart::Target => figure(aim.target),
        AimPart::Unit => (!aim.unit.is_empty()).then(|| aim.unit.as_str().to_owned()),
        AimPart::Date => aim.date.map(|day| date::long(day, t.locale())),
        AimPart::Group => (!aim.group.is_empty()).then(|| aim.group.as_str().to_owned()),
    }
}

/// The aim as one sentence, when all its parts are there.
pub(crate) fn aim_sentence(aim: &Aim, t: Texts) -> Option<String> {
    let part = |part| aim_value(aim, part, t);
    let what = if aim.what.is_empty() { t.project_aim_what_default().to_owned() } else { aim.what.as_str().to_owned() };
    Some(t.project_aim_sentence(args::ProjectAimSentence {
        what,
        baseline: part(AimPart::Baseline)?,
        target: part(AimPart::Target)?,
        unit: part(AimPart::Unit)?,
        date: part(AimPart::Date)?,
        group: part(AimPart::Group)?,
    }))
}

/// What is wrong with the aim's numbers.
pub(crate) fn aim_fault(fault: AimFault, t: Texts) -> &'static str {
    match fault {
        AimFault::Same => t.project_aim_same(),
        AimFault::AgainstDirection => t.project_aim_against_direction(),
    }
}

/// What to think of beside the aim.
pub(crate) fn aim_advice(advice: AimAdvice, t: Texts) -> &'static str {
    match advice {
        AimAdvice::DatePassed => t.project_aim_date_passed(),
        AimAdvice::AfterEnd => t.project_aim_date_after_end(),
        AimAdvice::VeryLarge => t.project_aim_very_large(),
        AimAdvice::NamesSolution => t.project_aim_names_solution(),
        AimAdvice::NoOutcomeMeasure => t.project_aim_no_outcome(),
    }
}

/// What the project still lacks.
pub(crate) fn advice(advice: ProjectAdvice, t: Texts) -> &'static str {
    match advice {
        ProjectAdvice::NoProblem => t.project_problem_empty(),
        ProjectAdvice::NoExtent => t.project_advice_extent(),
        ProjectAdvice::AimIncomplete => t.project_nudge_aim(),
        ProjectAdvice::NoOutcomeMeasure => t.project_advice_outcome(),
        ProjectAdvice::NoProcessMeasure => t.project_advice_process(),
        ProjectAdvice::NoBalancingMeasure => t.measure_balancing_advised(),
        ProjectAdvice::DraftMeasures => t.project_advice_drafts(),
        ProjectAdvice::ManyMeasures => t.project_advice_many(),
        ProjectAdvice::ManyOutcomeMeasures => t.project_advice_many_outcome(),
    }
}

/// Where a test of change stands.
pub(crate) fn standing(standing: PdsaStanding, t: Texts) -> &'static str {
    match standing {
        PdsaStanding::Planned => t.pdsa_state_planned(),
        PdsaStanding::Running => t.pdsa_state_running(),
        PdsaStanding::Studied => t.pdsa_state_studied(),
        PdsaStanding::Decided => t.pdsa_state_decided(),
    }
}

/// What kind of thing a note is about.
pub(crate) fn annotation_kind(kind: AnnotationKind, t: Texts) -> &'static str {
    match kind {
        AnnotationKind::Change => t.project_note_change(),
        AnnotationKind::Event => t.project_note_event(),
        AnnotationKind::Redefined => t.measure_redefined(),
        AnnotationKind::Data => t.project_note_data(),
    }
}
