//! Everything the model derives from the guide's rows, by stated rules: edit a row and the model moves.

use super::assumptions::{
    CREDENTIAL_CREDITED, ENTRY_YEARS, MID_YEARS, OVERLAP, SENIOR_FROM, SENIOR_TO, SUPERVISOR_YEARS,
};
use super::certifications::{Certification, Worth};
use super::work::{Role, Setting, Specialty};
use crate::data::guide::{Guide, GuideRow};
use crate::data::places::Place;
use crate::data::wages::{Occupation, survey};
use std::sync::LazyLock;

/// The years at which the guide's second and third band of experience begin: 0–2, 3–5, 6 and more.
const BANDS_FROM: [f64; 2] = [3.0, 6.0];
/// Between these lies the curve's time constant for any bands that rise and flatten.
const TAU_BOUNDS: [f64; 2] = [0.5, 500.0];
/// Halvings until a double no longer changes.
const HALVINGS: usize = 100;

/// The derived constants, in dollars a year or natural logarithms.
#[derive(Clone, Debug)]
pub struct Constants {
    guide: Guide,
    /// The middle of the mid-level band: the yardstick of specialties, settings, states.
    pub mid_level: f64,
    /// The middle of the senior band: the yardstick of consulting.
    pub senior: f64,
    /// The time constant of the experience curve, in years.
    pub tau: f64,
    /// The curve's height in logarithms.
    pub rise: f64,
    /// What the curve comes near to in the end.
    pub ceiling: f64,
    /// The pay at the very start.
    pub start: f64,
    /// The square and cubic terms of the first year.
    pub first_year: [f64; 2],
    /// The logarithm of what the typical mix of coders earns over one without a certificate.
    pub typical_mix: f64,
    /// What each promotion multiplies pay by.
    pub promotion: f64,
    /// The newest survey's dollars over the guide's.
    pub survey_level: f64,
}

impl Constants {
    /// From a guide's rows.
    pub fn derive(guide: Guide) -> Constants {
        let [entry, mid, senior] =
            ["experience.entry", "experience.mid", "experience.senior"].map(|id| guide.row(id).mid());
        let tau = time_constant((mid / entry).ln() / (senior / mid).ln());
        let [e1, e4] = [ENTRY_YEARS, MID_YEARS].map(|years| (-years / tau).exp());
        let rise = (mid / entry).ln() / (e1 - e4);
        let start = guide.row("story.start").low;
        // The first year meets the curve at 1 in value and slope: no kink.
        let (value, slope) = ((entry / start).ln(), rise / tau * e1);
        let certified = guide.row("cert.any");
        let typical_mix = (1.0 + (certified.low + certified.high) / 2.0).sqrt().ln();
        let median = survey(Place::UNITED_STATES, Occupation::RecordsSpecialists).map_or(f64::NAN, |us| us.median().0);
        let survey_level = median / guide.row("national.median").low;
        let mut constants = Constants {
            mid_level: mid,
            senior,
            tau,
            rise,
            ceiling: mid * (rise * e4).exp(),
            start,
            first_year: [3.0 * value - slope, slope - 2.0 * value],
            typical_mix,
            promotion: f64::NAN,
            survey_level,
            guide,
        };
        let manager = constants.guide.row("role.management").mid();
        constants.promotion = (manager / constants.experience(SUPERVISOR_YEARS)).sqrt();
        constants
    }

