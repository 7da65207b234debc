//! Finding places as one types: by ZIP code, city, nickname and name.

use pay::data::finding::{Found, FoundKind};
use pay::data::places::{Kind, Place};
use pay::words::finding::{Looked, SHOWN, Sought, find_all, look, look_in};
use proptest::prelude::*;
use tables::{CityRow, NicknameRow, PlaceRow, ZipRow};

fn table<T>(read: impl Fn(&str, &str, &[PlaceRow]) -> Result<Vec<T>, tables::TableError>, text: &str) -> Vec<T> {
    let places = tables::places("places.csv", include_str!("../../src/data/places.csv")).unwrap();
    read("t.csv", text, &places).unwrap()
}

fn zips() -> Vec<ZipRow> {
    table(tables::zips, include_str!("../../src/data/zips.csv"))
}

fn cities() -> Vec<CityRow> {
    table(tables::cities, include_str!("../../src/data/cities.csv"))
}

fn nicknames() -> Vec<NicknameRow> {
    table(tables::nicknames, include_str!("../../src/data/nicknames.csv"))
}

/// The area of a row, in its state where it lies in several.
fn place_of(area: &str, state: &str) -> Place {
    let place = Place::from_code(area).unwrap();
    let within = |place: &Place| place.state().map_or("", Place::code) == state;
    place.in_each_state().find(within).unwrap_or(place)
}

fn found(typed: &str) -> Vec<Found> {
    find_all(typed).0.into_iter().map(|listed| listed.found).collect()
}

/// While nothing but names of places is here.
fn by_name(typed: &str) -> Looked {
    look_in(None, typed)
}

fn sought(typed: &str) -> Sought {
    Sought::read(typed)
}

/// What the list shows, a line each as the command prints it.
fn lines(typed: &str) -> Vec<String> {
    let line = |one: &pay::words::finding::Listed| format!("{} {} — {}", one.found.place.code(), one.name, one.aside);
    look(typed).rows.iter().map(line).collect()
}

#[test]
fn every_zip_code_leads_to_its_area_its_state_and_its_county() {
    let rows = zips();
    assert_eq!(rows.len(), 39_385);
    for row in rows {
        let place = place_of(&row.area, &row.state);
        let kind = FoundKind::Zip(row.zip.parse().unwrap());
        assert_eq!(found(&row.zip), [Found { place, kind, county: row.county }], "{}", row.zip);
        assert_eq!(place.state().map(Place::code), Some(row.state.as_str()), "{}", row.zip);
    }
}

#[test]
fn every_city_is_found_with_its_area_its_state_and_its_county() {
    for row in cities() {
        let typed = format!("{}, {}", row.name, row.state);
        let (place, found) = (place_of(&row.area, &row.state), found(&typed));
        let same = |one: &&Found| matches!(one.kind, FoundKind::City { name, state } if name == row.name && state.code() == row.state);
        let here = found.iter().filter(same).find(|one| one.place == place);
        assert_eq!(here.map(|one| one.county), Some(row.county), "{typed} in {}", row.area);
        assert!(found.iter().take(SHOWN).any(|one| one.place == place), "{typed} in {}", row.area);
    }
}

#[test]
fn no_digits_find_an_area_by_its_code() {
    for length in 1..=5 {
        for number in 0..10_u32.pow(length) {
            let typed = format!("{number:0width$}", width = length as usize);
            let looked = look(&typed);
            assert!(looked.rows.iter().all(|one| one.found.kind == FoundKind::Zip(number)), "{typed}");
            assert_eq!(looked.begun, length < 5, "{typed}");
            assert!(by_name(&typed).rows.is_empty(), "{typed}");
        }
    }
    for area in Place::all().filter(|place| matches!(place.kind(), Kind::Metro | Kind::Nonmetro)) {
        let by_code = found(area.code()).iter().any(|one| one.kind == FoundKind::Area);
        assert!(!by_code && by_name(area.code()).rows.is_empty(), "{}", area.code());
    }
}

