//! Ten thousand amounts of a grammar that knows what each one means.

use crate::support::Random;
use pay::model::profile::Per;
use pay::question::{AnswerKind, Misread, Question};

const A_YEAR: AnswerKind = AnswerKind::Pay(Per::Year);
const AN_HOUR: AnswerKind = AnswerKind::Pay(Per::Hour);
const A_CHART: AnswerKind = AnswerKind::Pay(Per::Chart);

/// An amount as someone may write it, with its right value in thousandths; none where nobody could tell.
struct Grammar {
    text: String,
    thousandths: Option<u64>,
    per: Option<Per>,
    /// Whether it is a range, and if so whether both its ends can be told.
    range: Option<bool>,
}

const SPACES: [&str; 5] = ["", " ", "\u{a0}", "\u{202f}", "\u{2009}"];
const UNSEEN: [&str; 8] =
    ["\u{200b}", "\u{feff}", "\u{ad}", "\u{200e}", "\u{202c}", "\u{2060}", "\u{2069}", "\u{200d}"];
const BEFORE: [&str; 6] = ["$", "US$", "USD", "us$ ", "$ ", "usd "];
const BEHIND: [&str; 4] = [" USD", "$", " usd", " dollars"];
const HOURS: [&str; 8] = ["/hr", "/hour", " an hour", " per hour", " hourly", " / hr", "/h", " Per Hour"];
const YEARS: [&str; 8] = ["/yr", "/year", " a year", " per year", " annually", " yearly", "/ yr.", " A YEAR"];

const CHARTS: [&str; 8] =
    ["/chart", " a chart", " per chart", " / chart", " A Chart", "/ chart.", "/Chart", " per CHART"];

/// A whole number with its thousands parted by a mark.
fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let first = match digits.len() % 3 {
        0 => 3,
        rest => rest,
    };
    let (head, tail) = digits.split_at(first.min(digits.len()));
    let groups = tail.as_bytes().chunks(3).map(|group| str::from_utf8(group).unwrap());
    std::iter::once(head).chain(groups).collect::<Vec<_>>().join(mark)
}

/// Its digits, and what they are in thousandths; none where nobody could tell.
fn number(random: &mut Random) -> (String, Option<u64>) {
    let size = random.of(&[&10, &100, &1_000, &100_000, &1_000_000, &2_000_000]);
    let whole = random.below(*size) as u64;
    let (mark, point) = random.of(&[
        &("", "."),
        &(",", "."),
        &(" ", "."),
        &("\u{a0}", ","),
        &("", ","),
        &(".", ","),
        &("\u{202f}", ","),
    ]);
    let text = grouped(whole, mark);
    // "52.000" is 52,000 to whoever wrote it, and 52 to whoever reads it.
    let told = Some(whole * 1_000).filter(|_| whole < 1_000 || *mark != ".");
    match random.below(6) {
        0 | 1 => (text, told),
        2 => (text + ".", told),
        3 => {
            let tenth = random.below(10) as u64;
            (format!("{text}{point}{tenth}"), Some(whole * 1_000 + tenth * 100))
        }
        // With three digits behind it a comma parts thousands, and a point may.
        4 if *point == "." => {
            let finer = random.below(1_000) as u64;
            let told = Some(whole * 1_000 + finer).filter(|_| !(1..1_000).contains(&whole));
            (format!("{text}{point}{finer:03}"), told)
        }
        _ => {
            let cents = random.below(100) as u64;
            let head = if whole == 0 { String::new() } else { text };
            (format!("{head}{point}{cents:02}"), Some(whole * 1_000 + cents * 10))
        }
    }
}

fn written(random: &mut Random) -> Grammar {
    let (mut text, mut thousandths) = number(random);
    if let Some(known) = thousandths.filter(|_| random.below(5) == 0) {
        text = [text.as_str(), SPACES[random.below(5)], random.of(&["k", "K"])].concat();
        thousandths = Some(known * 1_000);
    }
    match random.below(4) {
        0 => text = format!("{}{text}", BEFORE[random.below(6)]),
        1 => text += BEHIND[random.below(4)],
        _ => {}
    }
    let per = [None, None, Some(Per::Hour), Some(Per::Year), Some(Per::Chart)][random.below(5)];
    match per {
        Some(Per::Hour) => text += HOURS[random.below(8)],
        Some(Per::Year) => text += YEARS[random.below(8)],
        Some(Per::Chart) => text += CHARTS[random.below(8)],
        None => {}
    }
    Grammar { text, thousandths, per, range: None }
}

fn any_written(random: &mut Random) -> Grammar {
    let mut one = written(random);
    if random.below(10) == 0 {
        let between = [" - ", "-", " – ", "—", " to "][random.below(5)];
        let other = written(random);
        one.text = format!("{}{between}{}", one.text, other.text);
        one.range = Some(one.thousandths.is_some() && other.thousandths.is_some());
    }
    for _ in 0..random.below(3) {
        let at = random.below(one.text.chars().count() + 1);
        let at = one.text.char_indices().nth(at).map_or(one.text.len(), |(at, _)| at);
        one.text.insert_str(at, UNSEEN[random.below(8)]);
    }
    one.text = format!("{}{}{}", SPACES[random.below(5)], one.text, SPACES[random.below(5)]);
    one
}

/// The right answer in the kind's own unit; none where it must be refused.
fn right(kind: AnswerKind, said: &Grammar) -> Option<u64> {
    let per = kind.per().unwrap();
    let thousandths = said.thousandths.filter(|_| said.range.is_none() && said.per.is_none_or(|said| said == per))?;
    let to = |unit: u64| (thousandths + unit / 2) / unit;
    let number = match kind {
        AnswerKind::Pay(Per::Year) if to(10) >= 100_000 => to(1_000) * 100,
        AnswerKind::Pay(_) => to(10),
        _ => to(1_000),
    };
    kind.bounds().unwrap().hold(number.try_into().ok()?).then_some(number)
}

#[test]
fn ten_thousand_amounts_are_read_rightly_or_refused_and_never_wrong() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let (mut read_rightly, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let said = any_written(&mut random);
        for kind in [A_YEAR, AN_HOUR, A_CHART, Question::TrainingCost.row().kind] {
            match (kind.read(&said.text), right(kind, &said)) {
                (Ok((number, _)), Some(wanted)) => {
                    assert_eq!(u64::from(number), wanted, "{:?} {kind:?}", said.text);
                    read_rightly += 1;
                }
                (Ok((number, _)), None) => {
                    // Thousandths of an hour's pay: parted thousands would lie beyond any.
                    let may = kind.per() != Some(Per::Year) && said.thousandths.is_none() && said.range.is_none();
                    assert!(may && said.per != Some(Per::Year), "{:?} {kind:?} is read as {number}", said.text);
                }
                (Err(_), None) => refused += 1,
                (Err(misread), Some(wanted)) => panic!("{:?} {kind:?} is {wanted}, not {misread:?}", said.text),
            }
            if said.range == Some(true) {
                assert!(matches!(kind.read(&said.text), Err(Misread::Range(_))), "{:?}", said.text);
            }
        }
    }
    assert!(read_rightly > 5_000 && refused > 2_000, "{read_rightly} {refused}");
}
