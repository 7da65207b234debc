//! What one is paid now: an amount, and once there is one, what it is paid for and how much work that is.

use super::super::state::Change;
use super::question::field;
use crate::model::profile::{Per, Profile};
use crate::question::{Key, Question};
use yew::prelude::*;

/// The fields.
pub fn paid(profile: &Profile, replaced: u32, on_change: &Callback<Change>) -> Html {
    let asked = |question: Question| field(Key::person(question), profile, replaced, on_change);
    html! {
        <div class="own-pay">
            { asked(Question::Pay) }
            if profile.pay.amount.is_some() || profile.pay.per == Per::Chart {
                <div class="two">{ asked(Question::PayPer) }{ asked(Question::PayHours) }</div>
            }
            if profile.pay.per == Per::Chart {
                { asked(Question::Charts) }
            }
        </div>
    }
}
