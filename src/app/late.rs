//! The way from the first file's code to what comes in files of its own: after the first answer the code of every section
//! but the first ones, of tables and files ([`Later`]); and what it takes to open a link, its reader and the tables of all
//! places but the nation ([`Opening`]); and once someone types a place, the tables that find it by more than its name.
//! [`later`](super::later) lists what these are; what it names and nothing else does is
//! in their files, what the page names too is in the first one, which a test keeps small.

use super::save::Kind;
use super::saved::Saved;
use super::shown::SectionProps;
use super::state::{Change, State};
use crate::answers::Answers;
use crate::cards::{Block, Numbers, Slot};
use crate::data::children;
use crate::data::tables::complete;
use crate::model::profile::{Found, LocalAnswer, Profile};
use crate::question::{Key, Question, Value};
use crate::words::finding::Looked;
use crate::words::form;
use crate::words::section::Section;
use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Poll;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What comes of something that is waited for.
pub type Coming<T> = Pin<Box<dyn Future<Output = T>>>;

/// What gets the files; none where one does not come.
#[derive(Clone, Copy)]
pub struct Loads {
    /// The code that comes later.
    pub later: fn() -> Coming<Option<&'static Later>>,
    /// What opens links.
    pub opening: fn() -> Coming<Option<&'static Opening>>,
    /// The tables of households with children.
    pub children: fn() -> Coming<Option<&'static [u8]>>,
    /// The tables that find places by more than their names, packed.
    pub finding: fn() -> Coming<Option<&'static [u8]>>,
}

/// What the first file's code calls in the later one.
pub struct Later {
    /// A section that is not among the first.
    pub section: fn(Section, &SectionProps) -> Html,
    /// A block that the first sections have none of.
    pub block: fn(Block, &SectionProps, &dyn Fn(Slot) -> Html) -> Html,
    /// A figure's table, with the files that it may be saved as.
    pub table: fn(&Rc<Answers>, Numbers) -> Html,
    /// Saves a file.
    pub save: fn(Saved, Kind) -> Coming<Result<(), JsValue>>,
}

/// What it takes to open a link.
pub struct Opening {
    /// The tables of all places, packed.
    pub places: fn() -> &'static [u8],
    /// What a link says.
    pub read: fn(&str) -> State,
    /// What is said of local income tax.
    pub local_note: fn(&SectionProps) -> Html,
    /// Its field.
    pub local_field: fn(Key, &Profile, &Callback<Change>) -> Html,
    /// What follows for it from where a place was found.
    pub local_found: fn(&Found) -> Option<LocalAnswer>,
    /// The places that what was typed may mean, by all that is here to find them.
    pub look: fn(&str) -> Looked,
    /// Takes the tables that find them by more than their names.
    pub complete: fn(&'static [u8]),
    /// What is to be said where these do not come.
    pub missing: &'static str,
}

thread_local! {
    static LOADS: Cell<Option<Loads>> = const { Cell::new(None) };
    static LATER_HERE: Cell<Option<&'static Later>> = const { Cell::new(None) };
    static OPENING_HERE: Cell<Option<&'static Opening>> = const { Cell::new(None) };
    static FINDING_HERE: Cell<bool> = const { Cell::new(false) };
    /// What finds places was last asked for in vain.
    static MISSED: Cell<bool> = const { Cell::new(false) };
}

/// Says how the files are got.
pub fn come_by(loads: Loads) {
    LOADS.set(Some(loads));
}

/// Takes what is there from the start, as outside a browser.
pub fn come(later: &'static Later, opening: &'static Opening) {
    LATER_HERE.set(Some(later));
    OPENING_HERE.set(Some(opening));
}

/// The code that comes later, where all that it needs is here.
pub fn code() -> Option<&'static Later> {
    LATER_HERE.get()
}

fn opening() -> Option<&'static Opening> {
    OPENING_HERE.get()
}

/// The code that comes later, once all that it needs is here; none where a file does not come. Who asks again has it fetched
/// again.
pub async fn load() -> Option<&'static Later> {
    if let Some(code) = code() {
        return Some(code);
    }
    let loads = LOADS.get()?;
    // Both are on their way at once.
    let mut later = (loads.later)();
    let begun = std::future::poll_fn(|context| Poll::Ready(later.as_mut().poll(context))).await;
    let opening = load_opening().await;
    let later = match begun {
        Poll::Ready(later) => later,
        Poll::Pending => later.await,
    };
    LATER_HERE.set(later.filter(|_| opening.is_some()));
    LATER_HERE.get()
}

