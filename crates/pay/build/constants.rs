//! What sentences are made with where they are constants themselves: the vintages of the tables, and single figures.

mod credentials;
mod deductions;
mod own_business;
mod taxes;
mod two_earners;

use crate::read::{table, vintage};
use std::fmt::Write;
use tables::{Grade, HistoryRow, Kind, MONTHS, ProjectionRow, SingleFigureRow, Vintage, growth_a_year};

/// The constants, as Rust.
pub fn constants() -> Result<String, String> {
    let mut out = Constants(String::new());
    surveys(&mut out)?;
    taxes::taxes(&mut out)?;
    single_figures(&mut out)?;
    history(&mut out)?;
    projections(&mut out)?;
    claim(&mut out)?;
    credentials::credentials(&mut out)?;
    taxes::payroll_taxes(&mut out)?;
    two_earners::two_earners(&mut out)?;
    deductions::deductions(&mut out)?;
    own_business::own_business(&mut out)?;
    let premiums = table("health_premiums.csv", tables::health_premiums)?;
    for (row, (name, about)) in premiums.iter().zip([
        (
            "PREMIUM",
            "The average premium of employer health insurance for one person, dollars a year of [`PREMIUM_YEAR`].",
        ),
        ("WORKERS_PART", "The part of it that the average worker pays."),
    ]) {
        out.dollars(name, about, row.usd_per_year);
    }
    let places = table("places.csv", tables::places)?;
    for (kind, name) in [
        (Kind::Nation, "NATION_COUNT"),
        (Kind::State, "STATE_COUNT"),
        (Kind::Metro, "METRO_COUNT"),
        (Kind::Nonmetro, "NONMETRO_COUNT"),
    ] {
        let count = places.iter().filter(|place| place.kind == kind).count();
        out.add(name, "How many places of this kind there are.", "usize", count);
    }
    out.add("MAP_COLUMNS", "How many columns the map of tiles has.", "u8", tables::MAP[0]);
    Ok(out.0)
}

struct Constants(String);

impl Constants {
    fn add(&mut self, name: &str, about: &str, kind: &str, value: impl std::fmt::Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "/// {about}\npub const {name}: {kind} = {value};");
    }

    fn text(&mut self, name: &str, about: &str, value: &str) {
        self.add(name, about, "&str", format!("{value:?}"));
    }

    fn dollars(&mut self, name: &str, about: &str, value: u32) {
        self.add(name, about, "crate::units::Dollars", format!("crate::units::Dollars({value}.0)"));
    }
}

fn surveys(out: &mut Constants) -> Result<(), String> {
    let wages = alike(&["places.csv", "wages_coders.csv", "wages_managers.csv", "wages_peers.csv"])?;
    out.text("SURVEY", "The month and year of BLS's wage survey, and of its dollars.", &wages.vintage);
    out.text("SURVEY_RELEASED", "The day on which it came out.", &day(&wages)?);
    out.text("SURVEY_AREAS", "The month and year of the borders of its areas.", &borders()?);
    let prices = vintage("prices.csv")?;
    out.text("PRICE_YEAR", "The year of BEA's price parities.", &prices.vintage);
    out.text("PRICES_RELEASED", "The day on which they came out.", &day(&prices)?);
    out.text("GUIDE_YEAR", "The year of the guide's dollars, as far as it is known.", &vintage("guide.csv")?.vintage);
    out.text("PREMIUM_YEAR", "The year of KFF's survey.", &vintage("health_premiums.csv")?.vintage);
    out.text(
        "AAPC_YEAR",
        "The year of AAPC's survey of its members, and of its dollars.",
        &vintage("aapc_survey.csv")?.vintage,
    );
    out.text("MAP_YEAR", "The year of the shapes of states.", &vintage("map.csv")?.vintage);
    out.text("ZIPS_YEAR", "The year of the ZIP codes.", &vintage("zips.csv")?.vintage);
    out.text("CITIES_YEAR", "The year of the census that counted cities.", &vintage("cities.csv")?.vintage);
    Ok(())
}

/// Single figures, each with its vintage.
fn single_figures(out: &mut Constants) -> Result<(), String> {
    const TABLE: &str = "single_figures.csv";
    const HEALTH_CARE: &str = "eci.health_care";
    let rows = table(TABLE, tables::single_figures)?;
    let found = rows.iter().find(|row| row.id == HEALTH_CARE && row.unit == "ratio");
    let growth = found.ok_or_else(|| format!("{TABLE} has no ratio {HEALTH_CARE}"))?;
    let survey = vintage("places.csv")?.vintage;
    if growth.since != survey {
        return Err(format!("{TABLE}: {HEALTH_CARE} counts since {:?}, but the wages are of {survey}", growth.since));
    }
    let about = "Growth of pay in health care from BLS's wage survey to [`HEALTH_CARE_PAY_TO`], by its Employment Cost Index: a share.";
    out.add("HEALTH_CARE_PAY_GROWTH", about, "f64", format!("{:?}", growth.value));
    out.text("HEALTH_CARE_PAY_TO", "The month and year to which that growth was measured.", &growth.vintage);
    charts(out, &rows)
}

/// What surveys saw of the charts that coders code an hour, as sentences tell it.
fn charts(out: &mut Constants, rows: &[SingleFigureRow]) -> Result<(), String> {
    let row = |id: &str| {
        let found = rows.iter().find(|row| row.id == id && row.unit == "charts_an_hour");
        found.ok_or_else(|| format!("single_figures.csv has no charts an hour {id}"))
    };
    for (kind, name) in [("inpatient", "INPATIENT_CHARTS"), ("visits", "VISIT_CHARTS")] {
        let [low, high] = ["low", "high"].map(|end| row(&format!("charts.{kind}.{end}")));
        let (low, high) = (low?, high?);
        out.text(
            name,
            "The least and the most of what was usual, charts an hour.",
            &format!("{} to {}", low.value, high.value),
        );
        out.text(&format!("{name}_BY"), "Whose surveys, and of when.", &format!("{}, {}", low.publisher, low.vintage));
    }
    let median = row("charts.visits.median")?.value.to_string();
    out.text("VISIT_CHARTS_MEDIAN", "The middle one, charts an hour.", &median);
    Ok(())
}

