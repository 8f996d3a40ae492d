//! One of each message, and of each kind where a message has kinds. All people are made up.

use bedre_i18n::Texts;
use bedre_messages::{
    ApplicationReceived, ApplicationRegistered, ApplicationWithdrawn, Certainty, CertificateIssued, CertificateRevoked,
    CommentWritten, Day, DeadlineExtended, DraftEnding, FirstSession, HowEnded, HowFar, LeaderAddressed, LeaderAnswer,
    LeaderAnswered, LeaderAsked, LeaderReminder, Message, Occasion, Offer, OfferEnded, Preparation,
    PreparationReminder, Rejection, Remedy, SeatTaken, Sender, SessionChange, SessionChanged, SessionInvitation,
    SignInLink, StoryAsked, StoryReader, SupervisorAssigned, SupervisorNamed, TaskDue, Told, WaitingList,
    WaitingListEnded,
};
use jiff::Timestamp;
use jiff::civil::{date, time};

pub(crate) const PROGRAMME: &str = "Forbedringsutdanning for leger i 2020";

pub(crate) const FROM: Sender<'_> = Sender {
    organiser: "Helsedirektoratet",
    email: "forbedring@arrangor.example",
    phone: Some("22 22 22 22"),
    privacy: "https://bedre.example/privacy",
    notifications: Some("https://bedre.example/account"),
};

const APPLICATION: &str = "https://bedre.example/application/a17";

pub(crate) const NOT_SET: Occasion<'_> = Occasion { days: &[] };

pub(crate) const GATHERING_DAY: [Day; 1] =
    [Day { date: date(2025, 8, 29), times: Some((time(8, 0, 0, 0), time(15, 0, 0, 0))) }];

const GATHERING: Occasion<'_> = Occasion { days: &GATHERING_DAY };

const EARLIER: Occasion<'_> =
    Occasion { days: &[Day { date: date(2020, 10, 21), times: None }, Day { date: date(2020, 10, 22), times: None }] };

/// Every message by its name.
pub(crate) fn every(t: Texts) -> Vec<(&'static str, Message)> {
    let mut messages = applicant(t);
    messages.extend(leader(t));
    messages.extend(decisions(t));
    messages.extend(participant(t));
    messages
}

fn applicant(t: Texts) -> Vec<(&'static str, Message)> {
    let link = SignInLink { link: "https://bedre.example/sign-in/t0k3n", code: "123456", minutes: 15 };
    let extended = DeadlineExtended {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        deadline: date(2020, 2, 21),
        how_far: HowFar::Draft,
        link: APPLICATION,
        from: FROM,
    };
    let ending = DraftEnding {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        deleted_on: date(2020, 5, 22),
        link: APPLICATION,
        from: FROM,
    };
    vec![
        ("sign-in link", link.write(t)),
        ("draft ending", ending.write(t)),
        ("application received", received().write(t)),
        (
            "application received, no leader",
            ApplicationReceived { leader: None, answer_by: None, ..received() }.write(t),
        ),
        ("deadline extended, draft", extended.write(t)),
        ("deadline extended, submitted", DeadlineExtended { how_far: HowFar::Submitted, ..extended }.write(t)),
    ]
}

/// Sent 14 February 2020 at 13:32 UTC, which is 14:32 in Oslo.
pub(crate) fn received() -> ApplicationReceived<'static> {
    ApplicationReceived {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        submitted_at: Timestamp::constant(1_581_687_120, 0),
        deadline: date(2020, 2, 21),
        link: APPLICATION,
        answer_by: Some(date(2020, 3, 20)),
        leader: Some(LeaderAddressed { email: "leder@sykehus.example", answer_by: date(2020, 2, 28) }),
        from: FROM,
    }
}

