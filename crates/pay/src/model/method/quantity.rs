//! Which constants there are.

use crate::model::profile::{Certification, Place, Role, Setting, Specialty};
use crate::model::route::Route;

/// A level of experience of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the guide's own")]
pub enum Band {
    Entry,
    Mid,
    Senior,
}

impl Band {
    /// All, from the first.
    pub const ALL: [Band; 3] = [Self::Entry, Self::Mid, Self::Senior];

    /// The guide's row.
    pub fn row(self) -> &'static str {
        CURVE[self as usize]
    }
}

/// The rows that the curve of experience runs through.
pub(super) const CURVE: [&str; 3] = ["experience.entry", "experience.mid", "experience.senior"];

/// One of the model's constants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// Pay at the very start.
    Start,
    /// Pay at the middle of a level.
    Level(Band),
    /// Years at which a level's pay is met.
    LevelYears(Band),
    /// The time constant of the experience curve.
    Tau,
    /// The height of the curve, in logarithms.
    Rise,
    /// The square term of the first year, in logarithms.
    FirstYearSquare,
    /// The cubic term of the first year, in logarithms.
    FirstYearCube,
    /// What the usual mix of coders earns over one without a certificate.
    TypicalMix,
    /// What a certified coder earns over one without a certificate.
    Certification(Certification),
    /// The part of the second certificate that counts.
    SecondCertificate,
    /// The part of each further one.
    FurtherCertificate,
    /// What a specialty multiplies pay by.
    Specialty(Specialty),
    /// What a setting multiplies pay by.
    Setting(Setting),
    /// What auditing skill multiplies pay by.
    Auditing,
    /// What strong performance multiplies pay by.
    StrongPerformance,
    /// The part of a premium that counts beside a larger one.
    Overlap,
    /// What a state of the guide multiplies pay by.
    State(Place),
    /// What remote work multiplies pay by.
    Remote,
    /// The newest survey's dollars over the guide's.
    SurveyLevel,
    /// The jobs at which a place's own wage counts half.
    OwnMedianJobs,
    /// The jobs presumed where BLS hides them.
    SuppressedJobs,
    /// What each promotion multiplies pay by.
    Promotion,
    /// Pay in a role at its usual years.
    RolePay(Role),
    /// Years at which a role is usually reached.
    RoleYears(Role),
    /// What a year more than usual in a role multiplies pay by.
    RoleYear,
    /// The least that years bring to a role.
    RoleYearsLeast,
    /// The most that years bring to a role.
    RoleYearsMost,
    /// The part of a coder's premiums that a role keeps.
    PremiumKept(Role),
    /// The width of a range of the guide, by its row's name.
    Width(&'static str),
    /// The rate of social security.
    SocialSecurity,
    /// The most of a wage that it is taken of.
    SocialSecurityBase,
    /// The rate of Medicare.
    Medicare,
    /// Its further rate on high wages.
    AdditionalMedicare,
    /// The wage above which that is taken, for couples or for all others.
    AdditionalMedicareFrom {
        /// Whether it is that for a couple who files jointly.
        joint: bool,
    },
    /// The weight of goods in what is not housing.
    Goods,
    /// The weight of utilities in it.
    Utilities,
    /// The weight of other services in it.
    OtherServices,
    /// The housing share called affordable.
    Affordable,
    /// The salaries of the guide's own comparison of two states, by their row's name.
    Claim(&'static str),
    /// Hours of full-time work in a year.
    HoursAYear,
    /// Standard deviations from the median to the 25th and 75th percentile.
    Quartile,
    /// Standard deviations from the median to the 10th and 90th percentile.
    Tenth,
    /// The least percentile that is told.
    LeastPercentile,
    /// The greatest percentile that is told.
    MostPercentile,
    /// Growth of pay to start with.
    PayGrowth,
    /// What a year's delay takes off to start with.
    Discount,
    /// The smaller parts of a premium that a certificate is credited with: half and a third.
    Credited {
        /// One part of so many.
        of: u8,
    },
    /// Months from training to the first job.
    FirstJobMonths,
    /// What a way to a certificate costs.
    TrainingCost(Route),
    /// How long training takes.
    TrainingMonths,
}
