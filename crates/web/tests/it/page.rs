//! A page as a browser without script has it: its words, its links, its forms with their fields by label.

/// What fields for a day are called.
const DAYS: [&str; 9] =
    ["day", "to", "date", "starts", "ends", "next_talk", "check_on", "baseline_until", "split_from"];

/// An element's start, or a text between elements.
#[derive(Clone, Debug)]
enum Piece {
    Open { name: String, attributes: Vec<(String, String)> },
    Close(String),
    Text(String),
}

/// An answer of the site.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// Its status.
    pub(crate) status: u16,
    /// Its path, after every redirect.
    pub(crate) path: String,
    /// Its body.
    pub(crate) html: String,
}

/// A form with what is filled in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    pub(crate) action: String,
    pub(crate) method: String,
    fields: Vec<Field>,
    buttons: Vec<(String, Option<(String, String)>)>,
}

/// A field of a form.
#[derive(Clone, Debug, Default)]
struct Field {
    name: String,
    label: String,
    legend: String,
    kind: String,
    keys: String,
    value: String,
    checked: bool,
    options: Vec<(String, String)>,
}

impl Page {
    /// The heading.
    pub(crate) fn title(&self) -> String {
        let start = self.html.find("<h1").map(|at| &self.html[at..]).unwrap_or_default();
        words(&start[..start.find("</h1>").unwrap_or(0)])
    }

    /// The words of the page's own part.
    pub(crate) fn words(&self) -> String {
        let start = self.html.find("<main").map(|at| &self.html[at..]).unwrap_or_default();
        words(&start[..start.find("</main>").unwrap_or(start.len())])
    }

    /// Whether its source holds this.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }

    /// Where the link with these words leads.
    pub(crate) fn link(&self, wanted: &str) -> String {
        for part in self.html.split("<a ").skip(1) {
            let inside = part.find('>').map(|at| &part[at + 1..]).unwrap_or_default();
            if words(&inside[..inside.find("</a>").unwrap_or(0)]) == wanted {
                return attribute(part, "href").unwrap();
            }
        }
        panic!("no link «{wanted}» on {}:\n{}", self.path, self.words());
    }

    /// Whether a link with these words is there.
    pub(crate) fn has_link(&self, wanted: &str) -> bool {
        self.html.split("<a ").skip(1).any(|part| {
            let inside = part.find('>').map(|at| &part[at + 1..]).unwrap_or_default();
            words(&inside[..inside.find("</a>").unwrap_or(0)]) == wanted
        })
    }

    /// The addresses in the summary of what is wrong.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        let start = self.html.find("<ds-error-summary").map(|at| &self.html[at..]).unwrap_or_default();
        let summary = &start[..start.find("</ds-error-summary>").unwrap_or(0)];
        let one = |part: &str| {
            let inside = part.find('>').map(|at| &part[at + 1..]).unwrap_or_default();
            (attribute(part, "href").unwrap(), words(&inside[..inside.find("</a>").unwrap_or(0)]))
        };
        summary.split("<a ").skip(1).map(one).collect()
    }

    /// The forms in the page's own part.
    pub(crate) fn forms(&self) -> Vec<Form> {
        let main = self.html.find("<main").map(|at| &self.html[at..]).unwrap_or_default();
        main.split("<form ").skip(1).map(read_form).collect()
    }

    /// The form in the page's own part that has a button with these words.
    pub(crate) fn form(&self, button: &str) -> Form {
        let forms = self.forms();
        let has_button = |form: &&Form| form.buttons.iter().any(|(label, _)| label == button);
        let found = forms.iter().find(has_button).cloned();
        found.unwrap_or_else(|| panic!("no form with «{button}» on {}:\n{}", self.path, self.words()))
    }
}

