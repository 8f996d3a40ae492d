//! Improvement work that suits, read from the middle of an application: what was typed is kept, and the way back leads to it
//! (F9).

use axum::{extract::State, response::Response};
use bedre_actions::{Platform, application};
use bedre_domain::{id::ApplicationId, key::SectionKey};

use crate::{
    Url, Visit, WebError,
    layout::NavLink,
    path::Path,
    programme::examples::{ExamplesPage, has_some},
};

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(ApplicationId, SectionKey)>,
) -> Result<Response, WebError> {
    let opened = application::open(&platform, visit.actor(), id).await?;
    let section = opened.cohort.cohort.form.section(&key).ok_or(WebError::NotFound)?;
    if !has_some(&opened.cohort) {
        return Err(WebError::NotFound);
    }
    let back = Url::ApplicationSection(id, section.key.clone());
    let back = NavLink::new(visit.t().application_back_to_question(), visit.url(&back));
    visit.show(&ExamplesPage::new(&opened.cohort, back, &visit))
}
