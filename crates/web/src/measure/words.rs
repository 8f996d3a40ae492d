//! What the parts of a measure are called.

use bedre_domain::measure::{
    AmountError, ChartKind, DefinitionPart, Direction, EntryError, Frequency, MeasureKind, Plan, Scale,
};
use bedre_i18n::{Texts, number};

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

/// The name of a chart.
pub(crate) fn chart(kind: ChartKind, t: Texts) -> &'static str {
    match kind {
        ChartKind::Run => t.spc_kind_run(),
        ChartKind::I => t.spc_kind_i(),
        ChartKind::Mr => t.spc_kind_mr(),
        ChartKind::IPrime => t.spc_kind_ip(),
        ChartKind::Xbar => t.spc_kind_xbar(),
        ChartKind::S => t.spc_kind_s(),
        ChartKind::P => t.spc_kind_p(),
        ChartKind::PPrime => t.spc_kind_pp(),
        ChartKind::U => t.spc_kind_u(),
        ChartKind::UPrime => t.spc_kind_up(),
        ChartKind::C => t.spc_kind_c(),
        ChartKind::G => t.spc_kind_g(),
        ChartKind::T => t.spc_kind_t(),
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
    match plan.scale {
        Scale::Proportion { .. } => number::percent(shown / 100.0, 1, t.locale()),
        Scale::Value | Scale::Count | Scale::Rate { .. } | Scale::Time => number::decimal(shown, 2, t.locale()),
    }
}

/// What a value is counted in, shown over the axis.
pub(crate) fn unit(plan: &Plan) -> String {
    match &plan.scale {
        Scale::Proportion { .. } => "%".to_owned(),
        Scale::Value | Scale::Count | Scale::Rate { .. } | Scale::Time => plan.unit.as_str().to_owned(),
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
