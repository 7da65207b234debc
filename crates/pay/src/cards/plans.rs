//! "Plans": up to two plans beside staying as one is, as lines over the years to come.

mod lines;

use super::{Block, Card, Numbers, Slot, TableOf};
use crate::answers::Answers;
use crate::chart::{Column, Emphasis, Table};
use crate::data::vintage::PRICE_YEAR;
use crate::model::growth::{Growth, Plans, YearOfPay, overtakes};
use crate::model::profile::{PlanName, Profile};
use crate::units::Dollars;
use crate::words::method::Figure;
use crate::words::money;
use crate::words::plans::{self as words, steps};
use crate::words::section::Section;

/// What the lines are of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlansView {
    /// Pay by year.
    #[default]
    Pay,
    /// All that was earned by each year.
    Earned,
}

impl PlansView {
    /// Both, in the order they are offered.
    pub const ALL: [PlansView; 2] = [Self::Pay, Self::Earned];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            PlansView::Pay => "Pay a year",
            PlansView::Earned => "Earned in all",
        }
    }

    fn values(self, growth: &Growth, of: fn(&YearOfPay) -> Dollars) -> Vec<Dollars> {
        match self {
            PlansView::Pay => growth.yearly(of),
            PlansView::Earned => growth.cumulative(of),
        }
    }
}

/// A plan, or staying, with what is shown of it.
struct PlanLine<'a> {
    name: Option<PlanName>,
    growth: &'a Growth,
    values: Vec<Dollars>,
    emphasis: Emphasis,
}

impl PlanLine<'_> {
    fn end(&self) -> Dollars {
        self.values.last().copied().unwrap_or_default()
    }
}

/// The card, in a view.
pub fn card(answers: &Answers, view: PlansView) -> Card {
    let (profile, plans) = (&answers.profile, answers.plans());
    let lines = lines_of(plans, view);
    let earned = view == PlansView::Earned;
    let title = title(&lines, profile.career.horizon.get(), earned);
    let summary = words::summary(profile, !plans.made.is_empty(), earned);
    let (drawn, chart) = Block::plot(lines::plot(profile, &lines, view), steps::YEAR_SHOWN);
    // In a file nothing else says what the numbers on the lines stand for.
    let listed = format!("{summary}{}", steps::listed(&profile.career));
    let numbers = Numbers::new(TableOf::own(Section::Plans, table), &title, &listed, chart);
    let moves = plans.made.iter().filter_map(|(name, growth)| moves(profile, *name, growth, &plans.stay));
    let blocks = vec![
        Block::Slot(Slot::PlanSettings),
        drawn,
        Block::Notes(moves.collect()),
        Block::Slot(Slot::Plans),
        Block::Numbers(numbers),
    ];
    Card::new(Section::Plans, title, summary, blocks)
}

/// The plans made, then staying. What the figure is about is the first of them.
fn lines_of(plans: &Plans, view: PlansView) -> Vec<PlanLine<'_>> {
    let made = plans.made.iter().map(|(name, growth)| (Some(*name), growth));
    let line = |(at, (name, growth)): (usize, (Option<PlanName>, _))| {
        let emphasis = match (at, name) {
            (0, _) => Emphasis::Main,
            (_, Some(_)) => Emphasis::Second,
            (_, None) => Emphasis::Reference,
        };
        PlanLine { name, growth, values: view.values(growth, |pay| pay.centre), emphasis }
    };
    made.chain([(None, &plans.stay)]).enumerate().map(line).collect()
}

fn title(lines: &[PlanLine], years: u8, earned: bool) -> String {
    let Some((stay, made)) = lines.split_last() else { return String::new() };
    // The largest end; of equal ones staying, then the first plan.
    let best = |lines: &[&PlanLine]| {
        let better =
            |best: usize, at: usize| if lines[at].end().whole() > lines[best].end().whole() { at } else { best };
        (0..lines.len()).fold(0, better)
    };
    let mut ranked: Vec<&PlanLine> = std::iter::once(stay).chain(made).collect();
    let leader = ranked.remove(best(&ranked));
    let Some(rival) = ranked.get(best(&ranked)) else {
        return words::staying(stay.values.first().copied().unwrap_or_default(), stay.end(), years, earned);
    };
    let (name, other, more) = (leader.name, rival.name, leader.end() - rival.end());
    match overtakes(&leader.values, &rival.values) {
        None => words::alike(name, other, years),
        Some(from) => words::ahead(name, other, more, from, years, earned),
    }
}

/// What the pay of a plan that moves buys.
fn moves(profile: &Profile, name: PlanName, growth: &Growth, stay: &Growth) -> Option<String> {
    let year = profile.career.horizon.get();
    let then = profile.career.plan(name).after(profile, year);
    let [there, here] = [growth, stay].map(|growth| growth.years.last().map(|pay| pay.real_net));
    (then.place != profile.place).then_some(words::moves(name, year, there?, here?))
}

/// The same by year.
pub(super) fn table(answers: &Answers) -> Table {
    let lines = lines_of(answers.plans(), PlansView::Pay);
    let names: Vec<&str> = lines.iter().map(|line| line.name.map_or("As you are", steps::title)).collect();
    let earned: Vec<Vec<Dollars>> = lines.iter().map(|line| line.growth.cumulative(|pay| pay.centre)).collect();
    let columns =
        |ending: &'static str, how: Figure| names.iter().map(move |name| how.column(format!("{name}{ending}")));
    let ranges = names.iter().flat_map(|name| {
        let end = |ending: &str| Figure::Range.column(format!("{name}, {ending}"));
        [end("low"), Figure::Plans.column(*name), end("high")]
    });
    let row = |year: usize| {
        let pays = || lines.iter().filter_map(|line| line.growth.years.get(year));
        let ranges = pays().flat_map(|pay| [pay.low, pay.centre, pay.high]);
        let earned = earned.iter().filter_map(|sums| sums.get(year).copied());
        let amounts = ranges.chain(earned).chain(pays().map(|pay| pay.real_net)).map(money::exact);
        std::iter::once(year.to_string()).chain(amounts).collect()
    };
    Table {
        caption: format!(
            "Pay a year before tax, what it has added up to by then, and what is left after tax at average US prices of {PRICE_YEAR}, {}",
            words::dollars(&answers.profile)
        ),
        per: "",
        columns: std::iter::once(Column::plain("Years from now"))
            .chain(ranges)
            .chain(columns(", in all", Figure::Plans))
            .chain(columns(", left", Figure::Buys))
            .collect(),
        rows: (0..=usize::from(answers.profile.career.horizon.get())).map(row).collect(),
    }
}
