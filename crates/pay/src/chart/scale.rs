/// A straight line from a domain of values to a range of positions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The values at the two ends.
    pub domain: [f64; 2],
    /// The positions of these ends; the first may be the larger.
    pub range: [f64; 2],
}

impl Scale {
    /// From left to right over the whole box.
    pub fn across(domain: [f64; 2]) -> Scale {
        Scale { domain, range: [0.0, 100.0] }
    }

    /// From the bottom of the box to its top.
    pub fn upward(domain: [f64; 2]) -> Scale {
        Scale { domain, range: [100.0, 0.0] }
    }

    /// Where a value lies; in the middle where the domain is a single value.
    pub fn place(&self, value: f64) -> f64 {
        let ([from, to], [start, end]) = (self.domain, self.range);
        let part = if to == from { 0.5 } else { (value - from) / (to - from) };
        start + part * (end - start)
    }
}

/// Round values, 1, 2 or 5 times a power of ten apart, that reach from at or below `low` to at or above `high` in about
/// `wanted` steps.
pub fn ticks(low: f64, high: f64, wanted: usize) -> Vec<f64> {
    let step = step(low, high, wanted);
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    let count = (last - first) as usize;
    (0..=count).map(|tick| (first + tick as f64) * step).collect()
}

fn step(low: f64, high: f64, wanted: usize) -> f64 {
    let rough = (high - low) / wanted.max(1) as f64;
    if !rough.is_finite() || rough <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(rough.log10().floor());
    let multiples = [1.0, 2.0, 5.0, 10.0];
    let rounder = multiples.into_iter().find(|multiple| multiple * power >= rough);
    rounder.unwrap_or(10.0) * power
}
