//! What a person tells of themselves: answers only, never results.

mod career;
mod hours;
mod local;
mod offers;
mod paid;
mod salaries;
mod training;

pub use super::certifications::{Certification, CertificationSet, Certifications};
pub use super::work::{Role, Setting, Specialty, Years};
pub use crate::data::children::MOST_CHILDREN;
pub use crate::data::finding::{Found, FoundKind};
pub use crate::data::places::{Kind, Place};
pub use crate::data::taxes::Filing;
pub use career::{CareerAnswers, PlanName};
pub use hours::{Charts, Hours, OVERTIME};
pub use local::LocalAnswer;
pub use offers::{DAYS_A_WEEK, Offer, OfferKind, OfferName, Offers};
pub use paid::{Paid, Per};
pub use salaries::{Salaries, Salary};
pub use training::TrainingAnswers;

use super::assumptions::Assumption;
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::rows::choices;
use crate::units::{tenths, tenths_text};
use const_format::formatcp;
use std::fmt;

/// What is known of a basis.
#[derive(Clone, Copy, Debug)]
pub struct BasisRow {
    /// The word that links use.
    pub code: &'static str,
    /// What the page calls it.
    pub name: &'static str,
    /// Its dollars, within a sentence.
    pub dollars: &'static str,
}

choices! {
    /// Which dollars, and whose view of the places.
    pub enum Basis: BasisRow {
        /// The newest survey's dollars, and BLS's wages for every place.
        Current = BasisRow { code: "current", name: formatcp!("Today’s: {SURVEY}"), dollars: formatcp!("{SURVEY} dollars") },
        /// The guide's own dollars, and its own ranges for the five states it names.
        Guide = BasisRow {
            code: "guide",
            name: formatcp!("The guide’s own: {GUIDE_YEAR}"),
            dollars: formatcp!("dollars of {GUIDE_YEAR}"),
        },
    }
}

tenths! {
    /// The part of a budget that goes to housing, in tenths of a percent, up to [`HousingShare::MOST`].
    pub struct HousingShare from 0;
}

impl HousingShare {
    /// 60 percent: more leaves too little for food to be a budget that price indices describe.
    pub const MOST: HousingShare = HousingShare(600);
    /// 30 percent: what US housing policy calls affordable.
    pub const AFFORDABLE: HousingShare = HousingShare(300);

    /// As a part of one.
    pub fn of_one(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

/// In percent, with a decimal where it has one.
impl fmt::Display for HousingShare {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&tenths_text(self.0))
    }
}

tenths! {
    /// The part of pay that is saved, in tenths of a percent, up to [`SavingShare::MOST`].
    pub struct SavingShare from 0;
}

impl SavingShare {
    /// Half: of what coders earn it is about all that the law lets an employee save into a 401(k).
    pub const MOST: SavingShare = SavingShare(500);

