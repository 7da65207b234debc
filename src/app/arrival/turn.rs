//! A part of the page that is drawn in a task of its own.

use super::driver::Arrival;
use std::rc::Rc;
use yew::prelude::*;

/// Draws a part of the page once its turn has come; at once where the page is past that.
pub fn turn(arrival: &Arrival, draw: impl Fn() -> Html + 'static) -> Html {
    html! { <Turn arrival={arrival.clone()} draw={Rc::new(draw) as Rc<dyn Fn() -> Html>} /> }
}

#[derive(Properties)]
struct TurnProps {
    arrival: Arrival,
    /// Draws it.
    draw: Rc<dyn Fn() -> Html>,
}

/// What draws a part is another one at every render, and is always let through.
impl PartialEq for TurnProps {
    fn eq(&self, _: &TurnProps) -> bool {
        false
    }
}

#[component]
fn Turn(TurnProps { arrival, draw }: &TurnProps) -> Html {
    let come = use_state_eq(|| !arrival.progress().is_drawing());
    {
        // Parts line up as they are made: those of the page in its order, then those within them.
        let (come, arrival) = (come.clone(), arrival.clone());
        use_memo((), move |()| {
            if !*come {
                arrival.queue_part(move || come.set(true));
            }
        });
    }
    if *come {
        draw()
    } else {
        html! {}
    }
}