impl Form {
    /// Fills in the field with a label, or the question with that legend: by what is typed, or by the words of a choice.
    pub(crate) fn fill(&mut self, label: &str, value: &str) -> &mut Self {
        let known = self.labels();
        let chosen = self.fields.iter().position(|field| {
            matches!(field.kind.as_str(), "radio" | "checkbox") && field.legend == label && field.label == value
        });
        if let Some(at) = chosen {
            let name = self.fields[at].name.clone();
            for field in self.fields.iter_mut().filter(|field| field.kind == "radio" && field.name == name) {
                field.checked = false;
            }
            self.fields[at].checked = true;
            return self;
        }
        let field = self.fields.iter_mut().find(|field| field.label == label);
        let field = field.unwrap_or_else(|| panic!("no field «{label}» among {known:?}"));
        if field.kind == "checkbox" {
            field.checked = value == "yes";
        } else if field.options.is_empty() {
            value.clone_into(&mut field.value);
        } else {
            let option = field.options.iter().find(|(_, words)| words == value);
            field.value = option.unwrap_or_else(|| panic!("no choice «{value}» in «{label}»")).0.clone();
        }
        self
    }

    /// Ticks the box, or chooses the answer, whose label begins so.
    pub(crate) fn mark(&mut self, label: &str) -> &mut Self {
        let known = self.labels();
        let is_choice = |field: &Field| matches!(field.kind.as_str(), "radio" | "checkbox");
        let at = self.fields.iter().position(|field| is_choice(field) && field.label.starts_with(label));
        let at = at.unwrap_or_else(|| panic!("no choice «{label}» among {known:?}"));
        let Field { name, kind, .. } = self.fields[at].clone();
        for field in self.fields.iter_mut().filter(|field| kind == "radio" && field.name == name) {
            field.checked = false;
        }
        self.fields[at].checked = true;
        self
    }

    /// What is filled in, by label.
    pub(crate) fn value(&self, label: &str) -> &str {
        let field = self.fields.iter().find(|field| field.label == label);
        &field.unwrap_or_else(|| panic!("no field «{label}» among {:?}", self.labels())).value
    }

    /// The labels of the fields for a day, which are called so.
    pub(crate) fn days(&self) -> Vec<String> {
        self.labels_of(|field| DAYS.contains(&field.name.as_str()))
    }

    /// The labels of the fields for words.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.labels_of(|field| field.kind == "textarea" || field.kind == "text" && field.keys == "text")
            .into_iter()
            .filter(|label| !self.days().contains(label))
            .collect()
    }

    fn labels_of(&self, wanted: impl Fn(&Field) -> bool) -> Vec<String> {
        self.fields.iter().filter(|field| wanted(field)).map(|field| field.label.clone()).collect()
    }

    /// Whether a field with this label is there.
    pub(crate) fn has(&self, label: &str) -> bool {
        self.fields.iter().any(|field| field.label == label)
    }

    /// The labels, in order.
    pub(crate) fn labels(&self) -> Vec<String> {
        self.fields.iter().map(|field| field.label.clone()).collect()
    }

    /// What a browser sends when the first button is pressed.
    pub(crate) fn first_pairs(&self) -> Vec<(String, String)> {
        self.buttons.first().map(|(label, _)| self.pairs(label)).unwrap_or_default()
    }

    /// What a browser sends when a button is pressed.
    pub(crate) fn pairs(&self, button: &str) -> Vec<(String, String)> {
        let sent =
            self.fields.iter().filter(|field| !matches!(field.kind.as_str(), "radio" | "checkbox") || field.checked);
        let pressed = self.buttons.iter().find(|(label, _)| label == button).unwrap().1.clone();
        sent.map(|field| (field.name.clone(), field.value.clone())).chain(pressed).collect()
    }
}

/// The value of an attribute of the first element of `html`.
fn attribute(html: &str, wanted: &str) -> Option<String> {
    let element = &html[..html.find('>')?];
    let start = element.find(&format!("{wanted}=\""))? + wanted.len() + 2;
    Some(plain(&element[start..start + element[start..].find('"')?]))
}

/// A text without its entities.
fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

/// The words of a piece of HTML, single spaces between.
fn words(html: &str) -> String {
    let texts = pieces(html).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Open { .. } | Piece::Close(_) => None,
    });
    texts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        pieces.push(Piece::Text(plain(&rest[..at])));
        let Some(end) = rest[at..].find('>') else { return pieces };
        let tag = &rest[at + 1..at + end];
        pieces.push(match tag.strip_prefix('/') {
            Some(name) => Piece::Close(name.to_owned()),
            None => open(tag),
        });
        rest = &rest[at + end + 1..];
    }
    pieces.push(Piece::Text(plain(rest)));
    pieces
}

