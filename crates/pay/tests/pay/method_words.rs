//! How every number is worked out, in words: a line for each, and each number leads to one.

use crate::support::cards::{card, chart};
use crate::support::figures::figures;
use crate::support::{any_profile, profile, rows};
use pay::answers::Answers;
use pay::cards::Chart;
use pay::data::guide::Guide;
use pay::model::constants::Constants;
use pay::model::profile::Profile;
use pay::words::anchors;
use pay::words::facts;
use pay::words::method::{self, Figure, Group, Quantity, Unit, decimals, lines, number_around};
use pay::words::section::Section;
use pay::words::sources::{LIMITS, Source, entries};
use proptest::prelude::*;
use std::collections::HashSet;

/// The people whose sentences are kept as texts.
const PEOPLE: &str = "../../../../tests/cases/people.csv";

#[test]
fn the_list_that_is_shown_changes_when_a_row_of_the_guide_is_edited() {
    let shown = |constants: &Constants| {
        let tables = method::constants(constants);
        let lines: Vec<_> = tables.into_iter().flat_map(|table| table.lines).collect();
        let line = lines.into_iter().find(|line| line.name == "Specialty: Surgical").unwrap();
        (line.value, line.rows)
    };
    let rows = |ends: &str| {
        ["Specialty Areas, surgical: ", "National Salary Overview, mid (3-5 years): $45,000 to $60,000 a year"]
            .map(|row| if row.ends_with(": ") { format!("{row}{ends} a year") } else { row.to_owned() })
    };
    let (value, from) = shown(Constants::published());
    assert_eq!((value.as_str(), &from[..2]), ("× 1.1822", &rows("$54,000 to $75,000")[..]));
    let surgical = Guide::published().with("specialty.surgical", 60_000.0, 80_000.0);
    let (value, from) = shown(&Constants::derive(surgical));
    assert_eq!((value.as_str(), &from[..2]), ("× 1.287", &rows("$60,000 to $80,000")[..]));
}

#[test]
fn every_constant_is_told_with_a_name_of_its_own_a_value_and_a_reason() {
    let tables = method::constants(Constants::published());
    let groups: Vec<_> = tables.iter().map(|table| table.group).collect();
    assert_eq!(groups, Group::ALL, "those of a kind do not stand together");
    let all: Vec<_> = tables.iter().flat_map(|table| &table.lines).collect();
    let names: HashSet<_> = all.iter().map(|line| &line.name).collect();
    let anchors: HashSet<_> = all.iter().map(|line| &line.anchor).collect();
    assert_eq!([names.len(), anchors.len()], [all.len(); 2]);
    for line in all {
        assert!(line.formula.len() > 10 && line.name.len() > 2, "{line:?}");
        assert!(line.value.bytes().any(|byte| byte.is_ascii_digit()) && !line.value.contains("NaN"), "{line:?}");
        assert!(!line.rows.iter().any(|row| row.contains("NaN") || row.contains("no number")), "{line:?}");
        assert_eq!(anchors::part(&format!("#{}", line.anchor)), Some(line.anchor.as_str()));
    }
}

/// The names of all lines of the page.
fn known() -> Vec<String> {
    let constants = method::constants(Constants::published());
    let lines = constants.into_iter().flat_map(|table| table.lines).map(|line| line.anchor);
    anchors::all().map(str::to_owned).chain(lines).collect()
}

/// Every number in the tables of twenty people: the section, the name of the row where each row is another figure, else the
/// heading, and where it leads.
fn numbers_of_tables() -> Vec<(Section, String, Option<&'static str>)> {
    let mut numbers = Vec::new();
    for figure in rows(PEOPLE).iter().flat_map(|person| figures(&profile(&person["link"]))) {
        let what = figure.about.what;
        let named = |section: &Section| section.name() == what;
        let section = Section::ALL.into_iter().find(named);
        // Two tables are parts of sections.
        let part = if what == "Coders report" { Section::Pay } else { Section::Paths };
        let section = section.unwrap_or(part);
        for row in figure.table.rows {
            let cells = row.cells.iter().zip(&figure.table.columns).skip(1);
            for (_, column) in cells.filter(|(cell, _)| cell.bytes().any(|byte| byte.is_ascii_digit())) {
                assert!(row.how.is_none() || column.how.is_none(), "{section:?}: {}: two lines", column.name);
                let name = if row.how.is_some() { &row.cells[0] } else { &column.name };
                numbers.push((section, name.clone(), row.how.or(column.how)));
            }
        }
    }
    numbers
}

