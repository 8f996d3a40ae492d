//! The program under load: its start, its memory and its pages, on both databases.

use std::{
    collections::{BTreeSet, VecDeque},
    time::{Duration, Instant},
};

use bedre_store::{Address, testing::Fresh};

use crate::{
    harness::{Home, Program, Visitor, http},
    head,
    load::{CONNECTIONS, Seen, load},
    process, row,
};

/// The most pages looked at in search of one of a kind.
const SEARCHED: usize = 80;

/// Prints a table for each database.
pub(crate) fn table(lasts: Duration) {
    one("SQLite", &[], lasts);
    if std::env::var("BEDRE_TEST_POSTGRES").is_err() {
        println!("PostgreSQL was not measured: BEDRE_TEST_POSTGRES is not set.");
        return;
    }
    let fresh = tokio::runtime::Runtime::new().unwrap().block_on(async {
        let fresh = Fresh::postgres().await;
        fresh.store.clone().close().await;
        fresh.address
    });
    let Address::Postgres(address) = fresh else { panic!("not PostgreSQL: {fresh:?}") };
    one("PostgreSQL", &[("BEDRE_DATABASE", &address)], lasts);
}

fn one(name: &str, settings: &[(&str, &str)], lasts: Duration) {
    let home = Home::new();
    let first = start(&home, settings);
    first.0.stop();
    let mut starts: Vec<Duration> = (0..5)
        .map(|_| {
            let (program, took) = start(&home, settings);
            program.stop();
            took
        })
        .collect();
    starts.sort_unstable();
    let (program, _) = start(&home, settings);
    std::thread::sleep(Duration::from_secs(2));
    let idle = process::memory_mb(program.id());

    println!("{name}, {CONNECTIONS} connections, {} s each\n", lasts.as_secs());
    head(&["Page", "requests/s", "p50 ms", "p99 ms", "CPU µs/request"]);
    measure_pages(&program, lasts);
    println!();
    let megabytes =
        |found: Option<f64>| found.map_or_else(|| "not known here".to_owned(), |found| format!("{found:.0} MB"));
    println!("- Start to first page: {} ms the first time, then {} ms", first.1.as_millis(), starts[2].as_millis());
    println!(
        "- Memory when idle: {}; after the load: {}\n",
        megabytes(idle),
        megabytes(process::memory_mb(program.id()))
    );
    let log = program.stop();
    assert!(!log.contains("ERROR"), "{log}");
}

/// Starts the demo and opens its front page; says how long both took.
fn start(home: &Home, settings: &[(&str, &str)]) -> (Program, Duration) {
    let begun = Instant::now();
    // Lines for requests would be measured too.
    let program = home.start("demo", &[settings, &[("RUST_LOG", "warn")]].concat());
    let answer = program.visitor().get("/nb");
    assert_eq!(answer.status, 200, "{}", answer.body);
    (program, begun.elapsed())
}

/// Measures a page: `found` is the whole request and the status it is answered with.
fn measure(program: &Program, name: &str, found: Option<(Vec<u8>, u16)>, lasts: Duration) {
    let Some((request, status)) = found else {
        return row(&[name.to_owned(), "not found".to_owned(), String::new(), String::new(), String::new()]);
    };
    load(program.address, &request, status, Duration::from_millis(500));
    let before = process::worked(program.id());
    let seen = load(program.address, &request, status, lasts);
    let worked = process::worked(program.id()).zip(before).map(|(after, before)| after.saturating_sub(before));
    row(&cells(name, &seen, worked));
}

fn cells(name: &str, seen: &Seen, worked: Option<Duration>) -> Vec<String> {
    let ms = |time: Duration| format!("{:.2}", time.as_secs_f64() * 1e3);
    let each =
        worked.map_or_else(String::new, |worked| format!("{:.0}", worked.as_secs_f64() * 1e6 / seen.answers as f64));
    vec![name.to_owned(), format!("{:.0}", seen.per_second), ms(seen.within(0.5)), ms(seen.within(0.99)), each]
}

