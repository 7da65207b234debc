//! What a name may mean: everything that fits, and how well.

use super::around::{inner, states};
use super::named;
use super::names::{BEGINS, WITHIN, Wanted, ranked};
use crate::data::finding::{Finding, Found};
use crate::data::folded::{self, becomes, key};
use crate::data::places::{Kind, Place};

/// Something that was found: the least comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    fit: Fit,
    /// How far down it stands by its people, or the largest city in it does: the power of two.
    size: u8,
    what: What,
    /// Its position among what it is.
    at: u16,
}

/// How well it fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Whether words around the name had to be left out.
    without: bool,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    /// A nickname's first meaning, or an area outside cities where these are asked for.
    First,
    /// Another of its meanings; a state.
    Reading,
    /// A city of that name.
    City,
    /// An area named after it.
    Area,
    /// It begins so.
    Begins,
    /// Other words of its name begin so, or it begins so and lies in the state that was typed.
    Within,
    /// Its state is called so.
    State,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    State,
    City,
    Nickname,
    Area,
}

/// Best first; whether the name itself was found, or only its beginning or a part of it.
pub(super) fn candidates(all: &'static Finding, typed: &str, wanted: &Wanted) -> Vec<(bool, Found)> {
    let words = folded::words(typed);
    let mut found = Candidates { all, found: Vec::new() };
    if wanted.rural {
        found.rural(wanted);
    }
    // Where nothing is outside the cities that were typed, they are meant.
    if found.found.is_empty() {
        found.add(&words, false);
        let inner = inner(&words);
        if inner.len() < words.len() {
            found.add(inner, true);
        }
    }
    found.in_order()
}

struct Candidates {
    all: &'static Finding,
    /// Best first.
    found: Vec<Candidate>,
}

impl Candidates {
    /// What is outside cities.
    fn rural(&mut self, wanted: &Wanted) {
        let fit = Fit { without: false, how: How::First };
        // In their own order, the one with most jobs first.
        for ((_, place), nth) in ranked(wanted).into_iter().zip(0..) {
            self.put(fit, nth, What::Area, place.row());
        }
    }

    /// Puts it in its order: a sort would be three kilobytes more of code.
    fn put(&mut self, fit: Fit, size: u8, what: What, at: usize) {
        let one = Candidate { fit, size, what, at: at as u16 };
        self.found.insert(self.found.partition_point(|before| *before < one), one);
    }

    /// What words may mean, with or without a state at their end.
    fn add(&mut self, words: &[String], without: bool) {
        let wanted = Wanted { words: words.to_vec(), rural: false };
        for (rank, place) in ranked(&wanted) {
            self.area(&words.concat(), rank, place, without);
        }
        self.names(words, None, without);
        for end in 1..words.len() {
            let states = states(self.all, &words[end..]);
            if !states.is_empty() {
                self.names(&words[..end], Some(&states), without);
            }
        }
    }

    fn area(&mut self, typed: &str, rank: u8, place: Place, without: bool) {
        let whole = matches!(place.kind(), Kind::Nation | Kind::State);
        let what = if whole { What::State } else { What::Area };
        let own = whole && (key(place.name()) == typed || place.code().eq_ignore_ascii_case(typed));
        let how = match rank {
            _ if own => How::Reading,
            BEGINS if place.kind() == Kind::Metro && key(place.short_name()) == typed => How::Area,
            BEGINS => How::Begins,
            WITHIN => How::Within,
            _ => How::State,
        };
        self.put(Fit { without, how }, self.all.sizes[place.row()], what, place.row());
    }

    /// Cities and nicknames, of these states alone where some are told.
    fn names(&mut self, words: &[String], states: Option<&[Place]>, without: bool) {
        let (all, Some((last, rest))) = (self.all, words.split_last()) else { return };
        let begins = if states.is_some() { How::Within } else { How::Begins };
        let within = |place: Place| states.is_none_or(|states| place.state().is_some_and(|one| states.contains(&one)));
        for (last, whole_word) in [(Some(last.as_str()), false), (becomes(last), true)] {
            let Some(last) = last else { continue };
            let typed = rest.concat() + last;
            // A longer word is not what `saint` is written as.
            let fits = |name: &str| !whole_word || folded::words(name).get(rest.len()).is_some_and(|word| word == last);
            let (range, whole) = all.nicknames.beginning(&typed);
            for at in range.filter(|at| within(all.nickname_place(*at)) && fits(all.nicknames.name(*at))) {
                let how = match all.nickname_ranks[at] {
                    1 if at < whole => How::First,
                    1 => begins,
                    _ if at < whole => How::Reading,
                    _ => continue,
                };
                let size = self.all.sizes[all.nickname_place(at).row()];
                self.put(Fit { without, how }, size, What::Nickname, at);
            }
            let (range, whole) = all.cities.beginning(&typed);
            for at in range.filter(|at| within(all.city_place(*at)) && fits(all.cities.name(*at))) {
                let how = if at < whole { How::City } else { begins };
                self.put(Fit { without, how }, all.city_sizes[at], What::City, at);
            }
        }
    }

    /// Best first, nothing twice.
    fn in_order(mut self) -> Vec<(bool, Found)> {
        self.name_cities();
        let mut cities = vec![false; self.all.cities.count()];
        let mut places = Vec::new();
        let mut found: Vec<(bool, Found)> = Vec::new();
        for one in &self.found {
            let here = one.found(self.all);
            let again = match one.what {
                What::City => std::mem::replace(&mut cities[usize::from(one.at)], true),
                _ if places.contains(&here.place) => true,
                // What may still become a nickname, where the city is in the list.
                What::Nickname
                    if one.fit.how >= How::Begins && found.iter().any(|(_, known)| known.place == here.place) =>
                {
                    true
                }
                _ => {
                    places.push(here.place);
                    false
                }
            };
            if !again {
                found.push((one.fit.how <= How::City, here));
            }
        }
        found
    }

    /// A city whose name is a nickname's too, of the same place, is meant by it.
    fn name_cities(&mut self) {
        let all = self.all;
        let nicknames: Vec<Candidate> = self.found.iter().copied().filter(|one| one.what == What::Nickname).collect();
        for nickname in nicknames {
            let at = usize::from(nickname.at);
            let (place, name) = (all.nickname_place(at), key(all.nicknames.name(at)));
            let city = |one: &Candidate| {
                let at = usize::from(one.at);
                one.what == What::City && all.city_place(at) == place && key(all.cities.name(at)) == name
            };
            if let Some(at) = self.found.iter().position(city) {
                let Candidate { fit, size, what, at } = self.found.remove(at);
                self.found.retain(|one| *one != nickname);
                self.put(fit.min(nickname.fit), size, what, usize::from(at));
            }
        }
    }
}

impl Candidate {
    fn found(self, all: &'static Finding) -> Found {
        let at = usize::from(self.at);
        match self.what {
            What::Nickname => all.nickname(at),
            What::City => all.city(at),
            What::State | What::Area => named(Place::at(at)),
        }
    }
}
