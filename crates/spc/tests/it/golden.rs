//! Every golden case passes through the same code as the product.
//!
//! The cases with made-up series lie in `tests/reference/`. Those with published series are read from `spc-golden` beside
//! the repository when it is there, or from the folder that `SPC_GOLDEN` names.

use std::fs;
use std::path::{Path, PathBuf};

use bedre_spc::golden::{Outcome, run};

/// The folder in the repository.
fn reference() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference")
}

/// The full set, beside the repository.
fn beside() -> PathBuf {
    if let Some(folder) = std::env::var_os("SPC_GOLDEN") {
        return PathBuf::from(folder);
    }
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/spc-golden")
}

/// The ids of the cases in `folder`, in order.
fn ids(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder.join("cases")) else { return Vec::new() };
    let mut ids: Vec<String> = entries
        .filter_map(|entry| entry.unwrap().path().file_name().map(|name| name.to_string_lossy().into_owned()))
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .collect();
    ids.sort();
    ids
}

/// Runs every case of `folder` and names what differs.
fn failures(folder: &Path) -> Vec<String> {
    let mut failures = Vec::new();
    for id in ids(folder) {
        let text = |ending: &str| fs::read_to_string(folder.join("cases").join(format!("{id}.{ending}"))).unwrap();
        match run(&text("json"), &text("csv")) {
            Ok(Outcome::Passed { compared, .. }) => assert!(compared > 0, "{id} compared nothing"),
            Ok(Outcome::Failed { differences }) => {
                failures.extend(differences.iter().take(5).map(|difference| format!("{id} {difference}")));
            }
            Err(error) => failures.push(format!("{id} cannot be run: {error}")),
        }
    }
    failures
}

#[test]
fn the_repository_holds_every_case_that_its_index_names() {
    let index = fs::read_to_string(reference().join("index.csv")).unwrap();

    let named: Vec<&str> = index.lines().skip(1).filter_map(|line| line.split(',').next()).collect();

    assert_eq!(named.len(), 121);
    for id in named {
        assert!(reference().join(format!("cases/{id}.json")).is_file(), "{id}");
    }
}

#[test]
fn the_cases_with_made_up_series_pass() {
    let failures = failures(&reference());

    assert!(failures.is_empty(), "{} differences\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn all_cases_pass_when_the_full_set_lies_beside_the_repository() {
    if ids(&beside()).is_empty() {
        // `scripts/test.mjs` tells the same at the end of a run.
        return eprintln!("not run: the cases with published series; name their folder with SPC_GOLDEN");
    }
    let failures = failures(&beside());

    assert!(failures.is_empty(), "{} differences\n{}", failures.len(), failures.join("\n"));
}
