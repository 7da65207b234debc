//! Pay by year of experience: what comes with it, and what the lines are.

use super::{answers, money, places};
use crate::model::career::Career;
use crate::model::profile::{Profile, Role};

/// Round sums a career passes, dollars apart.
const ROUND_SUM: f64 = 10_000.0;
/// Which round sum experience alone passes, and when.
pub fn title(career: &Career) -> String {
    let now = career.now.centre.0;
    let next = ((now / ROUND_SUM).floor() + 1.0) * ROUND_SUM;
    let mut later = career.own.iter().filter(|point| point.years > career.now.years);
    match later.clone().find(|point| point.centre.0 >= next) {
        Some(point) => {
            let year = point.years.ceil() as i64;
            format!("Experience alone takes your pay past {} at {year} years", money::written(next as i64))
        }
        None => match later.next_back() {
            Some(last) if last.centre.hundreds() > career.now.centre.hundreds() => {
                format!(
                    "Experience alone takes your pay to {} by year {}",
                    money::about(last.centre),
                    last.years as i64
                )
            }
            _ => format!("Your pay has reached its level, about {}", money::about(career.now.centre)),
        },
    }
}

/// What the lines are.
pub fn summary(profile: &Profile) -> String {
    let dollars = answers::dollars(profile.basis);
    let reference = match profile.role {
        Role::Coder => format!("a typical coder in {}", whereabouts(profile)),
        Role::Supervisor | Role::Manager | Role::Director => "the same person as a coder".to_owned(),
    };
    format!(
        "Pay before tax by year of experience, all else as you said, in {dollars}; no inflation, no promotion. Dashed: {reference}."
    )
}

fn whereabouts(profile: &Profile) -> String {
    if profile.remote { "remote work".to_owned() } else { places::within(profile.place) }
}
