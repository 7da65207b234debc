//! "Your pay": the range above BLS's distribution, the figures of everyday life, cautions, which dollars.

use super::lanes::lanes;
use super::{Block, Card, Chart, Numbers, Press, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Table};
use crate::data::vintage::SURVEY;
use crate::model::percentile::Standing;
use crate::question::Question;
use crate::state::Change;
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{facts, headline, money};
use const_format::formatcp;

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, here) = (&answers.profile, &answers.here);
    let summary = headline::headline(profile, here).range;
    let Some(standing) = answers.standing() else {
        return Card::new(Section::Pay, String::new(), summary, Vec::new());
    };
    let (lanes, _) =
        lanes(formatcp!("You, in {SURVEY} dollars"), range(answers, standing), "you", Some(&standing.peers));
    let (drawn, chart) = Block::chart(Chart::Lanes(lanes));
    let dollars = headline::dollars(profile, standing, answers.by_other_basis(profile.place));
    let switch = Press { text: dollars.switch, change: Change::answer(Question::Basis, dollars.to) };
    let numbers = Numbers::new(TableOf::Pay, &headline::standing_in_full(standing), &summary, chart);
    let blocks = vec![
        drawn,
        Block::there(headline::caution(standing), |caution| Block::Caution(caution, Some(Figure::Caution))),
        Block::Facts(facts::facts(profile, here)),
        Block::Note(dollars.text, Some(switch)),
        Block::Notes(headline::notes(profile, standing)),
        Block::Numbers(numbers),
    ];
    Card::new(Section::Pay, headline::standing(standing), summary, blocks)
}

/// Low, middle and high, in the newest survey's dollars.
fn range(answers: &Answers, standing: &Standing) -> [Dollars; 3] {
    let estimate = &answers.here.estimate;
    let ratio = standing.pay / estimate.centre;
    [estimate.low * ratio, standing.pay, estimate.high * ratio]
}

pub(super) fn table(answers: &Answers) -> Table {
    let Some(standing) = answers.standing() else { return Table::default() };
    let [low, estimate, high] = range(answers, standing);
    let [p10, p25, p50, p75, p90] = standing.peers.survey.percentiles;
    let rows = [
        ("Your low", Figure::Range, low),
        ("Your estimate", Figure::Estimate, estimate),
        ("Your high", Figure::Range, high),
        ("10th percentile", Figure::Percentile, p10),
        ("25th percentile", Figure::Percentile, p25),
        ("Median", Figure::Percentile, p50),
        ("75th percentile", Figure::Percentile, p75),
        ("90th percentile", Figure::Percentile, p90),
    ];
    Table {
        caption: format!("You and {}, {SURVEY} dollars a year (BLS)", headline::peers(&standing.peers)),
        per: money::A_YEAR,
        columns: ["Point", "Dollars a year"].map(Column::plain).to_vec(),
        rows: rows.map(|(name, how, amount)| how.row(vec![name.to_owned(), money::exact(amount)])).to_vec(),
    }
}
