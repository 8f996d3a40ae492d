//! Reading what an address names. What makes no sense there is a page that is not there.

use axum::{extract::FromRequestParts, http::request::Parts};
use serde::de::DeserializeOwned;

use crate::WebError;

/// What an address names.
#[derive(Clone, Debug)]
pub(crate) struct Path<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = WebError;

    #[expect(clippy::disallowed_types, reason = "the one place that wraps it with the kinder page")]
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        match axum::extract::Path::<T>::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(named)) => Ok(Self(named)),
            Err(_) => Err(WebError::NotFound),
        }
    }
}

/// What the part of an address after `?` says. Unknown names there are left alone: mail programs add their own.
#[derive(Clone, Debug)]
pub(crate) struct Query<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Query<T> {
    type Rejection = WebError;

    #[expect(clippy::disallowed_types, reason = "the one place that wraps it with the kinder page")]
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, WebError> {
        match axum::extract::Query::<T>::from_request_parts(parts, state).await {
            Ok(axum::extract::Query(said)) => Ok(Self(said)),
            Err(_) => Err(WebError::BadRequest("query makes no sense")),
        }
    }
}
