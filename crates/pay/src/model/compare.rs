//! The same person in another place.

use super::constants::Constants;
use super::estimate::{Estimate, estimate, estimate_of};
use super::locality::Locality;
use super::pay::Factors;
use super::percentile::in_survey_dollars;
use super::profile::{Compared, HousingShare, Paid, Place, Profile, Salary};
use super::purchasing_power::{BreakEven, Household, break_even, price_index};
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use crate::units::Dollars;

/// What a person earns, keeps and can buy in a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InPlace {
    /// Where.
    pub place: Place,
    /// What the model makes of it, before tax, on the profile's basis.
    pub estimate: Estimate,
    /// Its middle in the newest survey's dollars.
    pub estimated: Dollars,
    /// The pay before and after tax, in the newest survey's dollars: the estimate's, or a salary that the person knows of.
    pub take_home: TakeHome,
    /// Prices in times the nation's, by BEA of [`PRICE_YEAR`](crate::data::vintage::PRICE_YEAR).
    pub price_index: f64,
}

impl InPlace {
    /// Of a person, wherever they are, as estimated: pay that they have told counts by [`InPlace::paid`] only.
    ///
    /// ```
    /// use pay::model::{compare::InPlace, constants::Constants};
    /// let texan = InPlace::estimate(Constants::published(), &pay::link::read("#2?place=TX").profile);
    /// assert_eq!(texan.pay().whole(), 49_200); // dollars a year before tax
    /// assert_eq!(texan.real_net().whole(), 42_977); // after tax, at average US prices
    /// ```
    pub fn estimate(constants: &Constants, profile: &Profile) -> InPlace {
        InPlace::from_estimate(constants, profile, estimate(constants, profile))
    }

    fn from_estimate(constants: &Constants, profile: &Profile, estimate: Estimate) -> InPlace {
        let [wage] = in_survey_dollars(constants, profile, [estimate.centre]);
        InPlace {
            place: profile.place,
            estimate,
            estimated: wage,
            take_home: TakeHome::compute(wage, profile.place, &Taxpayer::of(profile)),
            price_index: price_index(profile.place, profile.housing),
        }
    }

    /// The same with a salary that the person knows of there in place of the estimate, where they do.
    pub fn paid(self, salary: Option<Salary>, who: &Taxpayer) -> InPlace {
        let Some(salary) = salary else { return self };
        InPlace { take_home: TakeHome::compute(salary.dollars(), self.place, who), ..self }
    }

    /// The pay before tax, dollars a year.
    pub fn pay(&self) -> Dollars {
        self.take_home.wage
    }

    /// Take-home pay in dollars of average US prices, a year.
    pub fn real_net(&self) -> Dollars {
        self.take_home.net() / self.price_index
    }

    /// The same with so large a part of the budget for housing; none: BEA's own average.
    pub fn buys(&self, housing: Option<HousingShare>) -> Dollars {
        self.take_home.net() / price_index(self.place, housing)
    }

    /// The housing share at which the take-home pays of the two places buy the same.
    pub fn break_even(&self, other: &InPlace) -> Option<BreakEven> {
        break_even((self.take_home.net(), self.place), (other.take_home.net(), other.place))
    }
}

/// A compared place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ComparedPlace {
    /// The person there.
    pub there: InPlace,
    /// The salary there that buys what the person's pay buys at home, dollars a year.
    pub equivalent: Dollars,
    /// The salary at home that buys what the pay there buys there, dollars a year.
    pub worth_at_home: Dollars,
}

impl ComparedPlace {
    /// The person in another place, beside where they are.
    pub fn beside(home: &InPlace, there: InPlace, household: Household) -> ComparedPlace {
        ComparedPlace {
            there,
            equivalent: household.wage_that_buys(home.real_net(), there.place),
            worth_at_home: household.wage_that_buys(there.real_net(), home.place),
        }
    }
}

/// The same person there.
pub fn moved(profile: &Profile, place: Place) -> Profile {
    let mut there = profile.clone();
    there.move_to(place);
    there
}

/// Every place at once, for the same person, as estimated.
pub fn everywhere(constants: &Constants, profile: &Profile) -> Vec<InPlace> {
    in_places(constants, profile, Place::all())
}

/// The same person in these places, as estimated.
pub fn in_places(constants: &Constants, profile: &Profile, places: impl Iterator<Item = Place>) -> Vec<InPlace> {
    let years = f64::from(profile.years.get());
    let answer = |there: &Profile, factors| {
        InPlace::from_estimate(constants, there, estimate_of(constants, there, years, factors))
    };
    through(constants, profile, places, answer).collect()
}

/// The same person in one place after the other, with what makes their pay there.
pub(super) fn through<T>(
    constants: &Constants,
    profile: &Profile,
    places: impl Iterator<Item = Place>,
    answer: impl Fn(&Profile, Factors) -> T,
) -> impl Iterator<Item = T> {
    // All but the place's factor is the same in all of them.
    let here = Factors::compute(constants, profile, f64::from(profile.years.get()));
    let mut there = profile.clone();
    let (home, local) = (profile.place, profile.local);
    places.map(move |place| {
        there.place = place;
        there.local = local.filter(|_| place == home);
        answer(&there, here.in_locality(Locality::look_up(constants, &there)))
    })
}

/// What a person's tax and prices depend on besides the place.
pub fn household(profile: &Profile) -> Household {
    Household { who: Taxpayer::of(profile), housing: profile.housing }
}

/// The guide's own question, Texas against California: the places and the salaries it names there.
pub fn claimed(constants: &Constants) -> [(Place, Option<Salary>); 2] {
    [("TX", "col.tx_ca.tx"), ("CA", "col.tx_ca.ca")].map(|(code, row)| {
        let salary = Salary::new(constants.row(row).low as u64);
        (Place::from_code(code).unwrap_or(Place::UNITED_STATES), salary)
    })
}

/// The person with the salaries of the guide's question, in place of any comparison of their own.
pub fn asking(constants: &Constants, profile: &Profile) -> Profile {
    let mut asking = Profile { compared: Compared::default(), ..profile.clone() };
    for (place, salary) in claimed(constants) {
        asking.compared = asking.compared.with(place);
        match place == asking.place {
            true => asking.pay = Paid::a_year(salary),
            false => asking.salaries = asking.salaries.with(place, salary),
        }
    }
    asking.tidied()
}

/// Places to show beside a person who has chosen none: the guide's own question, Texas against California, then the
/// states where the person's pay is the highest (remote pay is the same everywhere) and where it buys the most, of all
/// states.
pub fn examples(constants: &Constants, profile: &Profile, states: &[InPlace]) -> Compared {
    let guide = claimed(constants).into_iter().map(|(place, _)| place);
    let best =
        |of: fn(&InPlace) -> Dollars| states.iter().max_by(|a, b| of(a).0.total_cmp(&of(b).0)).map(|best| best.place);
    let highest = if profile.remote { None } else { best(InPlace::pay) };
    let extremes = [highest, best(InPlace::real_net)];
    let places = guide.chain(extremes.into_iter().flatten()).filter(|place| *place != profile.place);
    places.fold(Compared::default(), Compared::with)
}

/// The first two of some places between which housing decides, by their position; the first two of all where none are.
pub fn decided(places: &[InPlace]) -> [usize; 2] {
    let pairs = (0..places.len()).flat_map(|one| (one + 1..places.len()).map(move |other| [one, other]));
    let mut decided = pairs.filter(|[one, other]| places[*one].break_even(&places[*other]).is_some());
    decided.next().unwrap_or([0, 1])
}
