//! Offers side by side, with all that comes besides pay, to the dollar.

use crate::chart::{Column, Table};
use crate::data::premiums::{PREMIUM, WORKERS_PART};
use crate::data::vintage::{PREMIUM_YEAR, PRICE_YEAR, SURVEY, TAX_YEAR};
use crate::model::offer::WeighedOffer;
use crate::model::package::PackagePart;
use crate::units::Dollars;
use crate::words::method::Figure::{self, *};
use crate::words::offer::named;
use crate::words::{money, places};
use const_format::formatcp;

/// A row's name, what explains it, and its cell for an offer.
type BesideRow = (String, Figure, fn(&WeighedOffer) -> String);

/// The table of one offer or two.
pub fn beside(offers: &[WeighedOffer]) -> Table {
    let names = offers.iter().map(|offer| Column::plain(named(offer.name)));
    let row = |(name, how, cell): BesideRow| how.row(std::iter::once(name).chain(offers.iter().map(cell)).collect());
    Table {
        caption: formatcp!("What is offered, dollars a year unless said otherwise. Tax year {TAX_YEAR}; prices BEA {PRICE_YEAR}; survey BLS \
                  {SURVEY}.")
            .to_owned(),
        per: money::A_YEAR,
        columns: std::iter::once(Column::plain("What")).chain(names).collect(),
        rows: pay(offers).into_iter().chain(package(offers)).map(row).collect(),
    }
}

fn pay(offers: &[WeighedOffer]) -> Vec<BesideRow> {
    let any = |holds: fn(&WeighedOffer) -> bool| offers.iter().any(holds);
    let contracts = any(|offer| offer.offer.is_contract());
    let mut rows: Vec<BesideRow> = vec![("Where".to_owned(), Offer, |offer| places::label(offer.place))];
    if contracts {
        rows.push(("Job or contract".to_owned(), Contract, |offer| offer.offer.kind.name().to_owned()));
        rows.push(("Weeks paid a year".to_owned(), Contract, |offer| money::tenths_short(offer.offer.weeks())));
    }
    rows.push(("Pay before tax, for the hours worked".to_owned(), Offer, |offer| money::exact(offer.pay.salary)));
    rows.push(("The rate, an hour".to_owned(), Offer, |offer| money::cents(offer.pay.an_hour)));
    if any(|offer| offer.offer.differential.is_some()) {
        rows.push(("Differential".to_owned(), Offer, |offer| money::exact(offer.offer.differential_a_year())));
    }
    if contracts {
        rows.push(("A job’s pay that leaves the same".to_owned(), Contract, |offer| {
            offer.as_a_job().map_or("it is a job".to_owned(), money::exact)
        }));
    }
    rows.extend(held());
    rows.extend(taken(offers));
    rows.extend(left(offers));
    rows
}

/// What is held against others.
fn held() -> Vec<BesideRow> {
    vec![
        ("In a year of full time".to_owned(), Offer, |offer| money::exact(offer.pay.full_time)),
        ("That against the middle of the range there".to_owned(), Offer, |offer| signed(offer.pay.gap())),
        ("Of 100 there, how many earn less (BLS)".to_owned(), Percentile, percentile),
    ]
}

/// What is taken off where it is not as of any wage.
fn taken(offers: &[WeighedOffer]) -> Vec<BesideRow> {
    let any = |holds: fn(&WeighedOffer) -> bool| offers.iter().any(holds);
    let mut rows: Vec<BesideRow> = Vec::new();
    if any(|offer| offer.offer.is_contract()) {
        rows.push(("Self-employment tax; of a job FICA".to_owned(), Contract, |offer| {
            money::exact(offer.in_hand.social)
        }));
    }
    if any(|offer| offer.in_hand.premium.whole() > 0) {
        rows.push(("Health premium you pay".to_owned(), Contract, premium));
    }
    if any(|offer| offer.in_hand.untaxed_overtime.whole() > 0) {
        let name = "Overtime that federal income tax does not count".to_owned();
        rows.push((name, Overtime, |offer| money::exact(offer.in_hand.untaxed_overtime)));
    }
    rows
}

