//! The published tables, one room for each: values or a typed "no figure". How figures are combined is the model's.
//!
//! The tables are the CSV files of this folder; `pack.rs` checks and packs them when the crate is built.

pub mod guide;
mod packed;
pub mod places;
pub mod prices;
pub mod projections;
pub mod taxes;
pub mod wages;
