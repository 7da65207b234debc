//! Prints every figure of the page for a link, as JSON: one link an argument; `-` reads one a line from standard input
//! and prints one JSON a line.
//!
//! `cargo run --release --example estimate -- '#1?years=4&place=CA'`

#[path = "estimate/paths.rs"]
mod paths;

use medical_coding_salary::link;
use medical_coding_salary::model::answer::{Answer, ComparedPlace, Plans};
use medical_coding_salary::model::asked::Asked;
use medical_coding_salary::model::assumptions::SHARES_CREDITED;
use medical_coding_salary::model::compare::InPlace;
use medical_coding_salary::model::constants::Constants;
use medical_coding_salary::model::growth::{Growth, YearOfPay, overtakes};
use medical_coding_salary::model::next::{Lever, Way, levers};
use medical_coding_salary::model::profile::{PlanName, Profile, Salary};
use medical_coding_salary::model::purchasing_power::break_even;
use medical_coding_salary::model::route::Route;
use medical_coding_salary::model::take_home::TakeHome;
use medical_coding_salary::model::training::{GAIN_YEARS, Outcome};
use medical_coding_salary::units::Dollars;
use medical_coding_salary::words::plans::steps as plan_words;
use medical_coding_salary::words::{answers, headline, next, reasons};
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
    /// What each step open to the person adds, best first.
    levers: Vec<Open>,
    compare: Vec<There>,
    training: Training,
    /// Staying as one is, then the plans that have steps.
    plans: Vec<Plan>,
    /// The careers beside the person's.
    paths: Vec<paths::Career>,
    /// BLS's projections of the jobs of 29-2072.
    outlook: Vec<paths::Edition>,
    notices: Vec<String>,
}

/// A step that is open.
#[derive(Serialize)]
struct Open {
    what: String,
    /// Take-home pay added, dollars a year, at home's prices.
    gain: i64,
    /// Pay once it is taken.
    centre: i64,
    source: String,
    ways: Vec<Path>,
}

/// A way to it that the guide gives a cost of: dollars, months, and the month in which it is paid back.
#[derive(Serialize)]
struct Path {
    cost: [f64; 2],
    months: [f64; 2],
    payback: Option<u32>,
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

/// The training asked about, in whole dollars after tax.
#[derive(Serialize)]
struct Training {
    /// As links write it.
    certification: String,
    /// `self-study` or `program`; none where the guide gives no way to the certificate.
    route: Option<&'static str>,
    /// None where neither the link nor the guide says.
    cost: Option<i64>,
    months: Option<u32>,
    /// Months to the first job, counted for those outside the field only.
    search: u32,
    /// Before tax; none for a coder.
    pay_now: Option<u32>,
    years: u8,
    /// Percent a year.
    discount: f64,
    /// None for a certificate already held, or where the cost or the months are not known.
    outcomes: Option<Vec<Credited>>,
}

/// What comes of a training with the certificate credited with a share of the premium.
#[derive(Serialize)]
struct Credited {
    share: f64,
    /// None where it never pays within the years.
    payback_month: Option<u32>,
    npv: i64,
    /// None beyond the years.
    gain_1: Option<i64>,
    gain_5: Option<i64>,
    gain_10: Option<i64>,
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
        levers: open(&reading.profile),
        compare: answer.compared.iter().map(|compared| there(&reading.profile, &answer.home, compared)).collect(),
        training: training(&reading.profile),
        plans: plans(&reading.profile),
        paths: paths::careers(&reading.profile),
        outlook: paths::editions(),
        notices: reading.notices.iter().map(ToString::to_string).collect(),
    }
}

fn open(profile: &Profile) -> Vec<Open> {
    let levers = levers(Constants::published(), profile);
    let rows = next::next(profile, &levers).rows;
    let route = |way: &Way| Path {
        cost: [way.cost.low, way.cost.high],
        months: [way.months.low, way.months.high],
        payback: way.payback,
    };
    let one = |(lever, row): (&Lever, next::Row)| Open {
        what: row.name,
        gain: lever.gain.whole(),
        centre: lever.after.pay().whole(),
        source: row.source.1,
        ways: lever.ways.iter().map(route).collect(),
    };
    levers.iter().zip(rows).map(one).collect()
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

fn training(profile: &Profile) -> Training {
    let asked = Asked::of(Constants::published(), profile);
    let said = profile.training;
    let shares = |outcomes: &[Outcome; 3]| SHARES_CREDITED.into_iter().zip(outcomes).map(credited).collect();
    Training {
        certification: answers::certification(said.certification).to_ascii_lowercase(),
        route: asked.route.map(|route| match route {
            Route::SelfStudy => "self-study",
            Route::Program => "program",
        }),
        cost: asked.cost.map(Dollars::whole),
        months: asked.months,
        search: asked.search,
        pay_now: said.pay_now,
        years: said.horizon.get(),
        discount: f64::from(said.discount.tenths()) / 10.0,
        outcomes: asked.verdict.outcomes().map(shares),
    }
}

fn credited((share, outcome): (f64, &Outcome)) -> Credited {
    let [gain_1, gain_5, gain_10] = GAIN_YEARS.map(|year| outcome.gain_by(year).map(Dollars::whole));
    Credited {
        share: (share * 1000.0).round() / 1000.0,
        payback_month: outcome.payback,
        npv: outcome.net_present_value.whole(),
        gain_1,
        gain_5,
        gain_10,
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
