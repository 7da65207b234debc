//! Credentials: what each is worth, what they count beside one another, and what is said of them.

use crate::support::{answers, profile};
use pay::link;
use pay::model::assumptions::Assumption;
use pay::model::certifications::{Certification, CertificationSet, Giver};
use pay::model::constants::Constants;
use pay::model::estimate::estimate;
use pay::model::next::steps_open;
use pay::model::premium::said_twice;
use pay::model::ready_made::ReadyMade;
use pay::model::step::Step;
use pay::words::{next, notices, reasons};
use std::fs;

/// The low end of what the guide says certified coders earn over others.
const LOW: f64 = 1.20;

/// Dollars a year.
fn pay(link: &str) -> f64 {
    estimate(Constants::published(), &profile(link)).centre.0
}

/// Over no certificate; by hand.
#[test]
fn every_credential_is_worth_what_its_rule_makes_of_the_published_pay() {
    let rows = [
        (Certification::Cpc, LOW, "the low end of the guide"),
        (Certification::Ccs, 1.25, "its middle"),
        (Certification::Cca, 1.10, "assumed"),
        (Certification::Rhit, 1.25, "its middle"),
        (Certification::Rhia, 1.30, "its high end"),
        (Certification::Crc, LOW * 1.0899_f64.sqrt(), "1.2528"),
        (Certification::Coc, LOW * 1.0912_f64.sqrt(), "1.2535"),
        (Certification::CpcA, LOW.sqrt(), "1.0954"),
        (Certification::Cic, LOW, "1.1983 by the rule, but at least a CPC"),
        (Certification::Cpma, LOW * 1.2277_f64.sqrt(), "1.3296"),
        (Certification::Cdeo, LOW * 1.2330_f64.sqrt(), "1.3325"),
        (Certification::Cpb, LOW * 0.9675_f64.sqrt(), "1.1803"),
        (Certification::CpcP, LOW * 1.0611_f64.sqrt(), "1.2361"),
        (Certification::AapcSpecialty, LOW * 1.057_f64.sqrt(), "1.2337"),
        (Certification::CcsP, LOW, "as a CPC"),
        (Certification::Cdip, 1.30, "as an RHIA"),
    ];
    assert_eq!(rows.len(), Certification::ALL.len());
    for (one, multiple, why) in rows {
        let found = Constants::published().certification(one).exp();
        assert!((found - multiple).abs() < 1e-9, "{one:?}: {found}, not {multiple} ({why})");
    }
}

/// The table's own column is a check of the same.
#[test]
fn the_table_and_the_rows_say_the_same() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/data/credentials.csv")).unwrap();
    let table = tables::credentials("credentials.csv", &text).unwrap();
    assert_eq!(table.len(), Certification::ALL.len());
    for row in table {
        let one = Certification::ALL.into_iter().find(|one| one.code() == row.code);
        let one = one.unwrap_or_else(|| panic!("no credential {}", row.code));
        assert!(row.letters.is_empty() || row.letters == one.name(), "{}", row.code);
        assert!(row.letters.is_empty() || one.row().in_full.replace(" – ", " ") == row.name.replace(" – ", " "));
        assert_eq!(one.row().giver == Giver::Aapc, row.giver == "AAPC", "{}", row.code);
        if let Some(multiple) = row.multiple {
            let found = Constants::published().certification(one).exp();
            assert!((found - multiple).abs() < 0.00005, "{}: {found}, not {multiple}", row.code);
        }
    }
}

#[test]
fn a_newcomer_with_a_cpc_a_is_paid_half_the_premium_of_a_cpc() {
    let [none, apprentice, full] =
        ["none", "cpc-a", "cpc"].map(|held| pay(&format!("#2?years=0&basis=guide&certs={held}")));
    assert!((apprentice / none - LOW.sqrt()).abs() < 1e-9);
    assert!((full / none - LOW).abs() < 1e-9);
}

