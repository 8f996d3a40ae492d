//! The three lines under a chart.

use bedre_i18n::{Locale, Texts};
use bedre_messages::reading::{Lines, Scale, Unit, read};
use bedre_spc::{
    Assurance, CentreKind, Change, Chart, ChartKind, Direction, Level, MainSignal, Meaning, Next, Observation, Reading,
    Rule, Settings, Side, TargetReach, Unknown, Verdict,
};

const NB: Texts = Texts::of(Locale::Nb);
const NN: Texts = Texts::of(Locale::Nn);
const EN: Texts = Texts::of(Locale::En);

/// A chart around a median of 8.25 where nothing has happened.
fn stable() -> Reading {
    Reading {
        level: Some(Level { kind: CentreKind::Median, centre: 8.25, limits: None, frozen: false }),
        verdict: Verdict::NoSignal,
        main: None,
        change: None,
        target: None,
        unknown: vec![Unknown::SmallChange { points: 30 }],
        next: Next::TestChange,
    }
}

/// A run of eight points below the median, still going on, for the better.
fn shifted() -> Reading {
    Reading {
        verdict: Verdict::Signal { count: 1 },
        main: Some(run_below()),
        unknown: vec![Unknown::Why, Unknown::WhetherItLasts { points: 8 }, Unknown::DependenceNotJudged],
        next: Next::LearnFromBetter,
        ..stable()
    }
}

fn run_below() -> MainSignal {
    MainSignal {
        rule: Rule::LongestRun,
        side: Some(Side::Below),
        meaning: Meaning::Better,
        first: 12,
        last: 19,
        found: 8,
        limit: Some(7),
        ongoing: true,
        chance: Some(0.02),
    }
}

fn lines(can_say: &str, cannot_say_yet: &str, do_now: &str) -> Lines {
    Lines { can_say: can_say.to_owned(), cannot_say_yet: cannot_say_yet.to_owned(), do_now: do_now.to_owned() }
}

#[test]
fn under_twelve_useful_points_it_is_too_early_to_tell() {
    let reading = Reading {
        verdict: Verdict::TooEarly { points: 11, useful: 10, needed: 12 },
        unknown: vec![Unknown::Whether { more: 2 }],
        next: Next::Measure { more: 2 },
        ..stable()
    };

    assert_eq!(
        read(&reading, &Scale::default(), NB),
        lines(
            "For tidlig å si. Dere har 11 målepunkter. Diagrammet blir sikrere med minst 12.",
            "Om noe er endret. Det trengs minst 2 målepunkter til.",
            "Fortsett å måle: minst 2 punkter til.",
        )
    );
}

#[test]
fn enough_points_of_which_too_few_are_useful_are_also_too_early() {
    let reading = Reading { verdict: Verdict::TooEarly { points: 14, useful: 9, needed: 12 }, ..stable() };

    assert_eq!(
        read(&reading, &Scale::default(), NN).can_say,
        "For tidleg å seie. De har 14 målepunkt, men berre 9 ligg over eller under medianen. Diagrammet blir sikrare \
         med minst 12 slike."
    );
}

#[test]
fn without_a_signal_the_points_vary_by_chance() {
    assert_eq!(
        read(&stable(), &Scale::default(), EN),
        lines(
            "The points vary by chance around the median of 8.3. We see no sign of change yet.",
            "Whether there is a small change. It would show only after about 30 points.",
            "If the level is not good enough, the process has to change. Test a change in small scale.",
        )
    );
}

#[test]
fn a21_a_shift_is_told_with_its_direction_but_without_its_cause() {
    for (t, expected) in [
        (
            NB,
            lines(
                "De siste 8 punktene ligger under medianen. Det tyder på at prosessen har endret seg i riktig retning.",
                "Hvorfor. Et signal viser at noe har endret seg. Det viser ikke hvorfor. Om det varer. Det er sett i 8 \
                 punkter.",
                "Hva gjorde dere i denne perioden? Finn ut hva som kan ha hjulpet, og gjør det til den vanlige måten.",
            ),
        ),
        (
            NN,
            lines(
                "Dei siste 8 punkta ligg under medianen. Det tyder på at prosessen har endra seg i rett retning.",
                "Kvifor. Eit signal viser at noko har endra seg. Det viser ikkje kvifor. Om det varer. Det er sett i 8 \
                 punkt.",
                "Kva gjorde de i denne perioden? Finn ut kva som kan ha hjelpt, og gjer det til den vanlege måten.",
            ),
        ),
        (
            EN,
            lines(
                "The last 8 points lie below the median. It suggests that the process has changed in the right \
                 direction.",
                "Why. A signal shows that something has changed. It does not show why. Whether it lasts. It has been \
                 seen in 8 points.",
                "What did you do in this period? Find out what may have helped, and make it the ordinary way.",
            ),
        ),
    ] {
        assert_eq!(read(&shifted(), &Scale::default(), t), expected);
    }
}

