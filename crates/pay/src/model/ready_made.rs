//! Plans to start from: the guide's own path and advice. Only steps that are open to the person are in them.

use super::certifications::APPRENTICE_YEARS;
use super::compare::household;
use super::constants::Constants;
use super::estimate::estimate;
use super::moves::best_moves;
use super::plan::{Dated, Plan};
use super::profile::{Certification, Profile, Role, Specialty};
use super::route::months;
use super::step::Step;
use crate::units::MONTHS_A_YEAR;

/// By how many years of experience the guide's story has each of what it names: all within its five.
const STORY: [(u8, Step); 3] = [
    (1, Step::Certification(Certification::Cpc)),
    (3, Step::Specialty(Specialty::Surgical)),
    (5, Step::StrongPerformance),
];

/// A plan to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReadyMade {
    /// Coder, senior coder, supervisor, manager, director. A senior coder is one with six years, so that is no step.
    CareerPath,
    /// A CPC where no certificate is known, then the specialty that pays this person the most.
    Specialize,
    /// One certificate after the other: CPC, CCS, RHIT, each in the time the guide gives training. The CCA brings
    /// nobody with a CPC much, and the RHIA asks for a bachelor's degree.
    CredentialStack,
    /// For who has just begun: a CPC-A now, and the CPC that it turns into with two years of coding.
    Apprentice,
    /// Remote work, then living where it buys the most.
    RemoteAndMove,
    /// The guide's success story: certificate, specialty and strong performance within five years.
    Story,
}

impl ReadyMade {
    /// All, in the order they are offered.
    pub const ALL: [ReadyMade; 6] =
        [Self::CareerPath, Self::Specialize, Self::CredentialStack, Self::Apprentice, Self::RemoteAndMove, Self::Story];

    /// For a person; without steps where none is open to them.
    pub fn plan(self, constants: &Constants, profile: &Profile) -> Plan {
        let steps = match self {
            ReadyMade::CareerPath => promotions(profile),
            ReadyMade::Specialize => specialize(constants, profile),
            ReadyMade::CredentialStack => credentials(constants, profile),
            ReadyMade::Apprentice => apprenticeship(profile),
            ReadyMade::RemoteAndMove => remote_and_move(constants, profile),
            ReadyMade::Story => story_steps(profile),
        };
        steps.into_iter().fold(Plan::default(), |plan, dated| {
            let taken = dated.step.is_taken(&plan.after(profile, dated.year));
            if taken { plan } else { plan.with(dated) }
        })
    }
}

/// Each role in its usual year of experience. Who has more years than usual is promoted at once, then as many years
/// apart as is usual.
fn promotions(profile: &Profile) -> Vec<Dated> {
    let (mut year, mut before) = (0.0, f64::from(profile.years.get()));
    let mut found = Vec::new();
    for role in Role::ALL.into_iter().filter(|role| *role > profile.role) {
        if let Some(usual) = role.row().usual_years {
            year += (usual - before).max(0.0);
            before = usual;
            found.push(Dated { year: year as u8, step: Step::Role(role) });
        }
    }
    found
}

fn specialize(constants: &Constants, profile: &Profile) -> Vec<Dated> {
    let certified = !profile.certifications.held().is_empty();
    let certificate = (!certified).then_some(Step::Certification(Certification::Cpc));
    let first = years_of_training(constants, 1);
    let specialty = best_specialty(constants, profile).map(Step::Specialty);
    // The certificate is trained for first; the specialty is learned on the job in the year after.
    certificate.into_iter().chain(specialty).zip(first..).map(|(step, year)| Dated { year, step }).collect()
}

/// The specialty that pays this person the most, where that is not their own.
fn best_specialty(constants: &Constants, profile: &Profile) -> Option<Specialty> {
    let pay = |specialty| estimate(constants, &Step::Specialty(specialty).apply(profile.clone())).centre;
    let better = |best, one| if pay(one) > pay(best) { one } else { best };
    let best = Specialty::ALL.into_iter().fold(profile.specialty, better);
    (best != profile.specialty).then_some(best)
}

fn credentials(constants: &Constants, profile: &Profile) -> Vec<Dated> {
    let stack = [Certification::Cpc, Certification::Ccs, Certification::Rhit].into_iter();
    let wanted = stack.filter(|one| !profile.certifications.held().has(*one)).map(Step::Certification);
    wanted.zip(1..).map(|(step, nth)| Dated { year: years_of_training(constants, nth), step }).collect()
}

/// No step for who has the years of a full coder already.
fn apprenticeship(profile: &Profile) -> Vec<Dated> {
    let years_left = APPRENTICE_YEARS - f64::from(profile.years.get());
    if years_left <= 0.0 {
        return Vec::new();
    }
    let full = years_left.ceil() as u8;
    let steps = [(0, Certification::CpcA), (full, Certification::Cpc)];
    steps.into_iter().map(|(year, one)| Dated { year, step: Step::Certification(one) }).collect()
}

/// Whole years in which so many trainings, one after the other, are done.
fn years_of_training(constants: &Constants, trainings: u8) -> u8 {
    (months(constants).mid() * f64::from(trainings) / MONTHS_A_YEAR).ceil() as u8
}

/// A year to find remote work, a year to move; no move where home buys as much.
fn remote_and_move(constants: &Constants, profile: &Profile) -> Vec<Dated> {
    let remote = Step::Remote(true).apply(profile.clone());
    let pay = estimate(constants, &remote).centre;
    let buys = |place| household(&remote).real_net(pay, place).whole();
    let best = best_moves(constants, &remote).into_iter().next();
    let better = best.filter(|place| buys(*place) > buys(profile.place)).map(Step::Move);
    let steps = [Some(Step::Remote(true)).filter(|_| !profile.remote), better];
    steps.into_iter().flatten().zip(1..).map(|(step, year)| Dated { year, step }).collect()
}

/// The specialty is left out for who has one: the guide's coder goes from general coding to a specialty.
fn story_steps(profile: &Profile) -> Vec<Dated> {
    let specialized = profile.specialty != Specialty::General;
    let steps = STORY.into_iter().map(|(year, step)| Dated { year, step });
    steps.filter(|dated| !(specialized && matches!(dated.step, Step::Specialty(_)))).collect()
}
