//! To a participant: something is to be done before a session, and is not marked as done.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};
use crate::occasion::Occasion;

/// To a participant: something is to be done before a session, and is not marked as done (J6).
#[derive(Debug, Clone, Copy)]
pub struct PreparationReminder<'a> {
    /// Who is reminded.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The session's name.
    pub session: &'a str,
    /// Its days.
    pub when: Occasion<'a>,
    /// What is to be done; at least one thing.
    pub tasks: &'a [TaskDue<'a>],
    /// The plan, where it is marked as done.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// Something to do before a day is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaskDue<'a> {
    /// The task, as a sentence without its full stop.
    pub what: &'a str,
    /// The day on which it is due.
    pub by: Date,
}

impl PreparationReminder<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let tasks = self.tasks.iter().map(|task| t.message_preparation_task(task.by, task.what)).collect();
        Letter::new(t, &t.message_preparation_subject(self.session))
            .hello(self.name)
            .says(t.message_preparation_text(self.session, self.when.in_brief(t)))
            .items(tasks)
            .says(t.message_preparation_mark())
            .button(t.message_preparation_link(), self.link)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}
