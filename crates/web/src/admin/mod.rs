//! What administrators see: is anything wrong, who is there, what was sent, who did what.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{Platform, admin};
use bedre_domain::{audit::AuditActor, id::PersonId, outbox::Delivery, person::Person};
use bedre_i18n::{Texts, date};

use crate::{
    App, Visit, WebError,
    layout::{
        Layout,
        list::Fact,
        table::{Cell, Head, Table},
    },
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/admin", get(overview))
}

#[derive(Debug, Template)]
#[template(path = "admin/admin.html")]
struct AdminPage {
    layout: Layout,
    facts: Vec<Fact>,
    messages: Table,
    people: Table,
    audit: Table,
}

async fn overview(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    let overview = admin::overview(&platform, visit.actor()).await?;
    let t = visit.t();
    visit.show(&AdminPage {
        layout: visit.layout(t.site_nav_admin()),
        facts: vec![Fact::new(
            t.admin_outbox_title(),
            t.admin_outbox_failed(usize::try_from(overview.failed).unwrap_or(usize::MAX)),
        )],
        messages: messages(&visit, &overview),
        people: people(t, &overview.people),
        audit: audit(&visit, &overview),
    })
}

fn heads(labels: &[&'static str]) -> Vec<Head> {
    labels.iter().map(|label| Head::text(*label)).collect()
}

fn messages(visit: &Visit, overview: &admin::Overview) -> Table {
    let t = visit.t();
    let labels = [t.admin_outbox_written(), t.admin_outbox_to(), t.admin_outbox_subject(), t.admin_outbox_state()];
    Table::new(t.admin_outbox_title(), heads(&labels)).rows(overview.messages.iter().map(|message| {
        vec![
            Cell::new(date::moment(message.written_at, visit.locale())),
            Cell::new(message.to.as_str()),
            Cell::new(message.subject.as_str()),
            Cell::new(state(visit, message.delivery)),
        ]
    }))
}

fn state(visit: &Visit, delivery: Delivery) -> String {
    let (t, moment) = (visit.t(), |at| date::brief_moment(at, visit.locale()));
    match delivery {
        Delivery::Waiting { next_at, .. } => t.admin_outbox_waiting(moment(next_at)),
        Delivery::Sent { at } => t.admin_outbox_sent(moment(at)),
        Delivery::Failed { at } => t.admin_outbox_gave_up(moment(at)),
    }
}

fn people(t: Texts, people: &[Person]) -> Table {
    Table::new(t.admin_people_title(), heads(&[t.admin_person_name(), t.admin_person_email()]))
        .rows(people.iter().map(|person| vec![Cell::new(person.name.as_str()), Cell::new(person.email.as_str())]))
}

fn audit(visit: &Visit, overview: &admin::Overview) -> Table {
    let t = visit.t();
    let labels = [t.admin_audit_when(), t.admin_audit_who(), t.admin_audit_what(), t.admin_audit_from()];
    Table::new(t.admin_audit_title(), heads(&labels)).rows(overview.audit.iter().map(|note| {
        vec![
            Cell::new(date::moment(note.at, visit.locale())),
            Cell::new(who(note.by, &overview.people, t)),
            Cell::new(note.deed.as_str()),
            Cell::new(note.from.as_deref().unwrap_or_default()),
        ]
    }))
}

fn who(by: AuditActor, people: &[Person], t: Texts) -> String {
    let name = |id: PersonId| people.iter().find(|person| person.id == id).map(|person| person.called().to_owned());
    match by {
        AuditActor::Person(id) => name(id).unwrap_or_else(|| id.to_string()),
        AuditActor::LinkHolder => t.admin_role_leader().to_owned(),
        AuditActor::Visitor => t.site_demo_visitor().to_owned(),
        AuditActor::System => t.admin_audit_system().to_owned(),
    }
}
