//! What tests look for in cards.
use pay::answers::Answers;
use pay::cards::{self, Block, Card, Chart};
use pay::chart::Plot;
use pay::words::section::Section;

/// The card of a section, as it is looked at first.
pub fn card(section: Section, answers: &Answers) -> Card {
    cards::card(section, answers).unwrap()
}

/// The first figure.
pub fn chart(blocks: &[Block]) -> &Chart {
    let chart = blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => Some(&**chart),
        _ => None,
    });
    chart.unwrap()
}

/// The same where it is lines over two axes.
pub fn plot(blocks: &[Block]) -> &Plot {
    let Chart::Plot(plot, _) = chart(blocks) else { panic!("no plot") };
    plot
}

/// All notes.
pub fn notes(blocks: &[Block]) -> Vec<&str> {
    let notes = blocks.iter().filter_map(|block| match block {
        Block::Notes(notes) => Some(notes),
        _ => None,
    });
    notes.flatten().map(String::as_str).collect()
}
