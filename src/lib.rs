//! The page of the medical coding salary calculator: a static page; nothing leaves the browser. What it shows is worked out
//! by the crate [`pay`], which knows no browser.
//!
//! Data flows one way: a field gives a change, the change makes a state, the model answers to its profile, words and
//! charts tell the answer, components draw them; and the profile becomes the link in the address bar.

pub mod app;

pub use pay::{answers, cards, chart, data, export, link, model, question, rows, units, words};
