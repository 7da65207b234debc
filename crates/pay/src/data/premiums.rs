//! What an employer's health plan costs, from KFF's Employer Health Benefits Survey.

pub use super::constants::{PREMIUM, WORKERS_PART};
