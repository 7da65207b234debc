//! What a US medical coder earns, and why.
pub mod data;
pub mod link;
pub mod model;
pub mod units;
