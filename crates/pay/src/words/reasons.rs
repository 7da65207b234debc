//! Why the pay is what it is: every factor with its source, and why others do not count.

use super::sources::Source;
use super::{answers, money, places, ranking};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::data::wages::{Occupation, employment};
use crate::model::assumptions::{Assumption, CREDENTIAL_CREDITED, ROLE_YEAR, ROLE_YEARS_MOST};
use crate::model::certifications::Worth;
use crate::model::constants::Constants;
use crate::model::estimate::Reason;
use crate::model::premium::{Counted, Premium, said_twice};
use crate::model::profile::{
    Basis, Certification, Certifications, Place, Profile, Role, SKILLS, Setting, Skill, Specialty,
};
use crate::units::Dollars;
use const_format::formatcp;

/// A factor's name: "Surgical coding".
pub fn name(profile: &Profile, reason: Reason) -> String {
    match reason {
        Reason::Start => "Pay at the very start".to_owned(),
        Reason::Experience { years, .. } if profile.role != Role::Coder => {
            format!("A coder’s pay at the first promotion ({})", answers::years(years))
        }
        Reason::Experience { years, .. } => format!("{} of experience", answers::years(years)),
        Reason::Promotion(role) => format!("Promotion to {}", promoted(role)),
        Reason::RoleYears(role) => {
            let fewer = f64::from(profile.years.get()) < role.row().usual_years.unwrap_or(0.0);
            format!("{} years than usual for a {}", if fewer { "Fewer" } else { "More" }, promoted(role))
        }
        Reason::Premium(premium, _) => premium_name(profile, premium),
        Reason::Overlap => "What experience already holds".to_owned(),
        Reason::GuideState(place) | Reason::Surveyed(place) => places::label(place),
    }
}

fn promoted(role: Role) -> &'static str {
    match role {
        Role::Coder => "coder",
        Role::Supervisor => "supervisor",
        Role::Manager => "manager",
        Role::Director => "director",
    }
}

fn premium_name(profile: &Profile, premium: Premium) -> String {
    match premium {
        Premium::Certification => match profile.certifications {
            Certifications::Held(held) if !held.is_empty() => answers::certifications(profile.certifications),
            Certifications::Held(_) | Certifications::TypicalMix => "No certification".to_owned(),
        },
        Premium::Specialty => format!("{} coding", profile.specialty.name()),
        Premium::Setting => profile.setting.name().to_owned(),
        Premium::Skill(skill) => skill.name.to_owned(),
        Premium::Remote => "Remote work".to_owned(),
    }
}

/// Where a factor comes from, and how it was counted.
pub fn source(profile: &Profile, reason: Reason) -> (Source, String) {
    match reason {
        Reason::Start if profile.basis == Basis::Guide => {
            (Source::Guide, formatcp!("guide: an entry-level coder at the start, {GUIDE_YEAR}").to_owned())
        }
        Reason::Start => {
            let guides = money::exact(Dollars(Constants::published().start));
            (
                Source::Guide,
                format!("guide: {guides} at the start, {GUIDE_YEAR}; raised as BLS’s median was by {SURVEY}"),
            )
        }
        Reason::Experience { .. } if profile.role != Role::Coder => {
            (Source::Guide, "guide: experience, as far as the first promotion".to_owned())
        }
        Reason::Experience { counted, .. } => {
            (Source::Guide, format!("guide: entry, mid and senior levels{}", in_part(counted)))
        }
        Reason::Promotion(_) => (Source::Guide, "guide: management positions".to_owned()),
        Reason::RoleYears(_) => {
            let [a_year, most] = [ROLE_YEAR, ROLE_YEARS_MOST].map(|multiple| money::percent(multiple - 1.0));
            (Source::Assumptions, format!("our assumption: {a_year} a year, up to {most}"))
        }
        Reason::Premium(premium, counted) => premium_source(profile, premium, counted),
        Reason::Overlap => {
            (Source::Assumptions, "our assumption: larger premiums and experience partly say the same".to_owned())
        }
        Reason::GuideState(_) => (Source::Guide, "guide: highest-paying states".to_owned()),
        Reason::Surveyed(place) => (Source::Wages, survey_source(place)),
    }
}

fn premium_source(profile: &Profile, premium: Premium, counted: Counted) -> (Source, String) {
    let (source, text) = match premium {
        Premium::Certification => return with_part(certification_source(profile.certifications), counted),
        Premium::Specialty => (Source::Guide, "guide: specialties, over mid-level pay"),
        Premium::Setting if profile.setting == Setting::Consulting => {
            (Source::Guide, "guide: settings, over senior pay")
        }
        Premium::Setting => (Source::Guide, "guide: settings, over mid-level pay"),
        Premium::Skill(_) => (Source::Assumptions, "our assumption"),
        Premium::Remote => (Source::Guide, "guide: remote work, wherever you live"),
    };
    with_part((source, text.to_owned()), counted)
}

