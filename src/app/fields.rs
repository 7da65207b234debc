//! The fields: label, hint, error, control, joined by id.

pub mod certifications;
pub mod check;
pub mod choice;
pub mod housing;
pub mod paid;
pub mod place;
pub mod question;
pub mod remember;
pub mod typed;
pub mod years;
