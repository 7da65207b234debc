//! What carries out the state machine's effects in the browser.

use super::handover::{Handover, focus_within, lay_out, mark_standing, sections_below};
use super::progress::{Effect, Event, FIRST, Progress};
use crate::app::focus::focus;
use crate::app::late;
use crate::app::section_set::SectionSet;
use crate::app::tasks::{before_next_frame, in_next_task};
use crate::words::section::Section;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Node;
use yew::prelude::*;

/// The arrival of a page; by default that of a page that is whole from the start, as one that is rendered ahead.
#[derive(Clone, Default)]
pub struct Arrival(Option<Rc<Driver>>);

/// A page arrives once: two are equal where they are the same.
impl PartialEq for Arrival {
    fn eq(&self, other: &Arrival) -> bool {
        self.0.as_ref().map(Rc::as_ptr) == other.0.as_ref().map(Rc::as_ptr)
    }
}

struct Driver {
    progress: Cell<Progress>,
    /// Draw the parts that wait for their turn, in the order in which they lined up.
    parts: RefCell<VecDeque<Box<dyn FnOnce()>>>,
    /// Draws the page again.
    redraw: RefCell<Option<UseForceUpdateHandle>>,
    /// Until the live page is in its place.
    handover: RefCell<Option<Handover>>,
    /// The sections that were taken over, by their place in [`Section::ALL`].
    standing: RefCell<Vec<Option<Node>>>,
    /// The sections that wait for their code.
    waiting: Cell<SectionSet>,
    /// The sections below the window when the page took its place.
    below: Cell<SectionSet>,
}

impl Arrival {
    /// The arrival of a page in place of a prerendered one.
    pub fn begin(handover: Handover) -> Arrival {
        Arrival(Some(Rc::new(Driver {
            progress: Cell::new(Progress::BEGUN),
            parts: RefCell::default(),
            redraw: RefCell::default(),
            handover: RefCell::new(Some(handover)),
            standing: RefCell::default(),
            waiting: Cell::new(SectionSet::NONE),
            below: Cell::new(SectionSet::NONE),
        })))
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.0.as_ref().map_or(Progress::DONE, |driver| driver.progress.get())
    }

    /// Lines up a part of the page, which is drawn in a task of its own.
    pub fn queue_part(&self, draw: impl FnOnce() + 'static) {
        if let Some(driver) = &self.0 {
            driver.parts.borrow_mut().push_back(Box::new(draw));
            self.send(Event::PartQueued);
        }
    }

    /// Asks for the task in which the next part is drawn.
    pub fn ask_for_task(&self) {
        self.send_in_next_task(Event::TaskCame);
    }

    /// Calls sections to life. Each is alive some tasks later.
    pub fn call(&self, sections: SectionSet) {
        self.send(Event::Called(sections));
    }

    /// What stands in the place of a section that is not alive.
    pub fn standing(&self, section: Section) -> Option<Node> {
        self.0.as_ref()?.standing.borrow().get(section as usize).cloned().flatten()
    }

    /// From now on the page is drawn again by this.
    pub fn redraw_by(&self, redraw: UseForceUpdateHandle) {
        if let Some(driver) = &self.0 {
            driver.redraw.replace(Some(redraw));
        }
    }

    /// Says what has happened.
    pub fn send(&self, event: Event) {
        let Some(driver) = &self.0 else { return };
        let (progress, effect) = driver.progress.get().after(event);
        driver.progress.set(progress);
        if let Some(effect) = effect {
            self.carry_out(driver, effect);
        }
    }

    fn send_in_next_task(&self, event: Event) {
        let arrival = self.clone();
        in_next_task(move || arrival.send(event));
    }

    fn carry_out(&self, driver: &Driver, effect: Effect) {
        match effect {
            Effect::DrawPart => {
                let part = driver.parts.borrow_mut().pop_front();
                if let Some(draw) = part {
                    draw();
                }
                self.ask_for_task();
            }
            Effect::TakeOver => {
                driver.below.set(sections_below());
                driver.handover.borrow_mut().iter_mut().for_each(Handover::note_focus);
                driver.standing.replace(mark_standing(SectionSet::ALL.except(FIRST)));
                driver.redraw();
            }
            Effect::TakePlace => {
                let handover = driver.handover.take();
                if handover.is_some_and(|handover| handover.take_place(driver.below.get())) {
                    let arrival = self.clone();
                    // In the task after the frame, which is laid out before.
                    before_next_frame(move || arrival.send_in_next_task(Event::FramePassed));
                }
            }
            Effect::LayOutRest => {
                lay_out(driver.below.get());
                // What will be needed next, while nobody waits for it.
                spawn_local(async {
                    late::load().await;
                });
            }
            Effect::Prepare(sections) => self.prepare(driver, sections),
            Effect::TellMissing => driver.redraw(),
            Effect::Awaken(section) => {
                let focused = focus_within(section);
                driver.redraw();
                if let Some(id) = focused {
                    // The section is drawn at the end of this task.
                    in_next_task(move || focus(&id));
                }
            }
        }
    }

    /// Gets what sections are drawn with: their code, which comes in a file of its own. Whatever is called meanwhile waits
    /// for the same file.
    fn prepare(&self, driver: &Driver, sections: SectionSet) {
        let waiting = driver.waiting.get();
        driver.waiting.set(waiting.union(sections));
        if waiting == SectionSet::NONE {
            let arrival = self.clone();
            spawn_local(async move {
                let come = late::load().await.is_some();
                let Some(driver) = &arrival.0 else { return };
                match (driver.waiting.replace(SectionSet::NONE), come) {
                    (sections, true) => sections.iter().for_each(|one| arrival.send_in_next_task(Event::Ready(one))),
                    (sections, false) => arrival.send(Event::Missed(sections)),
                }
            });
        }
    }
}

impl Driver {
    fn redraw(&self) {
        if let Some(redraw) = &*self.redraw.borrow() {
            redraw.force_update();
        }
    }
}
