//! The type case: the faces that documents are set in.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The family that the texts of documents and of the pictures in them are set in.
pub const FONT: &str = "Libertinus Serif";

/// Our families, first the one that texts are set in, then the one that lends it letters and signs it lacks.
pub(crate) const FAMILIES: [&str; 2] = [FONT, "DejaVu Sans Mono"];

/// The faces and their catalogue.
pub(super) struct Case {
    /// All faces, in the order of the catalogue.
    pub(super) fonts: Vec<Font>,
    /// The catalogue in which the compiler looks up a face.
    pub(super) book: LazyHash<FontBook>,
}

/// The faces, read once.
pub(super) fn case() -> &'static Case {
    static CASE: LazyLock<Case> = LazyLock::new(|| {
        let fonts: Vec<Font> = typst_assets::fonts()
            .flat_map(|data| Font::iter(Bytes::new(data)))
            .filter(|font| FAMILIES.contains(&font.info().family.as_str()))
            .collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Case { fonts, book }
    });
    &CASE
}

/// The bytes of every face of our families.
pub(crate) fn faces() -> impl Iterator<Item = &'static [u8]> {
    let ours = |data: &&'static [u8]| {
        Font::iter(Bytes::new(*data)).any(|font| FAMILIES.contains(&font.info().family.as_str()))
    };
    typst_assets::fonts().filter(ours)
}

/// Whether any of our faces has a glyph for a character.
pub(super) fn has(character: char) -> bool {
    case().fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}
