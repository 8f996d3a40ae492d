//! The parts of a form: questions with what was typed, and what is wrong with it.
//!
//! Drawn by `layout/form.html`: `form::field`, `form::problems`, `form::autosave` and `form::saved`.

use bedre_domain::free_text::without_identity_numbers;

/// A question in a form.
///
/// ```
/// use bedre_web::layout::form::{Field, Problems};
///
/// let mut problems = Problems::default();
/// problems.add("email", "Skriv e-postadressen din.");
/// let field = Field::email("email", "E-post", "ola@").of(&problems);
///
/// assert_eq!(field.problem.as_deref(), Some("Skriv e-postadressen din."));
/// ```
#[derive(Debug, Clone)]
pub struct Field {
    /// The name it is sent under, and its `id` in the page: letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// The question.
    pub label: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// What is wrong with what was typed, in words for the reader.
    pub problem: Option<String>,
    /// Whether it may be left empty; the label then says so.
    pub optional: bool,
    /// What the browser may fill in by itself, as in HTML's `autocomplete`.
    pub autocomplete: Option<&'static str>,
    /// How it is answered, with the answer as typed.
    pub answer: Answer,
}

/// How a question is answered.
#[derive(Debug, Clone)]
pub enum Answer {
    /// On one line.
    Line {
        /// As typed.
        value: String,
        /// What kind of line.
        kind: LineKind,
    },
    /// In as many lines as needed.
    Long {
        /// As typed.
        value: String,
        /// The most characters; the page counts what is left.
        limit: Option<usize>,
        /// Lines shown when empty.
        rows: usize,
    },
    /// By one of a few, all shown.
    One(Vec<Choice>),
    /// By any of a few, all shown.
    Many(Vec<Choice>),
    /// By one of many, in a list that opens. The first line is empty when nothing is chosen.
    Select(Vec<Choice>),
    /// By a mark beside a statement, sent as `yes`; the label is the statement.
    Tick {
        /// Whether it is marked.
        marked: bool,
    },
}

/// What kind of line is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Any words.
    Text,
    /// A mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A number, decimals with comma.
    Number,
    /// A day, such as 21.10.2026.
    Date,
    /// A time of day, such as 09.00.
    Time,
    /// A code from a message.
    Code,
}

impl LineKind {
    /// The `type` of the input. Numbers and dates are typed as text, so that they come back as typed.
    pub fn input(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Telephone => "tel",
            Self::Text | Self::Number | Self::Date | Self::Time | Self::Code => "text",
        }
    }

    /// The keys that a phone shows.
    pub fn keys(self) -> &'static str {
        match self {
            Self::Text | Self::Date | Self::Time => "text",
            Self::Email => "email",
            Self::Telephone => "tel",
            Self::Number => "decimal",
            Self::Code => "numeric",
        }
    }

    /// The style class that gives it its width.
    pub fn class(self) -> &'static str {
        match self {
            Self::Text | Self::Email => "",
            Self::Telephone | Self::Date | Self::Time => " field--short",
            Self::Number => " field--number",
            Self::Code => " field--code",
        }
    }

    /// What the browser may fill in, when the page says nothing else.
    fn autocomplete(self) -> Option<&'static str> {
        match self {
            Self::Email => Some("email"),
            Self::Telephone => Some("tel"),
            Self::Code => Some("one-time-code"),
            Self::Text | Self::Number | Self::Date | Self::Time => None,
        }
    }
}

/// One of the answers to choose from.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What helps to choose.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Choice {
    /// An answer, chosen when `value` is among `chosen`.
    pub fn new<S: AsRef<str>>(value: impl Into<String>, label: impl Into<String>, chosen: &[S]) -> Self {
        let value = value.into();
        let chosen = chosen.iter().any(|one| one.as_ref() == value);
        Self { value, label: label.into(), hint: None, chosen }
    }

    /// The same with a hint below.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// What a field shows of a text: no page repeats an identity number (rule 8), whatever it does with the rest.
fn shown(typed: &str) -> String {
    without_identity_numbers(typed)
}

impl Field {
    /// A question answered on one line.
    pub fn line(kind: LineKind, name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        let field = Self::new(name, label, Answer::Line { value: shown(&value.into()), kind });
        Self { autocomplete: kind.autocomplete(), ..field }
    }

