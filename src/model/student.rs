//! A person's training: who they are, what they train for, and what the model says of their pay with and without it.

use super::assumptions::{FIRST_JOB_MONTHS, SHARES_CREDITED};
use super::constants::Constants;
use super::estimate::{estimate, estimate_at};
use super::plan::Horizon;
use super::profile::{Certification, CertificationSet, Certifications, Profile, Role, Years};
use super::rate::Rate;
use super::route::{Route, months};
use super::step::Step;
use super::take_home::TakeHome;
use super::training::{Earnings, Outcome, Training};
use crate::units::Dollars;

/// Who trains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Student {
    /// Someone outside the field, who without training goes on earning what they earn.
    Newcomer {
        /// Dollars a year before tax, in the dollars of the profile's basis; may be 0.
        pay_now: Dollars,
    },
    /// A coder who adds a certificate beside the job they have.
    Coder,
}

/// What is trained for, and how.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    /// What it leads to.
    pub certification: Certification,
    /// Dollars.
    pub cost: Dollars,
    /// Months of training.
    pub months: u32,
    /// Months from its end to the first job; a coder has one.
    pub search: u32,
    /// The part of today's pay that goes on until the first job.
    pub kept: f64,
    /// How far ahead one looks.
    pub horizon: Horizon,
    /// What a year's delay takes off.
    pub discount: Rate,
}

impl Course {
    /// The guide's middle cost and time of a route, beside a job.
    pub fn usual(constants: &Constants, certification: Certification, route: Route) -> Course {
        Course {
            certification,
            cost: Dollars(route.cost(constants).mid()),
            months: months(constants).mid().round() as u32,
            search: FIRST_JOB_MONTHS,
            kept: 1.0,
            horizon: Horizon::default(),
            discount: Rate::DISCOUNT,
        }
    }
}

/// What comes of a training with the certificate credited with all, half and a third of the premium.
pub fn outcomes(constants: &Constants, profile: &Profile, student: Student, course: &Course) -> [Outcome; 3] {
    SHARES_CREDITED.map(|share| training(constants, profile, student, course, share).outcome())
}

/// The training of a person, the certificate credited with a share of the premium: 1 takes the guide at its word.
///
/// A newcomer without training earns `pay_now`; with it, from the first job on, what a coder with the answers of the
/// profile, this certificate alone and no experience earns, and each year's experience after. A coder without it earns
/// what the profile does over the years; with it the same with the certificate added. In both, pay is that without the
/// certificate times the multiple it brings to the power of the share. All is after tax. For a coder who has not said
/// what they hold, the multiple is over the typical mix, as it is where the step is offered.
pub fn training(constants: &Constants, profile: &Profile, student: Student, course: &Course, share: f64) -> Training {
    let uncertified = uncertified(profile, student);
    let certified = Step::Certification(course.certification).apply(uncertified.clone());
    let pay = |coder| estimate(constants, coder).centre;
    let multiple = pay(&certified) / pay(&uncertified);
    let paths = Paths { constants, uncertified: &uncertified, multiple, years: u16::from(course.horizon.get()) };
    let (wait, from, without) = match student {
        Student::Newcomer { pay_now } => {
            let wait = course.months + course.search;
            (wait, wait, vec![TakeHome::of(pay_now, profile.place, profile.filing).net()])
        }
        Student::Coder => (course.months, 0, paths.credited(0.0)),
    };
    Training {
        cost: course.cost,
        wait,
        kept: course.kept,
        without: Earnings { from: 0, yearly: without },
        with: Earnings { from, yearly: paths.credited(share) },
        horizon: course.horizon,
        discount: course.discount,
    }
}

/// The coder that a person is, or that a newcomer becomes, before the certificate.
fn uncertified(profile: &Profile, student: Student) -> Profile {
    let none = Certifications::Held(CertificationSet::default());
    match student {
        Student::Newcomer { .. } => {
            Profile { years: Years::NONE, role: Role::Coder, certifications: none, ..profile.clone() }
        }
        Student::Coder => profile.clone(),
    }
}

/// Take-home pay over the years from now of a coder with a certificate that is credited with a share of the multiple
/// it brings.
struct Paths<'a> {
    constants: &'a Constants,
    uncertified: &'a Profile,
    /// Certified pay over uncertified; the same in every year, as premiums do not depend on experience.
    multiple: f64,
    years: u16,
}

impl Paths<'_> {
    fn credited(&self, share: f64) -> Vec<Dollars> {
        let Profile { years: now, place, filing, .. } = *self.uncertified;
        let most = f64::from(Years::MOST.get());
        let yearly = (0..self.years).map(|year| {
            let years = f64::from(now.get()) + f64::from(year);
            let pay = estimate_at(self.constants, self.uncertified, years.min(most)).centre;
            TakeHome::of(credited(pay, self.multiple, share), place, filing).net()
        });
        yearly.collect()
    }
}

/// Pay with a certificate that is credited with a share of the multiple that certified coders earn.
pub fn credited(uncertified: Dollars, multiple: f64, share: f64) -> Dollars {
    uncertified * multiple.powf(share)
}
