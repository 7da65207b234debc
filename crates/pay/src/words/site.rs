//! The pages about one place each, and what search engines and chat programs are told of every page.

use super::figures::surveyed as surveyed_pay;
use super::headline::Headline;
use super::page::NAME;
use super::section::question;
use super::{answers, headline, money, places};
use crate::data::vintage::{PRICE_YEAR, SURVEY};
use crate::data::wages::{Occupation, employment, survey};
use crate::model::compare::InPlace;
use crate::model::constants::Constants;
use crate::model::profile::{Kind, Place, Profile};
use crate::question::View;
use const_format::formatcp;

/// Of the page about no place.
pub const TITLE: &str = "Medical Coding Salary Calculator: what a US coder earns, and why";
/// The same in a sentence or two.
pub const DESCRIPTION: &str = "What a US medical coder earns, and why: experience, certifications, specialty, setting, role \
                               and place, as a range with its sources. Compare places by what the pay buys after tax. \
                               Nothing leaves your browser.";
/// The title of a view's own page.
pub fn view_title(view: View) -> String {
    if view == View::Pay { TITLE.to_owned() } else { format!("{} · {NAME}", question(view)) }
}

/// The same in a sentence or two.
pub fn view_description(view: View) -> String {
    if view == View::Pay { DESCRIPTION.to_owned() } else { format!("{} {DESCRIPTION}", question(view)) }
}

/// Under an icon, where a phone has no room for the whole name: about twelve letters.
pub const SHORT_NAME: &str = "Coder pay";
/// Above the list of states.
pub const STATES: &str = "Medical coding pay by state";
/// The page that is not there.
pub const LOST: &str = "This page is not here";
/// What to do about it.
pub const LOST_TEXT: &str = "The address may have a slip in it, or the page has moved. The calculator itself is one press away, \
                             and opens every link that was ever copied from it.";
/// To the calculator.
pub const TO_CALCULATOR: &str = "To the calculator";
/// What is told of the site itself.
pub const ABOUT: &str = "About this site";
/// Of the page that tells what was done so that everyone can use the calculator.
pub const ACCESSIBILITY: &str = "Accessibility";
/// The same in a sentence.
pub const ACCESSIBILITY_DESCRIPTION: &str = "What was tested so that everyone can use the calculator, what is known to be \
                                             lacking, and how to report a problem.";
/// What it tells, paragraph by paragraph.
pub const ACCESSIBILITY_TEXT: [&str; 5] = [
    "The calculator is meant to meet the Web Content Accessibility Guidelines 2.2, level AA: with a keyboard alone, with a \
     screen reader, at 400% zoom, with your own text spacing, colors and less motion.",
    "At every change machines test it: no finding of axe in any section, light and dark, 360 and 1280 pixels wide, with \
     details open and mistakes shown; whole visits with the keyboard alone; what is said aloud and when; that nothing scrolls \
     sideways and every target has 24 pixels; the main journeys in Firefox as well as Chromium, and with a finger. Every \
     chart has its numbers as a table, one press away.",
    "People with a screen reader of their own have not tested it yet. What was tested is what the browser tells screen \
     readers, in Chromium.",
    "Known to be lacking: on a phone the marks of steps in a plan that are one year apart touch. The map of states is a grid \
     of equal tiles; the same figures stand in the ranking below it.",
    "To report a problem, tell whoever gave you this page; where it is published from a repository, open an issue there. Say \
     what you wanted to do, with which browser and aid, and copy the link of the page: it holds your answers, so change \
     what you would rather not share.",
];
/// Where the live page cannot start.
pub const CANNOT_START: &str =
    "The calculator could not start, so these are the figures of someone who has said nothing yet.";
/// Starts it again.
pub const TRY_AGAIN: &str = "Try again";
/// Where the live page broke off.
pub const BROKEN: &str = "Something went wrong in the calculator, so what stands here may no longer follow what you enter. \
                          Your answers are kept in this page’s link.";
/// Starts it again where it broke off.
pub const LOAD_AGAIN: &str = "Load it again with my answers";
/// Starts it without what was answered, which may be what broke it.
pub const START_AFRESH: &str = "Forget my answers and start over";
/// Puts what went wrong, the version and the link on the clipboard, for whoever looks after the page.
pub const COPY_REPORT: &str = "Copy a report to send";
/// It is there.
pub const REPORT_COPIED: &str = "Report copied";
/// What is shown where the clipboard is refused.
pub const REPORT: &str = "The report, to copy by hand";

