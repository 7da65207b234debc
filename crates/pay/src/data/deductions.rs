//! What federal income tax lets people deduct, its brackets, and its child credit, by the law of the tax year; by [`Filing`] where it
//! depends on that.

use super::constants;
pub use super::constants::{BUSINESS_SHARE, CHILD_CREDIT, CHILD_CREDIT_PAID, OVERTIME_SHARE, OVERTIME_YEARS};
use super::taxes::Filing;
use crate::units::Dollars;

/// The standard deduction, dollars a year.
pub fn standard(filing: Filing) -> Dollars {
    constants::STANDARD[filing as usize]
}

/// The taxable income from which a business without employees deducts less of its profit, and over how many dollars more
/// that comes to nothing.
pub fn business_ends(filing: Filing) -> [Dollars; 2] {
    [constants::BUSINESS_FROM[filing as usize], constants::BUSINESS_RANGE[filing as usize]]
}

/// The most that is deducted for the half premium of overtime, dollars a year; nothing in a year without that law.
pub fn overtime_most(filing: Filing) -> Dollars {
    constants::OVERTIME_MOST[filing as usize]
}

/// The income from which less of it is deducted, dollars a year.
pub fn overtime_from(filing: Filing) -> Dollars {
    constants::OVERTIME_FROM[filing as usize]
}

/// Federal income tax on a taxable income, before any credit, dollars a year.
///
/// ```
/// use pay::data::{deductions::before_credits, taxes::Filing};
/// use pay::units::Dollars;
/// // 12,400 × 10 % + 17,600 × 12 %
/// assert_eq!(before_credits(Dollars(30_000.0), Filing::Single).whole(), 3_352);
/// ```
pub fn before_credits(taxable: Dollars, filing: Filing) -> Dollars {
    let mut below = 0.0;
    let mut owed = Dollars(0.0);
    for (rate, from) in constants::FEDERAL_BRACKETS {
        // Each rate adds its rise over the one below to all that lies above its beginning.
        owed = owed + (taxable - Dollars(from[filing as usize])).max(Dollars(0.0)) * (rate - below);
        below = rate;
    }
    owed
}
