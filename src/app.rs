//! The page: one state, its changes, and components that draw what the model and the words make of it. The only room
//! that knows Yew and the browser, and it knows no rule, no sentence and no arithmetic of pay.
//!
//! [`App`] is what the page is; [`mount()`] puts it into the document, and [`arrival`] explains how it comes alive there.

mod address;
mod announce;
pub mod arrival;
mod brief;
mod card;
mod copy_link;
mod element;
mod fields;
mod files;
mod focus;
mod foot;
mod form;
mod hero;
mod housing_question;
mod jump;
pub mod late;
pub mod later;
mod local_tax;
mod marked;
mod masthead;
mod mount;
mod new_version;
mod offer;
mod page;
mod plans;
mod ranking;
mod save;
mod saved;
mod scroll_over;
mod section_observer;
pub mod section_set;
mod sections_shown;
mod shown;
mod slots;
mod sources;
pub mod state;
mod state_map;
mod storage;
mod style;
mod tasks;
mod views;
mod window_events;

pub use mount::mount;
pub use page::{App, AppProps, Extent};
