//! The figures of the page, a row each: the name of its line within the page, what it is, from what, and how it is worked
//! out.

use super::Group;
use super::MethodLine::{self, Constant as C, Figure as F, Group as G, Source as S};
use super::Quantity;
use crate::data::deductions::OVERTIME_YEARS;
use crate::data::vintage::{PRICE_YEAR, SURVEY, TAX_YEAR};
use crate::model::assumptions::Assumption;
use crate::words::sources::Source;
use Figure::*;
use const_format::formatcp;

/// What is said of a figure.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The name of its line within the page.
    pub anchor: &'static str,
    /// What it is.
    pub name: &'static str,
    /// From what.
    pub made_of: &'static [MethodLine],
    /// How it is worked out.
    pub formula: &'static str,
}

/// Makes the figures and what is said of each of one list, in the order they are listed.
macro_rules! figures {
    ($($figure:ident => $anchor:expr, $name:expr, $made_of:expr, $formula:expr;)*) => {
        /// A figure that the page shows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is named in its row")]
        pub enum Figure { $($figure,)* }

        impl Figure {
            /// All, in the order they are listed.
            pub const ALL: [Figure; [$(Figure::$figure),*].len()] = [$(Figure::$figure),*];

            /// Its name, how it is worked out, and from what.
            pub const fn explanation(self) -> Explanation {
                match self {
                    $(Figure::$figure => Explanation {
                        anchor: self.anchor(), name: $name, made_of: &$made_of, formula: $formula,
                    },)*
                }
            }

            /// The name of its line within the page. It stands apart, as every number knows it, and only the method the
            /// rest.
            pub const fn anchor(self) -> &'static str {
                match self {
                    $(Figure::$figure => $anchor,)*
                }
            }
        }
    };
}

