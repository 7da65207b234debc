//! The tables in the shape in which they are packed when the crate is built and unpacked when the page starts: one
//! declaration for both. `build/pack.rs` fills it, [`tables`](super::tables) reads it.
//!
//! Numbers stand in columns, because numbers of one kind in one place pack better than rows.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::Deref;

/// The tables by place, of all places or of the first ones; not by place where that is said.
#[derive(Serialize, Deserialize)]
pub struct PlaceTables<'a> {
    /// The codes of all places, one after the other: their length follows from what a place is.
    pub codes: &'a str,
    /// The names of all places, one after the other.
    pub names: &'a str,
    /// Where each name ends.
    pub name_ends: PackedColumn,
    /// How much of each name is its short name.
    pub short_names: PackedColumn,
    /// The state of each, by its position among the states; of the nation the number of states.
    pub states: PackedColumn,
    /// The codes of areas in another of their states than that, one after the other: `38900.WA`.
    pub across_codes: &'a str,
    /// The place that each is.
    pub across_areas: PackedColumn,
    /// Of 29-2072, medical records specialists.
    pub coders: Wages,
    /// Of 11-9111, medical and health services managers.
    pub managers: Wages,
    /// Medians of 43-3021, 43-6013 and 31-9092, in tens of dollars a year; 0 where nothing is published.
    pub peer_medians: Vec<PackedColumn>,
    /// Medians of 29-9021, likewise.
    pub technologist_medians: PackedColumn,
    /// Which row of the parities is a place's.
    pub price_areas: PackedColumn,
    /// All items, goods, housing, utilities, other services, by price area: thousandths of a percent of the nation's.
    pub parities: Vec<PackedColumn>,
    /// Wages at the knots of every tax table, in dollars a year: federal income tax by status, then each state's, then
    /// each state's payroll taxes, then each state's taxable income where its counties tax it.
    pub tax_wages: WageColumn,
    /// The tax at each of them, in cents a year.
    pub tax_cents: PackedColumn,
    /// The first knot of each table, and the end; a state without payroll taxes has no knots.
    pub tax_starts: PackedColumn,
    /// Each state's tile on the map: its row times the columns, plus its column.
    pub tiles: PackedColumn,
    /// Income taxes of cities and counties, not by place.
    #[serde(borrow)]
    pub local_taxes: Vec<LocalTaxRow<'a>>,
    /// The one that counts until another is said: 1 more than its position; 0 none, −1 the mean of the counties there. By
    /// place, then by area in another of its states.
    pub local_defaults: PackedColumn,
}

/// Income taxes with children: federal, then each state's, of a couple with one, two, three, of a head of household with two
/// and three.
#[derive(Serialize, Deserialize)]
pub struct ChildrenTables {
    /// Wages at the knots, in dollars a year.
    pub wages: WageColumn,
    /// The tax at each of them, in cents a year.
    pub cents: PackedColumn,
    /// The first knot of each table, and the end; a state whose tax knows no children has no knots.
    pub starts: PackedColumn,
}

/// An income tax of a city or a county.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocalTaxRow<'a> {
    /// The word that links use: `md-howard`.
    pub code: &'a str,
    /// What the page calls it.
    pub name: &'a str,
    /// The position of its state among the states.
    pub state: u16,
    /// The position of its area among the places.
    pub area: u16,
    /// The county's code; 0 for cities.
    pub county: u32,
    /// People of a county; 0 of cities.
    pub people: u32,
    /// What it is a part of.
    pub base: LocalBase,
    /// For everybody, or by filing status in their order; none where the rate is unknown.
    pub parts: Vec<LocalTaxPart>,
    /// Whether the band of the whole base gives the rate of all of it.
    pub whole_income: bool,
    /// Whether the base ends where Social Security's does.
    pub capped: bool,
    /// Dollars a year besides, and the least pay of who owes them.
    pub fee: [u32; 2],
    /// Other names by which the place is found, with a semicolon between.
    pub also: &'a str,
    /// The newest year that was found; empty where none was.
    pub year: &'a str,
    /// How sure it is: A a state's list by way of a tax model, B quoted with the year, C older or unclear.
    pub grade: char,
    /// Where it was found.
    pub source: &'a str,
}

/// What of a local tax may depend on the filing status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LocalTaxPart {
    /// From so many dollars of the base on, so many ten-thousandths of a percent, by rising dollars.
    pub bands: Vec<(u32, u32)>,
    /// Dollars off the base.
    pub exemption: u32,
    /// Dollars off the tax.
    pub credit: u32,
}

/// What a local tax is a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LocalBase {
    /// All wages.
    Wages,
    /// All wages for work that is done there.
    WagesAtWork,
    /// What the state taxes.
    TaxableIncome,
    /// The state's income tax.
    StateTax,
}

/// What people type for a place, and where it is: ZIP codes, cities, nicknames.
#[derive(Serialize, Deserialize)]
pub struct FindingTables<'a> {
    /// Where something may be: the place, by its position among all, in the order in which ZIP codes come to them.
    pub spot_places: PackedColumn,
    /// The county of each, by its FIPS code, where counties tax incomes; 0 elsewhere.
    pub spot_counties: PackedColumn,
    /// [`ZipTables`], packed: unpacked only for a ZIP code, as there are many.
    pub zips: &'a [u8],
    /// Names of cities.
    #[serde(borrow)]
    pub cities: PackedNames<'a>,
    /// How far down each stands among all by its people: the power of two.
    pub city_sizes: &'a [u8],
    /// Nicknames.
    pub nicknames: PackedNames<'a>,
    /// Which reading of the name each is, from 1.
    pub nickname_ranks: &'a [u8],
}

