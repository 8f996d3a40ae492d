//! What the parts of a measure are called.

use bedre_domain::measure::{AmountError, DefinitionPart, Direction, EntryError, Frequency, MeasureKind, Plan, Scale};
use bedre_i18n::Texts;
use bedre_messages::reading;

/// The kind of a measure.
pub(crate) fn kind(kind: MeasureKind, t: Texts) -> &'static str {
    match kind {
        MeasureKind::Outcome => t.measure_kind_outcome(),
        MeasureKind::Process => t.measure_kind_process(),
        MeasureKind::Balancing => t.measure_kind_balancing(),
    }
}

/// What the kind is for.
pub(crate) fn kind_text(kind: MeasureKind, t: Texts) -> &'static str {
    match kind {
        MeasureKind::Outcome => t.measure_kind_outcome_text(),
        MeasureKind::Process => t.measure_kind_process_text(),
        MeasureKind::Balancing => t.measure_kind_balancing_text(),
    }
}

/// How often.
pub(crate) fn frequency(frequency: Frequency, t: Texts) -> &'static str {
    match frequency {
        Frequency::Daily => t.measure_frequency_daily(),
        Frequency::Weekly => t.measure_frequency_weekly(),
        Frequency::Fortnightly => t.measure_frequency_fortnightly(),
        Frequency::Monthly => t.measure_frequency_monthly(),
    }
}

/// Which way is better.
pub(crate) fn direction(direction: Direction, t: Texts) -> &'static str {
    match direction {
        Direction::Up => t.measure_direction_up(),
        Direction::Down => t.measure_direction_down(),
        Direction::Neutral => t.measure_direction_neutral(),
    }
}

/// The kind of number.
pub(crate) fn scale(scale: &Scale, t: Texts) -> &'static str {
    match scale {
        Scale::Value => t.measure_scale_value(),
        Scale::Count => t.measure_scale_count(),
        Scale::Proportion { .. } => t.measure_scale_proportion(),
        Scale::Rate { .. } => t.measure_scale_rate(),
        Scale::Time => t.measure_scale_time(),
    }
}

/// A part of the operational definition.
pub(crate) fn definition_part(part: DefinitionPart, t: Texts) -> &'static str {
    match part {
        DefinitionPart::What => t.measure_definition_what(),
        DefinitionPart::How => t.measure_definition_how(),
        DefinitionPart::Collector => t.measure_collector(),
        DefinitionPart::Frequency => t.measure_frequency(),
    }
}

/// A value on the shown scale, as people write it: «8,2», «75 %».
pub(crate) fn value(plan: &Plan, shown: f64, t: Texts) -> String {
    reading::Scale::of(unit(plan), &[]).value(shown, t)
}

/// What the shown values are.
pub(crate) fn unit(plan: &Plan) -> reading::Unit {
    match plan.scale {
        Scale::Proportion { .. } => reading::Unit::Percent,
        Scale::Value | Scale::Count | Scale::Rate { .. } | Scale::Time => reading::Unit::Number,
    }
}

/// What to do about a value that cannot be kept.
pub(crate) fn entry_error(error: EntryError, t: Texts) -> String {
    match error {
        EntryError::InFuture => t.measure_point_in_future().to_owned(),
        EntryError::TooLongAgo => t.form_date_too_early("01.01.1950"),
        EntryError::Taken => t.measure_point_taken().to_owned(),
        EntryError::Twice => t.measure_point_twice().to_owned(),
        EntryError::NoReason => t.measure_point_not_measured_why().to_owned(),
        EntryError::Amount(error) => amount_error(error, t).to_owned(),
    }
}

fn amount_error(error: AmountError, t: Texts) -> &'static str {
    match error {
        AmountError::Negative => t.measure_point_not_negative(),
        AmountError::NotWhole | AmountError::DenominatorNotWhole => t.form_not_a_whole_number(),
        AmountError::NoDenominator => t.measure_point_no_denominator(),
        AmountError::DenominatorNotPositive => t.measure_point_denominator_zero(),
        AmountError::MoreThanAll => t.measure_point_more_than_all(),
    }
}
