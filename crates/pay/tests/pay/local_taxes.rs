//! Income taxes of cities and counties: what each kind takes, where one counts by itself, and what is said of it.

use crate::support::{Case, answers, cases, filing, profile, rows};
use pay::data::local_taxes::Jurisdiction;
use pay::model::local_tax::LocalTax;
use pay::model::profile::{Filing, LocalAnswer, Place};
use pay::model::take_home::TakeHome;
use pay::model::taxpayer::Taxpayer;
use pay::units::Dollars;
use pay::words::finding::look;
use pay::words::local_tax;

fn place(code: &str) -> Place {
    Place::from_code(code).unwrap()
}

fn taxed(wage: f64, place: Place, filing: Filing, local: Option<LocalAnswer>) -> TakeHome {
    TakeHome::compute(Dollars(wage), place, &Taxpayer { home: place, local, ..Taxpayer::filing(filing) })
}

#[test]
fn take_home_pay_falls_by_the_local_tax_to_the_dollar() {
    let wrong = cases("local_taxes.csv", |case: &Case| {
        let number = |column: &str| case[column].parse::<f64>().unwrap();
        let (there, status) = (place(&case["place"]), filing(&case["status"]));
        let local = Some(case["local"].as_str()).filter(|code| !code.is_empty());
        let local = local.map(|code| LocalAnswer::from_code(code).unwrap());
        let with = taxed(number("wage"), there, status, local);
        let without = taxed(number("wage"), there, status, Some(LocalAnswer::Nothing));
        let fell = (without.net() - with.net()).0;
        let near = (fell - number("tax")).abs() <= number("within") && (with.local.0 - fell).abs() < 1e-6;
        near.then_some(()).ok_or(format!("falls by {fell}, not {}", &case["tax"]))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_state_with_a_local_tax_has_a_case() {
    let mut without: Vec<&str> = Jurisdiction::all().filter_map(|one| one.state()).map(Place::code).collect();
    without.dedup();
    without
        .retain(|state| !rows("local_taxes.csv").iter().any(|case| case["local"].starts_with(&state.to_lowercase())));
    // Indiana's counties count by themselves.
    assert_eq!(without, ["IN"]);
}

#[test]
fn a_state_and_its_nonmetropolitan_area_have_the_mean_of_their_counties_by_their_people() {
    for (code, state) in [("IN", "IN"), ("MD", "MD")] {
        let (mut people, mut sum) = (0.0, 0.0);
        for county in Jurisdiction::all().filter(|one| one.is_county() && one.state() == Some(place(state))) {
            let tax = taxed(60_000.0, place(code), Filing::Single, Some(LocalAnswer::Of(county))).local.0;
            people += f64::from(county.row().people);
            sum += tax * f64::from(county.row().people);
        }
        let mean = taxed(60_000.0, place(code), Filing::Single, None).local.0;
        assert!((mean - sum / people).abs() < 1e-6, "{code}: {mean}");
    }
    let rural = Place::all().find(|place| place.name().contains("Southern Indiana")).unwrap();
    assert!(matches!(LocalTax::counted(rural, None), LocalTax::Mean(_)));
}

#[test]
fn the_answer_counts_at_home_alone_and_is_let_go_where_it_does_not_fit() {
    let pittsburgh = answers("#2?years=4&place=38300&local=pa-pittsburgh&compare=PA,12580");
    assert!(pittsburgh.here.take_home.local.whole() > 1_000);
    let taxes: Vec<i64> = pittsburgh.compared().iter().map(|one| one.there.take_home.local.whole()).collect();
    // The state as a whole has no city's tax; Baltimore's county has its own.
    assert_eq!(taxes[0], 0);
    assert!(taxes[1] > 1_000, "{taxes:?}");
    let everywhere = pittsburgh.everywhere();
    let there = |code| everywhere.iter().find(|there| there.place == place(code)).unwrap().take_home.local.whole();
    assert!(there("38300") > 1_000 && there("12580") > 1_000 && there("37980") == 0);
    let elsewhere = pay::link::read("#2?place=TX&local=pa-pittsburgh");
    assert_eq!((elsewhere.profile.local, elsewhere.notices.len()), (None, 1));
}

#[test]
fn an_offer_has_the_local_tax_of_its_own_place() {
    let tax = |link: &str| answers(link).offers()[0].in_hand.local.whole();
    // 3.74 percent of 60,000; then in Baltimore County 3.2 percent of 53,400.
    assert_eq!(tax("#2?place=TX&offer=60000&offer-place=37980&offer-local=pa-philadelphia"), 2_244);
    assert_eq!(tax("#2?place=37980&local=pa-philadelphia&offer=60000"), 2_244);
    assert_eq!(tax("#2?place=37980&local=pa-philadelphia&offer=60000&offer-place=12580"), 1_709);
    assert_eq!(tax("#2?place=37980&local=pa-philadelphia&offer=60000&offer-local=no"), 0);
}

#[test]
fn links_write_the_answer_and_read_it_back() {
    for link in [
        "#2?place=12580&local=md-howard",
        "#2?place=IN&local=no",
        "#2?offer=60000&offer-place=18140&offer-local=oh-columbus",
    ] {
        assert_eq!(pay::link::write(&profile(link)), link);
    }
    let gone = pay::state::State::opened("#2?place=12580&local=md-howard");
    let moved = gone.with(pay::state::Change::Answer(
        pay::question::Key::person(pay::question::Question::Place),
        pay::question::Value::Place(place("12580")),
    ));
    assert_eq!(moved.profile.local.map(LocalAnswer::code), Some("md-howard"));
}

#[test]
fn what_is_in_the_number_and_what_is_not_is_said_beside_it() {
    let said = |link: &str| {
        let who = answers(link);
        local_tax::told(&who.profile, &who.here).map(|(text, answer)| (text, answer.map(LocalAnswer::code)))
    };
    let rows = [
        ("#2?place=TX", None, None),
        (
            "#2?place=38300",
            Some("Pittsburgh’s own tax (3% and $52 a year) is not in it: $1,448 a year if you live there."),
            Some("pa-pittsburgh"),
        ),
        ("#2?place=10900", Some("Bethlehem’s own tax (1% and $52 a year) is not in it"), Some("pa-bethlehem")),
        ("#2?place=11020", Some("Altoona takes an income tax of its own. Its rate is unknown here"), None),
        ("#2?place=PA", Some("Some cities of Pennsylvania, as Philadelphia, take an income tax of their own"), None),
        ("#2?place=12580", Some("Baltimore County’s income tax is in the take-home pay: $1,"), None),
        ("#2?place=IN", Some("of county income tax, the average of the counties of Indiana by their people"), None),
        (
            "#2?place=MD&local=no",
            Some("No county’s income tax is in the take-home pay, though every county of Maryland has one."),
            None,
        ),
        ("#2?place=35620.NJ", None, None),
    ];
    for (link, wanted, press) in rows {
        let said = said(link);
        let text = said.as_ref().map(|(text, _)| text.as_str());
        assert!(
            text.unwrap_or_default().contains(wanted.unwrap_or_default()) && text.is_some() == wanted.is_some(),
            "{link}: {text:?}"
        );
        assert_eq!(said.and_then(|(_, press)| press), press, "{link}");
    }
}

#[test]
fn a_zip_code_or_a_city_decides_whose_tax_counts() {
    let answer = |typed: &str| LocalAnswer::found(&look(typed).rows[0].found).map(LocalAnswer::code);
    let rows = [
        // Baltimore's city is a county of its own; Baltimore County is what counts in the area by itself.
        ("21201", Some("md-baltimore-city")),
        ("baltimore, md", Some("md-baltimore-city")),
        ("21043", Some("md-howard")),
        ("21204", None),
        ("pittsburgh", Some("pa-pittsburgh")),
        ("philadelphia", Some("pa-philadelphia")),
        ("new york, ny", Some("ny-new-york-city")),
        ("brooklyn", Some("ny-new-york-city")),
        ("nyc", Some("ny-new-york-city")),
        ("kansas city, ks", None),
        ("kansas city, mo", Some("mo-kansas-city")),
        ("toledo, oh", Some("oh-toledo")),
        ("texas", None),
    ];
    for (typed, wanted) in rows {
        assert_eq!(answer(typed), wanted, "{typed}");
    }
}

/// The state's tables are within 5 dollars of the model, and a sixth of New York's tax within a dollar of Yonkers'.
const OFF: f64 = 3.0;

#[test]
fn where_the_tax_model_has_a_place_its_tax_is_the_models() {
    let wrong = cases("local_taxes_model.csv", |case: &Case| {
        let number = |column: &str| case[column].parse::<f64>().unwrap();
        let local = Some(LocalAnswer::from_code(&case["local"]).unwrap());
        let tax = taxed(number("wage"), place(&case["place"]), filing(&case["status"]), local).local.0;
        let off = tax - number("tax") - number("besides");
        (off.abs() <= OFF).then_some(()).ok_or(format!("{tax} is off by {off}"))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
