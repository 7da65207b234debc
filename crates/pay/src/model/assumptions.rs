//! What the guide and the statistics do not say and the model had to assume. The page shows every one as such.

/// The years at which the guide's first two bands of experience, 0–2 and 3–5, are met: in their middle.
pub const BAND_YEARS: [f64; 2] = [1.0, 4.0];

/// The years over which pay averages the guide's third band, "6 or more": a working life. The guide tells of all who are in
/// it, not of one year.
pub const SENIOR_YEARS: [f64; 2] = [6.0, 40.0];

/// How much of each certificate counts, the strongest first; of every further one as of the last here.
pub const CERTIFICATES_COUNTED: [f64; 3] = [1.0, 0.5, 0.25];

/// Auditing skill, as a multiple of pay.
pub const AUDITING: f64 = 1.08;

/// Strong performance, as a multiple of pay.
pub const STRONG_PERFORMANCE: f64 = 1.05;

/// How much of a premium, or of experience beyond the mid level, counts beside a larger one, and half of that beside two or
/// more: people who have one often have others, and the guide's ranges already hold that.
pub const OVERLAP: f64 = 0.5;

/// How much of a coder's premiums a supervisor, manager and director keep: the further from coding, the less what one
/// codes counts.
pub const PREMIUM_KEPT: [f64; 3] = [1.0, 0.75, 0.75];

/// What a year more than usual in a promoted role brings, as a multiple of pay, and how far that goes either way.
pub const ROLE_YEAR: f64 = 1.01;
/// The least and the most that years bring to a promoted role.
pub const ROLE_YEARS_BOUNDS: [f64; 2] = [0.9, 1.1];

/// Years of experience at which supervisors, managers and directors are usually promoted.
pub const PROMOTION_YEARS: [f64; 3] = [8.0, 11.0, 15.0];

/// How many years before the usual ones a promotion is still offered; a role held with fewer is called rare.
pub const EARLY_PROMOTION_YEARS: f64 = 3.0;

/// Weights of goods, utilities and other services in what is not housing. BEA publishes none; a fit to its all-items
/// parities gave about these.
pub const BUDGET_WEIGHTS: [f64; 3] = [0.35, 0.02, 0.63];

/// The employment at which a place's own median counts as much as its neighboring occupations: own and neighboring
/// index differ by a standard deviation of .074 above 1,000 jobs and .106 below 100, which gives 70.
pub const OWN_MEDIAN_JOBS: f64 = 70.0;

/// The employment presumed where BLS suppresses it: it does so for small counts.
pub const SUPPRESSED_JOBS: f64 = 30.0;

/// Growth of pay in dollars of the day to start with, in tenths of a percent a year: between what the medians of
/// `wage_history.csv` grew, now and before.
pub const PAY_GROWTH_TENTHS: u16 = 25;

/// What a year's delay takes off a later amount, in tenths of a percent, above inflation: between what savings bring
/// and what a student loan costs.
pub const DISCOUNT_TENTHS: u16 = 30;

/// The shares of the certified premium that the certificate itself is credited with, shown side by side: who certifies
/// differs in other ways too, and nobody has measured by how much.
pub const SHARES_CREDITED: [f64; 3] = [1.0, 1.0 / 2.0, 1.0 / 3.0];

/// Months from the end of training to the first job to start with. The guide says only "quick entry".
pub const FIRST_JOB_MONTHS: u32 = 3;
