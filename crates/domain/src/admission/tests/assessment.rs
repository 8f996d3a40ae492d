//! From marks to a score, and blindness.

use std::collections::BTreeMap;

use crate::admission::assessment::{
    Answer, AssessmentError, Board, BoardError, Mark, Met, Point, PointKind, Scheme, View, criteria_wanted,
};

fn point(key: &str, kind: PointKind, weight: f64) -> Point {
    Point { key: key.to_owned(), kind, weight }
}

/// The criteria of the doctors' programme: suitability with two sub-criteria, anchoring with one.
fn scheme() -> Scheme {
    Scheme::new(vec![
        point("suitability", PointKind::Criterion, 2.0),
        point("problem", PointKind::SubCriterion, 0.5),
        point("time", PointKind::SubCriterion, 0.5),
        point("anchoring", PointKind::Criterion, 1.0),
        point("later_use", PointKind::SubCriterion, 0.0),
    ])
    .unwrap()
}

fn answers(suitability: u8, problem: Met, time: Met, anchoring: u8) -> BTreeMap<String, Answer> {
    let mark = |number| Answer::Mark(Mark::try_from(number).unwrap());
    [
        ("suitability", mark(suitability)),
        ("problem", Answer::Met(problem)),
        ("time", Answer::Met(time)),
        ("anchoring", mark(anchoring)),
        ("later_use", Answer::Met(Met::No)),
    ]
    .into_iter()
    .map(|(key, answer)| (key.to_owned(), answer))
    .collect()
}

#[test]
fn e6_a_mark_is_one_to_five() {
    assert_eq!((0..=6).filter(|&number| Mark::try_from(number).is_ok()).collect::<Vec<u8>>(), [1, 2, 3, 4, 5]);
    assert_eq!(Mark::try_from(6).unwrap_err().to_string(), "a mark is 6, expected 1 to 5");
}

#[test]
fn e7_sub_criteria_count_as_five_three_and_one_by_their_weight() {
    let finished = scheme().finish(answers(4, Met::Yes, Met::Partly, 2)).unwrap();

    // (2·4 + 0.5·5 + 0.5·3 + 1·2) / 4, and the later use is written about but not counted.
    assert!((finished.score() - 3.5).abs() < 1e-12);
}

#[test]
fn an_assessment_is_finished_when_every_point_is_answered_in_its_kind() {
    let mut some = answers(4, Met::Yes, Met::No, 2);
    some.remove("problem");
    some.remove("later_use");
    let missing = AssessmentError::Missing { keys: vec!["problem".to_owned(), "later_use".to_owned()] };
    assert_eq!(scheme().finish(some.clone()), Err(missing));

    some.insert("anchoring".to_owned(), Answer::Met(Met::Yes));
    assert_eq!(scheme().finish(some.clone()), Err(AssessmentError::WrongKind { key: "anchoring".to_owned() }));

    some.insert("hair".to_owned(), Answer::Met(Met::Yes));
    some.remove("anchoring");
    assert_eq!(scheme().finish(some), Err(AssessmentError::UnknownPoint { key: "hair".to_owned() }));
}

#[test]
fn e5_assessors_are_blind_to_each_other_until_both_have_finished() {
    let first = scheme().finish(answers(5, Met::Yes, Met::Yes, 5)).unwrap();
    let second = scheme().finish(answers(3, Met::Partly, Met::Partly, 3)).unwrap();
    let mut board = Board::new(["first", "second"]);

    board.put(&"first", first.clone()).unwrap();

    assert_eq!(board.open(), None);
    assert_eq!(board.view(&"second"), View::Blind { own: None, finished: 1, asked: 2 });
    assert_eq!(board.view(&"first"), View::Blind { own: Some(&first), finished: 1, asked: 2 });
    assert_eq!(board.view(&"stranger"), View::Blind { own: None, finished: 1, asked: 2 });

    board.put(&"second", second).unwrap();

    let open = board.open().unwrap();
    assert!((open.score() - 4.0).abs() < 1e-12);
    assert!((open.apart() - 2.0).abs() < 1e-12);
    assert_eq!(board.put(&"first", first), Err(BoardError::Open));
}

#[test]
fn one_who_was_not_asked_cannot_assess_and_a_board_without_assessors_never_opens() {
    let finished = scheme().finish(answers(5, Met::Yes, Met::Yes, 5)).unwrap();
    let mut board = Board::new(["first"]);

    assert_eq!(board.put(&"other", finished), Err(BoardError::NotAsked));
    board.excuse(&"first");
    assert_eq!(board.open(), None);
}

#[test]
fn o18_criteria_are_wanted_when_seats_are_scarce_and_nothing_is_published_that_counts() {
    let nothing = [];
    let uncounted = [point("later_use", PointKind::SubCriterion, 0.0)];
    let something = [point("suitability", PointKind::Criterion, 1.0)];

    assert!(criteria_wanted(&nothing, 4, 3));
    assert!(criteria_wanted(&uncounted, 4, 3));
    assert!(!criteria_wanted(&nothing, 3, 3));
    assert!(!criteria_wanted(&something, 4, 3));
}
