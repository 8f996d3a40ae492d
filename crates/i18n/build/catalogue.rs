//! The texts of all languages, read from Fluent files and held against each other.
//!
//! We use the plain part of Fluent: text, `{ $variable }`, `{ "literal" }` and plural forms chosen by a number. Terms,
//! references, attributes and functions are refused: whole sentences, never glued, and numbers are formatted by us.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The languages, the first of which decides which texts there are.
pub(crate) const TAGS: [&str; 3] = ["nb", "nn", "en"];

/// One file as read.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// The language, one of [`TAGS`].
    pub(crate) tag: &'static str,
    /// The file's name without `.ftl`; its keys begin with it.
    pub(crate) subject: String,
    /// What the file says.
    pub(crate) ftl: String,
}

/// A text that the program can show, in every language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Message {
    /// `application-receipt_title`.
    pub(crate) key: String,
    /// The variables and what they may hold, in alphabetical order.
    pub(crate) variables: BTreeMap<String, Kind>,
    /// The text per language, in the order of [`TAGS`].
    pub(crate) texts: Vec<Vec<Piece>>,
}

impl Message {
    /// The name of the method on `Texts`: `application_receipt_title`.
    pub(crate) fn method(&self) -> String {
        self.key.replace('-', "_")
    }
}

/// What a variable may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Anything that can be shown.
    Words,
    /// A whole number that decides the form of the sentence in at least one language.
    Count,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// As it stands.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// One of several forms.
    Plural {
        /// The number that decides.
        variable: String,
        /// Forms for certain numbers, `[0]`.
        exact: Vec<(i64, Vec<Piece>)>,
        /// The form for one.
        one: Option<Vec<Piece>>,
        /// The form for all else.
        other: Vec<Piece>,
    },
}

/// Reads all files and holds the languages against each other.
///
/// # Errors
///
/// One line per thing that is wrong, beginning with the file and naming the key.
pub(crate) fn read(sources: &[Source]) -> Result<Vec<Message>, Vec<String>> {
    let mut trouble = Vec::new();
    let mut found: BTreeMap<&str, BTreeMap<String, Vec<Piece>>> =
        TAGS.iter().map(|tag| (*tag, BTreeMap::new())).collect();
    for source in sources {
        let texts = found.entry(source.tag).or_default();
        read_source(source, texts, &mut trouble);
    }
    let messages = compare(&found, &mut trouble);
    if trouble.is_empty() { Ok(messages) } else { Err(trouble) }
}

/// Puts the texts of one file into `texts`, noting what is wrong with it.
fn read_source(source: &Source, texts: &mut BTreeMap<String, Vec<Piece>>, trouble: &mut Vec<String>) {
    let file = format!("locales/{}/{}.ftl", source.tag, source.subject);
    let resource = match parser::parse(source.ftl.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = source.ftl.get(..error.pos.start).map_or(0, |before| before.lines().count());
                trouble.push(format!("{file}: near line {line}: {error}"));
            }
            return;
        }
    };
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name.to_owned();
                match read_message(&source.subject, message) {
                    Ok(pieces) => {
                        if texts.insert(key.clone(), pieces).is_some() {
                            trouble.push(format!("{file}: `{key}` stands twice"));
                        }
                    }
                    Err(why) => trouble.push(format!("{file}: `{key}` {why}")),
                }
            }
            ast::Entry::Term(term) => {
                trouble.push(format!("{file}: `-{}` is a term; write the word out", term.id.name));
            }
            ast::Entry::Junk { content } => {
                trouble.push(format!("{file}: cannot be read: {}", content.trim()));
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
        }
    }
}

/// The pieces of one message, or what is wrong with it.
fn read_message(subject: &str, message: ast::Message<&str>) -> Result<Vec<Piece>, String> {
    let key = message.id.name;
    let what = key.strip_prefix(subject).and_then(|rest| rest.strip_prefix('-'));
    if what.is_none_or(str::is_empty) {
        return Err(format!("does not begin with `{subject}-`"));
    }
    if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_') {
        return Err("has other characters than a–z, 0–9, `-` and `_`".to_owned());
    }
    if !message.attributes.is_empty() {
        return Err("has attributes; give each its own key".to_owned());
    }
    let pattern = message.value.ok_or("has no text")?;
    read_pattern(pattern)
}

/// The pieces of a pattern, neighbouring texts joined.
fn read_pattern(pattern: ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    for element in pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => push_text(&mut pieces, value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Select { selector, variants } => {
                    pieces.push(read_plural(&selector, variants)?);
                }
                ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                    check_variable(id.name)?;
                    pieces.push(Piece::Variable(id.name.to_owned()));
                }
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                    push_text(&mut pieces, &unescape_unicode_to_string(value));
                }
                ast::Expression::Inline(_) => {
                    return Err("has something else than a variable or a literal in braces".to_owned());
                }
            },
        }
    }
    for piece in &mut pieces {
        if let Piece::Text(text) = piece {
            *text = unwrap_lines(text);
        }
    }
    Ok(pieces)
}

