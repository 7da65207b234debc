//! Labels of ranges: at their marks, and none over another, in the narrowest figure of each width.

use crate::support::cards::{card, chart};
use crate::support::profile;
use pay::answers::Answers;
use pay::cards::{Chart, LaneLabel, ROOMS};
use pay::chart::{Spot, rows};
use pay::words::section::Section;
use proptest::prelude::*;

/// The people whose sentences are kept as texts.
const PEOPLE: &str = "../../../../tests/cases/people.csv";
/// How wide a letter of a label is taken to be, in heights of letters.
const LETTER: f64 = 0.6;

/// A label in a room: where its mark is, how wide it is, where it stands.
struct Set {
    mark: f64,
    wide: f64,
    spot: Spot,
}

impl Set {
    fn center(&self) -> f64 {
        self.mark + self.spot.lean * self.wide / 2.0
    }

    fn covers(&self, across: f64) -> bool {
        (self.center() - across).abs() < self.wide / 2.0
    }
}

/// What is wrong with labels of a room.
fn wrong(sets: &[Set], room: f64) -> Vec<String> {
    let mut found = Vec::new();
    for (at, one) in sets.iter().enumerate() {
        let (center, half) = (one.center(), one.wide / 2.0);
        if center - half < -0.01 || center + half > room + 0.01 {
            found.push(format!("label {at} sticks out of {room}"));
        }
        if (center - one.mark).abs() > 0.6 * one.wide {
            found.push(format!("label {at} is {:.2} from its mark", center - one.mark));
        }
        let close = |other: &Set| (other.center() - center).abs() < half + other.wide / 2.0;
        if sets[at + 1..].iter().any(|other| other.spot.row == one.spot.row && close(other)) {
            found.push(format!("another covers label {at} in {room}"));
        }
    }
    found
}

/// The labels of all lanes of a figure, those of one lane together.
fn groups(section: Section, answers: &Answers) -> Vec<Vec<LaneLabel>> {
    let blocks = card(section, answers).blocks;
    let Chart::Lanes(lanes) = chart(&blocks) else { panic!("no lanes") };
    let lanes = lanes.clone();
    [Some(lanes.own.labels), lanes.surveyed.map(|lane| lane.labels), lanes.marks].into_iter().flatten().collect()
}

fn sets(labels: &[LaneLabel], which: usize) -> Vec<Set> {
    let set = |label: &LaneLabel| Set {
        mark: label.at / 100.0 * ROOMS[which],
        wide: label.value.chars().count().max(label.text.chars().count()) as f64 * LETTER,
        spot: label.spots[which],
    };
    labels.iter().map(set).collect()
}

#[test]
fn labels_of_twenty_people_stand_at_their_marks_and_never_over_one_another() {
    let mut seen = 0;
    for person in crate::support::rows(PEOPLE) {
        let answers = Answers::new(profile(&person["link"]).into(), None);
        for labels in [Section::Pay, Section::Offer].into_iter().flat_map(|section| groups(section, &answers)) {
            for (which, room) in ROOMS.into_iter().enumerate() {
                seen += labels.len();
                assert_eq!(wrong(&sets(&labels, which), room), Vec::<String>::new(), "{} {labels:?}", person["name"]);
            }
            let most = LaneLabel::rows(&labels);
            assert!(most.is_sorted_by(|narrow, wide| narrow >= wide), "more room, more rows: {labels:?}");
        }
    }
    assert!(seen > 700, "only {seen} labels");
}

#[test]
fn labels_share_a_row_where_they_can_be_moved_a_little_and_else_take_more() {
    let told = |marks: &[f64], room: f64| {
        let spots = rows(marks, &vec![5.0; marks.len()], room);
        spots.into_iter().map(|spot| (spot.row, (spot.lean * 10.0).round() / 10.0)).collect::<Vec<_>>()
    };
    // Each at its mark; the outer two at the edges; moved apart; over and under a line; each in a row of its own.
    assert_eq!(told(&[20.0, 50.0, 80.0], 20.0), [(0, 0.0), (0, 0.0), (0, 0.0)]);
    assert_eq!(told(&[5.0, 50.0, 95.0], 20.0), [(0, 0.6), (0, 0.0), (0, -0.6)]);
    assert_eq!(told(&[26.0, 50.0, 74.0], 20.0), [(0, -0.3), (0, 0.0), (0, 0.3)]);
    assert_eq!(told(&[40.0, 50.0, 60.0], 20.0), [(0, -0.3), (1, 0.0), (0, 0.3)]);
    assert_eq!(told(&[5.0, 8.0, 11.0], 40.0), [(2, 0.2), (1, 0.6), (0, 0.6)]);
    assert_eq!(told(&[40.0, 50.0, 60.0], 6.0), [(0, 0.0), (1, 0.0), (2, 0.0)]);
    // In whatever order they come.
    assert_eq!(told(&[80.0, 20.0], 20.0), [(0, 0.0), (0, 0.0)]);
    assert_eq!(told(&[], 20.0), []);
}

proptest! {
    #[test]
    fn labels_stand_at_their_marks_wherever_these_are(
        marks in proptest::collection::vec(0.0..100.0f64, 1..=3),
        wide in 3.5..6.0f64,
        room in 6.5..60.0f64,
    ) {
        let spots = rows(&marks, &vec![wide; marks.len()], room);
        let mark = |at: usize| marks[at] / 100.0 * room;
        let set = |at: usize| Set { mark: mark(at), wide, spot: spots[at] };
        let sets: Vec<Set> = (0..marks.len()).map(set).collect();
        prop_assert_eq!(wrong(&sets, room), Vec::<String>::new());
        // A line that leads past a row runs behind no label of it, unless each has a row of its own in little room.
        if room > 4.0 * wide {
            for one in &sets {
                let hidden = sets.iter().any(|other| other.spot.row > one.spot.row && one.covers(other.mark));
                prop_assert!(!hidden, "{:?} {:?}", marks, spots);
            }
        }
    }
}
