//! The brief: what of the whole page fits on one sheet.

use crate::answers::Answers;
use crate::data::vintage::{PREMIUM_YEAR, SURVEY};
use crate::model::profile::Basis;
use crate::words::brief::Brief;
use crate::words::figures::cited;
use crate::words::sources::Source;
use crate::words::{answers as who, facts as everyday, headline, money, offer};
use const_format::formatcp;

/// As many reasons as a page has room for and a person remembers.
const REASONS: usize = 3;
/// The tables that its figures are made of.
const BRIEFS: [Source; 5] = [Source::Guide, Source::Wages, Source::Prices, Source::Taxes, Source::Health];

/// The brief of a person.
pub fn brief(answers: &Answers) -> Brief {
    let (profile, offers) = (&answers.profile, answers.offers());
    let salary = offers.first().map(|offer| offer.pay.full_time);
    let mut reasons = offer::reasons(profile, answers.contributions(), answers.peers(profile.place).as_ref(), salary);
    reasons.truncate(REASONS);
    Brief {
        // What is offered and asked is in these dollars too.
        title: match answers.standing() {
            Some(standing) => headline::title_of(profile, standing.pay, who::dollars(Basis::Current)),
            None => headline::title(profile, &answers.here),
        },
        who: format!("{}; {}", who::summary(profile), who::filing_as(profile)),
        facts: facts(answers),
        reasons,
        offer: offered(answers),
        sources: BRIEFS.into_iter().map(|source| cited(source).0).collect(),
    }
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
        everyday::facts(profile, &answers.here)
            .into_iter()
            .map(|fact| (fact.name.to_owned(), format!("{} {}", fact.value, fact.text))),
    );
    facts
}

fn offered(answers: &Answers) -> Vec<(String, String)> {
    let (profile, offers, asking) = (&answers.profile, answers.offers(), answers.negotiation());
    let range = answers.range(profile.place);
    let told = offers.iter().map(|offer| {
        let [pay, buys] = [offer.pay.salary, offer.real_net()].map(money::about);
        let total = money::about(offer.package.total());
        let average = if offer.package.average_health {
            formatcp!(", the average health premium counted (KFF {PREMIUM_YEAR}),")
        } else {
            ""
        };
        let told = match offer.as_a_job() {
            Some(job) => format!(
                "a contract (1099), {} an hour, {pay} a year; a job of {} leaves the same",
                money::cents(offer.pay.an_hour),
                money::about(job)
            ),
            None => format!("{pay} a year; with benefits{average} {total}"),
        };
        (offer::named(offer.name).to_owned(), format!("{told}; after tax it buys {buys} at US prices"))
    });
    let mut lines: Vec<_> = told.collect();
    if !offers.is_empty() {
        lines.push((offer::finding(profile, range, offers, asking), offer::summary(profile, range, offers)));
    }
    // Under what to walk away is nobody's business but the person's.
    let ([opening, target, _], passed) = offer::ask(profile, asking);
    lines.extend([opening, target].map(|ask| (ask.name.to_owned(), format!("{} ({})", ask.amount, ask.rule))));
    lines.extend(passed.map(|passed| ("Mind".to_owned(), passed)));
    lines
}
