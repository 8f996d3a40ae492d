//! The pen: writes elements of SVG into one string, with short numbers and safe texts.

use crate::Style;
use crate::mark::Mark;

/// Where a text stands relative to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// The pen.
#[derive(Debug)]
pub(crate) struct Pen<'a> {
    out: String,
    style: Style<'a>,
    text: f64,
}

impl<'a> Pen<'a> {
    /// A pen that writes texts of size `text`, with room for about `bytes`.
    pub(crate) fn new(style: Style<'a>, text: f64, bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes), style, text }
    }

    /// What was drawn.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// Whether it writes its own ink.
    pub(crate) const fn is_paper(&self) -> bool {
        matches!(self.style, Style::Paper { .. })
    }

    /// Writes markup as it is.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Begins an element: `<name` with its look.
    pub(crate) fn element(&mut self, name: &str, mark: Mark) -> &mut Self {
        self.raw("<").raw(name).look(mark)
    }

    /// Writes an attribute with a number.
    pub(crate) fn set(&mut self, name: &str, value: f64) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").number(value).raw("\"")
    }

    /// Writes an attribute with a text.
    pub(crate) fn set_text(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").text(value).raw("\"")
    }

    /// Writes a place in a path: `M12.5 7` or `L…`.
    pub(crate) fn step(&mut self, command: &str, (x, y): (f64, f64)) -> &mut Self {
        self.raw(command).number(x).raw(" ").number(y)
    }

    /// Draws a straight line.
    pub(crate) fn line(&mut self, mark: Mark, from: (f64, f64), to: (f64, f64)) {
        self.element("path", mark).raw(" d=\"").step("M", from).step("L", to).raw("\"/>");
    }

    /// Draws a circle, with what it says when pointed at.
    pub(crate) fn circle(&mut self, mark: Mark, centre: (f64, f64), radius: f64, says: &str) {
        self.element("circle", mark).set("cx", centre.0).set("cy", centre.1).set("r", radius);
        if says.is_empty() {
            self.raw("/>");
        } else {
            self.raw(">").says(says).raw("</circle>");
        }
    }

    /// Writes `<title>`, unless there is nothing to say.
    pub(crate) fn says(&mut self, text: &str) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        self.raw("<title>").text(text).raw("</title>")
    }

    /// Writes words at a place, their baseline at its height.
    pub(crate) fn words(&mut self, mark: Mark, anchor: Anchor, (x, y): (f64, f64), words: &str) {
        self.element("text", mark);
        if let Style::Paper { .. } = self.style {
            self.set("font-size", self.text);
        }
        self.set("x", x).set("y", y);
        match anchor {
            Anchor::Start => {}
            Anchor::Middle => {
                self.raw(" text-anchor=\"middle\"");
            }
            Anchor::End => {
                self.raw(" text-anchor=\"end\"");
            }
        }
        self.raw(">").text(words).raw("</text>");
    }

    /// Writes a text, safe between tags and quotes. Characters that XML cannot hold are left out.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\t' | '\n' | '\r' => self.out.push(' '),
                '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                letter => self.out.push(letter),
            }
        }
        self
    }

    /// Writes a number with one decimal at most. What is not finite becomes 0: the drawing stays whole.
    pub(crate) fn number(&mut self, value: f64) -> &mut Self {
        let tenths = tenths(value);
        if tenths < 0 {
            self.out.push('-');
        }
        let tenths = tenths.unsigned_abs();
        self.digits(tenths / 10);
        if !tenths.is_multiple_of(10) {
            self.out.push('.');
            self.digits(tenths % 10);
        }
        self
    }

    /// Writes the digits of a whole number.
    fn digits(&mut self, number: u32) {
        if number >= 10 {
            self.digits(number / 10);
        }
        self.out.push(char::from_digit(number % 10, 10).unwrap_or('0'));
    }

    /// Writes how a mark looks: its class, or its ink.
    fn look(&mut self, mark: Mark) -> &mut Self {
        match self.style {
            Style::Screen => self.raw(" class=\"").raw(mark.class()).raw("\""),
            Style::Paper { .. } => self.ink(mark),
        }
    }

    /// Writes the ink of a mark.
    fn ink(&mut self, mark: Mark) -> &mut Self {
        let ink = mark.ink();
        self.raw(" fill=\"").raw(ink.fill).raw("\"");
        if let Some((colour, width)) = ink.stroke {
            self.raw(" stroke=\"").raw(colour).raw("\" stroke-width=\"");
            self.hundredths(width).raw("\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        }
        if !ink.dashes.is_empty() {
            self.raw(" stroke-dasharray=\"").raw(ink.dashes).raw("\"");
        }
        if !ink.opacity.is_empty() {
            self.raw(" fill-opacity=\"").raw(ink.opacity).raw("\"");
        }
        if ink.bold {
            self.raw(" font-weight=\"600\"");
        }
        self
    }

    /// Writes a small width with up to two decimals.
    fn hundredths(&mut self, width: f64) -> &mut Self {
        let hundredths = u32::try_from(tenths(width * 10.0)).unwrap_or(0);
        self.digits(hundredths / 100);
        if !hundredths.is_multiple_of(100) {
            self.out.push('.');
            self.digits(hundredths / 10 % 10);
            self.digits(hundredths % 10);
        }
        self
    }
}

/// A number in tenths, rounded, kept within what a drawing can hold.
#[expect(clippy::cast_possible_truncation, reason = "the number was just brought within the range of the whole number")]
fn tenths(value: f64) -> i32 {
    if value.is_finite() { (value * 10.0).round().clamp(-1e6, 1e6) as i32 } else { 0 }
}
