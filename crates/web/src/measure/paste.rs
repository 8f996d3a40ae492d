//! Pasting from a spreadsheet: rows of date and value are shown as understood, and kept all or none.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    measure::{self, OpenMeasure, RecordError},
    project::May,
};
use bedre_domain::{
    free_text::{FreeText, holds_identity_number},
    id::MeasureId,
    measure::{Amount, Checked, Entry, Figure, Plan, PointSource, Refused, Taken},
};
use bedre_i18n::{Texts, args, date, number};
use serde::Deserialize;

use super::{show::under_project, words};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout,
        form::{Field, Problem, Problems},
        table::{Cell, Head, Table},
    },
    path::Path,
};

/// The most rows at a time.
const MOST_ROWS: usize = 500;
/// The most characters of a cell that a message repeats.
const REPEATED: usize = 40;
/// The name of the field with the rows.
const ROWS: &str = "rows";

/// Rows as pasted.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PasteForm {
    rows: String,
    #[serde(default)]
    baseline: String,
    #[serde(default)]
    confirmed: String,
}

#[derive(Debug, Template)]
#[template(path = "measure/paste.html")]
struct PastePage {
    layout: Layout,
    intro: &'static str,
    action: String,
    problems: Problems,
    rows: Field,
    check: Option<Check>,
    back: String,
}

/// The rows as understood, to be confirmed.
#[derive(Debug)]
struct Check {
    table: Table,
    /// Whether these rows are the baseline: asked until there is one.
    baseline: Option<Field>,
    rows: String,
    save: String,
}

/// A row as understood, with the line it stood on.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    line: usize,
    entry: Entry,
}

/// Why a line is no row.
#[derive(Clone, Debug, PartialEq)]
enum RowError {
    Columns { found: usize },
    NotADate(String),
    NotANumber(String),
}

/// Reads the lines: cells are parted by a tab, a semicolon or at least two spaces. A first line without any figures is a
/// heading.
fn read(pasted: &str, columns: usize) -> Result<Vec<Row>, Vec<(usize, RowError)>> {
    let lines = pasted.lines().enumerate().map(|(place, line)| (place + 1, line.trim_matches([' ', '\r'])));
    let mut rows = Vec::new();
    let mut errors = Vec::new();
    for (nth, (line, text)) in lines.filter(|(_, text)| !text.trim().is_empty()).enumerate() {
        let cells = cells(text);
        if nth == 0 && is_heading(&cells) {
            continue;
        }
        match row(&cells, columns) {
            Ok(entry) => rows.push(Row { line, entry }),
            Err(error) => errors.push((line, error)),
        }
    }
    if errors.is_empty() { Ok(rows) } else { Err(errors) }
}

fn cells(line: &str) -> Vec<String> {
    let parts: Vec<&str> = if line.contains('\t') {
        line.split('\t').collect()
    } else if line.contains(';') {
        line.split(';').collect()
    } else {
        line.split("  ").filter(|part| !part.trim().is_empty()).collect()
    };
    let mut cells: Vec<String> =
        parts.into_iter().map(|part| part.trim().trim_matches('"').trim().to_owned()).collect();
    // Empty columns to the right are what a spreadsheet leaves over.
    while cells.last().is_some_and(String::is_empty) {
        cells.pop();
    }
    cells
}

fn is_heading(cells: &[String]) -> bool {
    cells.iter().all(|cell| date::parse(cell).is_err() && number::parse(cell).is_err())
}

fn row(cells: &[String], columns: usize) -> Result<Entry, RowError> {
    if cells.len() != columns {
        return Err(RowError::Columns { found: cells.len() });
    }
    let mut cells = cells.iter();
    let cell = cells.next().map_or("", String::as_str);
    let day = date::parse(cell).map_err(|_| RowError::NotADate(cell.to_owned()))?;
    let mut figures = cells
        .map(|cell| number::parse(cell).ok().and_then(Figure::new).ok_or_else(|| RowError::NotANumber(cell.clone())));
    let value = figures.next().unwrap_or(Err(RowError::Columns { found: 1 }))?;
    let denominator = figures.next().transpose()?;
    Ok(Entry { day, taken: Taken::Value { value, denominator }, note: FreeText::default() })
}

/// What to do about a line, beginning with its number.
fn row_problem(line: usize, error: &RowError, columns: usize, t: Texts) -> String {
    let short = |text: &str| text.chars().take(REPEATED).collect::<String>();
    match error {
        RowError::Columns { found } => {
            t.measure_paste_row_columns(args::MeasurePasteRowColumns { row: line, expected: columns, found: *found })
        }
        RowError::NotADate(text) => t.measure_paste_row_not_a_date(line, short(text)),
        RowError::NotANumber(text) => t.measure_paste_row_not_a_number(line, short(text)),
    }
}

