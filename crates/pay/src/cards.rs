//! The sections of the page as values: which finding, which figure, which bar in which order, and where it lies on its
//! scale. The page draws them; files and tests read them. Sentences are those of [`crate::words`], and what is worked out
//! is in [`Answers`].
//!
//! A [`Card`] is made of few kinds of [`Block`]. What takes an answer, or has a state of its own, is a [`Slot`] that the
//! page fills in.

pub mod brief;
mod career;
mod compare;
pub mod housing;
mod lanes;
mod lines;
pub mod map;
mod next;
mod numbers;
mod offer;
mod outlook;
mod paths;
mod pay;
pub mod place;
mod place_table;
pub mod plans;
pub mod ranking;
mod training;
mod why;

pub use compare::{Pair, PairPart, Piece};
pub use lanes::{Lane, LaneLabel, Lanes, ROOMS};
pub use map::{MapKey, Tile, TileMap};
pub use next::StepRow;
pub use numbers::{Numbers, TableOf};
pub use paths::CareerRow;
pub use training::{Gain, Outcomes};
pub use why::{Bar, Tone};

use crate::answers::Answers;
use crate::chart::Plot;
use crate::model::profile::{OfferName, Profile, TrainingAnswers};
use crate::model::ranking::Measure;
use crate::question::View;
use crate::state::Change;
use crate::words::facts::Fact;
use crate::words::finding::Sought;
use crate::words::method::Figure;
use crate::words::offer::{Ask, OfferReason};
use crate::words::section::Section;
use crate::words::sources::Source;
use plans::PlansView;
use ranking::RankingView;
use std::rc::Rc;

/// A section of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which.
    pub section: Section,
    /// The finding.
    pub title: String,
    /// What is shown, with units and years.
    pub summary: Option<String>,
    /// All else, in the order of the page.
    pub blocks: Vec<Block>,
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Nothing, where others have something.
    Nothing,
    /// Where the numbers come from.
    Sources(Vec<Source>),
    /// Sentences, each for itself.
    Notes(Vec<String>),
    /// A sentence, and what may be pressed at its end.
    Note(String, Option<Press>),
    /// A warning, and what explains it.
    Caution(String, Option<Figure>),
    /// What is tried, with the way back.
    Trying(Option<String>),
    /// A heading within the card.
    Heading(String),
    /// Figures of everyday life.
    Facts(Vec<Fact>),
    /// Names with what is said of each, one press away under a title.
    Folded(&'static str, Vec<(&'static str, String)>),
    /// A figure.
    Chart(Rc<Chart>),
    /// What comes of a training, for each share it is credited with.
    Outcomes(Vec<Outcomes>),
    /// Amounts to ask for.
    Asks(Vec<Ask>),
    /// Reasons to name.
    Reasons(Vec<OfferReason>),
    /// An example beside it all.
    Aside(Aside),
    /// A finding of its own, with what belongs to it.
    Part(Part),
    /// Numbers as a table and as files, one press away.
    Numbers(Numbers),
    /// The same, standing open.
    Open(Numbers),
    /// Numbers as a file alone.
    File(Numbers),
    /// What the page fills in.
    Slot(Slot),
}

/// A change, and the words to press for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// The words.
    pub text: &'static str,
    /// What they do.
    pub change: Change,
}

/// An example beside it all.
#[derive(Clone, Debug, PartialEq)]
pub struct Aside {
    /// What it is.
    pub title: &'static str,
    /// What it says.
    pub sentences: Vec<String>,
    /// The link that opens it.
    pub link: String,
    /// The words of the link.
    pub text: &'static str,
}

/// A finding within a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What explains its numbers.
    pub how: Figure,
    /// The finding.
    pub title: String,
    /// What is shown.
    pub summary: String,
    /// All else.
    pub blocks: Vec<Block>,
}

/// What the page fills in: fields, and what has a state of its own.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is the part of the page it is named after")]
pub enum Slot {
    LocalTax,
    Household,
    AddPlace,
    PlacePair,
    Map(Rc<Chart>),
    Ranking,
    PlanSettings,
    Plans,
    TrainingFields,
    Offer(OfferName),
    Brief,
}

