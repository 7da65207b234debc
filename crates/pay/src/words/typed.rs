//! Fields of text: what describes one, and how what people type is read.

use super::money::grouped;
use crate::model::plan::Horizon;
use crate::model::rate::Rate;
use crate::units::{dollars, tenths, whole};

/// A field of text that gives an answer.
#[derive(Clone, Debug)]
pub struct Typed<A> {
    /// Its id; that of its hint is the same with `-hint` after it.
    pub id: &'static str,
    /// `numeric` or `decimal`, for the keyboard of a phone; another one where it is read in another way.
    pub inputmode: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What an empty field means, or where its number comes from.
    pub hint: String,
    /// What has been said.
    pub value: String,
    /// What counts while nothing is.
    pub placeholder: Option<String>,
    /// Reads it, with a sentence where it cannot be read.
    pub read: fn(&str) -> Result<A, String>,
}

/// What is read from something; nothing typed is nothing said. None where it cannot be read.
pub fn unless_empty<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    let typed = typed.trim();
    if typed.is_empty() { Some(None) } else { read(typed).map(Some) }
}

/// Whole dollars up to `most`; nothing typed is nothing said. None where it cannot be read.
pub fn amount(typed: &str, most: u32) -> Option<Option<u32>> {
    unless_empty(typed, |typed| u32::try_from(dollars(typed)?.0).ok().filter(|amount| *amount <= most))
}

/// A whole number up to `most`; nothing typed is nothing said. None where it cannot be read.
pub fn count(typed: &str, most: u8) -> Option<Option<u8>> {
    unless_empty(typed, |typed| u8::try_from(whole(typed)?).ok().filter(|count| *count <= most))
}

/// A percentage, as the answer that `of` makes of its tenths; with or without its sign.
pub fn percent<T>(typed: &str, of: fn(u16) -> Option<T>) -> Option<T> {
    tenths(unsigned(typed)).and_then(|(tenths, _)| of(tenths))
}

/// The same; nothing typed is nothing said. None where it cannot be read.
pub fn percent_unless_empty<T>(typed: &str, of: fn(u16) -> Option<T>) -> Option<Option<T>> {
    unless_empty(unsigned(typed), |typed| percent(typed, of))
}

/// Without the sign of percent.
fn unsigned(typed: &str) -> &str {
    typed.trim().trim_end_matches('%').trim_end()
}

/// How far ahead one looks.
///
/// # Errors
/// A sentence that says what to do.
pub fn horizon(typed: &str) -> Result<Horizon, String> {
    let [least, most] = [Horizon::LEAST, Horizon::MOST].map(Horizon::get);
    Horizon::written(typed.trim()).ok_or(format!("Type whole years from {least} to {most}."))
}

/// A rate a year, in percent.
///
/// # Errors
/// A sentence that says what to do.
pub fn rate(typed: &str) -> Result<Rate, String> {
    percent(typed, Rate::from_tenths).ok_or(format!("Type a percentage from 0 to {}.", Rate::MOST))
}

/// Whole dollars as they stand in their field.
pub fn amount_text(amount: Option<u32>) -> String {
    amount.map_or(String::new(), |amount| grouped(u64::from(amount)))
}

/// A whole number as it stands in its field.
pub fn count_text(count: Option<u8>) -> String {
    count.map_or(String::new(), |count| count.to_string())
}
