//! A person's training: who they are, what they train for, and what the model says of their pay with and without it.

use super::assumptions::{CREDITED_HALF, CREDITED_THIRD, FIRST_JOB_MONTHS};
use super::constants::Constants;
use super::paid_over::paid_over_estimate;
use super::pay::Factors;
use super::percentile::in_survey_dollars;
use super::plan::Horizon;
use super::profile::{Certification, CertificationSet, Certifications, Place, Profile, Role, Years};
use super::rate::Rate;
use super::route::{Route, months, usual_cost};
use super::step::Step;
use super::take_home::TakeHome;
use super::taxpayer::Taxpayer;
use super::training::{Earnings, Outcome, Training};
use crate::units::Dollars;

/// Who trains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Student {
    /// Someone outside the field, who without training goes on earning what they earn.
    Newcomer {
        /// The newest survey's dollars a year before tax; may be 0.
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
    /// The guide's middle cost and time of a route, and the exam, beside a job.
    pub fn usual(constants: &Constants, certification: Certification, route: Route) -> Course {
        Course {
            certification,
            cost: usual_cost(constants, certification, route),
            months: months(constants).mid().round() as u32,
            search: FIRST_JOB_MONTHS as u32,
            kept: 1.0,
            horizon: Horizon::default(),
            discount: Rate::DISCOUNT,
        }
    }
}

/// The shares of the certified premium that the certificate itself is credited with, shown side by side.
pub const SHARES_CREDITED: [f64; 3] = [1.0, CREDITED_HALF, CREDITED_THIRD];

/// What comes of a training with the certificate credited with all, half and a third of the premium.
pub fn outcomes(constants: &Constants, profile: &Profile, student: Student, course: &Course) -> [Outcome; 3] {
    let paths = TwoPaths::compute(constants, profile, student, course);
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
    TwoPaths::compute(constants, profile, student, course).training(share)
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
    /// A coder's pay without the certificate and with it, year by year: a premium counts for less beside more experience.
    pay: Vec<[Dollars; 2]>,
    /// Take-home pay without the training, year by year; the last goes on.
    without: Vec<Dollars>,
    place: Place,
    who: Taxpayer,
}

impl TwoPaths<'_> {
    fn compute<'a>(constants: &Constants, profile: &Profile, student: Student, course: &'a Course) -> TwoPaths<'a> {
        let coder = uncertified(profile, student);
        // A certificate for newcomers turns into the full one with the years.
        let certified = |years| Step::Certification(course.certification.after(years)).apply(coder.clone());
        let (now, most) = (f64::from(coder.years.get()), f64::from(Years::MOST.get()));
        // A coder's pay goes on from what they have.
        let over = match student {
            Student::Newcomer { .. } => 1.0,
            Student::Coder => paid_over_estimate(constants, profile),
        };
        let pay = |year: u8| {
            let years = (now + f64::from(year)).min(most);
            let paid = [&coder, &certified(years)].map(|one| Factors::compute(constants, one, years).pay());
            in_survey_dollars(constants, profile, paid).map(|dollars| dollars * over)
        };
        let mut paths = TwoPaths {
            course,
            student,
            pay: (0..course.horizon.get()).map(pay).collect(),
            without: Vec::new(),
            place: profile.place,
            who: Taxpayer::of(profile),
        };
        paths.without = match student {
            Student::Newcomer { pay_now } => vec![TakeHome::compute(pay_now, profile.place, &paths.who).net()],
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

    /// Take-home pay year by year with the certificate credited with a share of what it brings.
    fn credited(&self, share: f64) -> Vec<Dollars> {
        let net = |[without, with]: &[Dollars; 2]| {
            TakeHome::compute(*without * (*with / *without).powf(share), self.place, &self.who).net()
        };
        self.pay.iter().map(net).collect()
    }
}
