//! Every figure of the page as it leaves it, with its table and, where it has one, its chart.
use pay::chart::Table;
use pay::export::About;
use pay::export::svg::{self, Drawing};
use pay::link;
use pay::model::answer::{Answer, Career, Plans, compared};
use pay::model::compare::{InPlace, decided, everywhere, examples};
use pay::model::constants::Constants;
use pay::model::negotiation;
use pay::model::next::levers;
use pay::model::offer;
use pay::model::outlook::outlook;
use pay::model::paths::paths;
use pay::model::percentile::peers;
use pay::model::profile::Profile;
use pay::model::ranking::{Filter, Measure, ranked};
use pay::model::training_case::TrainingCase;
use pay::words;
use pay::words::plans::{self, PlansView};
use pay::words::section::Section;
use pay::words::{
    answers, career, comparison, figures, headline, housing, map, next, ranking, spread, training, waterfall,
};

pub const MADE: &str = "2026-11-22";
pub const PAGE: &str = "https://example.org/salary/";

/// A figure.
pub struct Figure {
    pub about: About,
    pub table: Table,
    pub drawing: Option<Drawing>,
}

/// All of a person's.
pub fn figures(profile: &Profile) -> Vec<Figure> {
    let constants = Constants::published();
    let answer = Answer::compute(constants, profile);
    let figures = [pay(profile, &answer), places(profile, &answer), time(profile)];
    let next = next::next(profile, &levers(constants, profile));
    let steps = svg::steps(&next.rows);
    let table = next::table(profile, &levers(constants, profile));
    let next = of(profile, Section::Next, &next.title, next.summary, table, Some(steps));
    let beside = [offered(profile), careers(profile)];
    figures.into_iter().chain(beside).flatten().chain([next]).collect()
}

fn of(
    profile: &Profile,
    section: Section,
    title: &str,
    summary: String,
    table: Table,
    drawing: Option<Drawing>,
) -> Figure {
    let about = About {
        what: section.named().1,
        title: title.to_owned(),
        summary,
        who: answers::summary(profile),
        sources: figures::sources(section, profile),
        link: format!("{PAGE}{}", link::write(profile)),
        made: MADE.to_owned(),
    };
    Figure { about, table, drawing }
}

fn pay(profile: &Profile, answer: &Answer) -> Vec<Figure> {
    let standing = answer.standing.unwrap();
    let pay = spread::figure(profile, &answer.here, &standing);
    let lanes = svg::lanes((&pay.name, &pay.own), (&pay.surveyed_name, &pay.surveyed), &[]);
    let why = waterfall::waterfall(profile, answer);
    let bars = svg::waterfall(&why.bars);
    let title = headline::standing_in_full(&standing);
    vec![
        of(profile, Section::Pay, &title, pay.summary, pay.table, Some(lanes)),
        of(profile, Section::Why, &why.title, why.summary, why.table, Some(bars)),
    ]
}

fn offered(profile: &Profile) -> Vec<Figure> {
    let constants = Constants::published();
    let offers = negotiation::offers(constants, profile);
    if offers.is_empty() {
        return Vec::new();
    }
    let (there, marked) = offer::around(profile, &offers);
    let range = offer::range(constants, &there);
    let figure = words::offer::lanes(range, peers(&there).as_ref(), &marked);
    let (name, surveyed) = figure.surveyed.unwrap();
    let drawing = svg::lanes((&figure.own.0, &figure.own.1), (&name, &surveyed), &figure.marks);
    let title = words::offer::finding(
        profile,
        range,
        &offers,
        &negotiation::Negotiation::compute(constants, profile, offers.first()),
    );
    let summary = words::offer::summary(profile, range, &offers);
    vec![of(profile, Section::Offer, &title, summary, words::offer::beside(&offers), Some(drawing))]
}

fn careers(profile: &Profile) -> Vec<Figure> {
    let constants = Constants::published();
    let paths = words::paths::figure(profile, &paths(constants, profile));
    let careers = svg::careers(&paths.rows, paths.person);
    let jobs = words::outlook::figure(&outlook(constants));
    let bars = svg::outlook(&jobs.bars, jobs.claim);
    vec![
        of(profile, Section::Paths, &paths.title, paths.summary, paths.table, Some(careers)),
        of(profile, Section::Paths, &jobs.title, jobs.summary, jobs.table, Some(bars)),
    ]
}

fn places(profile: &Profile, answer: &Answer) -> Vec<Figure> {
    let constants = Constants::published();
    let examples = examples(constants, profile);
    let others = match answer.compared.is_empty() {
        true => compared(constants, profile, &answer.home, examples.as_slice()),
        false => answer.compared.clone(),
    };
    let sides = comparison::comparison(profile, &answer.home, &others);
    let pairs = svg::pairs(&sides.pairs);
    let mut figures = vec![of(profile, Section::Where, &sides.title, sides.summary, sides.table, Some(pairs))];
    let there = others.iter().map(|other| other.there);
    let taxed: Vec<InPlace> =
        [answer.home].into_iter().chain(there).filter(|one| one.place.state().is_some()).collect();
    if taxed.len() > 1 {
        let [one, other] = decided(&taxed).map(|at| &taxed[at]);
        let share = housing::figure(profile, one, other);
        figures.push(of(
            profile,
            Section::Housing,
            &share.title,
            share.summary,
            share.table,
            Some(svg::plot(&share.plot)),
        ));
    }
    let everywhere = everywhere(constants, profile);
    let states: Vec<&InPlace> = everywhere.iter().filter(|there| there.place.state() == Some(there.place)).collect();
    for by in map::MEASURES {
        let tiles = map::map(profile, &states, by);
        let drawing = svg::map(&tiles, by, profile.place);
        figures.push(of(
            profile,
            Section::Map,
            &tiles.title,
            tiles.summary,
            map::table(profile, &states),
            Some(drawing),
        ));
    }
    let order = ranked(&everywhere, &Filter::default(), Measure::Buys, false);
    let rows: Vec<(usize, &InPlace)> =
        order.iter().enumerate().map(|(rank, at)| (rank + 1, &everywhere[*at])).collect();
    let title = ranking::title(Measure::Buys, rows.first().map(|(_, best)| *best), &answer.here, profile);
    let table = ranking::table(profile, &answer.here, &rows);
    figures.push(of(profile, Section::Places, &title, ranking::summary(profile), table, None));
    figures
}

fn time(profile: &Profile) -> Vec<Figure> {
    let constants = Constants::published();
    let years = Career::compute(constants, profile);
    let line = career::figure(profile, &years);
    let table = career::table(profile, &years);
    let mut figures = vec![of(profile, Section::Time, &line.title, line.summary, table, Some(svg::plot(&line.plot)))];
    let made = Plans::compute(constants, profile);
    for view in PlansView::ALL {
        let lines = plans::figure(profile, &made, view);
        let summary = lines.summary + &plans::steps::listed(&profile.career);
        let drawing = svg::plot(&lines.plot);
        figures.push(of(profile, Section::Plans, &lines.title, summary, plans::table(profile, &made), Some(drawing)));
    }
    let asked = training::figure(profile, &TrainingCase::compute(constants, profile));
    if let Some(pays) = asked.pays {
        let summary = format!("{} {}", asked.summary, training::DRAWN);
        figures.push(of(profile, Section::Training, &asked.title, summary, pays.table, Some(svg::plot(&pays.plot))));
    }
    figures
}
