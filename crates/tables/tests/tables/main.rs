//! What a table must be, and what becomes of a publisher's file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod broken;
mod deductions;
mod households;
mod oews;
mod parities;
mod payroll;
mod projections;
mod samples;
mod vintages;
