//! The nearest word to one that is not known.

use crate::rows::Coded;

/// The one of a set whose code is the fewest letters away from what was written; none where more than half of it is
/// other.
pub fn nearest(choices: &[Coded], written: &str) -> Option<&'static str> {
    let written: Vec<char> = written.to_ascii_lowercase().chars().take(MOST).collect();
    let letters = |choice: &Coded| choice.code.chars().collect::<Vec<_>>();
    let away = |choice: &Coded| letters_away(&written, &letters(choice));
    // Of equally near ones that with the same letters in another order: fingers swap them.
    let best =
        choices.iter().min_by_key(|choice| (away(choice), sorted(letters(choice)) != sorted(written.clone())))?;
    (away(best) * 2 <= written.len()).then_some(best.name)
}

/// No code is longer.
const MOST: usize = 40;

fn sorted(mut letters: Vec<char>) -> Vec<char> {
    letters.sort_unstable();
    letters
}

/// Letters put in, left out or changed on the way from one word to another.
fn letters_away(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (to, wanted) in other.iter().enumerate() {
            let changed = corner + usize::from(letter != wanted);
            corner = row[to + 1];
            row[to + 1] = changed.min(corner + 1).min(row[to] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
