//! All places in order, on the map, and two of them by the housing share.

use crate::support::cards::{card, chart, plot};
use crate::support::{answers, any_place, any_profile, profile};
use pay::answers::Answers;
use pay::cards::ranking::row;
use pay::cards::{Card, Chart, Pair, map};
use pay::data::places::Kind;
use pay::data::wages::{Occupation, employment};
use pay::model::compare::{InPlace, everywhere};
use pay::model::constants::Constants;
use pay::model::profile::{Compared, Filing, HousingShare, Place, Profile};
use pay::model::ranking::{Filter, Measure, ranked};
use pay::words::section::Section;
use pay::words::{housing, ranking};
use proptest::prelude::*;

fn constants() -> &'static Constants {
    Constants::published()
}

fn place(code: &str) -> Place {
    Place::from_code(code).unwrap()
}

fn codes(all: &[InPlace], order: &[usize]) -> Vec<&'static str> {
    order.iter().map(|at| all[*at].place.code()).collect()
}

#[test]
fn every_place_but_the_nation_is_ranked_once() {
    let all = everywhere(constants(), &Profile::default());
    for measure in Measure::ALL {
        let mut order = ranked(&all, &Filter::default(), measure, false);
        assert_eq!(order.len(), 572, "{measure:?}");
        order.sort_unstable();
        order.dedup();
        assert_eq!(order.len(), 572, "{measure:?}");
        assert!(!codes(&all, &order).contains(&"US"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_ranking_is_what_a_plain_sort_gives(
        who in any_profile(),
        measure in proptest::sample::select(&Measure::ALL),
        reversed: bool,
        kind in proptest::sample::select(vec![None, Some(Kind::State), Some(Kind::Metro), Some(Kind::Nonmetro)]),
        least_jobs in proptest::sample::select(vec![0, 100, 5_000]),
    ) {
        let all = everywhere(constants(), &who);
        let filter = Filter { kind, state: None, least_jobs };
        let jobs = |there: &InPlace| employment(there.place, Occupation::RecordsSpecialists).unwrap_or(0);
        let mut wanted: Vec<usize> = (1..all.len())
            .filter(|at| kind.is_none_or(|kind| all[*at].place.kind() == kind) && jobs(&all[*at]) >= least_jobs)
            .collect();
        let sign = if (measure == Measure::Prices) != reversed { 1.0 } else { -1.0 };
        let key = |at: &usize| measure.measure(&all[*at]).map_or(f64::INFINITY, |value| sign * value);
        wanted.sort_by(|a, b| key(a).total_cmp(&key(b)));
        prop_assert_eq!(ranked(&all, &filter, measure, reversed), wanted);
    }

    #[test]
    fn a_place_in_the_ranking_has_the_figures_of_the_same_place_compared(who in any_profile(), there in any_place()) {
        let who = Profile { pay: Default::default(), salaries: Default::default(), compared: Default::default(), ..who };
        let beside = Profile { compared: who.compared.clone().with(there), ..who.clone() };
        let compared = Answers::from(beside).chosen()[0].there;
        let all = everywhere(constants(), &who);
        prop_assert_eq!(all.iter().find(|one| one.place == there), Some(&compared));
    }

    #[test]
    fn what_is_said_of_two_places_holds_on_both_sides_of_the_break_even_share(
        who in any_profile(), one in any_place(), other in any_place()
    ) {
        prop_assume!(one != other && one != Place::UNITED_STATES && other != Place::UNITED_STATES);
        let answers = Answers::from(Profile { place: one, compared: Compared::default().with(other), ..who });
        let card = card(Section::Housing, &answers);
        prop_assert!(card.title.starts_with("Above ") == plot(&card.blocks).mark.is_some(), "{}", card.title);
        let table = card.numbers()[0].table(&answers);
        for text in table.rows.iter().flat_map(|row| &row.cells).chain([&card.title]).chain(&card.summary) {
            prop_assert!(!text.contains("NaN") && !text.is_empty(), "{}", text);
        }
    }
}

#[test]
fn every_place_has_every_figure_for_every_status_and_share() {
    let shares = [None, Some(0), Some(269), Some(300), Some(600)];
    for filing in [Filing::Single, Filing::Joint, Filing::HeadOfHousehold] {
        for housing in shares.map(|share| share.and_then(HousingShare::from_tenths)) {
            let who = Profile { filing, housing, ..profile("#1?years=0&certs=none&place=19100") };
            let all = everywhere(constants(), &who);
            let home = &all[200];
            for there in &all {
                let figures = [there.pay(), there.take_home.net(), there.real_net()];
                assert!(figures.iter().all(|figure| figure.0.is_finite() && figure.0 > 10_000.0), "{there:?}");
                let row = row(there, home, Some(0));
                for text in [&row.name, &row.buys, &row.pay, &row.take_home, &row.prices, &row.based] {
                    assert!(!text.is_empty() && !text.contains("NaN"), "{row:?}");
                }
            }
        }
    }
}

#[test]
fn a_place_says_what_its_pay_is_based_on() {
    let rows = [
        ("19100", "based on 5,210 jobs"),
        ("40340", "leans on related occupations"),
        ("46700", "based on 130 jobs, leans 35% on related occupations"),
    ];
    for (code, wanted) in rows {
        assert_eq!(ranking::based(place(code)), wanted);
    }
    let unpublished: Vec<_> = Place::all()
        .filter(|place| employment(*place, Occupation::RecordsSpecialists).is_none())
        .map(ranking::based)
        .collect();
    assert!(unpublished.iter().all(|said| said.contains("related occupations")), "{unpublished:?}");
}

#[test]
fn a_state_takes_in_the_areas_that_reach_into_it() {
    let all = everywhere(constants(), &Profile::default());
    let filter = Filter { kind: Some(Kind::Metro), state: Some(place("KS")), least_jobs: 0 };
    let found = codes(&all, &ranked(&all, &filter, Measure::Jobs, false));
    // Kansas City is of Missouri first.
    assert_eq!(found[0], "28140");
    assert!(found.contains(&"48620") && !found.contains(&"41180"));
}

#[test]
fn the_ranking_states_its_finding() {
    let rows = [
        (
            "#1?years=4&place=19100",
            Measure::Buys,
            "Your pay buys the most in San Jose, CA: 35% more than in Dallas, TX",
        ),
        ("#1?years=4&place=41940", Measure::Buys, "Your pay buys the most where you are, in San Jose, CA"),
        ("#1?years=4", Measure::Buys, "Your pay buys the most in San Jose, CA"),
        ("#1?remote=yes&place=CA", Measure::Pay, "Remote pay is the same everywhere"),
        ("#1", Measure::Jobs, "Florida has the most jobs"),
    ];
    for (link, measure, wanted) in rows {
        let who = profile(link);
        let all = everywhere(constants(), &who);
        let best = ranked(&all, &Filter::default(), measure, false)[0];
        let home = InPlace::estimate(constants(), &who);
        assert_eq!(ranking::title(measure, Some(&all[best]), &home, &who), wanted, "{link}");
    }
}

#[test]
fn the_map_shades_every_state_within_its_legend() {
    for link in ["#1", "#1?remote=yes", "#1?years=20&status=joint&housing=60"] {
        let answers = answers(link);
        for by in map::MEASURES {
            let card = map::card(&answers, by);
            let numbers = card.numbers()[0];
            let Some(Chart::Tiles(figure)) = numbers.chart.as_deref() else { panic!("no tiles") };
            assert_eq!((figure.tiles.len(), numbers.table(&answers).rows.len()), (51, 51));
            assert!((1..=9).contains(&figure.legend.len()), "{link} {by:?}: {:?}", figure.legend);
            let shades: Vec<f64> = figure.legend.iter().map(|key| key.shade).collect();
            assert!(figure.tiles.iter().all(|tile| shades.contains(&tile.shade)), "{link} {by:?}");
        }
    }
}

#[test]
fn the_guides_example_is_worked_with_both_answers() {
    let (who, there) = answers("#1?compare=NY,WA&salary.NY=60000").claim();
    assert_eq!(who, profile("#1?compare=TX,CA&salary.TX=50000&salary.CA=65000"));
    let said = housing::claim(&there).join(" ");
    for wanted in [
        "$50,000 in Texas",
        "$65,000 in California",
        "it does not: $43,639 there against $46,656",
        "it does: $43,710 there against $43,207",
        "27.3%",
    ] {
        assert!(said.contains(wanted), "no {wanted} in: {said}");
    }
    let title = housing::finding(&there[0], &there[1]);
    assert_eq!(title, "Above 27% for housing, $50,000 in Texas buys more than $65,000 in California");
}

#[test]
fn pay_that_is_known_stands_in_the_comparison_and_not_in_the_estimate() {
    let answer = answers("#1?place=TX&compare=CA&salary.TX=50000&salary.CA=65000");
    assert_eq!(answer.here, InPlace::estimate(constants(), &profile("#1?place=TX")));
    let california = answer.compared()[0];
    let real = [answer.home.real_net(), california.there.real_net()].map(|real| real.whole());
    assert_eq!(real, [43_639, 46_656]);
    assert!(california.equivalent.0 < 65_000.0 && california.worth_at_home.0 > 50_000.0);
    assert_eq!(card(Section::Where, &answer).title, "California pays 30% more than Texas, and that buys 7% more");
}

fn pairs(card: &Card) -> &[Pair] {
    let Chart::Pairs(pairs) = chart(&card.blocks) else { panic!("no pairs") };
    pairs
}

#[test]
fn the_parts_of_a_pay_add_up_to_it() {
    let answer = answers("#1?years=4&place=19100&compare=CA,NY,US&status=single");
    for pair in pairs(&card(Section::Where, &answer)) {
        let ends: Vec<f64> = pair.pieces.iter().map(|piece| piece.span[1]).collect();
        assert!(ends.is_sorted() && pair.pieces.windows(2).all(|two| two[0].span[1] == two[1].span[0]), "{pair:?}");
        assert_eq!(pair.pay, ends[3]);
    }
}

#[test]
fn a_credit_is_told_and_takes_no_room() {
    let answer = answers("#1?years=0&certs=none&place=MN&status=hoh&salary.MN=22000");
    let card = card(Section::Where, &answer);
    let pair = pairs(&card).iter().find(|pair| pair.home).unwrap();
    assert!(pair.pieces.iter().any(|piece| piece.text.contains("credit")), "{pair:?}");
}
