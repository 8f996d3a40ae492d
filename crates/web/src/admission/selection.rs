//! The selection of a cohort: who is proposed, why, how even the list is, and what comes of it.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    admission::{self, Admission, SendError},
    offer,
};
use bedre_domain::{
    admission::{
        Applicant, Because, SpreadResult, SpreadValue, TieLost,
        selection::{Outcome, Selection, Stage, WhySeated},
    },
    criterion::SpreadOver,
    id::{ApplicationId, CohortId},
    language::Language,
    reference::{CountyCode, HealthRegionCode, county, region},
};
use bedre_i18n::{args, number};
use serde::Deserialize;

use super::{hindrance_words, outcome_word, refusal};
use crate::{
    Url, Visit, WebError,
    cohort::{nav, standing},
    form::Form,
    layout::{
        Layout, NavLink,
        table::{Cell, Head, Table},
    },
    path::Path,
};

/// The least difference between two scores that two decimals show; below it two are level.
const LEAST_DIFFERENCE: f64 = 0.005;

#[derive(Debug, Template)]
#[template(path = "admission/selection.html")]
struct SelectionPage {
    layout: Layout,
    stations: Vec<NavLink>,
    problems: Vec<String>,
    hindrances: Vec<String>,
    status: String,
    deeds: Vec<Button>,
    table: Option<Table>,
    spreads: Vec<Table>,
    costs: Vec<String>,
}

/// Something the lead can do now.
#[derive(Debug)]
struct Button {
    deed: &'static str,
    label: String,
    explained: Option<String>,
    is_first: bool,
}

/// What the lead does.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Deed {
    Propose,
    Release,
    TakeBack,
    Send,
    OfferNext,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeedForm {
    deed: Deed,
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let admission = admission::open(&platform, visit.actor(), id).await?;
    visit.show(&SelectionPage::new(&admission, Vec::new(), &visit))
}

pub(super) async fn act(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<DeedForm>,
) -> Result<Response, WebError> {
    let actor = visit.actor();
    let done = match form.deed {
        Deed::Propose => admission::propose(&platform, actor, id).await,
        Deed::Release => admission::release(&platform, actor, id).await,
        Deed::TakeBack => admission::take_back(&platform, actor, id).await,
        Deed::OfferNext => offer::offer_next(&platform, actor, id).await.map(drop),
        Deed::Send => match admission::send(&platform, actor, id).await {
            Ok(_) => Ok(()),
            Err(SendError::Admission(error)) => Err(error),
            Err(SendError::NoReason(ids)) => {
                let admission = admission::open(&platform, actor, id).await?;
                let problems = ids.iter().map(|id| reason_missing(&admission, *id, &visit)).collect();
                return visit.reject(&SelectionPage::new(&admission, problems, &visit));
            }
        },
    };
    match done {
        Ok(()) => Ok(visit.to(&Url::Admission(id))),
        Err(error) => {
            let admission = admission::open(&platform, actor, id).await?;
            let problems = refusal(error, &admission.cohort.cohort, &visit)?;
            visit.reject(&SelectionPage::new(&admission, problems, &visit))
        }
    }
}

fn reason_missing(admission: &Admission, id: ApplicationId, visit: &Visit) -> String {
    let name = admission.row(&id.to_string()).map_or("", |row| row.applicant.as_str());
    visit.t().admission_reason_missing_for(name)
}

impl SelectionPage {
    fn new(admission: &Admission, problems: Vec<String>, visit: &Visit) -> Self {
        let t = visit.t();
        let mut layout = nav::layout(visit, &admission.cohort, t.admission_title());
        layout.wrong = !problems.is_empty();
        let selection = admission.selection.as_ref();
        let spread = selection.map_or(&[][..], |selection| selection.list.spread.as_slice());
        Self {
            layout,
            stations: nav::stations(visit, admission.cohort.id, nav::Station::Selection),
            problems,
            hindrances: hindrance_words(&admission.hindrances, &admission.cohort.cohort, visit),
            status: status(admission, visit),
            deeds: deeds(admission, visit),
            table: selection.map(|selection| table(admission, selection, visit)),
            spreads: spread.iter().map(|one| spread_table(one, visit)).collect(),
            costs: spread.iter().filter(|one| one.price > 0.0).map(|one| cost(one, visit)).collect(),
        }
    }
}

/// Where the selection stands, in a sentence.
fn status(admission: &Admission, visit: &Visit) -> String {
    let t = visit.t();
    let missing = admission.unassessed();
    match admission.selection.as_ref().map(|selection| (selection.stage, selection.with(Outcome::Offer).len())) {
        None if missing > 0 => t.admission_not_ready(missing),
        None => t.admission_applicants(admission.rows.len()),
        Some((Stage::Proposed, chosen)) => t.admission_seats(chosen, admission.cohort.cohort.seats.count),
        Some((Stage::Released { .. }, _)) => {
            let drafts = admission.letters.iter().filter(|letter| letter.sent_at.is_none()).count();
            t.admission_letters_draft(drafts)
        }
        Some((Stage::Sent { at }, _)) => t.admission_released(bedre_i18n::date::moment(at, visit.locale())),
    }
}

