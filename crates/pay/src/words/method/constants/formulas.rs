//! What each constant is called and how it is worked out.

use crate::data::vintage::{SURVEY, TAX_YEAR};
use crate::model::certifications::Worth;
use crate::model::method::Quantity::{self, *};
use crate::model::profile::Setting as Employer;
use crate::words::plans::steps::GROWTH_HISTORY;
use const_format::formatcp;

/// A name, or how it begins where there are several of a kind, and a formula or reason.
pub(super) type NameAndFormula = (&'static str, &'static str);

const MIDDLE: &str = "The middle of the range: √(low × high).";
const USUAL: &str = "The guide names the steps of a career but no years for them.";
const LAW: &str =
    formatcp!("The law: Internal Revenue Code, section 3101, and the Social Security Administration, {TAX_YEAR}.");
const BELL: &str = "Where BLS’s percentiles lie on a bell curve, in standard deviations from its middle.";
const ENDS: &str = "BLS publishes nothing beyond its 10th and 90th percentile, so the ends are told no finer.";
const WEIGHT: &str =
    "Its part of what is not housing. BEA publishes no weights; a fit to its all-items levels gave about this.";

/// Of every constant; the tests ask for all of them.
pub(super) fn name_and_formula(quantity: Quantity) -> NameAndFormula {
    let found = experience(quantity).or_else(|| premiums(quantity)).or_else(|| places(quantity));
    found.or_else(|| roles(quantity)).or_else(|| rules(quantity)).or_else(|| years(quantity)).unwrap_or_default()
}

fn experience(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        Start => ("Pay at the very start", "The first pay in the guide’s own story."),
        Level(_) => ("Pay at the ", MIDDLE),
        LevelYears(_) => {
            ("Years at the ", "Each level’s middle pay is met in the middle of its years; the last has no end.")
        }
        Tau => (
            "Pace of experience",
            "The pace with which the curve meets all three levels: (e(entry years) − e(mid years)) ÷ (e(mid years) − e(senior \
             years)) = ln(mid ÷ entry) ÷ ln(senior ÷ mid), where e(t) = e^(−t ÷ pace).",
        ),
        Rise => ("Height of the curve", "ln(mid ÷ entry) ÷ (e(entry years) − e(mid years)), as a logarithm of pay."),
        FirstYearSquare => (
            "First year: a",
            "3 × ln(entry ÷ start) − slope, so that the first year meets the curve without a kink; slope = height ÷ pace × \
             e(entry years).",
        ),
        FirstYearCube => ("First year: b", "Slope − 2 × ln(entry ÷ start)."),
        _ => return None,
    })
}

fn premiums(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        TypicalMix => (
            "The usual mix of coders",
            "Over a coder without a certificate: √(1 + the middle of the two ends). Certified and not share the difference.",
        ),
        Certification(one) => ("", over_none(one.row().worth)),
        SecondCertificate => ("Second certificate, counted", "A power of its multiple. Two certificates overlap."),
        FurtherCertificate => ("Each further certificate, counted", "A power of its multiple. Several overlap more."),
        Specialty(_) => (
            "Specialty: ",
            "√(low × high) ÷ mid-level pay ÷ (CPC ÷ the usual mix)^(part counted beside a larger one). The guide’s specialists \
             are mid-level coders with a CPC.",
        ),
        Setting(Employer::Consulting) => {
            ("Setting: ", "√(low × high) ÷ senior pay: consultants and auditors are senior.")
        }
        Setting(_) => ("Setting: ", "√(low × high) ÷ mid-level pay."),
        Auditing => {
            ("Auditing skill", "The guide names it as a way to more pay; not on top of consulting pay, which has it.")
        }
        StrongPerformance => ("Strong performance", "The guide names output and accuracy as a way to more pay."),
        Overlap => ("Part counted beside a larger one", "People who have one premium often have others."),
        _ => return None,
    })
}

