//! Plans and their steps by name, and what their fields ask.

use crate::model::assumptions::Assumption;
use crate::model::growth::Growth;
use crate::model::plan::{Dated, Horizon};
use crate::model::profile::{CareerAnswers, PlanName, Specialty};
use crate::model::rate::Rate;
use crate::model::ready_made::ReadyMade;
use crate::model::step::Step;
use crate::question::AnswerKind;
use crate::words::{money, places};

/// A plan within a sentence.
pub fn plan(name: PlanName) -> &'static str {
    match name {
        PlanName::A => "plan A",
        PlanName::B => "plan B",
    }
}

/// A plan's heading.
pub fn title(name: PlanName) -> &'static str {
    match name {
        PlanName::A => "Plan A",
        PlanName::B => "Plan B",
    }
}

/// A step: "Surgical coding", "Move to Texas".
pub fn step(step: Step) -> String {
    match step {
        Step::Certification(one) => one.name().to_owned(),
        Step::Specialty(Specialty::General) => "General coding".to_owned(),
        Step::Specialty(specialty) => format!("{} coding", specialty.name()),
        Step::Setting(setting) => format!("{} as employer", setting.name()),
        Step::Auditing => "Auditing skill".to_owned(),
        Step::StrongPerformance => "Strong performance".to_owned(),
        Step::Remote(true) => "Remote work".to_owned(),
        Step::Remote(false) => "Work on site".to_owned(),
        Step::Move(place) => format!("Move to {}", places::within(place)),
        Step::Role(role) => role.name().to_owned(),
    }
}

/// A step's number within its plan, as beside it and on its line: "A1".
pub fn number(name: PlanName, at: usize) -> String {
    let letter = match name {
        PlanName::A => 'A',
        PlanName::B => 'B',
    };
    format!("{letter}{}", at + 1)
}

/// Several steps taken in one year: "A1–3".
pub fn numbers(name: PlanName, first: usize, last: usize) -> String {
    if first == last { number(name, first) } else { format!("{}–{}", number(name, first), last + 1) }
}

/// What the numbers on the lines stand for: " Plan A: A1 CPC (year 1), A2 Auditing skill (year 3)."; nothing without any.
pub fn listed(career: &CareerAnswers) -> String {
    let plan = |name: PlanName| {
        let steps = career.plan(name).steps().iter().enumerate();
        let one =
            |(at, dated): (usize, &Dated)| format!("{} {} (year {})", number(name, at), step(dated.step), dated.year);
        let steps: Vec<String> = steps.map(one).collect();
        if steps.is_empty() { String::new() } else { format!(" {}: {}.", title(name), steps.join(", ")) }
    };
    PlanName::ALL.map(plan).concat()
}

/// What the step at a position adds in its year.
pub fn gain(growth: Option<&Growth>, at: usize) -> String {
    let Some(one) = growth.and_then(|growth| growth.milestones.get(at)) else {
        return "after the years shown".to_owned();
    };
    match (one.after.centre - one.before.centre).whole() {
        0 => "no change in pay".to_owned(),
        more => format!("{} a year", money::change(more)),
    }
}

/// A plan to start from.
pub fn ready_made(start: ReadyMade) -> &'static str {
    match start {
        ReadyMade::CareerPath => "Supervisor, manager, director",
        ReadyMade::Specialize => "Specialize",
        ReadyMade::CredentialStack => "Stack certificates",
        ReadyMade::Apprentice => "CPC-A now, CPC after two years",
        ReadyMade::RemoteAndMove => "Go remote and move",
        ReadyMade::Story => "The guide’s story",
    }
}

/// Reads the year of a step as typed.
///
/// # Errors
/// A sentence that says what to do.
pub fn year(typed: &str) -> Result<u8, String> {
    let year = AnswerKind::STEP_YEAR.read_number(typed).and_then(|(year, _)| u8::try_from(year).ok());
    year.ok_or_else(|| format!("Type whole years from now, 0 to {}.", Horizon::MOST.get()))
}

/// The year's field of a step in the list.
pub fn year_of(number: &str, said: Step) -> String {
    format!("Year of {number}, {}", step(said))
}

/// Takes a step out.
pub fn drop(number: &str, said: Step) -> String {
    format!("Take {number} out, {}", step(said))
}

/// Above the ready-made plans.
pub fn starts(name: PlanName) -> String {
    format!("Start {} from a ready-made one:", plan(name))
}

/// Takes every step out.
pub fn clear(name: PlanName) -> String {
    format!("Empty {}", plan(name))
}

/// Opens the history of pay's growth.
pub fn growth_why() -> String {
    format!("Why {}% to start with", Rate::PAY_GROWTH)
}

/// Where a ready-made plan has no step that is open to the person.
pub const NOTHING_OPEN: &str = "That plan has no step that would change anything for you; try another.";
/// A plan without steps.
pub const NO_STEPS: &str = "No steps yet: add one, or start from a ready-made plan.";
/// No room for another step.
pub const FULL: &str = "A plan has room for twelve steps; take one out to add another.";
/// The choice of a step.
pub const STEP: &str = "Next step";
/// The last choice: a place is asked then.
pub const MOVE: &str = "Move to another place";
/// The place of a move.
pub const MOVE_TO: &str = "Move to";
/// The year of a step to add.
pub const YEAR: &str = "Years from now";
/// Before a step's year in the list.
pub const YEAR_SHORT: &str = "Year";
/// Adds the step.
pub const ADD: &str = "Add step";
/// Makes room for the second plan.
pub const SECOND: &str = "Hold a second plan against it";
/// The choice of what is shown.
pub const SHOWN: &str = "Shown";
/// The choice of dollars.
pub const NOMINAL: &str = "In dollars of each year, with pay growing";
/// The history.
pub const GROWTH_HISTORY: &str = Assumption::PAY_GROWTH.reason;
/// The slider of the figure.
pub const YEAR_SHOWN: &str = "Year from now shown";
