//! Rebuilds the program when the page assets changed, and says so when they were never made.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=../../ui/dist");
    println!("cargo::rerun-if-changed=build.rs");
    if !Path::new("../../ui/dist/bedre.css").exists() {
        println!(
            "cargo::warning=pages will have no style: make the page assets first (in `ui`: npm ci, then npm run build)"
        );
    }
}
