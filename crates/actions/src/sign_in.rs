//! Signing in by a mailed link or its six-digit code, and the list of devices a person is signed in on.

use bedre_domain::{
    email::Email,
    free_text::FreeText,
    id::{PersonId, SignInLinkId},
    language::Language,
    person::Person,
    sign_in::{LINK_LASTS, SIGN_IN_LASTS, SignIn, SignInLink, SignedIn},
};
use bedre_store::{person, sign_in};
use jiff::{SignedDuration, Timestamp};
use tracing::warn;
use uuid::Uuid;

use crate::{ActionError, Actor, Platform, Secret, Who, work::Work};

/// How old «last seen» may be before it is written again: not at every page.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(10);
/// The most characters kept of what a device calls itself.
const DEVICE_CHARACTERS: usize = 120;

/// Why someone could not be signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The link is unknown, has been used or is too old.
    #[error("sign-in link does not work any more")]
    LinkEnded,
    /// The code is not that of the newest mail to the address.
    #[error("wrong sign-in code")]
    WrongCode,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for SignInError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Mails a link and a code for signing in. Whether the address has an account does not show: the answer is the same.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn ask(platform: &Platform, actor: &Actor, email: &Email, return_to: &str) -> Result<(), ActionError> {
    let (token, code) = (Secret::long()?, Secret::six_digits()?);
    let known = person::find_by_email(&platform.store, email).await?;
    let language = known.as_ref().map_or(actor.language, |person| person.language);
    let work = Work::begin(platform, actor).await?;
    let id = SignInLinkId::new(platform.mint());
    let link = SignInLink {
        id,
        email: email.clone(),
        language: actor.language,
        token: token.digest(),
        code: code.digest_with(&id.to_string()),
        return_to: return_to.to_owned(),
        wrong_codes: 0,
        created_at: work.now(),
        expires_at: work.now() + LINK_LASTS,
        used_at: None,
    };
    sign_in::insert_link(work.unit(), &link).await?;
    let address = platform.link(&format!("/{}/sign-in/link/{}", language.tag(), token.expose()));
    let message = bedre_messages::SignInLink { link: &address, code: code.expose(), minutes: LINK_LASTS.as_mins() }
        .write(bedre_messages::texts(language));
    work.post(email, message).await?;
    work.note("sign_in.ask", "sign_in_link", Some(id.uuid())).await?;
    work.keep().await
}

/// Whom a link was mailed to, while it works: what the page behind it asks before it shows its button. Changes nothing.
///
/// # Errors
///
/// [`SignInError::LinkEnded`].
pub async fn check_link(platform: &Platform, token: &Secret) -> Result<Email, SignInError> {
    match sign_in::find_link(&platform.store, &token.digest()).await? {
        Some(link) if link.works_at(platform.now()) => Ok(link.email),
        Some(_) | None => Err(SignInError::LinkEnded),
    }
}

/// What a completed sign-in gives.
#[derive(Debug)]
pub struct Done {
    /// The secret for the cookie.
    pub secret: Secret,
    /// The page to come back to.
    pub return_to: String,
    /// The language the person reads.
    pub language: Language,
}

/// Completes a sign-in by the button on the link's page.
///
/// # Errors
///
/// [`SignInError::LinkEnded`].
pub async fn by_link(platform: &Platform, actor: &Actor, token: &Secret, device: &str) -> Result<Done, SignInError> {
    let link = sign_in::find_link(&platform.store, &token.digest()).await?;
    let link = link.filter(|link| link.works_at(platform.now())).ok_or(SignInError::LinkEnded)?;
    complete(Work::begin(platform, actor).await?, link, device).await
}

/// Completes a sign-in by the six-digit code in the newest mail to an address.
///
/// # Errors
///
/// [`SignInError::WrongCode`], which is counted; [`SignInError::LinkEnded`] after too many or too late.
pub async fn by_code(
    platform: &Platform,
    actor: &Actor,
    email: &Email,
    code: &Secret,
    device: &str,
) -> Result<Done, SignInError> {
    let link = sign_in::newest_link(&platform.store, email).await?.ok_or(SignInError::WrongCode)?;
    if !link.works_at(platform.now()) {
        return Err(SignInError::LinkEnded);
    }
    let work = Work::begin(platform, actor).await?;
    // The try is spent first: however many guess at once, so many guesses there are and no more.
    if !sign_in::spend_try(work.unit(), &link).await? {
        return Err(SignInError::LinkEnded);
    }
    if code.digest_with(&link.id.to_string()) != link.code {
        work.note("sign_in.wrong_code", "sign_in_link", Some(link.id.uuid())).await?;
        work.keep().await?;
        return Err(SignInError::WrongCode);
    }
    complete(work, link, device).await
}

