//! The page as it is rendered without a browser, what it says to twenty people, and how the project's rooms lie.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod arrival;
mod dollars;
mod held;
mod layers;
mod markup;
mod snapshots;
mod styles;
#[path = "../../crates/pay/tests/pay/support/mod.rs"]
#[allow(dead_code, reason = "the calculation's tests use the rest")]
mod support;