fn deeds(admission: &Admission, visit: &Visit) -> Vec<Button> {
    let t = visit.t();
    let button = |deed, label: &str, explained: Option<String>, is_first| Button {
        deed,
        label: label.to_owned(),
        explained,
        is_first,
    };
    match admission.selection.as_ref() {
        None if admission.rows.is_empty() => Vec::new(),
        None => vec![button("propose", t.admission_propose(), None, true)],
        Some(selection) => match selection.stage {
            Stage::Proposed => {
                let count = |outcome| selection.with(outcome).len();
                let explained = t.admission_release_text(args::AdmissionReleaseText {
                    offers: count(Outcome::Offer),
                    rejections: count(Outcome::Rejection),
                    waiting: count(Outcome::Waiting),
                });
                vec![
                    button("release", t.admission_release(), Some(explained), true),
                    button("propose", t.admission_propose_again(), None, false),
                ]
            }
            Stage::Released { .. } => vec![
                button("send", t.admission_letters_send(), Some(t.admission_send_text().to_owned()), true),
                button("take-back", t.admission_take_back(), None, false),
            ],
            Stage::Sent { .. } if admission.free_seats() > 0 && is_anyone_waiting(admission) => {
                vec![button("offer-next", t.admission_offer_next(), None, true)]
            }
            Stage::Sent { .. } => Vec::new(),
        },
    }
}

fn is_anyone_waiting(admission: &Admission) -> bool {
    use bedre_domain::application::ApplicationStanding::Waiting;
    admission.rows.iter().any(|row| row.application.state.standing() == Waiting)
}

fn table(admission: &Admission, selection: &Selection, visit: &Visit) -> Table {
    let t = visit.t();
    let heads = vec![
        Head::text(t.admission_column_applicant()).sorts(),
        Head::number(t.admission_column_score()).sorts(),
        Head::text(t.admission_column_county()).sorts(),
        Head::text(t.admission_column_proposed()).sorts(),
        Head::text(t.admission_column_reason()),
        Head::text(t.cohort_column_status()).sorts(),
    ];
    let applicants = Outcome::ALL.into_iter().flat_map(|outcome| selection.with(outcome));
    let rows = applicants.filter_map(|one| cells(admission, selection, one, visit));
    Table::new(t.admission_title(), heads).rows(rows).quiet()
}

/// The row of an applicant; none for one who has withdrawn.
fn cells(admission: &Admission, selection: &Selection, one: &Applicant, visit: &Visit) -> Option<Vec<Cell>> {
    let t = visit.t();
    let row = admission.row(&one.id)?;
    let (cohort, id) = (admission.cohort.id, row.application.id);
    let letter = admission.letters.iter().rev().find(|letter| letter.application == id);
    let url = match (selection.stage, letter) {
        (Stage::Proposed, _) => Some(Url::AdmissionMove(cohort, id)),
        (Stage::Released { .. } | Stage::Sent { .. }, Some(letter)) => Some(Url::AdmissionLetter(cohort, letter.id)),
        (Stage::Released { .. } | Stage::Sent { .. }, None) => None,
    };
    let name = match url {
        Some(url) => Cell::link(row.applicant.clone(), visit.url(&url)),
        None => Cell::new(row.applicant.clone()),
    };
    let outcome = selection.outcome(&one.id)?;
    let place = one.attributes.get(SpreadOver::County.column()).map(|code| value_name(SpreadOver::County, code, visit));
    // Nothing is scored where there is a seat for everybody.
    let score = row.scores.as_ref().map(|_| number::decimal_in_table(one.score, 2, visit.locale()));
    Some(vec![
        name,
        Cell::new(score.unwrap_or_default()).key(one.score.to_string()),
        Cell::new(place.unwrap_or_default()),
        Cell::new(outcome_word(outcome, t)).key(outcome.key()),
        Cell::new(reason(selection, one, outcome, row.scores.is_some(), visit)),
        Cell::new(standing::word(row.application.state.standing(), t)),
    ])
}

/// Why an applicant has this outcome.
fn reason(selection: &Selection, one: &Applicant, outcome: Outcome, is_scored: bool, visit: &Visit) -> String {
    let t = visit.t();
    if let Some(moved) = selection.moved.get(&one.id) {
        return t.admission_moved(moved.reason.as_str());
    }
    if outcome == Outcome::Offer {
        let why = match selection.why_seated(one) {
            _ if !is_scored => t.admission_reason_seat_for_all(),
            WhySeated::Points => t.admission_reason_chosen(),
            WhySeated::Spread => t.admission_reason_for_spread(),
        };
        return why.to_owned();
    }
    let Some(rejected) = selection.rejected(&one.id) else { return String::new() };
    let needed = rejected.needed_score.filter(|needed| needed - rejected.score >= LEAST_DIFFERENCE);
    let needed = needed.map(|needed| number::decimal(needed, 2, visit.locale()));
    because(&rejected.because, needed, selection.rules.tie.seed, visit)
}

