//! Income taxes of cities and counties: which counts for a person, and what it takes.

use super::profile::{Filing, LocalAnswer, Place};
use crate::data::local_taxes::{Jurisdiction, LocalBase, LocalTaxPart, UsualLocalTax, usual};
use crate::data::payroll_taxes::SOCIAL_SECURITY_BASE;
use crate::data::taxes::taxable_income;
use crate::units::Dollars;

/// The packed rates are in ten-thousandths of a percent.
const RATE_UNIT: f64 = 1e-6;

/// The local income tax that counts for a person in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTax {
    /// None.
    Nothing,
    /// That of the city or county they live in, as if they worked there too.
    Of(Jurisdiction),
    /// The mean of the counties of a state, or of its nonmetropolitan area, each counted by its people.
    Mean(Place),
}

/// What it is taken of, US dollars a year: with the person's pay and, where two numbers stand, without it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LocalTaxBases {
    /// The person's own wages, whole.
    pub wages: Dollars,
    /// The household's wages, as income taxes see them.
    pub incomes: [Dollars; 2],
    /// The household's state income tax.
    pub state_taxes: [Dollars; 2],
}

impl LocalTax {
    /// What counts in a place: what a person says of where they live, if that is there; or else the county's tax that
    /// everybody in such a state pays in some county.
    ///
    /// ```
    /// use pay::model::{local_tax::LocalTax, profile::Place};
    /// let counted = |code| LocalTax::counted(Place::from_code(code).unwrap(), None);
    /// let LocalTax::Of(baltimore) = counted("12580") else { panic!() };
    /// assert_eq!(baltimore.code(), "md-baltimore"); // the county has more people than the city
    /// assert_eq!(counted("38300"), LocalTax::Nothing); // Pittsburgh's is owed by who lives in the city
    /// ```
    pub fn counted(place: Place, answer: Option<LocalAnswer>) -> LocalTax {
        match (answer, usual(place)) {
            (Some(LocalAnswer::Nothing), _) => LocalTax::Nothing,
            (Some(LocalAnswer::Of(one)), _) if one.lies_in(place) => LocalTax::Of(one),
            (_, UsualLocalTax::Nothing) => LocalTax::Nothing,
            (_, UsualLocalTax::County(county)) => LocalTax::Of(county),
            (_, UsualLocalTax::Mean) => LocalTax::Mean(place),
        }
    }

    /// What it adds because of the person's pay, US dollars a year; nothing where the rate is unknown.
    pub fn owed(self, bases: &LocalTaxBases, filing: Filing) -> Dollars {
        match self {
            LocalTax::Nothing => Dollars(0.0),
            LocalTax::Of(one) => owed(one, bases, filing),
            LocalTax::Mean(place) => mean(counties(place).map(|county| (county, owed(county, bases, filing)))),
        }
    }
}

/// The counties of a state, or of its area, that have a tax.
fn counties(place: Place) -> impl Iterator<Item = Jurisdiction> {
    Jurisdiction::all().filter(move |one| one.is_county() && one.lies_in(place))
}

fn mean(taxes: impl Iterator<Item = (Jurisdiction, Dollars)>) -> Dollars {
    let weighed = taxes.map(|(county, tax)| (f64::from(county.row().people), tax));
    let (people, sum) =
        weighed.fold((0.0, Dollars(0.0)), |(all, sum), (people, tax)| (all + people, sum + tax * people));
    if people > 0.0 { sum / people } else { sum }
}

fn owed(one: Jurisdiction, bases: &LocalTaxBases, filing: Filing) -> Dollars {
    let row = one.row();
    // A tax that does not ask for the status has one part for everybody.
    let Some(part) = row.parts.get(filing as usize).or(row.parts.first()) else { return Dollars(0.0) };
    let nothing = Dollars(0.0);
    let of = |base: Dollars| {
        let base = base - Dollars(part.exemption.into());
        let base = if row.capped { base.min(SOCIAL_SECURITY_BASE) } else { base };
        (banded(part, base.max(nothing), row.whole_income) - Dollars(part.credit.into())).max(nothing)
    };
    let [fee, from] = row.fee.map(|dollars| Dollars(dollars.into()));
    let fee = if bases.wages > nothing && bases.wages >= from { fee } else { nothing };
    let added = |base: &dyn Fn(Dollars) -> Dollars, [with, without]: [Dollars; 2]| of(base(with)) - of(base(without));
    fee + match row.base {
        LocalBase::Wages | LocalBase::WagesAtWork => of(bases.wages),
        LocalBase::TaxableIncome => {
            let schedule = one.state().and_then(|state| taxable_income(state, filing));
            added(&|income| schedule.map_or(income, |schedule| schedule.at(income)), bases.incomes)
        }
        LocalBase::StateTax => added(&|tax| tax, bases.state_taxes),
    }
}

/// The tax on a base: of each band its percent of what lies in it, or of all the percent of the band that it ends in.
fn banded(part: &LocalTaxPart, base: Dollars, whole: bool) -> Dollars {
    let rate = |units: u32| f64::from(units) * RATE_UNIT;
    let mut reached = part.bands.iter().filter(|(from, _)| base > Dollars((*from).into()));
    if whole {
        return base * reached.next_back().map_or(0.0, |(_, units)| rate(*units));
    }
    let ends = part.bands.iter().skip(1).map(|(from, _)| Dollars((*from).into())).chain([base]);
    let band = |((from, units), end): (&(u32, u32), Dollars)| (end.min(base) - Dollars((*from).into())) * rate(*units);
    reached.zip(ends).map(band).fold(Dollars(0.0), |sum, tax| sum + tax)
}