/// What tables tell that come from one survey and must be of one time.
fn alike(names: &[&str]) -> Result<Vintage, String> {
    let first = vintage(names[0])?;
    for name in names {
        let other = vintage(name)?;
        if (&other.vintage, &other.released) != (&first.vintage, &first.released) {
            return Err(format!("{name} is of {}, {} is of {}", other.vintage, names[0], first.vintage));
        }
    }
    Ok(first)
}

/// The month and year after "Delineations of" in what the table of places says of itself.
fn borders() -> Result<String, String> {
    let told = vintage("places.csv")?.description.join(" ");
    let rest = told.split_once("Delineations of ").ok_or("places.csv does not tell the delineations of its areas")?;
    let end = |letter: char| !letter.is_ascii_alphanumeric() && letter != ' ';
    Ok(rest.1.split(end).next().unwrap_or_default().to_owned())
}

/// The day of release as people write it: month, day, comma, year.
fn day(vintage: &Vintage) -> Result<String, String> {
    let released = vintage.released.as_deref().ok_or_else(|| format!("{} tells no day of release", vintage.survey))?;
    let part = |range: std::ops::Range<usize>| released.get(range).and_then(|part| part.parse::<usize>().ok());
    let (month, day) = (part(5..7).unwrap_or_default(), part(8..10).unwrap_or_default());
    let month = MONTHS.get(month.wrapping_sub(1)).ok_or_else(|| format!("{released} is no date"))?;
    Ok(format!("{month} {day}, {}", released.get(..4).unwrap_or_default()))
}

/// The growth of the median within each span in which the occupation was counted in one way.
fn history(out: &mut Constants) -> Result<(), String> {
    let spans = table("wage_history.csv", tables::wage_history)?;
    let [before, now] = spans.as_slice() else { return Err("wage_history.csv has not two spans".to_owned()) };
    for (name, span) in [("BEFORE", before), ("NOW", now)] {
        let [first, last] = span;
        let growth = format!("{:.1}", growth_a_year(span) * 100.0);
        out.text(&format!("GROWTH_{name}"), "Growth of BLS's median pay in these years, percent a year.", &growth);
        let years = format!("{} to {}", first.year, last.year);
        out.text(&format!("YEARS_{name}"), "The years of the growth.", &years);
        out.text(&format!("SURVEYS_{name}"), "The surveys it was seen in, with the occupation.", &surveyed(span));
    }
    let years = format!("{} to {}", before[0].year, now[1].year);
    out.text("HISTORY_YEARS", "The years of the history of pay.", &years);
    Ok(())
}

fn surveyed([first, last]: &[HistoryRow; 2]) -> String {
    format!("May {} to May {} ({})", first.year, last.year, last.soc)
}

/// The editions of BLS's projections, as sentences name them.
fn projections(out: &mut Constants) -> Result<(), String> {
    const CODERS: &str = "29-2072";
    let rows = table("projections.csv", tables::projections)?;
    let (ours, earlier): (Vec<&ProjectionRow>, Vec<&ProjectionRow>) = rows.iter().partition(|row| row.soc == CODERS);
    let [Some(first), Some(last)] = [ours.first(), ours.last()] else {
        return Err(format!("projections.csv has no edition for {CODERS}"));
    };
    out.text("PROJECTION_YEARS", "The years of BLS's projections.", &format!("{} to {}", first.from, last.to));
    out.text("EDITIONS", "The first and the last edition.", &format!("{} to {}", edition(first), edition(last)));
    out.text("FIRST_EDITION", "The year from which the first edition looks ahead.", &first.from.to_string());
    for (name, grade) in [("FILE", Grade::File), ("SECOND_HAND", Grade::SecondHand)] {
        let found: Vec<String> = ours.iter().filter(|row| row.grade == grade).map(|row| edition(row)).collect();
        out.text(&format!("EDITIONS_{name}"), "The editions that were found so.", &listed(&found));
    }
    let editions: Vec<String> = earlier.iter().map(|row| edition(row)).collect();
    out.text("EARLIER_EDITIONS", "Those for the occupations that coders were counted in before.", &editions.join(", "));
    let groups: Vec<&str> = earlier.iter().map(|row| row.soc.as_str()).collect();
    out.text("EARLIER_OCCUPATIONS", "These occupations.", &groups.join(", "));
    Ok(())
}

/// An edition by the years it spans, as BLS calls it: the last in two digits.
fn edition(row: &ProjectionRow) -> String {
    format!("{}–{}", row.from, row.to % 100)
}

/// As a sentence lists them.
fn listed(names: &[String]) -> String {
    match names {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// The year in which the guide's statement about growth ends.
fn claim(out: &mut Constants) -> Result<(), String> {
    const ROW: &str = "outlook.growth";
    let rows = table("guide.csv", tables::guide)?;
    let about = rows.iter().find(|row| row.id == ROW).map(|row| row.about.as_str());
    let year = about.and_then(|about| about.rsplit(' ').next()?.parse::<u16>().ok());
    let year = year.ok_or_else(|| format!("guide.csv: what {ROW} is about does not end in a year"))?;
    out.add("GROWTH_CLAIMED_TO", "The year through which the guide tells the growth of jobs.", "u16", year);
    Ok(())
}
