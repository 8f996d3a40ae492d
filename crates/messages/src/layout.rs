//! How a message is laid out: one row of paragraphs, written twice, as plain text and as HTML.

use std::fmt::Write as _;

use bedre_i18n::{Locale, Texts};

/// A message, ready for the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The subject, on one line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as a whole HTML page.
    pub html: String,
}

/// On whose behalf a message is sent, and where a person turns with questions.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The organiser, or several: «USHT Vestfold og Sykehuset i Vestfold».
    pub organiser: &'a str,
    /// Address for questions; that of a role, not of a person.
    pub email: &'a str,
    /// Telephone for questions.
    pub phone: Option<&'a str>,
    /// Where the privacy notice stands.
    pub privacy: &'a str,
    /// Where the person chooses what to be told about; none for those without an account.
    pub notifications: Option<&'a str>,
}

/// Words in a paragraph.
#[derive(Debug)]
enum Words {
    Plain(String),
    /// What must not be overlooked: a deadline.
    Strong(String),
}

/// A part of a message.
#[derive(Debug)]
enum Block {
    Paragraph(Vec<Words>),
    Heading(String),
    Items(Vec<String>),
    Facts(Vec<(&'static str, String)>),
    Button(Link),
    Link(Link),
}

/// Words that lead somewhere.
#[derive(Debug)]
struct Link {
    words: String,
    address: String,
}

/// A message being put together.
#[derive(Debug)]
pub(crate) struct Letter {
    t: Texts,
    subject: String,
    blocks: Vec<Block>,
}

impl Letter {
    /// A letter with its subject. Anything that would break the line is a space.
    pub(crate) fn new(t: Texts, subject: &str) -> Self {
        let subject = subject.replace(char::is_control, " ");
        Self { t, subject, blocks: Vec::new() }
    }

    /// «Hei, Kari»; just «Hei» while the name is not known.
    pub(crate) fn hello(self, name: &str) -> Self {
        if name.trim().is_empty() {
            return self.hello_unknown();
        }
        let words = self.t.message_hello(name);
        self.says(words)
    }

    /// «Hei», to someone whose name is not known.
    pub(crate) fn hello_unknown(self) -> Self {
        let words = self.t.message_hello_unknown();
        self.says(words)
    }

    /// A paragraph; empty lines in it part it in several.
    pub(crate) fn says(mut self, words: impl Into<String>) -> Self {
        let words: String = words.into();
        let paragraphs = words.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        self.blocks.extend(paragraphs.map(|words| Block::Paragraph(vec![Words::Plain(words.to_owned())])));
        self
    }

    /// A paragraph that must not be overlooked.
    pub(crate) fn stresses(mut self, words: impl Into<String>) -> Self {
        self.blocks.push(Block::Paragraph(vec![Words::Strong(words.into())]));
        self
    }

    /// A paragraph whose first sentence must not be overlooked.
    pub(crate) fn stresses_and_says(mut self, first: impl Into<String>, rest: impl Into<String>) -> Self {
        self.blocks.push(Block::Paragraph(vec![Words::Strong(first.into()), Words::Plain(rest.into())]));
        self
    }

    /// A paragraph whose last sentence must not be overlooked.
    pub(crate) fn says_and_stresses(mut self, first: impl Into<String>, last: impl Into<String>) -> Self {
        self.blocks.push(Block::Paragraph(vec![Words::Plain(first.into()), Words::Strong(last.into())]));
        self
    }

    /// A heading within the letter.
    pub(crate) fn heading(mut self, words: &str) -> Self {
        self.blocks.push(Block::Heading(words.to_owned()));
        self
    }

    /// A list.
    pub(crate) fn items(mut self, items: Vec<String>) -> Self {
        self.blocks.push(Block::Items(items));
        self
    }

    /// Facts with their names.
    pub(crate) fn facts(mut self, facts: Vec<(&'static str, String)>) -> Self {
        self.blocks.push(Block::Facts(facts));
        self
    }

    /// The one thing to do; seldom two.
    pub(crate) fn button(mut self, words: &str, address: &str) -> Self {
        self.blocks.push(Block::Button(Link { words: words.to_owned(), address: address.to_owned() }));
        self
    }

    /// Somewhere else to go.
    pub(crate) fn link(mut self, words: &str, address: &str) -> Self {
        self.blocks.push(Block::Link(Link { words: words.to_owned(), address: address.to_owned() }));
        self
    }

    /// The whole message, with the foot that every message has. `because` says why the person gets it.
    pub(crate) fn close(self, from: &Sender<'_>, because: &str) -> Message {
        let foot = foot(self.t, from, because);
        self.finish(&foot)
    }

    /// The whole message when no organiser is behind it: who sends is Bedre, and why.
    pub(crate) fn close_briefly(self, because: &str) -> Message {
        let foot = paragraphs([self.t.message_footer_greeting(self.t.site_name()), because.to_owned()]);
        self.finish(&foot)
    }

    fn finish(self, foot: &[Block]) -> Message {
        Message {
            text: as_text(&self.blocks, foot),
            html: as_html(self.t.locale(), &self.subject, &self.blocks, foot),
            subject: self.subject,
        }
    }
}

/// The foot: who sends, where to ask, why one gets this, privacy, what one is told about.
fn foot(t: Texts, from: &Sender<'_>, because: &str) -> Vec<Block> {
    let contact = match from.phone {
        Some(phone) => t.message_footer_contact(from.email, phone),
        None => t.message_footer_contact_email(from.email),
    };
    let link = |words: &str, address: &str| Block::Link(Link { words: words.to_owned(), address: address.to_owned() });
    let mut blocks = paragraphs([t.message_footer_greeting(from.organiser), contact, because.to_owned()]);
    blocks.push(link(t.message_footer_privacy(), from.privacy));
    blocks.extend(from.notifications.map(|address| link(t.message_footer_notifications(), address)));
    blocks
}

/// Each of these as a paragraph.
fn paragraphs<const N: usize>(words: [String; N]) -> Vec<Block> {
    words.into_iter().map(|words| Block::Paragraph(vec![Words::Plain(words)])).collect()
}

/// The plain text: an empty line between blocks, «--» before the foot.
fn as_text(blocks: &[Block], foot: &[Block]) -> String {
    let body: Vec<String> = blocks.iter().map(block_as_text).collect();
    let foot: Vec<String> = foot.iter().map(block_as_text).collect();
    format!("{}\n\n-- \n{}\n", body.join("\n\n"), foot.join("\n"))
}

fn block_as_text(block: &Block) -> String {
    match block {
        Block::Paragraph(words) => {
            let sentences: Vec<&str> = words
                .iter()
                .map(|words| match words {
                    Words::Plain(words) | Words::Strong(words) => words.as_str(),
                })
                .collect();
            sentences.join(" ")
        }
        Block::Heading(words) => words.to_uppercase(),
        Block::Items(items) => items.iter().map(|item| format!("– {item}")).collect::<Vec<_>>().join("\n"),
        Block::Facts(facts) => {
            facts.iter().map(|(name, fact)| format!("{name}: {fact}")).collect::<Vec<_>>().join("\n")
        }
        Block::Button(link) | Block::Link(link) => format!("{}: {}", link.words, link.address),
    }
}

/// What the page looks like around the paragraphs. Mail readers know little more than styles on the element itself.
const BODY: &str =
    "margin:0;padding:24px 16px;font-family:Inter,'Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5";
const PAGE: &str = "max-width:600px;margin:0 auto";
const HEADING: &str = "font-size:18px;margin:24px 0 8px";
const PARAGRAPH: &str = "margin:0 0 16px";
const BUTTON: &str = "display:inline-block;padding:10px 18px;border-radius:4px;background-color:#0062ba;color:#ffffff;\
                      text-decoration:none;font-weight:600";
const NAME: &str = "text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:600";
const FACT: &str = "vertical-align:top;padding:4px 0";
const FOOT: &str = "margin-top:32px;padding-top:16px;border-top:1px solid #b3b3b3;font-size:14px";

/// The HTML page.
fn as_html(locale: Locale, subject: &str, blocks: &[Block], foot: &[Block]) -> String {
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n</head>\n\
         <body style=\"{BODY}\">\n<div style=\"{PAGE}\">\n",
        locale.tag(),
        escape(subject)
    );
    for block in blocks {
        block_as_html(block, &mut html);
    }
    // Writing into a `String` cannot fail.
    let _ = writeln!(html, "<div style=\"{FOOT}\">");
    for block in foot {
        block_as_html(block, &mut html);
    }
    html.push_str("</div>\n</div>\n</body>\n</html>\n");
    html
}

fn block_as_html(block: &Block, html: &mut String) {
    let _ = match block {
        Block::Paragraph(words) => {
            let sentences: Vec<String> = words
                .iter()
                .map(|words| match words {
                    Words::Plain(words) => escape(words),
                    Words::Strong(words) => format!("<strong>{}</strong>", escape(words)),
                })
                .collect();
            writeln!(html, "<p style=\"{PARAGRAPH}\">{}</p>", sentences.join(" "))
        }
        Block::Heading(words) => writeln!(html, "<h2 style=\"{HEADING}\">{}</h2>", escape(words)),
        Block::Items(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("<li>{}</li>", escape(item))).collect();
            writeln!(html, "<ul style=\"{PARAGRAPH}\">{}</ul>", items.concat())
        }
        Block::Facts(facts) => {
            let rows: Vec<String> = facts
                .iter()
                .map(|(name, fact)| {
                    format!(
                        "<tr><th scope=\"row\" style=\"{NAME}\">{}</th><td style=\"{FACT}\">{}</td></tr>",
                        escape(name),
                        escape(fact)
                    )
                })
                .collect();
            writeln!(html, "<table style=\"{PARAGRAPH};border-collapse:collapse\">{}</table>", rows.concat())
        }
        Block::Button(link) => {
            writeln!(
                html,
                "<p style=\"{PARAGRAPH}\"><a href=\"{}\" style=\"{BUTTON}\">{}</a></p>",
                escape(&link.address),
                escape(&link.words)
            )
        }
        Block::Link(link) => {
            writeln!(
                html,
                "<p style=\"{PARAGRAPH}\"><a href=\"{}\">{}</a></p>",
                escape(&link.address),
                escape(&link.words)
            )
        }
    };
}

/// Words as they stand in HTML, also within quotation marks; a line break stays one.
fn escape(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            letter => html.push(letter),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: Sender<'_> = Sender {
        organiser: "Arrangør & co",
        email: "post@arrangor.example",
        phone: Some("22 22 22 22"),
        privacy: "https://bedre.example/nb/privacy",
        notifications: Some("https://bedre.example/nb/account?a=1&b=2"),
    };

