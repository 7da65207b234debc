//! How names and what is typed are compared: lower case, no accents, no punctuation, `saint` as `st` and the like, without
//! spaces. The build orders names by it (`build/finding.rs`), and they are looked up by it.

/// Words that are written in two ways, and the shorter one.
const SHORT: [(&str, &str); 4] = [("saint", "st"), ("sainte", "ste"), ("fort", "ft"), ("mount", "mt")];
/// Letters with marks, as Latin names have them, and what is left without the marks, each at the same position.
const MARKED: &str = "áàâäãåéèêëíìîïóòôöõúùûüýñç";
const PLAIN: &str = "aaaaaaeeeeiiiiooooouuuuync";

/// The words of a text, each as it is compared.
pub fn words(text: &str) -> Vec<String> {
    plain(text).split_ascii_whitespace().map(|word| short(word).to_owned()).collect()
}

/// The same with a space before each.
pub fn spaced(text: &str) -> String {
    let plain = plain(text);
    let mut spaced = String::with_capacity(plain.len() + 1);
    for word in plain.split_ascii_whitespace().map(short) {
        spaced.push(' ');
        spaced.push_str(word);
    }
    spaced
}

/// A name as it is looked up by.
pub fn key(name: &str) -> String {
    let plain = plain(name);
    let mut key = String::with_capacity(plain.len());
    plain.split_ascii_whitespace().map(short).for_each(|word| key.push_str(word));
    key
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'A'..='Z' => plain.push(letter.to_ascii_lowercase()),
            'a'..='z' | '0'..='9' => plain.push(letter),
            // Within a word: St., O'Fallon, and marks that stand on their own.
            '.' | '\'' | '’' | '‘' | 'ʻ' | '\u{300}'..='\u{36f}' => {}
            _ => plain.extend(letter.to_lowercase().map(|letter| unmarked(letter).unwrap_or(' '))),
        }
    }
    plain
}

/// What else the last word may become: who types `sai` may go on to `saint`.
pub fn becomes(last: &str) -> Option<&'static str> {
    const TELLS: usize = 2;
    let longer = SHORT.iter().find(|(long, _)| last.len() >= TELLS && long.starts_with(last));
    longer.map(|(_, short)| *short)
}

fn short(word: &str) -> &str {
    SHORT.iter().find(|(long, _)| *long == word).map_or(word, |(_, short)| short)
}

fn unmarked(letter: char) -> Option<char> {
    MARKED.chars().position(|marked| marked == letter).and_then(|at| PLAIN.chars().nth(at))
}
