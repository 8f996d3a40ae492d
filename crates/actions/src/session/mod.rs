//! A cohort's plan: read it, change it and tell everyone concerned, invite, choose a date, and follow it in a calendar.

mod audience;
mod calendar;
mod change;
mod choice;
pub(crate) mod invite;
mod own;
mod preparation;
mod words;

pub use calendar::{calendar_since, end_calendar, feed, file, is_my_calendar, make_calendar};
pub use change::{Change, ChangeError, change, decide, set_alternatives};
pub use choice::{ChoiceError, choose};
pub use invite::invite_all;
pub use own::{LeadPlan, OwnPlan, ahead, lead_plan, own_plan};
pub use preparation::{mark, remind_due};
pub(crate) use words::title;
