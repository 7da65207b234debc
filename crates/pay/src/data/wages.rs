//! Wages and employment by place: BLS OEWS of [`SURVEY`](super::vintage::SURVEY). Wages are dollars a year before tax.

use super::packed::Wages;
use super::places::Place;
use super::tables::tables;
use crate::units::Dollars;
use schemars::JsonSchema;
use serde::Serialize;

/// OEWS rounds wages and employment to tens, and the packed tables hold the tens.
const TEN: f64 = 10.0;

/// The occupations whose whole distribution is kept. Written out as data, their codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(into = "&'static str")]
#[schemars(with = "String")]
pub enum Occupation {
    /// SOC 29-2072, medical records specialists: coders are among them.
    RecordsSpecialists,
    /// SOC 11-9111, medical and health services managers.
    HealthServicesManagers,
}

impl From<Occupation> for &'static str {
    fn from(occupation: Occupation) -> &'static str {
        occupation.soc()
    }
}

impl Occupation {
    /// Its code in the Standard Occupational Classification.
    pub fn soc(self) -> &'static str {
        match self {
            Occupation::RecordsSpecialists => "29-2072",
            Occupation::HealthServicesManagers => "11-9111",
        }
    }
}

/// One place's distribution of wages in an occupation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Survey {
    /// The 10th, 25th, 50th, 75th and 90th percentile, dollars a year.
    pub percentiles: [Dollars; 5],
}

impl Survey {
    /// The 10th percentile.
    pub fn p10(&self) -> Dollars {
        self.percentiles[0]
    }

    /// The middle one of all wages.
    pub fn median(&self) -> Dollars {
        self.percentiles[2]
    }

    /// The 90th percentile.
    pub fn p90(&self) -> Dollars {
        self.percentiles[4]
    }
}

/// BLS publishes no wages of this occupation in this place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFigure {
    /// The place without a figure.
    pub place: Place,
    /// The occupation.
    pub occupation: Occupation,
}

/// The wages of an occupation in a place.
///
/// # Errors
/// Where BLS suppressed the row or did not publish it.
///
/// ```
/// use pay::data::{places::Place, wages::{Occupation, survey}};
/// let coders = survey(Place::UNITED_STATES, Occupation::RecordsSpecialists).unwrap();
/// assert_eq!(coders.median().whole(), 51_140); // dollars a year
/// let albany = Place::from_code("10540").unwrap();
/// assert!(survey(albany, Occupation::RecordsSpecialists).is_err());
/// ```
pub fn survey(place: Place, occupation: Occupation) -> Result<Survey, NoFigure> {
    let wages = wages(occupation);
    let row: [i32; 5] = std::array::from_fn(|at| wages.percentiles[at][place.row()]);
    if row[0] == 0 { Err(NoFigure { place, occupation }) } else { Ok(Survey { percentiles: row.map(dollars) }) }
}

/// People employed in an occupation in a place; none where BLS suppressed it.
pub fn employment(place: Place, occupation: Occupation) -> Option<u32> {
    let tens = wages(occupation).employment[place.row()];
    (tens > 0).then_some(tens as u32 * TEN as u32)
}

/// Medians of the neighboring occupations 43-3021, 43-6013, 31-9092 in a place, dollars a year, where published.
pub fn peer_medians(place: Place) -> [Option<Dollars>; 3] {
    let medians = &tables().peer_medians;
    std::array::from_fn(|at| published(medians[at][place.row()]))
}

/// The median of billing and posting clerks (43-3021) in a place, dollars a year, where published.
pub fn clerks_median(place: Place) -> Option<Dollars> {
    let [clerks, ..] = peer_medians(place);
    clerks
}

/// The median of health information technologists and medical registrars (29-9021) in a place, dollars a year, where
/// published: in six of ten places it is not.
pub fn technologists_median(place: Place) -> Option<Dollars> {
    published(tables().technologist_medians[place.row()])
}

fn published(tens: i32) -> Option<Dollars> {
    (tens > 0).then(|| dollars(tens))
}

fn wages(occupation: Occupation) -> &'static Wages {
    match occupation {
        Occupation::RecordsSpecialists => &tables().coders,
        Occupation::HealthServicesManagers => &tables().managers,
    }
}

fn dollars(tens: i32) -> Dollars {
    Dollars(f64::from(tens) * TEN)
}
