//! Writes the methods of `Texts`, one per text, as Rust.
//!
//! A text without arguments is a `&'static str` that is there at build time. One or two arguments come in alphabetical
//! order; three or more come in a struct of `args`, so that two strings cannot be swapped unnoticed.

use std::fmt::Write as _;

use crate::catalogue::{Kind, Message, Piece};

/// The languages as variants of `Locale`, in the order of `catalogue::TAGS`.
const VARIANTS: [&str; 3] = ["Nb", "Nn", "En"];

/// The contents of `texts.rs`.
pub(crate) fn texts(messages: &[Message]) -> String {
    let mut rust = String::from("impl Texts {\n");
    for message in messages {
        rust.push_str(&method(message));
    }
    rust.push_str("}\n\n/// The arguments of texts that have three or more.\npub mod args {\n");
    for message in messages.iter().filter(|message| message.variables.len() > 2) {
        rust.push_str(&arguments(message));
    }
    rust.push_str("}\n");
    rust
}

/// One method, with its bokmål text as documentation.
fn method(message: &Message) -> String {
    let mut rust = documentation(message, "    ");
    let name = message.method();
    if message.variables.is_empty() {
        let _ = writeln!(rust, "    pub const fn {name}(self) -> &'static str {{\n        match self.locale {{");
        for (variant, pieces) in VARIANTS.iter().zip(&message.texts) {
            let _ = writeln!(rust, "            Locale::{variant} => {:?},", plain(pieces));
        }
        rust.push_str("        }\n    }\n\n");
        return rust;
    }
    let _ = writeln!(rust, "    pub fn {name}{} -> String {{", signature(message));
    rust.push_str("        let mut out = Writer::new(self.locale);\n        match self.locale {\n");
    for (variant, pieces) in VARIANTS.iter().zip(&message.texts) {
        let _ = writeln!(rust, "            Locale::{variant} => {{ {}}}", statements(message, pieces));
    }
    rust.push_str("        }\n        out.finish()\n    }\n\n");
    rust
}

/// Generics and arguments of a method.
fn signature(message: &Message) -> String {
    if message.variables.len() <= 2 {
        let arguments: Vec<String> =
            message.variables.iter().map(|(name, kind)| format!("{name}: impl {}", bound(*kind))).collect();
        return format!("(self, {})", arguments.join(", "));
    }
    let bounds: Vec<String> =
        message.variables.values().enumerate().map(|(place, kind)| format!("T{place}: {}", bound(*kind))).collect();
    format!("<{}>(self, args: args::{}<{}>)", bounds.join(", "), type_name(message), generics(message))
}

/// The trait that an argument has.
fn bound(kind: Kind) -> &'static str {
    match kind {
        Kind::Words => "Argument",
        Kind::Count => "Count",
    }
}

/// `T0, T1, T2`.
fn generics(message: &Message) -> String {
    (0..message.variables.len()).map(|place| format!("T{place}")).collect::<Vec<_>>().join(", ")
}

/// `application-receipt_title` as `ApplicationReceiptTitle`.
fn type_name(message: &Message) -> String {
    message
        .key
        .split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The struct that holds three or more arguments.
fn arguments(message: &Message) -> String {
    let mut rust = documentation(message, "    ");
    rust.push_str("    #[derive(Debug, Clone, Copy)]\n");
    let _ = writeln!(rust, "    pub struct {}<{}> {{", type_name(message), generics(message));
    for (place, (name, kind)) in message.variables.iter().enumerate() {
        let what = match kind {
            Kind::Words => "What to put in the place of",
            Kind::Count => "The number that decides the form of the sentence, in the place of",
        };
        let _ = writeln!(rust, "        /// {what} `{{ ${name} }}`.\n        pub {name}: T{place},");
    }
    rust.push_str("    }\n\n");
    rust
}

/// The bokmål text as a documentation comment.
fn documentation(message: &Message, indent: &str) -> String {
    let mut rust = format!("{indent}/// ```text\n");
    for line in message.texts.first().map(|pieces| shown(pieces)).unwrap_or_default().lines() {
        let _ = writeln!(rust, "{indent}/// {line}");
    }
    let _ = writeln!(rust, "{indent}/// ```");
    rust
}

/// A text as a person would read it in the file, forms of a plural side by side.
fn shown(pieces: &[Piece]) -> String {
    let mut words = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => words.push_str(text),
            Piece::Variable(name) => {
                let _ = write!(words, "{{ ${name} }}");
            }
            Piece::Plural { exact, one, other, .. } => {
                let forms = exact.iter().map(|(_, form)| form).chain(one).chain([other]);
                let _ = write!(words, "{{ {} }}", forms.map(|form| shown(form)).collect::<Vec<_>>().join(" | "));
            }
        }
    }
    words
}

/// A text that has no variables.
fn plain(pieces: &[Piece]) -> String {
    let mut words = String::new();
    for piece in pieces {
        if let Piece::Text(text) = piece {
            words.push_str(text);
        }
    }
    words
}

/// The statements that write one text.
fn statements(message: &Message, pieces: &[Piece]) -> String {
    let mut rust = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let _ = write!(rust, "out.text({text:?}); ");
            }
            Piece::Variable(name) => {
                let value = value(message, name);
                let _ = match message.variables.get(name) {
                    Some(Kind::Count) => write!(rust, "out.argument(&{value}.count()); "),
                    Some(Kind::Words) | None => write!(rust, "out.argument(&{value}); "),
                };
            }
            Piece::Plural { variable, exact, one, other } => {
                let _ = write!(rust, "match {}.count() {{ ", value(message, variable));
                for (number, form) in exact {
                    let _ = write!(rust, "{number} => {{ {}}} ", statements(message, form));
                }
                if let Some(form) = one {
                    let _ = write!(rust, "1 | -1 => {{ {}}} ", statements(message, form));
                }
                let _ = write!(rust, "_ => {{ {}}} }} ", statements(message, other));
            }
        }
    }
    rust
}

/// How the method reaches the value of a variable.
fn value(message: &Message, name: &str) -> String {
    if message.variables.len() > 2 { format!("args.{name}") } else { name.to_owned() }
}
