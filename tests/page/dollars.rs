//! One kind of dollars: what twenty people are told, in every section, table and file, is in the newest survey's dollars,
//! but what is named as something else.

use crate::snapshots::{data, markup, page, tables, text};
use crate::support::{profile, rows};
use pay::data::vintage::{GUIDE_YEAR, SURVEY};
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::profile::{Basis, Profile};
use pay::words::money;
use pay::words::section::Section;

/// What may speak of the guide's dollars: its own line, the choice of dollars, where the start comes from, what the guide
/// prints for other careers, and what names it as a source.
const OF_THE_GUIDE: [&str; 10] = [
    "The guide prints ",
    "The guide’s own: ",
    "guide: $38,000 at the start, ",
    "guide_low and guide_high of",
    "every number that it states, one row each, ",
    "ranges by the guide, in its dollars of ",
    "the guide’s ranges for the nation, raised 6.5% from ",
    "guide, about 2023",
    "Low, about 2023",
    "High, about 2023",
];

#[tokio::test(flavor = "current_thread")]
async fn twenty_people_are_told_one_kind_of_dollars() {
    let mut wrong = Vec::new();
    for case in rows("people.csv") {
        let (name, link) = (&case["name"], &case["link"]);
        let said = [page(link, false).await, tables(link), data(link)].join("\n");
        for line in said.lines().filter(|line| line.contains(GUIDE_YEAR)) {
            if !OF_THE_GUIDE.iter().any(|part| line.contains(part)) {
                wrong.push(format!("{name}: {line}"));
            }
        }
        // The same person's figures in the guide's dollars stand nowhere.
        let who = profile(link);
        let guides = estimate(Constants::published(), &Profile { basis: Basis::Guide, ..who });
        for amount in [guides.low, guides.centre, guides.high].map(money::exact) {
            if said.contains(&format!("{amount}\n")) {
                wrong.push(format!("{name}: {amount} is in the guide’s dollars"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "current_thread")]
async fn every_section_with_a_table_names_its_dollars() {
    let named = format!("{SURVEY} dollars");
    let mut wrong = Vec::new();
    for case in rows("people.csv") {
        let page = markup(&case["link"]).await;
        for part in page.split("<section id=\"").skip(1) {
            let said = text(part.split_once('>').unwrap().1);
            let section = part.split_once('"').unwrap().0;
            if section != Section::Sources.anchor() && said.contains("Table and files") && !said.contains(&named) {
                wrong.push(format!("{}: {section}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
