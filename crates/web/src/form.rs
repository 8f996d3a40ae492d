//! Reading what a form sent: into a struct of texts as typed, or into pairs for a form whose questions are data.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};
use serde::de::DeserializeOwned;

use crate::{WebError, error::Unwritten};

/// The most bytes that a form may send: fifty full answers.
pub(crate) const LIMIT: usize = 1024 * 1024;

/// A form as typed. A field that the struct does not know is refused, not dropped in silence. A form whose questions are
/// data is read as `Vec<(String, String)>`, the pairs of name and value in order.
#[derive(Clone, Debug)]
pub(crate) struct Form<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            let status = rejection.into_response().status();
            let mut response = status.into_response();
            response.extensions_mut().insert(Unwritten::Error);
            response
        })?;
        read(&body).map(Self).map_err(IntoResponse::into_response)
    }
}

/// Reads a body of the form type. The whole body is looked at for broken UTF-8 first, which would else be mended.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, WebError> {
    if !is_whole_utf8(body) {
        return Err(WebError::BadRequest("broken UTF-8 in a form"));
    }
    serde_urlencoded::from_bytes(body).map_err(|_| WebError::BadRequest("unknown or missing field in a form"))
}

/// Whether the text is UTF-8 once every `%XX` is read.
fn is_whole_utf8(body: &[u8]) -> bool {
    let mut decoded = Vec::with_capacity(body.len());
    let mut bytes = body.iter();
    while let Some(&byte) = bytes.next() {
        if byte == b'%' {
            let pair = bytes.as_slice().get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
            match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
                Some(value) => {
                    decoded.push(value);
                    bytes.nth(1);
                }
                None => decoded.push(byte),
            }
        } else {
            decoded.push(byte);
        }
    }
    std::str::from_utf8(&decoded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Typed {
        name: String,
    }

    #[test]
    fn a_form_is_read_as_typed() {
        assert_eq!(read::<Typed>(b"name=%C3%85se+Pr%C3%B8ve").unwrap(), Typed { name: "Åse Prøve".to_owned() });
        assert_eq!(
            read::<Vec<(String, String)>>(b"a=1&a=2").unwrap(),
            [("a".to_owned(), "1".to_owned()), ("a".to_owned(), "2".to_owned())]
        );
    }

    #[test]
    fn a_form_that_makes_no_sense_is_refused() {
        for body in [&b"name=x&role=administrator"[..], b"nam=x", b"name=%C3", b"name=\xff", b""] {
            assert!(matches!(read::<Typed>(body), Err(WebError::BadRequest(_))), "{body:?}");
        }
    }
}