async fn complete(work: Work<'_>, link: SignInLink, device: &str) -> Result<Done, SignInError> {
    if !sign_in::use_link(work.unit(), &link, work.now()).await? {
        return Err(SignInError::LinkEnded);
    }
    let person = find_or_make(work.platform(), &work, &link.email, link.language).await?;
    let secret = keep_sign_in(work.platform(), &work, person.id, device).await?;
    work.note("sign_in.complete", "person", Some(person.id.uuid())).await?;
    work.keep().await?;
    Ok(Done { secret, return_to: link.return_to, language: person.language })
}

/// Signs in as anybody with one click. Only in the demo.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo, or for an unknown address.
pub async fn in_demo(platform: &Platform, actor: &Actor, email: &Email) -> Result<Done, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    let person = person::find_by_email(&platform.store, email).await?.ok_or(ActionError::NotFound)?;
    let work = Work::begin(platform, actor).await?;
    let secret = keep_sign_in(platform, &work, person.id, "demo").await?;
    work.note("sign_in.demo", "person", Some(person.id.uuid())).await?;
    work.keep().await?;
    let return_to = format!("/{}/home", person.language.tag());
    Ok(Done { secret, return_to, language: person.language })
}

async fn keep_sign_in(
    platform: &Platform,
    work: &Work<'_>,
    person: PersonId,
    device: &str,
) -> Result<Secret, ActionError> {
    let secret = Secret::long()?;
    let device = SignIn {
        id: platform.mint().mint(),
        person,
        device: device.chars().take(DEVICE_CHARACTERS).collect(),
        created_at: work.now(),
        seen_at: work.now(),
        expires_at: work.now() + SIGN_IN_LASTS,
    };
    sign_in::insert(work.unit(), &secret.digest(), &device).await?;
    Ok(secret)
}

/// The person with an address; a new one when there is none.
pub(crate) async fn find_or_make(
    platform: &Platform,
    work: &Work<'_>,
    email: &Email,
    language: Language,
) -> Result<Person, ActionError> {
    let new = Person { id: PersonId::new(platform.mint()), email: email.clone(), name: FreeText::default(), language };
    person::insert_if_new(work.unit(), &new, work.now()).await?;
    person::find_by_email(work.unit(), email).await?.ok_or(ActionError::NotFound)
}

/// Who holds the secret of a cookie: one query, and now and then a note of when the device was last seen.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn who(platform: &Platform, secret: &Secret) -> Result<Option<SignedIn>, ActionError> {
    let now = platform.now();
    let found = sign_in::find(&platform.store, &secret.digest(), now).await?;
    if let Some(signed_in) = &found
        && now.duration_since(signed_in.sign_in.seen_at) > SEEN_EVERY
    {
        // Reading goes on when it cannot be written down: the next page tries again.
        if let Err(error) = note_seen(platform, signed_in.sign_in.id, now).await {
            warn!("could not write down when a device was last seen: {error}");
        }
    }
    Ok(found)
}

async fn note_seen(platform: &Platform, sign_in: Uuid, now: Timestamp) -> Result<(), ActionError> {
    let unit = platform.store.begin().await?;
    sign_in::seen(&unit, sign_in, now).await?;
    Ok(unit.keep().await?)
}

/// The devices on which the person is signed in.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn devices(platform: &Platform, actor: &Actor) -> Result<Vec<SignIn>, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    Ok(sign_in::of(&platform.store, person.id, platform.now()).await?)
}

/// Signs one of the person's devices out.
///
/// # Errors
///
/// [`ActionError::NotFound`] when it is not the person's.
pub async fn revoke(platform: &Platform, actor: &Actor, id: Uuid) -> Result<(), ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    if !sign_in::revoke(work.unit(), person.id, id).await? {
        return Err(ActionError::NotFound);
    }
    work.note("sign_in.revoke", "person", Some(person.id.uuid())).await?;
    work.keep().await
}

/// Signs this device out. Someone who is not signed in stays so.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn sign_out(platform: &Platform, actor: &Actor) -> Result<(), ActionError> {
    match &actor.who {
        Who::Person { sign_in, .. } => match revoke(platform, actor, *sign_in).await {
            Ok(()) | Err(ActionError::NotFound) => Ok(()),
            Err(error) => Err(error),
        },
        Who::Visitor | Who::LinkHolder | Who::System => Ok(()),
    }
}

/// Changes what the person is called and the language they read.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn change_self(
    platform: &Platform,
    actor: &Actor,
    name: &FreeText,
    language: Language,
) -> Result<(), ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    person::update(work.unit(), me.id, name, language).await?;
    work.note("person.change", "person", Some(me.id.uuid())).await?;
    work.keep().await
}
