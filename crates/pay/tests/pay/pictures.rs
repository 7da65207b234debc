//! Charts as files: each opens by itself, says what it shows and where that comes from, and can be read.

use crate::support::figures::{Figure, figures};
use crate::support::{any_profile, profile};
use pay::export::name;
use pay::export::svg::svg;
use proptest::prelude::*;
use roxmltree::{Document, Node};
use std::fs;

/// How wide DejaVu Sans, the widest of the usual fonts, sets the letters from the space to `~`, in hundredths of the
/// size: normal and bold. Measured with its version 2.37.
const WIDTHS: [[u8; 95]; 2] = [
    [
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68,
        99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41,
        52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
    ],
    [
        35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40,
        40, 84, 84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81,
        77, 110, 77, 72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72,
        72, 49, 60, 48, 71, 65, 92, 65, 65, 58, 71, 37, 71, 84,
    ],
];
/// A letter that is not among them, such as −.
const OTHER: u8 = 84;

fn wide(text: &str, size: f64, bold: bool) -> f64 {
    let widths = &WIDTHS[usize::from(bold)];
    let at = |letter: char| (letter as usize).checked_sub(32).and_then(|at| widths.get(at)).copied().unwrap_or(OTHER);
    text.chars().map(|letter| f64::from(at(letter))).sum::<f64>() / 100.0 * size
}

/// Two texts may come so close, in pixels: a box is larger than the letters in it.
const CLOSE: f64 = 1.0;

/// A text and the box around it: left, top, right, bottom.
struct Set<'a> {
    text: &'a str,
    sides: [f64; 4],
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).unwrap_or_else(|| panic!("no {name} of {node:?}")).parse().unwrap()
}

/// How far the groups around a node shift it.
fn shift(node: Node) -> [f64; 2] {
    let shifts = node.ancestors().filter_map(|around| around.attribute("transform"));
    shifts.fold([0.0, 0.0], |[x, y], transform| {
        let pair = transform.strip_prefix("translate(").and_then(|rest| rest.strip_suffix(')')).unwrap();
        let (across, down) = pair.split_once(' ').unwrap();
        [x + across.parse::<f64>().unwrap(), y + down.parse::<f64>().unwrap()]
    })
}

fn texts<'a>(document: &'a Document) -> Vec<Set<'a>> {
    let nodes = document.descendants().filter(|node| node.has_tag_name("text"));
    let set = |node: Node<'a, '_>| {
        let text = node.text().unwrap_or_default();
        let [x, y] = [number(node, "x"), number(node, "y")];
        let [across, down] = shift(node);
        let size = number(node, "font-size");
        let wide = wide(text, size, node.attribute("font-weight") == Some("bold"));
        let left = match node.attribute("text-anchor") {
            Some("middle") => x - wide / 2.0,
            Some("end") => x - wide,
            _ => x,
        } + across;
        Set { text, sides: [left, y + down - size * 0.75, left + wide, y + down + size * 0.22] }
    };
    nodes.map(set).collect()
}

/// Everything that is wrong with a picture.
fn wrong(figure: &Figure) -> Vec<String> {
    let Some(chart) = &figure.chart else { return Vec::new() };
    let text = svg(&figure.about, chart);
    let document = Document::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let root = document.root_element();
    let [wide, high] = [number(root, "width"), number(root, "height")];
    let mut found = said(figure, &text, &document);
    if root.attribute("viewBox") != Some(&*format!("0 0 {wide:.2} {high:.2}")) || high.fract() != 0.0 {
        found.push(format!("{wide} by {high}, seen {:?}", root.attribute("viewBox")));
    }
    let texts = texts(&document);
    for (at, one) in texts.iter().enumerate() {
        let [left, top, right, bottom] = one.sides;
        if left < 0.0 || top < 0.0 || right > wide || bottom > high {
            found.push(format!("“{}” sticks out: {:?}", one.text, one.sides));
        }
        let into = |other: &&Set| {
            let [l, t, r, b] = other.sides;
            left + CLOSE < r && l + CLOSE < right && top + CLOSE < b && t + CLOSE < bottom
        };
        found.extend(
            texts[at + 1..].iter().filter(into).map(|other| format!("“{}” runs into “{}”", one.text, other.text)),
        );
    }
    for shape in document.descendants().filter(|node| node.has_tag_name("rect") && node.has_attribute("x")) {
        let ([across, down], [x, y]) = (shift(shape), [number(shape, "x"), number(shape, "y")]);
        let ends = [across + x, down + y, number(shape, "width"), number(shape, "height")];
        let [left, top, width, height] = ends;
        if left < 0.0 || top < 0.0 || width < 0.0 || height < 0.0 || left + width > wide || top + height > high {
            found.push(format!("a bar sticks out: {ends:?}"));
        }
    }
    found.iter().map(|problem| format!("{}: {problem}", figure.about.what)).collect()
}

