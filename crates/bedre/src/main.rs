//! The program `bedre`.

fn main() {}