/// Measures each page where the demo's clock has it, found as a visitor finds it: by following links.
fn measure_pages(program: &Program, lasts: Duration) {
    let get = |visitor: &Visitor, path: &str| (visitor.bytes("GET", path, &[], b""), 200);
    let mut nobody = program.visitor();
    let style = asset(&mut nobody).map(|path| get(&nobody, &path));
    measure(program, "Style sheet", style, lasts);
    measure(program, "Front page", Some(get(&nobody, "/nb")), lasts);
    let announcement = search(&mut nobody, "/nb", &|path, _| path.starts_with("/nb/programme"));
    measure(program, "Announcement", announcement.map(|(path, _)| get(&nobody, &path)), lasts);

    let mut kari = at(program, "application", "Kari");
    kari.post("/nb/programme/leger-2020/apply", &[("profession", "LE")]);
    let draft = search(&mut kari, "/nb/home", &|_, page| page.contains("data-autosave"));
    measure(program, "Draft saved", draft.and_then(|(path, page)| save(&kari, &path, &page)), lasts);

    let mut tove = at(program, "team_project", "Tove");
    let has_chart = |page: &str| page.contains("<svg") && page.contains("class=\"chart");
    let chart = search(&mut tove, "/nb/home", &|path, page| path.starts_with("/nb/measure/") && has_chart(page));
    measure(program, "Measure with its chart", chart.map(|(path, _)| get(&tove, &path)), lasts);
    let project = search(&mut tove, "/nb/home", &|path, page| path.starts_with("/nb/project/") && has_chart(page));
    measure(program, "Project with its charts", project.map(|(path, _)| get(&tove, &path)), lasts);
}

/// Somebody of the demo, at one of its moments.
fn at(program: &Program, moment: &str, name: &str) -> Visitor {
    let mut visitor = program.visitor();
    visitor.post("/demo/moment", &[("moment", moment), ("back", "/nb")]);
    visitor.becomes(name);
    visitor
}

/// Follows links from a page until one fits.
fn search(visitor: &mut Visitor, from: &str, fits: &dyn Fn(&str, &str) -> bool) -> Option<(String, String)> {
    let mut seen = BTreeSet::from([from.to_owned()]);
    let mut waiting = VecDeque::from([from.to_owned()]);
    for _ in 0..SEARCHED {
        let path = waiting.pop_front()?;
        let page = visitor.get(&path);
        if page.status == 200 && fits(&path, &page.body) {
            return Some((path, page.body));
        }
        let links = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split(['"', '#', '?']).next());
        // Every message of the demo is a page of its mailbox: none of those sought.
        for link in links.filter(|link| link.starts_with("/nb/") && !link.starts_with("/nb/mailbox")) {
            if seen.insert(link.to_owned()) {
                waiting.push_back(link.to_owned());
            }
        }
    }
    None
}

fn asset(visitor: &mut Visitor) -> Option<String> {
    let page = visitor.get("/nb").body;
    page.split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|link| link.contains(".css"))
        .map(str::to_owned)
}

/// What the script sends while one types: the form as it stands, to where it says.
fn save(visitor: &Visitor, path: &str, page: &str) -> Option<(Vec<u8>, u16)> {
    let (_, form) = page.split_once("data-autosave")?;
    let form = form.split("</form>").next()?;
    let attribute = |tag: &str, name: &str| -> Option<String> {
        Some(tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?.to_owned())
    };
    let open = form.split('>').next()?;
    let to = open
        .strip_prefix("=\"")
        .and_then(|rest| rest.split('"').next())
        .filter(|to| to.starts_with('/'))
        .unwrap_or(path);
    let fields: Vec<(String, String)> = form
        .split('<')
        .filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea ") || tag.starts_with("select "))
        .filter(|tag| !tag.contains("type=\"radio\"") && !tag.contains("type=\"checkbox\""))
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default())))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let body = http::form(&fields);
    let request =
        visitor.bytes("POST", to, &[("Sec-Fetch-Site", "same-origin"), ("X-Bedre-Autosave", "1")], body.as_bytes());
    Some((request, 200))
}
