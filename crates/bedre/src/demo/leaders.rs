//! Leaders who answer, by the link in the message that asked them.

use std::collections::BTreeSet;

use anyhow::Context as _;
use bedre_actions::{
    Actor, Platform, Secret, admin,
    confirmation::{self, Reply},
};
use bedre_domain::{confirmation::HoursPerWeek, email::Email, free_text::FreeText};

/// Lets a leader who has been asked say yes to every statement.
///
/// # Errors
///
/// When nobody has asked the leader, or the answer cannot be kept.
pub(super) async fn say_yes(platform: &Platform, leader: &str, name: &str, hours: u16) -> anyhow::Result<()> {
    let messages = admin::mailbox(platform, Some(&Email::parse(leader)?)).await?;
    let token = messages.iter().find_map(|message| link_in(&message.text)).context("a leader who has been asked")?;
    let linked = confirmation::by_link(platform, &token).await?;
    let rule = &linked.cohort.cohort.leader;
    let all: BTreeSet<_> = rule.statements.iter().map(|statement| statement.key.clone()).collect();
    let actor = Actor::visitor(linked.confirmation.language, None).holding_link();
    let answer = rule.yes(&all, HoursPerWeek::new(hours)?, FreeText::default(), linked.confirmation.language)?;
    let reply = Reply::Answer { answer, name: FreeText::new(name)? };
    Ok(confirmation::answer(platform, &actor, &token, &linked.page_key, reply).await?)
}

/// The secret of the leader's link in the words of a message.
fn link_in(text: &str) -> Option<Secret> {
    let (_, rest) = text.split_once("/confirm/")?;
    rest.split_whitespace().next().map(Secret::brought)
}
