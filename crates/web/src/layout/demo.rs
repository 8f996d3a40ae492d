//! The bar at the top of the demo: what day it is there, who one is, and the mail that was sent.

/// Time, people and mail of the demo.
#[derive(Debug, Clone)]
pub struct DemoBar {
    /// The day and hour it is in the demo, as people write it: it follows «Klokken er».
    pub now: String,
    /// Where a moment is posted to, as `moment`.
    pub moment_url: String,
    /// The moments that one can go to.
    pub moments: Vec<DemoChoice>,
    /// Where a person is posted to, as `person`.
    pub person_url: String,
    /// The people one can be; «nobody» is the empty value.
    pub people: Vec<DemoChoice>,
    /// The page that shows every message sent.
    pub mailbox_url: String,
}

/// A moment or a person to choose.
#[derive(Debug, Clone)]
pub struct DemoChoice {
    /// What is posted.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is the one now.
    pub chosen: bool,
}
