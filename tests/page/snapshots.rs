//! Every sentence and figure of some twenty people, as they leave the page: a new vintage of a table, or a new sentence, is
//! read as a difference of texts.
//!
//! `INSTA_UPDATE=always cargo test --test page snapshots` records what is said now.

use crate::support::figures::{MADE, PAGE, figures};
use crate::support::{profile, rows};
use medical_coding_salary::app::{App, AppProps};
use pay::answers::Answers;
use pay::export::json::everything;
use pay::link::{self, Reading};
use pay::words::section::Section;
use yew::ServerRenderer;

#[tokio::test(flavor = "current_thread")]
async fn what_the_page_says_to_twenty_people_is_as_recorded() {
    for case in rows("people.csv") {
        let (name, link) = (&case["name"], &case["link"]);
        let said = [page(link, name == "nothing-said").await, tables(link), data(link)].join("\n\n");
        insta::with_settings!({ description => link.as_str(), omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name.as_str(), said);
        });
    }
}

/// The whole page.
pub async fn markup(link: &str) -> String {
    let start = link.to_owned();
    let props = move || AppProps { start: start.into(), ..AppProps::default() };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The same as text; the sources, which are nearly the same for everyone, where they are wanted.
pub async fn page(link: &str, sources: bool) -> String {
    let page = markup(link).await;
    let end = format!("<section id=\"{}\"", Section::Sources.anchor());
    let (answers, _) = page.split_once(&end).unwrap();
    text(if sources { &page } else { answers })
}

/// What is between the tags, a line each, and what tags say to those who cannot see them.
pub fn text(page: &str) -> String {
    let mut lines = Vec::new();
    for part in page.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        for name in ["aria-label", "aria-valuetext", "placeholder", "value"] {
            let said = tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
            lines.extend(said.filter(|(said, _)| !said.is_empty()).map(|(said, _)| format!("{name}: {said}")));
        }
        lines.push(text.trim().to_owned());
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// Every table but that of all places, with what stands beside it in a file.
pub fn tables(link: &str) -> String {
    let figures = figures(&profile(link));
    let most = 120;
    let told = figures.iter().filter(|figure| figure.table.rows.len() < most).map(|figure| {
        let headings: Vec<&str> = figure.table.columns.iter().map(|column| column.name.as_str()).collect();
        let rows = figure.table.rows.iter().map(|row| row.cells.join(" | "));
        let rows = std::iter::once(headings.join(" | ")).chain(rows).collect::<Vec<_>>().join("\n");
        format!("{}\n{}\n{}\n{rows}", figure.table.caption, figure.about.title, figure.about.summary)
    });
    told.collect::<Vec<_>>().join("\n\n")
}

/// All answers and results.
pub fn data(link: &str) -> String {
    let Reading { profile, notices, .. } = link::read(link);
    let everything = everything(&Answers::from(profile), &notices, format!("{PAGE}{link}"), MADE.to_owned());
    serde_json::to_string_pretty(&everything).unwrap()
}