#[test]
fn every_nickname_finds_what_it_means_first_and_its_other_meanings_in_the_list() {
    let rows = nicknames();
    let wrong: Vec<_> = rows
        .iter()
        .filter(|row| {
            let (place, found) = (place_of(&row.area, &row.state), found(&row.name));
            let seen = if row.rank == 1 { 1 } else { SHOWN };
            !found.iter().take(seen).any(|one| one.place == place)
        })
        .map(|row| (&row.name, row.rank, lines(&row.name)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_largest_cities_come_first_by_their_names_alone_or_stand_in_the_list_after_what_else_has_the_name() {
    let (rows, nicknames) = (cities(), nicknames());
    let first = |name: &str| rows.iter().find(|row| row.name == name).unwrap();
    for row in &rows[..300] {
        let (place, found) = (place_of(&row.area, &row.state), found(&row.name));
        let larger = first(&row.name).state != row.state;
        let nickname = nicknames.iter().any(|one| one.name == row.name && place_of(&one.area, &one.state) != place);
        let seen = if larger || nickname { SHOWN } else { 1 };
        assert!(
            found.iter().take(seen).any(|one| one.place == place),
            "{}, {}: {:?}",
            row.name,
            row.state,
            lines(&row.name)
        );
    }
}

#[test]
fn what_people_type_finds_what_they_mean_first() {
    let rows = [
        ("32820", "36740 32820 — Orlando, FL metro area"),
        ("21201-3344", "12580 21201 — Baltimore, MD metro area"),
        ("Baltimore, MD 21201", "12580 21201 — Baltimore, MD metro area"),
        (" 98660 ", "38900.WA 98660 — Portland, OR-WA metro area"),
        ("Manhattan", "35620 Manhattan — New York, NY-NJ metro area"),
        ("Northern Virginia", "47900 Northern Virginia — Washington, DC-VA-MD-WV metro area"),
        ("NYC", "35620 NYC — New York, NY-NJ metro area"),
        ("n.y.c.", "35620 NYC — New York, NY-NJ metro area"),
        ("Saint Louis", "41180 St. Louis, MO — St. Louis, MO-IL metro area"),
        ("st louis", "41180 St. Louis, MO — St. Louis, MO-IL metro area"),
        ("DFW", "19100 DFW — Dallas, TX metro area"),
        ("Brooklyn", "35620 Brooklyn, NY — New York, NY-NJ metro area"),
        ("Brooklyn, OH", "17410 Brooklyn, OH — Cleveland, OH metro area"),
        ("USA", "US USA — United States"),
        ("United States", "US United States — nation"),
        ("Washington", "47900.DC Washington, DC — Washington, DC-VA-MD-WV metro area"),
        ("washington state", "WA Washington State — Washington"),
        ("LA", "31080 LA — Los Angeles, CA metro area"),
        ("TX", "TX Texas — state"),
        ("texas", "TX Texas — state"),
        ("Kansas", "KS Kansas — state"),
        ("Kansas City", "28140 Kansas City, MO — Kansas City, MO-KS metro area"),
        ("Kansas City KS", "28140.KS Kansas City, KS — Kansas City, MO-KS metro area"),
        ("Vancouver, WA", "38900.WA Vancouver, WA — Portland, OR-WA metro area"),
        ("Portland", "38900 Portland, OR — Portland, OR-WA metro area"),
        ("portland me", "38860 Portland, ME — Portland, ME metro area"),
        ("Portland Maine", "38860 Portland, ME — Portland, ME metro area"),
        ("Springfield, MO", "44180 Springfield, MO — Springfield, MO metro area"),
        ("springfield illinois", "44100 Springfield, IL — Springfield, IL metro area"),
        ("springfield, ill", "44100 Springfield, IL — Springfield, IL metro area"),
        ("Ft. Worth", "19100 Fort Worth, TX — Dallas, TX metro area"),
        ("Mt Pleasant SC", "16700 Mount Pleasant, SC — Charleston, SC metro area"),
        ("canon city", "0800002 Cañon City, CO — Southwest Colorado nonmetro area"),
        ("La Canada Flintridge", "31080 La Cañada Flintridge, CA — Los Angeles, CA metro area"),
        ("winston salem", "49180 Winston-Salem, NC — Winston-Salem, NC metro area"),
        ("O’Fallon MO", "41180 O'Fallon, MO — St. Louis, MO-IL metro area"),
        ("city of chicago", "16980 Chicago, IL — Chicago, IL-IN metro area"),
        ("Chicago metro area", "16980 Chicago, IL — Chicago, IL-IN metro area"),
        ("greater boston", "14460 Greater Boston — Boston, MA-NH metro area"),
        ("the Bronx", "35620 The Bronx — New York, NY-NJ metro area"),
        ("downtown Baltimore", "12580 Baltimore, MD — Baltimore, MD metro area"),
        ("Baltimore city", "12580 Baltimore, MD — Baltimore, MD metro area"),
        ("New York City", "35620 New York City — New York, NY-NJ metro area"),
        ("dal", "19100 Dallas, TX — Dallas, TX metro area"),
        ("roch", "40380 Rochester, NY — Rochester, NY metro area"),
        ("  SAN   jose ", "41940 San Jose, CA — San Jose, CA metro area"),
        ("tex", "TX Texas — state"),
    ];
    let wrong: Vec<_> =
        rows.iter().filter(|(typed, wanted)| lines(typed).first().is_none_or(|line| line != wanted)).collect();
    let got: Vec<_> = wrong.iter().map(|(typed, wanted)| format!("{typed}: {wanted}\n{:#?}", lines(typed))).collect();
    assert!(got.is_empty(), "{}", got.join("\n"));
}

#[test]
fn cities_of_one_name_are_listed_most_people_first_each_with_its_area() {
    let springfields = [
        "44180 Springfield, MO — Springfield, MO metro area",
        "44140 Springfield, MA — Springfield, MA metro area",
        "44100 Springfield, IL — Springfield, IL metro area",
    ];
    assert_eq!(lines("Springfield")[..3], springfields);
    assert!(find_all("springfield").0.len() > SHOWN);
    assert!(look("springfield").said.starts_with("8 of "), "{}", look("springfield").said);
}

#[test]
fn what_is_outside_cities_leads_to_the_nonmetropolitan_areas_of_the_state() {
    for typed in
        ["Rural Ohio", "outside cities in Ohio", "nonmetro ohio", "non-metropolitan Ohio", "Ohio rural", "rural OH"]
    {
        for places in [found(typed), by_name(typed).rows.into_iter().map(|one| one.found).collect()] {
            let ohio = |one: &Found| one.place.kind() == Kind::Nonmetro && one.place.state() == Place::from_code("OH");
            assert!(places.len() == 4 && places.iter().all(ohio), "{typed}: {places:?}");
        }
    }
    // A city has no outside of its own.
    assert_eq!(lines("outside Orlando")[0], "36740 Orlando, FL — Orlando, FL metro area");
}

#[test]
fn what_leads_to_nothing_is_said() {
    let rows = [
        ("3", "A ZIP code has five digits; type on."),
        ("328", "A ZIP code has five digits; type on."),
        ("00601", "No place with figures has the ZIP code 00601. Check it, or type the city."),
        ("328201", "A ZIP code has five digits."),
        ("Atlantis", "No place with figures has that name. Try its ZIP code, its state or a larger city nearby."),
    ];
    for (typed, wanted) in rows {
        let looked = look(typed);
        assert_eq!((looked.said.as_str(), looked.rows.len()), (wanted, 0), "{typed}");
    }
}

#[test]
fn what_is_chosen_says_how_it_leads_to_its_place() {
    let said = |typed: &str| look(typed).rows.swap_remove(0).said;
    let rows = [
        ("21201", Some("21201 is in Baltimore-Columbia-Towson, MD.")),
        (
            "Vancouver, WA",
            Some("Vancouver, WA is in Portland-Vancouver-Hillsboro, OR-WA; the state that taxes is Washington."),
        ),
        ("Cañon City", Some("Cañon City, CO is in the Southwest Colorado nonmetropolitan area.")),
        ("NYC", Some("“NYC” is taken for New York-Newark-Jersey City, NY-NJ.")),
        ("Texas", None),
    ];
    for (typed, wanted) in rows {
        assert_eq!(said(typed).as_deref(), wanted, "{typed}");
    }
}

#[test]
fn names_of_places_are_found_while_nothing_else_is() {
    let rows = [
        ("dal", "Dallas-Fort Worth-Arlington, TX"),
        ("texas", "Texas"),
        ("TX", "Texas"),
        ("rochester mn", "Rochester, MN"),
        ("fort worth", "Dallas-Fort Worth-Arlington, TX"),
        ("Ft. Worth", "Dallas-Fort Worth-Arlington, TX"),
        ("saint louis", "St. Louis, MO-IL"),
        ("winston", "Winston-Salem, NC"),
        ("new york", "New York"),
        ("washington dc", "Washington-Arlington-Alexandria, DC-VA-MD-WV"),
        ("mississippi non", "Upper East Mississippi nonmetropolitan area"),
        ("  SAN   jose ", "San Jose-Sunnyvale-Santa Clara, CA"),
    ];
    for (typed, wanted) in rows {
        assert_eq!(by_name(typed).rows.first().map(|one| one.name.as_str()), Some(wanted), "{typed}");
    }
    assert!(by_name("zzz").rows.is_empty());
}

#[test]
fn a_search_among_all_places_lets_through_what_is_meant() {
    let through =
        |sought: &Sought| -> Vec<&str> { Place::all().filter(|place| sought.has(*place)).map(Place::code).collect() };
    let all = Place::all().count();
    for (typed, wanted) in [
        ("21201", &["12580"][..]),
        ("98660", &["38900"]),
        ("NYC", &["35620"]),
        ("Brooklyn", &["0900001", "12580", "17410", "27100", "35620"]),
        ("00601", &[]),
        ("Northern Virginia", &["47900", "5400002"]),
    ] {
        let mut got = through(&sought(typed));
        got.sort_unstable();
        assert_eq!(got, wanted, "{typed}");
    }
    assert!(through(&sought("texas")).len() > 25);
    assert_eq!([through(&sought("")).len(), through(&sought("21")).len(), through(&Sought::default()).len()], [all; 3]);
    assert_eq!(sought("21").said.as_deref(), Some("A ZIP code has five digits; type on."));
    assert_eq!(sought("21201").said.as_deref(), Some("21201 is in Baltimore-Columbia-Towson, MD."));
}

proptest! {
    #[test]
    fn whatever_is_typed_finds_nothing_twice_and_breaks_nothing(typed in "\\PC{0,24}|[a-z ]{1,12}|[0-9A-Z ,.'-]{1,12}") {
        let (all, looked) = (find_all(&typed).0, look(&typed));
        prop_assert!(looked.rows.len() <= SHOWN && looked.rows.iter().zip(&all).all(|(one, other)| one == other));
        for (at, one) in all.iter().enumerate() {
            prop_assert!(!all[..at].iter().any(|before| before.found == one.found), "{} twice", one.name);
        }
        let _ = (by_name(&typed), sought(&typed));
    }
}
