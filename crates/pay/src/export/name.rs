//! What files are called.

/// The page's own name in them.
const PAGE: &str = "medical-coding-salary";

/// What and when: `medical-coding-salary_all-places_YYYY-MM-DD.csv`.
pub fn file(what: &str, made: &str, ending: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let what: String = what.chars().map(plain).collect();
    format!("{PAGE}_{what}_{made}.{ending}")
}