fn with_part((source, text): (Source, String), counted: Counted) -> (Source, String) {
    (source, text + &in_part(counted))
}

/// How much counts beside what is larger: nothing where all does.
fn in_part(counted: Counted) -> String {
    match counted {
        Counted::Whole => String::new(),
        Counted::BesideLarger => format!("; {} counted beside a larger one", money::percent(counted.share())),
        Counted::BesideSeveral => format!("; {} counted beside larger ones", money::percent(counted.share())),
    }
}

/// What of a certificate's worth the guide states, and what had to be assumed.
fn certification_source(certifications: Certifications) -> (Source, String) {
    let Certifications::Held(held) = certifications else { return (Source::Guide, "guide".to_owned()) };
    let published = held.counted().iter().any(|one| matches!(one.row().worth, Worth::Reported { .. }));
    let mut held = held.counted().iter();
    let told = match (held.next().map(|one| one.row().worth), held.next()) {
        (Some(Worth::Assumed { rule, .. } | Worth::PartOf { rule, .. }), None) => {
            return (Source::Assumptions, format!("our assumption: {rule}"));
        }
        (Some(Worth::Reported { .. }), None) => {
            let credited = money::percent(CREDENTIAL_CREDITED);
            let told = format!("AAPC’s members: a CPC’s, and {credited} of what holders reported over it");
            return (Source::Reports, told);
        }
        (_, None) => "guide: certified against not, over the usual mix",
        (_, Some(_)) if published => "guide and AAPC’s members; how far further certificates count is our assumption",
        (_, Some(_)) => "guide; how far further certificates count is our assumption",
    };
    (Source::Guide, told.to_owned())
}

/// "BLS, 5,210 jobs": how much a place's own figure carries.
fn survey_source(place: Place) -> String {
    let jobs = match employment(place, Occupation::RecordsSpecialists) {
        Some(jobs) => format!("BLS {SURVEY}: {} jobs", money::grouped(u64::from(jobs))),
        None => formatcp!("BLS {SURVEY}").to_owned(),
    };
    ranking::leaning(place, &jobs, "; leans", formatcp!("BLS {SURVEY}: related occupations"))
}

/// What is said twice with credentials, of which one counts.
fn said_once(profile: &Profile) -> Vec<(&'static str, String)> {
    let held = profile.certifications.held();
    let apprentice = (held != held.counted())
        .then_some((Certification::CpcA.name(), "the A is off: the CPC that you hold counts".to_owned()));
    let auditing = said_twice(profile)
        .map(|_| ("CPMA and auditing", "both say that you audit, so only the one that adds more counts".to_owned()));
    apprentice.into_iter().chain(auditing).collect()
}

/// Why factors that one might expect are not there.
pub fn not_counted(profile: &Profile) -> Vec<(&'static str, String)> {
    let mut found = said_once(profile);
    let mut add = |missing: bool, what, why: &str| {
        if missing {
            found.push((what, why.to_owned()));
        }
    };
    let nation = profile.place == Place::UNITED_STATES;
    add(
        profile.certifications == Certifications::TypicalMix,
        "Certification",
        "you have not said, so the usual mix of certified and not is presumed",
    );
    add(profile.specialty == Specialty::General, "Specialty", "general coding is what the others are measured against");
    add(profile.setting == Setting::Any, "Work setting", "you have not said");
    for Skill { assumed, counts } in SKILLS {
        let held = **assumed == Assumption::AUDITING && profile.auditing;
        add(!counts(profile), assumed.name, if held { "consulting pay already has it" } else { "not chosen" });
    }
    add(profile.remote, "Place", "remote pay is the same everywhere; place counts for tax and prices");
    add(nation && !profile.remote, "Place", "the nation is what places are measured against");
    add(profile.role == Role::Coder, "Promotion", "a coder has had none");
    add(
        profile.basis == Basis::Guide,
        formatcp!("{SURVEY} dollars"),
        formatcp!("these are the guide’s, of {GUIDE_YEAR}"),
    );
    found
}

/// What a reason is about, to begin a sentence: "Your specialty".
pub fn yours(reason: Reason) -> &'static str {
    match reason {
        Reason::Start => "The starting pay",
        Reason::Experience { .. } => "Your experience",
        Reason::Promotion(_) => "Your promotion",
        Reason::RoleYears(_) => "Your time in the role",
        Reason::Premium(Premium::Certification, _) => "Certification",
        Reason::Premium(Premium::Specialty, _) => "Your specialty",
        Reason::Premium(Premium::Setting, _) => "Your work setting",
        Reason::Premium(Premium::Skill(skill), _) => skill.name,
        Reason::Premium(Premium::Remote, _) => "Remote work",
        Reason::Overlap => "Overlap",
        Reason::GuideState(_) | Reason::Surveyed(_) => "Your place",
    }
}
