//! The housing share: a percentage, or nothing for BEA's own average.

use super::super::state::Change;
use super::typed::{Read, TypedField};
use crate::model::profile::HousingShare;
use crate::words::form;
use yew::prelude::*;

/// The field.
pub fn housing(share: Option<HousingShare>, replaced: u32, on_change: &Callback<Change>) -> Html {
    html! {
        <div class="field">
            <label class="field__label" for="housing">{ form::HOUSING }</label>
            <p class="field__hint" id="housing-hint">{ form::HOUSING_HINT }</p>
            <TypedField key={replaced} id="housing" inputmode="decimal" value={form::housing_text(share)} read={read as Read} hint="housing-hint" on_change={on_change.clone()} />
        </div>
    }
}

fn read(typed: &str) -> Result<Change, String> {
    form::housing(typed).map(Change::Housing)
}
