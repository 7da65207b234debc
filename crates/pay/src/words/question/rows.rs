//! The words of every question, in the order of the questions.

use super::QuestionWords;
use super::hints::{
    CHARTS_SEEN, asked_for, average_health, certifications_held, children_counted, first_job, guide_cost,
    guide_middle_cost, guide_middle_months, guide_months, health_hint, no_plan, other_unit, own_other_unit,
    own_premium_hint, paid_for, partner_counted, way_counted,
};
use crate::data::vintage::SURVEY;
use crate::model::assumptions::{FIRST_JOB_MONTHS, MATCHED_TO, UNPAID_DAYS};
use crate::model::plan::Horizon;
use crate::model::profile::HousingShare;
use crate::question::Question;
use const_format::formatcp;

/// Where nothing else is to be said.
const PLAIN: QuestionWords = QuestionWords::PLAIN;
const YEARS: QuestionWords = PLAIN.number("a number of years", "whole years");
const UNPAID: u32 = UNPAID_DAYS as u32;
const MATCHED_PERCENT: u8 = (MATCHED_TO * 100.0) as u8;
const MATCHED_HINT: &str = formatcp!("Empty, with a match: {MATCHED_PERCENT}, our assumption.");
const HOURS: QuestionWords = PLAIN
    .label("Hours a week")
    .number("a number of hours a week", "the hours of a week,")
    .hint("Full time is 40; 2,080 a year.");
const CHARTS: QuestionWords = PLAIN
    .label("Charts an hour")
    .number("a number of charts an hour", "the charts of an hour,")
    .hint(CHARTS_SEEN)
    .unsaid("nothing, so pay by the chart is not known")
    .empty("");
const MONTHS: QuestionWords = PLAIN.number("a number of months", "whole months");
const PERCENT: QuestionWords = PLAIN.number("a percentage", "a percentage");
const DOLLARS: QuestionWords = PLAIN.number("dollars a year", "dollars a year");

const LEAST_AHEAD: u8 = Horizon::LEAST.get();
const MOST_AHEAD: u8 = Horizon::MOST.get();
const MOST_HOUSING: u16 = HousingShare::MOST.tenths() / 10;
const GUIDE_MIDDLE: &str = ", or leave it empty for the guide’s middle";

pub(super) static WORDS: [(Question, QuestionWords); Question::ALL.len()] = TABLE;

/// A row stands where its question does.
const _: () = {
    let mut at = 0;
    while at < TABLE.len() {
        assert!(TABLE[at].0 as usize == at, "the words are in the order of the questions");
        at += 1;
    }
};

