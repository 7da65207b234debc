//! Other paths: what the careers beside a coder's pay, and how many such jobs there will be.
use crate::support::cards::{card, chart, notes};
use crate::support::figures::figures;
use crate::support::{Case, any_profile, cases, profile};
use pay::answers::Answers;
use pay::cards::{Bar, Block, Card, CareerRow, Chart, Part, Tone};
use pay::data::projections::{Grade, Projection, projections};
use pay::model::constants::Constants;
use pay::model::outlook::outlook;
use pay::model::paths::{Job, Path};
use pay::model::percentile::standing;
use pay::model::profile::{Place, Profile, Role};
use pay::words::section::Section;
use proptest::prelude::*;

fn found(who: &Profile) -> Vec<Path> {
    Answers::from(who.clone()).paths().all.clone()
}

fn told(who: &Profile) -> Card {
    card(Section::Paths, &Answers::from(who.clone()))
}

/// The ranges, and where the person is.
fn careers(card: &Card) -> (&[CareerRow], f64) {
    let Chart::Careers(rows, person) = chart(&card.blocks) else { panic!("no careers") };
    (rows, *person)
}

fn told_outlook() -> Part {
    let Some(Block::Part(part)) = told(&Profile::default()).blocks.pop() else { panic!("no outlook") };
    part
}

fn editions(part: &Part) -> &[Bar] {
    let Chart::Bars(bars, Some(_)) = chart(&part.blocks) else { panic!("no bars") };
    bars
}

/// BLS's medians in the order of the jobs, each with the place it is of.
fn medians(link: &str) -> Vec<(i64, &'static str)> {
    found(&profile(link)).iter().map(|path| (path.median.whole(), path.area.code())).collect()
}

#[test]
fn every_path_has_the_median_of_the_place_or_of_the_next_larger_area_that_has_one() {
    let nation = [(48_500, "US"), (68_020, "US"), (51_140, "US"), (123_860, "US")];
    let rows = [
        ("#1", nation),
        ("#1?place=19100", [(48_290, "19100"), (78_960, "19100"), (52_140, "19100"), (121_640, "19100")]),
        ("#1?place=40340", [(67_390, "40340"), (77_570, "40340"), (61_530, "MN"), (131_110, "40340")]),
        ("#1?place=10180", [(41_450, "10180"), (76_820, "TX"), (48_390, "10180"), (102_210, "10180")]),
        ("#1?place=AL", [(39_520, "AL"), (68_020, "US"), (43_810, "AL"), (97_790, "AL")]),
        ("#1?place=19100&remote=yes", nation),
    ];
    for (link, wanted) in rows {
        assert_eq!(medians(link), wanted, "{link}");
    }
}

#[test]
fn the_guides_ranges_stand_in_its_dollars_and_in_the_surveys() {
    let rows = [
        (Job::Billing, [40_000, 55_000], [42_617, 58_598]),
        (Job::HealthInformation, [42_000, 60_000], [44_748, 63_925]),
        (Job::Records, [35_000, 50_000], [37_290, 53_271]),
        (Job::Management, [75_000, 120_000], [79_906, 127_850]),
    ];
    for (path, (job, guide, raised)) in found(&profile("#1")).iter().zip(rows) {
        assert_eq!(path.job, job);
        assert_eq!([path.guide.low as i64, path.guide.high as i64], guide);
        assert_eq!(path.range.map(|end| end.whole()), raised);
    }
}

#[test]
fn like_is_held_against_like_whichever_dollars_are_chosen() {
    for link in ["#1?place=19100", "#1?years=12&place=19100", "#1?place=MS&role=manager&years=11"] {
        let differences = |basis: &str| -> Vec<i64> {
            found(&profile(&format!("{link}{basis}"))).iter().map(|path| path.difference.whole()).collect()
        };
        assert_eq!(differences(""), differences(""), "{link}");
    }
}

