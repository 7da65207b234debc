use super::AT;
use crate::cards::ranking::RankingRow;
use crate::model::profile::Profile;
use crate::words::method::Figure;
use crate::words::{page, ranking};
use yew::prelude::*;

/// One place's line: which row of all it is, from 1, and its position in the list; none where it is pinned above.
pub fn row(line: &RankingRow, (index, at): (usize, Option<usize>), profile: &Profile, focus: usize) -> Html {
    let place = line.place;
    let style = at.map(|at| format!("--at:{at}"));
    let own = profile.place == place || profile.compared.has(place);
    let class = if own { "ranking__row ranking__row--own" } else { "ranking__row" };
    // A row of the list is known by its position, and takes another place's figures where the order changes: moving
    // elements about costs more than writing into them, and the focus stays where it is.
    let key = at.map_or(place.code().to_owned(), |at| at.to_string());
    // Pinned rows take the Tab key one by one; of the list only one does.
    let stop = match at {
        Some(at) if at == focus => (Some(AT), "0"),
        Some(_) => (None, "-1"),
        None => (None, "0"),
    };
    html! {
        <div {class} role="row" {key} {style} aria-rowindex={index.to_string()}>
            <span class="ranking__rank" role="cell">{ line.rank.clone() }</span>
            <span class="ranking__place" role="rowheader"><span class="ranking__name">{ line.name.clone() }</span><span class="ranking__kind">{ line.kind }</span></span>
            // Where no headings stand above, the style sheet writes what each figure is before it: as an attribute, because
            // elements that never change cost at every keystroke all the same.
            <span class="ranking__buys" role="cell" data-how={Figure::Buys.anchor()} data-unit={ranking::BUYS}>
                <b>{ line.buys.clone() }</b>
                <span class="ranking__against" data-unit={ranking::AGAINST_HOME}>{ line.against.clone() }</span>
            </span>
            <span class="ranking__pay" role="cell" data-how={Figure::Estimate.anchor()} data-unit={ranking::PAY}>{ line.pay.clone() }</span>
            <span class="ranking__kept" role="cell" data-how={Figure::TakeHome.anchor()} data-unit={ranking::KEEPS}>{ line.take_home.clone() }</span>
            <span class="ranking__prices" role="cell" data-how={Figure::PriceIndex.anchor()} data-unit={ranking::PRICES}>{ line.prices.clone() }</span>
            <span class="ranking__based" role="cell" data-how={Figure::Place.anchor()}>{ line.based.clone() }</span>
            <span class="ranking__press" role="cell">{ press(line, profile, stop) }</span>
        </div>
    }
}

/// The button that puts the place into the comparison or takes it out. Where it cannot, it keeps its place among the rows
/// all the same.
fn press(line: &RankingRow, profile: &Profile, (id, tabindex): (Option<&'static str>, &'static str)) -> Html {
    let place = line.place;
    if profile.place == place {
        return html! { <button type="button" class="ranking__home" {id} {tabindex} aria-disabled="true" aria-label={page::home(&line.name)}>{ page::HOME }</button> };
    }
    let compared = profile.compared.has(place);
    let full = !compared && profile.compared.is_full();
    html! {
        <button type="button" class="round" {id} {tabindex} aria-pressed={compared.to_string()} aria-label={page::compare(&line.name)}
            data-place={place.code()} aria-disabled={full.then_some("true")}>
            { if compared { "✓" } else { "+" } }
        </button>
    }
}
