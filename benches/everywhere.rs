//! Times the model's answer for every place (estimate, take-home pay, price, percentile) and the ranking of them in the
//! browser's wasm, compiled as the page is. It leaves what it measured on the page as JSON: milliseconds a round, the order
//! it found, and the tables from which the same ranking can be made in JavaScript.

use js_sys::Date;
use pay::data::payroll_taxes::{self, additional_medicare_from};
use pay::data::taxes::{Schedule, federal, state_income, state_payroll};
use pay::link;
use pay::model::compare::{InPlace, everywhere};
use pay::model::constants::Constants;
use pay::model::profile::{Filing, Kind, Place};
use pay::model::ranking::{Filter, Measure, ranked};
use std::hint::black_box;

/// The clock tells whole milliseconds only, so a sample is many rounds.
const ROUNDS: u32 = 200;
const SAMPLES: usize = 9;
const WHO: &str = "#2?years=4&certs=cpc,ccs&specialty=surgical&auditing=yes&status=hoh&housing=30";

fn main() {
    let (constants, who) = (Constants::published(), link::read(WHO).profile);
    let everywhere = || everywhere(constants, black_box(&who));
    let ranking = |all: &[InPlace]| ranked(all, &Filter::default(), Measure::Buys, false);
    let places: Vec<InPlace> = everywhere().into_iter().filter(|there| there.place != Place::UNITED_STATES).collect();
    let milliseconds = [median(|| drop(black_box(everywhere()))), median(|| drop(black_box(ranking(&everywhere()))))];
    let order = ranking(&places);
    let told = format!("{{\"milliseconds\":{milliseconds:?},\"order\":{order:?},{}}}", tables(&places, who.filing));
    let document = gloo::utils::document();
    if let Some(body) = document.body() {
        body.set_text_content(Some(&told));
    }
    document.set_title("done");
}

/// Milliseconds a round: the median of several samples.
fn median(act: impl Fn()) -> f64 {
    let sample = |_| {
        let start = Date::now();
        (0..ROUNDS).for_each(|_| act());
        (Date::now() - start) / f64::from(ROUNDS)
    };
    let mut samples: Vec<f64> = (0..SAMPLES).map(sample).collect();
    samples.sort_by(f64::total_cmp);
    samples[SAMPLES / 2]
}

/// What the ranking in JavaScript starts from.
fn tables(places: &[InPlace], filing: Filing) -> String {
    let pay = places.first().map_or(1.0, |there| there.pay().0);
    let states: Vec<Place> = Place::all().filter(|place| place.kind() == Kind::State).collect();
    let place = |there: &InPlace| {
        let state = states.iter().position(|state| Some(*state) == there.place.state()).unwrap_or_default();
        let (factor, prices) = (there.pay().0 / pay, there.price_index);
        format!("{{\"factor\":{factor},\"state\":{state},\"prices\":{prices}}}")
    };
    let from = additional_medicare_from(filing).0;
    let (security, base, medicare, more) = (
        payroll_taxes::SOCIAL_SECURITY,
        payroll_taxes::SOCIAL_SECURITY_BASE.0,
        payroll_taxes::MEDICARE,
        payroll_taxes::ADDITIONAL_MEDICARE,
    );
    format!(
        "\"pay\":{pay},\"federal\":{},\"incomes\":[{}],\"payrolls\":[{}],\"places\":[{}],\"fica\":{{\"security\":{security},\
         \"base\":{base},\"medicare\":{medicare},\"more\":{more},\"from\":{from}}}",
        schedule(federal(filing)),
        list(states.iter().filter_map(|place| state_income(*place, filing)).map(schedule)),
        list(states.iter().map(|place| state_payroll(*place).map_or("null".to_owned(), schedule))),
        list(places.iter().map(place)),
    )
}

fn schedule(schedule: Schedule) -> String {
    let (wages, taxes) = (list(schedule.knots().map(|(wage, _)| wage.0)), list(schedule.knots().map(|(_, tax)| tax.0)));
    format!("{{\"wages\":[{wages}],\"taxes\":[{taxes}]}}")
}

fn list<T: ToString>(values: impl Iterator<Item = T>) -> String {
    values.map(|value| value.to_string()).collect::<Vec<_>>().join(",")
}
