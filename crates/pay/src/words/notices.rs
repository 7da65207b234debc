//! What a link could not tell, said to the person who opened it; and its answers in words where it says none.

use crate::link::{Coded, LinkKey, Notice, OfferKey, TrainingKey};
use crate::model::profile::{Benefit, Per, PlanName, Profile, TrainingAnswers};

/// What a place is in a link.
const PLACES: &str = "US, a state’s two letters, or the code of a BLS area with figures";

/// One thing about a link that its reader should know, as a sentence; of the answers it was read as.
pub fn notice(notice: &Notice, profile: &Profile) -> String {
    match notice {
        Notice::UnknownVersion { version } => format!(
            "This link begins with “{version}”, which this page does not know (it knows “1”); nothing of it was read."
        ),
        Notice::UnknownKey { key } => format!("“{key}” is not something this page asks; it was left out."),
        Notice::Repeated { key } => {
            format!("“{}” stands more than once in the link; the last one counts.", key.name())
        }
        Notice::Unreadable { key, value } => {
            format!("“{}={value}” is not {}; {} is used.", key.name(), wanted(*key), used(*key, profile))
        }
        Notice::Empty { key } => format!("“{}=” says nothing; {} is used.", key.name(), used(*key, profile)),
        Notice::UnreadableItem { key, item } => {
            format!("“{item}” in “{}” is not {}; it was left out.", key.name(), wanted_item(*key))
        }
        Notice::TooMany { key, most } => format!("“{}” takes up to {most}; the first {most} are used.", key.name()),
        Notice::NotCompared { key, place, most } => {
            format!("“{}” was left out: {} is not among the {most} places compared.", key.name(), place.name())
        }
        Notice::NoneBesideOthers => "“certs” says none and names some as well; the named ones are used.".to_owned(),
        Notice::Rounded { key, value, used } => format!("“{}={value}” is read as {used}.", key.name()),
        Notice::More { count: 1 } => "There is one more such thing about the link.".to_owned(),
        Notice::More { count } => format!("There are {count} more such things about the link."),
    }
}

/// What the value of a key must be: "a number of years from 0 to 45".
pub fn wanted(key: LinkKey) -> &'static str {
    match key {
        LinkKey::Years => "a number of years from 0 to 45",
        LinkKey::Certifications => "none or a list of cpc, ccs, cca, rhit, rhia",
        LinkKey::Specialty => "one of general, anesthesia, emergency, cardiology, oncology, surgical, risk-adjustment",
        LinkKey::Setting => "one of any, hospital, physician-office, insurance, consulting",
        LinkKey::Role => "one of coder, supervisor, manager, director",
        LinkKey::Auditing | LinkKey::Remote => "yes or no",
        LinkKey::Performance => "strong or typical",
        LinkKey::Place | LinkKey::Compare => PLACES,
        LinkKey::Basis => "guide or bls",
        LinkKey::Status => "one of single, joint, hoh",
        LinkKey::Housing => "a percentage from 0 to 60",
        LinkKey::Training(key) => of_training(key),
        LinkKey::Plan(_) => "a year from 0 to 40 and a step, such as 3:surgical",
        LinkKey::Horizon => "a number of years from 5 to 40",
        LinkKey::Growth => "a percentage from 0 to 20",
        LinkKey::Offer(_, key) => of_offer(key),
        LinkKey::Salary(_) => "a salary in whole dollars from 1 to 1,000,000",
    }
}

/// What an item of a key's list must be.
fn wanted_item(key: LinkKey) -> &'static str {
    match key {
        LinkKey::Certifications => "a certification this page knows",
        key => wanted(key),
    }
}

fn of_training(key: TrainingKey) -> &'static str {
    match key {
        TrainingKey::Certification => "one of cpc, ccs, cca, rhit, rhia",
        TrainingKey::Route => "self-study or program",
        TrainingKey::Cost => "a cost in whole dollars from 0 to 200,000",
        TrainingKey::Months => "a number of months from 0 to 60",
        TrainingKey::Search => "a number of months from 0 to 24",
        TrainingKey::PayNow => "a pay in whole dollars from 0 to 1,000,000",
        TrainingKey::Horizon => "a number of years from 5 to 40",
        TrainingKey::Discount => "a percentage from 0 to 20",
    }
}

