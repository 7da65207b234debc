//! Every constant of the model that is not assumed, a row each: the values are asked of the same functions that the
//! estimate asks, so the list cannot drift from it. What is assumed is a row of `model::assumptions`.

use super::derived::*;
use super::table::{ConstantLine, Origin, constants};
use crate::data::deductions::{BUSINESS_SHARE, OVERTIME_SHARE, business_ends, overtime_from, overtime_most, standard};
use crate::data::payroll_taxes::{
    ADDITIONAL_MEDICARE, MEDICARE, SOCIAL_SECURITY, SOCIAL_SECURITY_BASE, additional_medicare_from,
};
use crate::data::vintage::{SURVEY, TAX_YEAR};
use crate::model::assumptions::{Assumption, Group};
use crate::model::constants::Constants;
use crate::model::percentile::{BOUNDS, NORMAL};
use crate::model::profile::{
    Certification as Letters, Filing, HousingShare, OVERTIME, Place, Role, Setting as Employer, Specialty as Field,
};
use crate::model::route::{Route, months};
use crate::model::self_employment::TAXED;
use crate::units::{HOURS_A_YEAR, Unit};
use Origin::Given;
use const_format::formatcp;

const MIDDLE: &str = "The middle of the range: √(low × high).";
const LAW: &str =
    formatcp!("The law: Internal Revenue Code, section 3101, and the Social Security Administration, {TAX_YEAR}.");
const DEDUCTIONS: &str = formatcp!(
    "The law: Internal Revenue Code, sections 63, 199A and 225, and the Internal Revenue Service, {TAX_YEAR}."
);
const BELL: &str = "Where BLS’s percentiles lie on a bell curve, in standard deviations from its middle.";
const ENDS: &str = "BLS publishes nothing beyond its 10th and 90th percentile, so the ends are told no finer.";

constants! { c;
    Experience {
        Start => "Pay at the very start", DollarsAYear(c.start), guide(c, &[FIRST]),
            "The first pay in the guide’s own story.";
        Level(band: Band) in Band::ALL => format!("Pay at the {}", band.name()),
            DollarsAYear(c.row(band.row()).mid()), guide(c, &[band.row()]), MIDDLE;
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
        Certification(one: Letters) in Letters::ALL => one.name(),
            Multiple(c.certification(one).exp()), certified(c, one), over_none(one);
    }
    Premiums {
        Specialty(one: Field) in Field::ALL.into_iter().filter(|one| c.specialty_row(*one).is_some()) =>
            format!("Specialty: {}", one.name()),
            Multiple(c.specialty(one).exp()), beside(c, c.specialty_row(one), &[MID, CERTIFIED]),
            "√(low × high) ÷ mid-level pay ÷ (CPC ÷ the usual mix)^(part counted beside a larger one). The guide’s \
             specialists are mid-level coders with a CPC.";
        Setting(one: Employer) in Employer::ALL.into_iter().filter(|one| c.setting_row(*one).is_some()) =>
            format!("Setting: {}", one.name()),
            Multiple(c.setting(one).exp()), beside(c, c.setting_row(one), &[against(one).0]), against(one).1;
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
    }
    Roles {
        Promotion => "Each promotion", Multiple(c.promotion), guide(c, &[ENTRY, MID, SENIOR, MANAGERS]),
            "√(the middle of the guide’s managers ÷ a coder’s pay at the years of the first promotion): two equal steps \
             lead from there to a manager, a third to a director.";
        RolePay(role: Role) in PROMOTED => format!("Pay in the role: {}", role.name()),
            DollarsAYear(usual_pay(c, role)), guide(c, promoted_by(role)),
            "A coder’s pay at the first promotion × the promotion multiple, once for each step.";
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
        SelfEmploymentTaxed => "Part of a profit that self-employment tax is on", Share(TAXED), Given,
            "1 − Social Security − Medicare; both rates are paid twice.";
        StandardDeduction(filing: Filing) in Filing::ALL => format!("Standard deduction: {}", filing.name()),
            DollarsAYear(standard(filing).0), Given, DEDUCTIONS;
        BusinessShare => "Part of a business’s profit that is deducted", Share(BUSINESS_SHARE), Given, DEDUCTIONS;
        BusinessFrom(filing: Filing) in [Filing::Single, Filing::Joint] =>
            if filing == Filing::Joint { "Deducted less, from a taxable income of, couples" } else { "Deducted less, from a taxable income of" },
            DollarsAYear(business_ends(filing)[0].0), Given, DEDUCTIONS;
        OvertimeMost(filing: Filing) in [Filing::Single, Filing::Joint] =>
            if filing == Filing::Joint { "Overtime deducted, at most, couples" } else { "Overtime deducted, at most" },
            DollarsAYear(overtime_most(filing).0), Given, DEDUCTIONS;
        OvertimeFrom(filing: Filing) in [Filing::Single, Filing::Joint] =>
            if filing == Filing::Joint { "Overtime deducted less, from, couples" } else { "Overtime deducted less, from" },
            DollarsAYear(overtime_from(filing).0), Given, DEDUCTIONS;
        OvertimeShare => "Overtime deducted less, by so much of the rest", Share(OVERTIME_SHARE), Given, DEDUCTIONS;
        OvertimeRate => "Pay of an hour beyond 40 a week", Multiple(OVERTIME), Given,
            "The Fair Labor Standards Act: coders paid by the hour are not exempt (US Department of Labor, opinion letter FLSA2005-35).";
    }
    Prices {
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
    }
}