    /// A line of any words.
    pub fn text(name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self::line(LineKind::Text, name, label, value)
    }

    /// A mail address.
    pub fn email(name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self::line(LineKind::Email, name, label, value)
    }

    /// A long text of at most `limit` characters.
    pub fn long(
        name: impl Into<String>,
        label: impl Into<String>,
        value: impl Into<String>,
        limit: Option<usize>,
    ) -> Self {
        Self::new(name, label, Answer::Long { value: shown(&value.into()), limit, rows: 5 })
    }

    /// One of a few.
    pub fn one(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Answer::One(choices))
    }

    /// Any of a few.
    pub fn many(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Answer::Many(choices))
    }

    /// One of many.
    pub fn select(name: impl Into<String>, label: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self::new(name, label, Answer::Select(choices))
    }

    /// A statement to mark.
    pub fn tick(name: impl Into<String>, statement: impl Into<String>, marked: bool) -> Self {
        Self::new(name, statement, Answer::Tick { marked })
    }

    /// A question, with nothing beside it yet.
    fn new(name: impl Into<String>, label: impl Into<String>, answer: Answer) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: None,
            problem: None,
            optional: false,
            autocomplete: None,
            answer,
        }
    }

    /// Puts a text that was typed and refused into the field, so that it can be mended where it stands.
    pub fn retype(&mut self, typed: &str) {
        if let Answer::Line { value, .. } | Answer::Long { value, .. } = &mut self.answer {
            *value = shown(typed);
        }
    }

    /// The same with a hint between question and answer.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same, which may be left empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The same, which the browser may fill in: `name`, `organization` …
    #[must_use]
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// The same with its problem, if it has one.
    #[must_use]
    pub fn of(mut self, problems: &Problems) -> Self {
        self.problem = problems.of(&self.name).map(str::to_owned);
        self
    }

    /// The answer in words: what was typed, or the labels of what was chosen.
    pub fn answered(&self) -> String {
        match &self.answer {
            // Browsers send another sign for a new line than is kept.
            Answer::Line { value, .. } | Answer::Long { value, .. } => value.trim().replace("\r\n", "\n"),
            Answer::One(choices) | Answer::Many(choices) | Answer::Select(choices) => {
                let chosen = choices.iter().filter(|choice| choice.chosen).map(|choice| choice.label.as_str());
                chosen.collect::<Vec<_>>().join(", ")
            }
            Answer::Tick { marked } => {
                if *marked {
                    self.label.clone()
                } else {
                    String::new()
                }
            }
        }
    }

    /// The style class that marks a question with a problem.
    pub fn class(&self) -> &'static str {
        if self.problem.is_some() { " field--wrong" } else { "" }
    }

    /// The elements that describe the answer: problem first, then hint. Empty when there are none.
    pub fn described_by(&self) -> String {
        let problem = self.problem.is_some().then(|| format!("{}-problem", self.name));
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name));
        let counter =
            matches!(self.answer, Answer::Long { limit: Some(_), .. }).then(|| format!("{}-counter", self.name));
        [problem, hint, counter].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The `id` of the choice at `place`; the first has the question's own, so that a link to the question finds it.
    pub fn choice_id(&self, place: &usize) -> String {
        if *place == 0 { self.name.clone() } else { format!("{}-{place}", self.name) }
    }
}

/// What is wrong with a form, in the order of its questions.
#[derive(Debug, Clone, Default)]
pub struct Problems(Vec<Problem>);

/// What is wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the question.
    pub field: String,
    /// What to do about it, in words for the reader.
    pub message: String,
}

impl Problems {
    /// Adds what is wrong with the answer to `field`.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.0.push(Problem { field: field.into(), message: message.into() });
    }

    /// What is wrong with the answer to `field`; the first thing, if there are several.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many things are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each thing, in order.
    pub fn all(&self) -> &[Problem] {
        &self.0
    }
}

impl FromIterator<Problem> for Problems {
    fn from_iter<I: IntoIterator<Item = Problem>>(problems: I) -> Self {
        Self(problems.into_iter().collect())
    }
}
