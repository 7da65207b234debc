//! One thing a person may change about themselves.

use super::certifications::Certification;
use super::work::{Role, Setting, Specialty};
use crate::data::places::Place;

/// A change of one answer. Taking it twice is taking it once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// One more certificate.
    Certification(Certification),
    /// Another specialty in place of the present one.
    Specialty(Specialty),
    /// Another kind of employer in place of the present one.
    Setting(Setting),
    /// Learning to audit.
    Auditing,
    /// Accuracy and output well above the usual.
    StrongPerformance,
    /// Working remotely, or on site again.
    Remote(bool),
    /// Working in another place, or living there if remote.
    Move(Place),
    /// Another role.
    Role(Role),
}
