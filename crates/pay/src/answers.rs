//! What the model makes of a person's answers: each part worked out once, when it is first asked for, and shared by all
//! that tell it, draw it or write it out.

use crate::model::career::Career;
use crate::model::compare::{ComparedPlace, InPlace, asking, claimed, examples, household, in_places, moved};
use crate::model::constants::Constants;
use crate::model::estimate::{Contribution, contributions};
use crate::model::growth::Plans;
use crate::model::moves::best_moves;
use crate::model::negotiation::Negotiation;
use crate::model::next::{Lever, levers, moves};
use crate::model::offer::{WeighedOffer, range};
use crate::model::paths::{Paths, paths};
use crate::model::percentile::{Peers, Standing, peers, standing};
use crate::model::profile::{OfferName, Place, Profile, Salary};
use crate::model::rated_pay::RatedPay;
use crate::model::taxpayer::Taxpayer;
use crate::model::training_case::TrainingCase;
use crate::model::trial::Trial;
use crate::state::Trying;
use crate::units::Dollars;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// A person's answers and what the model makes of them. Pay is in the dollars of their basis unless said otherwise.
///
/// ```
/// let texan = pay::answers::Answers::from(pay::link::read("#2?place=TX").profile);
/// assert_eq!(texan.here.pay().whole(), 49_200); // dollars a year
/// assert_eq!(texan.standing().unwrap().percentile.round(), 51.0); // of 100 people there earn less
/// ```
pub struct Answers {
    constants: &'static Constants,
    /// The answers, with the steps that are tried.
    pub profile: Rc<Profile>,
    /// The steps that are tried.
    pub trial: Trial,
    /// The person where they are, as estimated.
    pub here: InPlace,
    /// The same with the pay they know of: what other places are held against.
    pub home: InPlace,
    /// The person without the steps that are tried; none where none are.
    before: Option<Box<Answers>>,
    /// The person in every place that was asked for.
    known: RefCell<Vec<InPlace>>,
    standing: OnceCell<Option<Standing>>,
    contributions: OnceCell<Vec<Contribution>>,
    compared: OnceCell<Vec<ComparedPlace>>,
    states: OnceCell<Vec<InPlace>>,
    everywhere: OnceCell<Vec<InPlace>>,
    levers: OnceCell<Vec<Lever>>,
    moves: OnceCell<Vec<Lever>>,
    career: OnceCell<Career>,
    plans: OnceCell<Plans>,
    training: OnceCell<TrainingCase>,
    offers: OnceCell<Vec<WeighedOffer>>,
    negotiation: OnceCell<Negotiation>,
    paths: OnceCell<Paths>,
}

impl From<Profile> for Answers {
    fn from(profile: Profile) -> Answers {
        Answers::new(Rc::new(profile), None)
    }
}

impl Answers {
    /// Of a person, and of what they try.
    pub fn new(profile: Rc<Profile>, trying: Trying) -> Answers {
        let constants = Constants::published();
        let here = InPlace::estimate(constants, &profile);
        let (trial, own) = trying.unzip();
        Answers {
            constants,
            home: here.paid(profile.pay.full_time(), &Taxpayer::of(&profile)),
            trial: trial.unwrap_or_default(),
            before: own.map(|own| Box::new(Answers::new(own, None))),
            known: RefCell::new(vec![here]),
            here,
            profile,
            standing: OnceCell::new(),
            contributions: OnceCell::new(),
            compared: OnceCell::new(),
            states: OnceCell::new(),
            everywhere: OnceCell::new(),
            levers: OnceCell::new(),
            moves: OnceCell::new(),
            career: OnceCell::new(),
            plans: OnceCell::new(),
            training: OnceCell::new(),
            offers: OnceCell::new(),
            negotiation: OnceCell::new(),
            paths: OnceCell::new(),
        }
    }

    /// The person before the steps that are tried, where some are.
    pub fn before(&self) -> Option<&Answers> {
        self.before.as_deref()
    }

    /// The person's own answers, without the steps that are tried.
    pub fn own(&self) -> &Answers {
        self.before().unwrap_or(self)
    }

    /// Where the estimate stands in BLS's survey; none only if the nation's own row were missing.
    pub fn standing(&self) -> Option<&Standing> {
        let standing = || standing(self.constants, &self.profile, self.here.estimate.centre);
        self.standing.get_or_init(standing).as_ref()
    }

    /// Why they earn that.
    pub fn contributions(&self) -> &[Contribution] {
        let factors = &self.here.estimate.factors;
        self.contributions.get_or_init(|| contributions(self.constants, &self.profile, factors))
    }

    /// Whether the person compares any place but their own.
    pub fn compares(&self) -> bool {
        self.profile.compared.as_slice().iter().any(|place| *place != self.profile.place)
    }

    /// The places they chose to compare, which may be their own alone, or none.
    pub fn chosen(&self) -> Vec<ComparedPlace> {
        if self.compares() { self.compared().to_vec() } else { self.beside(self.profile.compared.as_slice()) }
    }

    /// The places they compare, or else examples.
    pub fn compared(&self) -> &[ComparedPlace] {
        self.compared.get_or_init(|| match self.compares() {
            true => self.beside(self.profile.compared.as_slice()),
            false => self.beside(examples(self.constants, &self.profile, self.states()).as_slice()),
        })
    }

