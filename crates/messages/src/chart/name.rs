//! What charts and rules are called.

use bedre_i18n::Texts;
use bedre_spc::{ChartKind, InARow, NearLimit, Rule, RuleSet};

/// The name of a kind of chart.
pub fn kind(kind: ChartKind, t: Texts) -> &'static str {
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

/// The name of a rule.
pub fn rule(rule: Rule, t: Texts) -> &'static str {
    match rule {
        Rule::OutsideLimits => t.spc_rule_outside_limits(),
        Rule::LongestRun => t.spc_rule_longest_run(),
        Rule::FewCrossings => t.spc_rule_few_crossings(),
        Rule::RunAndCrossings => t.spc_rule_run_and_crossings(),
        Rule::Shift => t.spc_rule_shift(),
        Rule::Trend => t.spc_rule_trend(),
        Rule::TwoOfThree => t.spc_rule_two_of_three(),
        Rule::FourOfFive => t.spc_rule_four_of_five(),
        Rule::Alternating => t.spc_rule_alternating(),
        Rule::Hugging => t.spc_rule_hugging(),
        Rule::Avoiding => t.spc_rule_avoiding(),
        Rule::FewRuns => t.spc_rule_few_runs(),
        Rule::ManyRuns => t.spc_rule_many_runs(),
    }
}

/// The name of a rule set.
pub fn rule_set(rules: RuleSet, t: Texts) -> &'static str {
    match rules {
        RuleSet::Anhoej => t.spc_rules_anhoej(),
        RuleSet::BestBox => t.spc_rules_best_box(),
        RuleSet::CutBox => t.spc_rules_cut_box(),
        RuleSet::MakingDataCount { in_a_row, two_of_three } => match (in_a_row, two_of_three) {
            (InARow::Seven, NearLimit::Beyond) => t.spc_rules_mdc(),
            (InARow::Seven, NearLimit::Between) => t.spc_rules_mdc_between(),
            (InARow::Six, NearLimit::Beyond) => t.spc_rules_mdc_six(),
            (InARow::Six, NearLimit::Between) => t.spc_rules_mdc_six_between(),
        },
        RuleSet::Ihi => t.spc_rules_ihi(),
        RuleSet::HealthCareDataGuide => t.spc_rules_health_care_data_guide(),
        RuleSet::WesternElectric => t.spc_rules_western_electric(),
        RuleSet::Nelson => t.spc_rules_nelson(),
    }
}
