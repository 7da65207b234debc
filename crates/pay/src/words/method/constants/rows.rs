//! Every constant of the model, a row each: the values are asked of the same functions that the estimate asks, so the list
//! cannot drift from it.

use super::Group;
use super::derived::*;
use super::table::{ConstantLine, Origin::*, Unit, constants};
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::data::vintage::{SURVEY, TAX_YEAR};
use crate::model::assumptions::*;
use crate::model::constants::Constants;
use crate::model::pay::promotions;
use crate::model::percentile::{BOUNDS, NORMAL};
use crate::model::profile::{
    Certification as Letters, Filing, HousingShare, Place, Role, Setting as Employer, Specialty as Field,
};
use crate::model::route::{Route, months};
use crate::units::HOURS_A_YEAR;
use crate::words::answers;
use crate::words::plans::steps::GROWTH_HISTORY;
use crate::words::training::SHARES;
use const_format::formatcp;

/// Tenths of a percent in one.
const TENTHS: f64 = 1000.0;

const WORKING_LIFE: &str =
    "The guide’s “6+ years” tells of all who are in it, not of one year: pay averages it over a working life.";
const MIDDLE: &str = "The middle of the range: √(low × high).";
const LAW: &str =
    formatcp!("The law: Internal Revenue Code, section 3101, and the Social Security Administration, {TAX_YEAR}.");
const BELL: &str = "Where BLS’s percentiles lie on a bell curve, in standard deviations from its middle.";
const ENDS: &str = "BLS publishes nothing beyond its 10th and 90th percentile, so the ends are told no finer.";
const WEIGHT: &str =
    "Its part of what is not housing. BEA publishes no weights; a fit to its all-items levels gave about this.";

