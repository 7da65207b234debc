//! What leaves the page as a file, as text: tables for spreadsheets, charts as pictures, inputs and results as data.
//! Knows no browser.

pub mod json;