fn places(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        State(_) => ("State: ", "√(low × high) ÷ mid-level pay. In the guide’s dollars only."),
        Remote => ("Remote work", "√(low × high) ÷ mid-level pay, wherever you live."),
        SurveyLevel => (
            "Change of dollars",
            formatcp!("BLS’s median of medical records specialists, {SURVEY}, ÷ the guide’s national median."),
        ),
        OwnMedianJobs => (
            "Jobs at which a place’s own wage counts half",
            "A place’s own wages and those of related occupations differ by 0.074 (standard deviation of logarithms) above \
             1,000 jobs and 0.106 below 100: that gives this number.",
        ),
        SuppressedJobs => ("Jobs presumed where BLS hides them", "BLS hides small counts."),
        Goods => ("Weight of goods", WEIGHT),
        Utilities => ("Weight of utilities", WEIGHT),
        OtherServices => ("Weight of other services", WEIGHT),
        Affordable => (
            "Housing share called affordable",
            "What US housing policy calls affordable; the guide’s question is worked with it.",
        ),
        Claim(_) => ("The guide’s question: ", "As the guide states it."),
        _ => return None,
    })
}

fn roles(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        Promotion => (
            "Each promotion",
            "√(the middle of the guide’s managers ÷ a coder’s pay at the years of the first promotion): two equal steps lead \
             from there to a manager, a third to a director.",
        ),
        RolePay(_) => {
            ("Pay in the role: ", "A coder’s pay at the first promotion × the promotion multiple, once for each step.")
        }
        RoleYears(_) => ("Usual years: ", USUAL),
        RoleYear => ("A year more than usual in a role", "A power of it: years more or fewer than usual."),
        RoleYearsLeast => ("Least that years bring to a role", "However few the years."),
        RoleYearsMost => ("Most that years bring to a role", "However many the years."),
        PremiumKept(_) => {
            ("Premiums kept: ", "The further from coding, the less it counts what one codes: a power of the multiples.")
        }
        Width(_) => ("Width: ", "√(high ÷ low): the middle divided and multiplied by it gives the guide’s two ends."),
        _ => return None,
    })
}

fn rules(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        SocialSecurity => ("Social Security", LAW),
        SocialSecurityBase => ("Social Security, up to", LAW),
        Medicare => ("Medicare", LAW),
        AdditionalMedicare => ("Additional Medicare", LAW),
        AdditionalMedicareFrom { .. } => ("Additional Medicare, from", LAW),
        HoursAYear => ("Hours of full-time work", "40 hours in 52 weeks, as BLS counts."),
        Quartile => ("25th and 75th percentile", BELL),
        Tenth => ("10th and 90th percentile", BELL),
        LeastPercentile => ("Lowest percentile told", ENDS),
        MostPercentile => ("Highest percentile told", ENDS),
        _ => return None,
    })
}

fn years(quantity: Quantity) -> Option<NameAndFormula> {
    Some(match quantity {
        PayGrowth => ("Growth of pay to start with", GROWTH_HISTORY),
        Discount => (
            "Discount to start with",
            "Above inflation: between what savings bring and what a student loan costs. You may type your own.",
        ),
        Credited { .. } => (
            "Certificate credited with ",
            "Who certifies differs in other ways too, and nobody has measured by how much; shown beside all of it.",
        ),
        FirstJobMonths => ("Months to the first job", "The guide says only “quick entry”. You may type your own."),
        TrainingCost(_) => ("Cost of ", MIDDLE),
        TrainingMonths => ("Months of training", "The middle of the range: √(low × high). Counted in whole months."),
        _ => return None,
    })
}

/// What a certificate brings over none.
fn over_none(worth: Worth) -> &'static str {
    match worth {
        Worth::Low => "Over no certificate: 1 + the low end.",
        Worth::Middle => "Over no certificate: 1 + the middle of the two ends.",
        Worth::High => "Over no certificate: 1 + the high end.",
        Worth::Assumed { formula, .. } => formula,
    }
}
