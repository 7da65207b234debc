//! Names as they are looked up: by halves.

use crate::data::folded::key;
use crate::data::packed::PackedNames;

/// Names in the order of what they are looked up by; of one name in the order of the table.
pub struct Names {
    text: String,
    starts: Vec<u32>,
    spots: [&'static [u8]; 2],
}

impl From<PackedNames<'static>> for Names {
    fn from(packed: PackedNames<'static>) -> Names {
        let (mut text, mut starts) = (Vec::new(), Vec::with_capacity(packed.spots_low.len() + 1));
        let mut before = 0;
        for byte in packed.names.bytes() {
            if byte >= b' ' {
                text.push(byte);
                continue;
            }
            let start = text.len();
            text.extend_from_within(before..before + usize::from(byte) - 1);
            starts.push(start as u32);
            before = start;
        }
        starts.push(text.len() as u32);
        // The build cut them at whole letters.
        let text = String::from_utf8(text).unwrap_or_default();
        Names { text, starts, spots: [packed.spots_high, packed.spots_low] }
    }
}

impl Names {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.starts.len() - 1
    }

    /// The name at a position.
    pub fn name(&self, at: usize) -> &str {
        self.text.get(self.starts[at] as usize..self.starts[at + 1] as usize).unwrap_or_default()
    }

    pub(super) fn spot(&self, at: usize) -> usize {
        let [high, low] = self.spots.map(|bytes| bytes[at]);
        usize::from(u16::from_be_bytes([high, low]))
    }

    /// The positions of names that begin so; those that are it whole come first, and end before the second number.
    pub fn beginning(&self, wanted: &str) -> (std::ops::Range<usize>, usize) {
        let from = self.first(0, |name| name >= wanted);
        let whole = self.first(from, |name| name > wanted);
        let to = self.first(whole, |name| !name.starts_with(wanted));
        (from..to, whole)
    }

    /// The first position whose name holds, which all after it do.
    fn first(&self, from: usize, holds: impl Fn(&str) -> bool) -> usize {
        let (mut from, mut to) = (from, self.count());
        while from < to {
            let middle = from.midpoint(to);
            if holds(&key(self.name(middle))) { to = middle } else { from = middle + 1 }
        }
        from
    }
}
