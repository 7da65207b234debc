//! Two offers in words: which buys more, and the pay that would make both equal.

use super::super::money;
use super::finding::named;
use crate::model::offer::WeighedOffer;
use crate::model::profile::Per;
use crate::units::Dollars;

/// Which of the two buys more.
pub(super) fn better(one: &WeighedOffer, other: &WeighedOffer) -> String {
    let more = one.real_net() - other.real_net();
    let (buys_more, less) = if more.0 > 0.0 { (one, other) } else { (other, one) };
    match more.hundreds() {
        0 => "Both offers buy about the same".to_owned(),
        more => {
            let more = money::about(Dollars(more.abs() as f64));
            format!("{} buys {more} a year more than {}", named(buys_more.name), lower(named(less.name)))
        }
    }
}

fn lower(name: &str) -> String {
    name.replacen('O', "o", 1)
}

/// What buys more, what would make both equal, and where they are alike which is worth more with benefits.
pub(super) fn worth(one: &WeighedOffer, other: &WeighedOffer) -> String {
    let equal = equal(one, other);
    if one.offer.kind != other.offer.kind {
        return format!("What buys more is what is left after taxes and insurance, at each place’s prices. {equal}")
            .trim_end()
            .to_owned();
    }
    let more = one.package.total() - other.package.total();
    let more_in = if more.0 > 0.0 { one } else { other };
    let worth = match more.hundreds() {
        0 => "With benefits both are worth about the same before tax.".to_owned(),
        more => {
            let more = money::about(Dollars(more.abs() as f64));
            format!("With benefits {} is worth {more} a year more before tax.", lower(named(more_in.name)))
        }
    };
    format!("What buys more is take-home pay at each place’s prices. {equal}{worth}")
}

/// What the one that buys less would have to pay, with a space after it; nothing where both buy the same.
fn equal(one: &WeighedOffer, other: &WeighedOffer) -> String {
    let more = one.real_net() - other.real_net();
    if more.hundreds() == 0 {
        return String::new();
    }
    let (better, less) = if more.0 > 0.0 { (one, other) } else { (other, one) };
    let [salary, an_hour] = less.pay_that_buys(better.real_net());
    let pay = match less.offer.per {
        Per::Year => format!("{} a year", money::about(salary)),
        Per::Hour | Per::Chart => format!("{} an hour, {} a year,", money::cents(an_hour), money::about(salary)),
    };
    format!("{} would have to pay {pay} to buy as much. ", named(less.name))
}
