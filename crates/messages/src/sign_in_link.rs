//! The link and the code to sign in with.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message};

/// The link and the code to sign in with. Opening the link does nothing; the button on its page does. It is sent before
/// anyone knows what the person is here for, so no organiser stands under it.
#[derive(Debug, Clone, Copy)]
pub struct SignInLink<'a> {
    /// The page that completes the sign-in.
    pub link: &'a str,
    /// The six digits that do the same.
    pub code: &'a str,
    /// How many minutes both work.
    pub minutes: i64,
}

impl SignInLink<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_sign_in_subject(self.code))
            .hello_unknown()
            .says(t.message_sign_in_text())
            .button(t.message_sign_in_link(), self.link)
            .facts(vec![(t.message_sign_in_code(), self.code.to_owned())])
            .stresses(t.message_sign_in_valid(self.minutes))
            .says(t.message_sign_in_never_pass_on())
            .close_briefly(t.message_because_sign_in())
    }
}
