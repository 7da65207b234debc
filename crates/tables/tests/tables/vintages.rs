//! The first lines of a table tell whose it is and of when.

use std::fs;
use tables::{Vintage, growth_a_year, health_premiums, wage_history};

const HEADER: &str = "# publisher: A bureau\n# survey: Its survey\n# vintage: May 2031\n# released: 2032-04-01\n\
                      # dollars: May 2030\n# model: Model 1.2\n# projected: AK ME\n# projected_error: 5-40\n\
                      # What it holds.\n";

#[test]
fn the_first_lines_are_read_and_written_back() {
    let vintage = Vintage::parse("t.csv", &format!("{HEADER}code,x\n# no header any more: x\n")).unwrap();
    assert_eq!((vintage.publisher.as_str(), vintage.survey.as_str()), ("A bureau", "Its survey"));
    assert_eq!((vintage.year(), vintage.dollars_year()), (2031, 2030));
    assert_eq!((vintage.released.as_deref(), vintage.model.as_deref()), (Some("2032-04-01"), Some("Model 1.2")));
    let projected = vintage.projected.as_ref().unwrap();
    assert_eq!((projected.states.join(" ").as_str(), projected.error), ("AK ME", [5, 40]));
    assert_eq!(vintage.description, ["What it holds."]);
    assert_eq!(vintage.header(), HEADER);
}

#[test]
fn the_year_is_the_last_of_four_digits() {
    for (vintage, wanted) in
        [("2024", 2024), ("tax year 2025", 2025), ("about 2023", 2023), ("2025-35", 2025), ("2011 to 2018", 2018)]
    {
        let text = format!("# publisher: A\n# survey: B\n# vintage: {vintage}\ncode\n");
        let vintage = Vintage::parse("t.csv", &text).unwrap();
        assert_eq!((vintage.year(), vintage.dollars_year()), (wanted, wanted));
    }
}

#[test]
fn a_table_that_does_not_tell_its_source_is_refused() {
    let start = "# publisher: A\n# survey: B\n";
    let cases = [
        ("code,x\n".to_owned(), "t.csv:1: the first lines do not tell its publisher: # publisher: …"),
        (format!("{start}code\n"), "t.csv:3: the first lines do not tell its vintage: # vintage: …"),
        (format!("{start}# vintage: May\n"), "t.csv:3: \"May\" in the line vintage has no year"),
        (format!("{start}# survey: C\n"), "t.csv:3: a second line survey"),
        (format!("{start}# dollars:\n"), "t.csv:3: nothing after dollars"),
        (format!("{start}# Words.\n# vintage: 2031\n"), "t.csv:4: the line vintage stands after the description"),
        (
            format!("{start}# released: 2031-13-01\n"),
            "t.csv:3: \"2031-13-01\" in the line released is no date as in 2000-12-31",
        ),
        (
            format!("{start}# relased: 2031-12-01\n"),
            "t.csv:3: unknown key relased; known are publisher, survey, vintage, released, dollars, model, projected, \
             projected_error",
        ),
        (
            format!("{start}# vintage: 2031\n# projected: AK Maine\n"),
            "t.csv:4: \"AK Maine\" in the line projected are no states' letters as in AK AL",
        ),
        (
            format!("{start}# vintage: 2031\n# projected_error: 40-5\n"),
            "t.csv:4: \"40-5\" in the line projected_error are no dollars as in 5-40",
        ),
        (
            format!("{start}# vintage: 2031\n# projected: AK\n"),
            "t.csv:5: the first lines tell one of projected and projected_error without the other",
        ),
    ];
    for (text, wanted) in cases {
        let problem = Vintage::parse("t.csv", &text).err().map(|error| error.to_string());
        assert_eq!(problem.as_deref(), Some(wanted));
    }
}

#[test]
fn every_table_tells_its_source_in_lines_that_would_be_written_so() {
    let folders = ["../pay/src/data", "../pay/src/data/households"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let tables: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "csv")).collect();
    assert_eq!(tables.len(), 29);
    for path in tables {
        let text = fs::read_to_string(&path).unwrap();
        let vintage = Vintage::parse(&path.display().to_string(), &text).unwrap();
        assert!(text.starts_with(&vintage.header()), "{}", path.display());
        let year = vintage.year().to_string();
        let free = vintage.description.iter().all(|line| !line.contains(&year));
        assert!(free, "{}: the year belongs to the lines before the description", path.display());
    }
}

#[test]
fn growth_and_premiums_follow_from_their_tables() {
    let history = fs::read_to_string("../pay/src/data/wage_history.csv").unwrap();
    let spans = wage_history("wage_history.csv", &history).unwrap();
    let growth: Vec<_> = spans.iter().map(|span| (growth_a_year(span) * 1000.0).round()).collect();
    assert_eq!(growth, [28.0, 23.0]);
    let wages = fs::read_to_string("../pay/src/data/wages_coders.csv").unwrap();
    let nation = wages.lines().find(|line| line.starts_with("US,")).unwrap();
    assert_eq!(nation.split(',').nth(4), Some(spans[1][1].median.to_string().as_str()));
    let premiums = fs::read_to_string("../pay/src/data/health_premiums.csv").unwrap();
    let premiums = health_premiums("health_premiums.csv", &premiums).unwrap();
    assert_eq!([premiums[0].usd_per_year, premiums[1].usd_per_year], [9_325, 1_440]);
}