/// Adds text to the text before it, or as a new piece.
fn push_text(pieces: &mut Vec<Piece>, value: &str) {
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        text.push_str(value);
    } else {
        pieces.push(Piece::Text(value.to_owned()));
    }
}

/// A line break in the file is a space in the text; an empty line stays, as the border of a paragraph.
fn unwrap_lines(text: &str) -> String {
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n\n")
}

/// The forms of a plural.
fn read_plural(selector: &ast::InlineExpression<&str>, variants: Vec<ast::Variant<&str>>) -> Result<Piece, String> {
    let ast::InlineExpression::VariableReference { id } = selector else {
        return Err("chooses its form by something else than a variable".to_owned());
    };
    check_variable(id.name)?;
    let (mut exact, mut one, mut other) = (Vec::new(), None, None);
    for variant in variants {
        let pieces = read_pattern(variant.value)?;
        match variant.key {
            ast::VariantKey::NumberLiteral { value } => {
                exact.push((
                    value.parse().map_err(|_| format!("has the form `[{value}]`, which is no whole number"))?,
                    pieces,
                ));
            }
            ast::VariantKey::Identifier { name: "one" } => one = Some(pieces),
            ast::VariantKey::Identifier { name: "other" } => other = Some(pieces),
            ast::VariantKey::Identifier { name } => {
                return Err(format!(
                    "has the form `[{name}]`; our languages have `one` and `other`, else use two keys"
                ));
            }
        }
    }
    if one.is_some() && exact.iter().any(|(number, _)| *number == 1) {
        return Err("has both `[1]` and `[one]`".to_owned());
    }
    let other = other.ok_or("has no `*[other]`")?;
    Ok(Piece::Plural { variable: id.name.to_owned(), exact, one, other })
}

/// Words of Rust that cannot name an argument.
const TAKEN: [&str; 14] =
    ["as", "do", "else", "fn", "for", "if", "in", "match", "mod", "ref", "self", "type", "use", "where"];

/// Whether a variable can be an argument.
fn check_variable(name: &str) -> Result<(), String> {
    if TAKEN.contains(&name) || !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
        return Err(format!("has the variable `${name}`; use small letters, digits and `_`, and no word of Rust"));
    }
    Ok(())
}

/// Holds the languages against the first, noting what is missing, left over or different.
fn compare(found: &BTreeMap<&str, BTreeMap<String, Vec<Piece>>>, trouble: &mut Vec<String>) -> Vec<Message> {
    let keys: BTreeSet<&String> = found.values().flat_map(BTreeMap::keys).collect();
    let mut methods: BTreeMap<String, &String> = BTreeMap::new();
    let mut messages = Vec::new();
    for key in keys {
        let mut variables: BTreeMap<String, Kind> = BTreeMap::new();
        let mut texts = Vec::new();
        let mut first: Option<BTreeSet<String>> = None;
        for tag in TAGS {
            let file = format!("locales/{tag}/{}.ftl", key.split('-').next().unwrap_or_default());
            let Some(pieces) = found.get(tag).and_then(|texts| texts.get(key)) else {
                trouble.push(format!("{file}: `{key}` is missing"));
                continue;
            };
            let own = variables_of(pieces);
            let names: BTreeSet<String> = own.keys().cloned().collect();
            match &first {
                Some(expected) if *expected != names => {
                    trouble.push(format!("{file}: `{key}` has the variables {names:?}, elsewhere {expected:?}"));
                }
                Some(_) => {}
                None => first = Some(names),
            }
            for (name, kind) in own {
                let known = variables.entry(name).or_insert(kind);
                if kind == Kind::Count {
                    *known = Kind::Count;
                }
            }
            texts.push(pieces.clone());
        }
        let message = Message { key: key.clone(), variables, texts };
        if let Some(before) = methods.insert(message.method(), key) {
            trouble.push(format!("`{key}` and `{before}` would be the same method"));
        }
        messages.push(message);
    }
    messages
}

/// Every variable of a text; one that decides a form is a [`Kind::Count`].
fn variables_of(pieces: &[Piece]) -> BTreeMap<String, Kind> {
    let mut variables = BTreeMap::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) => {
                variables.entry(name.clone()).or_insert(Kind::Words);
            }
            Piece::Plural { variable, exact, one, other } => {
                let forms = exact.iter().map(|(_, form)| form).chain(one).chain([other]);
                for (name, kind) in forms.flat_map(|form| variables_of(form)) {
                    let known = variables.entry(name).or_insert(kind);
                    if kind == Kind::Count {
                        *known = Kind::Count;
                    }
                }
                variables.insert(variable.clone(), Kind::Count);
            }
        }
    }
    variables
}
