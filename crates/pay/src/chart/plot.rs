/// How much a shape stands out; the page chooses the colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// What the figure is about.
    Main,
    /// Another of its kind.
    Second,
    /// What it is held against.
    Reference,
}

/// A place on an axis with its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Position in percent.
    pub at: f64,
    /// What stands there.
    pub text: String,
}

/// A line, or what goes around a band.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its points as (across, down) in percent.
    pub points: Vec<(f64, f64)>,
    /// How it stands out.
    pub emphasis: Emphasis,
}

/// A text at the right end of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Position downward in percent.
    pub down: f64,
    /// The value there.
    pub value: String,
    /// Whose line it is.
    pub text: &'static str,
    /// How it stands out.
    pub emphasis: Emphasis,
}

/// A point with a text beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotMark {
    /// Position across in percent.
    pub across: f64,
    /// Position downward in percent.
    pub down: f64,
    /// The text.
    pub text: String,
    /// Whether the free room is above the point, as where lines fall, and not below it.
    pub above: bool,
    /// The name of what explains the text.
    pub how: &'static str,
}

/// A short name of a point of a line, near it.
#[derive(Clone, Debug, PartialEq)]
pub struct Badge {
    /// Position of the point across in percent.
    pub across: f64,
    /// Position of the point downward in percent.
    pub down: f64,
    /// How many of its own heights the name stands above the point; below it where negative.
    pub above: i8,
    /// The name.
    pub text: String,
    /// How its line stands out.
    pub emphasis: Emphasis,
}

/// What a figure says at one position, for hover and keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct PlotReading {
    /// Position across in percent.
    pub across: f64,
    /// Position downward in percent.
    pub down: f64,
    /// The values there, in words.
    pub text: String,
}

/// Lines and bands over two axes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plot {
    /// Ticks from left to right.
    pub across: Vec<Tick>,
    /// What they count.
    pub across_name: &'static str,
    /// Ticks from bottom to top.
    pub upward: Vec<Tick>,
    /// Filled areas, drawn first.
    pub bands: Vec<Shape>,
    /// Lines.
    pub lines: Vec<Shape>,
    /// Texts at the lines' ends.
    pub labels: Vec<Label>,
    /// The point to look at.
    pub mark: Option<PlotMark>,
    /// Named points on the lines.
    pub badges: Vec<Badge>,
    /// What there is to read, from left to right.
    pub readings: Vec<PlotReading>,
    /// Which reading is shown at first.
    pub first_reading: usize,
    /// The name of what explains all its numbers but the mark's.
    pub how: &'static str,
}
