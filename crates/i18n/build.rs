//! Turns `locales/<tag>/<subject>.ftl` into the methods of `Texts`, and refuses texts that are missing or differ.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/generate.rs"]
mod generate;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            for line in trouble {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Reads every text, writes `texts.rs` for the library; the error is one line per text that is not right.
fn run() -> Result<(), Vec<String>> {
    let home = env::var("CARGO_MANIFEST_DIR").map_err(|error| vec![error.to_string()])?;
    let locales = Path::new(&home).join("../../locales");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", locales.display());

    let mut sources = Vec::new();
    for tag in catalogue::TAGS {
        sources.extend(read_folder(&locales.join(tag), tag).map_err(|error| vec![format!("locales/{tag}: {error}")])?);
    }
    let messages = catalogue::read(&sources)?;

    let out = env::var("OUT_DIR").map_err(|error| vec![error.to_string()])?;
    fs::write(PathBuf::from(out).join("texts.rs"), generate::texts(&messages)).map_err(|error| vec![error.to_string()])
}

/// All `.ftl` files of one language, in the order of their names.
fn read_folder(folder: &Path, tag: &'static str) -> io::Result<Vec<catalogue::Source>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            println!("cargo::rerun-if-changed={}", path.display());
            let subject = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            sources.push(catalogue::Source { tag, subject, ftl: fs::read_to_string(&path)? });
        }
    }
    sources.sort_by(|a, b| a.subject.cmp(&b.subject));
    Ok(sources)
}
