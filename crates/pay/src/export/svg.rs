//! Charts as pictures that explain themselves: a whole SVG document with the finding, the chart, its sources and its
//! link. Nothing in it depends on the page, and nothing on how a program measures text.

mod bars;
mod drawing;
mod lanes;
mod map;
mod pairs;
mod plot;
mod text;

use super::About;
use crate::cards::Chart;
use crate::chart::fixed;
use crate::words::{files, page};
use drawing::{Drawing, WIDTH, color, escaped};
use text::Style;

/// Around everything.
const MARGIN: f64 = 32.0;
/// Between the text and the chart, and between texts.
const GAP: f64 = 22.0;
const BETWEEN: f64 = 5.0;
/// As on the page, with what stands in for it where a program knows no system font.
const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

const SMALL: Style = Style::new(12.0, color::MUTED);
const WHO: Style = Style::new(13.0, color::MUTED);
const SUMMARY: Style = Style::new(14.0, color::MUTED);
const TITLE: Style = Style::new(22.0, color::INK).bold();
const LINK: Style = Style::new(12.0, color::YOU);

/// The picture, as text: a whole SVG document.
///
/// ```
/// use pay::{answers::Answers, cards::card, export::{About, svg::svg}, words::section::Section};
/// let who = Answers::from(pay::link::read("#2?place=TX").profile);
/// let card = card(Section::Why, &who).unwrap();
/// let numbers = card.numbers()[0];
/// let about = About::figure(numbers, &who, |link| format!("https://example.org/{link}"), "2000-01-01".to_owned());
/// let picture = svg(&about, numbers.chart.as_ref().unwrap());
/// assert!(picture.contains("+$11,000")); // dollars a year, of experience
/// ```
pub fn svg(about: &About, chart: &Chart) -> String {
    let chart = drawing(chart);
    let mut out = Drawing::default();
    let mut y = MARGIN;
    y = block(&mut out, y, &WHO.lines(&format!("{}: {}", about.what, about.who), WIDTH), WHO) + BETWEEN;
    y = block(&mut out, y, &TITLE.lines(&about.title, WIDTH), TITLE) + BETWEEN;
    y = block(&mut out, y, &SUMMARY.lines(&about.summary, WIDTH), SUMMARY) + GAP;
    out.body += &format!("<g transform=\"translate({} {})\">\n{}</g>\n", fixed(MARGIN), fixed(y), chart.body);
    y += chart.height + GAP;
    let sources: Vec<&str> = about.sources.iter().map(|source| source.short()).collect();
    let sources = [files::SOURCES, &sources.join("; ")].concat();
    y = block(&mut out, y, &SMALL.lines(&sources, WIDTH), SMALL);
    y = block(&mut out, y, &[format!("{}, {}", page::NAME, about.made)], SMALL);
    out.body += &format!("<a href=\"{}\">\n", escaped(&about.link));
    y = block(&mut out, y, &LINK.lines(&about.link, WIDTH), LINK);
    out.body += "</a>\n";
    // Whole, as the pixels of a picture are.
    document(about, &sources, &out.body, (y + MARGIN - SMALL.size).ceil())
}

/// The figure alone.
fn drawing(chart: &Chart) -> Drawing {
    match chart {
        Chart::Lanes(lanes) => lanes::lanes(lanes),
        Chart::Bars(bars, line) => bars::bars(bars, *line),
        Chart::Steps(steps) => bars::steps(steps),
        Chart::Pairs(pairs) => pairs::pairs(pairs),
        Chart::Careers(careers, person) => bars::careers(careers, *person),
        Chart::Plot(plot, _) => plot::plot(plot),
        Chart::Tiles(tiles) => map::map(tiles),
    }
}

/// Lines of text over the whole width.
fn block(out: &mut Drawing, top: f64, lines: &[String], style: Style) -> f64 {
    out.lines((MARGIN, top), style, lines)
}

fn document(about: &About, sources: &str, body: &str, height: f64) -> String {
    let (wide, high) = (fixed(WIDTH + 2.0 * MARGIN), fixed(height));
    let [title, summary, sources, link] = [&about.title, &about.summary, sources, &about.link].map(escaped);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" \
         role=\"img\" font-family=\"{FONTS}\">\n\
         <title>{title}</title>\n<desc>{summary} {sources}. {link}</desc>\n\
         <rect width=\"{wide}\" height=\"{high}\" fill=\"{}\"/>\n{body}</svg>\n",
        color::CARD
    )
}
