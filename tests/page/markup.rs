//! The page as rendered without a browser: it says the answer, and everything in it is joined up.

use crate::support::rows;
use medical_coding_salary::app::{App, AppProps};
use pay::words::method::{Figure, HOW};
use pay::words::section::Section;
use std::collections::HashSet;
use yew::ServerRenderer;

async fn page() -> String {
    rendered("").await
}

/// The page that a link opens.
pub async fn rendered(link: &str) -> String {
    let start = link.to_owned();
    let props = move || AppProps { start: start.into(), ..AppProps::default() };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The values of an attribute, in order.
pub fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What is between the tags.
fn text(page: &str) -> String {
    page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[tokio::test(flavor = "current_thread")]
async fn the_default_answer_stands_there_before_anything_is_typed() {
    let page = page().await;
    let text = text(&page);
    for said in [
        "$51,500",
        "most earn $44,600 to $59,500",
        "About 51 in 100 medical records specialists in the United States earn less",
        "$24.76",
        "United States",
    ] {
        assert!(text.contains(said), "no {said}");
    }
    for never in ["NaN", "$inf", "$0 ", "undefined"] {
        assert!(!page.contains(never), "{never}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_id_is_there_once_and_every_reference_leads_somewhere() {
    let page = page().await;
    let ids = values(&page, "id");
    let known: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "an id stands twice: {ids:?}");
    // A link with a version opens other answers.
    let links = values(&page, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
    let links = links.filter(|link| !link.starts_with("2?"));
    let joined = ["for", "aria-controls", "aria-labelledby", "aria-describedby"].map(|name| values(&page, name));
    let joined = joined.iter().flatten().flat_map(|list| list.split_whitespace());
    let lost: Vec<&str> = links.chain(joined).filter(|id| !known.contains(id)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[tokio::test(flavor = "current_thread")]
async fn every_figure_has_a_heading_and_its_numbers_as_a_table() {
    let page = page().await;
    let figures = page.split("<section class=\"card\"").skip(1).filter(|section| !section.contains("id=\"sources\""));
    for figure in figures {
        assert!(figure.contains("<h2"), "{figure:.80}");
        assert!(figure.contains("<table") && figure.contains("<caption>"), "{figure:.80}");
    }
}

#[tokio::test(flavor = "current_thread")]
async fn every_section_with_numbers_links_to_how_they_are_worked_out() {
    let page = page().await;
    let (answers, sources) = page.split_once(" id=\"sources\"").unwrap();
    for section in Section::ALL.into_iter().filter(|section| *section != Section::Sources) {
        let (_, within) = answers.split_once(&format!(" id=\"{}\"", section.anchor())).unwrap();
        let how = format!("href=\"#{}\" class=\"source\">{HOW}<", section.row().how.unwrap().anchor());
        assert!(within.split("</section>").next().unwrap().contains(&how), "{section:?}");
    }
    for line in [Figure::Estimate, Figure::Range, Figure::TakeHome, Figure::Hourly, Figure::Buys] {
        assert!(answers.contains(&format!("href=\"#{}\" class=\"amount\"", line.anchor())), "{line:?}");
    }
    assert!(text(sources).contains("Specialty Areas, surgical: $54,000 to $75,000 a year"));
}

#[tokio::test(flavor = "current_thread")]
async fn what_explains_a_number_is_on_the_page_and_no_number_of_a_table_is_without() {
    for person in rows("people.csv") {
        let page = rendered(&person["link"]).await;
        let known: HashSet<&str> = values(&page, "id").into_iter().collect();
        let lost: HashSet<_> = values(&page, "data-how").into_iter().filter(|how| !known.contains(how)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        for table in page.split("<table class=\"table\"").skip(1).filter_map(|rest| rest.split("</table>").next()) {
            for row in table.split("<tr").skip(1) {
                let explained = |tag: &str| tag.split('>').next().is_some_and(|tag| tag.contains(" data-how=\""));
                let number = |cell: &&str| text(&format!("<td{cell}")).bytes().any(|byte| byte.is_ascii_digit());
                let mut numbers = row.split("<td").skip(1).filter(number);
                assert!(explained(row) || numbers.all(explained), "{row}");
            }
        }
    }
}