/// The places with a page of their own: every state, and every metropolitan area that BLS has wages of.
pub fn places() -> impl Iterator<Item = Place> {
    Place::all().filter(|place| match place.kind() {
        Kind::State => true,
        Kind::Metro => survey(*place, Occupation::RecordsSpecialists).is_ok(),
        Kind::Nation | Kind::Nonmetro => false,
    })
}

/// The name of a place's page: "texas", "dallas-fort-worth-arlington-tx".
pub fn slug(place: Place) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let parts: String = place.name().chars().map(letter).collect();
    parts.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Someone who has said nothing but where they are.
pub fn someone(place: Place) -> Profile {
    Profile { place, ..Profile::default() }
}

/// "Medical coding salary in Texas: about $45,900 a year, in dollars of …".
pub fn title(place: Place) -> String {
    let pay = money::about(here(place).pay());
    format!(
        "Medical coding salary in {}: about {pay} a year, in {}",
        places::name(place),
        answers::dollars(someone(place).basis)
    )
}

/// Over the figure in the picture of a link: "Medical coding pay in Texas".
pub fn picture_title(place: Place) -> String {
    format!("Medical coding pay in {}", places::within(place))
}

/// Under the figure in it.
pub fn picture_range(headline: &Headline) -> String {
    format!("{}; most earn {}", headline.unit, headline.short_range)
}

/// Under that: of whom, and where it comes from.
pub fn picture_source(place: Place) -> String {
    format!("Three years of experience, nothing else told. From {}.", based_on(place))
}

/// What the pay is worked out from.
fn based_on(place: Place) -> &'static str {
    if surveyed_pay(someone(place).basis, here(place).estimate.factors.locality) {
        formatcp!("a salary guide and BLS wages, {SURVEY}")
    } else {
        "a salary guide"
    }
}

/// In a sentence or two.
pub fn description(place: Place) -> String {
    let here = here(place);
    let [low, high] = [here.estimate.low, here.estimate.high].map(money::about);
    format!(
        "A medical coder with three years of experience in {} earns {low} to {high} a year, in {} ({}). By experience, \
         certification and specialty, after tax, and what it buys there.",
        places::label(place),
        answers::dollars(someone(place).basis),
        based_on(place),
    )
}

/// The answer for the place, in its first paragraph.
pub fn opening(place: Place) -> String {
    let here = here(place);
    let who = someone(place);
    let headline = headline::headline(&who, &here);
    let prices = money::tenths(here.price_index * 100.0);
    format!(
        "A medical coder in {2} with three years of experience, of whom nothing else is known, earns about {0} {1}; most earn {3}. {4} After \
         federal and state tax a single coder keeps about {5} a year. Prices there are {prices} where the US average is 100 \
         (BEA, {PRICE_YEAR}), so it buys what {6} does at average prices.",
        headline.amount,
        headline.unit,
        places::within(place),
        headline.short_range,
        surveyed(place),
        money::about(here.take_home.net()),
        money::about(here.real_net()),
    )
}

/// What BLS has found there.
pub fn surveyed(place: Place) -> String {
    let Ok(survey) = survey(place, Occupation::RecordsSpecialists) else {
        return format!("BLS publishes no figure for medical records specialists in {}.", places::within(place));
    };
    let jobs = match employment(place, Occupation::RecordsSpecialists) {
        Some(jobs) => format!("about {}", money::grouped(u64::from(jobs))),
        None => "a number it does not publish of".to_owned(),
    };
    format!(
        "BLS counted {jobs} medical records specialists there in {SURVEY}, coders among them: half earned more than {}, one in \
         ten less than {}, one in ten more than {}.",
        money::exact(survey.median()),
        money::exact(survey.p10()),
        money::exact(survey.p90())
    )
}

/// Above the links to other places: of its own state, or of all states.
pub fn beside(place: Place) -> String {
    match place.state() {
        Some(state) => format!("More places in {}", state.name()),
        None => STATES.to_owned(),
    }
}

/// The link that opens the calculator there.
pub fn link(place: Place) -> String {
    format!("#2?place={}", place.code())
}

fn here(place: Place) -> InPlace {
    InPlace::estimate(Constants::published(), &someone(place))
}
