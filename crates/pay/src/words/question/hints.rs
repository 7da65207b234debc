//! What is said beside a field and depends on the person.

use super::super::money::{self, cents, exact, grouped};
use crate::data::children;
use crate::data::credentials::exam_price;
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::data::single_figures::{
    INPATIENT_CHARTS, INPATIENT_CHARTS_BY, VISIT_CHARTS, VISIT_CHARTS_BY, VISIT_CHARTS_MEDIAN,
};
use crate::data::vintage::PREMIUM_YEAR;
use crate::model::assumptions::FIRST_JOB_MONTHS;
use crate::model::constants::Constants;
use crate::model::profile::{Filing, Offer, Per, PlanName, Profile};
use crate::model::route::{self, Route, usual_cost};
use crate::question::Subject;
use crate::units::Dollars;
use const_format::formatcp;

/// What surveys saw of the work of an hour. No dollars a chart are dependably published.
pub(super) const CHARTS_SEEN: &str = formatcp!(
    "Surveys saw {INPATIENT_CHARTS} inpatient records an hour ({INPATIENT_CHARTS_BY}) and {VISIT_CHARTS} professional visits, \
     median {VISIT_CHARTS_MEDIAN} ({VISIT_CHARTS_BY}); quoted by others, so grade B."
);
/// What pay by the chart lacks.
const CHARTS_MISSING: &str = "Type how many charts an hour you code: only then is it known what a chart pays.";
const NOT_GIVEN: &str = "The guide gives none.";

/// What counts of those that are chosen, where not all do.
pub(super) fn certifications_held(profile: &Profile, _: Subject) -> String {
    let held = profile.certifications.held();
    if held != held.counted() {
        return "A CPC-A is not held beside a CPC: the CPC counts.".to_owned();
    }
    "If none is chosen: the usual mix of coders.".to_owned()
}

/// Of a partner's pay, which counts for who files jointly.
pub(super) fn partner_counted(profile: &Profile, _: Subject) -> String {
    match (profile.filing, profile.partner) {
        (Filing::Joint, None) => "Taxes are then those of both pays; what is told is what yours adds.",
        (Filing::Joint, Some(_)) => "Taxes are those of both pays; what is told is what yours adds.",
        (_, Some(_)) => "Left out, as you do not file jointly.",
        (_, None) => "Counts where you file jointly.",
    }
    .to_owned()
}

/// Of children, who make a single person head of household.
pub(super) fn children_counted(profile: &Profile, _: Subject) -> String {
    if profile.children > Some(0) && !children::are_here() {
        return "The tables for children have not arrived, so none are counted. Open this link again to try."
            .to_owned();
    }
    match (profile.filing, profile.children) {
        (Filing::Single, Some(1..)) => "With children, counted as head of household.",
        (Filing::HeadOfHousehold, None | Some(0)) => "Head of household: one is counted.",
        _ => "0 to 3; for their credits.",
    }
    .to_owned()
}

/// The certificate whose training is weighed.
pub(super) fn asked_for(profile: &Profile, _: Subject) -> String {
    profile.trains_for().code().to_owned()
}

pub(super) fn way_counted(profile: &Profile, _: Subject) -> String {
    route(profile).map_or("no route, as the guide has none", Route::code).to_owned()
}

/// The way to the certificate that is counted; none where the guide gives none.
fn route(profile: &Profile) -> Option<Route> {
    profile.training.route(profile.trains_for())
}

pub(super) fn guide_cost(profile: &Profile, _: Subject) -> String {
    let row = route(profile).map(|route| route.cost(Constants::published()));
    row.map_or(NOT_GIVEN.to_owned(), |row| {
        format!("The guide: {} to {}{}.", exact(Dollars(row.low)), exact(Dollars(row.high)), exam(profile))
    })
}

/// Of the exam, where its price is known.
fn exam(profile: &Profile) -> String {
    exam_price(profile.trains_for().code())
        .map_or(String::new(), |price| format!("; the exam’s {} comes on top", exact(price)))
}

pub(super) fn guide_middle_cost(profile: &Profile) -> String {
    let usual = |route| amount(usual_cost(Constants::published(), profile.trains_for(), route));
    route(profile).map_or(String::new(), usual)
}

