//! The demo's mailbox: every message that was sent, readable by all. It is there in the demo only.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{Platform, admin};
use bedre_domain::{email::Email, id::MessageId, outbox::OutboxMessage};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    App, Url, Visit, WebError,
    layout::{
        Layout, NavLink,
        table::{Cell, Head, Table},
    },
    path::{Path, Query},
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/mailbox", get(mailbox)).route("/mailbox/{id}", get(message))
}

#[derive(Debug, Template)]
#[template(path = "mailbox/mailbox.html")]
struct MailboxPage {
    layout: Layout,
    /// Whose messages are shown, when not all are.
    to: Option<String>,
    /// Where there are others: those to the reader, or all.
    others: Option<NavLink>,
    /// That there are more than these.
    more: Option<String>,
    messages: Option<Table>,
}

#[derive(Debug, Deserialize)]
struct MailboxQuery {
    to: Option<String>,
}

async fn mailbox(
    visit: Visit,
    State(platform): State<Platform>,
    Query(query): Query<MailboxQuery>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let to = query.to.map(|to| Email::parse(&to)).transpose().map_err(|_| WebError::NotFound)?;
    let messages = admin::mailbox(&platform, to.as_ref()).await?;
    let is_full = u64::try_from(messages.len()).is_ok_and(|count| count == admin::MAILBOX_SHOWS);
    let others = match (&to, visit.actor().person()) {
        (Some(_), _) => Some(NavLink::new(t.site_mailbox_all(), visit.url(&Url::Mailbox))),
        (None, Some(reader)) => {
            let own = visit.url(&Url::MailboxTo(reader.email.clone()));
            Some(NavLink::new(t.site_mailbox_only(reader.email.as_str()), own))
        }
        (None, None) => None,
    };
    visit.show(&MailboxPage {
        layout: visit.layout(t.site_mailbox_title()),
        others,
        more: (is_full && to.is_none()).then(|| t.site_mailbox_more(messages.len())),
        to: to.map(|to| t.site_mailbox_only(to.as_str())),
        messages: (!messages.is_empty()).then(|| table(messages, &visit)),
    })
}

fn table(messages: Vec<OutboxMessage>, visit: &Visit) -> Table {
    let t = visit.t();
    let heads = [t.site_mailbox_sent(), t.site_mailbox_to(), t.site_mailbox_subject()];
    let rows = messages.into_iter().map(|message| {
        vec![
            Cell::new(date::moment(message.written_at, visit.locale())),
            Cell::link(message.to.as_str(), visit.url(&Url::MailboxTo(message.to.clone()))),
            Cell::link(message.subject, visit.url(&Url::MailboxMessage(message.id))),
        ]
    });
    Table::new(t.site_mailbox_title(), heads.into_iter().map(Head::text).collect()).quiet().rows(rows)
}

#[derive(Debug, Template)]
#[template(path = "mailbox/message.html")]
struct MessagePage {
    layout: Layout,
    to: String,
    sent: String,
    paragraphs: Vec<Vec<Part>>,
    files: Vec<String>,
}

/// A part of a message's plain text.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    Link(String),
}

async fn message(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MessageId>,
) -> Result<Response, WebError> {
    let message = admin::mailbox_message(&platform, id).await?;
    let mut layout = visit.layout(message.subject);
    layout.above = Some(NavLink::new(visit.t().site_mailbox_title(), visit.url(&Url::Mailbox)));
    visit.show(&MessagePage {
        layout,
        to: message.to.to_string(),
        sent: date::moment(message.written_at, visit.locale()),
        paragraphs: message.text.split("\n\n").map(parts).collect(),
        files: message.attachments.into_iter().map(|file| file.name).collect(),
    })
}

/// The words of a paragraph, and the addresses in it as links.
fn parts(paragraph: &str) -> Vec<Part> {
    paragraph
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            let bare = word.trim();
            if bare.starts_with("http://") || bare.starts_with("https://") {
                Part::Link(bare.to_owned())
            } else {
                Part::Words(word.to_owned())
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_message_can_be_followed() {
        let parts = parts("Les mer: https://bedre.example/nb");

        assert_eq!(parts.last(), Some(&Part::Link("https://bedre.example/nb".to_owned())));
    }
}