#[test]
fn a_cpc_a_is_not_held_beside_a_cpc_and_that_is_said() {
    let both = "#2?years=1&certs=cpc,cpc-a";
    assert_eq!(pay(both), pay("#2?years=1&certs=cpc"));
    let told = reasons::not_counted(&profile(both));
    assert!(told.contains(&("CPC-A", "the A is off: the CPC that you hold counts".to_owned())), "{told:?}");
    let held =
        pay::words::question::hint(pay::question::Key::person(pay::question::Question::Certifications), &profile(both));
    assert_eq!(held, "A CPC-A is not held beside a CPC: the CPC counts.");
    // Earned later, the CPC takes its place; earned before, it changes nothing.
    let set = |all: &[Certification]| all.iter().copied().fold(CertificationSet::default(), CertificationSet::with);
    let cpc = set(&[Certification::Cpc]);
    assert_eq!(set(&[Certification::CpcA, Certification::Cpc]), cpc);
    assert_eq!(set(&[Certification::Cpc, Certification::CpcA]), cpc);
}

#[test]
fn of_a_cpma_and_the_auditing_skill_the_larger_counts() {
    let with = |link: &str, more: &str| pay(&format!("{link}{more}"));
    let rows = [
        // A CPMA alone is worth more than the skill.
        ("#2?years=4&certs=cpma", "#2?years=4&certs=cpma"),
        ("#2?years=4&certs=cpc,cpma", "#2?years=4&certs=cpc,cpma"),
        // The third of several certificates counts a quarter: 1.0738, less than the skill's 1.08.
        ("#2?years=0&basis=guide&certs=cdeo,cpma,rhia", "#2?years=0&basis=guide&certs=cdeo,cpma,rhia"),
    ];
    for (both, alone) in rows {
        assert_eq!(with(both, "&auditing=yes"), pay(alone), "{both}");
        assert_eq!(
            said_twice(&profile(&format!("{both}&auditing=yes"))),
            Some((Certification::Cpma, &Assumption::AUDITING))
        );
    }
    // Both are less than either and the other together, and never less than one alone.
    for link in ["#2?years=4&certs=cdeo,rhia,cpma,crc,coc", "#2?years=12&certs=cpma&specialty=surgical"] {
        let both = with(link, "&auditing=yes");
        assert!(both >= pay(link), "{link}");
        assert!(
            both >= pay(&format!("{}&auditing=yes", link.replace(",cpma", "").replace("certs=cpma", "certs=none")))
        );
    }
    assert!(
        reasons::not_counted(&profile("#2?certs=cpma&auditing=yes"))
            .iter()
            .any(|(what, _)| *what == "CPMA and auditing")
    );
    assert_eq!(said_twice(&profile("#2?certs=cpma&auditing=yes&setting=consulting")), None);
}

#[test]
fn a_specialty_credential_counts_as_a_cpc_beside_a_specialty() {
    let one = |rest: &str| pay(&format!("#2?years=4&{rest}"));
    assert!((one("certs=specialty") / one("certs=cpc") - 1.057_f64.sqrt()).abs() < 1e-9);
    assert_eq!(one("certs=specialty&specialty=surgical"), one("certs=cpc&specialty=surgical"));
    assert_eq!(one("certs=ccs,specialty&specialty=surgical"), one("certs=cpc,ccs&specialty=surgical"));
}

