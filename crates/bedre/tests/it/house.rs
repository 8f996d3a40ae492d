//! What holds for the house as a whole: who may know whom, and what every crate, table step and text has.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Who may know whom of ours. A crate that is not named on the right is not to be used by the one on the left.
const MAY_KNOW: [(&str, &[&str]); 10] = [
    ("spc", &[]),
    ("plot", &["spc"]),
    ("domain", &["spc"]),
    ("i18n", &[]),
    // The statistics and their picture, for a chart in words.
    ("messages", &["spc", "plot", "domain", "i18n"]),
    ("documents", &["i18n"]),
    ("store", &["domain"]),
    // The documents, for the calendar files that go along with messages.
    ("actions", &["store", "messages", "documents", "domain", "i18n"]),
    // No store: reading goes through actions too, since «who may see this» is part of the question.
    // The messages, for a chart's words: the same in a page, on paper and on the command line.
    ("web", &["actions", "domain", "spc", "plot", "i18n", "messages", "documents"]),
    ("bedre", &["spc", "plot", "domain", "i18n", "messages", "documents", "store", "actions", "web"]),
];

/// Dependencies that live in these crates alone.
const LIVES_IN: [(&str, &[&str]); 6] = [
    ("sea-orm", &["store"]),
    ("sea-orm-migration", &["store"]),
    ("typst", &["documents"]),
    ("axum", &["web", "bedre"]),
    ("lettre", &["bedre"]),
    ("anyhow", &["bedre"]),
];

/// The most lines a file of Rust has, unless it stands in [`LONG`].
const LINES: usize = 500;
/// Longer files, each with the reason why it is one subject all the same.
const LONG: [(&str, &str); 0] = [];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The crates by folder name, with what their `Cargo.toml` says.
fn crates() -> BTreeMap<String, toml::Table> {
    fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.join("Cargo.toml").exists())
        .map(|folder| {
            let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
            (folder.file_name().unwrap().to_str().unwrap().to_owned(), toml::from_str(&manifest).unwrap())
        })
        .collect()
}

/// What a crate is built with, tests apart.
fn dependencies(manifest: &toml::Table) -> BTreeSet<&str> {
    ["dependencies", "build-dependencies"]
        .into_iter()
        .filter_map(|table| manifest.get(table)?.as_table())
        .flat_map(|table| table.keys().map(String::as_str))
        .collect()
}

/// The files below a folder that are ours, by path from the root.
fn files(folder: &str) -> Vec<PathBuf> {
    const NOT_OURS: [&str; 6] = [".git", "target", "node_modules", "dist", "shots", "data"];
    let root = root();
    let mut waiting = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name();
            let kind = entry.file_type().unwrap();
            if kind.is_dir() && !NOT_OURS.iter().any(|other| name == *other) {
                waiting.push(entry.path());
            } else if kind.is_file() && name != ".git" {
                found.push(entry.path().strip_prefix(&root).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> String {
    String::from_utf8_lossy(&fs::read(root().join(file)).unwrap()).into_owned()
}

#[test]
fn a_crate_knows_only_whom_it_may() {
    let crates = crates();
    let names: Vec<&str> = crates.keys().map(String::as_str).collect();
    let mut listed: Vec<&str> = MAY_KNOW.iter().map(|(name, _)| *name).collect();
    listed.sort_unstable();
    assert_eq!(names, listed, "a crate is missing from the table, or the table names one that is gone");

    for (name, may_know) in MAY_KNOW {
        for known in dependencies(&crates[name]).into_iter().filter_map(|known| known.strip_prefix("bedre-")) {
            assert!(may_know.contains(&known), "`{name}` knows `{known}`, which it may not");
        }
    }
}

#[test]
fn a_large_dependency_lives_in_the_crate_that_is_for_it() {
    let crates = crates();

    for (dependency, homes) in LIVES_IN {
        for (name, manifest) in &crates {
            let used = dependencies(manifest).contains(dependency);
            assert!(!used || homes.contains(&name.as_str()), "`{name}` uses `{dependency}`, which lives in {homes:?}");
        }
    }
}

#[test]
fn every_crate_takes_lints_edition_and_licence_from_the_workspace() {
    for (name, manifest) in crates() {
        let of_workspace = |table: &toml::Table| table.get("workspace").and_then(toml::Value::as_bool) == Some(true);
        let lints = manifest.get("lints").and_then(toml::Value::as_table);
        assert!(lints.is_some_and(of_workspace), "`{name}` has no `[lints] workspace = true`");
        let package = manifest["package"].as_table().unwrap();
        for field in ["version", "edition", "rust-version", "license"] {
            let field_table = package.get(field).and_then(toml::Value::as_table);
            assert!(field_table.is_some_and(of_workspace), "`{name}` has a {field} of its own");
        }
        for dependency in dependencies(&manifest) {
            let table = manifest["dependencies"].get(dependency).and_then(toml::Value::as_table);
            assert!(table.is_none_or(of_workspace), "`{name}` takes `{dependency}` from elsewhere than the workspace");
        }
    }
}

#[test]
fn a_long_file_has_a_reason() {
    let long: Vec<String> = files("crates")
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .filter(|file| read(file).lines().count() > LINES)
        .map(|file| file.to_string_lossy().replace('\\', "/"))
        .collect();

    let listed: Vec<&str> = LONG.iter().map(|(file, _)| *file).collect();
    assert_eq!(long, listed, "files of more than {LINES} lines: two subjects in one?");
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    // Put together here, so that this file is not one of them.
    let folders = [["/ho", "me/"], ["/Us", "ers/"], ["/ro", "ot/"], ["C:\\Us", "ers\\"]].map(|parts| parts.concat());

    for file in files(".") {
        let text = read(&file);
        for folder in &folders {
            let named = text.match_indices(folder.as_str()).find(|(at, _)| {
                // `/nb/home/` is an address of ours, and so is `https://bedre.example/home/`.
                !text[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '}')
            });
            assert!(named.is_none(), "{} names a folder in {folder}", file.display());
        }
    }
}

#[test]
fn every_subject_has_texts_in_three_languages() {
    let subjects = |tag: &str| -> BTreeSet<String> {
        fs::read_dir(root().join("locales").join(tag))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    let languages: BTreeSet<String> = subjects("");

    assert_eq!(languages, ["en", "nb", "nn"].map(str::to_owned).into());
    assert_eq!(subjects("nn"), subjects("nb"));
    assert_eq!(subjects("en"), subjects("nb"));
}

#[test]
fn every_step_of_the_tables_is_taken_once_and_in_order() {
    let steps: Vec<String> = files("crates/store/src/migration")
        .into_iter()
        .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "mod")
        .collect();
    let list = read(Path::new("crates/store/src/migration/mod.rs"));
    let taken: Vec<&str> =
        list.lines().filter_map(|line| line.trim().strip_prefix("Box::new(")?.strip_suffix("::Migration),")).collect();

    assert_eq!(taken, steps, "the steps in the list, and the files there are");
    let numbers: BTreeSet<&str> = steps.iter().map(|step| &step[..5]).collect();
    assert_eq!(numbers.len(), steps.len(), "two steps have the same number: {steps:?}");
}

#[test]
fn every_link_in_the_documentation_leads_to_a_file_that_is_there() {
    let pages = files(".").into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "md"));

    for page in pages {
        let folder = root().join(&page).parent().unwrap().to_owned();
        let text = read(&page);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.is_empty() && !link.contains("://")) {
            assert!(folder.join(link).exists(), "{} links to {link}, which is not there", page.display());
        }
    }
}
