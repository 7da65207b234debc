//! What a deduction saves of federal income tax that the tables by wage do not know: of a business, of overtime, of insurance.

use super::profile::Filing;
use super::taxpayer::Taxpayer;
use crate::data::deductions::{
    CHILD_CREDIT, CHILD_CREDIT_PAID, OVERTIME_SHARE, before_credits, overtime_from, overtime_most, standard,
};
use crate::units::Dollars;

/// So much less is owed, dollars a year, of what a household earns where so much more is deducted. Credits that grow with what is earned
/// stay those of all of it; tax that the child credit has taken already is not saved again.
///
/// ```
/// use pay::model::{federal_deduction::saved, profile::Filing, taxpayer::Taxpayer};
/// use pay::units::Dollars;
/// // 84,203 − 16,100 = 68,103 is taxed at 22 %.
/// assert_eq!(saved(Dollars(84_203.0), Dollars(6_477.0), &Taxpayer::filing(Filing::Single)).whole(), 1_425);
/// ```
pub fn saved(earned: Dollars, deducted: Dollars, who: &Taxpayer) -> Dollars {
    // What of the tax the child credit takes without ever paying it out.
    let taken_by_credit = (CHILD_CREDIT - CHILD_CREDIT_PAID) * f64::from(who.children);
    let owed = |deducted: Dollars| {
        let taxable = (earned - deducted - standard(who.filing)).max(Dollars(0.0));
        before_credits(taxable, who.filing).max(taken_by_credit)
    };
    owed(Dollars(0.0)) - owed(deducted)
}

/// What of the half premium of overtime federal income tax does not count, dollars a year: up to a limit, and less of it above an
/// income. The law counts that income in whole thousands; here each dollar counts.
pub fn overtime_deduction(premium: Dollars, income: Dollars, filing: Filing) -> Dollars {
    let above = (income - overtime_from(filing)).max(Dollars(0.0));
    (premium.min(overtime_most(filing)) - above * OVERTIME_SHARE).max(Dollars(0.0))
}