async fn load_opening() -> Option<&'static Opening> {
    if opening().is_none() {
        let opening = (LOADS.get()?.opening)().await?;
        complete((opening.places)());
        OPENING_HERE.set(Some(opening));
    }
    opening()
}

/// After what opens links, which has the names of places and is on its way since the page is alive.
async fn load_finding() -> bool {
    if let (Some(opening), Some(loads)) = (load_opening().await, LOADS.get())
        && let Some(tables) = (loads.finding)().await
    {
        (opening.complete)(tables);
        FINDING_HERE.set(true);
    }
    FINDING_HERE.get()
}

/// Goes on once links can be opened and the tables of all places are here, at once where they are; tells whether they are.
pub fn once_opening(go_on: impl FnOnce(bool) + 'static) {
    if opening().is_some() {
        return go_on(true);
    }
    spawn_local(async move { go_on(load_opening().await.is_some()) });
}

/// The same for a link, which may tell of children.
pub fn once_opened(link: &str, go_on: impl FnOnce(bool) + 'static) {
    // Any word of a link that looks like it has the tables fetched; what they count is told by the link's reader.
    let told = link.to_ascii_lowercase().contains(Question::Children.row().key);
    if opening().is_some() && (!told || children::are_here()) {
        return go_on(true);
    }
    spawn_local(async move {
        // Without these the link opens all the same, and the field of children says so.
        if told {
            load_children().await;
        }
        let come = load_opening().await.is_some();
        go_on(come);
    });
}

async fn load_children() {
    if let (false, Some(loads)) = (children::are_here(), LOADS.get())
        && let Some(packed) = (loads.children)().await
    {
        children::complete(packed);
    }
}

/// Goes on once the tables of households with children are here, or will not come.
pub fn once_children(go_on: impl FnOnce() + 'static) {
    spawn_local(async move {
        load_children().await;
        go_on();
    });
}

/// Whether a change tells of children whose tables are not here yet.
pub fn waits_for_children(change: &Change) -> bool {
    let told =
        |key: &Key, value: &Value| key.question == Question::Children && value.number().is_some_and(|many| many > 0);
    !children::are_here() && matches!(change, Change::Answer(key, value) if told(key, value))
}

/// What a link says; nothing, where links cannot be opened yet.
pub fn opened(link: &str) -> State {
    match opening() {
        Some(opening) if !link.is_empty() => (opening.read)(link),
        _ => State::default(),
    }
}

/// The places that what was typed may mean; none while the tables of places are not here.
pub fn look(typed: &str) -> Looked {
    match opening() {
        Some(opening) if !typed.trim().is_empty() => (opening.look)(typed),
        _ => Looked::default(),
    }
}

/// What is said of local income tax; of the nation, which alone is known before the tables of all places are here, nothing.
pub fn local_note(with: &SectionProps) -> Html {
    opening().map_or_else(Html::default, |opening| (opening.local_note)(with))
}

/// Its field, of the same.
pub fn local_field(asked: Key, profile: &Profile, on_change: &Callback<Change>) -> Html {
    opening().map_or_else(Html::default, |opening| (opening.local_field)(asked, profile, on_change))
}

/// What follows for it from where a place was found.
pub fn local_found(found: &Found) -> Option<LocalAnswer> {
    opening().and_then(|opening| (opening.local_found)(found))
}

/// Whether all that finds places is here, and what is to be said where it was last asked for in vain. It is asked for
/// wherever `wanted` changes to something.
#[hook]
pub fn use_finding(wanted: Option<String>) -> (bool, Option<&'static str>) {
    let redraw = use_force_update();
    let here = FINDING_HERE.get();
    let missed = MISSED.get() && wanted.is_some() && !here;
    use_effect_with(wanted, move |wanted| {
        if wanted.is_some() && !FINDING_HERE.get() {
            spawn_local(async move {
                MISSED.set(!load_finding().await);
                redraw.force_update();
            });
        }
    });
    (here, missed.then(|| opening().map_or(form::PLACES_MISSING, |opening| opening.missing)))
}