/// ZIP codes, and where they are.
#[derive(Serialize, Deserialize)]
pub struct ZipTables {
    /// The codes, in order.
    pub zips: PackedColumn,
    /// The spot of each.
    pub spots: PackedColumn,
}

/// Names in the order in which they are looked up, each with its spot.
#[derive(Serialize, Deserialize)]
pub struct PackedNames<'a> {
    /// How many bytes of each name are those of the name before, plus one, as a control character; then its other letters.
    /// A fifth less to download than the names in full, packed as they are on their way.
    pub names: &'a str,
    /// The low byte of each one's spot: apart from the high one it packs better.
    pub spots_low: &'a [u8],
    /// The high byte.
    pub spots_high: &'a [u8],
}

/// The tables that are no place's.
#[derive(Serialize, Deserialize)]
pub struct OtherTables<'a> {
    /// The guide's rows.
    #[serde(borrow)]
    pub guide: Vec<GuideRow<'a>>,
    /// The editions of BLS's projections, by year.
    #[serde(borrow)]
    pub projections: Vec<Projection<'a>>,
    /// What AAPC's members reported in the newest survey.
    #[serde(borrow)]
    pub reports: Vec<Report<'a>>,
}

/// One occupation's wages and employment by place, in tens of dollars a year and of people; 0 where nothing is published.
#[derive(Serialize, Deserialize)]
pub struct Wages {
    /// People employed.
    pub employment: PackedColumn,
    /// The 10th, 25th, 50th, 75th and 90th percentile.
    pub percentiles: Vec<PackedColumn>,
}

/// One number of the guide, usually a range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuideRow<'a> {
    /// Its name in the table, such as `experience.entry`.
    pub id: &'a str,
    /// The lower end; not a number where the guide states none.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The guide writes a plus sign after the upper end.
    pub open: bool,
    /// `usd_per_year`, `usd_per_year_added`, `usd`, `ratio`, `months`.
    pub unit: &'a str,
    /// The guide's heading.
    pub topic: &'a str,
    /// What of.
    pub about: &'a str,
}

/// How a figure was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grade {
    /// In a copy of BLS's own file.
    #[serde(rename = "BLS file")]
    File,
    /// Quoted by others.
    #[serde(rename = "second-hand")]
    SecondHand,
}

/// One edition's figures for one occupation; none where they were not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Projection<'a> {
    /// The year it starts from.
    pub from: u16,
    /// The year it reaches, ten years later.
    pub to: u16,
    /// The occupation's code.
    pub soc: &'a str,
    /// Jobs in the first and in the last year, to the hundred.
    pub jobs: Option<[u32; 2]>,
    /// Growth over the ten years, in tenths of a percent.
    pub growth: Option<i16>,
    /// Openings a year, to the hundred: new jobs, and those of people who leave.
    pub openings: Option<u32>,
    /// Growth in whole percent, as BLS's Occupational Outlook Handbook quotes it.
    pub quoted: Option<i16>,
    /// How these were found.
    pub grade: Grade,
}

/// What a group of AAPC's members reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report<'a> {
    /// Who: "certified", "CPC", "two credentials".
    pub group: &'a str,
    /// What they earn before tax, in whole dollars of the survey's year.
    pub dollars: u32,
    /// Which of their figures that is.
    pub stat: Stat,
    /// How it was found.
    pub grade: ReportGrade,
}

/// What stands for all reports of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stat {
    /// Their average.
    Mean,
    /// The one in the middle.
    Median,
}

/// How a report was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportGrade {
    /// Read at the publisher, or in a faithful report of it.
    A,
    /// Quoted by others, with the year or with the year inferred.
    B,
}

/// A column of whole numbers, packed as the difference of each from the one before: most take one byte.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PackedColumn(pub Vec<i32>);

impl Deref for PackedColumn {
    type Target = [i32];
    fn deref(&self) -> &[i32] {
        &self.0
    }
}

impl Serialize for PackedColumn {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let before = [0].into_iter().chain(self.0.iter().copied());
        out.collect_seq(self.0.iter().zip(before).map(|(number, before)| number - before))
    }
}

impl<'de> Deserialize<'de> for PackedColumn {
    fn deserialize<D: Deserializer<'de>>(packed: D) -> Result<PackedColumn, D::Error> {
        let mut numbers = Vec::<i32>::deserialize(packed)?;
        let mut last = 0;
        for number in &mut numbers {
            last += *number;
            *number = last;
        }
        Ok(PackedColumn(numbers))
    }
}

/// A column of wages in dollars, most of them multiples of [`WAGE_STEP`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WageColumn(pub Vec<i32>);

/// Most knots of the tax tables stand at multiples of this wage, in dollars.
const WAGE_STEP: i32 = 500;

impl Deref for WageColumn {
    type Target = [i32];
    fn deref(&self) -> &[i32] {
        &self.0
    }
}

/// As numbers of steps; a wage between two steps as its dollars below zero, so that the few of these do not make every
/// difference between the many others two bytes long.
impl Serialize for WageColumn {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let steps = self.0.iter().map(|wage| if wage % WAGE_STEP == 0 { wage / WAGE_STEP } else { -wage });
        PackedColumn(steps.collect()).serialize(out)
    }
}

impl<'de> Deserialize<'de> for WageColumn {
    fn deserialize<D: Deserializer<'de>>(packed: D) -> Result<WageColumn, D::Error> {
        let PackedColumn(mut wages) = PackedColumn::deserialize(packed)?;
        for wage in &mut wages {
            *wage = if *wage < 0 { -*wage } else { *wage * WAGE_STEP };
        }
        Ok(WageColumn(wages))
    }
}
