//! An amount as people write it, whatever field or link it stands in: `$52,000`, `52k a year`, `US$ 24.50/hr`, `37.5 %`.

use super::digits::{Digits, digits};
use crate::model::profile::Per;

/// What the words behind a number say that it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Nothing,
    Percent,
    Hours,
    Pay(Per),
}

/// A number with what is written around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub number: Digits,
    /// Whether it is money, by a sign or by thousands told with `k`.
    pub money: bool,
    thousands: bool,
    pub of: Of,
}

/// What is written where one amount is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    One(Amount),
    /// The ends of a range, in millionths.
    Range([u64; 2]),
    Nothing,
}

/// The longest of those that end alike comes first.
const BEHIND: [(&str, Of); 15] = [
    ("percent", Of::Percent),
    ("%", Of::Percent),
    ("hours", Of::Hours),
    ("hrs", Of::Hours),
    ("hourly", Of::Pay(Per::Hour)),
    ("hour", Of::Pay(Per::Hour)),
    ("hr", Of::Pay(Per::Hour)),
    ("h", Of::Pay(Per::Hour)),
    ("chart", Of::Pay(Per::Chart)),
    ("yearly", Of::Pay(Per::Year)),
    ("annually", Of::Pay(Per::Year)),
    ("annum", Of::Pay(Per::Year)),
    ("year", Of::Pay(Per::Year)),
    ("yr", Of::Pay(Per::Year)),
    ("y", Of::Pay(Per::Year)),
];
/// What stands before a time.
const FOR: [&str; 4] = ["/", "per", "an", "a"];
const MONEY_BEFORE: [&str; 4] = ["usd", "us$", "us $", "$"];
const MONEY_BEHIND: [&str; 4] = ["dollars", "usd", "us$", "$"];
/// What stands between the ends of a range, by hyphens and dashes of every length.
const BETWEEN: [&str; 7] = ["to", "-", "\u{2010}", "\u{2011}", "–", "—", "−"];

/// Reads it, any kind of space and case, with or without what nobody can see.
pub(super) fn amount(text: &str) -> Written {
    let seen = text.chars().filter(|letter| !is_invisible(*letter));
    let plain: String =
        seen.map(|letter| if letter.is_whitespace() { ' ' } else { letter.to_ascii_lowercase() }).collect();
    if let Some(one) = one(&plain) {
        return Written::One(one);
    }
    let ends = BETWEEN.iter().find_map(|between| {
        let (low, high) = plain.split_once(between)?;
        Some((one(low)?, one(high)?))
    });
    let Some((low, high)) = ends else { return Written::Nothing };
    // "50–60k": the sign of thousands stands for both.
    let both = high.thousands && !low.thousands && low.number.millionths < high.number.millionths / 1_000;
    let times = if both { 1_000 } else { 1 };
    Written::Range([low.number.millionths.saturating_mul(times), high.number.millionths])
}

/// Whether nobody can see it: what holds words together or apart, turns the direction of writing, or marks its order.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn one(text: &str) -> Option<Amount> {
    let text = text.trim_matches(' ');
    // The end of a sentence, or of "yr.".
    let ended = text.strip_suffix(['.', ',']).filter(|rest| rest.ends_with(is_of_a_word));
    let (mut rest, of) = behind(ended.unwrap_or(text));
    if let Of::Pay(_) = of {
        rest = FOR.iter().find_map(|before| rest.strip_suffix(before)).unwrap_or(rest).trim_matches(' ');
    }
    let signed = MONEY_BEHIND.iter().find_map(|sign| rest.strip_suffix(sign));
    let rest = signed.unwrap_or(rest).trim_matches(' ');
    let many = rest.strip_suffix('k');
    let rest = many.unwrap_or(rest).trim_matches(' ');
    let sign = MONEY_BEFORE.iter().find_map(|sign| rest.strip_prefix(sign));
    let mut number = digits(sign.unwrap_or(rest).trim_matches(' '))?;
    let thousands = many.is_some();
    if thousands {
        number.millionths = number.millionths.checked_mul(1_000)?;
        // Nobody is paid millions.
        number.unsure = false;
    }
    Some(Amount { number, money: thousands || sign.is_some() || signed.is_some(), thousands, of })
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '$' | '%')
}

/// What stands before the words that say what is counted, and what they say.
fn behind(text: &str) -> (&str, Of) {
    let found = BEHIND.iter().find_map(|(word, of)| Some((text.strip_suffix(word)?.trim_matches(' '), *of)));
    found.unwrap_or((text, Of::Nothing))
}
