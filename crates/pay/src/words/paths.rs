//! The careers beside coding and above it, in sentences: what they pay by the guide and by BLS, against the person.

mod said;

use super::sources::Source;
use super::{money, places};
use crate::data::vintage::{GUIDE_YEAR, SURVEY};
use crate::model::paths::{Job, Path, Paths};
use crate::model::profile::Profile;
use crate::units::Dollars;
use const_format::formatcp;
use said::short_people;
pub use said::{fits, name, people, said};

/// Where the numbers come from.
pub const SOURCES: [Source; 3] = [Source::Wages, Source::Guide, Source::Assumptions];

/// "$14,200 more" than the person.
pub fn against(difference: Dollars) -> String {
    match difference.hundreds() {
        0 => "the same".to_owned(),
        more if more > 0 => format!("{} more", money::about(difference)),
        _ => format!("{} less", money::about(difference * -1.0)),
    }
}

/// The career beside the person's that pays the most, if it pays more than the person earns, and the way up.
pub fn title(paths: &[Path]) -> String {
    let more = |path: &&Path| path.difference.hundreds() > 0;
    let beside = paths.iter().filter(|path| path.job != Job::Management && !path.own).filter(more);
    let best = beside.max_by(|a, b| a.difference.0.total_cmp(&b.difference.0));
    let up = paths.iter().find(|path| path.job == Job::Management).filter(more);
    let gain = |path: &Path| money::about(path.difference);
    let area = |path: &Path| places::within(path.area);
    let earn = |path: &Path| format!("{} in {} earn {} more than you", short_people(path.job), area(path), gain(path));
    match (best, up) {
        (Some(best), Some(up)) if best.area == up.area => {
            places::capitalized(&format!("{}, managers there {} more", earn(best), gain(up)))
        }
        (Some(best), Some(up)) => {
            places::capitalized(&format!("{}, managers in {} {} more", earn(best), area(up), gain(up)))
        }
        (Some(best), None) => places::capitalized(&earn(best)),
        (None, Some(up)) if up.own => format!(
            "None of the related jobs pays more; the middle one of all managers in {} earns {} more",
            area(up),
            gain(up)
        ),
        (None, Some(up)) => format!("None of the related jobs pays more; {}", earn(up)),
        (None, None) => "None of these jobs pays more than yours".to_owned(),
    }
}

/// What the rows are.
pub fn summary(paths: &Paths) -> String {
    format!(
        "BLS’s medians of {SURVEY} in {} beside your estimate, both a year before tax. The line through all rows is you. Bars: the guide’s ranges for the nation, raised {}% from {GUIDE_YEAR} to {SURVEY}.",
        places::within(paths.here),
        money::tenths((paths.level - 1.0) * 100.0)
    )
}

/// What was used where a figure is not published, and what the figures leave open.
pub fn notes(profile: &Profile, paths: &Paths) -> Vec<String> {
    let elsewhere = paths.all.iter().filter(|path| path.area != paths.here).map(|path| {
        let (here, area) = (places::within(paths.here), places::within(path.area));
        format!(
            "BLS publishes no figure for {} in {here}; {area} is shown, where pay as a whole may differ.",
            people(path.job)
        )
    });
    let remote = profile.remote.then_some(REMOTE);
    elsewhere.chain(remote.into_iter().chain(NOTES).map(str::to_owned)).collect()
}

const REMOTE: &str = "Remote work is paid the same wherever one lives, so it is held against the nation.";

const NOTES: [&str; 2] = [
    "Half of all who do a job earn more than its median, half less, new and old together; your estimate is for your own \
     years and answers.",
    formatcp!(
        "The guide’s ranges are raised as its pay of coders is, to BLS’s of {SURVEY}. Whether the other jobs’ pay rose as \
     much it does not say."
    ),
];
