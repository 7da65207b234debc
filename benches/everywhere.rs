//! Times the model's answer for every place (estimate, take-home pay, price, percentile) in the browser's wasm, compiled
//! as the page is. The median of several samples goes into the title of the page, in milliseconds a round.

use js_sys::Date;
use medical_coding_salary::link;
use medical_coding_salary::model::compare::everywhere;
use medical_coding_salary::model::constants::Constants;
use std::hint::black_box;

/// The clock tells whole milliseconds only, so a sample is many rounds.
const ROUNDS: u32 = 200;
const SAMPLES: usize = 9;

fn main() {
    let who = link::read("#1?years=4&certs=cpc,ccs&specialty=surgical&auditing=yes&status=hoh&housing=30").profile;
    let sample = || {
        let start = Date::now();
        for _ in 0..ROUNDS {
            black_box(everywhere(Constants::published(), black_box(&who)));
        }
        (Date::now() - start) / f64::from(ROUNDS)
    };
    let mut samples: Vec<f64> = (0..SAMPLES).map(|_| sample()).collect();
    samples.sort_by(f64::total_cmp);
    gloo::utils::document().set_title(&format!("{:.3}", samples[SAMPLES / 2]));
}
