//! What a US medical coder earns, and why: an estimate with its reasons, the same person in other places, pay over a
//! career, in one link. Knows no browser.
//!
//! The rooms, each of which may name only those before it:
//!
//! - [`units`]: dollars, how they are rounded and told by the month and hour.
//! - [`data`]: the published tables, checked and packed when the crate is built.
//! - [`model`]: the estimate and what follows from it. Values in, values out.
//! - [`link`]: a person's answers as the fragment of an address, and back.
//! - [`chart`]: scales, paths, labels, tables. Names nothing of ours.
//! - [`words`]: every sentence, and which figure is made of which result.
//! - [`state`]: what the person has told, and every way it changes.
//! - [`answers`]: what the model makes of it, each part once.
//! - [`export`]: tables, charts and results as files.

pub mod answers;
pub mod chart;
pub mod data;
pub mod export;
pub mod link;
pub mod model;
pub mod state;
pub mod units;
pub mod words;