#[test]
fn every_number_in_a_table_leads_to_a_line_that_is_there() {
    let (known, numbers) = (known(), numbers_of_tables());
    let seen = |section: &Section| numbers.iter().any(|(found, ..)| found == section);
    let without: Vec<_> = Section::ALL.into_iter().filter(|section| !seen(section)).collect();
    assert_eq!(without, [Section::Sources], "sections without a table");
    let lost = numbers.iter().filter(|(.., how)| !how.is_some_and(|how| known.iter().any(|line| line == how)));
    let lost: HashSet<String> = lost.map(|(section, name, _)| format!("{section:?}: {name}")).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn each_number_in_a_table_leads_to_the_line_that_speaks_of_it() {
    use Section::*;
    // By the end of its heading, or of its row's name where each row is another figure; the first that fits.
    let lines: [(&[Section], &str, Figure); 63] = [
        (&[Pay], "Your estimate", Figure::Estimate),
        (&[Pay], "Reported", Figure::Reported),
        (&[Pay], "years", Figure::Estimate),
        (&[Pay], "percentile", Figure::Percentile),
        (&[Pay], "Median", Figure::Percentile),
        (&[Pay], "Your low", Figure::Range),
        (&[Pay], "Your high", Figure::Range),
        (&[Why], "Adds", Figure::Contributions),
        (&[Why], "Pay so far", Figure::Estimate),
        (&[Why], "Source", Figure::Contributions),
        (&[Next], "Take-home added a year", Figure::Gain),
        (&[Next], ", at least", Figure::Gain),
        (&[Next], "Pay then", Figure::Estimate),
        (&[Next], "Source", Figure::Gain),
        (&[Where], "Federal tax", Figure::FederalTax),
        (&[Where], "FICA", Figure::Fica),
        (&[Where], "State tax", Figure::StateTax),
        (&[Where], "Local tax", Figure::LocalTax),
        (&[Where], "Set aside", Figure::TakeHome),
        (&[Where], "Equal to your pay", Figure::Equivalent),
        (&[Where], "Its pay, worth at home", Figure::Equivalent),
        (&[Where, Map, Places], "Pay", Figure::Estimate),
        (&[Where, Map, Places], "Take-home", Figure::TakeHome),
        (&[Where, Map, Places], "Prices (US 100)", Figure::PriceIndex),
        (&[Where, Map, Places], "Buys, US prices", Figure::Buys),
        (&[Places], "Buys more than at home", Figure::Buys),
        (&[Places], "Based on", Figure::Place),
        (&[Places], "", Figure::Ranking),
        (&[Housing], "", Figure::Buys),
        (&[Time], "Low", Figure::Range),
        (&[Time], "High", Figure::Range),
        (&[Time], "", Figure::Estimate),
        (&[Plans], ", low", Figure::Range),
        (&[Plans], ", high", Figure::Range),
        (&[Plans], ", left", Figure::Buys),
        (&[Plans], "", Figure::Plans),
        (&[Training], "", Figure::TrainingGain),
        (&[Offer], "Job or contract", Figure::Contract),
        (&[Offer], "Weeks paid a year", Figure::Contract),
        (&[Offer], "Differential", Figure::Offer),
        (&[Offer], "A job’s pay that leaves the same", Figure::Contract),
        (&[Offer], "Self-employment tax; of a job FICA", Figure::Contract),
        (&[Offer], "Health premium you pay", Figure::Contract),
        (&[Offer], "Overtime that federal income tax does not count", Figure::Overtime),
        (&[Offer], "Left after taxes and insurance, bonus counted", Figure::TakeHome),
        (&[Offer], "The same in the first year, with the signing bonus", Figure::TakeHome),
        (&[Offer], "Pay before tax, for the hours worked", Figure::Offer),
        (&[Offer], "The rate, an hour", Figure::Offer),
        (&[Offer], "In a year of full time", Figure::Offer),
        (&[Offer], "That against the middle of the range there", Figure::Offer),
        (&[Offer], "how many earn less (BLS)", Figure::Percentile),
        (&[Offer], "Take-home pay, bonus counted", Figure::TakeHome),
        (&[Offer], "Prices, US average 100", Figure::PriceIndex),
        (&[Offer], "What that buys at US prices", Figure::Buys),
        (&[Offer], "", Figure::Package),
        (&[Paths], "Occupation", Figure::Outlook),
        (&[Paths], "Jobs at the start", Figure::Outlook),
        (&[Paths], "At the end", Figure::Outlook),
        (&[Paths], "Growth", Figure::Outlook),
        (&[Paths], "BLS’s handbook", Figure::Outlook),
        (&[Paths], "Openings a year", Figure::Outlook),
        (&[Paths], "Found", Figure::Outlook),
        (&[Paths], "", Figure::Careers),
    ];
    for (section, name, how) in numbers_of_tables() {
        let (.., wanted) = lines
            .iter()
            .find(|(sections, end, _)| sections.contains(&section) && name.ends_with(end))
            .unwrap_or_else(|| panic!("{section:?}: {name}"));
        assert_eq!(how, Some(wanted.anchor()), "{section:?}: {name}");
    }
}

#[test]
fn every_figure_is_told_and_leads_on_to_lines_that_are_there() {
    let known = known();
    let unique: HashSet<_> = known.iter().collect();
    assert_eq!(unique.len(), known.len(), "an anchor stands twice");
    for figure in Figure::ALL {
        let told = figure.explanation();
        assert!(told.anchor.starts_with("how-") && !told.name.is_empty() && told.formula.ends_with('.'), "{figure:?}");
        assert!(!told.made_of.is_empty(), "{figure:?}");
        for line in told.made_of {
            assert!(unique.contains(&line.anchor()) && !line.name().is_empty(), "{figure:?}: {line:?}");
            assert_ne!(line.anchor(), told.anchor);
        }
    }
}

#[test]
fn every_table_is_told_with_publisher_name_vintage_and_what_was_done() {
    let entries = entries();
    let sources: Vec<_> = entries.iter().map(|entry| entry.source).chain([Source::Assumptions]).collect();
    assert_eq!(sources, Source::ALL);
    for entry in entries {
        assert!(entry.publisher.len() > 5 && entry.table.len() > 5 && entry.done.len() > 40, "{entry:?}");
        assert!(entry.vintage.contains("20"), "{entry:?}");
    }
}

#[test]
fn what_the_number_does_not_know_is_said() {
    for unknown in ["school districts’ taxes", "survey", "certificate raises pay", "AI and automation"] {
        assert!(LIMITS.iter().any(|limit| limit.contains(unknown)), "{unknown}");
    }
}

#[test]
fn constants_are_written_as_fine_as_one_needs_to_work_with_them() {
    let rows = [
        (6.909_98, "6.91"),
        (1.211_84, "1.2118"),
        (8.0, "8"),
        (-0.05, "−0.05"),
        (2080.0, "2,080"),
        (0.5, "0.5"),
        (0.0, "0"),
    ];
    for (number, wanted) in rows {
        assert_eq!(decimals(number), wanted);
    }
    let line = lines(Constants::published()).into_iter().find(|line| line.quantity == Quantity::Medicare).unwrap();
    assert_eq!(line.unit, Unit::Share);
}

#[test]
fn a_number_is_found_in_a_text_where_it_is_pressed_and_nothing_else_is() {
    let text = "Texas’s pay is −$1,300 less, 12% of it";
    let rows = [(0, None), (3, None), (15, Some((15, 22))), (18, Some((15, 22))), (30, Some((29, 32))), (33, None)];
    for (at, wanted) in rows {
        assert_eq!(number_around(text, at), wanted, "{at}");
    }
    assert_eq!(number_around(text, 999), None);
    assert_eq!(number_around("", 0), None);
}

#[test]
fn a_fragment_names_a_part_of_the_page_or_holds_answers() {
    for part in ["#pay", "#how-estimate", "#lines-places", "#line-remote-work", "#source-taxes"] {
        assert_eq!(anchors::part(part), part.strip_prefix('#'));
    }
    for answers in ["", "#", "#1?years=4", "#how", "#1"] {
        assert_eq!(anchors::part(answers), None, "{answers}");
    }
}

proptest! {
    #[test]
    fn every_number_of_an_answer_leads_to_a_line_that_is_there(who in any_profile()) {
        let known: HashSet<String> = known().into_iter().collect();
        let answers = Answers::from(who);
        let [why, next] = [Section::Why, Section::Next].map(|section| card(section, &answers));
        let (Chart::Bars(bars, _), Chart::Steps(steps)) = (chart(&why.blocks), chart(&next.blocks)) else { panic!() };
        prop_assert_eq!(bars.len(), answers.contributions().len() + 1);
        let facts = facts::facts(&answers.profile, &answers.here);
        let led = bars.iter().map(|bar| bar.how.unwrap().anchor()).chain(steps.iter().map(|row| row.how.anchor()));
        for anchor in led.chain(facts.iter().map(|fact| fact.how.anchor().to_owned())) {
            prop_assert!(known.contains(&anchor), "{}", anchor);
        }
    }
}

/// What is not said of a person has no line of its own.
#[test]
fn the_usual_person_is_explained_by_start_and_experience_alone() {
    let why = card(Section::Why, &Answers::from(Profile::default()));
    let Chart::Bars(bars, _) = chart(&why.blocks) else { panic!("no bars") };
    let lines: Vec<_> = bars.iter().map(|bar| bar.how.unwrap().anchor()).collect();
    assert_eq!(lines, ["line-pay-at-the-very-start", "how-experience", "how-estimate"]);
}
