//! The digits of an amount: which marks part its thousands, and which one stands before its decimals.

/// Millionths in one: six decimals, so that thousands keep three of theirs.
pub(super) const ONE: u64 = 1_000_000;

/// A number without what stands before and behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    /// In millionths, what is finer left out.
    pub millionths: u64,
    /// Whether anything was left out.
    pub finer: bool,
    /// Whether it may be meant a thousand times as large: `52.000` is how many languages write 52,000.
    pub unsure: bool,
}

/// Reads `52000`, `52,000`, `52 000`, `.5`, `37.`, `24.50`; `24,5` and `999,50`, where no thousands can be meant; and
/// `52.000,50`, whose marks are told apart by the last one. None where the marks do not tell, as in `52,00,000`.
pub(super) fn digits(text: &str) -> Option<Digits> {
    // A point without decimals.
    let text = text.strip_suffix(['.', ',']).unwrap_or(text);
    let (head, tail, marks) = match text.rsplit_once(['.', ',']) {
        None => (text, None, [' ', ' ']),
        Some((head, tail)) if text.as_bytes()[head.len()] == b'.' => (head, Some(tail), [',', ' ']),
        Some((head, tail)) if matches!(tail.len(), 1 | 2) => (head, Some(tail), ['.', ' ']),
        Some(_) => (text, None, [',', ',']),
    };
    let whole = match (head, tail) {
        ("", Some(_)) => 0,
        _ => whole(head, marks)?,
    };
    let decimals = tail.unwrap_or("0");
    if !is_number(decimals) {
        return None;
    }
    let (kept, left) = decimals.split_at(decimals.len().min(6));
    let part = kept.bytes().chain(*b"000000").take(6).fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    Some(Digits {
        millionths: whole.checked_mul(ONE)?.checked_add(part)?,
        finer: left.bytes().any(|digit| digit != b'0'),
        unsure: decimals.len() == 3 && marks[0] == ',' && (1..1_000).contains(&whole),
    })
}

/// A whole number, its thousands parted by one of these marks or by none.
fn whole(text: &str, marks: [char; 2]) -> Option<u64> {
    let mark = text.chars().find(|letter| marks.contains(letter));
    let mut groups = text.split(mark.unwrap_or(' '));
    let first = groups.next().filter(|first| is_number(first))?;
    // "0,500" is half of one where a comma stands before decimals, and nothing elsewhere.
    if mark.is_some() && (first.len() > 3 || first.starts_with('0')) {
        return None;
    }
    let whole = groups.all(|group| group.len() == 3 && is_number(group));
    let plain: String = text.chars().filter(char::is_ascii_digit).collect();
    if whole { plain.parse().ok() } else { None }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
