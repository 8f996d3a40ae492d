//! A table of many things alike, which becomes blocks on a phone. Drawn by `layout/table.html`: `table::table`.

use crate::wording::Words;

/// A table. The first cell of each row names the row.
#[derive(Debug, Clone)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// Whether the caption is only spoken, since a heading above says the same.
    pub quiet_caption: bool,
    /// The heads of the columns, units included.
    pub heads: Vec<Head>,
    /// The rows, each with as many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new(caption: impl Into<String>, heads: Vec<Head>) -> Self {
        Self { caption: caption.into(), quiet_caption: false, heads, rows: Vec::new() }
    }

    /// The same with these rows.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows = rows.into_iter().collect();
        self
    }

    /// The same with its caption only spoken.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet_caption = true;
        self
    }

    /// Whether any column can be sorted by.
    pub fn sorts(&self) -> bool {
        self.heads.iter().any(|head| head.sorts)
    }

    /// The head over the cell at `column`.
    pub fn head(&self, column: &usize) -> &str {
        self.heads.get(*column).map_or("", |head| head.label.as_str())
    }

    /// The style class of the column: figures stand to the right.
    pub fn class(&self, column: &usize) -> &'static str {
        if self.heads.get(*column).is_some_and(|head| head.number) { "number" } else { "" }
    }
}

/// The head of a column.
#[derive(Debug, Clone)]
pub struct Head {
    /// Its words.
    pub label: String,
    /// Whether the column holds figures.
    pub number: bool,
    /// Whether the reader can sort by it.
    pub sorts: bool,
}

impl Head {
    /// The head of a column of words.
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: false, sorts: false }
    }

    /// The head of a column of figures.
    pub fn number(label: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(label) }
    }

    /// The same, to sort by.
    #[must_use]
    pub fn sorts(mut self) -> Self {
        self.sorts = true;
        self
    }
}

/// A cell.
#[derive(Debug, Clone)]
pub struct Cell {
    /// What is read.
    pub text: String,
    /// The language of the text, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Where it leads.
    pub url: Option<String>,
    /// What it sorts by, when that is not what is read.
    pub key: Option<String>,
}

impl Cell {
    /// A cell with these words or figures.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, url: None, key: None }
    }

    /// A cell that leads somewhere.
    pub fn link(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..Self::new(text) }
    }

    /// A cell with a text of the programme's.
    pub fn words(words: Words) -> Self {
        Self { lang: words.lang, ..Self::new(words.text) }
    }

    /// The same, sorting by `key`: an ISO date, a number with a point.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}
