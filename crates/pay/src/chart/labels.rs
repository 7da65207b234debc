/// Where to put labels so that they do not touch: each as near its wanted position as a gap to its neighbors allows,
/// all within bounds, in the order given. Where they cannot fit they share the bounds evenly.
pub fn spread(wanted: &[f64], gap: f64, [low, high]: [f64; 2]) -> Vec<f64> {
    let gap = gap.min((high - low) / wanted.len().saturating_sub(1).max(1) as f64);
    let mut placed = wanted.to_vec();
    let order = order(wanted);
    let mut floor = low;
    for at in &order {
        placed[*at] = placed[*at].max(floor);
        floor = placed[*at] + gap;
    }
    let mut ceiling = high;
    for at in order.iter().rev() {
        placed[*at] = placed[*at].min(ceiling);
        ceiling = placed[*at] - gap;
    }
    placed
}

/// The positions of values from the smallest to the largest. For the few values of a figure: by insertion, which is a
/// tenth of the code of a general sort.
pub fn order(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(values.len());
    for at in 0..values.len() {
        let place = order.partition_point(|before| values[*before] <= values[at]);
        order.insert(place, at);
    }
    order
}
