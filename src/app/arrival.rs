//! How the page comes alive.
//!
//! Every page of the site is rendered ahead: the answer can be read before any code has arrived. The code then draws the
//! same page live and puts it in the place of the prerendered one. That must not be noticed: nothing moves, nothing
//! flickers, the focus stays, no answer but the person's own is shown, and the browser is never busy for long, as a phone
//! is four times slower than a desk. Hence what follows.
//!
//! # The page
//!
//! [`progress`] is the state machine. It is all plain values: each [`Event`](progress::Event) leads from one
//! [`Progress`] to the next and asks for at most one [`Effect`](progress::Effect), which `driver` carries out in the
//! browser. The page goes through these stages:
//!
//! | stage | event | effect | next stage |
//! |---|---|---|---|
//! | `Drawing { waiting: n }` | `PartQueued` | | `Drawing { waiting: n + 1 }` |
//! | `Drawing { waiting: n }` | `TaskCame` | `DrawPart` | `Drawing { waiting: n - 1 }` |
//! | `Drawing { waiting: 0 }` | `TaskCame` | `TakeOver` | `TakingOver` |
//! | `TakingOver` | `TakenOver` | `TakePlace` | `InPlace` |
//! | `InPlace` | `FramePassed` | `LayOutRest` | `LaidOut` |
//!
//! - **Drawing.** The live page is drawn into an element that is not in the document, so that drawing lays nothing out. It
//!   comes in parts ([`turn()`]), each in a task of its own, since the browser compiles a function when it is first called:
//!   the first drawing of anything is the slowest. Parts line up as they are made, so parts within a part come last. `mount`
//!   lines up what comes before any drawing, reading the tables and working out a first answer, in the same way. Of the
//!   sections only the first two are drawn ([`progress::FIRST`]).
//! - **Taking over.** The other sections go on *standing*: their prerendered elements, marked with `data-standing`, become
//!   part of the live page. What has the focus and what is below the window is noted before, while nothing has changed and
//!   asking is cheap.
//! - **In place.** One call swaps the pages, so no frame shows a mixture. What had the focus has it again: the same element
//!   if it stands in a section that was taken over, else the one with its id. What is below the window is put off
//!   (`data-later`) until a frame has shown what can be seen. The event `arrived` tells web/offline.js that the machine is
//!   no longer needed for the page alone.
//! - **Laid out.** The rest is laid out, before anyone can scroll there.
//!
//! # A section
//!
//! | a section that is | event | effect | is then |
//! |---|---|---|---|
//! | standing | `Called` | `Prepare` | called |
//! | called | `Ready` | `Awaken` | alive |
//! | called | `Missed` | `TellMissing` | standing |
//!
//! A standing section that was rendered ahead can be read, and its links lead somewhere; its fields are pictures of fields
//! (`crates/site/src/still.rs`), and its buttons wait (web/start.js). One that was not, as it is of another view, is room
//! with its name.
//! It is called, at any stage, when
//!
//! - someone comes near it, so that it is alive before it is in view;
//! - a link leads there, which waits until it is alive (`jump`);
//! - its view is shown, or a key is pressed there, which calls all sections of the view: the Tab key may go anywhere;
//! - the answers are not those that the page was rendered with, which calls those of the view. Until it is alive, such a
//!   section is hidden (`answers--stale`), as it shows someone else's figures. Before there is any live page the whole
//!   document is marked for the same reason (`data-opening`, web/opening.js);
//! - nobody waits for anything any more: then all are called, for who looks for a word, and at once for who prints.
//!
//! Each one is drawn in a task of its own, and what has the focus in it keeps it. Between `Called` and `Ready` its code is
//! waited for, which comes in a file of its own ([`late`](crate::app::late)). Where that does not come the page says so, and
//! what was called may be called again.
//!
//! # Rendered ahead
//!
//! Outside a browser the page has the default [`Arrival`], which is over: every part and section is drawn at once.
//!
//! # The files
//!
//! [`progress`] decides; `driver` carries out; `handover` is what that does to the document. [`turn()`],
//! [`section()`] and [`use_progress`] are what the page's components use of it.

mod driver;
mod handover;
mod hook;
pub mod progress;
mod section;
mod turn;

pub use driver::Arrival;
pub use handover::Handover;
pub use hook::{REST, use_progress};
pub use progress::Progress;
pub use section::section;
pub use turn::turn;
