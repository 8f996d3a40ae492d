//! The link and the code for signing in.

use bedre_i18n::Texts;

use crate::Message;

/// The link and the code for signing in.
#[derive(Clone, Copy, Debug)]
pub struct SignInLink<'a> {
    /// The whole address of the page with the button.
    pub link: &'a str,
    /// The six digits.
    pub code: &'a str,
    /// How long they work.
    pub minutes: i64,
}

impl SignInLink<'_> {
    /// Words it.
    pub fn write(&self, t: Texts) -> Message {
        let intro = t.sign_in_mail_text(self.minutes);
        let code = t.sign_in_mail_code(self.code);
        let ignore = t.sign_in_mail_ignore();
        Message {
            subject: t.sign_in_mail_subject().to_owned(),
            text: format!("{intro}\n\n{}\n\n{code}\n\n{ignore}\n", self.link),
            html: format!(
                "<p>{intro}</p><p><a href=\"{link}\">{link}</a></p><p>{code}</p><p>{ignore}</p>",
                link = self.link
            ),
        }
    }
}
