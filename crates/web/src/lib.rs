//! Pages: forms, templates and routes. What happens on them is in `actions`; what they say is in `locales`.
//!
//! A subject has a folder, and in it each page a struct with its template beside it. A handler says who asks, calls one
//! action, and answers with a page or a redirect. What all pages need is one extractor, [`Visit`].

mod about;
mod admin;
mod admission;
mod app;
mod application;
mod assess;
pub mod asset;
mod attendance;
mod certificate;
mod cohort;
mod confirmation;
mod deadline;
mod demo;
mod error;
mod form;
mod health;
mod home;
mod layers;
pub mod layout;
mod mailbox;
mod measure;
mod offer;
mod path;
mod pdsa;
mod programme;
mod project;
mod question;
mod session;
mod sharing;
mod sign_in;
mod story;
mod supervision;
mod typed;
mod url;
mod visit;
mod wording;

pub use app::{App, Demo, DemoMoment, DemoPerson, Figures, Limits, Story};
pub use error::WebError;
pub use layers::site;
pub use url::{ChartFile, ProjectTab, Url};
pub use visit::Visit;
