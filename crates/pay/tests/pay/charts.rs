//! Charts: scales, ticks, paths, labels.

use pay::chart::{Axis, Direction, Scale, band, fixed, line, neighbor, order, spread, ticks};
use proptest::prelude::*;

#[test]
fn a_scale_maps_its_ends_to_the_ends_and_a_single_value_to_the_middle() {
    let across = Scale::across([10.0, 20.0]);
    assert_eq!([10.0, 15.0, 20.0].map(|value| across.place(value)), [0.0, 50.0, 100.0]);
    assert_eq!(Scale::upward([10.0, 20.0]).place(10.0), 100.0);
    assert_eq!(Scale::across([7.0, 7.0]).place(7.0), 50.0);
}

#[test]
fn ticks_are_round_and_reach_around_the_values() {
    let rows: [(f64, f64, &[f64]); 4] = [
        (41_000.0, 124_000.0, &[40_000.0, 60_000.0, 80_000.0, 100_000.0, 120_000.0, 140_000.0]),
        (0.0, 5.0, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
        (38_000.0, 44_000.0, &[38_000.0, 40_000.0, 42_000.0, 44_000.0]),
        (5.0, 5.0, &[5.0]),
    ];
    for (low, high, wanted) in rows {
        assert_eq!(ticks(low, high, 5), wanted, "{low} to {high}");
    }
}

#[test]
fn an_axis_reaches_around_all_of_its_values_and_stands_without_any() {
    let told = |values: &[f64]| {
        let axis = Axis::around(values.iter().copied(), 2);
        let ticks = axis.ticks(|value, step| format!("{value} by {step}"));
        ticks.into_iter().map(|tick| (tick.at, tick.text)).collect::<Vec<_>>()
    };
    let wanted = [(100.0, "-2 by 2"), (50.0, "0 by 2"), (0.0, "2 by 2")];
    assert_eq!(told(&[1.5, -1.7, 0.5]), wanted.map(|(at, text)| (at, text.to_owned())));
    assert_eq!(told(&[7.0]), [(50.0, "7 by 7".to_owned())]);
    assert_eq!(told(&[]), [(50.0, "0 by 0".to_owned())]);
}

#[test]
fn arrow_keys_find_the_nearest_tile_in_their_direction() {
    let cells = [(1, 1), (2, 1), (4, 1), (2, 2), (3, 3)];
    let rows = [
        (0, Direction::Right, Some(1)),
        (1, Direction::Right, Some(2)),
        (1, Direction::Down, Some(3)),
        (2, Direction::Left, Some(1)),
        (4, Direction::Up, Some(3)),
        (0, Direction::Up, None),
        (0, Direction::Left, None),
        (9, Direction::Left, None),
    ];
    for (from, direction, wanted) in rows {
        assert_eq!(neighbor(&cells, from, direction), wanted, "{from} {direction:?}");
    }
}

#[test]
fn paths_are_written_with_two_decimals() {
    assert_eq!(line(&[(0.0, 10.0), (33.333, 2.5)]), "M0.00 10.00L33.33 2.50");
    let around = band(&[(0.0, 1.0), (9.0, 2.0)], &[(0.0, 5.0), (9.0, 6.0)]);
    assert_eq!(around, [(0.0, 1.0), (9.0, 2.0), (9.0, 6.0), (0.0, 5.0)]);
    assert_eq!(line(&band(&[], &[])), "");
    assert_eq!([-0.004, -1.255, 99.999].map(fixed), ["0.00", "-1.25", "100.00"]);
}

#[test]
fn labels_keep_their_distance_and_stay_near_their_points() {
    let rows: [(&[f64], f64, &[f64]); 4] = [
        (&[10.0, 50.0, 90.0], 20.0, &[10.0, 50.0, 90.0]),
        (&[50.0, 55.0, 60.0], 20.0, &[50.0, 70.0, 90.0]),
        (&[80.0, 85.0, 90.0], 20.0, &[51.0, 71.0, 91.0]),
        (&[60.0, 40.0], 30.0, &[70.0, 40.0]),
    ];
    for (wanted, gap, placed) in rows {
        assert_eq!(spread(wanted, gap, [9.0, 91.0]), placed, "{wanted:?}");
    }
}

proptest! {
    #[test]
    fn labels_never_touch_where_there_is_room(wanted in proptest::collection::vec(0.0..100.0f64, 1..5), gap in 1.0..20.0f64) {
        let placed = spread(&wanted, gap, [0.0, 100.0]);
        prop_assert!(placed.iter().all(|at| (-1e-9..=100.0 + 1e-9).contains(at)));
        let sorted: Vec<f64> = order(&placed).into_iter().map(|at| placed[at]).collect();
        prop_assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= gap - 1e-9));
    }

    #[test]
    fn ticks_always_span_the_values(low in -1e6..1e6f64, span in 1.0..1e6f64) {
        let found = ticks(low, low + span, 5);
        prop_assert!(found[0] <= low && found[found.len() - 1] >= low + span && found.len() <= 12);
    }
}
