use super::based;
use crate::chart::Table;
use crate::data::vintage::SURVEY;
use crate::data::wages::{Occupation, employment};
use crate::model::compare::InPlace;
use crate::model::profile::{Place, Profile};
use crate::words::{comparison, money, places};
use const_format::formatcp;

/// The places with their ranks, to the dollar, for files: on the page the rows are more than a table can take.
pub fn table(profile: &Profile, home: &InPlace, ranked: &[(usize, &InPlace)]) -> Table {
    let row = |(rank, there): &(usize, &InPlace)| {
        let comparable = home.place != Place::UNITED_STATES && there.place != Place::UNITED_STATES;
        let against = || money::exact(there.real_net() - home.real_net());
        let jobs = employment(there.place, Occupation::RecordsSpecialists);
        vec![
            rank.to_string(),
            places::name(there.place).to_owned(),
            places::kind(there.place).to_owned(),
            money::exact(there.pay()),
            money::exact(there.take_home.net()),
            money::tenths(there.price_index * 100.0),
            money::exact(there.real_net()),
            if comparable { against() } else { "not comparable".to_owned() },
            jobs.map_or("not published".to_owned(), |jobs| jobs.to_string()),
            based(there.place),
        ]
    };
    let columns = [
        "Rank",
        "Place",
        "Kind",
        "Pay",
        "Take-home",
        "Prices (US 100)",
        "Buys, US prices",
        "Buys more than at home",
        formatcp!("Jobs, {SURVEY}"),
        "Based on",
    ];
    Table {
        caption: format!("Places ranked. {}", comparison::caption(profile)),
        per: money::A_YEAR,
        columns: columns.map(str::to_owned).to_vec(),
        rows: ranked.iter().map(row).collect(),
    }
}
