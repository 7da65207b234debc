//! Prints every figure of the page for a link, as JSON: one link an argument; `-` reads one a line from standard input
//! and prints one JSON a line.
//!
//! `cargo run --release --example estimate -- '#1?years=4&place=CA'`

use medical_coding_salary::link;
use medical_coding_salary::model::answer::{Answer, ComparedPlace, Plans};
use medical_coding_salary::model::compare::InPlace;
use medical_coding_salary::model::constants::Constants;
use medical_coding_salary::model::growth::{Growth, YearOfPay, overtakes};
use medical_coding_salary::model::profile::{PlanName, Profile, Salary};
use medical_coding_salary::model::purchasing_power::break_even;
use medical_coding_salary::model::take_home::TakeHome;
use medical_coding_salary::units::Dollars;
use medical_coding_salary::words::plans::steps as plan_words;
use medical_coding_salary::words::{headline, reasons};
use serde::Serialize;
use std::io::{self, BufRead, BufWriter, Write};

/// Every figure of the page, in whole dollars a year unless said otherwise.
#[derive(Serialize)]
struct Report {
    low: i64,
    centre: i64,
    high: i64,
    /// Dollars an hour, to the cent.
    hourly: f64,
    /// From 1 to 99.
    percentile: Option<i64>,
    percentile_area: Option<&'static str>,
    percentile_occupation: Option<&'static str>,
    caution: Option<String>,
    #[serde(flatten)]
    kept: Kept,
    /// Times the US average of all items.
    price_index: f64,
    real_net: i64,
    contributions: Vec<Step>,
    compare: Vec<There>,
    /// Staying as one is, then the plans that have steps.
    plans: Vec<Plan>,
    notices: Vec<String>,
}

/// What is left of a pay, and what is taken.
#[derive(Serialize)]
struct Kept {
    net: i64,
    federal_tax: i64,
    state_tax: i64,
    fica: i64,
}

#[derive(Serialize)]
struct Step {
    what: String,
    dollars: i64,
    source: String,
}

#[derive(Serialize)]
struct There {
    place: &'static str,
    /// The pay counted there: the salary of the link, or the estimate.
    centre: i64,
    /// The model's own.
    estimate: i64,
    /// The salary that the link names there.
    salary: Option<u32>,
    #[serde(flatten)]
    kept: Kept,
    price_index: f64,
    real_net: i64,
    /// The salary there that buys what the pay at home buys at home.
    equivalent: i64,
    /// The salary at home that buys what the pay there buys there.
    worth_at_home: i64,
    /// Housing share in percent above which one of the two places buys more, and which.
    break_even: Option<Even>,
}

#[derive(Serialize)]
struct Even {
    share: f64,
    above: &'static str,
}

/// Pay over the years to come, in the dollars that the link chooses.
#[derive(Serialize)]
struct Plan {
    /// "stay", "A" or "B".
    name: &'static str,
    steps: Vec<Dated>,
    years: Vec<Year>,
    /// The year from now from which on it pays more than staying, to the horizon.
    overtakes_stay: Option<usize>,
}

#[derive(Serialize)]
struct Dated {
    year: u8,
    step: String,
}

#[derive(Serialize)]
struct Year {
    year: u8,
    low: i64,
    centre: i64,
    high: i64,
    real_net: i64,
}

fn report(link: &str) -> Report {
    let reading = link::read(link);
    let answer = Answer::to(Constants::published(), &reading.profile);
    let here = &answer.here;
    let standing = answer.standing.as_ref();
    Report {
        low: here.estimate.low.whole(),
        centre: here.estimate.centre.whole(),
        high: here.estimate.high.whole(),
        hourly: cents(here.estimate.centre.an_hour()),
        percentile: standing.map(|standing| standing.percentile.round() as i64),
        percentile_area: standing.map(|standing| standing.peers.area.code()),
        percentile_occupation: standing.map(|standing| standing.peers.occupation.soc()),
        caution: standing.and_then(headline::caution),
        kept: kept(&here.take_home),
        price_index: here.price_index,
        real_net: here.real_net().whole(),
        contributions: steps(&reading.profile, &answer),
        compare: answer.compared.iter().map(|compared| there(&reading.profile, &answer.home, compared)).collect(),
        plans: plans(&reading.profile),
        notices: reading.notices.iter().map(ToString::to_string).collect(),
    }
}

fn kept(pay: &TakeHome) -> Kept {
    Kept {
        net: pay.net().whole(),
        federal_tax: pay.federal.whole(),
        state_tax: pay.state.whole(),
        fica: pay.fica.whole(),
    }
}

fn steps(profile: &Profile, answer: &Answer) -> Vec<Step> {
    let step = |one: &medical_coding_salary::model::estimate::Contribution| Step {
        what: reasons::name(profile, one.reason),
        dollars: one.dollars,
        source: reasons::source(profile, one.reason).1,
    };
    answer.contributions.iter().map(step).collect()
}

fn there(profile: &Profile, home: &InPlace, compared: &ComparedPlace) -> There {
    let there = &compared.there;
    let net = |one: &InPlace| (one.take_home.net(), one.place);
    let even = break_even(net(home), net(there));
    There {
        place: there.place.code(),
        centre: there.pay().whole(),
        estimate: there.estimate.centre.whole(),
        salary: profile.salaries.at(there.place).map(Salary::get),
        kept: kept(&there.take_home),
        price_index: there.price_index,
        real_net: there.real_net().whole(),
        equivalent: compared.equivalent.whole(),
        worth_at_home: compared.worth_at_home.whole(),
        break_even: even.map(|even| Even { share: (even.share * 1000.0).round() / 10.0, above: even.above.code() }),
    }
}

fn plans(profile: &Profile) -> Vec<Plan> {
    let plans = Plans::of(Constants::published(), profile);
    let centre = |growth: &Growth| growth.yearly(|pay| pay.centre);
    let stay = Plan { name: "stay", steps: Vec::new(), years: years(&plans.stay), overtakes_stay: None };
    let made = plans.made.iter().map(|(name, growth)| Plan {
        name: match name {
            PlanName::A => "A",
            PlanName::B => "B",
        },
        steps: dated(profile, *name),
        years: years(growth),
        overtakes_stay: overtakes(&centre(growth), &centre(&plans.stay)),
    });
    std::iter::once(stay).chain(made).collect()
}

fn dated(profile: &Profile, name: PlanName) -> Vec<Dated> {
    let steps = profile.career.plan(name).steps().iter();
    steps.map(|dated| Dated { year: dated.year, step: plan_words::step(dated.step) }).collect()
}

fn years(growth: &Growth) -> Vec<Year> {
    let year = |pay: &YearOfPay| Year {
        year: pay.year,
        low: pay.low.whole(),
        centre: pay.centre.whole(),
        high: pay.high.whole(),
        real_net: pay.real_net.whole(),
    };
    growth.years.iter().map(year).collect()
}

fn cents(amount: Dollars) -> f64 {
    amount.cents() as f64 / 100.0
}

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for link in std::env::args().skip(1) {
        if link != "-" {
            serde_json::to_writer_pretty(&mut out, &report(&link))?;
            writeln!(out)?;
            continue;
        }
        // Bytes, not text: noise that is no text must get its answer too.
        for line in io::stdin().lock().split(b'\n') {
            serde_json::to_writer(&mut out, &report(&String::from_utf8_lossy(&line?)))?;
            writeln!(out)?;
        }
    }
    out.flush()
}
