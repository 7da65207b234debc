//! Every figure of the page as it leaves it, with its table and, where it has one, its chart.
use pay::answers::Answers;
use pay::chart::Table;
use pay::export::About;
use pay::export::svg::{self, Drawing};
use pay::link;
use pay::model::compare::{InPlace, decided};
use pay::model::constants::Constants;
use pay::model::offer::WeighedOffer;
use pay::model::outlook::outlook;
use pay::model::profile::Profile;
use pay::model::ranking::{Filter, Measure, ranked};
use pay::words;
use pay::words::plans::{self, PlansView};
use pay::words::section::Section;
use pay::words::{
    answers as who, career, comparison, figures, headline, housing, map, next, ranking, spread, training, waterfall,
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
    let answers = &Answers::from(profile.clone());
    let figures = [pay(answers), places(answers), time(answers)];
    let next = next::next(profile, answers.levers());
    let steps = svg::steps(&next.rows);
    let table = next::table(profile, answers.levers());
    let next = of(answers, Section::Next, &next.title, next.summary, table, Some(steps));
    let beside = [offered(answers), careers(answers)];
    figures.into_iter().chain(beside).flatten().chain([next]).collect()
}

fn of(
    answers: &Answers,
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
        who: who::summary(&answers.profile),
        sources: figures::sources(
            section,
            figures::surveyed(answers.profile.basis, answers.here.estimate.factors.locality),
        ),
        link: format!("{PAGE}{}", link::write(&answers.profile)),
        made: MADE.to_owned(),
    };
    Figure { about, table, drawing }
}

fn pay(answers: &Answers) -> Vec<Figure> {
    let standing = answers.standing().unwrap();
    let pay = spread::figure(&answers.profile, &answers.here, standing);
    let lanes = svg::lanes((&pay.name, &pay.own), (&pay.surveyed_name, &pay.surveyed), &[]);
    let why = waterfall::waterfall(answers);
    let bars = svg::waterfall(&why.bars);
    let title = headline::standing_in_full(standing);
    vec![
        of(answers, Section::Pay, &title, pay.summary, pay.table, Some(lanes)),
        of(answers, Section::Why, &why.title, why.summary, why.table, Some(bars)),
    ]
}

fn offered(answers: &Answers) -> Vec<Figure> {
    let (profile, offers) = (&answers.profile, answers.offers());
    if offers.is_empty() {
        return Vec::new();
    }
    let there = answers.offered_in();
    let marked: Vec<&WeighedOffer> = offers.iter().filter(|offer| offer.place == there).collect();
    let range = answers.range(there);
    let figure = words::offer::lanes(range, answers.peers(there).as_ref(), &marked);
    let (name, surveyed) = figure.surveyed.unwrap();
    let drawing = svg::lanes((&figure.own.0, &figure.own.1), (&name, &surveyed), &figure.marks);
    let title = words::offer::finding(profile, range, offers, answers.negotiation());
    let summary = words::offer::summary(profile, range, offers);
    vec![of(answers, Section::Offer, &title, summary, words::offer::beside(offers), Some(drawing))]
}

fn careers(answers: &Answers) -> Vec<Figure> {
    let paths = words::paths::figure(&answers.profile, answers.paths());
    let careers = svg::careers(&paths.rows, paths.person);
    let jobs = words::outlook::figure(&outlook(Constants::published()));
    let bars = svg::outlook(&jobs.bars, jobs.claim);
    vec![
        of(answers, Section::Paths, &paths.title, paths.summary, paths.table, Some(careers)),
        of(answers, Section::Paths, &jobs.title, jobs.summary, jobs.table, Some(bars)),
    ]
}

fn places(answers: &Answers) -> Vec<Figure> {
    let profile = &answers.profile;
    let sides = comparison::comparison(profile, &answers.home, answers.compared());
    let pairs = svg::pairs(&sides.pairs);
    let mut figures = vec![of(answers, Section::Where, &sides.title, sides.summary, sides.table, Some(pairs))];
    let taxed = answers.taxed();
    if taxed.len() > 1 {
        let [one, other] = decided(&taxed).map(|at| &taxed[at]);
        let share = housing::figure(profile, one, other);
        figures.push(of(
            answers,
            Section::Housing,
            &share.title,
            share.summary,
            share.table,
            Some(svg::plot(&share.plot)),
        ));
    }
    let everywhere = answers.everywhere();
    for by in map::MEASURES {
        let tiles = map::map(profile, answers.states(), by);
        let drawing = svg::map(&tiles, by, profile.place);
        figures.push(of(
            answers,
            Section::Map,
            &tiles.title,
            tiles.summary,
            map::table(profile, answers.states()),
            Some(drawing),
        ));
    }
    let order = ranked(everywhere, &Filter::default(), Measure::Buys, false);
    let rows: Vec<(usize, &InPlace)> =
        order.iter().enumerate().map(|(rank, at)| (rank + 1, &everywhere[*at])).collect();
    let title = ranking::title(Measure::Buys, rows.first().map(|(_, best)| *best), &answers.here, profile);
    let table = ranking::table(profile, &answers.here, &rows);
    figures.push(of(answers, Section::Places, &title, ranking::summary(profile), table, None));
    figures
}

fn time(answers: &Answers) -> Vec<Figure> {
    let profile = &answers.profile;
    let line = career::figure(profile, answers.career());
    let table = career::table(profile, answers.career());
    let mut figures = vec![of(answers, Section::Time, &line.title, line.summary, table, Some(svg::plot(&line.plot)))];
    let made = answers.plans();
    for view in PlansView::ALL {
        let lines = plans::figure(profile, made, view);
        let summary = lines.summary + &plans::steps::listed(&profile.career);
        let drawing = svg::plot(&lines.plot);
        figures.push(of(answers, Section::Plans, &lines.title, summary, plans::table(profile, made), Some(drawing)));
    }
    let asked = training::figure(profile, answers.training());
    if let Some(pays) = asked.pays {
        let summary = format!("{} {}", asked.summary, training::DRAWN);
        figures.push(of(answers, Section::Training, &asked.title, summary, pays.table, Some(svg::plot(&pays.plot))));
    }
    figures
}
