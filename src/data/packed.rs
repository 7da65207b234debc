//! The tables as `pack.rs` packed them, unpacked once, at first use (about a tenth of a millisecond).

use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// One occupation's wages, in tens of dollars and of people; 0 where nothing is published.
pub(super) struct Wages {
    pub employment: Vec<i32>,
    pub percentiles: [Vec<i32>; 5],
}

/// Every table of numbers, in columns; by place unless said otherwise.
pub(super) struct Tables {
    pub name_ends: Vec<usize>,
    pub short_names: Vec<i32>,
    pub states: Vec<i32>,
    pub coders: Wages,
    pub managers: Wages,
    pub peer_medians: [Vec<i32>; 3],
    pub technologist_medians: Vec<i32>,
    /// Which row of the parities is a place's.
    pub price_areas: Vec<i32>,
    /// Thousandths of a percent, by price area.
    pub parities: [Vec<i32>; 5],
    /// Dollars of wage and cents of tax at every knot.
    pub tax_wages: Vec<i32>,
    pub tax_cents: Vec<i32>,
    /// The first knot of each state and status, and the end.
    pub tax_starts: Vec<i32>,
    /// Each state's tile on the map: its row times the columns, plus its column.
    pub tiles: Vec<i32>,
}

/// The tables.
pub(super) fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(|| Reader { bytes: COLUMNS.iter() }.tables());
    &TABLES
}

struct Reader {
    bytes: std::slice::Iter<'static, u8>,
}

impl Reader {
    fn tables(mut self) -> Tables {
        // The fields are written in the order in which they were packed.
        Tables {
            name_ends: ends(self.column()),
            short_names: self.column(),
            states: self.column(),
            coders: self.wages(),
            managers: self.wages(),
            peer_medians: std::array::from_fn(|_| self.column()),
            technologist_medians: self.column(),
            price_areas: self.column(),
            parities: std::array::from_fn(|_| self.column()),
            tax_wages: self.column().into_iter().map(wage).collect(),
            tax_cents: self.column(),
            tax_starts: self.column(),
            tiles: self.column(),
        }
    }

    fn wages(&mut self) -> Wages {
        Wages { employment: self.column(), percentiles: std::array::from_fn(|_| self.column()) }
    }

    fn column(&mut self) -> Vec<i32> {
        let count = self.number();
        let mut last = 0;
        let numbers = (0..count).map(|_| {
            let number = self.number();
            last += (number >> 1) as i32 ^ -((number & 1) as i32);
            last
        });
        numbers.collect()
    }

    fn number(&mut self) -> u32 {
        let mut number = 0;
        let mut shift = 0;
        for byte in self.bytes.by_ref() {
            number |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if *byte < 0x80 {
                break;
            }
        }
        number
    }
}

/// A wage in dollars, as `pack.rs` packs it: in steps, or below zero in dollars.
fn wage(packed: i32) -> i32 {
    if packed < 0 { -packed } else { packed * WAGE_STEP }
}

/// Where each of several texts ends that follow one another, from their lengths.
fn ends(lengths: Vec<i32>) -> Vec<usize> {
    let running = lengths.iter().scan(0, |end, length| {
        *end += *length as usize;
        Some(*end)
    });
    running.collect()
}
