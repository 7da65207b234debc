//! Income taxes of cities and counties: what residents who also work there owe.

use super::packed::LocalTaxRow;
use super::places::Place;
use super::tables::tables;

pub use super::packed::{LocalBase, LocalTaxPart};

/// A city or county with an income tax: its position in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jurisdiction(u16);

/// What counts in a place until another is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsualLocalTax {
    /// Nothing: no county there has a tax, and a city's is owed by who lives in it.
    Nothing,
    /// The tax of the county with most of the area's people.
    County(Jurisdiction),
    /// The mean of the counties' there, each counted by its people.
    Mean,
}

impl Jurisdiction {
    /// All, in the order of the table; none while the tables of all places are not there.
    pub fn all() -> impl Iterator<Item = Jurisdiction> {
        (0..tables().local_taxes.len()).map(|at| Jurisdiction(at as u16))
    }

    /// That of a code, such as `md-howard`; none for anything else.
    pub fn from_code(code: &str) -> Option<Jurisdiction> {
        Jurisdiction::all().find(|one| one.code() == code)
    }

    /// The county of a FIPS code, as 24027.
    pub fn of_county(fips: u32) -> Option<Jurisdiction> {
        Jurisdiction::all().find(|one| one.is_county() && one.row().county == fips)
    }

    /// The city of a name in a state; counties are found by their code.
    pub fn of_city(name: &str, state: Place) -> Option<Jurisdiction> {
        let called = |one: &Jurisdiction| one.name() == name || one.row().also.split(';').any(|other| other == name);
        Jurisdiction::all().find(|one| !one.is_county() && one.state() == Some(state) && called(one))
    }

    /// What is known of its tax.
    pub fn row(self) -> &'static LocalTaxRow<'static> {
        &tables().local_taxes[usize::from(self.0)]
    }

    /// The word that links use.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// What the page calls it.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Its state.
    pub fn state(self) -> Option<Place> {
        Place::states().nth(self.row().state.into())
    }

    /// Whether it is a county of a state whose counties have taxes of their own.
    pub fn is_county(self) -> bool {
        self.row().county != 0
    }

    /// Whether its tax is owed, and its rate was not found.
    pub fn is_unknown(self) -> bool {
        self.row().parts.is_empty()
    }

    /// Whether who is in a place may live in it: it lies in that state, and where the place is an area, in that.
    pub fn lies_in(self, place: Place) -> bool {
        let whole = place.state() == Some(place);
        self.state().is_some()
            && self.state() == place.state()
            && (whole || usize::from(self.row().area) == place.row())
    }
}

/// What counts in a place until another is said.
pub fn usual(place: Place) -> UsualLocalTax {
    match tables().local_defaults.get(place.index()) {
        None | Some(0) => UsualLocalTax::Nothing,
        Some(-1) => UsualLocalTax::Mean,
        Some(at) => UsualLocalTax::County(Jurisdiction((at - 1) as u16)),
    }
}
