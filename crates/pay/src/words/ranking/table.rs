use crate::chart::{Column, Table};
use crate::model::compare::InPlace;
use crate::model::profile::Profile;
use crate::words::method::Figure;
use crate::words::place_table::{PlaceRow, PlaceTable, place_table};
use crate::words::{comparison, places};

/// The places with their ranks, to the dollar, for files: on the page the rows are more than a table can take.
pub fn table(profile: &Profile, home: &InPlace, ranked: &[(usize, &InPlace)]) -> Table {
    let rows = ranked.iter().map(|(rank, there)| {
        let names = vec![rank.to_string(), places::name(there.place).to_owned(), places::kind(there.place).to_owned()];
        PlaceRow { names, there, home: Some(home), equal: None }
    });
    let caption = format!("Places ranked. {}", comparison::caption(profile));
    let names = vec![Figure::Ranking.column("Rank"), Column::plain("Place"), Column::plain("Kind")];
    place_table(PlaceTable::Ranked, caption, names, rows)
}