fn of_offer(key: OfferKey) -> &'static str {
    match key {
        OfferKey::Amount => "a pay in dollars: a year’s from 0 to 1,000,000, or with hours an hour’s from 0 to 480",
        OfferKey::Hours => "a number of hours a week from 1 to 80",
        OfferKey::Per => "year or hour",
        OfferKey::Place => PLACES,
        OfferKey::Benefit(Benefit::Match) => "a percentage from 0 to 200",
        OfferKey::Benefit(Benefit::MatchedTo) => "a percentage from 0 to 100",
        OfferKey::Benefit(Benefit::DaysOff) => "a number of days from 0 to 60",
        OfferKey::Benefit(Benefit::Dues) => "dollars a year from 0 to 10,000",
        OfferKey::Benefit(Benefit::Health | Benefit::Bonus | Benefit::Education) => "dollars a year from 0 to 100,000",
    }
}

/// What counts of a profile where a key says nothing, or nothing that can be read.
pub fn used(key: LinkKey, profile: &Profile) -> String {
    match key {
        LinkKey::Training(TrainingKey::Certification) => profile.trains_for().code().to_owned(),
        LinkKey::Training(TrainingKey::Route) => {
            let route = profile.training.route(profile.trains_for());
            route.map_or("no route, as the guide has none".to_owned(), |route| route.code().to_owned())
        }
        LinkKey::Offer(offer, OfferKey::Per) => match profile.offers.named(offer).per {
            Per::Year => "a year".to_owned(),
            Per::Hour => "an hour".to_owned(),
        },
        key => default(key),
    }
}

/// The same of a profile of which nothing has been said.
fn default(key: LinkKey) -> String {
    let profile = Profile::default();
    match key {
        LinkKey::Years => profile.years.get().to_string(),
        LinkKey::Certifications => "the typical mix".to_owned(),
        LinkKey::Specialty => profile.specialty.code().to_owned(),
        LinkKey::Setting => "any setting".to_owned(),
        LinkKey::Role => profile.role.code().to_owned(),
        LinkKey::Auditing | LinkKey::Remote => "no".to_owned(),
        LinkKey::Performance => "typical".to_owned(),
        LinkKey::Place => profile.place.name().to_owned(),
        LinkKey::Basis => "the guide’s basis".to_owned(),
        LinkKey::Status => profile.filing.code().to_owned(),
        LinkKey::Housing => "BEA’s own average of all prices".to_owned(),
        LinkKey::Compare => "no comparison".to_owned(),
        LinkKey::Training(key) => default_of_training(key),
        LinkKey::Plan(PlanName::A) => "staying as you are".to_owned(),
        LinkKey::Plan(PlanName::B) => "no second plan".to_owned(),
        LinkKey::Horizon => profile.career.horizon.get().to_string(),
        LinkKey::Growth => "pay in today’s dollars".to_owned(),
        LinkKey::Offer(_, key) => default_of_offer(key).to_owned(),
        LinkKey::Salary(_) => "the estimate".to_owned(),
    }
}

fn default_of_training(key: TrainingKey) -> String {
    let usual = TrainingAnswers::default();
    match key {
        TrainingKey::Certification => "the first one not held".to_owned(),
        TrainingKey::Route => usual.route.code().to_owned(),
        TrainingKey::Cost | TrainingKey::Months => "the guide’s middle".to_owned(),
        TrainingKey::Search => "our assumption".to_owned(),
        TrainingKey::PayNow => "a coder’s own pay".to_owned(),
        TrainingKey::Horizon => usual.horizon.get().to_string(),
        TrainingKey::Discount => usual.discount.to_string(),
    }
}

fn default_of_offer(key: OfferKey) -> &'static str {
    match key {
        OfferKey::Amount => "no offer",
        OfferKey::Hours => "40",
        OfferKey::Per => "a year",
        OfferKey::Place => "your own place",
        OfferKey::Benefit(Benefit::Health) => "the average of a survey",
        OfferKey::Benefit(_) => "nothing",
    }
}