    /// The person in each of several places, with the pay they know of there.
    fn beside(&self, places: &[Place]) -> Vec<ComparedPlace> {
        let household = household(&self.profile);
        let there = |there: InPlace| there.paid(self.profile.known_pay(there.place), &household.who);
        let beside = |estimated| ComparedPlace::beside(&self.home, there(estimated), household);
        self.estimated(places).into_iter().map(beside).collect()
    }

    /// Home and the compared places, without the nation, which has no state's tax.
    pub fn taxed(&self) -> Vec<InPlace> {
        let others = self.compared().iter().map(|other| other.there).filter(|there| there.place != self.home.place);
        std::iter::once(self.home).chain(others).filter(|there| there.place != Place::UNITED_STATES).collect()
    }

    /// The person in every state, as estimated.
    pub fn states(&self) -> &[InPlace] {
        self.states.get_or_init(|| self.estimated(&Place::states().collect::<Vec<_>>()))
    }

    /// The person in every place, as estimated.
    pub fn everywhere(&self) -> &[InPlace] {
        self.everywhere.get_or_init(|| self.estimated(&Place::all().collect::<Vec<_>>()))
    }

    /// The person in another place, or where they are, as estimated.
    pub fn estimated_in(&self, place: Place) -> InPlace {
        self.estimated(&[place]).first().copied().unwrap_or(self.here)
    }

    /// The person in some places; where they are known already nothing is estimated anew.
    fn estimated(&self, places: &[Place]) -> Vec<InPlace> {
        let mut known = self.known.borrow_mut();
        let at = |known: &[InPlace], place: Place| known.iter().position(|there| there.place == place);
        let unknown: Vec<Place> = places.iter().copied().filter(|place| at(&known, *place).is_none()).collect();
        known.extend(in_places(self.constants, &self.profile, unknown.into_iter()));
        places.iter().filter_map(|place| Some(known[at(&known, *place)?])).collect()
    }

    /// The guide's own question, asked by this person: the link's answers, and both places with the pay it names there.
    pub fn claim(&self) -> (Profile, [InPlace; 2]) {
        let there = |(place, salary)| self.estimated_in(place).paid(salary, &Taxpayer::of(&self.profile));
        (asking(self.constants, &self.profile), claimed(self.constants).map(there))
    }

    /// Every step open to the person where they are, best first.
    pub fn levers(&self) -> &[Lever] {
        self.levers.get_or_init(|| levers(self.constants, &self.profile, &self.here))
    }

    /// The moves after which their pay buys the most, best first.
    pub fn moves(&self) -> &[Lever] {
        self.moves.get_or_init(|| {
            let there = self.estimated(&best_moves(self.constants, &self.profile));
            moves(self.constants, &self.profile, &self.here, &there)
        })
    }

    /// Pay over a career.
    pub fn career(&self) -> &Career {
        self.career.get_or_init(|| Career::compute(self.constants, &self.profile, &self.here.estimate))
    }

    /// Pay over the years to come.
    pub fn plans(&self) -> &Plans {
        self.plans.get_or_init(|| Plans::compute(self.constants, &self.profile, &self.here))
    }

    /// The training they ask about.
    pub fn training(&self) -> &TrainingCase {
        self.training.get_or_init(|| TrainingCase::compute(self.constants, &self.profile))
    }

    /// What the person is paid now, held against others; none where they have not told it.
    pub fn own_pay(&self) -> Option<RatedPay> {
        // Nothing at all is no pay that anyone is paid.
        self.profile.pay.full_time()?;
        RatedPay::weigh(self.profile.pay, &self.profile, self.range(self.profile.place))
    }

    /// The person where they are with the pay that they have in hand: what they are paid now for the hours they work, or else
    /// the estimate.
    pub fn in_hand(&self) -> InPlace {
        let salary = self.profile.pay.salary().and_then(|pay| Salary::new(pay.whole().unsigned_abs()));
        self.here.paid(salary, &Taxpayer::of(&self.profile))
    }

    /// The offers whose pay is known.
    pub fn offers(&self) -> &[WeighedOffer] {
        self.offers.get_or_init(|| {
            let weigh = |name| WeighedOffer::weigh(&self.profile, name, |place| self.range(place));
            OfferName::ALL.into_iter().filter_map(weigh).collect()
        })
    }

    /// Where the first of the offers is; else where the person is.
    pub fn offered_in(&self) -> Place {
        self.offers().first().map_or(self.profile.place, |offer| offer.place)
    }

    /// What to ask for there.
    pub fn negotiation(&self) -> &Negotiation {
        self.negotiation.get_or_init(|| self.negotiate(self.offers().first()))
    }

    /// What to ask for, about an offer.
    pub fn negotiate(&self, offer: Option<&WeighedOffer>) -> Negotiation {
        let place = offer.map_or(self.profile.place, |offer| offer.place);
        Negotiation::compute(&self.profile, &self.home, self.range(place), offer)
    }

    /// What most such people earn in a place, the newest survey's dollars a year: low, middle, high.
    pub fn range(&self, place: Place) -> [Dollars; 3] {
        range(self.constants, &self.profile, &self.estimated_in(place).estimate)
    }

    /// Those a person is held against in a place.
    pub fn peers(&self, place: Place) -> Option<Peers> {
        peers(&moved(&self.profile, place))
    }

    /// The careers beside theirs.
    pub fn paths(&self) -> &Paths {
        self.paths.get_or_init(|| paths(self.constants, &self.profile, &self.here.estimate))
    }
}
