//! "All places": in order, filtered, searched.

use super::place_table::{PlaceRow, PlaceTable, place_table};
use super::{Block, Card, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Table};
use crate::model::compare::InPlace;
use crate::model::profile::{Kind, Place};
use crate::model::ranking::{Filter, Measure, ranked};
use crate::words::finding::Sought;
use crate::words::method::Figure;
use crate::words::section::Section;
use crate::words::{comparison, money, page, places, ranking as words};
use std::rc::Rc;

/// How the places are looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankingView {
    /// What they are ranked by.
    pub by: Measure,
    /// Whether the worst come first.
    pub reversed: bool,
    /// Which of them.
    pub filter: Filter,
    /// What is searched for.
    pub find: String,
}

/// The places in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// How they are looked at.
    pub view: RankingView,
    /// Those that the filter lets through, by their position among all, in their order.
    pub order: Vec<usize>,
    /// Of these, by their rank from 0, those that are searched for.
    pub found: Vec<usize>,
}

impl Ranked {
    /// A person's places, as they are looked at, and those that are sought by what is searched for.
    pub fn rank(answers: &Answers, view: RankingView, sought: &Sought) -> Ranked {
        let everywhere = answers.everywhere();
        let order = ranked(everywhere, &view.filter, view.by, view.reversed);
        let found = (0..order.len()).filter(|at| sought.has(everywhere[order[*at]].place)).collect();
        Ranked { view, order, found }
    }

    /// The rank of a place from 0; none where the filter leaves it out.
    pub fn rank_of(&self, answers: &Answers, place: Place) -> Option<usize> {
        self.order.iter().position(|at| answers.everywhere()[*at].place == place)
    }

    /// The person in the place that was found as so many, and its rank from 0.
    pub fn found<'a>(&self, answers: &'a Answers, at: usize) -> (&'a InPlace, usize) {
        let rank = self.found[at];
        (&answers.everywhere()[self.order[rank]], rank)
    }

    /// Where it is best.
    fn best<'a>(&self, answers: &'a Answers) -> Option<&'a InPlace> {
        let everywhere = answers.everywhere();
        let first = match self.view.reversed {
            true => ranked(everywhere, &self.view.filter, self.view.by, false).first().copied(),
            false => self.order.first().copied(),
        };
        first.map(|at| &everywhere[at])
    }
}

/// The card of the places as they are looked at.
pub fn card(answers: &Answers, ranked: &Rc<Ranked>) -> Card {
    let profile = &answers.profile;
    let title = words::title(ranked.view.by, ranked.best(answers), &answers.here, profile);
    let summary = words::summary(profile);
    let numbers = Numbers::new(TableOf::Places(ranked.clone()), &title, &summary, None);
    Card::new(Section::Places, title, summary, vec![Block::Slot(Slot::Ranking), Block::File(numbers)])
}

/// What is to be known of the rows.
pub fn notes(answers: &Answers) -> Vec<&'static str> {
    let full = answers.profile.compared.is_full().then_some(page::PLACES_FULL);
    let typed = answers.profile.salaries.iter().next().is_some().then_some(words::ESTIMATES);
    full.into_iter().chain(typed).collect()
}

/// One place's line.
#[derive(Clone, Debug, PartialEq)]
pub struct RankingRow {
    /// Where.
    pub place: Place,
    /// "Rochester, MN".
    pub name: String,
    /// "metro area".
    pub kind: &'static str,
    /// "12", or a dash for a place that the filters leave out.
    pub rank: String,
    /// What the pay buys: "$46,500".
    pub buys: String,
    /// Against the person's own place: "+$2,300"; empty where there is nothing to hold it against.
    pub against: String,
    /// Pay before tax.
    pub pay: String,
    /// Pay after tax.
    pub take_home: String,
    /// Prices, of the nation's 100.
    pub prices: String,
    /// What the pay is based on.
    pub based: String,
}

/// The line of a place with its rank from 0, against a home where that has a state's tax to hold against.
pub fn row(there: &InPlace, home: &InPlace, rank: Option<usize>) -> RankingRow {
    let comparable = home.place != Place::UNITED_STATES && there.place != Place::UNITED_STATES;
    let against = || money::change((there.real_net() - home.real_net()).whole());
    RankingRow {
        place: there.place,
        // Its kind stands beside it.
        name: match there.place.kind() {
            Kind::Nonmetro => there.place.short_name().to_owned(),
            Kind::Nation | Kind::State | Kind::Metro => places::label(there.place),
        },
        kind: places::kind(there.place),
        rank: rank.map_or("–".to_owned(), |rank| (rank + 1).to_string()),
        buys: money::about(there.real_net()),
        against: if comparable && there.place != home.place { against() } else { String::new() },
        pay: money::about(there.pay()),
        take_home: money::about(there.take_home.net()),
        prices: money::tenths(there.price_index * 100.0),
        based: words::based(there.place),
    }
}

/// The places with their ranks, to the dollar, for files: on the page the rows are more than a table can take.
pub(super) fn table(answers: &Answers, ranked: &Ranked) -> Table {
    let rows = (0..ranked.found.len()).map(|at| {
        let (there, rank) = ranked.found(answers, at);
        let (name, kind) = (places::name(there.place).to_owned(), places::kind(there.place).to_owned());
        PlaceRow { names: vec![(rank + 1).to_string(), name, kind], there, home: Some(&answers.here), equal: None }
    });
    let caption = format!("Places ranked. {}", comparison::caption(&answers.profile));
    let names = vec![Figure::Ranking.column("Rank"), Column::plain("Place"), Column::plain("Kind")];
    place_table(PlaceTable::Ranked, caption, names, rows)
}
