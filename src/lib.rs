//! What a US medical coder earns, and why: an estimate with its reasons, the same person in other places, pay over a
//! career, in one link. A static page; nothing leaves the browser.
//!
//! The rooms, each of which may name only those before it:
//!
//! - [`units`]: dollars, how they are rounded and told by the month and hour.
//! - [`data`]: the published tables, checked and packed when the crate is built.
//! - [`model`]: the estimate and what follows from it. Values in, values out.
//! - [`link`]: a person's answers as the fragment of an address, and back.
//! - [`chart`]: scales, paths, labels, tables. Names nothing of ours.
//! - [`words`]: every sentence, and which figure is made of which result.
//! - [`export`]: tables, charts and results as files. Knows no browser.
//! - [`app`]: the page. The only room that knows the browser.
//!
//! Data flows one way: a field gives a change, the change makes a state, the model answers to its profile, words and
//! charts tell the answer, components draw them; and the profile becomes the link in the address bar.

pub mod app;
pub mod chart;
pub mod data;
pub mod export;
pub mod link;
pub mod model;
pub mod units;
pub mod words;