fn leader(t: Texts) -> Vec<(&'static str, Message)> {
    let link = "https://bedre.example/confirm/t0k3n";
    let from = Sender { notifications: None, ..FROM };
    let asked =
        LeaderAsked { applicant: "Kari Nordmann", programme: PROGRAMME, link, answer_by: date(2020, 2, 28), from };
    let reminder =
        LeaderReminder { applicant: "Kari Nordmann", days_since_asked: 7, answer_by: date(2020, 2, 28), link, from };
    let answered = |answer| {
        LeaderAnswered { name: "Kari Nordmann", programme: PROGRAMME, answer, link: APPLICATION, from: FROM }.write(t)
    };
    vec![
        ("leader asked", asked.write(t)),
        ("leader reminder", reminder.write(t)),
        ("leader reminder, yesterday", LeaderReminder { days_since_asked: 1, ..reminder }.write(t)),
        ("leader answered, yes", answered(LeaderAnswer::Yes)),
        ("leader answered, yes with limits", answered(LeaderAnswer::YesWithLimits)),
        ("leader answered, no", answered(LeaderAnswer::No)),
        ("leader answered, not mine", answered(LeaderAnswer::NotMine)),
        ("leader answered, forwarded", answered(LeaderAnswer::Forwarded)),
    ]
}

pub(crate) fn offer() -> Offer<'static> {
    Offer {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        answer_by: date(2020, 4, 3),
        accept: "https://bedre.example/application/a17/accept",
        decline: "https://bedre.example/application/a17/decline",
        first_session: Some(FirstSession { name: "Samling 1", when: GATHERING }),
        dates: Certainty::Tentative,
        mandatory: &["Videokonferanse 1", "Videokonferanse 2", "Samling 1"],
        fee_ore: 640_000,
        from: FROM,
    }
}

pub(crate) fn rejection() -> Rejection<'static> {
    Rejection {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        applications: 74,
        seats: 30,
        reason: "Problemet er godt beskrevet, men tiden er for knapp.\n\nEt mer avgrenset arbeid er lettere å måle.",
        next_admission: Some("våren 2021"),
        link: APPLICATION,
        remedy: Remedy::Review { until: date(2020, 4, 17) },
        from: FROM,
    }
}

fn decisions(t: Texts) -> Vec<(&'static str, Message)> {
    let waiting = WaitingList {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        number: 3,
        answer_days: 7,
        until: Some(date(2020, 5, 12)),
        leave: "https://bedre.example/application/a17/leave",
        from: FROM,
    };
    let complaint = Remedy::Complaint {
        until: date(2020, 4, 17),
        weeks: 3,
        body: "Statsforvalteren",
        law: "forvaltningsloven § 28",
    };
    let free = Offer { fee_ore: 0, dates: Certainty::Confirmed, first_session: None, mandatory: &[], ..offer() };
    let ended =
        |how| OfferEnded { name: "Kari Nordmann", programme: PROGRAMME, how, link: APPLICATION, from: FROM }.write(t);
    let list_ended = WaitingListEnded { name: "Kari Nordmann", programme: PROGRAMME, link: APPLICATION, from: FROM };
    let home = "https://bedre.example/home";
    let taken = SeatTaken { name: "Kari Nordmann", programme: PROGRAMME, link: home, from: FROM };
    vec![
        ("offer", offer().write(t)),
        ("seat taken", taken.write(t)),
        ("offer ended, declined", ended(HowEnded::Declined)),
        ("offer ended, expired", ended(HowEnded::Expired)),
        ("offer ended, no seat left", ended(HowEnded::NoSeatLeft)),
        ("offer, free of charge", free.write(t)),
        ("waiting list", waiting.write(t)),
        ("waiting list, until a start that is not known", WaitingList { until: None, ..waiting }.write(t)),
        ("waiting list ended", list_ended.write(t)),
        ("rejection, review", rejection().write(t)),
        ("rejection, complaint", Rejection { remedy: complaint, next_admission: None, ..rejection() }.write(t)),
    ]
}

pub(crate) fn invitation() -> SessionInvitation<'static> {
    SessionInvitation {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        session: "Samling 1",
        when: GATHERING,
        certainty: Certainty::Confirmed,
        place: Some("Tønsberg"),
        form: "Fysisk heldagssamling",
        attendance: "Obligatorisk",
        bring: Some("målingene dine"),
        preparation: Some(Preparation { what: "Se film om variasjon", minutes: Some(20) }),
        adjustments_by: Some(date(2025, 8, 15)),
        leader_of: None,
        link: "https://bedre.example/session/s1",
        absence: "https://bedre.example/session/s1/absence",
        from: FROM,
    }
}

