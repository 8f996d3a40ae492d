//! Promises that all messages keep, in every language.

use bedre_i18n::{Locale, Texts};

use crate::samples;

/// Every message in every language, with a name to show when a promise is broken.
fn all() -> Vec<(String, Locale, bedre_messages::Message)> {
    Locale::ALL
        .into_iter()
        .flat_map(|locale| {
            samples::every(Texts::of(locale))
                .into_iter()
                .map(move |(name, message)| (format!("{name} in {locale}"), locale, message))
        })
        .collect()
}

/// The addresses in a plain text, in order.
fn text_links(text: &str) -> Vec<String> {
    text.split_whitespace().filter(|word| word.starts_with("https://")).map(str::to_owned).collect()
}

/// The addresses that an HTML page leads to, in order.
fn html_links(html: &str) -> Vec<String> {
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|link| link.replace("&amp;", "&"))
        .collect()
}

/// The words of an HTML page, without its head and its markup.
fn html_words(html: &str) -> String {
    let body = html.split_once("<body").map_or("", |(_, body)| body);
    let mut words = String::new();
    for part in body.split('<').skip(1) {
        words.push_str(part.split_once('>').map_or("", |(_, words)| words));
        words.push(' ');
    }
    words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[test]
fn every_message_says_everything_in_every_language() {
    for (name, _, message) in all() {
        assert!(!message.subject.is_empty(), "{name}");
        for part in [&message.subject, &message.text, &message.html] {
            assert!(!part.contains(['{', '}']), "{name}: {part}");
            assert!(!part.contains("  "), "{name}: {part}");
        }
    }
}

#[test]
fn text_and_html_lead_to_the_same_places() {
    for (name, _, message) in all() {
        let links = text_links(&message.text);

        assert!(links.iter().any(|link| !link.ends_with("/privacy")), "{name}: {links:?}");
        assert_eq!(html_links(&message.html), links, "{name}");
    }
}

#[test]
fn text_and_html_say_the_same() {
    for (name, _, message) in all() {
        let html = html_words(&message.html);

        let missing: Vec<&str> = message
            .text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .filter(|word| !html.to_lowercase().contains(&word.to_lowercase()) && !message.html.contains(word))
            .collect();
        assert!(missing.is_empty(), "{name}: {missing:?} not in {html}");
    }
}

#[test]
fn html_is_in_the_language_of_the_message() {
    for (name, locale, message) in all() {
        assert!(message.html.contains(&format!("<html lang=\"{locale}\">")), "{name}");
    }
}

#[test]
fn a_message_tells_who_sends_it_and_why_one_gets_it() {
    for (name, locale, message) in all() {
        let because = match locale {
            Locale::Nb | Locale::Nn => "Du får denne e-posten fordi",
            Locale::En => "You receive this e-mail because",
        };

        assert!(message.text.contains(because), "{name}");
        if name.starts_with("sign-in") {
            assert!(message.text.contains("\n-- \n") && message.text.contains(" Bedre\n"), "{name}");
        } else {
            assert!(message.text.contains("Helsedirektoratet"), "{name}");
            assert!(message.text.contains("forbedring@arrangor.example"), "{name}");
            assert!(message.text.contains("https://bedre.example/privacy"), "{name}");
        }
    }
}

/// The plain text of every message, to be read through when something changes.
#[test]
fn messages_read_well() {
    for locale in Locale::ALL {
        let messages: Vec<String> = samples::every(Texts::of(locale))
            .into_iter()
            .map(|(name, message)| {
                let text = message.text.split("\n-- \n").next().unwrap_or_default();
                format!("==== {name}\n{}\n\n{}", message.subject, text.trim())
            })
            .collect();

        insta::assert_snapshot!(format!("messages_{locale}"), messages.join("\n\n"));
    }
}

/// One whole page, foot included.
#[test]
fn an_offer_is_a_whole_page() {
    let message = samples::offer().write(Texts::of(Locale::Nn));

    insta::assert_snapshot!("offer_html_nn", message.html);
}
