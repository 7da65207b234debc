//! Everything that a person can be asked: a row a question, in the order of links.
//!
//! A [`Question`]'s row says what it is called in links, of what [`AnswerKind`] its answer is, bounds included, and where in a
//! profile that stands. Links, notices, the fields of the page and the tables that document links are made of it. Of whom
//! or what it is asked, such as of the second offer, makes it a [`Key`].
//!
//! A number is read the same way wherever it is typed or told: [`Key::read`].

mod amount;
mod answer_text;
mod digits;
mod key;
mod kind;
mod step_code;
mod table;
mod value;
mod view;

pub use amount::is_invisible;
pub use answer_text::answer_text;
pub use key::{Key, Subject};
pub use kind::{AnswerKind, Bounds, DollarsWritten, Misread};
pub use step_code::step_of_code;
pub use table::{Access, Question, QuestionRow};
pub use value::{Field, Value};
pub use view::View;
