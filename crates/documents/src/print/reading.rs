//! Reads finished pages back, for tests.

use typst::layout::{Frame, FrameItem, Point, Transform};
use typst_layout::PagedDocument;

/// The words of each page in the order they were set: a line for each line, a tab between cells.
pub(crate) fn pages(document: &PagedDocument) -> Vec<String> {
    document.pages().iter().map(|page| lines(&page.frame)).collect()
}

/// Whether every word stands between the edges of its page. Text that is turned or scaled is not looked at.
pub(crate) fn is_within_pages(document: &PagedDocument) -> bool {
    document.pages().iter().all(|page| is_within(&page.frame, Point::zero(), page.frame.width().to_pt()))
}

fn lines(frame: &Frame) -> String {
    let mut out = String::new();
    let mut line = None;
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                end_line(&mut out);
                out.push_str(&lines(&group.frame));
                line = None;
            }
            FrameItem::Text(text) => {
                match line {
                    Some((y, _)) if y != at.y => end_line(&mut out),
                    Some((_, end)) if (at.x - end).to_pt() > 6.0 => out.push('\t'),
                    Some(_) | None => {}
                }
                line = Some((at.y, at.x + text.width()));
                out.push_str(&text.text);
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
    end_line(&mut out);
    out
}

fn end_line(out: &mut String) {
    if !out.is_empty() && !out.ends_with('\n') {
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
}

fn is_within(frame: &Frame, origin: Point, width: f64) -> bool {
    frame.items().all(|(at, item)| {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => group.transform != Transform::identity() || is_within(&group.frame, at, width),
            FrameItem::Text(text) => at.x.to_pt() >= 0.0 && (at.x + text.width()).to_pt() <= width,
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => true,
        }
    })
}
