//! The training that a person asks about: their answers with the guide's middle where they gave none, and what comes
//! of it.

use super::assumptions::FIRST_JOB_MONTHS;
use super::constants::Constants;
use super::profile::{Certification, CertificationSet, Certifications, Profile, TrainingAnswers};
use super::route::{Route, months};
use super::student::{Course, Student, outcomes};
use super::training::Outcome;
use crate::units::Dollars;
use std::borrow::Cow;

/// A training as it is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct TrainingCase {
    /// Who trains.
    pub student: Student,
    /// For what.
    pub certification: Certification,
    /// The way; none where the guide gives none.
    pub route: Option<Route>,
    /// Dollars; none where neither the person nor the guide says.
    pub cost: Option<Dollars>,
    /// Months of training; none where neither says.
    pub months: Option<u32>,
    /// Months from its end to the first job.
    pub search: u32,
    /// What comes of it.
    pub verdict: Verdict,
}

/// What comes of a training.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Nothing: the person holds the certificate.
    Held,
    /// Nobody says what it costs or how long it takes.
    Unknown,
    /// With the certificate credited with all, half and a third of the premium.
    Known([Outcome; 3]),
}

impl Verdict {
    /// The outcomes, where there are any.
    pub fn outcomes(&self) -> Option<&[Outcome; 3]> {
        match self {
            Verdict::Known(outcomes) => Some(outcomes),
            Verdict::Held | Verdict::Unknown => None,
        }
    }
}

impl TrainingCase {
    /// What a person asks: after tax, in the newest survey's dollars. An answer they gave counts before the guide's.
    ///
    /// ```
    /// use pay::model::{constants::Constants, training_case::TrainingCase};
    /// // Someone who earns $30,000 outside the field, and asks about a CPC.
    /// let asks = pay::link::read("#2?train=cpc&train-pay=30000").profile;
    /// let case = TrainingCase::compute(Constants::published(), &asks);
    /// let [credited_with_all, ..] = case.verdict.outcomes().unwrap();
    /// assert_eq!(credited_with_all.payback, Some(15)); // months from the start
    /// assert_eq!(credited_with_all.gain_by(5).unwrap().whole(), 56_687); // dollars
    /// ```
    pub fn compute(constants: &Constants, profile: &Profile) -> TrainingCase {
        let answers = profile.training;
        let certification = profile.trains_for();
        let route = answers.route(certification);
        let usual = route.map(|route| Course::usual(constants, certification, route));
        let pay_now = answers.pay_now.map(|pay| Dollars(f64::from(pay)));
        let mut asked = TrainingCase {
            student: pay_now.map_or(Student::Coder, |pay_now| Student::Newcomer { pay_now }),
            certification,
            route,
            cost: answers.cost.map(|cost| Dollars(f64::from(cost))).or(usual.map(|usual| usual.cost)),
            months: answers.months.map(u32::from).or(usual.map(|_| months(constants).mid().round() as u32)),
            search: answers.search.map_or(FIRST_JOB_MONTHS as u32, u32::from),
            verdict: Verdict::Unknown,
        };
        asked.verdict = asked.verdict(constants, profile);
        asked
    }

    fn verdict(&self, constants: &Constants, profile: &Profile) -> Verdict {
        let certification = self.certification;
        let TrainingAnswers { horizon, discount, .. } = profile.training;
        if self.student == Student::Coder && profile.certifications.held().has(certification) {
            return Verdict::Held;
        }
        let (Some(cost), Some(months)) = (self.cost, self.months) else { return Verdict::Unknown };
        let course = Course { certification, cost, months, search: self.search, kept: 1.0, horizon, discount };
        Verdict::Known(outcomes(constants, &as_told(profile), self.student, &course))
    }
}

/// Who asks whether a certificate pays and has not said what they hold is counted as holding none: many of the typical
/// mix hold the very one.
fn as_told(profile: &Profile) -> Cow<'_, Profile> {
    let certifications = Certifications::Held(CertificationSet::default());
    match profile.certifications {
        Certifications::TypicalMix => Cow::Owned(Profile { certifications, ..profile.clone() }),
        Certifications::Held(_) => Cow::Borrowed(profile),
    }
}
