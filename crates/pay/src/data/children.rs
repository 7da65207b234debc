//! Income taxes of households with children under 17, where another than the tables of every filing status counts: a couple's
//! with one to three, a head of household's with two or three.

use super::constants::STATE_COUNT;
use super::packed::ChildrenTables;
use super::places::Place;
use super::tables::unpacked;
use super::taxes::{Filing, Schedule};
use std::sync::OnceLock;

static CHILDREN: [u8; LENGTH] = *include_bytes!(concat!(env!("OUT_DIR"), "/children.postcard"));
const LENGTH: usize = include_bytes!(concat!(env!("OUT_DIR"), "/children.postcard")).len();

static HERE: OnceLock<ChildrenTables> = OnceLock::new();

/// The tables, packed: in a browser they come in a file of their own, once someone tells of children.
pub fn packed() -> &'static [u8] {
    &CHILDREN
}

/// Takes the tables: from now on children count.
pub fn complete(packed: &'static [u8]) -> &'static ChildrenTables {
    HERE.get_or_init(|| unpacked(packed))
}

fn tables() -> Option<&'static ChildrenTables> {
    if cfg!(feature = "places") { Some(complete(packed())) } else { HERE.get() }
}

/// Whether the tables are here.
pub fn are_here() -> bool {
    tables().is_some()
}

/// How many kinds of household the tables tell apart.
const KINDS: usize = 5;
/// The most children that they know.
pub const MOST_CHILDREN: u8 = 3;

/// The position of a household; none where the table of its filing status holds, which is a head of household's with one
/// child.
fn kind(filing: Filing, children: u8) -> Option<usize> {
    match (filing, children) {
        (Filing::Joint, 1..=MOST_CHILDREN) => Some(usize::from(children) - 1),
        (Filing::HeadOfHousehold, 2..=MOST_CHILDREN) => Some(usize::from(children) + 1),
        _ => None,
    }
}

/// Federal income tax after refundable credits; none where the table of the filing status holds, or while these are not here.
pub fn federal_with_children(filing: Filing, children: u8) -> Option<Schedule> {
    schedule(0, kind(filing, children)?)
}

/// A state's income tax after credits; none where the table of the filing status holds: of a state that knows no children
/// too.
pub fn state_with_children(place: Place, filing: Filing, children: u8) -> Option<Schedule> {
    let kind = kind(filing, children)?;
    schedule(place.state_row()? + 1, kind)
}

/// Of the nation, which comes first, or of a state.
fn schedule(of: usize, kind: usize) -> Option<Schedule> {
    let ChildrenTables { wages, cents, starts } = tables()?;
    debug_assert_eq!(starts.len(), (STATE_COUNT + 1) * KINDS + 1);
    let at = of * KINDS + kind;
    let knots = *starts.get(at)? as usize..*starts.get(at + 1)? as usize;
    Schedule::of(wages.get(knots.clone())?, cents.get(knots)?)
}
