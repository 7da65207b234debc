//! The published tables, one room for each: values or a typed "no figure". How figures are combined is the model's.
//!
//! The tables are the CSV files of this folder; `build/` checks and packs them when the crate is built.

pub mod children;
mod constants;
pub mod credentials;
pub mod deductions;
pub mod finding;
pub mod folded;
pub mod guide;
pub mod local_taxes;
pub mod own_business;
mod packed;
pub mod payroll_taxes;
pub mod places;
pub mod premiums;
pub mod prices;
pub mod projections;
pub mod single_figures;
pub mod surveys;
pub mod tables;
pub mod taxes;
pub mod two_earners;
pub mod vintage;
pub mod wages;
