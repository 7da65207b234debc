use super::{Scale, Tick, ticks};

/// A scale from the bottom of a box to its top, with round values along it.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The scale, from the first round value to the last.
    pub scale: Scale,
    /// The round values, rising.
    pub edges: Vec<f64>,
}

impl Axis {
    /// Around all of the values, in about `wanted` steps; around nothing for no values.
    pub fn around(values: impl Iterator<Item = f64>, wanted: usize) -> Axis {
        let bounds = values.fold(None, |bounds: Option<[f64; 2]>, value| {
            let [low, high] = bounds.unwrap_or([value, value]);
            Some([low.min(value), high.max(value)])
        });
        let [low, high] = bounds.unwrap_or_default();
        let edges = ticks(low, high, wanted);
        let ends = [edges.first(), edges.last()].map(|end| end.copied().unwrap_or_default());
        Axis { scale: Scale::upward(ends), edges }
    }

    /// The round values where they lie; `text` tells one, with the step from each to the next.
    pub fn ticks(&self, text: fn(f64, f64) -> String) -> Vec<Tick> {
        let step = match self.edges[..] {
            [first, second, ..] => second - first,
            // A value alone is told by its own size.
            [only] => only.abs(),
            [] => 0.0,
        };
        self.edges.iter().map(|edge| Tick { at: self.scale.place(*edge), text: text(*edge, step) }).collect()
    }
}
