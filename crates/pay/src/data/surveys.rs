//! What coders themselves report of their pay: AAPC's salary survey of its members, who are of all job titles and chose to
//! answer. Beside the estimate, and no part of it.

use super::packed;
pub use super::packed::{ReportGrade, Stat};
use super::tables::others;

/// What a group of AAPC's members reported, in dollars of [`AAPC_YEAR`](super::vintage::AAPC_YEAR).
pub type Report = packed::Report<'static>;

/// The newest survey's groups, as the table has them: certified and not, by certificate, by how many certificates.
///
/// ```
/// let certified = pay::data::surveys::aapc().iter().find(|report| report.group == "certified");
/// assert!(certified.is_some_and(|report| report.dollars > 60_000));
/// ```
pub fn aapc() -> &'static [Report] {
    &others().reports
}
