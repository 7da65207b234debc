use std::fmt::Write;

/// A position with two decimals. Whole numbers write it, which spares the page the code that writes any float.
pub fn fixed(position: f64) -> String {
    let hundredths = (position * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let hundredths = hundredths.abs();
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// An SVG path through points given as (across, down) in percent; nothing for no points.
pub fn line(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (at, (x, y)) in points.iter().enumerate() {
        let command = if at == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{command}{} {}", fixed(*x), fixed(*y));
    }
    path
}

/// The points around a band between an upper and a lower line over the same positions.
pub fn band(upper: &[(f64, f64)], lower: &[(f64, f64)]) -> Vec<(f64, f64)> {
    upper.iter().chain(lower.iter().rev()).copied().collect()
}