#[test]
fn a_run_that_is_over_is_told_with_its_place() {
    let over = Reading {
        main: Some(MainSignal { ongoing: false, meaning: Meaning::Worse, side: Some(Side::Above), ..run_below() }),
        ..shifted()
    };
    let names: Vec<String> = (1..=24).map(|week| format!("uke {week}")).collect();

    let by_name = read(&over, &Scale { names: &names, ..Scale::default() }, NB).can_say;
    let by_number = read(&over, &Scale::default(), NB).can_say;

    assert_eq!(
        by_name,
        "8 punkter på rad (uke 13–uke 20) ligger over medianen. Det tyder på at prosessen har blitt dårligere."
    );
    assert_eq!(
        by_number,
        "8 punkter på rad (13–20) ligger over medianen. Det tyder på at prosessen har blitt dårligere."
    );
}

#[test]
fn a_run_with_a_gap_is_told_with_its_place_also_while_it_goes_on() {
    let reading = Reading { main: Some(MainSignal { first: 11, ..run_below() }), ..shifted() };

    assert_eq!(
        read(&reading, &Scale::default(), NN).can_say,
        "8 punkt på rad (12–20) ligg under medianen. Det tyder på at prosessen har endra seg i rett retning."
    );
}

#[test]
fn a_phase_without_signal_tells_of_a_new_level_only_when_there_is_no_doubt() {
    let moved = |interval| Reading {
        change: Some(Change {
            from: 12.0,
            to: 8.25,
            points_before: 12,
            points_after: 12,
            interval,
            meaning: Meaning::Change,
        }),
        ..stable()
    };
    let says = |interval| read(&moved(interval), &Scale::default(), NB).can_say;

    let nothing = "Punktene varierer tilfeldig rundt medianen på 8,3. Vi ser ingen tegn til endring ennå.";
    assert_eq!(says(None), nothing);
    assert_eq!(says(Some((-6.0, 1.0))), nothing);
    assert_eq!(
        says(Some((-6.0, -1.5))),
        "I denne fasen varierer punktene tilfeldig rundt medianen på 8,3. Nivået var 12 og er nå 8,3. Forskjellen \
         ligger trolig mellom −6 og −1,5."
    );
}

/// From the figures to the words: twelve weeks of baseline, then eight weeks below its median.
#[test]
fn a21_twelve_baseline_points_and_eight_below_their_median_are_read_as_a_shift() -> Result<(), bedre_spc::ChartError> {
    let baseline = [8.0, 11.0, 9.0, 12.0, 7.0, 10.0, 13.0, 9.5, 10.5, 8.5, 11.5, 12.5];
    let after = [7.5, 6.0, 8.0, 5.5, 7.0, 6.5, 5.0, 6.0];
    let rows = Observation::series(baseline.into_iter().chain(after).map(Some));
    let settings = Settings::new(ChartKind::Run).freeze(12).direction(Direction::Down);

    let early = Chart::new(&settings, &rows[..11])?.reading();
    let stable = Chart::new(&settings, &rows[..12])?.reading();
    let shifted = Chart::new(&settings, &rows)?.reading();

    let says = |reading| read(&reading, &Scale::default(), NB).can_say;
    assert!(says(early).starts_with("For tidlig å si. Dere har 11 målepunkter."));
    assert_eq!(says(stable), "Punktene varierer tilfeldig rundt medianen på 10,3. Vi ser ingen tegn til endring ennå.");
    assert!(
        says(shifted.clone()).starts_with(
            "De siste 8 punktene ligger under medianen. Det tyder på at prosessen har endret seg i riktig retning."
        ),
        "{}",
        says(shifted)
    );
    Ok(())
}

#[test]
fn few_crossings_and_a_point_outside_are_told_in_their_own_words() {
    let few = MainSignal { rule: Rule::FewCrossings, side: None, found: 4, limit: Some(8), ..run_below() };
    let outside = MainSignal { rule: Rule::OutsideLimits, found: 1, limit: None, ..run_below() };
    let names: Vec<String> = (1..=20).map(|day| format!("{day}. mai")).collect();
    let scale = Scale { names: &names, ..Scale::default() };
    let says = |signal| read(&Reading { main: Some(signal), ..shifted() }, &scale, NB).can_say;

    assert_eq!(
        says(few),
        "Kurven krysser medianen bare 4 ganger. Vi ville ventet minst 8. Prosessen kan ha endret seg underveis."
    );
    assert_eq!(says(outside), "Punktet 20. mai ligger utenfor kontrollgrensen.");
}