const TABLE: [(Question, QuestionWords); Question::ALL.len()] = [
    (Question::Years, YEARS.label("Years of experience")),
    (
        Question::Pay,
        PLAIN
            .label("Paid now, dollars before tax")
            .number("a pay for a year, an hour or a chart", "a pay for a year or an hour,")
            .hint_told(own_other_unit)
            .unsaid("the estimate")
            .empty(", or leave it empty for the estimate"),
    ),
    (Question::PayPer, PLAIN.label("Paid now for").unsaid_told(paid_for)),
    (Question::PayHours, HOURS),
    (Question::Charts, CHARTS),
    (Question::Certifications, PLAIN.label("Certifications").hint_told(certifications_held).unsaid("the typical mix")),
    (Question::Specialty, PLAIN.label("Specialty")),
    (Question::Setting, PLAIN.label("Work setting").unsaid("any setting")),
    (Question::Role, PLAIN.label("Role")),
    (Question::Auditing, PLAIN.label("I also audit")),
    (Question::Performance, PLAIN.label("My accuracy and output are well above the usual")),
    (Question::Remote, PLAIN.label("I work remotely")),
    (
        Question::Place,
        PLAIN.label("Place").hint("A ZIP code, a city, a state, or “rural” and a state.").unsaid("United States"),
    ),
    (
        Question::Local,
        PLAIN.label("Local income tax").hint("Where you live, as if you work there too.").unsaid("what is usual there"),
    ),
    (Question::Basis, PLAIN.label("Dollars and wages by place").unsaid(formatcp!("{SURVEY} dollars"))),
    (Question::Filing, PLAIN.label("Taxes filed as")),
    (
        Question::Partner,
        DOLLARS
            .label("Partner’s pay, dollars a year")
            .hint_told(partner_counted)
            .unsaid("none")
            .empty(", or leave it empty for one earner"),
    ),
    (
        Question::Children,
        PLAIN
            .label("Children under 17")
            .number("a number of children", "a number of children")
            .hint_told(children_counted)
            .unsaid("what the way of filing says")
            .empty(", or leave it empty"),
    ),
    (
        Question::Save,
        PERCENT
            .label("Saved into a 401(k), percent of pay")
            .hint("Lowers income taxes, not FICA.")
            .unsaid("none")
            .empty(", or leave it empty"),
    ),
    (
        Question::Premium,
        PLAIN
            .label("Your health premium, dollars a month")
            .number("dollars a month", "dollars a month")
            .hint("What is taken from your paychecks for the employer’s plan.")
            .unsaid("none")
            .empty(", or leave it empty"),
    ),
    (
        Question::Housing,
        PERCENT
            .label("Housing, percent of your budget")
            .hint(formatcp!("Leave empty for the US average budget. At most {MOST_HOUSING}."))
            .unsaid("BEA’s own average of all prices")
            .empty(", or leave it empty for BEA’s average"),
    ),
    (Question::Compare, PLAIN.label("Places compared").unsaid("no comparison")),
    (Question::Training, PLAIN.label("Certificate").unsaid_told(asked_for)),
    (Question::TrainingRoute, PLAIN.label("Way there").unsaid_told(way_counted)),
    (
        Question::TrainingCost,
        PLAIN
            .label("Cost, dollars")
            .number("a cost in whole dollars", "a cost")
            .hint_told(guide_cost)
            .placeholder(guide_middle_cost)
            .unsaid("the guide’s middle")
            .empty(GUIDE_MIDDLE),
    ),
    (
        Question::TrainingMonths,
        MONTHS
            .label("Months of training")
            .hint_told(guide_months)
            .placeholder(guide_middle_months)
            .unsaid("the guide’s middle")
            .empty(GUIDE_MIDDLE),
    ),
    (
        Question::TrainingSearch,
        MONTHS
            .label("Months to the first job")
            .hint("Counted from the end of training. The guide says only “quick entry”.")
            .placeholder(first_job)
            .unsaid("our assumption")
            .empty(formatcp!(", or leave it empty for {}", FIRST_JOB_MONTHS as u32)),
    ),
    (
        Question::TrainingPay,
        PLAIN
            .label("Pay now, dollars a year")
            .number("a pay in whole dollars", "a pay a year")
            .hint("Not a coder yet? Type what you earn before tax; 0 counts. Empty: you code already.")
            .unsaid("a coder’s own pay")
            .empty(", or leave it empty if you code already"),
    ),
    (
        Question::TrainingYears,
        YEARS.label("Years ahead").hint(formatcp!("How far you look: {LEAST_AHEAD} to {MOST_AHEAD}.")),
    ),
    (
        Question::TrainingDiscount,
        PERCENT.label("Discount, percent a year").hint("What a year’s wait takes off, above inflation."),
    ),
    (Question::Plan, PLAIN.label("Plan").unsaid_told(no_plan)),
    (Question::Horizon, YEARS.label(formatcp!("Years ahead ({LEAST_AHEAD}–{MOST_AHEAD})"))),
    (Question::Growth, PERCENT.label("Growth of pay, percent a year").unsaid("pay in today’s dollars")),
    (Question::Offer, PLAIN.label("Pay, dollars").hint_told(other_unit).unsaid("no offer").empty("")),
    (Question::OfferHours, HOURS),
    (Question::OfferPer, PLAIN.label("Paid for").unsaid_told(paid_for)),
    (Question::OfferCharts, CHARTS),
    (Question::OfferKind, PLAIN.label("Job or contract")),
    (
        Question::OfferUnpaid,
        PLAIN
            .label("Unpaid days off, a year")
            .number("a number of days", "whole days")
            .hint(formatcp!(
                "Empty: {UNPAID} days, ten of them holidays, our assumption. A contract pays only days worked."
            ))
            .unsaid(formatcp!("{UNPAID} for a contract, our assumption"))
            .empty(formatcp!(", or leave it empty for {UNPAID}")),
    ),
    (Question::OfferPlace, PLAIN.label("Where").hint("Left as it is: where you are.").unsaid("your own place")),
    (
        Question::OfferLocal,
        PLAIN.label("Local income tax there").hint("As if you live and work there.").unsaid("what is usual there"),
    ),
    (
        Question::OfferHealth,
        DOLLARS
            .label("Health premium the employer pays, dollars a year")
            .benefit()
            .hint_told(health_hint)
            .placeholder(average_health)
            .unsaid("the average of a survey"),
    ),
    (
        Question::OfferPremium,
        PLAIN
            .label("Health premium you pay, dollars a month")
            .number("dollars a month", "dollars a month")
            .hint_told(own_premium_hint)
            .unsaid("nothing; for a contract the average of a survey")
            .empty(", or leave it empty"),
    ),
    (Question::OfferMatch, PERCENT.label("Retirement match, percent").benefit()),
    (Question::OfferMatchTo, PERCENT.label("… of savings up to, percent of pay").benefit().hint(MATCHED_HINT)),
    (Question::OfferBonus, DOLLARS.label("Bonus you can count on, dollars a year").benefit()),
    (
        Question::OfferSigning,
        PLAIN
            .label("Signing bonus, dollars")
            .number("dollars", "dollars")
            .benefit()
            .hint("Counts in the first year only, never in what is compared."),
    ),
    (
        Question::OfferDifferential,
        PLAIN.label("Differential, dollars an hour").number("dollars an hour", "dollars an hour").benefit().hint(
            "On top of the rate, for evenings, weekends or output. It is pay, but no part of the rate that is judged.",
        ),
    ),
    (
        Question::OfferDifferentialHours,
        PLAIN
            .label("Hours a week it is paid for")
            .number("a number of hours a week", "the hours of a week,")
            .hint("Empty: all hours of the week.")
            .unsaid("all hours of the week")
            .empty(", or leave it empty for all"),
    ),
    (Question::OfferEducation, DOLLARS.label("Continuing education, dollars a year").benefit()),
    (Question::OfferDues, DOLLARS.label("Certification dues paid, dollars a year").benefit()),
    (
        Question::OfferDaysOff,
        PLAIN
            .label("Paid days off with holidays, a year")
            .number("a number of days", "whole days")
            .benefit()
            .hint("Time, not cash: it changes the worth of an hour."),
    ),
    (
        Question::Salary,
        PLAIN
            .label("Pay known in a place")
            .number("a salary in whole dollars", "a pay a year")
            .unsaid("the estimate")
            .empty(", or leave it empty for the estimate"),
    ),
];
