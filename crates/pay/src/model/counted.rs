//! Who is estimated, for a test that nobody is twice.

use super::profile::{Place, Profile};
use std::cell::RefCell;

thread_local! {
    /// Who was, with so many years of experience; none where nobody counts.
    static ESTIMATED: RefCell<Option<Vec<(Profile, f64)>>> = const { RefCell::new(None) };
}

pub(super) fn count(profile: &Profile, years: f64) {
    ESTIMATED.with_borrow_mut(|estimated| estimated.iter_mut().for_each(|all| all.push((profile.clone(), years))));
}

/// The places in which a person, as they are, is estimated by what is done: each as often as that happens.
pub fn estimated(who: &Profile, what: impl FnOnce()) -> Vec<Place> {
    ESTIMATED.set(Some(Vec::new()));
    what();
    let same = |(one, years): &(Profile, f64)| {
        *years == f64::from(who.years.get()) && Profile { place: who.place, ..paid(one) } == paid(who)
    };
    ESTIMATED.take().unwrap_or_default().iter().filter(|one| same(one)).map(|(one, _)| one.place).collect()
}

/// Nothing but what pay depends on.
fn paid(who: &Profile) -> Profile {
    let Profile { years, certifications, specialty, setting, role, auditing, strong_performance, remote, .. } = *who;
    let told = Profile { years, certifications, specialty, setting, role, auditing, ..Profile::default() };
    Profile { strong_performance, remote, place: who.place, basis: who.basis, ..told }
}