#[test]
fn a_level_is_told_in_percent_and_its_difference_in_percentage_points() {
    let reading = Reading {
        change: Some(Change {
            from: 0.6,
            to: 0.8,
            points_before: 12,
            points_after: 12,
            interval: Some((0.12, 0.285)),
            meaning: Meaning::Better,
        }),
        target: Some(TargetReach { target: 0.8, reached: 5, points: 12, assurance: Assurance::Inconsistent }),
        ..shifted()
    };

    let fraction = read(&reading, &Scale { unit: Unit::Fraction, ..Scale::default() }, NB).can_say;

    assert_eq!(
        fraction,
        "De siste 8 punktene ligger under medianen. Det tyder på at prosessen har endret seg i riktig retning. Nivået \
         var 60\u{a0}% og er nå 80\u{a0}%. Forskjellen ligger trolig mellom 12 og 28,5 prosentpoeng. 5 av 12 punkter \
         når målet på 80\u{a0}%."
    );
}

#[test]
fn every_time_is_said_of_a_target_only_when_no_point_has_missed_it() {
    let reach = |assurance, reached| TargetReach { target: 9.0, reached, points: 12, assurance };
    let says = |reach| {
        let says = read(&Reading { target: Some(reach), ..stable() }, &Scale::default(), NB).can_say;
        says.rsplit(". ").next().unwrap().to_owned()
    };

    assert_eq!(says(reach(Assurance::ConsistentPass, 12)), "Slik prosessen er nå, når den målet på 9 hver gang.");
    assert_eq!(says(reach(Assurance::ConsistentPass, 11)), "11 av 12 punkter når målet på 9.");
    assert_eq!(says(reach(Assurance::ConsistentFail, 1)), "1 av 12 punkter når målet på 9.");
}

#[test]
fn a_new_level_is_not_told_from_a_point_or_two() {
    let baseline = [8.0, 11.0, 9.0, 12.0, 7.0, 10.0, 13.0, 9.5, 10.5, 8.5, 11.5, 12.5, 31.0];
    let rows = Observation::series(baseline.into_iter().map(Some));
    let reading = Chart::new(&Settings::new(ChartKind::I).freeze(12), &rows).unwrap().reading();

    assert_eq!(reading.verdict, Verdict::Signal { count: 1 });
    assert!(!read(&reading, &Scale::default(), NB).can_say.contains("Nivået var"));
}

#[test]
fn nothing_is_said_of_target_and_change_while_it_is_too_early() {
    let reading = Reading {
        verdict: Verdict::TooEarly { points: 3, useful: 2, needed: 12 },
        target: Some(TargetReach { target: 4.0, reached: 0, points: 3, assurance: Assurance::CannotBeJudged }),
        ..stable()
    };

    assert_eq!(
        read(&reading, &Scale::default(), NB).can_say,
        "For tidlig å si. Dere har 3 målepunkter. Diagrammet blir sikrere med minst 12."
    );
}

#[test]
fn an_empty_chart_says_how_to_start() {
    let reading = Reading { level: None, verdict: Verdict::NoData, unknown: Vec::new(), next: Next::Start, ..stable() };

    assert_eq!(
        read(&reading, &Scale::default(), NN),
        lines("Ingen målepunkt enno.", "Om noko er endra.", "Registrer det første målepunktet.")
    );
}

/// Every reading that the rules, sides and meanings can make.
fn every_reading() -> Vec<Reading> {
    let mut readings = Vec::new();
    for rule in Rule::ALL {
        for side in [None, Some(Side::Above), Some(Side::Below)] {
            for meaning in [Meaning::Better, Meaning::Worse, Meaning::Change] {
                for ongoing in [true, false] {
                    let main = MainSignal { rule, side, meaning, ongoing, ..run_below() };
                    readings.push(Reading { main: Some(main), ..shifted() });
                }
            }
        }
    }
    readings
}

#[test]
fn no_reading_ever_says_what_caused_a_change() {
    let causes = ["årsaket", "skyldes", "skuldast", "fordi", "på grunn av", "caused", "because", "due to", "thanks to"];

    for reading in every_reading() {
        for t in [NB, NN, EN] {
            let lines = read(&reading, &Scale::default(), t);
            let all = format!("{} {} {}", lines.can_say, lines.cannot_say_yet, lines.do_now).to_lowercase();

            assert!(!lines.can_say.is_empty() && !all.contains(['{', '}']), "{reading:?}: {all}");
            for cause in causes {
                assert!(!all.contains(cause), "{reading:?}: {all}");
            }
        }
    }
}
