use super::order;

/// Where a label of a mark stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spot {
    /// In which row, counted from the mark; a line leads from the mark to the label.
    pub row: usize,
    /// How far it leans: 0 is centered at its mark, 1 begins there, −1 ends there.
    pub lean: f64,
}

/// The least distance between two labels, and between a label and the line that leads to another.
const GAP: f64 = 0.5;
const CLEAR: f64 = 0.15;
/// How far from where it would stand alone a label may be moved, in parts of its width: little where all share a row, for
/// else a second row is better; in any case its mark stays under it.
const NUDGE: f64 = 0.3;
const MOVED: f64 = 0.55;
/// Enough halvings of what two labels lack for three of them to come to rest.
const ROUNDS: usize = 24;
/// The rows of labels from left to right, the best first; of fewer labels what these begin with.
const PATTERNS: [[usize; 3]; 11] = [
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 0],
    [0, 1, 2],
    [2, 1, 0],
    [0, 2, 1],
    [1, 2, 0],
];

/// Labels of so many widths at marks, in percent of the room; room and widths are of the same unit, about a line high. At
/// their marks where there is room; otherwise moved apart a little or in more rows, with no line behind a label. Where
/// even that does not fit, each has a row of its own. In more room than this they are further apart.
pub fn rows(marks: &[f64], widths: &[f64], room: f64) -> Vec<Spot> {
    let sorted: Vec<[f64; 2]> = order(marks).into_iter().map(|at| [marks[at] / 100.0 * room, widths[at]]).collect();
    let known = PATTERNS.iter().filter_map(|rows| rows.get(..sorted.len()));
    let found = known.into_iter().find_map(|rows| Some((rows.to_vec(), placed(&sorted, rows, room)?)));
    let (rows, centers) = found.unwrap_or_else(|| {
        let alone = sorted.iter().map(|[mark, wide]| within(*mark, *wide, room)).collect();
        ((0..sorted.len()).collect(), alone)
    });
    let mut spots = vec![Spot::default(); marks.len()];
    for (place, at) in order(marks).into_iter().enumerate() {
        let [mark, wide] = sorted[place];
        spots[at] = Spot { row: rows[place], lean: (centers[place] - mark) / (wide / 2.0) };
    }
    spots
}

/// Where a label alone is centered: at its mark, or as near as the edges allow.
fn within(mark: f64, wide: f64, room: f64) -> f64 {
    mark.min(room - wide / 2.0).max(wide / 2.0)
}

/// Centers of labels in rows, if these can hold them.
fn placed(labels: &[[f64; 2]], rows: &[usize], room: f64) -> Option<Vec<f64>> {
    let bounds: Vec<[f64; 2]> = (0..labels.len()).map(|at| bounds(labels, rows, room, at)).collect();
    let held = |at: usize, center: f64| center.min(bounds[at][1]).max(bounds[at][0]);
    let mut centers: Vec<f64> = (0..labels.len()).map(|at| held(at, labels[at][0])).collect();
    let neighbors: Vec<[usize; 2]> = (0..labels.len())
        .filter_map(|at| Some([at, (at + 1..labels.len()).find(|next| rows[*next] == rows[at])?]))
        .collect();
    let lacks = |centers: &[f64], [left, right]: [usize; 2]| {
        (labels[left][1] + labels[right][1]) / 2.0 + GAP - (centers[right] - centers[left])
    };
    for _ in 0..ROUNDS {
        for pair in &neighbors {
            let half = lacks(&centers, *pair).max(0.0) / 2.0;
            centers[pair[0]] = held(pair[0], centers[pair[0]] - half);
            centers[pair[1]] = held(pair[1], centers[pair[1]] + half);
        }
    }
    let fits = bounds.iter().all(|[low, high]| low <= high);
    (fits && neighbors.iter().all(|pair| lacks(&centers, *pair) < GAP / 10.0)).then_some(centers)
}

/// Between which a label may be centered: inside the room, near its mark, beside the lines that lead past its row.
fn bounds(labels: &[[f64; 2]], rows: &[usize], room: f64, at: usize) -> [f64; 2] {
    let [mark, wide] = labels[at];
    let (alone, nudge) = (within(mark, wide, room), if rows.iter().all(|row| *row == 0) { NUDGE } else { MOVED });
    let near = |from: f64, part: f64| [from - part * wide, from + part * wide];
    let ([least, most], [low, high]) = (near(mark, MOVED), near(alone, nudge));
    let mut bounds = [wide / 2.0_f64, room - wide / 2.0];
    bounds = [bounds[0].max(least).max(low), bounds[1].min(most).min(high)];
    for (other, [line, _]) in labels.iter().enumerate().filter(|(other, _)| rows[*other] > rows[at]) {
        match other > at {
            true => bounds[1] = bounds[1].min(line - CLEAR - wide / 2.0),
            false => bounds[0] = bounds[0].max(line + CLEAR + wide / 2.0),
        }
    }
    bounds
}
