//! Single published figures, each with a source of its own.

pub use super::constants::HEALTH_CARE_PAY_GROWTH;
