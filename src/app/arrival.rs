//! How the page arrives: it stands there as it was rendered ahead. The live answer and form are drawn aside, a part at a
//! time so that the browser never waits long, and take their place in a single step. The other sections go on standing as
//! they are, and come alive one by one when someone comes near them or their answers change.

mod below;
mod turns;
mod wake;

use super::focus::{focus, take_focus};
use super::section_set::SectionSet;
use super::state::State;
use super::tell::tell;
use super::update::Update;
use super::watch::use_watch;
use super::{App, Extent, Props, address, storage};
use crate::answers::Answers;
use crate::link;
use crate::model::constants::Constants;
use crate::words::section::Section;
use below::{below, put_off};
use gloo::events::EventListener;
use gloo::utils::{document, window};
use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;
pub use turns::turn;
use turns::{in_turn, next_turn, once_drawn};
use wake::{Awake, awaken_by, wake_all};
pub use wake::{is_alive, wake};
use web_sys::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// The element that holds the page.
const ROOT: &str = "app";
/// On the root element of the document while what stands there is not the answer of who comes: figures are hidden.
const OPENING: &str = "data-opening";
/// On a section that is not alive yet.
const STANDING: &str = "data-standing";
/// What is drawn before the page takes its place.
const FIRST: SectionSet = SectionSet::NONE.with(Section::Pay).with(Section::Why);
/// What the window is told once the page is in its place, for web/offline.js.
const ARRIVED: &str = "arrived";
/// Sections come alive when they are so far out of view, in parts of the window.
const NEAR: &str = "50% 0px";

thread_local! {
    /// The live page before it takes its place.
    static LIVE: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// The sections below the window before the page takes its place.
    static BELOW: RefCell<Vec<Section>> = const { RefCell::new(Vec::new()) };
    /// What has the focus while the page takes its place.
    static FOCUSED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// Draws the live page aside.
pub fn arrive() {
    let Some(standing) = document().get_element_by_id(ROOT) else { return };
    let Ok(live) = document().create_element("div") else { return };
    LIVE.set(Some(live.clone()));
    let start: AttrValue = standing.get_attribute("data-start").unwrap_or_default().into();
    let props = Props { start: start.clone(), extent: Extent::Whole };
    // A browser compiles what is called for the first time, so each step is a task of its own: the tables, an answer made
    // of them, what draws anything, the page.
    in_turn(move || {
        black_box(Constants::published());
        in_turn(move || {
            let state = State::opened(&storage::opened(address::fragment(), &start));
            black_box((link::write(&state.profile), Answers::new(state.profile.clone(), None)));
            in_turn(move || {
                yew::Renderer::<Drawing>::with_root_and_props(live, props).render();
            });
        });
    });
}

/// Draws the page in the next turn; beside it what has nothing to do with the answers.
#[component]
fn Drawing(props: &Props) -> Html {
    let props = props.clone();
    use_effect_with((), |()| next_turn());
    html! {
        <>
            { turn(move || html! { <App ..props.clone() /> }) }
            <Update />
        </>
    }
}

/// How far the page has come.
pub struct Arrival {
    /// Whether it is in its place.
    pub there: bool,
    /// The sections that are alive.
    pub awake: SectionSet,
    /// What stands in the place of the others, in the order of the page; nothing where nothing was rendered ahead.
    standing: Rc<Vec<Option<Node>>>,
    /// Whether the answers are others than those that the page was rendered ahead with.
    stale: bool,
}

impl Arrival {
    /// A section: alive, or as it stands, or room for it.
    pub fn section(&self, section: Section, live: impl Fn() -> Html + 'static) -> Html {
        if self.awake.has(section) {
            return if FIRST.has(section) { turn(live) } else { live() };
        }
        if !self.there {
            return html! {};
        }
        match self.standing.get(section as usize).cloned().flatten() {
            Some(node) => VNode::VRef(node),
            None => html! { <section class="card" id={section.anchor()} tabindex="-1" data-standing=""></section> },
        }
    }

    /// The class of the element around the sections: what is not this person's answer is hidden until it is alive.
    pub fn answers(&self) -> &'static str {
        if self.stale { "answers answers--stale" } else { "answers" }
    }
}

/// How far the page has come. It is put in its place once every part of it has had its turn to be drawn.
#[hook]
pub fn use_arrival(state: &State, start: &AttrValue) -> Arrival {
    // A page that is rendered ahead is whole at once.
    let awake = use_reducer_eq(|| Awake(if cfg!(target_arch = "wasm32") { FIRST } else { SectionSet::ALL }));
    let there = use_state_eq(|| false);
    let standing = use_memo(*there, |there| if *there { adopted() } else { Vec::new() });
    let stale = use_stale(state, start, *there);
    {
        let (there, awake) = (there.clone(), awake.dispatcher());
        use_effect_with((), move |()| {
            awaken_by(Callback::from(move |section| awake.dispatch(section)));
            once_drawn(move || {
                // To give the focus to the document, where nothing had it, would lay out the page for nothing.
                FOCUSED.set(document().active_element().filter(|one| one.tag_name() != "BODY"));
                BELOW.set(below());
                there.set(true);
            });
            // Whoever goes through the page by keys may go anywhere at once.
            let keys = EventListener::once(&window(), "keydown", |_| wake_all());
            move || drop(keys)
        });
    }
    use_effect_with(*there, |there| {
        if *there {
            take_place();
        }
    });
    use_watch(*there, (), NEAR, |told| {
        told.into_iter().filter(|(_, near)| *near).for_each(|(section, _)| wake(section))
    });
    Arrival { there: *there, awake: awake.0, standing, stale }
}

/// Whether the answers are others than the page was rendered ahead with; then every section comes alive.
#[hook]
fn use_stale(state: &State, start: &AttrValue, there: bool) -> bool {
    let ahead = use_memo(start.clone(), |start| State::opened(start).profile);
    let stale = state.profile != *ahead;
    use_effect_with((stale, there), |(stale, there)| {
        if *stale && *there {
            wake_all();
        }
    });
    stale
}

/// What stands there of the sections that are drawn later, taken over into the live page.
fn adopted() -> Vec<Option<Node>> {
    let standing = |section: Section| {
        let element = document().get_element_by_id(section.anchor()).filter(|_| !FIRST.has(section))?;
        // An attribute may be set on any element.
        let _ = element.set_attribute(STANDING, "");
        Some(element.into())
    };
    Section::ALL.into_iter().map(standing).collect()
}

/// Puts the live page where the other stood; what had the focus there has it again.
fn take_place() {
    let (Some(live), Some(standing)) = (LIVE.take(), document().get_element_by_id(ROOT)) else { return };
    live.set_id(ROOT);
    if standing.replace_with_with_node_1(&live).is_err() {
        return;
    }
    if let Some(root) = document().document_element() {
        // An attribute that is not there needs no removing.
        let _ = root.remove_attribute(OPENING);
    }
    put_off(&BELOW.take());
    tell(ARRIVED);
    let Some(focused) = FOCUSED.take() else { return };
    // It has come along with what goes on standing, or there is another one in its place.
    if focused.is_connected() {
        take_focus(&focused);
    } else {
        focus(&focused.id());
    }
}
