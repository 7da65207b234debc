//! How the page arrives: it stands there as it was rendered ahead. The live answer and form are drawn aside, a part at a
//! time so that the browser never waits long, and take their place in a single step. The other sections go on standing as
//! they are, and come alive one by one when someone comes near them or their answers change.

use super::jump;
use super::section_set::SectionSet;
#[cfg(target_arch = "wasm32")]
use super::shown::Shown;
use super::state::State;
use super::watch::use_watch;
use crate::words::page::Section;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
#[cfg(target_arch = "wasm32")]
use std::hint::black_box;
use std::rc::Rc;
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
/// Sections come alive when they are so far out of view, in parts of the window.
const NEAR: &str = "50% 0px";

thread_local! {
    /// The live page before it takes its place.
    static LIVE: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// The parts that wait for their turn.
    static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = const { RefCell::new(VecDeque::new()) };
    /// What is done once all have had it.
    static ARRIVED: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
    /// The sections that are alive or about to be.
    static ASKED: Cell<SectionSet> = const { Cell::new(FIRST) };
    /// What has the focus while the page takes its place.
    static FOCUSED: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Brings a section to life.
    static AWAKEN: RefCell<Option<Callback<Section>>> = const { RefCell::new(None) };
}

/// Draws the live page aside.
#[cfg(target_arch = "wasm32")]
pub fn arrive() {
    let Some(standing) = document().get_element_by_id(ROOT) else { return };
    let Ok(live) = document().create_element("div") else { return };
    LIVE.set(Some(live.clone()));
    let start: AttrValue = standing.get_attribute("data-start").unwrap_or_default().into();
    let props = super::Props { start: start.clone(), extent: super::Extent::Whole };
    // A browser compiles what is called for the first time, so each step is a task of its own.
    let read = || crate::model::constants::Constants::published();
    let answer = move || Shown::of(&State::opened(&super::storage::opened(super::address::fragment(), &start)));
    in_turn(move || {
        black_box(read());
        in_turn(move || {
            black_box(answer());
            in_turn(move || {
                yew::Renderer::<super::App>::with_root_and_props(live, props).render();
            });
        });
    });
}

/// In the next task, so that the browser can do its own work before.
fn in_turn(step: impl FnOnce() + 'static) {
    Timeout::new(0, step).forget();
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
            AWAKEN.set(Some(Callback::from(move |section| awake.dispatch(section))));
            ARRIVED.set(Some(Box::new(move || {
                // To give the focus to the document, where nothing had it, would lay out the page for nothing.
                FOCUSED.set(document().active_element().filter(|one| one.tag_name() != "BODY"));
                there.set(true);
            })));
            next_turn();
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

/// The sections that are alive.
struct Awake(SectionSet);

impl PartialEq for Awake {
    fn eq(&self, other: &Awake) -> bool {
        self.0 == other.0
    }
}

impl Reducible for Awake {
    type Action = Section;

    fn reduce(self: Rc<Self>, section: Section) -> Rc<Self> {
        Rc::new(Awake(self.0.with(section)))
    }
}

/// Brings a section to life, in a task of its own.
pub fn wake(section: Section) {
    let asked = ASKED.get();
    if asked.has(section) {
        return;
    }
    ASKED.set(asked.with(section));
    in_turn(move || {
        let Some(awaken) = AWAKEN.with_borrow(Clone::clone) else { return };
        let focused = focus_within(section);
        awaken.emit(section);
        if let Some(id) = focused {
            // It is drawn once this task has ended.
            in_turn(move || jump::focus(&id));
        }
    });
}

/// Brings all to life, one after the other.
fn wake_all() {
    Section::ALL.into_iter().for_each(wake);
}

/// The id of what has the focus in a section, or else of the section around it.
fn focus_within(section: Section) -> Option<String> {
    let within = document().get_element_by_id(section.anchor())?;
    let focused = document().active_element().filter(|one| within.contains(Some(one)))?;
    Some(focused.id()).filter(|id| !id.is_empty()).or_else(|| Some(section.anchor().to_owned()))
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

/// A part of the page that is drawn in a task of its own.
pub fn turn(draw: impl Fn() -> Html + 'static) -> Html {
    html! { <Turn draw={Rc::new(draw) as Rc<dyn Fn() -> Html>} /> }
}

#[derive(Properties)]
struct TurnProps {
    /// Draws it, once its turn has come.
    draw: Rc<dyn Fn() -> Html>,
}

/// What draws a part is always another one, so who asks is always let through to it.
impl PartialEq for TurnProps {
    fn eq(&self, _: &TurnProps) -> bool {
        false
    }
}

#[component]
fn Turn(props: &TurnProps) -> Html {
    // A page that is rendered ahead is whole at once.
    let come = use_state_eq(|| !cfg!(target_arch = "wasm32"));
    {
        // Parts line up as they are made, which all are before the first effect.
        let come = come.clone();
        use_memo((), move |()| WAITING.with_borrow_mut(|waiting| waiting.push_back(Box::new(move || come.set(true)))));
    }
    use_effect_with(*come, |come| {
        if *come {
            next_turn();
        }
    });
    if *come {
        (props.draw)()
    } else {
        html! {}
    }
}

/// The next part's turn, or the page's once all are drawn.
fn next_turn() {
    in_turn(|| {
        let next = WAITING.with_borrow_mut(VecDeque::pop_front).or_else(|| ARRIVED.take());
        if let Some(next) = next {
            next();
        }
    });
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
    let Some(focused) = FOCUSED.take() else { return };
    // It has come along with what goes on standing, or there is another one in its place.
    if focused.is_connected() {
        jump::take_focus(&focused);
    } else {
        jump::focus(&focused.id());
    }
}

/// Whether a section is alive.
pub fn is_alive(section: Section) -> bool {
    let element = document().get_element_by_id(section.anchor());
    element.is_some_and(|element| !element.has_attribute(STANDING))
}
