//! The brief: an estimate on one page, to take along or to paste, with three reasons and where they come from.

use super::figures::cited;
use super::offer::{OfferReason, ask, finding, named, reasons, summary};
use super::sources::Source;
use super::{answers as who, headline, money, page};
use crate::answers::Answers;
use crate::data::vintage::{PREMIUM_YEAR, SURVEY};
use crate::model::profile::Basis;
use const_format::formatcp;

/// As many reasons as a page has room for and a person remembers.
const REASONS: usize = 3;
/// What a brief is made of.
const BRIEFS: [Source; 5] = [Source::Guide, Source::Wages, Source::Prices, Source::Taxes, Source::Health];

/// The brief's anchor.
pub const BRIEF: &str = "brief";
/// Its title.
pub const TITLE: &str = "The brief: one page to print or to paste";
/// Prints it alone.
pub const PRINT: &str = "Print the brief";
/// Shows it on the page.
pub const SHOW: &str = "Look at it";
/// Folds it away again.
pub const HIDE: &str = "Fold it away";
/// Copies it as plain text.
pub const COPY: &str = "Copy as text";
/// Above what is offered and asked.
pub const OFFER: &str = "The offer, and what to ask for";
/// Above the sources.
pub const SOURCES: &str = "Sources";
/// It has been copied.
pub const COPIED: &str = "Copied";
/// It could not be copied.
pub const COPY_REFUSED: &str = "This browser does not let the page copy. Here is the text to copy by hand:";
/// Before its link.
pub const REOPEN: &str = "These answers again, with every figure explained";

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Brief {
    /// "Pay of a medical coder: about $64,800 a year".
    pub title: String,
    /// The answers in a line.
    pub who: String,
    /// What it is and its value.
    pub facts: Vec<(String, String)>,
    /// Why, with sources.
    pub reasons: Vec<OfferReason>,
    /// What is offered and what to ask for.
    pub offer: Vec<(String, String)>,
    /// The publishers, tables and years.
    pub sources: Vec<String>,
}

/// The brief of a person.
pub fn brief(answers: &Answers) -> Brief {
    let (profile, offers) = (&answers.profile, answers.offers());
    let offered = offers.first().map(|offer| offer.salary);
    let mut reasons = reasons(profile, answers.contributions(), answers.peers(profile.place).as_ref(), offered);
    reasons.truncate(REASONS);
    Brief {
        // What is offered and asked is in these dollars too.
        title: match answers.standing() {
            Some(standing) => headline::title_of(profile, standing.pay, who::dollars(Basis::Current)),
            None => headline::title(profile, &answers.here),
        },
        who: format!("{}; {}", who::summary(profile), who::filing_as(profile.filing)),
        facts: facts(answers),
        reasons,
        offer: offer(answers),
        sources: used(),
    }
}

/// The tables that the brief's figures are made of.
fn used() -> Vec<String> {
    BRIEFS.into_iter().map(|source| cited(source).0).collect()
}

fn facts(answers: &Answers) -> Vec<(String, String)> {
    let profile = &answers.profile;
    let headline = headline::headline(profile, &answers.here);
    let mut facts = vec![
        ("Estimate".to_owned(), format!("{} {}", headline.amount, headline.unit)),
        ("Most such people earn".to_owned(), format!("{} {}", headline.short_range, headline.unit)),
    ];
    if let Some(standing) = answers.standing() {
        let held = format!("{}, among {}", headline::standing(standing), headline::peers(&standing.peers));
        facts.push((formatcp!("Against BLS’s survey, {SURVEY}").to_owned(), held));
        facts.push((formatcp!("In {SURVEY} dollars").to_owned(), format!("{} a year", money::about(standing.pay))));
    }
    facts.extend(
        headline::facts(profile, &answers.here)
            .into_iter()
            .map(|fact| (fact.name.to_owned(), format!("{} {}", fact.value, fact.text))),
    );
    facts
}

fn offer(answers: &Answers) -> Vec<(String, String)> {
    let (profile, offers, asking) = (&answers.profile, answers.offers(), answers.negotiation());
    let range = answers.range(profile.place);
    let told = offers.iter().map(|offer| {
        let [pay, buys] = [offer.salary, offer.real_net()].map(money::about);
        let total = money::about(offer.package.total());
        let average = if offer.package.average_health {
            formatcp!(", the average health premium counted (KFF {PREMIUM_YEAR}),")
        } else {
            ""
        };
        (
            named(offer.name).to_owned(),
            format!("{pay} a year; with benefits{average} {total}; after tax it buys {buys} at US prices"),
        )
    });
    let mut lines: Vec<_> = told.collect();
    if !offers.is_empty() {
        lines.push((finding(profile, range, offers, asking), summary(profile, range, offers)));
    }
    // Under what to walk away is nobody's business but the person's.
    let ([opening, target, _], passed) = ask(profile, asking);
    lines.extend([opening, target].map(|ask| (ask.name.to_owned(), format!("{} ({})", ask.amount, ask.rule))));
    lines.extend(passed.map(|passed| ("Mind".to_owned(), passed)));
    lines
}

impl Brief {
    /// Above the reasons.
    pub fn reasons_title(&self) -> &'static str {
        match self.reasons.len() {
            0 | 1 => "A reason",
            2 => "Two reasons",
            _ => "Three reasons",
        }
    }

    /// As plain text, with the link to the answers.
    pub fn text(&self, link: &str) -> String {
        let pairs = |pairs: &[(String, String)]| -> String {
            pairs.iter().map(|(name, value)| format!("{name}: {value}\n")).collect()
        };
        let reasons: String =
            self.reasons.iter().map(|reason| format!("- {} ({})\n", reason.text, reason.cited)).collect();
        let sources: String = self.sources.iter().map(|source| format!("- {source}\n")).collect();
        format!(
            "{}\n{}\n\n{}\n{}\n{reasons}\n{OFFER}\n{}\n{SOURCES}\n{sources}\n{REOPEN}:\n{link}\n\n{}\n",
            self.title,
            self.who,
            pairs(&self.facts),
            self.reasons_title(),
            pairs(&self.offer),
            page::NAME
        )
    }
}