fn participant(t: Texts) -> Vec<(&'static str, Message)> {
    let bare = SessionInvitation {
        when: NOT_SET,
        certainty: Certainty::Tentative,
        place: None,
        bring: None,
        preparation: None,
        adjustments_by: None,
        leader_of: Some("Kari Nordmann"),
        ..invitation()
    };
    let unmeasured = Some(Preparation { what: "Se film om variasjon", minutes: None });
    let prepare = PreparationReminder {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        session: "Samling 1",
        when: GATHERING,
        tasks: &[
            TaskDue { what: "Se film om variasjon", by: date(2025, 8, 27) },
            TaskDue { what: "Ta med målingene dine", by: date(2025, 8, 28) },
        ],
        link: "https://bedre.example/plan",
        from: FROM,
    };
    let changed = |change| SessionChanged {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        session: "Samling 1",
        when: GATHERING,
        change,
        link: "https://bedre.example/plan",
        from: FROM,
    };
    let moved =
        SessionChange::Moved { from: EARLIER, reason: "lokalet er ikke ledig", contact_by: Some(date(2020, 9, 1)) };
    let certificate = CertificateIssued {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        link: "https://bedre.example/certificate/mine",
        code: "K7F3-92QD",
        check: "https://bedre.example/certificate/K7F3-92QD",
        from: FROM,
    };
    let revoked = CertificateRevoked {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        reason: "navnet var feil",
        check: "https://bedre.example/certificate/K7F3-92QD",
        from: FROM,
    };
    let registered = ApplicationRegistered {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        received_at: Timestamp::constant(1_750_061_520, 0),
        complete_by: date(2025, 7, 1),
        link: "https://bedre.example/application/a1",
        from: FROM,
    };
    let withdrawn =
        |reader| ApplicationWithdrawn { applicant: "Kari Nordmann", programme: PROGRAMME, reader, from: FROM }.write(t);
    let lead = |has_freed_seat| Told::Lead {
        name: "Petra Program",
        has_freed_seat,
        link: "https://bedre.example/cohort/c/applications",
    };
    let assigned = SupervisorAssigned {
        name: "Ola Veileder",
        programme: PROGRAMME,
        team: "Kari Nordmann og Per Hansen",
        link: "https://bedre.example/project/p1/talk",
        from: FROM,
    };
    let supervisor = SupervisorNamed {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        supervisor: "Ola Veileder",
        supervisor_email: "ola@sykehus.example",
        before: None,
        link: "https://bedre.example/project/p1",
        from: FROM,
    };
    let story = |reader| {
        StoryAsked { reader, programme: PROGRAMME, link: "https://bedre.example/story/s1/consent", from: FROM }.write(t)
    };
    let comment = CommentWritten {
        name: "Kari Nordmann",
        programme: PROGRAMME,
        by: "Siri Hansen",
        link: "https://bedre.example/project/p1/tell",
        from: FROM,
    };
    vec![
        ("comment on a project", comment.write(t)),
        ("story, to one of the team", story(StoryReader::Member { name: "Kari Nordmann" })),
        ("story, to the leader", story(StoryReader::Leader)),
        ("session invitation", invitation().write(t)),
        ("session invitation, leader, little known", bare.write(t)),
        (
            "session invitation, time of preparation unknown",
            SessionInvitation { preparation: unmeasured, ..invitation() }.write(t),
        ),
        ("preparation reminder", prepare.write(t)),
        ("session confirmed", changed(SessionChange::Confirmed).write(t)),
        ("session moved", changed(moved).write(t)),
        ("session place", changed(SessionChange::Place { place: "Oseberg hotell, Tønsberg" }).write(t)),
        ("session cancelled", changed(SessionChange::Cancelled { reason: "foreleseren er syk" }).write(t)),
        ("certificate issued", certificate.write(t)),
        ("certificate revoked", revoked.write(t)),
        ("application registered", registered.write(t)),
        ("application withdrawn, to the leader", withdrawn(Told::Leader { link: "https://bedre.example/programme/p" })),
        ("application withdrawn, to the lead", withdrawn(lead(false))),
        ("application withdrawn, to the lead, from a seat", withdrawn(lead(true))),
        ("supervisor assigned", assigned.write(t)),
        ("supervisor named", supervisor.write(t)),
        ("supervisor named, instead of another", SupervisorNamed { before: Some("Per Før"), ..supervisor }.write(t)),
    ]
}