#[test]
fn every_answer_states_its_finding() {
    let wrong = cases("paths_findings.csv", |case: &Case| {
        let title = told(&profile(&case["link"])).title;
        (title == case["title"]).then_some(()).ok_or(title)
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_figure_that_is_not_published_is_said_to_be_so() {
    let said = |link| notes(&told(&profile(link)).blocks).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let none = |link| said(link).iter().all(|note| !note.contains("publishes no figure"));
    let missing = "BLS publishes no figure for health information technologists and medical registrars in Abilene, TX; Texas is shown, where pay as a whole may differ.";
    assert_eq!(said("#1?place=10180")[0], missing);
    let alabama = "BLS publishes no figure for health information technologists and medical registrars in Alabama; the United States is shown, where pay as a whole may differ.";
    assert_eq!(said("#1?place=AL")[0], alabama);
    assert!(none("#1?place=19100") && none("#1") && none("#1?place=10180&remote=yes"));
    assert!(said("#1?place=10180&remote=yes")[0].contains("held against the nation"));
}

#[test]
fn who_manages_already_is_not_told_of_a_way_up() {
    let names = |link| careers(&told(&profile(link))).0.last().unwrap().name.clone();
    assert_eq!(names("#1"), "Management, the way up");
    assert_eq!(names("#1?role=supervisor&years=8"), "Management, the way up");
    assert_eq!(names("#1?role=director&years=15"), "Management");
    let counted = |role| {
        let own = found(&Profile { role, ..Profile::default() });
        own.iter().filter(|path| path.own).map(|path| path.job).collect::<Vec<_>>()
    };
    assert_eq!(counted(Role::Coder), [Job::Records]);
    assert_eq!(counted(Role::Director), [Job::Management]);
}

#[test]
fn the_guides_own_view_of_a_career_is_held_against_the_nation() {
    let card = told(&profile("#1?place=41940"));
    let (rows, _) = careers(&card);
    let said: Vec<_> = rows.iter().filter_map(|row| row.said.as_deref()).collect();
    let ends = [
        "For the nation BLS’s median, $48,500, is within the guide’s range.",
        "For the nation BLS’s median, $68,000, is above the guide’s range.",
        "For the nation BLS’s median, $51,100, is within the guide’s range.",
        "For the nation BLS’s median, $123,900, is within the guide’s range.",
    ];
    for (said, end) in said.iter().zip(ends) {
        assert!(said.ends_with(end), "{said}");
    }
    assert!(said[2].contains("BLS counts coders in this very group"));
}

#[test]
fn start_and_change_make_the_end_of_every_projection_and_its_growth() {
    for Projection { from, to, jobs, growth, .. } in projections() {
        assert_eq!(to - from, 10);
        let (Some([start, end]), Some(growth)) = (jobs, growth) else { continue };
        let tenths = (f64::from(*end) - f64::from(*start)) / f64::from(*start) * 1000.0;
        assert!((tenths - f64::from(*growth)).abs() < 1.0, "{from}: {tenths} and {growth}");
    }
}

#[test]
fn the_guides_growth_is_beside_bls_editions_of_the_same_jobs() {
    let outlook = outlook(Constants::published());
    let editions: Vec<_> = outlook.editions.iter().map(|edition| (edition.to, edition.tenths())).collect();
    let wanted = [(2031, Some(66)), (2032, Some(85)), (2033, Some(87)), (2034, Some(71)), (2035, Some(78))];
    assert_eq!((outlook.claim, editions), (80, wanted.to_vec()));
    let to = |edition: Option<&Projection>| edition.map(|edition| edition.to);
    assert_eq!(
        [to(outlook.same_year), to(outlook.quotes_claim), to(outlook.latest)],
        [Some(2031), Some(2032), Some(2034)]
    );
    assert_eq!(outlook.claimed_to, 2031);
}

#[test]
fn what_was_not_read_at_bls_is_said_to_be_second_hand() {
    let figure = told_outlook();
    let found = |bar: &Bar| bar.found.as_ref().map(|(_, found)| found.clone()).unwrap();
    let unsure: Vec<_> = editions(&figure).iter().filter(|bar| bar.tone == Tone::Unsure).map(found).collect();
    assert_eq!(unsure.len(), projections().iter().filter(|edition| edition.grade != Grade::File).count());
    assert!(unsure.iter().all(|found| found.starts_with("second-hand")));
    assert_eq!(unsure[1], "second-hand, not read at BLS; in BLS’s handbook 8%");
    let table = figures(&Profile::default()).into_iter().find(|figure| figure.about.what == "Outlook").unwrap().table;
    assert_eq!(table.rows.len(), 1 + projections().len());
}

#[test]
fn where_the_guide_and_bls_differ_is_said() {
    let figure = told_outlook();
    assert_eq!(figure.title, "The guide says 8% more jobs by 2031, BLS said 6.6%; by 2034 it is 7.1%");
    assert_eq!(
        notes(&figure.blocks)[..2],
        [
            "The guide gives its 8% as BLS’s; BLS’s own projection to 2031 was 6.6%, or 7% in its handbook. Its handbook does say 8% of 2022 to 2032.",
            "From 2024 to 2034 BLS expects about 14,200 openings a year. About 1,400 of them are new jobs; in the others someone who left is replaced."
        ]
    );
    assert!(notes(&figure.blocks).iter().any(|note| note.contains("software")));
    assert!(editions(&figure).iter().all(|bar| bar.span[0] == 0.0 && (0.0..=100.0).contains(&bar.span[1])));
}

#[test]
fn every_place_and_role_has_all_paths_in_numbers_and_full_sentences() {
    for place in Place::all() {
        for role in Role::ALL {
            let who = Profile { place, role, ..Profile::default() };
            assert_eq!(found(&who).len(), Job::ALL.len(), "{}", place.name());
            assert_eq!(wrong_with(&who), None, "{} {role:?}", place.name());
        }
    }
}

/// What cannot be shown: a number that is none, a position outside the figure, a sentence that is none, an empty cell.
fn wrong_with(who: &Profile) -> Option<&'static str> {
    let answers = Answers::from(who.clone());
    let card = card(Section::Paths, &answers);
    let (table, said) = (card.numbers()[0].table(&answers), format!("{card:?}"));
    let (rows, person) = careers(&card);
    let positions = rows.iter().flat_map(|row| row.range.into_iter().chain(row.median.as_ref().map(|at| at.0)));
    let notes = notes(&card.blocks);
    let mut sentences =
        notes.into_iter().chain(rows.iter().filter_map(|row| row.said.as_deref())).chain(card.summary.as_deref());
    match () {
        () if said.contains("NaN") || said.contains("inf") && !said.contains("information") => Some("no number"),
        () if positions.chain([person]).any(|at| !(0.0..=100.0).contains(&at)) => Some("outside"),
        () if card.title.ends_with('.') || card.title.is_empty() => Some("title"),
        () if !sentences.all(|sentence| sentence.ends_with('.')) => Some("sentence"),
        () if table.rows.iter().any(|row| row.cells.len() != table.columns.len()) => Some("row"),
        () if table.rows.iter().flat_map(|row| &row.cells).any(String::is_empty) => Some("empty cell"),
        () => None,
    }
}

proptest! {
    #[test]
    fn no_path_is_ever_told_with_a_number_that_is_none(who in any_profile()) {
        prop_assert_eq!(wrong_with(&who), None);
    }

    #[test]
    fn a_difference_is_bls_median_less_the_pay_that_the_percentile_is_of(who in any_profile()) {
        let pay = pay::model::estimate::estimate(Constants::published(), &who).centre;
        let standing = standing(Constants::published(), &who, pay).unwrap();
        for path in found(&who) {
            prop_assert!((path.median.0 - standing.pay.0 - path.difference.0).abs() < 1e-6);
            prop_assert!(!path.own || path.area == standing.peers.area);
        }
    }
}
