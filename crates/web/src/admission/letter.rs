//! One letter, as it will be sent or was; the reason of a rejection can be changed until then.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    admission::{self, LetterOpened},
};
use bedre_domain::{
    free_text::FreeText,
    id::{CohortId, LetterId},
    key::CriterionKey,
    letter::{Ground, LetterContent},
};
use serde::Deserialize;

use super::refusal;
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Choice, Field, Problems},
    },
    path::Path,
    wording::Words,
};

/// The most characters of a reason.
const REASON_CHARACTERS: usize = 2000;
/// The value that stands for the number of seats; no criterion has it.
const SEATS: &str = "the-seats";

#[derive(Debug, Template)]
#[template(path = "admission/letter.html")]
struct LetterPage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    subject: String,
    text: String,
    language: &'static str,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterForm {
    #[serde(default)]
    ground: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, LetterId)>,
) -> Result<Response, WebError> {
    let opened = admission::open_letter(&platform, visit.actor(), cohort, id).await?;
    let form = LetterForm::of(&opened.letter.content);
    visit.show(&LetterPage::new(&opened, &form, Problems::default(), &visit))
}

pub(super) async fn act(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, LetterId)>,
    Form(form): Form<LetterForm>,
) -> Result<Response, WebError> {
    let opened = admission::open_letter(&platform, visit.actor(), cohort, id).await?;
    let mut problems = Problems::default();
    match form.parse() {
        Ok((ground, reason)) if !reason.is_empty() => {
            match admission::edit_reason(&platform, visit.actor(), cohort, id, ground, reason).await {
                Ok(()) => return Ok(visit.to(&Url::AdmissionLetter(cohort, id))),
                Err(error) => {
                    for words in refusal(error, &opened.cohort.cohort, &visit)? {
                        problems.add("reason", words);
                    }
                }
            }
        }
        Ok(_) => problems.add("reason", visit.t().admission_reason_missing()),
        Err(error) => problems.add("reason", crate::assess::refused(error, visit.t())),
    }
    visit.reject(&LetterPage::new(&opened, &form, problems, &visit))
}

impl LetterForm {
    fn of(content: &LetterContent) -> Self {
        match content {
            LetterContent::Rejection { ground, reason } => Self {
                ground: match ground {
                    Ground::Criterion(key) => key.to_string(),
                    Ground::Seats => SEATS.to_owned(),
                },
                reason: reason.as_str().to_owned(),
            },
            LetterContent::Offer(_) | LetterContent::Waiting { .. } => {
                Self { ground: String::new(), reason: String::new() }
            }
        }
    }

    fn parse(&self) -> Result<(Ground, FreeText), bedre_domain::free_text::FreeTextError> {
        let reason = FreeText::within(&self.reason, REASON_CHARACTERS)?;
        let criterion = if self.ground == SEATS { None } else { CriterionKey::parse(&self.ground).ok() };
        Ok((criterion.map_or(Ground::Seats, Ground::Criterion), reason))
    }
}

impl LetterPage {
    fn new(opened: &LetterOpened, form: &LetterForm, problems: Problems, visit: &Visit) -> Self {
        let t = visit.t();
        let cohort = opened.letter.cohort;
        let mut layout = visit.layout(t.admission_letter_to(opened.to.called()));
        layout.above = Some(NavLink::new(t.admission_title(), visit.url(&Url::Admission(cohort))));
        layout.wrong = !problems.is_empty();
        let said = match opened.letter.sent_at {
            Some(at) => t.admission_letter_sent(bedre_i18n::date::moment(at, visit.locale())),
            None => t.admission_letter_draft().to_owned(),
        };
        layout.notice = Some(Notice { kind: NoticeKind::Information, text: said });
        let fields = match opened.letter.content {
            LetterContent::Rejection { .. } if opened.letter.sent_at.is_none() => {
                fields(opened, form, &problems, visit)
            }
            LetterContent::Rejection { .. } | LetterContent::Offer(_) | LetterContent::Waiting { .. } => Vec::new(),
        };
        Self {
            layout,
            problems,
            fields,
            subject: opened.message.subject.clone(),
            text: opened.message.text.clone(),
            language: opened.to.language.tag(),
        }
    }
}

fn fields(opened: &LetterOpened, form: &LetterForm, problems: &Problems, visit: &Visit) -> Vec<Field> {
    let t = visit.t();
    let chosen = [form.ground.as_str()];
    let criteria = opened.cohort.cohort.criteria.iter();
    let mut grounds: Vec<Choice> =
        criteria.map(|one| Choice::new(one.key.to_string(), Words::of(&one.title, visit).text, &chosen)).collect();
    grounds.push(Choice::new(SEATS, t.admission_ground_seats(), &chosen));
    vec![
        Field::one("ground", t.admission_ground(), grounds).of(problems),
        Field::long("reason", t.admission_column_reason(), form.reason.clone(), Some(REASON_CHARACTERS))
            .hint(t.admission_reason_hint())
            .of(problems),
    ]
}
