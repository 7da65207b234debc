//! The keys of links as a table in Markdown, for who writes them by hand.

use crate::model::plan::Horizon;
use crate::model::profile::{OfferName, Per, PlanName, Profile};
use crate::question::{AnswerKind, Bounds, Key, Question, Subject, View};
use crate::rows::Coded;
use crate::units::tenths_text;
use crate::words::money::grouped;
use crate::words::question::{used, words};

/// Every key: what it asks, what it may say, and what counts where it is not there.
pub fn keys() -> String {
    let first = |key: &Key| !matches!(key.subject, Subject::Plan(PlanName::B) | Subject::Offer(OfferName::B));
    let mut table = "| key | asks | says | else |\n|---|---|---|---|\n".to_owned();
    table += &format!("| `{}` | View | {} | where its answers belong |\n", View::KEY, codes(View::CHOICES));
    for key in Key::all().filter(first) {
        table += &row(&names(key), key.question, &used(key, &Profile::default()));
    }
    table += "| `offer-b`, `offer-b-…` | the same of a second offer | | no offer |\n";
    let known = words(Question::Salary).unsaid.told(&Profile::default(), Subject::Person);
    table + &row("`salary.XX`, as in `salary.TX`", Question::Salary, &known)
}

fn row(names: &str, question: Question, unsaid: &str) -> String {
    format!("| {names} | {} | {} | {unsaid} |\n", words(question).label, said(question.row().kind))
}

/// A plan's beside that of the second.
fn names(key: Key) -> String {
    match key.subject {
        Subject::Plan(_) => PlanName::ALL.map(|name| format!("`{}`", Key::plan(name).name())).join(", "),
        _ => format!("`{}`", key.name()),
    }
}

fn said(kind: AnswerKind) -> String {
    match kind {
        AnswerKind::YesNo([no, yes]) => format!("`{yes}` or `{no}`"),
        AnswerKind::OneOf(choices) => codes(choices),
        AnswerKind::Several(choices) => format!("`{}`, or a list of {}", AnswerKind::NONE, codes(choices)),
        AnswerKind::Whole(bounds) => format!("{}, whole", span(bounds, |end| end.to_string())),
        AnswerKind::Tenths(bounds) => format!("{}, one decimal", span(bounds, |end| tenths_text(end as u16))),
        AnswerKind::Percent(bounds) => format!("{} percent, one decimal", span(bounds, |end| tenths_text(end as u16))),
        AnswerKind::Dollars(bounds) => format!("{}, whole dollars", span(bounds, dollars)),
        AnswerKind::Pay(per @ (Per::Hour | Per::Chart)) => {
            format!("{}, dollars with cents", span(Bounds::to(per.most() / 100), dollars))
        }
        AnswerKind::Pay(Per::Year) => {
            let [year, hour, chart] = Per::ALL.map(|per| span(Bounds::to(per.most() / 100), dollars));
            let [small, large] = [Per::UNDER_IS_AN_HOURS, Per::FROM_IS_A_YEARS].map(|cents| dollars(cents / 100));
            format!(
                "dollars with cents: a year’s, {year}, an hour’s, {hour}, or a chart’s, {chart}; where `offer-per` does not say, an hour’s \
                 under {small} and a year’s from {large}"
            )
        }
        AnswerKind::Place => "`US`, a state’s two letters, or a BLS area code (5 digits, nonmetropolitan 7); of an area across states the one \
             whose taxes count may follow: `38900.WA`"
            .to_owned(),
        AnswerKind::LocalTax => "`no`, or the code of a city or county of that place with an income tax, such as `md-howard` or \
             `pa-pittsburgh`"
            .to_owned(),
        AnswerKind::Places(most) => format!("up to {most} places as above, separated by commas"),
        AnswerKind::Steps(most) => format!(
            "up to {most} steps, each a year from now (0–{}) and what is done: a certificate, specialty, setting, role or \
             place as above, `auditing`, `strong`, `remote`, `on-site`; as in `1:cpc,3:surgical,8:supervisor`",
            Horizon::MOST.get()
        ),
    }
}

fn codes(choices: &[Coded]) -> String {
    choices.iter().map(|choice| format!("`{}`", choice.code)).collect::<Vec<_>>().join(" ")
}

fn span(bounds: Bounds, text: fn(u32) -> String) -> String {
    format!("{}–{}", text(bounds.least), text(bounds.most))
}

fn dollars(amount: u32) -> String {
    grouped(u64::from(amount))
}