fn left(offers: &[WeighedOffer]) -> Vec<BesideRow> {
    let insured = offers.iter().any(|offer| offer.in_hand.premium.whole() > 0);
    let name = if insured { "Left after taxes and insurance, bonus counted" } else { "Take-home pay, bonus counted" };
    let mut rows: Vec<BesideRow> = vec![(name.to_owned(), TakeHome, |offer| money::exact(offer.in_hand.net()))];
    if offers.iter().any(|offer| offer.first_year.is_some()) {
        rows.push(("The same in the first year, with the signing bonus".to_owned(), TakeHome, |offer| {
            money::exact(offer.first_year.unwrap_or(offer.in_hand).net())
        }));
    }
    let rest: [BesideRow; 2] = [
        ("Prices, US average 100".to_owned(), PriceIndex, |offer| money::tenths(offer.price_index * 100.0)),
        ("What that buys at US prices".to_owned(), Buys, |offer| money::exact(offer.real_net())),
    ];
    rows.extend(rest);
    rows
}

fn premium(offer: &WeighedOffer) -> String {
    let average = if offer.offer.premium_is_average() { formatcp!(" (average, KFF {PREMIUM_YEAR})") } else { "" };
    format!("{}{average}", money::exact(offer.in_hand.premium))
}

fn package(offers: &[WeighedOffer]) -> Vec<BesideRow> {
    let average = offers.iter().any(|offer| offer.package.average_health);
    let health = match average {
        true => format!(
            "Health premium paid for you (average {}, KFF {PREMIUM_YEAR})",
            money::exact(PREMIUM - WORKERS_PART)
        ),
        false => "Health premium paid for you".to_owned(),
    };
    let mut rows: Vec<BesideRow> = vec![
        (health, Package, |offer| part(offer, PackagePart::Health)),
        ("Retirement match".to_owned(), Package, |offer| part(offer, PackagePart::Retirement)),
        ("Bonus".to_owned(), Package, |offer| part(offer, PackagePart::Bonus)),
        ("Continuing education".to_owned(), Package, |offer| part(offer, PackagePart::Education)),
        ("Certification dues".to_owned(), Package, |offer| part(offer, PackagePart::Dues)),
    ];
    if offers.iter().any(|offer| offer.offer.is_contract()) {
        rows.push(("Less an employer’s half of Social Security and Medicare".to_owned(), Package, |offer| {
            money::exact(offer.package.employers_half)
        }));
    }
    let rest: [BesideRow; 4] = [
        ("Total compensation before tax".to_owned(), Package, |offer| money::exact(offer.package.total())),
        ("Paid days off".to_owned(), Package, |offer| {
            offer.offer.days_off.map_or("not typed".to_owned(), |days| days.to_string())
        }),
        ("Hours worked a year".to_owned(), Package, |offer| money::grouped(offer.package.hours_worked.round() as u64)),
        ("Total for an hour worked".to_owned(), Package, |offer| money::cents(offer.package.an_hour())),
    ];
    rows.extend(rest);
    rows
}

fn percentile(offer: &WeighedOffer) -> String {
    let Some(standing) = offer.pay.standing else { return "not published".to_owned() };
    let percentile = standing.percentile.round() as i64;
    match standing.peers.area {
        area if area == offer.place => percentile.to_string(),
        area => format!("{percentile} ({})", places::label(area)),
    }
}

/// Nothing where nothing was told of it; only health has an average to start with.
fn part(offer: &WeighedOffer, part: PackagePart) -> String {
    let told = match part {
        PackagePart::Pay | PackagePart::Health => true,
        PackagePart::Retirement => offer.offer.matched.is_some(),
        PackagePart::Bonus => offer.offer.bonus.is_some(),
        PackagePart::Education => offer.offer.education.is_some(),
        PackagePart::Dues => offer.offer.dues.is_some(),
    };
    if told { money::exact(offer.package.part(part)) } else { "not typed".to_owned() }
}

fn signed(amount: Dollars) -> String {
    match amount.whole() {
        more if more > 0 => format!("+{}", money::exact(amount)),
        _ => money::exact(amount),
    }
}
