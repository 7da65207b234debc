//! What the guide and the statistics do not say and the model has to assume, a row each. The page's list of assumptions
//! and its table of constants are made from these rows.

use crate::data::vintage::{GROWTH_BEFORE, GROWTH_NOW, YEARS_BEFORE, YEARS_NOW};
use crate::units::Unit;
use const_format::formatcp;

/// What a constant of the model is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named by what the page calls it")]
pub enum Group {
    Experience,
    Certificates,
    Premiums,
    Places,
    Roles,
    Ranges,
    Taxes,
    Prices,
    Statistics,
    Years,
}

/// One assumption, as the page tells it.
#[derive(Debug, PartialEq)]
pub struct Assumption {
    /// What it is about.
    pub group: Group,
    /// What it is called.
    pub name: &'static str,
    /// How much, in its unit.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// Why it is so much, or what it is used for.
    pub reason: &'static str,
}

/// Makes the assumptions of their rows, by group:
///
/// ```text
/// CONSTANT => name, Unit(value), reason;
/// ```
///
/// A row makes the constant that the model uses and the [`Assumption`] of the same name that the page tells.
macro_rules! assumptions {
    ($($group:ident { $($constant:ident => $name:literal, $unit:ident($value:expr), $reason:expr;)* })*) => {
        $($(
            #[doc = concat!($name, ". Unit: `", stringify!($unit), "`.")]
            pub const $constant: f64 = $value;
        )*)*

        #[allow(missing_docs, reason = "each is named in its row")]
        impl Assumption {
            /// All, in the order they are listed.
            pub const ALL: &[Assumption] = &[$($(Assumption::$constant,)*)*];

            $($(pub const $constant: Assumption = Assumption {
                group: Group::$group,
                name: $name,
                value: $value,
                unit: Unit::$unit,
                reason: $reason,
            };)*)*
        }
    };
}

const BAND: &str = "The guide gives a range of years; we put its middle pay in the middle of them.";
const WORKING_LIFE: &str =
    "The guide’s “6+ years” covers everyone with six years or more, so its pay is the average over a working life.";
const CAREER: &str = "The guide names the steps of a career but gives no years for them.";
const KEPT: &str = "The further from coding, the less what you code counts. Used as a power of each multiple.";
const WEIGHT: &str =
    "A share of all spending but housing. BEA publishes no weights; a fit to its all-items levels gave about these.";
const HISTORY: &str = formatcp!(
    "BLS’s median pay of medical records specialists grew {GROWTH_NOW}% a year from {YEARS_NOW}; that of the occupation counted \
     before it grew {GROWTH_BEFORE}% a year from {YEARS_BEFORE}. Prices rise too: a larger number then need not buy more."
);
const CREDITED: &str =
    "People who certify differ in other ways too, and nobody has measured by how much; shown beside all of it.";