    /// Those of the guide as published.
    pub fn published() -> &'static Constants {
        static PUBLISHED: LazyLock<Constants> = LazyLock::new(|| Constants::derive(Guide::published()));
        &PUBLISHED
    }

    /// The guide they are derived from.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    /// The row of the guide of that name.
    pub fn row(&self, id: &'static str) -> GuideRow {
        self.guide.row(id)
    }

    /// Pay of a typical coder after so many years, in the guide's dollars.
    pub fn experience(&self, years: f64) -> f64 {
        if years < ENTRY_YEARS {
            let [square, cube] = self.first_year;
            return self.start * (years * years * (square + cube * years)).exp();
        }
        self.ceiling * (-self.rise * (-years / self.tau).exp()).exp()
    }

    /// The logarithm of a typical coder's pay after so many years over that of the mid level.
    pub fn over_mid_level(&self, years: f64) -> f64 {
        (self.experience(years) / self.mid_level).ln()
    }

    /// The guide's experience band of so many years.
    pub fn band(&self, years: f64) -> GuideRow {
        let [mid, senior] = BANDS_FROM;
        self.row(match years {
            years if years < mid => "experience.entry",
            years if years < senior => "experience.mid",
            _ => "experience.senior",
        })
    }

    /// The logarithm of a certified coder's pay over that of one without a certificate: the ends and the middle of
    /// the guide's 20 to 30 percent; of the others a CPC's with a part of what holders reported over it, or assumed.
    pub fn certification(&self, certification: Certification) -> f64 {
        let row = self.row("cert.any");
        let more = match certification.row().worth {
            Worth::Assumed { multiple, .. } => return multiple.ln(),
            Worth::PartOf { other, part, .. } => return self.certification(other) * part,
            Worth::Reported { over_cpc, least } => {
                return self.certification(Certification::Cpc) + CREDENTIAL_CREDITED * over_cpc.max(least).ln();
            }
            Worth::Low => row.low,
            Worth::Middle => (row.low + row.high) / 2.0,
            Worth::High => row.high,
        };
        more.ln_1p()
    }

    /// The guide's row of a specialty; none for general coding.
    pub fn specialty_row(&self, specialty: Specialty) -> Option<GuideRow> {
        specialty.row().guide.map(|id| self.row(id))
    }

    /// The logarithm a specialty adds. The guide's specialists are mid-level coders with a CPC, so the part of the CPC
    /// that counts beside a specialty is taken off.
    pub fn specialty(&self, specialty: Specialty) -> f64 {
        let cpc = self.certification(Certification::Cpc) - self.typical_mix;
        self.specialty_row(specialty).map_or(0.0, |row| (row.mid() / self.mid_level).ln() - OVERLAP * cpc)
    }

    /// The guide's row of a setting; none where it is not said.
    pub fn setting_row(&self, setting: Setting) -> Option<GuideRow> {
        setting.row().guide.map(|id| self.row(id))
    }

    /// The logarithm a setting adds. Consultants are senior coders, whose experience counts whole, so they are measured
    /// against these, and as much is put on as is lost beside it.
    pub fn setting(&self, setting: Setting) -> f64 {
        let Some(row) = self.setting_row(setting) else { return 0.0 };
        match setting {
            Setting::Consulting => (row.mid() / self.senior).ln() / OVERLAP,
            Setting::Any | Setting::Hospital | Setting::PhysicianOffice | Setting::Insurance => {
                (row.mid() / self.mid_level).ln()
            }
        }
    }

    /// The guide's row of a state; none but for the five it names.
    pub fn state_row(&self, state: Place) -> Option<GuideRow> {
        let id = match state.code() {
            "CA" => "state.CA",
            "NY" => "state.NY",
            "MA" => "state.MA",
            "WA" => "state.WA",
            "CT" => "state.CT",
            _ => return None,
        };
        Some(self.row(id))
    }

    /// What a state of the guide multiplies pay by.
    pub fn state(&self, state: Place) -> Option<f64> {
        self.state_row(state).map(|row| row.mid() / self.mid_level)
    }

    /// The logarithm remote work adds, wherever one lives.
    pub fn remote(&self) -> f64 {
        (self.row("remote").mid() / self.mid_level).ln()
    }

    /// The guide's row that gives a promoted role its range.
    pub fn role_row(&self, role: Role) -> GuideRow {
        self.row(role.row().guide)
    }
}

/// The time constant at which a curve that rises by `ratio` times as much between the first two bands as from the second
/// to the average of the third has the bands' pay; that grows as the constant falls.
fn time_constant(ratio: f64) -> f64 {
    let [mut low, mut high] = TAU_BOUNDS;
    for _ in 0..HALVINGS {
        let tau = (low + high) / 2.0;
        let [e1, e4] = [ENTRY_YEARS, MID_YEARS].map(|years| (-years / tau).exp());
        if (e1 - e4) / (e4 - average_decay(tau)) > ratio { low = tau } else { high = tau }
    }
    (low + high) / 2.0
}

/// The mean of exp(-years / tau) over the years of the third band.
fn average_decay(tau: f64) -> f64 {
    tau / (SENIOR_TO - SENIOR_FROM) * ((-SENIOR_FROM / tau).exp() - (-SENIOR_TO / tau).exp())
}