/// A figure. Positions are in percent.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Ranges above one another.
    Lanes(Lanes),
    /// Bars below one another, and the line over all of them, where there is one.
    Bars(Vec<Bar>, Option<f64>),
    /// What steps add.
    Steps(Vec<StepRow>),
    /// Places side by side.
    Pairs(Vec<Pair>),
    /// Ranges of careers, and where the person is on all of them.
    Careers(Vec<CareerRow>, f64),
    /// Lines over two axes, and what is read along them.
    Plot(Rc<Plot>, &'static str),
    /// The states.
    Tiles(TileMap),
}

impl Card {
    fn new(section: Section, title: String, summary: String, blocks: Vec<Block>) -> Card {
        Card { section, title, summary: Some(summary), blocks }
    }

    /// What of it may be saved, in the order of the page.
    pub fn numbers(&self) -> Vec<&Numbers> {
        fn add<'a>(found: &mut Vec<&'a Numbers>, blocks: &'a [Block]) {
            for block in blocks {
                match block {
                    Block::Numbers(numbers) | Block::Open(numbers) | Block::File(numbers) => found.push(numbers),
                    Block::Part(part) => add(found, &part.blocks),
                    _ => {}
                }
            }
        }
        let mut found = Vec::new();
        add(&mut found, &self.blocks);
        found
    }
}

impl Block {
    /// A figure that is there for some only.
    fn there<T>(what: Option<T>, block: impl FnOnce(T) -> Block) -> Block {
        what.map_or(Block::Nothing, block)
    }

    /// Lines over two axes, drawn; and the same to be saved.
    fn plot(plot: Plot, scrub: &'static str) -> (Block, Option<Rc<Chart>>) {
        Block::chart(Chart::Plot(Rc::new(plot), scrub))
    }

    /// A figure, drawn; and the same to be saved.
    fn chart(chart: Chart) -> (Block, Option<Rc<Chart>>) {
        let chart = Rc::new(chart);
        (Block::Chart(chart.clone()), Some(chart))
    }
}

/// Whether a person has told what a section is about: then it is not folded as its view opens.
pub fn is_told(section: Section, profile: &Profile) -> bool {
    match section {
        Section::Plans => View::plans(profile),
        Section::Training => profile.training != TrainingAnswers::default(),
        Section::Housing => profile.housing.is_some(),
        _ => false,
    }
}

/// The card of one of the sections that are looked at before any other; none of the others.
pub fn first_card(section: Section, answers: &Answers) -> Option<Card> {
    match section {
        Section::Pay => Some(pay::card(answers)),
        Section::Why => Some(why::card(answers)),
        _ => None,
    }
}

/// The card of a section as it is looked at first; none of the sources, which are the same for everyone.
///
/// ```
/// use pay::{answers::Answers, cards::card, model::profile::Profile, words::section::Section};
/// let why = card(Section::Why, &Answers::from(Profile::default())).unwrap();
/// assert_eq!(why.title, "Your experience adds the most: $11,000 a year");
/// ```
pub fn card(section: Section, answers: &Answers) -> Option<Card> {
    Some(match section {
        Section::Pay | Section::Why => return first_card(section, answers),
        Section::Next => next::card(answers),
        Section::Where => compare::card(answers),
        Section::Housing => housing::card(answers, &housing::PlacePair::choose(answers, [None; 2])),
        Section::Map => map::card(answers, Measure::default()),
        Section::Places => {
            let all = ranking::Ranked::rank(answers, RankingView::default(), &Sought::default());
            ranking::card(answers, &Rc::new(all))
        }
        Section::Time => career::card(answers),
        Section::Plans => plans::card(answers, PlansView::default()),
        Section::Training => training::card(answers),
        Section::Offer => offer::card(answers),
        Section::Paths => paths::card(answers),
        Section::Sources => return None,
    })
}
