//! Says the answer aloud, politely and only once the person has paused.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a pause is, in milliseconds: longer than between two keystrokes.
const PAUSE: u32 = 900;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct AnnounceProps {
    /// What to say.
    pub text: String,
}

/// A live region that is silent until the answer first changes.
#[component]
pub fn Announce(props: &AnnounceProps) -> Html {
    let said = use_state(String::new);
    let first = use_mut_ref(|| true);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let opening = first.replace(false);
            let text = text.clone();
            let pause = (!opening).then(|| Timeout::new(PAUSE, move || said.set(text)));
            move || drop(pause)
        });
    }
    html! { <p class="unseen" role="status">{ (*said).clone() }</p> }
}