/// What stood in the way of a seat, and the score that would have been enough, where there is one to tell.
fn because(because: &Because, needed: Option<String>, seed: u64, visit: &Visit) -> String {
    let t = visit.t();
    match (because, needed) {
        (Because::BelowTheLine { .. }, None) => t.select_because_line().to_owned(),
        (Because::BelowTheLine { .. }, Some(score)) => t.admission_because_line_with(score),
        (Because::QuotaFull { column, value, max }, None) => {
            t.admission_because_full(*max, value_word(column, value, visit))
        }
        (Because::QuotaFull { column, value, max }, Some(score)) => {
            let value = value_word(column, value, visit);
            t.admission_because_full_with(args::AdmissionBecauseFullWith { max: *max, score, value })
        }
        (Because::QuotaForOthers { column, value, min }, None) => {
            t.admission_because_others(*min, value_word(column, value, visit))
        }
        (Because::QuotaForOthers { column, value, min }, Some(score)) => {
            let value = value_word(column, value, visit);
            t.admission_because_others_with(args::AdmissionBecauseOthersWith { min: *min, score, value })
        }
        (Because::Spread { column }, None) => t.admission_because_spread(column_word(column, visit)),
        (Because::Spread { column }, Some(score)) => t.admission_because_spread_with(column_word(column, visit), score),
        (Because::ChosenByHand, None) => t.select_because_chosen_by_hand().to_owned(),
        (Because::ChosenByHand, Some(score)) => t.admission_because_chosen_by_hand_with(score),
        (Because::MustNot { reason }, _) => t.select_because_left_out(reason.as_str()),
        (Because::TieLost { by: TieLost::Spread }, _) => t.select_because_tie_spread().to_owned(),
        (Because::TieLost { by: TieLost::Prefer { column, value } }, _) => {
            t.admission_because_prefer(value_word(column, value, visit))
        }
        (Because::TieLost { by: TieLost::Lottery }, _) => t.admission_tie(seed.to_string()),
        (Because::RuledOut, _) => t.select_because_ruled_out().to_owned(),
    }
}

fn over(column: &str) -> Option<SpreadOver> {
    SpreadOver::ALL.into_iter().find(|over| over.column() == column)
}

fn column_word(column: &str, visit: &Visit) -> String {
    let t = visit.t();
    match over(column) {
        Some(SpreadOver::HealthRegion) => t.admission_over_region().to_owned(),
        Some(SpreadOver::County) => t.admission_over_county().to_owned(),
        None => column.to_owned(),
    }
}

/// The name behind a value of a column.
fn value_word(column: &str, value: &str, visit: &Visit) -> String {
    over(column).map_or_else(|| value.to_owned(), |over| value_name(over, value, visit))
}

/// The name behind a code of the spread.
fn value_name(over: SpreadOver, code: &str, visit: &Visit) -> String {
    let found = match over {
        SpreadOver::County => CountyCode::parse(code).ok().and_then(|code| county(&code)).map(|one| one.name.as_str()),
        SpreadOver::HealthRegion => {
            HealthRegionCode::parse(code).ok().and_then(|code| region(&code)).map(|one| match visit.language() {
                Language::Nn => one.name_nn.as_str(),
                Language::Nb | Language::En => one.name_nb.as_str(),
            })
        }
    };
    match found {
        Some(name) => name.to_owned(),
        None if code.is_empty() => visit.t().admission_place_unknown().to_owned(),
        None => code.to_owned(),
    }
}

/// How even the list is over counties or regions: admitted against applicants (E11).
pub(super) fn spread_table(one: &SpreadResult, visit: &Visit) -> Table {
    let t = visit.t();
    let over = over(&one.column);
    let all: u32 = one.values.iter().map(|value| value.applicants).sum();
    let head = match over {
        Some(SpreadOver::HealthRegion) => t.admission_column_region(),
        Some(SpreadOver::County) | None => t.admission_column_county(),
    };
    let heads = vec![
        Head::text(head).sorts(),
        Head::number(t.admission_column_applicants()).sorts(),
        Head::number(t.admission_column_share()).sorts(),
        Head::number(t.admission_column_due()).sorts(),
        Head::number(t.admission_column_chosen()).sorts(),
    ];
    let row = |value: &SpreadValue| {
        let name = value_word(&one.column, &value.value, visit);
        let share = f64::from(value.applicants) / f64::from(all.max(1));
        vec![
            Cell::new(name),
            Cell::new(value.applicants.to_string()),
            Cell::new(number::percent(share, 0, visit.locale())).key(share.to_string()),
            Cell::new(number::decimal_in_table(value.target, 1, visit.locale())).key(value.target.to_string()),
            Cell::new(value.chosen.to_string()),
        ]
    };
    Table::new(t.admission_spread_over(column_word(&one.column, visit)), heads).rows(one.values.iter().map(row))
}

fn cost(one: &SpreadResult, visit: &Visit) -> String {
    let points = number::decimal(one.price, 2, visit.locale());
    visit.t().admission_spread_price(column_word(&one.column, visit), points)
}
