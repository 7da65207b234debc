//! What a US medical coder earns, and why: an estimate with its reasons, the same person in other places, pay over a
//! career, in one link. Knows no browser.
//!
//! The rooms, each of which may name only those before it:
//!
//! - [`rows`]: sets as tables.
//! - [`units`]: dollars, how they are rounded and told by the month and hour.
//! - [`data`]: the published tables, checked and packed when the crate is built.
//! - [`model`]: the estimate and what follows from it. Values in, values out.
//! - [`question`]: everything that a person can be asked, a row each.
//! - [`link`]: a person's answers as the fragment of an address, and back.
//! - [`words`]: every sentence.
//! - [`chart`]: scales, paths, labels, tables. Names nothing of ours.
//! - [`state`]: what the person has told, and every way it changes.
//! - [`answers`]: what the model makes of it, each part once.
//! - [`cards`]: the sections of the page as values: which figure is made of which result, in which order and where.
//! - [`export`]: tables, charts and results as files.

pub mod answers;
pub mod cards;
pub mod chart;
pub mod data;
pub mod export;
pub mod link;
pub mod model;
pub mod question;
pub mod rows;
pub mod state;
pub mod units;
pub mod words;
