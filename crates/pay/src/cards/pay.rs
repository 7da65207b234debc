//! "Your pay": the range above BLS's distribution, the figures of everyday life, cautions, which dollars.

use super::lanes::lanes;
use super::{Block, Card, Chart, LaneLabel, Numbers, Part, Press, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Table};
use crate::data::vintage::SURVEY;
use crate::model::profile::Basis;
use crate::model::rated_pay::RatedPay;
use crate::question::Question;
use crate::state::Change;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{elsewhere, facts, headline, money, own_pay};
use const_format::formatcp;

/// What the files of what coders report are called after.
pub(super) const REPORTS_NAME: &str = "Coders report";

pub(super) fn card(answers: &Answers) -> Card {
    let (profile, here) = (&answers.profile, &answers.here);
    let summary = headline::headline(profile, here).range;
    let Some(standing) = answers.standing() else {
        return Card::new(Section::Pay, String::new(), summary, Vec::new());
    };
    let name = match profile.basis {
        Basis::Current => "You",
        Basis::Guide => formatcp!("You, in {SURVEY} dollars"),
    };
    let (own, middle) = (answers.own_pay(), if profile.pay.amount.is_some() { "middle" } else { "you" });
    let (mut lanes, scale) = lanes(name, answers.range(profile.place), middle, Some(&standing.peers));
    // A pay far away stands at the edge with its amount: the range must stay readable.
    let at = |own: &RatedPay| scale.place(own.full_time.0).clamp(0.0, 100.0);
    let mark = |own: &RatedPay| (at(own), own_pay::held(own), own_pay::MARK);
    lanes.marks = own.as_ref().map(|own| LaneLabel::all(vec![mark(own)]));
    let (drawn, chart) = Block::chart(Chart::Lanes(lanes));
    let dollars = headline::dollars(profile, standing);
    let switch = Press { text: dollars.switch, change: Change::answer(Question::Basis, dollars.to) };
    let numbers =
        Numbers::new(TableOf::own(Section::Pay, table), &headline::standing_in_full(standing), &summary, chart);
    let title = match &own {
        Some(own) => own_pay::finding(own, standing.caution.is_some()),
        None => headline::standing(standing),
    };
    let lacking = profile.pay.lacks_charts().then(|| own_pay::CHARTS_MISSING.to_owned());
    let blocks = vec![
        Block::Notes(own.iter().map(|own| own_pay::told(own, profile.filing)).chain(lacking).collect()),
        // Where the sources disagree that is said before anything is drawn of them.
        Block::there(headline::disagreement(standing), |said| Block::Caution(said, Some(Figure::Caution))),
        Block::there(headline::rare_role(profile), |said| Block::Caution(said, Some(Figure::Roles))),
        drawn,
        Block::Facts(facts::facts(profile, &answers.in_hand())),
        Block::Slot(Slot::LocalTax),
        Block::Note(dollars.text, Some(switch)),
        Block::Notes(headline::notes(profile, standing)),
        Block::Numbers(numbers),
        Block::Part(reports()),
    ];
    Card::new(Section::Pay, title, summary, blocks)
}

/// What coders report, beside the estimates of such coders.
fn reports() -> Part {
    let (title, summary) = (elsewhere::REPORTS.to_owned(), elsewhere::reported());
    let numbers = Numbers::new(TableOf::Reports, &title, &summary, None);
    let blocks = vec![Block::Notes(vec![elsewhere::REPORTS_NOTE.to_owned()]), Block::Numbers(numbers)];
    Part { how: Figure::Reported, title, summary, blocks }
}

pub(super) fn reports_table() -> Table {
    let [first, second] = elsewhere::BESIDE_YEARS.map(|years| format!("Estimate at {years} years"));
    Table {
        caption: elsewhere::REPORTS_CAPTION.to_owned(),
        per: money::A_YEAR,
        columns: vec![
            Column::plain("Members"),
            Figure::Reported.column("Reported"),
            Figure::Estimate.column(first),
            Figure::Estimate.column(second),
        ],
        rows: elsewhere::reports().into_iter().map(|cells| cells.to_vec().into()).collect(),
    }
}

pub(super) fn table(answers: &Answers) -> Table {
    let Some(standing) = answers.standing() else { return Table::default() };
    let [low, estimate, high] = answers.range(answers.profile.place);
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
