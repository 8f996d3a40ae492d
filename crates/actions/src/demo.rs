//! What only the demo does: it remembers the moment its clock was moved to, so that a second start goes on from there.

use bedre_domain::{
    access::Standing,
    application::Application,
    email::Email,
    free_text::FreeText,
    id::RoleId,
    person::{Person, Role},
};
use bedre_store::{person, role, setting};
use jiff::Timestamp;

use crate::{ActionError, Actor, Platform, Who, sign_in, work::Work};

const MOMENT: &str = "demo.moment";

/// Remembers the moment that the clock was moved to.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo.
pub async fn remember_moment(platform: &Platform, moment: Timestamp) -> Result<(), ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    let unit = platform.store.begin().await?;
    setting::put(&unit, MOMENT, &moment.to_string()).await?;
    Ok(unit.keep().await?)
}

/// The moment that the clock was last moved to.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn moment(platform: &Platform) -> Result<Option<Timestamp>, ActionError> {
    Ok(setting::find(&platform.store, MOMENT).await?.and_then(|kept| kept.parse().ok()))
}

/// A made-up person of the demo with these roles, made when not there.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo.
pub async fn ensure_person(
    platform: &Platform,
    actor: &Actor,
    email: &Email,
    name: &str,
    roles: &[Role],
) -> Result<Person, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    let work = Work::begin(platform, actor).await?;
    let mut made = sign_in::find_or_make(platform, &work, email, actor.language).await?;
    if made.name.is_empty() {
        made.name = FreeText::new(name).unwrap_or_default();
        person::update(work.unit(), made.id, &made.name, made.language).await?;
    }
    for granted in roles {
        role::grant(work.unit(), RoleId::new(platform.mint()), made.id, *granted, work.now()).await?;
    }
    work.keep().await?;
    Ok(made)
}

/// Somebody of the demo as the doer of what fills it.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo, or for an unknown address.
pub async fn be(platform: &Platform, email: &Email) -> Result<Actor, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    let person = person::find_by_email(&platform.store, email).await?;
    acting(platform, person.ok_or(ActionError::NotFound)?).await
}

/// Whoever sent an application, as the doer of what the demo's story has them do with it.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo.
pub async fn be_applicant(platform: &Platform, application: &Application) -> Result<Actor, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    let person = person::find(&platform.store, application.applicant).await?;
    acting(platform, person.ok_or(ActionError::NotFound)?).await
}

async fn acting(platform: &Platform, person: Person) -> Result<Actor, ActionError> {
    let roles = role::of(&platform.store, person.id).await?;
    let language = person.language;
    let standing = Standing { person: Some(person.id), roles };
    Ok(Actor { who: Who::Person { person, sign_in: uuid::Uuid::nil() }, standing, language, from: None })
}