assumptions! {
    Experience {
        ENTRY_YEARS => "Years at the entry level", Years(1.0), BAND;
        MID_YEARS => "Years at the mid level", Years(4.0), BAND;
        SENIOR_FROM => "Senior level, from", Years(6.0), WORKING_LIFE;
        SENIOR_TO => "Senior level, to", Years(40.0), WORKING_LIFE;
    }
    Certificates {
        SECOND_CERTIFICATE => "Second certificate, counted", Share(0.5),
            "Used as a power of its multiple. The strongest counts in full, and two certificates overlap.";
        FURTHER_CERTIFICATE => "Each further certificate, counted", Share(0.25),
            "Used as a power of its multiple. Several overlap more.";
        APPRENTICE_CREDITED => "CPC-A: part of what a CPC brings", Share(0.5),
            "Until the A is off. AAPC’s members with a CPC-A reported 0.77 of a CPC’s pay in 2009 and, with the same job title, \
             0.82 in 2010; most of that is their first years.";
        CCS_P_CREDITED => "CCS-P: part of what a CPC brings", Share(1.0),
            "It is for the same work, and no pay of its holders is published.";
        CDIP_CREDITED => "CDIP: part of what an RHIA brings", Share(1.0),
            "An RHIA asks for comparable study or experience, and no pay of holders of a CDIP is published.";
        CREDENTIAL_CREDITED => "Holders’ pay over a CPC’s, credited", Share(0.5),
            "Used as a power. Holders of another credential also have more years and more credentials. AAPC’s survey of \
             2010, holders with the one job title “coder”, gives a slope of about 0.55 on few points.";
    }
    Premiums {
        AUDITING => "Auditing skill", Multiple(1.08),
            "The guide names it as a way to higher pay. Not added to consulting pay, which already has it.";
        STRONG_PERFORMANCE => "Strong performance", Multiple(1.05),
            "The guide names output and accuracy as a way to higher pay.";
        OVERLAP => "Part counted beside a larger one", Share(0.5),
            "Of all that raises pay, experience past the mid level included, the largest counts in full, the next this \
             much, and each one after that half of this. People who have one often have others, and the guide’s ranges \
             already hold that.";
    }
    Places {
        OWN_MEDIAN_JOBS => "Jobs at which a place’s own wage counts half", Jobs(70.0),
            "A place’s own wages and those of related occupations differ by 0.074 (standard deviation of logarithms) \
             above 1,000 jobs and by 0.106 below 100: that gives this number.";
        SUPPRESSED_JOBS => "Jobs presumed where BLS hides them", Jobs(30.0), "BLS hides small counts.";
    }
    Roles {
        SUPERVISOR_YEARS => "Usual years, coding supervisor", Years(8.0), CAREER;
        MANAGER_YEARS => "Usual years, coding manager", Years(11.0), CAREER;
        DIRECTOR_YEARS => "Usual years, director of health information", Years(15.0), CAREER;
        EARLY_PROMOTION_YEARS => "Years before the usual ones that a promotion is offered", Years(3.0),
            "A role held earlier than that is called rare.";
        ROLE_YEAR => "A year more than usual in a role", Multiple(1.01),
            "Applied once for each extra year, and the other way for each year short.";
        ROLE_YEARS_LEAST => "Least that years bring to a role", Multiple(0.9), "However few the years.";
        ROLE_YEARS_MOST => "Most that years bring to a role", Multiple(1.1), "However many the years.";
        SUPERVISOR_KEEPS => "Premiums kept, coding supervisor", Share(1.0), KEPT;
        MANAGER_KEEPS => "Premiums kept, coding manager", Share(0.75), KEPT;
        DIRECTOR_KEEPS => "Premiums kept, director of health information", Share(0.75), KEPT;
    }
    Prices {
        GOODS_WEIGHT => "Weight of goods", Share(0.35), WEIGHT;
        UTILITIES_WEIGHT => "Weight of utilities", Share(0.02), WEIGHT;
        OTHER_WEIGHT => "Weight of other services", Share(0.63), WEIGHT;
    }
    Years {
        PAY_GROWTH => "Growth of pay to start with", ShareAYear(0.025), HISTORY;
        DISCOUNT => "Discount to start with", ShareAYear(0.03),
            "What waiting a year takes off, on top of inflation: between what savings earn and what a student loan \
             costs. You may type your own.";
        CREDITED_HALF => "Certificate credited with half", Share(1.0 / 2.0), CREDITED;
        CREDITED_THIRD => "Certificate credited with a third", Share(1.0 / 3.0), CREDITED;
        MATCHED_TO => "Savings that an employer matches, where that is not typed", Share(0.06),
            "A part of pay, if you save as much. You may type your own.";
        UNPAID_DAYS => "Days a year that a contract does not pay, where that is not typed", Days(20.0),
            "Ten holidays and ten days off: what employees are paid for as a rule. You may type your own.";
        FIRST_JOB_MONTHS => "Months to the first job", Months(3.0),
            "Counted from the end of training. The guide says only “quick entry”. You may type your own.";
    }
}
