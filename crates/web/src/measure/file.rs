//! A measure's chart as a file: its figures, its picture, or both on a sheet of paper.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use bedre_actions::Platform;
use bedre_documents::{ChartSheet, DocumentError, FONT, png};
use bedre_domain::{
    clock::date_in_oslo,
    id::MeasureId,
    measure::{Amount, Figure, Series},
};
use bedre_i18n::Texts;

use super::{
    chart::{Beside, MeasureChart},
    known::{AsKnown, opened},
};
use crate::{
    Visit, WebError,
    path::{Path, Query},
    url::ChartFile,
};

/// The faces that a picture's letters are set in by whoever shows it.
const SCREEN_FONT: &str = "Inter, sans-serif";
/// How many pixels a PNG has for each unit of the picture: 1 440 across, enough for a slide.
const SCALE: f32 = 2.0;

/// The figures: the columns that `bedre spc` reads, then the lines of the chart. Numbers only.
pub(super) async fn csv(
    visit: Visit,
    state: State<Platform>,
    path: Path<MeasureId>,
    query: Query<AsKnown>,
) -> Result<Response, WebError> {
    file(visit, state, path, query, ChartFile::Csv).await
}

/// The picture, as drawn.
pub(super) async fn svg(
    visit: Visit,
    state: State<Platform>,
    path: Path<MeasureId>,
    query: Query<AsKnown>,
) -> Result<Response, WebError> {
    file(visit, state, path, query, ChartFile::Svg).await
}

/// The picture, in pixels.
pub(super) async fn png_file(
    visit: Visit,
    state: State<Platform>,
    path: Path<MeasureId>,
    query: Query<AsKnown>,
) -> Result<Response, WebError> {
    file(visit, state, path, query, ChartFile::Png).await
}

/// Picture, reading and figures on paper.
pub(super) async fn pdf(
    visit: Visit,
    state: State<Platform>,
    path: Path<MeasureId>,
    query: Query<AsKnown>,
) -> Result<Response, WebError> {
    file(visit, state, path, query, ChartFile::Pdf).await
}

async fn file(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Query(query): Query<AsKnown>,
    kind: ChartFile,
) -> Result<Response, WebError> {
    let open = opened(&visit, &platform, id, &query).await?.measure;
    let Some((plan, series)) = open.record.measure.plan().zip(open.record.series()) else {
        return Err(WebError::NotFound);
    };
    let t = visit.t();
    let beside = Beside { cycles: &open.record.cycles, annotations: &open.record.annotations };
    let chart = MeasureChart::new(open.measure().name.as_str(), plan, series, beside, t);
    let body = match kind {
        ChartFile::Csv => csv_of(series).into_bytes(),
        ChartFile::Svg => chart.picture(SCREEN_FONT).into_bytes(),
        ChartFile::Png => {
            let picture = chart.picture(FONT);
            computed(move || png(&picture, SCALE)).await?
        }
        ChartFile::Pdf => {
            let project = open.project.charter.title.as_str();
            let sheet = sheet(&chart, project, date_in_oslo(platform.now()), t);
            computed(move || sheet.pdf(t)).await?
        }
    };
    let head = [
        (header::CONTENT_TYPE, media_type(kind).to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"measure-{id}.{}\"", kind.ending())),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((head, body).into_response())
}

/// What comes out of some milliseconds of computing, not done on the thread that answers others.
async fn computed(work: impl FnOnce() -> Result<Vec<u8>, DocumentError> + Send + 'static) -> Result<Vec<u8>, WebError> {
    let made = tokio::task::spawn_blocking(work).await.map_err(|_| WebError::Panicked)?;
    made.map_err(|error| WebError::Document(error.to_string()))
}

const fn media_type(kind: ChartFile) -> &'static str {
    match kind {
        ChartFile::Csv => "text/csv; charset=utf-8",
        ChartFile::Svg => "image/svg+xml",
        ChartFile::Png => "image/png",
        ChartFile::Pdf => "application/pdf",
    }
}

fn sheet(chart: &MeasureChart<'_>, project: &str, made: jiff::civil::Date, t: Texts) -> ChartSheet {
    let (mut reading, numbers) = (chart.reading(), chart.numbers());
    let alternative = reading.first().map(|(_, line)| line.clone()).unwrap_or_default();
    reading.extend(chart.beside());
    ChartSheet {
        title: chart.title.clone(),
        belongs_to: project.to_owned(),
        organisers: Vec::new(),
        svg: chart.picture(FONT),
        alternative,
        reading: reading.iter().map(|(heading, line)| format!("{heading}: {line}")).collect::<Vec<_>>().join("\n\n"),
        numbers: t.spc_numbers().to_owned(),
        columns: numbers.columns.iter().map(|column| column.head.to_owned()).collect(),
        rows: numbers.rows,
        made,
    }
}

fn csv_of(series: &Series) -> String {
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let rows = series.points.iter().zip(series.chart.points()).map(|(point, drawn)| {
        let amount = point.state.amount();
        let limits = drawn.limits;
        [
            point.day.to_string(),
            number(amount.map(|amount| amount.value().value())),
            number(amount.and_then(Amount::denominator).map(Figure::value)),
            number(drawn.value),
            number(drawn.centre),
            number(limits.and_then(|limits| limits.lower)),
            number(limits.and_then(|limits| limits.upper)),
            u8::from(drawn.counts()).to_string(),
        ]
        .join(",")
    });
    let head = "x,y,n,shown,centre,lower,upper,counts".to_owned();
    std::iter::once(head).chain(rows).map(|line| line + "\n").collect()
}