pub(super) fn guide_months(profile: &Profile, _: Subject) -> String {
    let row = route(profile).map(|_| route::months(Constants::published()));
    row.map_or(NOT_GIVEN.to_owned(), |row| {
        format!("The guide: {} to {} for most students.", row.low as i64, row.high as i64)
    })
}

pub(super) fn guide_middle_months(profile: &Profile) -> String {
    let middle = |_| (route::months(Constants::published()).mid().round() as i64).to_string();
    route(profile).map_or(String::new(), middle)
}

pub(super) fn first_job(_: &Profile) -> String {
    (FIRST_JOB_MONTHS as u32).to_string()
}

pub(super) fn no_plan(_: &Profile, subject: Subject) -> String {
    let second = subject == Subject::Plan(PlanName::B);
    if second { "no second plan" } else { "staying as you are" }.to_owned()
}

/// The same pay in the other time.
pub(super) fn other_unit(profile: &Profile, subject: Subject) -> String {
    let offer = offer(profile, subject);
    match (offer.an_hour(), offer.salary(), offer.per) {
        (_, Some(profit), Per::Hour) if offer.is_contract() => {
            format!("{} a year, for {} weeks", exact(profit), money::tenths_short(offer.weeks()))
        }
        (None, _, Per::Year) if offer.is_contract() => "For a year: the profit. Before tax.".to_owned(),
        (Some(rate), _, Per::Year) => format!("{} an hour", cents(rate)),
        (_, Some(salary), Per::Hour) => format!("{} a year", exact(salary)),
        (Some(rate), Some(salary), Per::Chart) => format!("{} an hour, {} a year", cents(rate), exact(salary)),
        (None, _, Per::Chart) => CHARTS_MISSING.to_owned(),
        _ => "Before tax, without bonus.".to_owned(),
    }
}

/// Own pay in the other time: an hour's in a year of full time.
pub(super) fn own_other_unit(profile: &Profile, _: Subject) -> String {
    match (profile.pay.an_hour(), profile.pay.full_time(), profile.pay.per) {
        (Some(rate), _, Per::Year) => format!("{} an hour.", cents(rate)),
        (_, Some(full_time), Per::Hour) => format!("An hour; {} a year of full time.", exact(full_time.dollars())),
        (Some(rate), Some(full_time), Per::Chart) => {
            format!("A chart; {} an hour, {} a year of full time.", cents(rate), exact(full_time.dollars()))
        }
        (None, _, Per::Chart) => CHARTS_MISSING.to_owned(),
        _ => "A year’s, an hour’s or a chart’s; it stays on this page.".to_owned(),
    }
}

pub(super) fn paid_for(profile: &Profile, subject: Subject) -> String {
    let per = match subject {
        Subject::Offer(name) => profile.offers.named(name).per,
        _ => profile.pay.per,
    };
    money::paid_for(per).to_owned()
}

fn offer(profile: &Profile, subject: Subject) -> Offer {
    if let Subject::Offer(name) = subject { profile.offers.named(name) } else { Offer::default() }
}

pub(super) fn health_hint(profile: &Profile, subject: Subject) -> String {
    if offer(profile, subject).hours.are_few() {
        return "Empty: none, for under 30 hours a week.".to_owned();
    }
    format!(
        "Empty: the average for one person, KFF {PREMIUM_YEAR}: {} of {}.",
        exact(PREMIUM - WORKERS_PART),
        exact(PREMIUM)
    )
}

pub(super) fn own_premium_hint(profile: &Profile, subject: Subject) -> String {
    let offer = offer(profile, subject);
    match (offer.is_contract(), offer.hours.are_few()) {
        (false, _) => "Your part of the employer’s plan, taken off before tax; empty counts as none.".to_owned(),
        (true, true) => "Empty: none, for under 30 hours a week.".to_owned(),
        (true, false) => format!(
            "Empty: the average for one person, KFF {PREMIUM_YEAR}: {} a month, {} a year.",
            exact(PREMIUM.a_month()),
            exact(PREMIUM)
        ),
    }
}

pub(super) fn average_health(_: &Profile) -> String {
    amount(PREMIUM - WORKERS_PART)
}

/// Whole dollars as they would be typed.
fn amount(amount: Dollars) -> String {
    grouped(amount.whole().unsigned_abs())
}
