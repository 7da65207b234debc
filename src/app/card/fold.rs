//! What is one press away. While it is closed it follows once nobody waits for anything, so that a browser's search finds
//! words in it, and a letter costs what can be seen of it.

use crate::answers::Answers;
use crate::app::arrival::REST;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Draws what is folded away.
pub type Draw = Rc<dyn Fn() -> Html>;

/// What it needs.
#[derive(Properties)]
pub struct FoldProps {
    /// The class of the element, and that of what is pressed.
    pub class: [&'static str; 2],
    /// What is pressed.
    pub summary: Html,
    /// Whether it is open at first, or becomes so.
    #[prop_or_default]
    pub told: bool,
    /// Whose it is.
    pub answers: Rc<Answers>,
    /// Draws it.
    pub draw: Draw,
}

/// What is pressed may always have changed.
impl PartialEq for FoldProps {
    fn eq(&self, _: &FoldProps) -> bool {
        false
    }
}

/// What is pressed, and what it unfolds.
#[component]
pub fn Fold(FoldProps { class, summary, told, answers, draw }: &FoldProps) -> Html {
    let [class, pressed] = *class;
    let open = use_state_eq(|| *told);
    let kept = use_state(|| answers.clone());
    {
        let open = open.clone();
        use_effect_with(*told, move |told| {
            if *told {
                open.set(true);
            }
        });
    }
    {
        let (kept, newest) = (kept.clone(), answers.clone());
        use_effect_with((*open, Rc::as_ptr(answers)), move |(open, _)| {
            let follow = move || {
                if !Rc::ptr_eq(&kept, &newest) {
                    kept.set(newest.clone());
                }
            };
            let printed = follow.clone();
            let waiting = (!open).then(|| {
                (Timeout::new(REST, follow), EventListener::new(&window(), "beforeprint", move |_| printed()))
            });
            move || drop(waiting)
        });
    }
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<Element>();
            // The event of a fold within this one comes here too.
            if let Some(fold) = fold.filter(|fold| fold.class_name() == class) {
                open.set(fold.has_attribute("open"));
            }
        })
    };
    let of = if *open { answers.clone() } else { (*kept).clone() };
    html! {
        <details {class} open={*open} {ontoggle}>
            <summary class={pressed}>{ summary.clone() }</summary>
            <Body live={*open} {of} draw={draw.clone()} />
        </details>
    }
}

#[derive(Properties)]
struct BodyProps {
    live: bool,
    of: Rc<Answers>,
    draw: Draw,
}

/// What is closed is drawn again only for other answers.
impl PartialEq for BodyProps {
    fn eq(&self, other: &BodyProps) -> bool {
        !self.live && !other.live && Rc::ptr_eq(&self.of, &other.of)
    }
}

#[component]
fn Body(props: &BodyProps) -> Html {
    (props.draw)()
}