/// What a picture does not say, or should not.
fn said(figure: &Figure, text: &str, document: &Document) -> Vec<String> {
    let about = &figure.about;
    let mut found: Vec<String> = ["NaN", "$inf", "\"inf", "undefined"]
        .into_iter()
        .filter(|never| text.contains(never))
        .map(str::to_owned)
        .collect();
    let all: String =
        document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
    let plain = |text: &str| text.replace(' ', "");
    let shown = plain(&all);
    let sources = about.sources.iter().map(|source| source.short());
    let wanted = [&*about.title, &*about.summary, &*about.who, &*about.link, &*about.made].into_iter().chain(sources);
    found.extend(
        wanted.filter(|wanted| !shown.contains(&plain(wanted))).map(|missing| format!("does not say {missing}")),
    );
    for (name, wanted) in [("title", &about.title), ("desc", &about.link)] {
        let node = document.descendants().find(|node| node.has_tag_name(name)).and_then(|node| node.text());
        if !node.is_some_and(|text| text.contains(&**wanted)) {
            found.push(format!("{name} is {node:?}"));
        }
    }
    found
}

/// People whose charts are at their widest, longest or fullest.
const LINKS: [&str; 5] = [
    "#1",
    "#1?years=4&certs=cpc&specialty=surgical&place=19100&plan=1:ccs,3:auditing,5:supervisor,6:remote&plan-b=0:CA,2:hospital",
    "#1?years=20&role=director&remote=yes&place=41940&housing=40&compare=CA,41860,MS,0100001,DC&train=ccs\
     &train-pay=28000&plan=0:remote,1:cpc,2:TX,3:hospital,4:auditing,5:strong&plan-b=0:ccs,0:rhia,1:CA,9:director",
    "#1?years=0&certs=none&place=0100001&status=hoh&compare=0600006&train-cost=90000&train-years=5",
    "#1?years=45&role=director&performance=strong&auditing=yes&place=US&compare=US,DC,0600006&salary.DC=1000000&horizon=40\
     &growth=20&plan=0:cpc,1:ccs,2:cca,3:rhit,4:rhia,5:surgical,6:TX,7:CA,8:NY,9:remote,10:on-site,11:hospital",
];

#[test]
fn the_pictures_of_known_people_can_be_read_and_lie_in_the_target_folder_to_be_looked_at() {
    let mut found = Vec::new();
    for (at, link) in LINKS.into_iter().enumerate() {
        for figure in figures(&profile(link)) {
            found.extend(wrong(&figure).into_iter().map(|problem| format!("{link}: {problem}")));
            if let Some(chart) = &figure.chart {
                let folder = format!("{}/pictures/{at}", env!("CARGO_TARGET_TMPDIR"));
                fs::create_dir_all(&folder).unwrap();
                let file = name::file(figure.about.what, &figure.about.made, "svg");
                fs::write(format!("{folder}/{file}"), svg(&figure.about, chart)).unwrap();
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn pictures_have_the_colors_of_the_page_by_day() {
    let tokens = include_str!("../../../../styles/tokens.css");
    let day = tokens.split("@media").next().unwrap();
    let mut other = Vec::new();
    for figure in LINKS.into_iter().flat_map(|link| figures(&profile(link))) {
        let Some(chart) = &figure.chart else { continue };
        let text = svg(&figure.about, chart);
        // The shades of the map are mixed of two.
        let unmixed = figure.about.what != "Map";
        let colors = text.split("\"#").skip(1).filter_map(|rest| rest.split('"').next()).filter(|_| unmixed);
        other.extend(
            colors.filter(|color| !color.contains('?') && !day.contains(&format!("#{color};"))).map(str::to_owned),
        );
    }
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn the_map_shades_from_the_lightest_to_the_deepest_color_of_the_page() {
    let day = include_str!("../../../../styles/tokens.css").split("@media").next().unwrap();
    for figure in figures(&profile("#1?place=CA")).iter().filter(|figure| figure.about.what == "Map") {
        let text = svg(&figure.about, figure.chart.as_ref().unwrap());
        let document = Document::parse(&text).unwrap();
        let keys =
            document.descendants().filter(|node| node.has_tag_name("rect") && node.attribute("stroke").is_none());
        let fills: Vec<&str> =
            keys.filter(|node| node.has_attribute("x")).filter_map(|node| node.attribute("fill")).collect();
        for end in [fills[0], fills[fills.len() - 1]] {
            assert!(day.contains(&format!("{end};")), "{end} of {fills:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_pictures_of_anyone_can_be_read(who in any_profile()) {
        let found: Vec<String> = figures(&who).iter().flat_map(wrong).collect();
        prop_assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
