//! A rate a year: growth of pay, or the discount of what comes later.

use super::assumptions::{DISCOUNT, PAY_GROWTH};
use crate::units::{tenths, tenths_text};
use std::fmt;

/// Tenths of a percent in one.
const TENTHS: f64 = 1000.0;

tenths! {
    /// Tenths of a percent a year, up to [`Rate::MOST`].
    pub struct Rate from 0;
}

impl Rate {
    /// 20 percent: neither pay nor savings have kept more up for decades.
    pub const MOST: Rate = Rate(200);
    /// Growth of pay to start with.
    pub const PAY_GROWTH: Rate = Rate((PAY_GROWTH * TENTHS).round() as u16);
    /// Discount to start with, above inflation.
    pub const DISCOUNT: Rate = Rate((DISCOUNT * TENTHS).round() as u16);

    /// What it multiplies an amount by in a year.
    pub fn a_year(self) -> f64 {
        1.0 + f64::from(self.0) / TENTHS
    }
}

/// In percent, with a decimal where it has one.
impl fmt::Display for Rate {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&tenths_text(self.0))
    }
}
