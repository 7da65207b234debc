//! A page about one place: its own answer first, then the calculator with the place chosen.

use super::UP;
use super::head::{Head, document, escaped};
use crate::parts::Parts;
use medical_coding_salary::cards;
use medical_coding_salary::chart::{Row, Table};
use medical_coding_salary::data::wages::{Occupation, survey};
use medical_coding_salary::model::profile::{Kind, Place};
use medical_coding_salary::words::{page, places, site};
use serde_json::{Value, json};

/// The page, around the calculator as it was rendered.
pub fn page(parts: &Parts, place: Place, all: &[Place], rendered: String) -> String {
    let state = place.state().unwrap_or(place);
    let kin = all.iter().copied().filter(|other| *other != place && other.state() == Some(state));
    let article = format!(
        "<section class=\"about-place card\" aria-labelledby=\"place-title\"><p class=\"card__name\">{}</p><h1 class=\"card__title\" id=\"place-title\">{}</h1>\
         <p class=\"card__summary\">{}</p>{}</section>",
        page::NAME,
        escaped(&site::title(place)),
        escaped(&site::opening(place)),
        table(&cards::place::table(place)),
    );
    let app = format!("<div id=\"app\" data-start=\"{}\">{rendered}</div>", site::link(place));
    let states = all.iter().copied().filter(|other| other.kind() == Kind::State && *other != state);
    let lists = [list(&site::beside(place), kin, ""), list(site::STATES, states, ""), super::about(UP)].concat();
    let head = Head {
        title: site::title(place),
        description: site::description(place),
        address: format!("{}/{}.html", super::PLACES, site::slug(place)),
        image: super::picture(place),
        root: UP,
        about_a_place: true,
        data: data(place).to_string().replace('<', "\\u003c"),
    };
    document(parts, &head, &format!("{article}{app}{lists}"))
}

/// Links to the pages of places; nothing where there are none.
pub fn list(title: &str, places: impl Iterator<Item = Place>, folder: &str) -> String {
    let link = |place: Place| {
        format!("<li><a href=\"{folder}{}.html\">{}</a></li>", site::slug(place), escaped(&places::label(place)))
    };
    let links: String = places.map(link).collect();
    if links.is_empty() {
        return links;
    }
    format!("<nav class=\"other-places\" aria-label=\"{0}\"><h2>{0}</h2><ul>{links}</ul></nav>", escaped(title))
}

fn table(table: &Table) -> String {
    let cell =
        |tag: &str, text: &String| format!("<{tag}>{}</{}>", escaped(text), tag.split(' ').next().unwrap_or(tag));
    let headings: String = table.columns.iter().map(|column| cell("th scope=\"col\"", &column.name)).collect();
    let row = |row: &Row| -> String {
        let cells = row.cells.iter().enumerate();
        let cells: String =
            cells.map(|(at, text)| cell(if at == 0 { "th scope=\"row\"" } else { "td" }, text)).collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!(
        "<div class=\"numbers__scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table\"><caption>{0}</caption>\
         <thead><tr>{headings}</tr></thead><tbody>{rows}</tbody></table></div>",
        escaped(&table.caption)
    )
}

/// The occupation and what BLS has found of its pay, in the words of schema.org.
fn data(place: Place) -> Value {
    let kind = if place.kind() == Kind::State { "State" } else { "AdministrativeArea" };
    let mut told = json!({
        "@context": "https://schema.org",
        "@type": "Occupation",
        "name": "Medical coder",
        "occupationalCategory": "29-2072.00 Medical Records Specialists",
        "description": site::description(place),
        "occupationLocation": [{ "@type": kind, "name": place.name() }],
        "mainEntityOfPage": { "@type": "WebPage", "name": site::title(place) },
    });
    if let Ok(survey) = survey(place, Occupation::RecordsSpecialists) {
        let [p10, p25, median, p75, p90] = survey.percentiles.map(|wage| wage.whole());
        told["estimatedSalary"] = json!([{
            "@type": "MonetaryAmountDistribution",
            "name": "base",
            "currency": "USD",
            "duration": "P1Y",
            "percentile10": p10,
            "percentile25": p25,
            "median": median,
            "percentile75": p75,
            "percentile90": p90,
        }]);
    }
    told
}
