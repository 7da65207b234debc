//! The first lines of a table: whose it is, and of when.

use crate::read::TableError;

/// Where a table comes from, as its first comment lines tell: `# key: value` lines, then the description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vintage {
    /// Who published it.
    pub publisher: String,
    /// In which survey, release or tables.
    pub survey: String,
    /// Of when, in words that end in a year: `May 2025`, `about 2023`, `tax year 2025`. [`Self::year`] reads it.
    pub vintage: String,
    /// The day on which it was published, `YYYY-MM-DD`.
    pub released: Option<String>,
    /// The kind of dollars that its amounts are in, in words that end in a year.
    pub dollars: Option<String>,
    /// The program that worked it out, with its version.
    pub model: Option<String>,
    /// What of it that program could only project, as the figures were not out yet.
    pub projected: Option<Projected>,
    /// What else is to be said, a line each.
    pub description: Vec<String>,
}

/// States whose figures a program projects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projected {
    /// Their letters.
    pub states: Vec<String>,
    /// By how much theirs may be off, in dollars a year: the least and the most.
    pub error: [u32; 2],
}

/// The months, as days of release are written out.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The keys in the order in which they are written; the first three must be there.
const KEYS: [&str; 8] =
    ["publisher", "survey", "vintage", "released", "dollars", "model", "projected", "projected_error"];
const REQUIRED: usize = 3;

impl Vintage {
    /// Reads the comment lines before the heading of a table.
    ///
    /// # Errors
    /// The first line that is unknown, stands twice or after the description, or whose date or year cannot be read; or
    /// what is missing.
    pub fn parse(file: &str, text: &str) -> Result<Self, TableError> {
        let mut values: [Option<String>; KEYS.len()] = Default::default();
        let mut description = Vec::new();
        let mut end = 1;
        for (line, text) in (1..).zip(text.lines().map_while(|line| line.strip_prefix('#'))) {
            let error = |problem: String| TableError::new(file, line, problem);
            end = line + 1;
            let text = text.trim();
            let Some((key, value)) = key_and_value(text) else {
                description.push(text.to_owned());
                continue;
            };
            let at = KEYS.iter().position(|known| *known == key);
            let at = at.ok_or_else(|| error(format!("unknown key {key}; known are {}", KEYS.join(", "))))?;
            if !description.is_empty() {
                return Err(error(format!("the line {key} stands after the description")));
            }
            check(key, value).map_err(error)?;
            if values[at].replace(value.to_owned()).is_some() {
                return Err(error(format!("a second line {key}")));
            }
        }
        Self::assemble(values, description).map_err(|problem| TableError::new(file, end, problem))
    }

    /// From the values of [`KEYS`], each of which has passed [`check`].
    fn assemble(values: [Option<String>; KEYS.len()], description: Vec<String>) -> Result<Self, String> {
        if let Some(at) = values[..REQUIRED].iter().position(Option::is_none) {
            return Err(format!("the first lines do not tell its {}: # {}: …", KEYS[at], KEYS[at]));
        }
        let [publisher, survey, vintage, released, dollars, model, states, error] = values;
        let required = Option::unwrap_or_default;
        let projected = match (states, error.as_deref().and_then(ends)) {
            (None, None) => None,
            (Some(states), Some(error)) => Some(Projected { states: letters(&states), error }),
            _ => return Err("the first lines tell one of projected and projected_error without the other".to_owned()),
        };
        Ok(Self {
            publisher: required(publisher),
            survey: required(survey),
            vintage: required(vintage),
            released,
            dollars,
            model,
            projected,
            description,
        })
    }

    /// The year of the vintage.
    pub fn year(&self) -> u16 {
        year(&self.vintage).unwrap_or_default()
    }

    /// The year of its dollars: that of the vintage where the table does not tell another.
    pub fn dollars_year(&self) -> u16 {
        self.dollars.as_deref().and_then(year).unwrap_or_else(|| self.year())
    }

    /// The comment lines, which [`Self::parse`] reads back.
    pub fn header(&self) -> String {
        let [publisher, survey, vintage] =
            [&self.publisher, &self.survey, &self.vintage].map(|text| Some(text.as_str()));
        let [released, dollars, model] = [&self.released, &self.dollars, &self.model].map(Option::as_deref);
        let projected = self.projected.as_ref();
        let states = projected.map(|projected| projected.states.join(" "));
        let error = projected.map(|Projected { error: [least, most], .. }| format!("{least}-{most}"));
        let [states, error] = [&states, &error].map(Option::as_deref);
        let values = KEYS.iter().zip([publisher, survey, vintage, released, dollars, model, states, error]);
        let keys = values.filter_map(|(key, value)| Some(format!("# {key}: {}\n", value?)));
        keys.chain(self.description.iter().map(|line| format!("# {line}\n"))).collect()
    }
}

/// A line that begins with one word in small letters and a colon, as keys do.
fn key_and_value(text: &str) -> Option<(&str, &str)> {
    let (key, value) = text.split_once(':')?;
    let word = !key.is_empty() && key.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    word.then_some((key, value.trim()))
}

fn check(key: &str, value: &str) -> Result<(), String> {
    match key {
        _ if value.is_empty() => Err(format!("nothing after {key}")),
        "vintage" | "dollars" if year(value).is_none() => Err(format!("{value:?} in the line {key} has no year")),
        "released" if !is_date(value) => Err(format!("{value:?} in the line {key} is no date as in 2000-12-31")),
        "projected" if letters(value).iter().any(|state| !is_state(state)) => {
            Err(format!("{value:?} in the line {key} are no states' letters as in AK AL"))
        }
        "projected_error" if ends(value).is_none() => {
            Err(format!("{value:?} in the line {key} are no dollars as in 5-40"))
        }
        _ => Ok(()),
    }
}

fn letters(states: &str) -> Vec<String> {
    states.split_whitespace().map(str::to_owned).collect()
}

fn is_state(letters: &str) -> bool {
    letters.len() == 2 && letters.bytes().all(|letter| letter.is_ascii_uppercase())
}

/// The least and the most of a span of whole dollars.
fn ends(dollars: &str) -> Option<[u32; 2]> {
    let (least, most) = dollars.split_once('-')?;
    let [least, most] = [least.parse().ok()?, most.parse().ok()?];
    (least <= most).then_some([least, most])
}

/// The last four digits in a row, as a year.
fn year(text: &str) -> Option<u16> {
    let mut digits = text.split(|letter: char| !letter.is_ascii_digit());
    digits.rfind(|digits| digits.len() == 4)?.parse().ok()
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, length| parts.get(at).filter(|part| part.len() == length)?.parse::<u16>().ok();
    let (year, month, day) = (number(0, 4), number(1, 2), number(2, 2));
    parts.len() == 3
        && year.is_some()
        && month.is_some_and(|m| (1..=12).contains(&m))
        && day.is_some_and(|d| (1..=31).contains(&d))
}
