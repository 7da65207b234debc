//! Plans over the years to come: which one ends ahead and from when on, as lines and as a table.

mod lines;
pub mod steps;

use super::method::Figure;
use super::{answers, money, places};
use crate::chart::{Column, Emphasis, Plot, Table};
use crate::data::vintage::PRICE_YEAR;
use crate::model::growth::{Growth, Plans, YearOfPay, overtakes};
use crate::model::profile::{PlanName, Profile};
use crate::units::Dollars;

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

/// The figure.
#[derive(Clone, Debug, PartialEq)]
pub struct PlansFigure {
    /// The finding.
    pub title: String,
    /// What the lines are.
    pub summary: String,
    /// Lines, the band of the first, milestones.
    pub plot: Plot,
    /// What pay alone does not tell of a plan that moves.
    pub notes: Vec<String>,
}

/// A plan, or staying, with what is shown of it.
struct PlanLine<'a> {
    name: Option<PlanName>,
    growth: &'a Growth,
    values: Vec<Dollars>,
    emphasis: Emphasis,
}

impl PlanLine<'_> {
    fn said(&self) -> &'static str {
        self.name.map_or("staying as you are", steps::plan)
    }

    fn end(&self) -> Dollars {
        self.values.last().copied().unwrap_or_default()
    }
}

/// The figure of a person's plans.
pub fn figure(profile: &Profile, plans: &Plans, view: PlansView) -> PlansFigure {
    let lines = lines_of(plans, view);
    PlansFigure {
        title: title(profile, &lines, view),
        summary: summary(profile, plans, view),
        plot: lines::plot(profile, &lines, view),
        notes: plans.made.iter().filter_map(|(name, growth)| moves(profile, *name, growth, &plans.stay)).collect(),
    }
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

fn title(profile: &Profile, lines: &[PlanLine], view: PlansView) -> String {
    let years = profile.career.horizon.get();
    let Some((stay, made)) = lines.split_last() else { return String::new() };
    // The largest end; of equal ones staying, then the first plan.
    let best = |lines: &[&PlanLine]| {
        let better =
            |best: usize, at: usize| if lines[at].end().whole() > lines[best].end().whole() { at } else { best };
        (0..lines.len()).fold(0, better)
    };
    let mut ranked: Vec<&PlanLine> = std::iter::once(stay).chain(made).collect();
    let leader = ranked.remove(best(&ranked));
    let Some(rival) = ranked.get(best(&ranked)) else { return staying(stay, years, view) };
    let ahead = leader.end() - rival.end();
    match overtakes(&leader.values, &rival.values) {
        None => format!("{} ends where {} does, {years} years from now", subject(leader), rival.said()),
        Some(_) if leader.name.is_none() => match view {
            PlansView::Pay => {
                format!("{} pays {} a year more than {} in year {years}", subject(leader), amount(ahead), rival.said())
            }
            PlansView::Earned => {
                format!("{} earns {} more than {} by year {years}", subject(leader), amount(ahead), rival.said())
            }
        },
        Some(year) => overtaking([leader, rival], year, years, view),
    }
}

fn overtaking([leader, rival]: [&PlanLine; 2], year: usize, years: u8, view: PlansView) -> String {
    let more = amount(leader.end() - rival.end());
    let (leader, rival) = (subject(leader), rival.said());
    match (view, year) {
        (PlansView::Pay, 0) => format!("{leader} pays more than {rival} at once, {more} a year more in year {years}"),
        (PlansView::Pay, _) => {
            format!("{leader} overtakes {rival} in year {year} and pays {more} a year more in year {years}")
        }
        (PlansView::Earned, _) => {
            format!("{leader} has earned more than {rival} from year {year} on, {more} more by year {years}")
        }
    }
}

fn staying(stay: &PlanLine, years: u8, view: PlansView) -> String {
    let (now, end) = (stay.values.first().copied().unwrap_or_default(), stay.end());
    match view {
        PlansView::Earned => format!("Staying as you are earns {} in {years} years", money::about(end)),
        PlansView::Pay if end.hundreds() > now.hundreds() => {
            format!(
                "Staying as you are takes your pay from {} to {} in {years} years",
                money::about(now),
                money::about(end)
            )
        }
        PlansView::Pay => format!("Staying as you are keeps your pay at about {} for {years} years", money::about(end)),
    }
}

fn subject(line: &PlanLine) -> String {
    places::capitalized(line.said())
}

/// To the nearest hundred, or to the dollar where that would be nothing.
fn amount(more: Dollars) -> String {
    if more.hundreds() == 0 { money::exact(more) } else { money::about(more) }
}

fn summary(profile: &Profile, plans: &Plans, view: PlansView) -> String {
    let of = match view {
        PlansView::Pay => "Pay before tax by year from now",
        PlansView::Earned => "All that is earned before tax by each year from now",
    };
    let held_against = if plans.made.is_empty() { "" } else { " Dashed: staying as you are." };
    format!("{of}, {}. Shaded: what most earn.{held_against}", dollars(profile))
}

/// Which dollars: of today, or of each year.
fn dollars(profile: &Profile) -> String {
    let today = answers::dollars(profile.basis);
    match profile.career.growth {
        None => format!("in {today} throughout, without inflation"),
        Some(rate) => format!("in dollars of each year, all pay growing {rate}% a year from {today}"),
    }
}

/// What the pay of a plan that moves buys.
fn moves(profile: &Profile, name: PlanName, growth: &Growth, stay: &Growth) -> Option<String> {
    let year = profile.career.horizon.get();
    let then = profile.career.plan(name).after(profile, year);
    let [there, here] = [growth, stay].map(|growth| growth.years.last().map(|pay| pay.real_net));
    let sentence = format!(
        "{} moves, so look at what is left as well: in year {year}, after tax and at average US prices of {PRICE_YEAR}, it leaves {}; staying as you are leaves {}.",
        steps::title(name),
        money::about(there?),
        money::about(here?)
    );
    (then.place != profile.place).then_some(sentence)
}

/// The same by year.
pub fn table(profile: &Profile, plans: &Plans) -> Table {
    let lines = lines_of(plans, PlansView::Pay);
    let names: Vec<String> = lines.iter().map(|line| line.name.map_or("As you are", steps::title).to_owned()).collect();
    let earned: Vec<Vec<Dollars>> = lines.iter().map(|line| line.growth.cumulative(|pay| pay.centre)).collect();
    let columns =
        |ending: &'static str, how: Figure| names.iter().map(move |name| how.column(format!("{name}{ending}")));
    let ranges = names.iter().flat_map(|name| {
        let end = |ending: &str| Figure::Range.column(format!("{name}, {ending}"));
        [end("low"), Figure::Plans.column(name.clone()), end("high")]
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
            dollars(profile)
        ),
        per: "",
        columns: std::iter::once(Column::plain("Years from now"))
            .chain(ranges)
            .chain(columns(", in all", Figure::Plans))
            .chain(columns(", left", Figure::Buys))
            .collect(),
        rows: (0..=usize::from(profile.career.horizon.get())).map(row).collect(),
    }
}
