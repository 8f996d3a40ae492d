//! QR codes: an address as a picture that a telephone's camera opens.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use crate::DocumentError;

/// White modules around the code, without which cameras do not find it (ISO/IEC 18004, 6.3.8).
const QUIET_ZONE: usize = 4;

/// A QR code for `address` as SVG, with `title` as what screen readers say and a pointer shows.
///
/// The code is drawn black on white whatever the page's colours are: cameras need it so. It is sized by its box.
///
/// # Errors
///
/// [`DocumentError::AddressTooLong`] from about 2000 characters on.
///
/// ```
/// let svg = bedre_documents::qr::svg("https://bedre.example/s/7F3K", "Registrer oppmøte")?;
/// assert!(svg.contains("<title>Registrer oppmøte</title>"));
/// # Ok::<(), bedre_documents::DocumentError>(())
/// ```
pub fn svg(address: &str, title: &str) -> Result<String, DocumentError> {
    let code = modules(address)?;
    let side = code.len() + 2 * QUIET_ZONE;
    let title = escaped(title);
    let path = path(&code);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{title}\" \
         shape-rendering=\"crispEdges\"><title>{title}</title><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// The code's modules, row by row; `true` is dark. Medium error correction: up to 15 % may be hidden or dirty.
fn modules(address: &str) -> Result<Vec<Vec<bool>>, DocumentError> {
    let code = QRBuilder::new(address)
        .ecl(ECL::M)
        .build()
        .map_err(|_| DocumentError::AddressTooLong { octets: address.len() })?;
    let rows = code.data.chunks(code.size).take(code.size);
    Ok(rows.map(|row| row.iter().map(|module| module.value()).collect()).collect())
}

/// One bar for each run of dark modules in a row.
fn path(code: &[Vec<bool>]) -> String {
    let mut path = String::new();
    for (y, row) in code.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true) {
                // Writing into a `String` cannot fail.
                let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET_ZONE, y + QUIET_ZONE, run.len(), run.len());
            }
            x += run.len();
        }
    }
    path
}

/// Words as they stand in SVG.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for character in words.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other if other.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dark modules of a drawn code, read back from its path.
    fn drawn(svg: &str) -> Vec<(usize, usize)> {
        let path = svg.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = Vec::new();
        for bar in path.split('M').skip(1) {
            let (at, run) = bar.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = run.split('v').next().unwrap().parse().unwrap();
            dark.extend((x..x + length).map(|x| (x, y)));
        }
        dark
    }

    #[test]
    fn every_dark_module_is_drawn_once_and_the_quiet_zone_is_left_free() {
        let address = "https://bedre.example/nb/attendance/3MK9-7QXD";
        let code = modules(address).unwrap();
        let expected: Vec<(usize, usize)> = code
            .iter()
            .enumerate()
            .flat_map(|(y, row)| row.iter().enumerate().filter(|(_, dark)| **dark).map(move |(x, _)| (x + 4, y + 4)))
            .collect();

        let svg = svg(address, "Registrer oppmøte").unwrap();

        assert_eq!(code.len(), 33);
        assert!(svg.contains("viewBox=\"0 0 41 41\""));
        assert_eq!(drawn(&svg), expected);
    }

    #[test]
    fn the_three_finder_patterns_stand_in_their_corners() {
        let code = modules("https://bedre.example/").unwrap();
        let corner = |x: usize, y: usize| -> String {
            (y..y + 7)
                .map(|y| (x..x + 7).map(|x| if code[y][x] { '#' } else { '.' }).collect::<String>() + "\n")
                .collect()
        };
        let pattern = "#######\n#.....#\n#.###.#\n#.###.#\n#.###.#\n#.....#\n#######\n";

        assert_eq!(corner(0, 0), pattern);
        assert_eq!(corner(code.len() - 7, 0), pattern);
        assert_eq!(corner(0, code.len() - 7), pattern);
    }

    #[test]
    fn the_title_cannot_leave_its_place() {
        let svg = svg("https://bedre.example/", "a\"><script>&\u{0}").unwrap();

        assert!(svg.contains("aria-label=\"a&quot;&gt;&lt;script&gt;&amp; \""));
        assert!(!svg.contains("<script"));
    }

    #[test]
    fn an_address_too_long_for_a_code_is_an_error() {
        assert_eq!(svg(&"x".repeat(3000), "").unwrap_err(), DocumentError::AddressTooLong { octets: 3000 });
    }
}
