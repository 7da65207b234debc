//! Writes values as JSON: no more of it than the results need, because a general writer would cost the page a good part
//! of its size.

use std::borrow::Cow;
use std::fmt::Write;

/// Writes a finite float in the fewest digits that read back as the same; a browser has that code already.
pub type Number = fn(f64) -> String;

/// The text so far.
pub(super) struct Writer {
    pub(super) text: String,
    pub(super) number: Number,
    /// Whether each value has a line of its own.
    pub(super) lines: bool,
    pub(super) depth: usize,
}

impl Writer {
    /// A list, or an object where the values have names.
    pub(super) fn group(&mut self, ends: [char; 2], values: &[(&str, &dyn Value)]) {
        self.text.push(ends[0]);
        self.depth += 1;
        for (at, (name, value)) in values.iter().enumerate() {
            self.text.push_str(if at > 0 { "," } else { "" });
            self.line();
            if !name.is_empty() {
                name.write(self);
                self.text.push_str(if self.lines { ": " } else { ":" });
            }
            value.write(self);
        }
        self.depth -= 1;
        if !values.is_empty() {
            self.line();
        }
        self.text.push(ends[1]);
    }

    fn line(&mut self) {
        if self.lines {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth));
        }
    }
}

/// What can be written.
pub(super) trait Value {
    fn write(&self, out: &mut Writer);
}

impl Value for &str {
    fn write(&self, out: &mut Writer) {
        out.text.push('"');
        // Few texts have anything to escape: what stands between is copied whole.
        let mut rest = *self;
        while let Some(at) = rest.find(|letter| letter < ' ' || matches!(letter, '"' | '\\')) {
            out.text.push_str(&rest[..at]);
            let mut letters = rest[at..].chars();
            let letter = letters.next().unwrap_or_default();
            match "\"\\\n\r\t\u{8}\u{c}".find(letter).and_then(|at| "\"\\nrtbf".get(at..=at)) {
                Some(short) => out.text.extend(["\\", short]),
                // Writing to a string cannot fail.
                None => drop(write!(out.text, "\\u{:04x}", letter as u32)),
            }
            rest = letters.as_str();
        }
        out.text.push_str(rest);
        out.text.push('"');
    }
}

impl Value for String {
    fn write(&self, out: &mut Writer) {
        self.as_str().write(out);
    }
}

impl Value for f64 {
    fn write(&self, out: &mut Writer) {
        let digits = if self.is_finite() { (out.number)(*self) } else { "null".to_owned() };
        out.text.push_str(&digits);
        // That it is no count stays visible.
        if digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            out.text.push_str(".0");
        }
    }
}

impl<T: Value> Value for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.text.push_str("null"),
        }
    }
}

impl<T: Value> Value for Vec<T> {
    fn write(&self, out: &mut Writer) {
        let values: Vec<(&str, &dyn Value)> = self.iter().map(|value| ("", value as &dyn Value)).collect();
        out.group(['[', ']'], &values);
    }
}

/// An object with names that are known only here.
impl Value for Vec<(Cow<'static, str>, String)> {
    fn write(&self, out: &mut Writer) {
        let values: Vec<(&str, &dyn Value)> = self.iter().map(|(name, value)| (&**name, value as &dyn Value)).collect();
        out.group(['{', '}'], &values);
    }
}

macro_rules! whole {
    ($($kind:ty)*) => { $(
        impl Value for $kind {
            fn write(&self, out: &mut Writer) {
                out.text.push_str(&self.to_string());
            }
        }
    )* };
}
whole! { i16 i64 u8 u32 usize }

/// Structs whose fields are written under their own names, in their order.
macro_rules! object {
    ($($(#[$about:meta])* $name:ident { $($(#[$said:meta])* $field:ident: $kind:ty,)* })*) => { $(
        $(#[$about])*
        pub(super) struct $name { $($(#[$said])* pub(super) $field: $kind,)* }

        impl $crate::export::json::write::Value for $name {
            fn write(&self, out: &mut $crate::export::json::write::Writer) {
                out.group(['{', '}'], &[$((stringify!($field), &self.$field),)*]);
            }
        }
    )* };
}
pub(super) use object;
