//! The answers to a form that saves itself while it is written: a few words, shown beside the form.
//!
//! The script sends the form as it stands to the address in `data-autosave`, with the header that [`asked`] looks for.

use axum::{
    Json,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use serde::Serialize;

/// What the script reads.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    words: &'a str,
}

/// Whether the form came by itself, rather than by a button: the answer is then one of these, not a page.
pub fn asked(headers: &HeaderMap) -> bool {
    headers.contains_key("x-bedre-autosave")
}

/// It is kept: «Lagret kl. 14.32».
pub fn saved(words: &str) -> Response {
    Json(Answer { words }).into_response()
}

/// It cannot be kept as it stands, and trying again would not help: why, and what to do.
pub fn refused(words: &str) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(Answer { words })).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_refusal_tells_why_and_is_not_taken_for_a_page_without_words() {
        let answer = refused("Fjern «fødselsnummeret».");

        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.headers().get("content-type").unwrap(), "application/json");
        let body = axum::body::to_bytes(answer.into_body(), 1024).await.unwrap();
        assert_eq!(body, "{\"words\":\"Fjern «fødselsnummeret».\"}".as_bytes());
    }
}
