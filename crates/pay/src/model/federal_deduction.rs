//! What a deduction saves of federal income tax that the tables by wage do not know: of a business, of overtime, of insurance.

use super::profile::Filing;
use crate::data::deductions::{CHILD_CREDIT, CHILD_CREDIT_PAID, before_credits, standard};
use crate::data::taxes::federal;
use crate::units::Dollars;

/// Federal income tax on what is earned where so much more is deducted, dollars a year after credits. Credits that grow with
/// what is earned stay those of all of it; less tax is only saved as far as the child credit has not taken it already.
pub fn federal_tax(earned: Dollars, deducted: Dollars, filing: Filing) -> Dollars {
    let owed = |deducted: Dollars| {
        let taxable = (earned - deducted - standard(filing)).max(Dollars(0.0));
        before_credits(taxable, filing).max(taken_by_credit(filing))
    };
    federal(filing).at(earned) - (owed(Dollars(0.0)) - owed(deducted))
}

/// What of the tax the child credit takes without ever paying it out: a deduction saves nothing of that.
fn taken_by_credit(filing: Filing) -> Dollars {
    match filing {
        Filing::HeadOfHousehold => CHILD_CREDIT - CHILD_CREDIT_PAID,
        Filing::Single | Filing::Joint => Dollars(0.0),
    }
}
