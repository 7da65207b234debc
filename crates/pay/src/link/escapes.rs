//! Escapes of addresses (`%3D`), of a page's markup (`&amp;`, `&#38;`, `&#x26;`) and of mail (`=3D`), however many lie in one
//! another.

/// What markup calls the signs that links are made of, or that stand behind them.
const NAMED: [(&[u8], u8); 12] = [
    (b"amp", b'&'),
    (b"equals", b'='),
    (b"quest", b'?'),
    (b"num", b'#'),
    (b"percnt", b'%'),
    (b"comma", b','),
    (b"colon", b':'),
    (b"nbsp", b' '),
    (b"quot", b'"'),
    (b"apos", b'\''),
    (b"lt", b'<'),
    (b"gt", b'>'),
];
/// The longest name or number of a sign, with both its marks and a space that a mail put in: `&equals;`, `& #x02019;`.
const LONGEST: usize = 11;

/// The text that was escaped.
pub(super) fn without_escapes(text: &str) -> String {
    let mut plain = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        plain.push(byte);
        // What ends one escape may end another: `%253D`, `&amp;amp;`.
        while let Some((length, sign)) = escape(&plain) {
            plain.truncate(plain.len() - length);
            match sign {
                Sign::Byte(byte) => plain.push(byte),
                Sign::Letter(letter) => plain.extend(letter.encode_utf8(&mut [0; 4]).bytes()),
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// What an escape stands for: a letter, or a byte of one.
enum Sign {
    Byte(u8),
    Letter(char),
}

/// The escape at the end of a text: its length, and what it stands for.
fn escape(text: &[u8]) -> Option<(usize, Sign)> {
    match text {
        [.., b'%', high, low] => Some((3, Sign::Byte(hexadecimal(*high)? * 16 + hexadecimal(*low)?))),
        // The only escape of mail that is certain: no answer begins so, but a pay may begin as `=26`.
        [.., b'=', b'3', b'D' | b'd'] => Some((3, Sign::Byte(b'='))),
        [.., b';'] => {
            let from = text.len() - text.len().min(LONGEST);
            let at = from + text[from..].iter().rposition(|byte| *byte == b'&')?;
            Some((text.len() - at, sign(text[at + 1..text.len() - 1].trim_ascii())?))
        }
        _ => None,
    }
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|digit| digit as u8)
}

/// The sign of a name in markup, or of a number.
fn sign(name: &[u8]) -> Option<Sign> {
    let number = match name {
        [b'#', b'x' | b'X', hexadecimal @ ..] => Some((hexadecimal, 16)),
        [b'#', decimal @ ..] => Some((decimal, 10)),
        _ => None,
    };
    if let Some((digits, base)) = number {
        let number = u32::from_str_radix(str::from_utf8(digits).ok()?, base).ok()?;
        return char::from_u32(number).map(Sign::Letter);
    }
    let known = NAMED.iter().find(|(known, _)| name.eq_ignore_ascii_case(known));
    known.map(|(_, sign)| Sign::Byte(*sign))
}