    fn letter() -> Letter {
        Letter::new(Texts::of(Locale::Nb), "Emne")
    }

    #[test]
    fn what_people_wrote_cannot_become_markup() {
        let message = letter()
            .hello("<script>alert('x')</script>")
            .link("\"Les\"", "https://bedre.example/\"><img src=x>")
            .close(&FROM, "Fordi.");

        assert!(!message.html.contains("<script>"), "{}", message.html);
        assert!(!message.html.contains("<img"), "{}", message.html);
        assert!(message.html.contains("Hei, &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"), "{}", message.html);
        assert!(message.text.contains("Hei, <script>alert('x')</script>"), "{}", message.text);
    }

    #[test]
    fn a_subject_stays_on_one_line() {
        let message = Letter::new(Texts::of(Locale::En), "One\r\nBcc: someone@else.example").close(&FROM, "");

        assert_eq!(message.subject, "One  Bcc: someone@else.example");
    }

    #[test]
    fn an_empty_line_parts_paragraphs_and_a_line_break_stays() {
        let message = letter().says("Én\nto\n\n\n\ntre").close(&FROM, "Fordi.");

        assert!(message.text.starts_with("Én\nto\n\ntre\n\n-- \n"), "{}", message.text);
        assert!(message.html.contains(&format!("<p style=\"{PARAGRAPH}\">Én<br>to</p>")), "{}", message.html);
        assert!(message.html.contains(&format!("<p style=\"{PARAGRAPH}\">tre</p>")), "{}", message.html);
    }

    #[test]
    fn the_foot_says_who_why_and_where() {
        let message = letter().close(&FROM, "Du får denne e-posten fordi du prøver.");

        assert_eq!(
            message.text,
            "\n\n-- \nHilsen Arrangør & co\nSpørsmål? post@arrangor.example, 22 22 22 22\n\
             Du får denne e-posten fordi du prøver.\n\
             Slik behandler vi opplysningene dine: https://bedre.example/nb/privacy\n\
             Velg hva du vil bli varslet om: https://bedre.example/nb/account?a=1&b=2\n"
        );
        assert!(message.html.contains("href=\"https://bedre.example/nb/account?a=1&amp;b=2\""), "{}", message.html);
    }
}