#[test]
fn links_name_credentials_and_the_nearest_of_those_they_do_not_know() {
    let said = |text: &str| {
        let read = link::read(text);
        let told = read.notices.iter().map(|notice| notices::notice(notice, &read.profile)).collect::<Vec<_>>();
        (link::write(&read.profile), told.join(" | "))
    };
    let unknown = "is not a credential this page knows";
    let rows = [
        ("#2?certs=crc,cpc-a", "#2?certs=crc,cpc-a", String::new()),
        ("#2?certs=CPC-A,CRC", "#2?certs=crc,cpc-a", String::new()),
        ("#2?train=cdip", "#2?train=cdip", String::new()),
        ("#2?plan=0:cpc-a,2:cpc", "#2?plan=0:cpc-a,2:cpc", String::new()),
        ("#2?plan=1:COSC", "#2?plan=1:specialty", String::new()),
        ("#2?certs=cosc", "#2?certs=specialty", "“certs=cosc” is read as AAPC specialty credential.".to_owned()),
        ("#2?certs=cpc-h", "#2?certs=coc", "“certs=cpc-h” is read as COC.".to_owned()),
        (
            "#2?certs=ccs,cpcc",
            "#2?certs=ccs",
            format!("“cpcc” in “certs” {unknown}; the nearest is CPC; it was left out."),
        ),
        (
            "#2?certs=ccs,CDPI",
            "#2?certs=ccs",
            format!("“CDPI” in “certs” {unknown}; the nearest is CDIP; it was left out."),
        ),
        ("#2?certs=ccs,nurse", "#2?certs=ccs", format!("“nurse” in “certs” {unknown}; it was left out.")),
    ];
    for (text, link, told) in rows {
        assert_eq!(said(text), (link.to_owned(), told), "{text}");
    }
    assert!(said("#2?certs=cpcc").1.contains("; the nearest is CPC; the typical mix is used."));
    assert!(said("#2?train=crcc").1.contains("; the nearest is CRC; cpc is used."));
}

#[test]
fn a_step_is_offered_where_it_fits_and_says_what_is_asked_for() {
    let offered = |link: &str, one| steps_open(&profile(link)).contains(&Step::Certification(one));
    let rows = [
        ("#2?years=1&certs=none", Certification::CpcA, true),
        ("#2?years=2&certs=none", Certification::CpcA, false),
        ("#2?years=1&certs=cpc", Certification::CpcA, false),
        ("#2?certs=cpc", Certification::Cpb, false),
        ("#2?certs=ccs-p", Certification::Cca, false),
        ("#2?certs=cpc", Certification::Cpma, true),
        ("#2?certs=none", Certification::CpcP, false),
        ("#2?years=20&role=director&certs=none", Certification::Crc, false),
    ];
    for (link, one, wanted) in rows {
        assert_eq!(offered(link, one), wanted, "{link} {one:?}");
    }
    assert_eq!(
        next::asks(Step::Certification(Certification::Crc)).unwrap(),
        "AAPC asks for membership; experience advised. The exam is $425 for one try, $499 for two (2026, quoted by \
         others); $425 is in the cost until you type one. Kept with continuing education: 36 units per 2 years."
    );
    assert_eq!(next::asks(Step::Auditing), None);
}

#[test]
fn who_begins_has_a_plan_from_the_cpc_a_to_the_cpc() {
    let plan = |link: &str| {
        let plan = ReadyMade::Apprentice.plan(Constants::published(), &profile(link));
        plan.steps().iter().map(|dated| (dated.year, dated.step)).collect::<Vec<_>>()
    };
    let [apprentice, full] = [Certification::CpcA, Certification::Cpc].map(Step::Certification);
    assert_eq!(plan("#2?years=0&certs=none"), [(0, apprentice), (2, full)]);
    assert_eq!(plan("#2?years=1&certs=cpc-a"), [(1, full)]);
    assert_eq!(plan("#2?years=2&certs=none"), []);
    assert_eq!(plan("#2?years=0&certs=cpc"), []);
}

#[test]
fn training_for_a_cpc_a_counts_a_cpc_after_two_years() {
    let gain = |one: &str, year| {
        let asked = answers(&format!("#2?years=0&certs=none&train={one}&train-pay=30000"));
        asked.training().verdict.outcomes().unwrap()[0].gain_by(year).unwrap()
    };
    // Two years at half the premium, and from then on the same a year.
    let behind = |year| (gain("cpc", year) - gain("cpc-a", year)).whole();
    assert!(behind(5) > 1_000, "{}", behind(5));
    assert_eq!(behind(5), behind(10));
}