constants! { c;
    Experience {
        Start => "Pay at the very start", DollarsAYear(c.start), guide(c, &[FIRST]),
            "The first pay in the guide’s own story.";
        Level(band: Band) in Band::ALL => format!("Pay at the {}", band.name()),
            DollarsAYear(c.row(band.row()).mid()), guide(c, &[band.row()]), MIDDLE;
        LevelYears(band: Band) in [Band::Entry, Band::Mid] => format!("Years at the {}", band.name()),
            Years(BAND_YEARS[band as usize]), Assumed, "Each level’s middle pay is met in the middle of its years.";
        SeniorFrom => "Senior level, from", Years(SENIOR_YEARS[0]), Assumed, WORKING_LIFE;
        SeniorTo => "Senior level, to", Years(SENIOR_YEARS[1]), Assumed, WORKING_LIFE;
        Tau => "Pace of experience", Years(c.tau), guide(c, &[ENTRY, MID, SENIOR]),
            "The pace with which the curve meets the first two levels and averages the third: (e(entry years) − e(mid \
             years)) ÷ (e(mid years) − average of e over the senior years) = ln(mid ÷ entry) ÷ ln(senior ÷ mid), where \
             e(t) = e^(−t ÷ pace).";
        Rise => "Height of the curve", Number(c.rise), guide(c, &[ENTRY, MID, SENIOR]),
            "ln(mid ÷ entry) ÷ (e(entry years) − e(mid years)), as a logarithm of pay.";
        Ceiling => "Pay that the curve comes near to", DollarsAYear(c.ceiling), guide(c, &[ENTRY, MID, SENIOR]),
            "Mid-level pay × e^(height × e(mid years)); after t years a typical coder earns this × e^(−height × e(t)).";
        FirstYearSquare => "First year: a", Number(c.first_year[0]), guide(c, &[ENTRY, MID, SENIOR, FIRST]),
            "3 × ln(entry ÷ start) − slope, so that the first year meets the curve without a kink; slope = height ÷ pace \
             × e(entry years).";
        FirstYearCube => "First year: b", Number(c.first_year[1]), guide(c, &[ENTRY, MID, SENIOR, FIRST]),
            "Slope − 2 × ln(entry ÷ start).";
    }
    Certificates {
        TypicalMix => "The usual mix of coders", Multiple(c.typical_mix.exp()), guide(c, &[CERTIFIED]),
            "Over a coder without a certificate: √(1 + the middle of the two ends). Certified and not share the \
             difference.";
        Certification(one: Letters) in Letters::ALL => answers::certification(one),
            Multiple(c.certification(one).exp()), certified(c, one), over_none(one);
        SecondCertificate => "Second certificate, counted", Share(CERTIFICATES_COUNTED[1]), Assumed,
            "A power of its multiple. Two certificates overlap.";
        FurtherCertificate => "Each further certificate, counted", Share(CERTIFICATES_COUNTED[2]), Assumed,
            "A power of its multiple. Several overlap more.";
    }
    Premiums {
        Specialty(one: Field) in Field::ALL.into_iter().filter(|one| c.specialty_row(*one).is_some()) =>
            format!("Specialty: {}", answers::specialty(one)),
            Multiple(c.specialty(one).exp()), beside(c, c.specialty_row(one), &[MID, CERTIFIED]),
            "√(low × high) ÷ mid-level pay ÷ (CPC ÷ the usual mix)^(part counted beside a larger one). The guide’s \
             specialists are mid-level coders with a CPC.";
        Setting(one: Employer) in Employer::ALL.into_iter().filter(|one| c.setting_row(*one).is_some()) =>
            format!("Setting: {}", answers::setting(one)),
            Multiple(c.setting(one).exp()), beside(c, c.setting_row(one), &[against(one).0]), against(one).1;
        Auditing => "Auditing skill", Multiple(AUDITING), Assumed,
            "The guide names it as a way to more pay; not on top of consulting pay, which has it.";
        StrongPerformance => "Strong performance", Multiple(STRONG_PERFORMANCE), Assumed,
            "The guide names output and accuracy as a way to more pay.";
        Overlap => "Part counted beside a larger one", Share(OVERLAP), Assumed,
            "Experience beyond the mid level is one of them, and beside two or more larger ones half of this counts. People \
             who have one often have others.";
    }
    Places {
        State(state: Place) in Place::states().filter(|state| c.state_row(*state).is_some()) =>
            format!("State: {}", state.name()),
            Multiple(c.state(state).unwrap_or(f64::NAN)), beside(c, c.state_row(state), &[MID]),
            "√(low × high) ÷ mid-level pay. In the guide’s dollars only.";
        Remote => "Remote work", Multiple(c.remote().exp()), guide(c, &["remote", MID]),
            "√(low × high) ÷ mid-level pay, wherever you live.";
        SurveyLevel => "Change of dollars", Multiple(c.survey_level), guide(c, &["national.median"]),
            formatcp!("BLS’s median of medical records specialists, {SURVEY}, ÷ the guide’s national median.");
        OwnMedianJobs => "Jobs at which a place’s own wage counts half", Jobs(OWN_MEDIAN_JOBS), Assumed,
            "A place’s own wages and those of related occupations differ by 0.074 (standard deviation of logarithms) \
             above 1,000 jobs and 0.106 below 100: that gives this number.";
        SuppressedJobs => "Jobs presumed where BLS hides them", Jobs(SUPPRESSED_JOBS), Assumed,
            "BLS hides small counts.";
    }
    Roles {
        Promotion => "Each promotion", Multiple(c.promotion), guide(c, &[ENTRY, MID, SENIOR, MANAGERS]),
            "√(the middle of the guide’s managers ÷ a coder’s pay at the years of the first promotion): two equal steps \
             lead from there to a manager, a third to a director.";
        RolePay(role: Role) in PROMOTED => format!("Pay in the role: {}", answers::role(role)),
            DollarsAYear(usual_pay(c, role)), guide(c, promoted_by(role)),
            "A coder’s pay at the first promotion × the promotion multiple, once for each step.";
        RoleYears(role: Role) in PROMOTED => format!("Usual years: {}", answers::role(role)),
            Years(PROMOTION_YEARS[promotions(role) - 1]), Assumed,
            "The guide names the steps of a career but no years for them.";
        EarlyYears => "Years before the usual ones that a promotion is offered", Years(EARLY_PROMOTION_YEARS), Assumed,
            "A role held earlier than that is called rare.";
        RoleYear => "A year more than usual in a role", Multiple(ROLE_YEAR), Assumed,
            "A power of it: years more or fewer than usual.";
        RoleYearsLeast => "Least that years bring to a role", Multiple(ROLE_YEARS_BOUNDS[0]), Assumed,
            "However few the years.";
        RoleYearsMost => "Most that years bring to a role", Multiple(ROLE_YEARS_BOUNDS[1]), Assumed,
            "However many the years.";
        PremiumKept(role: Role) in PROMOTED => format!("Premiums kept: {}", answers::role(role)),
            Share(PREMIUM_KEPT[promotions(role) - 1]), Assumed,
            "The further from coding, the less it counts what one codes: a power of the multiples.";
    }
    Ranges {
        Width(id: &'static str) in ranges(c) => format!("Width: {}", about(id)),
            Width(c.row(id).half().exp()), guide(c, &[id]),
            "√(high ÷ low): the middle divided and multiplied by it gives the guide’s two ends.";
    }
    Taxes {
        SocialSecurity => "Social Security", Share(SOCIAL_SECURITY), Given, LAW;
        SocialSecurityBase => "Social Security, up to", DollarsAYear(SOCIAL_SECURITY_BASE.0), Given, LAW;
        Medicare => "Medicare", Share(MEDICARE), Given, LAW;
        AdditionalMedicare => "Additional Medicare", Share(ADDITIONAL_MEDICARE), Given, LAW;
        AdditionalMedicareFrom(filing: Filing) in [Filing::Single, Filing::Joint] =>
            if filing == Filing::Joint { "Additional Medicare, from, couples" } else { "Additional Medicare, from" },
            DollarsAYear(additional_medicare_from(filing).0), Given, LAW;
    }
    Prices {
        Goods => "Weight of goods", Share(BUDGET_WEIGHTS[0]), Assumed, WEIGHT;
        Utilities => "Weight of utilities", Share(BUDGET_WEIGHTS[1]), Assumed, WEIGHT;
        OtherServices => "Weight of other services", Share(BUDGET_WEIGHTS[2]), Assumed, WEIGHT;
        Affordable => "Housing share called affordable", Share(HousingShare::AFFORDABLE.of_one()), Given,
            "What US housing policy calls affordable; the guide’s question is worked with it.";
        Claim(id: &'static str) in ["col.tx_ca.tx", "col.tx_ca.ca"] => format!("The guide’s question: {}", about(id)),
            DollarsAYear(c.row(id).low), guide(c, &[id]), "As the guide states it.";
    }
    Statistics {
        HoursAYear => "Hours of full-time work", Hours(HOURS_A_YEAR), Given, "40 hours in 52 weeks, as BLS counts.";
        Quartile => "25th and 75th percentile", Number(NORMAL[3]), Given, BELL;
        Tenth => "10th and 90th percentile", Number(NORMAL[4]), Given, BELL;
        LeastPercentile => "Lowest percentile told", Number(BOUNDS[0]), Given, ENDS;
        MostPercentile => "Highest percentile told", Number(BOUNDS[1]), Given, ENDS;
    }
    Years {
        TrainingCost(route: Route) in [Route::SelfStudy, Route::Program] =>
            if route == Route::SelfStudy { "Cost of self-study" } else { "Cost of a program" },
            Dollars(route.cost(c).mid()), beside(c, Some(route.cost(c)), &[]), MIDDLE;
        TrainingMonths => "Months of training", Months(months(c).mid()), beside(c, Some(months(c)), &[]),
            "The middle of the range: √(low × high). Counted in whole months.";
        PayGrowth => "Growth of pay to start with", ShareAYear(f64::from(PAY_GROWTH_TENTHS) / TENTHS), Assumed,
            GROWTH_HISTORY;
        Discount => "Discount to start with", ShareAYear(f64::from(DISCOUNT_TENTHS) / TENTHS), Assumed,
            "Above inflation: between what savings bring and what a student loan costs. You may type your own.";
        Credited(part: usize) in [1, 2] => format!("Certificate credited with {}", SHARES[part]),
            Share(SHARES_CREDITED[part]), Assumed,
            "Who certifies differs in other ways too, and nobody has measured by how much; shown beside all of it.";
        FirstJobMonths => "Months to the first job", Months(FIRST_JOB_MONTHS.into()), Assumed,
            "The guide says only “quick entry”. You may type your own.";
    }
}
