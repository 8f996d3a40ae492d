//! A page with every sample chart, to be looked at: `gallery.html` in the folder for test files under `target`. It wants
//! the page assets beside it (`bedre.css`, `bedre.js`, made by `npm run build` in `ui`).

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use bedre_plot::{Drawing, Size, Style, family, small, svg};
use bedre_spc::Chart;

use crate::{cases, comparison};

const HEAD: &str = "<!doctype html><html lang=\"nb\" data-color-scheme=\"auto\"><meta charset=\"utf-8\"><title>Diagrammer</title>\
    <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"bedre.css\">\
    <script type=\"module\" src=\"bedre.js\"></script><body><main class=\"wrap page stack\">";

#[test]
fn all_charts_and_sizes_fit_one_page_without_sharing_an_identifier() {
    let mut page = HEAD.to_owned();
    let mut papers = "<!doctype html><meta charset=\"utf-8\">".to_owned();

    for case in cases::all() {
        let [wide, narrow] = Size::ALL.map(|size| svg(&case.chart, &case.drawing(size, Style::Screen)));
        write!(
            page,
            "<figure class=\"chart-figure\"><figcaption>{}</figcaption><div class=\"chart-figure__stage\" data-chart \
             data-hint=\"Piltaster\">{wide}{narrow}</div><p class=\"chart-figure__point\" role=\"status\" \
             data-chart-point></p></figure>",
            case.name
        )
        .unwrap();
        papers.push_str(&svg(&case.chart, &case.drawing(Size::Wide, Style::Paper { font: "Libertinus Serif" })));
    }
    let (whole, members) = (&cases::all()[0], cases::family());
    let [wide, narrow] = Size::ALL.map(|size| {
        let members: Vec<(&Chart, Drawing<'_>)> =
            members.iter().map(|member| (&member.chart, member.drawing(size, Style::Screen))).collect();
        family(&members, &Drawing { id: "family", ..whole.drawing(size, Style::Screen) })
    });
    write!(
        page,
        "<figure class=\"chart-figure\"><figcaption>family</figcaption><div class=\"chart-figure__stage\" data-chart \
         data-hint=\"Piltaster\">{wide}{narrow}</div><p class=\"chart-figure__point\" role=\"status\" \
         data-chart-point></p></figure><figure><figcaption>small</figcaption><div class=\"beside\">"
    )
    .unwrap();
    for case in cases::all() {
        let picture = small(&case.chart, &case.drawing(Size::Wide, Style::Screen));
        write!(page, "<div><p>{}</p>{picture}</div>", case.title).unwrap();
    }
    page.push_str("</div></figure>");
    let (wards, harms) = (comparison::wards(), comparison::harms());
    for pictures in [
        Size::ALL.map(|size| comparison::funnel_of(&wards, size, Style::Screen)),
        Size::ALL.map(|size| comparison::pareto_of(&harms, size, Style::Screen)),
    ] {
        let [wide, narrow] = pictures;
        write!(
            page,
            "<figure class=\"chart-figure\"><div class=\"chart-figure__stage\" data-chart data-hint=\"Piltaster\">\
             {wide}{narrow}</div><p class=\"chart-figure__point\" role=\"status\" data-chart-point></p></figure>"
        )
        .unwrap();
    }
    page.push_str("</main></body></html>");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("gallery.html"), &page).unwrap();
    std::fs::write(folder.join("paper.html"), papers).unwrap();

    let identifiers: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let different: BTreeSet<&str> = identifiers.iter().copied().collect();
    assert_eq!(identifiers.len(), cases::all().len() * 6 + 4 + 8);
    assert_eq!(different.len(), identifiers.len());
}
