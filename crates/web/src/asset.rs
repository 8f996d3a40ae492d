//! The page assets – style, script, fonts and mark – inside the program, with addresses that change when they do.

use axum::Router;
use axum::body::Body;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderName, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

/// Where assets are served from.
const FOLDER: &str = "/assets/";

/// For a file whose address names its content: keep it for a year without asking again.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// For any other address: keep it, but ask whether it is still so.
const ASK_AGAIN: &str = "no-cache";

/// What `ui` builds.
#[derive(RustEmbed)]
#[folder = "../../ui/dist/"]
struct Dist;

/// The address of an asset, which changes with its content: `/assets/bedre.css?v=1f0c…`.
///
/// An asset that was not built gets its plain address, so that a page shows, if without style.
pub fn url(name: &str) -> String {
    match Asset::find(name) {
        Some(asset) => format!("{FOLDER}{name}?v={}", asset.version),
        None => format!("{FOLDER}{name}"),
    }
}

/// The route that serves them.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{name}", get(serve))
}

/// Answers with the asset that the address names.
async fn serve(uri: Uri, headers: HeaderMap) -> Response {
    let name = uri.path().strip_prefix(FOLDER).unwrap_or_default();
    match Asset::find(name) {
        Some(asset) => asset.answer(uri.query(), &headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// One file of the page assets.
struct Asset {
    /// What it is, for the browser.
    kind: &'static str,
    /// The file as it is.
    plain: Body,
    /// The same, packed with gzip, where that is worth it.
    packed: Option<Body>,
    /// A short digest of the content.
    version: String,
    /// Whether the name itself changes with the content, as those of fonts do.
    named_by_content: bool,
}

impl Asset {
    /// The asset of this name, or nothing.
    fn find(name: &str) -> Option<Self> {
        let kind = kind_of(name)?;
        let file = Dist::get(name)?;
        let digest = file.metadata.sha256_hash();
        let version = digest.first_chunk().map(|start| format!("{:016x}", u64::from_be_bytes(*start)))?;
        let packed = Dist::get(&format!("{name}.gz")).map(|packed| Body::from(packed.data));
        Some(Self { kind, plain: Body::from(file.data), packed, version, named_by_content: kind == "font/woff2" })
    }

    /// The answer to a request with this query and these headers.
    fn answer(self, query: Option<&str>, headers: &HeaderMap) -> Response {
        let tag = format!("W/\"{}\"", self.version);
        let named = self.named_by_content || query.and_then(|query| query.strip_prefix("v=")) == Some(&self.version);
        let keep = if named { FOR_EVER } else { ASK_AGAIN };
        let head = [(ETAG, tag.as_str()), (CACHE_CONTROL, keep), (VARY, "accept-encoding")];
        if says(headers, &IF_NONE_MATCH, &tag) {
            return (StatusCode::NOT_MODIFIED, head).into_response();
        }
        match self.packed {
            Some(packed) if says(headers, &ACCEPT_ENCODING, "gzip") => {
                (head, [(CONTENT_TYPE, self.kind), (CONTENT_ENCODING, "gzip")], packed).into_response()
            }
            Some(_) | None => (head, [(CONTENT_TYPE, self.kind)], self.plain).into_response(),
        }
    }
}

/// Whether a comma-separated header names `word`; what stands after a semicolon is not looked at.
fn says(headers: &HeaderMap, header: &HeaderName, word: &str) -> bool {
    headers
        .get_all(header)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|part| part.split(';').next().unwrap_or_default().trim() == word)
}

/// The media type of the few kinds of files there are.
fn kind_of(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "woff2" => Some("font/woff2"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn style() -> Asset {
        Asset {
            kind: "text/css; charset=utf-8",
            plain: Body::from("p{}"),
            packed: Some(Body::from("packed")),
            version: "0123456789abcdef".to_owned(),
            named_by_content: false,
        }
    }

    fn asking(header: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header, HeaderValue::from_static(value))])
    }

    fn header(response: &Response, name: HeaderName) -> &str {
        response.headers().get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[test]
    fn an_address_that_names_the_content_is_kept_for_ever() {
        let named = style().answer(Some("v=0123456789abcdef"), &HeaderMap::new());

        assert_eq!(header(&named, CACHE_CONTROL), FOR_EVER);
        assert_eq!(header(&named, CONTENT_TYPE), "text/css; charset=utf-8");
    }

    #[test]
    fn an_address_of_another_version_is_asked_for_again() {
        for query in [None, Some("v=older"), Some("0123456789abcdef")] {
            let answer = style().answer(query, &HeaderMap::new());

            assert_eq!(header(&answer, CACHE_CONTROL), ASK_AGAIN, "{query:?}");
        }
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let tag = "W/\"0123456789abcdef\"";

        assert_eq!(style().answer(None, &asking(IF_NONE_MATCH, tag)).status(), StatusCode::NOT_MODIFIED);
        assert_eq!(style().answer(None, &asking(IF_NONE_MATCH, "W/\"other\"")).status(), StatusCode::OK);
    }

    #[test]
    fn it_is_packed_for_those_who_can_unpack_it() {
        let packed = style().answer(None, &asking(ACCEPT_ENCODING, "br, gzip;q=0.8"));
        let plain = style().answer(None, &asking(ACCEPT_ENCODING, "br"));

        assert_eq!(header(&packed, CONTENT_ENCODING), "gzip");
        assert_eq!(header(&plain, CONTENT_ENCODING), "");
    }

    #[test]
    fn other_files_are_no_assets() {
        for name in ["bedre.css.gz", "../Cargo.toml", "", "bedre", ".gitkeep"] {
            assert!(Asset::find(name).is_none(), "{name}");
        }
    }
}
