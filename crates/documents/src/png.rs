//! A picture as PNG, for slides, letters and other programs.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb};

use crate::DocumentError;
use crate::print::{FAMILIES, faces};

/// The most pixels a picture has on either side.
const MOST: u32 = 10_000;

/// Draws an SVG that carries its own colours as PNG on white, `scale` pixels for each of its units.
///
/// Letters are set in the faces of our documents; nothing outside the picture is read.
///
/// ```
/// let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#0f5a62"/></svg>"##;
///
/// let png = bedre_documents::png(svg, 2.0)?;
///
/// assert!(png.starts_with(b"\x89PNG"));
/// # Ok::<(), bedre_documents::DocumentError>(())
/// ```
///
/// # Errors
///
/// [`DocumentError::Picture`] for what is no SVG, or is larger than 10 000 pixels.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, DocumentError> {
    let broken = |message: String| DocumentError::Picture { message };
    let tree = Tree::from_str(svg, &options()).map_err(|error| broken(error.to_string()))?;
    let size = tree.size().to_int_size().scale_by(scale).filter(|size| size.width() <= MOST && size.height() <= MOST);
    let size = size.ok_or_else(|| broken(format!("{} by {}", tree.size().width(), tree.size().height())))?;
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or_else(|| broken("no room".to_owned()))?;
    pixmap.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    pixmap.encode_png().map_err(|error| broken(error.to_string()))
}

/// Our faces, and no way out of the picture.
fn options() -> Options<'static> {
    static FACES: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut database = fontdb::Database::new();
        for face in faces() {
            database.load_font_source(fontdb::Source::Binary(Arc::new(face)));
        }
        Arc::new(database)
    });
    let [family, _] = FAMILIES;
    Options {
        fontdb: FACES.clone(),
        font_family: family.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\" width=\"30\" height=\"20\">\
        <rect x=\"0\" y=\"0\" width=\"10\" height=\"20\" fill=\"#0f5a62\"/></svg>";

    fn pixels(svg: &str, scale: f32) -> Pixmap {
        Pixmap::decode_png(&png(svg, scale).unwrap()).unwrap()
    }

    #[test]
    fn a_picture_is_drawn_on_white_in_the_size_asked_for() {
        let drawn = pixels(PICTURE, 3.0);

        assert_eq!((drawn.width(), drawn.height()), (90, 60));
        let colour = |x, y| drawn.pixel(x, y).map(|pixel| (pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()));
        assert_eq!(colour(5, 30), Some((0x0f, 0x5a, 0x62, 255)));
        assert_eq!(colour(60, 30), Some((255, 255, 255, 255)));
    }

    #[test]
    fn letters_are_drawn_in_our_own_faces() {
        let words = |words: &str| {
            let text = format!("<text x=\"12\" y=\"15\" font-size=\"10\">{words}</text></svg>");
            pixels(&PICTURE.replace("</svg>", &text), 4.0)
        };
        let dark =
            |drawn: &Pixmap| drawn.pixels().iter().filter(|pixel| pixel.red() < 128 && pixel.green() < 40).count();

        assert!(dark(&words("Å8")) > dark(&words(" ")) + 50, "no letters were drawn");
    }

    #[test]
    fn what_is_no_picture_or_far_too_large_is_an_error() {
        for svg in ["", "<svg", &PICTURE.replace("width=\"30\"", "width=\"30000\"")] {
            assert!(matches!(png(svg, 1.0), Err(DocumentError::Picture { .. })), "{svg}");
        }
    }

    #[test]
    fn a_picture_cannot_bring_in_a_file_of_the_machine() {
        let with = PICTURE
            .replace("</svg>", "<image x=\"12\" y=\"0\" width=\"10\" height=\"10\" href=\"/etc/hostname\"/></svg>");

        assert_eq!(png(&with, 1.0), png(PICTURE, 1.0));
    }
}