impl PastePage {
    fn new(visit: &Visit, open: &OpenMeasure, plan: &Plan, pasted: &str, messages: Vec<String>) -> Self {
        let t = visit.t();
        let message = |message| Problem { field: ROWS.to_owned(), message };
        let problems: Problems = messages.into_iter().map(message).collect();
        let mut layout = under_project(visit, open);
        t.measure_paste_title().clone_into(&mut layout.title);
        layout.wrong = !problems.is_empty();
        Self {
            intro: if plan.scale.has_denominator() {
                t.measure_paste_text_denominator()
            } else {
                t.measure_paste_text()
            },
            action: visit.url(&Url::MeasurePaste(open.measure().id)),
            rows: Field::long(ROWS, t.measure_paste_field(), pasted, None).hint(t.measure_paste_hint()).of(&problems),
            check: None,
            back: visit.url(&Url::Measure(open.measure().id)),
            problems,
            layout,
        }
    }

    fn checking(self, visit: &Visit, plan: &Plan, pasted: &str, checked: &[Checked]) -> Self {
        let t = visit.t();
        let mut heads = vec![Head::text(t.measure_point_date()), Head::number(t.measure_point_value())];
        if plan.scale.has_denominator() {
            heads.extend([Head::number(t.measure_numerator()), Head::number(t.measure_denominator())]);
        }
        let rows = checked.iter().map(|entry| check_row(entry, plan, t));
        // Never ticked beforehand: a baseline that is frozen too soon, or over a change, misleads without a word.
        let baseline =
            || Field::tick("baseline", t.measure_paste_baseline(), false).hint(t.measure_paste_baseline_hint());
        let check = Check {
            table: Table::new(t.measure_paste_check(), heads).rows(rows.collect::<Vec<_>>()),
            baseline: plan.phasing.baseline_until.is_none().then(baseline),
            rows: pasted.to_owned(),
            save: t.measure_paste_save(checked.len()),
        };
        Self { check: Some(check), ..self }
    }
}

fn check_row(entry: &Checked, plan: &Plan, t: Texts) -> Vec<Cell> {
    let amount = entry.state.amount();
    let shown = amount.map(|amount| words::value(plan, amount.shown(plan.scale.factor()), t));
    let typed = |figure: Option<Figure>| {
        Cell::new(figure.map(|figure| number::decimal(figure.value(), 4, t.locale())).unwrap_or_default())
    };
    let mut cells = vec![Cell::new(date::long(entry.day, t.locale())), Cell::new(shown.unwrap_or_default())];
    if plan.scale.has_denominator() {
        cells.push(typed(amount.map(Amount::value)));
        cells.push(typed(amount.and_then(Amount::denominator)));
    }
    cells
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
) -> Result<Response, WebError> {
    let open = measure::open(&platform, visit.actor(), id).await?;
    let plan = workable(&open)?;
    visit.show(&PastePage::new(&visit, &open, plan, "", Vec::new()))
}

/// Only the team pastes, and only where it is decided what is counted.
fn workable(open: &OpenMeasure) -> Result<&Plan, WebError> {
    match open.may {
        May::Work => open.measure().plan().ok_or(WebError::NotFound),
        May::Supervise | May::Read | May::ReadShared => Err(WebError::NotFound),
    }
}

pub(super) async fn paste(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Form(form): Form<PasteForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let open = measure::open(&platform, visit.actor(), id).await?;
    let plan = workable(&open)?;
    if holds_identity_number(&form.rows) {
        let message = t.form_identity_number_found().to_owned();
        return visit.reject(&PastePage::new(&visit, &open, plan, &form.rows, vec![message]));
    }
    let reject = |messages| visit.reject(&PastePage::new(&visit, &open, plan, &form.rows, messages));
    let columns = if plan.scale.has_denominator() { 3 } else { 2 };
    let rows = match read(&form.rows, columns) {
        Ok(rows) if rows.is_empty() => return reject(vec![t.measure_paste_empty().to_owned()]),
        Ok(rows) if rows.len() > MOST_ROWS => return reject(vec![t.measure_paste_too_many(MOST_ROWS)]),
        Ok(rows) => rows,
        Err(errors) => {
            return reject(errors.iter().map(|(line, error)| row_problem(*line, error, columns, t)).collect());
        }
    };
    let entries: Vec<Entry> = rows.iter().map(|row| row.entry.clone()).collect();
    let (actor, source) = (visit.actor(), PointSource::Pasted);
    let done = match (form.confirmed.is_empty(), form.baseline.is_empty()) {
        (true, _) => measure::try_entries(&platform, actor, id, entries).await,
        (false, true) => measure::record(&platform, actor, id, entries, source).await,
        (false, false) => measure::record_baseline(&platform, actor, id, entries, source).await,
    };
    match done {
        Ok(checked) if form.confirmed.is_empty() => {
            let page = PastePage::new(&visit, &open, plan, &form.rows, Vec::new());
            visit.show(&page.checking(&visit, plan, &form.rows, &checked))
        }
        Ok(_) => Ok(visit.to(&Url::Measure(id))),
        Err(RecordError::Refused(refused)) => reject(refused.iter().map(|refused| told(refused, &rows, t)).collect()),
        Err(RecordError::NoPlan) => Err(WebError::NotFound),
        Err(RecordError::Action(error)) => Err(error.into()),
    }
}

