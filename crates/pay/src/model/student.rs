//! A person's training: who they are, what they train for, and what the model says of their pay with and without it.

use super::assumptions::{FIRST_JOB_MONTHS, SHARES_CREDITED};
use super::constants::Constants;
use super::estimate::estimate;
use super::pay::base;
use super::plan::Horizon;
use super::profile::{Certification, CertificationSet, Certifications, Filing, Place, Profile, Role, Years};
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

/// What comes of a training with the certificate credited with all, half and a third of the premium, for who earns `pay`
/// with the answers of the profile.
pub fn outcomes(
    constants: &Constants,
    profile: &Profile,
    pay: Dollars,
    student: Student,
    course: &Course,
) -> [Outcome; 3] {
    let paths = TwoPaths::compute(constants, profile, pay, student, course);
    SHARES_CREDITED.map(|share| paths.training(share).outcome())
}

/// The training of a person, the certificate credited with a share of the premium: 1 takes the guide at its word.
///
/// A newcomer without training earns `pay_now`; with it, from the first job on, what a coder with the answers of the
/// profile, this certificate alone and no experience earns, and each year's experience after. A coder without it earns
/// what the profile does over the years; with it the same with the certificate added. In both, pay is that without the
/// certificate times the multiple it brings to the power of the share. All is after tax. For a coder who has not said
/// what they hold, the multiple is over the typical mix, as it is where the step is offered.
pub fn training(constants: &Constants, profile: &Profile, student: Student, course: &Course, share: f64) -> Training {
    let pay = estimate(constants, profile).centre;
    TwoPaths::compute(constants, profile, pay, student, course).training(share)
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

/// The years ahead of a person, with the certificate and without, whatever share of the premium it is credited with.
struct TwoPaths<'a> {
    course: &'a Course,
    student: Student,
    /// Certified pay over uncertified; the same in every year, as premiums do not depend on experience.
    multiple: f64,
    /// A coder's pay without the certificate, year by year.
    uncertified: Vec<Dollars>,
    /// Take-home pay without the training, year by year; the last goes on.
    without: Vec<Dollars>,
    place: Place,
    filing: Filing,
}

impl TwoPaths<'_> {
    fn compute<'a>(
        constants: &Constants,
        profile: &Profile,
        pay: Dollars,
        student: Student,
        course: &'a Course,
    ) -> TwoPaths<'a> {
        let coder = uncertified(profile, student);
        let certified = Step::Certification(course.certification).apply(coder.clone());
        let pay = match student {
            Student::Coder => pay,
            Student::Newcomer { .. } => estimate(constants, &coder).centre,
        };
        let (now, most) = (f64::from(coder.years.get()), f64::from(Years::MOST.get()));
        // All but experience stays from year to year.
        let experience = |years: f64| base(constants, coder.role, years.min(most));
        let yearly = (0..u16::from(course.horizon.get()))
            .map(|year| pay * (experience(now + f64::from(year)) / experience(now)));
        let mut paths = TwoPaths {
            course,
            student,
            multiple: estimate(constants, &certified).centre / pay,
            uncertified: yearly.collect(),
            without: Vec::new(),
            place: profile.place,
            filing: profile.filing,
        };
        paths.without = match student {
            Student::Newcomer { pay_now } => vec![TakeHome::compute(pay_now, profile.place, profile.filing).net()],
            Student::Coder => paths.credited(0.0),
        };
        paths
    }

    fn training(&self, share: f64) -> Training {
        let Course { cost, months, search, kept, horizon, discount, .. } = *self.course;
        let (wait, from) = match self.student {
            Student::Newcomer { .. } => (months + search, months + search),
            Student::Coder => (months, 0),
        };
        Training {
            cost,
            wait,
            kept,
            without: Earnings { from: 0, yearly: self.without.clone() },
            with: Earnings { from, yearly: self.credited(share) },
            horizon,
            discount,
        }
    }

    /// Take-home pay year by year with the certificate credited with a share of the multiple.
    fn credited(&self, share: f64) -> Vec<Dollars> {
        let net =
            |pay: &Dollars| TakeHome::compute(credited(*pay, self.multiple, share), self.place, self.filing).net();
        self.uncertified.iter().map(net).collect()
    }
}

/// Pay with a certificate that is credited with a share of the multiple that certified coders earn.
pub fn credited(uncertified: Dollars, multiple: f64, share: f64) -> Dollars {
    uncertified * multiple.powf(share)
}