    /// As a part of one.
    pub fn of_one(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

/// Places to compare with: at most [`Compared::MOST`], none twice, in the order they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Compared(Vec<Place>);

impl Compared {
    /// More bars than this no longer fit a phone.
    pub const MOST: usize = 6;

    /// The same with this place at the end; unchanged where it is there or there is no room.
    pub fn with(mut self, place: Place) -> Self {
        if !self.is_full() && !self.has(place) {
            self.0.push(place);
        }
        self
    }

    /// The same without this place.
    pub fn without(mut self, place: Place) -> Self {
        self.0.retain(|known| *known != place);
        self
    }

    /// Whether the place is among them.
    pub fn has(&self, place: Place) -> bool {
        self.0.contains(&place)
    }

    /// Whether there is no room for another.
    pub fn is_full(&self) -> bool {
        self.0.len() == Self::MOST
    }

    /// The places.
    pub fn as_slice(&self) -> &[Place] {
        &self.0
    }
}

/// Everything a person has said. The default is someone who has said nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// Years of experience, as a coder and since.
    pub years: Years,
    /// What they are paid now, where they have told it; at home it counts in place of the estimate where pay is compared.
    pub pay: Paid,
    /// Certifications held.
    pub certifications: Certifications,
    /// What is coded.
    pub specialty: Specialty,
    /// The kind of employer.
    pub setting: Setting,
    /// The step on the career path.
    pub role: Role,
    /// Whether they also audit.
    pub auditing: bool,
    /// Whether their accuracy and output are well above the usual.
    pub strong_performance: bool,
    /// Whether they work remotely: paid as remote work is, living in `place`.
    pub remote: bool,
    /// Where they work, or live if remote.
    pub place: Place,
    /// What they say of local income tax there.
    pub local: Option<LocalAnswer>,
    /// Which dollars.
    pub basis: Basis,
    /// How they file taxes.
    pub filing: Filing,
    /// What a partner earns who files jointly with them.
    pub partner: Option<Salary>,
    /// Children under 17.
    pub children: Option<u8>,
    /// The part of pay that they save into a 401(k).
    pub saving: Option<SavingShare>,
    /// What they pay for health insurance through the employer, dollars a month.
    pub premium: Option<u32>,
    /// The housing part of their budget; none: BEA's own average of all items.
    pub housing: Option<HousingShare>,
    /// Places they compare.
    pub compared: Compared,
    /// What they plan.
    pub career: CareerAnswers,
    /// Pay they know of in the places they compare: only there is one kept.
    pub salaries: Salaries,
    /// The training they ask about.
    pub training: TrainingAnswers,
    /// The offers on their table.
    pub offers: Offers,
}

/// What is true or not of a person and is assumed to multiply pay.
#[derive(Debug)]
pub struct Skill {
    /// By how much.
    pub assumed: &'static Assumption,
    /// Whether a person's pay is multiplied by it.
    pub counts: fn(&Profile) -> bool,
}

/// All, in the order they are shown.
pub const SKILLS: &[Skill] = &[
    // Consulting pay already has it.
    Skill { assumed: &Assumption::AUDITING, counts: |who| who.auditing && who.setting != Setting::Consulting },
    Skill { assumed: &Assumption::STRONG_PERFORMANCE, counts: |who| who.strong_performance },
];

impl Profile {
    /// The certificate whose training is weighed: the one asked about, or else the first that is not held. Who does not
    /// code yet holds none that counts; who holds all is told so of a CPC.
    pub fn trains_for(&self) -> Certification {
        let held = match self.training.pay_now {
            Some(_) => CertificationSet::default(),
            None => self.certifications.held(),
        };
        let open = || {
            let open = Certification::ALL.into_iter().filter(|one| !held.has(*one));
            let weighed = open.filter_map(|one| Some((one.row().weighed?, one)));
            weighed.min_by_key(|(nth, _)| *nth).map(|(_, one)| one).unwrap_or_default()
        };
        self.training.certification.unwrap_or_else(open)
    }

    /// Moves to a place: what they say of local tax is of where they live.
    pub fn move_to(&mut self, place: Place) {
        self.local = self.local.filter(|_| place == self.place);
        self.place = place;
    }

    /// Without the salaries of home, which is their own pay, and of places that are not compared; and without a city or
    /// county that is not where they live.
    pub fn tidied(mut self) -> Profile {
        let Profile { place: home, compared, salaries, local, .. } = &mut self;
        *local = local.filter(|local| local.fits(*home));
        salaries.retain(|place| place != *home && compared.has(place));
        self
    }

    /// The pay they know of in a place, of full time: at home their own.
    pub fn known_pay(&self, place: Place) -> Option<Salary> {
        if place == self.place { self.pay.full_time() } else { self.salaries.at(place) }
    }
}

impl Default for Profile {
    fn default() -> Profile {
        Profile {
            years: Years::default(),
            pay: Paid::default(),
            certifications: Certifications::default(),
            specialty: Specialty::default(),
            setting: Setting::default(),
            role: Role::default(),
            auditing: false,
            strong_performance: false,
            remote: false,
            place: Place::UNITED_STATES,
            local: None,
            basis: Basis::default(),
            filing: Filing::default(),
            partner: None,
            children: None,
            saving: None,
            premium: None,
            housing: None,
            compared: Compared::default(),
            career: CareerAnswers::default(),
            salaries: Salaries::default(),
            training: TrainingAnswers::default(),
            offers: Offers::default(),
        }
    }
}