/// What is wrong with a row that was understood, beginning with its line.
fn told(refused: &Refused, rows: &[Row], t: Texts) -> String {
    let row = rows.get(refused.place);
    let line = row.map_or(refused.place + 1, |row| row.line);
    let day = row.map(|row| date::short(row.entry.day, t.locale())).unwrap_or_default();
    t.measure_paste_row_refused(args::MeasurePasteRowRefused {
        row: line,
        date: day,
        why: words::entry_error(refused.why, t),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date, date as day};

    fn values(pasted: &str, columns: usize) -> Vec<(usize, Date, f64, Option<f64>)> {
        let taken = |entry: &Entry| match entry.taken {
            Taken::Value { value, denominator } => (value.value(), denominator.map(Figure::value)),
            Taken::Nothing { .. } => panic!("nothing was read as a reason"),
        };
        let rows = read(pasted, columns).unwrap();
        rows.iter().map(|row| (row.line, row.entry.day, taken(&row.entry).0, taken(&row.entry).1)).collect()
    }

    #[test]
    fn rows_are_read_whatever_parts_them() {
        let expected = vec![(1, day(2025, 9, 1), 12.5, None), (2, day(2025, 9, 8), 8.0, None)];
        let cases = [
            "01.09.2025\t12,5\n08.09.2025\t8",
            "2025-09-01;12,5\r\n2025-09-08;8\r\n",
            "1.9.2025   12.5\n8.9.2025  8",
            "\"01.09.2025\"\t\"12,5\"\t\n8. september 2025\t8\t\t",
        ];

        for pasted in cases {
            assert_eq!(values(pasted, 2), expected, "{pasted:?}");
        }
    }

    #[test]
    fn damaged_rows_are_read_or_told_by_their_line_and_never_stop_the_program() {
        let whole = "Dato\tTeller\tNevner\r\n01.09.2025\t12\t40\r\n08.09.2025\t8\t1 240\r\n15.09.2025\t9\t38\r\n";
        let mut told = 0;

        for broken in bedre_domain::samples::damaged(whole, 20_000) {
            let text = String::from_utf8_lossy(&broken);
            if let Err(wrong) = read(&text, 3) {
                told += 1;
                let lines = text.lines().count();
                assert!(!wrong.is_empty() && wrong.iter().all(|(line, _)| (1..=lines).contains(line)), "{text:?}");
            }
        }

        assert!(told > 5_000, "{told}");
    }

    #[test]
    fn a_heading_and_empty_lines_are_passed_over_and_lines_keep_their_numbers() {
        let pasted = "Dato\tAntall\n\n01.09.2025\t12\n";

        assert_eq!(values(pasted, 2), [(3, day(2025, 9, 1), 12.0, None)]);
    }

    #[test]
    fn a_third_column_is_the_denominator() {
        assert_eq!(values("01.09.2025\t3\t12", 3), [(1, day(2025, 9, 1), 3.0, Some(12.0))]);
    }

    #[test]
    fn thousands_with_one_space_are_one_number() {
        assert_eq!(values("01.09.2025;6 400,5", 2), [(1, day(2025, 9, 1), 6400.5, None)]);
    }

    #[test]
    fn every_faulty_line_is_told_with_its_number() {
        let pasted = "01.09.2025\t12\n31.02.2025\t8\n08.09.2025\ttolv\n15.09.2025\n22.09.2025\t1\t2";

        let errors = read(pasted, 2).unwrap_err();

        assert_eq!(
            errors,
            [
                (2, RowError::NotADate("31.02.2025".to_owned())),
                (3, RowError::NotANumber("tolv".to_owned())),
                (4, RowError::Columns { found: 1 }),
                (5, RowError::Columns { found: 3 }),
            ]
        );
    }
}