fn open(tag: &str) -> Piece {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        rest = rest.trim_start();
        let end = rest.find(|sign: char| sign == '=' || sign.is_whitespace()).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let end = quoted.find('"').unwrap_or(quoted.len());
                rest = quoted.get(end + 1..).unwrap_or_default();
                plain(&quoted[..end])
            }
            None => String::new(),
        };
        attributes.push((key, value));
    }
    Piece::Open { name: name.to_owned(), attributes }
}

/// Reads the form that begins after `<form `.
fn read_form(html: &str) -> Form {
    let inside = &html[..html.find("</form>").unwrap_or(html.len())];
    let mut form = Form {
        action: attribute(inside, "action").unwrap_or_default(),
        method: attribute(inside, "method").unwrap_or_default(),
        ..Form::default()
    };
    let pieces = pieces(&inside[inside.find('>').unwrap_or(0) + 1..]);
    let mut labels: Vec<(String, String)> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    let mut legend = String::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Open { name, attributes } = piece else { continue };
        let get = |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.clone());
        let until = |end: &str| text_until(&pieces[at + 1..], end);
        match name.as_str() {
            "legend" => legend = until("legend"),
            "label" => labels.push((get("for").unwrap_or_default(), until("label"))),
            "button" => {
                let pressed = get("name").map(|name| (name, get("value").unwrap_or_default()));
                form.buttons.push((until("button"), pressed));
            }
            "input" | "textarea" | "select" => {
                let options = if name == "select" { options(&pieces[at + 1..]) } else { Vec::new() };
                let chosen = options.iter().find(|option| option.2).map(|option| option.0.clone());
                let value = match name.as_str() {
                    "textarea" => raw_until(&pieces[at + 1..], "textarea").trim_start_matches('\n').to_owned(),
                    "select" => chosen.unwrap_or_default(),
                    _ => get("value").unwrap_or_default(),
                };
                ids.push(get("id").unwrap_or_default());
                form.fields.push(Field {
                    name: get("name").unwrap_or_default(),
                    legend: legend.clone(),
                    keys: get("inputmode").unwrap_or_default(),
                    kind: if name == "input" { get("type").unwrap_or_default() } else { name.clone() },
                    value,
                    checked: get("checked").is_some(),
                    options: options.into_iter().map(|(value, words, _)| (value, words)).collect(),
                    label: String::new(),
                });
            }
            _ => {}
        }
    }
    for (field, id) in form.fields.iter_mut().zip(&ids) {
        field.label = labels.iter().find(|(of, _)| of == id).map(|(_, words)| words.clone()).unwrap_or_default();
    }
    form
}

/// The words up to the end of an element, without the mark of what is optional.
fn text_until(pieces: &[Piece], end: &str) -> String {
    let text = raw_until(pieces, end);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    ["(Valgfritt)", "(Optional)"].iter().fold(text, |text, mark| text.trim_end_matches(mark).trim_end().to_owned())
}

fn raw_until(pieces: &[Piece], end: &str) -> String {
    let inside = pieces.iter().take_while(|piece| !matches!(piece, Piece::Close(name) if name == end));
    let texts = inside.filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_str()),
        Piece::Open { .. } | Piece::Close(_) => None,
    });
    texts.collect()
}

/// The options of a list: value, words, whether chosen.
fn options(pieces: &[Piece]) -> Vec<(String, String, bool)> {
    let mut options = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Close(name) if name == "select" => return options,
            Piece::Open { name, attributes } if name == "option" => {
                let value = attributes.iter().find(|(key, _)| key == "value").map(|(_, value)| value.clone());
                let chosen = attributes.iter().any(|(key, _)| key == "selected");
                options.push((value.unwrap_or_default(), text_until(&pieces[at + 1..], "option"), chosen));
            }
            Piece::Open { .. } | Piece::Close(_) | Piece::Text(_) => {}
        }
    }
    options
}
