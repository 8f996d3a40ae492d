//! Writing a programme file the way staff would: short values as `title.nb = …`, things of which there are several under
//! a heading each.

use toml::{Table, Value};

use super::ProgrammeFile;
use crate::{cohort::Cohort, programme::Programme};

/// Lists whose elements get a heading `[[…]]` each. In the file they have singular names; other lists stand in brackets.
const HEADED: [&str; 18] = [
    "cohort",
    "organiser",
    "outcome",
    "quote",
    "topic",
    "criterion",
    "part",
    "session",
    "lecturer",
    "preparation",
    "activity",
    "section",
    "question",
    "item",
    "statement",
    "extra",
    "adapted_help",
    "example",
];

/// Writes a programme and its cohorts as a programme file.
///
/// Reading it gives the same programme and cohorts. Comments of a file that was read before are not kept.
pub fn write_toml(programme: &Programme, cohorts: &[Cohort]) -> String {
    let mut lines = Vec::new();
    // A programme holds texts, numbers, lists and tables only, so there is always a value.
    if let Ok(Value::Table(table)) = Value::try_from(ProgrammeFile { programme, cohorts }) {
        write_table("", &table, &mut lines);
    }
    let text = lines.join("\n");
    format!("{}\n", text.trim_start())
}

/// Writes the fields of a table: first those that stand on lines of their own, then those with headings.
fn write_table(path: &str, table: &Table, lines: &mut Vec<String>) {
    for (key, value) in table.iter().filter(|(key, value)| !needs_heading(key, value)) {
        write_line(&quoted(key), value, lines);
    }
    for (key, value) in table.iter().filter(|(key, value)| needs_heading(key, value)) {
        let inner = if path.is_empty() { quoted(key) } else { format!("{path}.{}", quoted(key)) };
        if let Value::Array(elements) = value {
            for element in elements.iter().filter_map(Value::as_table) {
                lines.extend([String::new(), format!("[[{inner}]]")]);
                write_table(&inner, element, lines);
            }
        }
        if let Value::Table(table) = value {
            if table.iter().any(|(key, value)| !needs_heading(key, value)) {
                lines.extend([String::new(), format!("[{inner}]")]);
            }
            write_table(&inner, table, lines);
        }
    }
}

/// Whether a field has headings: a list that is headed, or a table that holds one.
fn needs_heading(key: &str, value: &Value) -> bool {
    match value {
        Value::Array(_) => HEADED.contains(&key),
        Value::Table(table) => key == "programme" || table.iter().any(|(key, value)| needs_heading(key, value)),
        Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => false,
    }
}

/// Writes a field on a line; a table becomes a line for each of its fields.
fn write_line(name: &str, value: &Value, lines: &mut Vec<String>) {
    match value {
        Value::Table(table) if !table.is_empty() => {
            for (key, value) in table {
                write_line(&format!("{name}.{}", quoted(key)), value, lines);
            }
        }
        Value::Array(elements) if elements.iter().any(Value::is_table) => {
            lines.push(format!("{name} = ["));
            lines.extend(elements.iter().map(|element| format!("  {},", inline(element))));
            lines.push("]".to_owned());
        }
        Value::String(long) if long.contains('\n') => lines.push(format!("{name} = {}", several_lines(long))),
        Value::Table(_)
        | Value::Array(_)
        | Value::String(_)
        | Value::Integer(_)
        | Value::Float(_)
        | Value::Boolean(_)
        | Value::Datetime(_) => lines.push(format!("{name} = {}", inline(value))),
    }
}

/// A value within a line.
fn inline(value: &Value) -> String {
    match value {
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let fields: Vec<String> =
                table.iter().flat_map(|(key, value)| inline_fields(&quoted(key), value)).collect();
            format!("{{ {} }}", fields.join(", "))
        }
        Value::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(inline).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::String(text) => one_line(text),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => value.to_string(),
    }
}

/// A field within a line; a table becomes a field for each of its own.
fn inline_fields(name: &str, value: &Value) -> Vec<String> {
    match value.as_table() {
        Some(table) if !table.is_empty() => {
            let inner = table.iter().map(|(key, value)| (format!("{name}.{}", quoted(key)), value));
            inner.flat_map(|(name, value)| inline_fields(&name, value)).collect()
        }
        Some(_) | None => vec![format!("{name} = {}", inline(value))],
    }
}

/// A text on one line, in quotation marks.
fn one_line(text: &str) -> String {
    let escaped: String = text.chars().map(|sign| escape(sign, "\\n")).collect();
    format!("\"{escaped}\"")
}

/// A text on several lines.
fn several_lines(text: &str) -> String {
    let escaped: String = text.chars().map(|sign| escape(sign, "\n")).collect();
    format!("\"\"\"\n{escaped}\"\"\"")
}

/// A sign as it stands in a TOML text; a line break as `line_break`.
fn escape(sign: char, line_break: &str) -> String {
    match sign {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => line_break.to_owned(),
        '\t' => "\\t".to_owned(),
        control if control.is_control() => format!("\\u{:04X}", u32::from(control)),
        other => other.to_string(),
    }
}

/// A key, in quotation marks where it needs them.
fn quoted(key: &str) -> String {
    let is_bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if is_bare { key.to_owned() } else { one_line(key) }
}