figures! {
    Estimate => "how-estimate", "Your pay, the large figure",
        [F(Experience), F(Roles), F(Premiums), F(Place), G(Group::Places), S(Source::Guide), S(Source::Wages)],
        formatcp!("Pay for your experience, or for your role, times what your certificates, specialty, setting, \
                   skills and remote work multiply it by, times what your place does: so far in the guide’s dollars. \
                   Times the change of dollars, which makes {SURVEY} dollars of it.");
    Range => "how-range", "The range: what most such people earn", [F(Estimate), G(Group::Ranges), S(Source::Guide)],
        "Low is your pay divided by a width, high is your pay times the same width. The width is the largest of the \
         guide’s ranges that apply to you: your level of experience or role, specialty, setting, a state that the \
         guide names, remote work.";
    Hourly => "how-hourly", "Pay an hour", [F(Estimate), G(Group::Statistics)],
        "Your pay a year divided by the hours of full-time work in a year: 40 a week, 52 weeks.";
    Experience => "how-experience", "Pay by years of experience", [G(Group::Experience), S(Source::Guide)],
        "A smooth curve that meets the guide’s first two levels and averages its third over a working life: it rises \
         fast at first and then flattens. Pay = what the curve comes near to × e^(−height × e^(−your years ÷ pace)). \
         In the first year it climbs from the guide’s starting pay: start × e^(a × years² + b × years³).";
    Premiums => "how-premiums", "Experience, certificates, specialty, setting, skills and remote work together",
        [G(Group::Certificates), G(Group::Premiums), G(Group::Roles), S(Source::Guide), S(Source::Assumptions)],
        "Each multiplies mid-level pay, experience beyond the mid level too. The one that adds the most counts whole, \
         the next in part, each further one in half of that part, as a power of its multiple, because people who have \
         one often have others and the guide’s ranges hold that already. What lowers pay counts whole. Of several \
         certificates the strongest counts whole, the next ones in part. A manager or director keeps a part of it all.";
    Roles => "how-roles", "Pay of a supervisor, manager or director",
        [F(Experience), G(Group::Roles), S(Source::Guide), S(Source::Assumptions)],
        "A coder’s pay at the years of the first promotion, times the promotion multiple once, twice or three times. \
         Each year more or fewer than usual in the role moves it a little, within bounds.";
    Place => "how-place", "What your place does to pay", [G(Group::Places), S(Source::Wages), S(Source::Guide)],
        "BLS’s median wage there over the nation’s, mixed with the same for related occupations there: its own wage \
         counts jobs ÷ (jobs + the jobs at which it counts half), both as logarithms. In the guide’s dollars a state \
         that the guide names has the guide’s multiple, and an area in it that times its BLS wages over the state’s. \
         Remote work is paid the same wherever you live.";
    Contributions => "how-contributions", "What each factor adds", [F(Estimate), F(Experience), F(Premiums), F(Place)],
        "The factors are applied one after another, from the starting pay on. What one adds is the pay with it less \
         the pay before it, in whole dollars that add up to your pay. A factor would add other dollars in another \
         order; its multiple stays.";
    Percentile => "how-percentile", "How many in 100 earn less", [F(Estimate), G(Group::Statistics), S(Source::Wages)],
        formatcp!("BLS tells what 10, 25, 50, 75 and 90 in 100 earn less than, for the occupation and place. Between \
                   these your pay in {SURVEY} dollars is read on straight lines: the logarithm of pay across, the \
                   percentile upward as on a bell curve. Where the place has no figure, its state’s is used, then \
                   the nation’s.");
    Caution => "how-caution", "Where the sources disagree", [F(Estimate), F(Percentile), S(Source::Wages)],
        formatcp!("Said where the estimate in {SURVEY} dollars is below BLS’s 10th or above its 90th percentile for the \
                   place. Nothing is called fair there.");
    TakeHome => "how-take-home", "Take-home pay", [F(Estimate), F(FederalTax), F(Fica), F(StateTax), F(LocalTax), S(Source::Taxes)],
        "Pay less federal tax, less FICA, less state tax, less the local income tax that counts, less what you save into a \
         401(k) and pay for health insurance. A month is a twelfth of the year. For the United States as a whole no \
         state or local tax is taken off. With a partner’s pay: the household’s money in hand with your pay less that \
         without it, income taxes by both pays, FICA and states’ payroll taxes by each person’s. Saving lowers income \
         taxes but in Pennsylvania, a premium lowers FICA too and income taxes but in New Jersey.";
    FederalTax => "how-federal-tax", "Federal tax", [S(Source::Taxes)],
        formatcp!("Federal income tax of {TAX_YEAR} on the wage alone, for your way to file, credits that are paid \
                   out taken off. Read between worked-out wages on straight lines.");
    Fica => "how-fica", "FICA: Social Security and Medicare", [G(Group::Taxes), S(Source::Taxes)],
        "Social Security: its rate times pay, up to a limit. Medicare: its rate times all pay, and a second rate \
         times what lies above a threshold.";
    StateTax => "how-state-tax", "State tax", [S(Source::Taxes)],
        formatcp!("The state’s income tax of {TAX_YEAR} on the wage, and what it takes from employees’ pay for \
                   insurance, read like the federal tax. Below zero where the state’s credits are larger.");
    LocalTax => "how-local-tax", "Local income tax", [F(StateTax), S(Source::LocalTaxes)],
        "The income tax of the city or county you live in, as if you worked there too. In Indiana and Maryland, where \
         every county has one, it counts by itself: that of the county with most of the area’s people, or for a state \
         and its nonmetropolitan area the average of the counties by their people, until you choose yours. A city’s \
         counts once you say that you live there. Rates are taken of what each tax is on: wages, the state’s taxable \
         income, or the state’s tax. Where a rate is unknown nothing is taken off, and that is said.";
    PriceIndex => "how-prices", "Prices, the nation’s being 100", [G(Group::Prices), S(Source::Prices)],
        "BEA’s price level of the place for all items. With a housing share of your own: share × housing + (1 − \
         share) × (goods, utilities and other services by their weights), each over the nation’s.";
    Buys => "how-buys", "What the pay buys", [F(TakeHome), F(PriceIndex)],
        formatcp!("Take-home pay ÷ prices of the place × 100: the same money in average US prices of {PRICE_YEAR}.");
    Equivalent => "how-equivalent", "Equal pay in another place", [F(Buys), F(TakeHome)],
        "The pay there whose take-home pay buys there what yours buys at home, and the other way round. Found by \
         trying the middle between too little and too much, until less than a cent is between them.";
    BreakEven => "how-break-even", "The housing share at which two places are equal",
        [F(Buys), F(PriceIndex), G(Group::Prices)],
        "The part of the budget for housing with which both take-home pays buy the same. Where housing is dearer \
         than other things, more of it turns the answer to the other place.";
    Ranking => "how-ranking", "The order of all places",
        [F(Estimate), F(TakeHome), F(PriceIndex), F(Buys), S(Source::Wages)],
        "Your answers worked out anew for every place but the nation, then put in order by what you choose. Jobs are \
         BLS’s count of medical records specialists; it does not publish all.";
    Gain => "how-gain", "What a next step adds", [F(Estimate), F(TakeHome), F(PriceIndex)],
        "Take-home pay with the step less take-home pay without it: money in hand. For a certificate the least is that \
         with a third of what it multiplies pay by, as people who certify differ in other ways too. What the prices of \
         another place add is told apart: take-home pay there × (prices at home ÷ prices there − 1).";
    Payback => "how-payback", "When a next step is paid back", [F(Gain), G(Group::Years), S(Source::Guide)],
        "Months of training, then cost ÷ what the step adds a month, rounded up; cost and months by the middle of \
         the guide’s ranges.";
    Career => "how-career", "Pay over a career", [F(Estimate), F(Experience), F(Roles), F(Range)],
        "Your pay worked out for each number of years of experience, all other answers as they are. The band is the \
         range of that year.";
    Plans => "how-plans", "What a plan pays", [F(Estimate), F(Range), F(Growth), F(Buys)],
        "Each year you are a year older and take the steps of that year; then pay is worked out anew. What is earned \
         in all adds up the years. A plan overtakes another in the first year from which it is ahead to the end.";
    Growth => "how-growth", "Pay in dollars of each year", [C(Quantity::Assumed(&Assumption::PAY_GROWTH)), S(Source::History)],
        "Pay × (1 + growth), once for every year from now.";
    TrainingPayback => "how-training-payback", "The month in which a training is paid back",
        [F(Estimate), F(TakeHome), G(Group::Certificates), G(Group::Years), S(Source::Assumptions)],
        "Month by month, take-home pay with the certificate less that without it is added up, beginning with the \
         cost owed. It is the first month from which nothing is owed any more. A certificate credited with a half or \
         a third multiplies pay by that power of its multiple.";
    NetPresentValue => "how-net-present-value", "Net present value of a training",
        [F(TrainingPayback), C(Quantity::Assumed(&Assumption::DISCOUNT))],
        "Each month’s gain ÷ (1 + discount) to the power of the years gone by, added up to the last year, less the \
         cost: what it is all worth today.";
    TrainingGain => "how-training-gain", "Gain of a training by a year", [F(TrainingPayback)],
        "The gains of all months so far, added up without a discount, less the cost.";
    Offer => "how-offer", "Whether an offer is fair", [F(Range), F(Percentile), S(Source::Wages)],
        formatcp!("Pay by the hour times the hours of a week times 52, those beyond 40 one and a half times. Its rate in \
                   a year of full time, 2,080 hours, is held against your range at the offer’s place, raised to {SURVEY} dollars: under low, lower half, the middle to the nearest hundred, \
                   upper half, over high. How many in 100 earn less is read from BLS’s survey as for your pay.");
    Contract => "how-contract", "Contract work (1099) against a job",
        [F(Offer), F(TakeHome), G(Group::Taxes), C(Quantity::Assumed(&Assumption::UNPAID_DAYS)), S(Source::Taxes), S(Source::Health)],
        formatcp!("Profit: the rate times the hours of the weeks that are paid, 52 less the unpaid days; told by the year, as \
                   typed. Self-employment tax: both halves of Social Security and Medicare on 92.35% of it. Federal income \
                   tax of {TAX_YEAR} on the profit less half of that, less your own health insurance, less a fifth of the rest, but at \
                   most a fifth of taxable income (section 199A). The state’s on the profit less half of the self-employment tax and the insurance; where a \
                   state treats a business otherwise, as the tax model has it. What is left is held against jobs as the W-2 \
                   pay for the same hours that leaves the same, found by trying the middle between too little and too much.");
    Overtime => "how-overtime", "Overtime that federal income tax does not count", [G(Group::Taxes), F(FederalTax)],
        formatcp!("The half premium: of one and a half times the rate the half, for the hours beyond 40 of a job that is not \
                   paid by the year. It is deducted up to a limit, less above an income, in the tax years {OVERTIME_YEARS}.");
    Negotiation => "how-asking", "What to ask for", [F(Range), F(Equivalent), S(Source::Wages)],
        "Open with the high end of the range, or with BLS’s 90th percentile where that is less. Aim for the middle of \
         the range’s upper half, √(middle × high), or, where that lies over the opening, for the middle between the \
         least and the opening; for an offer, or own pay, over that, for the middle between it and the opening. Walk \
         away under the low end, or under what buys the same as your own pay where you typed it and it is more. Where \
         even the low end lies over BLS’s 90th percentile, the three are BLS’s median, 75th and 90th percentile.";
    Reported => "how-reported", "What coders report", [S(Source::Reports)],
        "The average that AAPC’s members of a group reported. It is not held against BLS’s survey, and the estimate knows \
         nothing of it.";
    Package => "how-package", "Total compensation", [S(Source::Health)],
        "Pay with a differential, bonus, the health premium that the employer pays, none under 30 hours a week unless typed, the retirement match (its \
         percent × the percent of pay it is given on, 6 unless typed, × pay), continuing education and dues, a year before tax. Of a contract the employer’s half \
         of Social Security and Medicare is taken off. Hours worked are those of the weeks paid, 52 in a job, \
         less the paid days off, each a fifth of a week. The total over the hours worked is the worth of an \
         hour.";
    Careers => "how-careers", "Other careers against yours", [F(Estimate), S(Source::Wages), S(Source::Guide)],
        formatcp!("BLS’s median of the occupation in your place, or in its state or the nation where it has none, \
                   less your pay in {SURVEY} dollars. The guide’s ranges are raised to {SURVEY} as its pay of coders \
                   is.");
    Outlook => "how-outlook", "The outlook", [S(Source::Projections), S(Source::Guide)],
        "Jobs at the end of ten years over those at their start, as each edition of BLS’s projections has them. \
         Openings a year count those who leave as well as new jobs.";
}
