//! The invitation to a programme: two pages to print, pin up or send.

use bedre_i18n::Texts;
use jiff::civil::Date;
use typst::foundations::{Array, Dict, IntoValue, Value, dict};
use typst_layout::PagedDocument;

use crate::print::{self, Template, emphasised, legible, paragraphs};
use crate::{DocumentError, facts, qr};

/// As many pages as an invitation has (requirement H2).
const PAGES: usize = 2;

/// The layouts to try, until one has the wanted number of pages; the last is used whatever it gives.
/// Type smaller than 10 points is hard to read on paper.
const LAYOUTS: [Layout; 4] = [
    Layout { points: 11.0, plan_on_new_page: true },
    Layout { points: 10.5, plan_on_new_page: true },
    Layout { points: 10.0, plan_on_new_page: true },
    Layout { points: 10.0, plan_on_new_page: false },
];

/// One way of setting the invitation.
#[derive(Debug, Clone, Copy)]
struct Layout {
    /// The size of running text.
    points: f64,
    /// Whether the plan has the second page to itself.
    plan_on_new_page: bool,
}

/// What an invitation says; words are in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The programme's name, with the cohort or its start: «Forbedringsutdanning for leger – kull 5».
    pub title: String,
    /// The organisers, the leading one first.
    pub organisers: Vec<String>,
    /// What it is about, in a few sentences.
    pub lead: String,
    /// In short: for whom, how long, what it costs, by when; term and words.
    pub summary: Vec<Fact>,
    /// Aim, outcomes, criteria and what else the programme wants said.
    pub sections: Vec<Section>,
    /// The sessions in the order of the plan.
    pub plan: Vec<Session>,
    /// What to know about the plan: that tentative dates may change. May be empty.
    pub plan_note: String,
    /// The last day to apply.
    pub deadline: Date,
    /// The full address of the programme's page, where one applies.
    pub address: String,
    /// Whom to ask, and how: role, e-mail, telephone.
    pub contact: Vec<String>,
    /// The day the invitation is made.
    pub made: Date,
}

/// A term and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// «For hvem».
    pub term: String,
    /// «Leger i eller i tilknytning til klinisk praksis».
    pub words: String,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Text before the list; may be empty.
    pub text: String,
    /// A list, may be empty.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its words.
    pub words: String,
    /// Items below it (requirement A15).
    pub items: Vec<String>,
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// «Samling 1».
    pub title: String,
    /// «fredag 29. august 2025 kl. 08.00–15.00», «Dato kommer».
    pub when: String,
    /// «Fysisk», «Sted kommer».
    pub place: String,
    /// «Obligatorisk», «Foreløpig dato».
    pub participation: String,
}

impl Invitation {
    /// The invitation as an accessible PDF (PDF/UA-1, PDF/A-2a), on two pages whenever it fits with readable type.
    ///
    /// It takes some tens of milliseconds of computing, so call it where waiting is allowed, and keep the result.
    ///
    /// # Errors
    ///
    /// [`DocumentError`], none of which the reader can do anything about.
    pub fn pdf(&self, t: Texts) -> Result<Vec<u8>, DocumentError> {
        print::export(Template::Invitation, &self.pages(t)?)
    }

    /// The pages, in the first layout that has as many as wanted.
    fn pages(&self, t: Texts) -> Result<PagedDocument, DocumentError> {
        let facts = self.facts(t)?;
        let [first, rest @ ..] = LAYOUTS;
        let mut pages = typeset(&facts, first)?;
        for layout in rest {
            if pages.pages().len() <= PAGES {
                break;
            }
            pages = typeset(&facts, layout)?;
        }
        Ok(pages)
    }

    /// What the template needs.
    fn facts(&self, t: Texts) -> Result<Dict, DocumentError> {
        let shown_address = self.address.strip_prefix("https://").unwrap_or(&self.address);
        let mut facts = facts::about(t, &t.invitation_document_title(&self.title), &self.organisers, self.made);
        facts.extend(dict! {
            "kicker" => t.invitation_kicker(),
            "title" => legible(&self.title),
            "lead" => facts::list(paragraphs(&self.lead)),
            "summary" => facts::list(self.summary.iter().map(Fact::facts)),
            "sections" => facts::list(self.sections.iter().map(Section::facts)),
            "plan_heading" => t.invitation_plan(),
            "plan_columns" => facts::list([t.invitation_what(), t.invitation_when(), t.invitation_where(), t.invitation_participation()]),
            "plan" => facts::list(self.plan.iter().map(Session::facts)),
            "plan_note" => facts::list(paragraphs(&self.plan_note)),
            "apply_heading" => t.invitation_apply(),
            "apply" => t.invitation_apply_at(emphasised(shown_address)),
            "address" => self.address.as_str(),
            "deadline" => t.invitation_deadline(emphasised(&bedre_i18n::date::with_weekday(self.deadline, t.locale()))),
            "contact_heading" => t.invitation_questions(),
            "contact" => facts::list(self.contact.iter().map(|line| legible(line))),
            "code" => facts::picture(&qr::svg(&self.address, t.invitation_code())?, t.invitation_code()),
        });
        Ok(facts)
    }
}

/// Sets the facts in one layout.
fn typeset(facts: &Dict, layout: Layout) -> Result<PagedDocument, DocumentError> {
    let mut facts = facts.clone();
    facts.extend(dict! { "points" => layout.points, "plan_on_new_page" => layout.plan_on_new_page });
    print::typeset(Template::Invitation, facts)
}

impl Fact {
    fn facts(&self) -> Value {
        dict! { "term" => legible(&self.term), "words" => legible(&self.words) }.into_value()
    }
}

impl Section {
    fn facts(&self) -> Value {
        dict! {
            "heading" => legible(&self.heading),
            "text" => facts::list(paragraphs(&self.text)),
            "items" => facts::list(self.items.iter().map(Item::facts)),
        }
        .into_value()
    }
}

impl Item {
    fn facts(&self) -> Value {
        let below: Array = facts::list(self.items.iter().map(|item| legible(item)));
        dict! { "words" => legible(&self.words), "items" => below }.into_value()
    }
}

impl Session {
    fn facts(&self) -> Value {
        facts::list([&self.title, &self.when, &self.place, &self.participation].map(|words| legible(words)))
            .into_value()
    }
}

#[cfg(test)]
mod tests;
