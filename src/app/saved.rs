//! What may be saved as files.

use super::save::Kind;
use crate::answers::Answers;
use crate::cards::{Numbers, TableOf};
use crate::words::files;
use std::rc::Rc;

/// What is saved.
#[derive(Clone)]
pub enum Saved {
    /// A figure of a person.
    Figure(Rc<Answers>, Numbers),
    /// All answers and results.
    Everything(Rc<Answers>),
}

impl Saved {
    /// The kinds of file, each with what its button shows and what it is called.
    pub fn kinds(&self) -> Vec<(Kind, [&'static str; 2])> {
        match self {
            Saved::Figure(_, Numbers { table: TableOf::Places(_), .. }) => vec![(Kind::Csv, files::PLACES)],
            Saved::Figure(_, Numbers { chart: None, .. }) => vec![(Kind::Csv, files::CSV)],
            Saved::Figure(..) => vec![(Kind::Csv, files::CSV), (Kind::Svg, files::SVG), (Kind::Png, files::PNG)],
            Saved::Everything(_) => vec![(Kind::Json, files::EVERYTHING)],
        }
    }

    /// What the file is called after.
    pub fn what(&self) -> &'static str {
        match self {
            Saved::Figure(_, numbers) => numbers.what(),
            Saved::Everything(_) => files::EVERYTHING_NAME,
        }
    }
}
