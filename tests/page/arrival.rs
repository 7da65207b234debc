//! How the page comes alive, as a state machine: what leads where, without a browser.

use medical_coding_salary::app::arrival::Progress;
use medical_coding_salary::app::arrival::progress::{Effect, Event, FIRST, Stage};
use medical_coding_salary::app::section_set::SectionSet;
use pay::words::section::Section;

const OFFER: SectionSet = SectionSet::NONE.with(Section::Offer);

/// How far a page has come after some events, and all that was to be done on the way.
fn run(events: &[Event]) -> (Progress, Vec<Effect>) {
    let mut effects = Vec::new();
    let end = events.iter().fold(Progress::BEGUN, |progress, event| {
        let (next, effect) = progress.after(*event);
        effects.extend(effect);
        next
    });
    (end, effects)
}

/// All that leads a page of one part to its place.
const WHOLE_WAY: [Event; 5] =
    [Event::PartQueued, Event::TaskCame, Event::TaskCame, Event::TakenOver, Event::FramePassed];

#[test]
fn a_page_is_drawn_takes_over_takes_its_place_and_is_laid_out() {
    let (end, effects) = run(&WHOLE_WAY);
    assert_eq!(end.stage, Stage::LaidOut);
    assert_eq!(effects, [Effect::DrawPart, Effect::TakeOver, Effect::TakePlace, Effect::LayOutRest]);
}

#[test]
fn every_part_has_a_task_of_its_own_before_anything_is_taken_over() {
    for parts in [0, 1, 2, 9] {
        let events = [vec![Event::PartQueued; parts], vec![Event::TaskCame; parts + 1]].concat();
        let (end, effects) = run(&events);
        assert_eq!(end.stage, Stage::TakingOver, "{parts} parts");
        assert_eq!(effects, [vec![Effect::DrawPart; parts], vec![Effect::TakeOver]].concat());
    }
}

#[test]
fn a_part_within_a_part_is_waited_for() {
    let (end, _) = run(&[Event::PartQueued, Event::TaskCame, Event::PartQueued, Event::TaskCame]);
    assert_eq!(end.stage, Stage::Drawing { waiting: 0 });
}

#[test]
fn only_the_first_sections_are_alive_when_the_page_takes_its_place() {
    let (end, _) = run(&WHOLE_WAY);
    assert_eq!(end.alive, FIRST);
}

#[test]
fn what_comes_out_of_turn_changes_nothing() {
    for length in 0..=WHOLE_WAY.len() {
        let (progress, _) = run(&WHOLE_WAY[..length]);
        let next = WHOLE_WAY.get(length);
        let early = [Event::TakenOver, Event::FramePassed].into_iter().filter(|event| Some(event) != next);
        let late = [Event::PartQueued, Event::TaskCame].into_iter().filter(|_| !progress.is_drawing());
        for event in early.chain(late).chain([Event::Ready(Section::Offer), Event::Ready(Section::Pay)]) {
            assert_eq!(progress.after(event), (progress, None), "{event:?} in {:?}", progress.stage);
        }
    }
}

#[test]
fn a_section_that_is_called_is_alive_once_it_is_ready_at_any_stage() {
    for length in 0..=WHOLE_WAY.len() {
        let (before, _) = run(&WHOLE_WAY[..length]);
        let (called, effect) = before.after(Event::Called(OFFER));
        assert_eq!((called.stage, called.alive), (before.stage, before.alive));
        assert_eq!(effect, Some(Effect::Prepare(OFFER)));
        let (ready, effect) = called.after(Event::Ready(Section::Offer));
        assert_eq!((ready.stage, ready.alive), (before.stage, before.alive.with(Section::Offer)));
        assert_eq!(effect, Some(Effect::Awaken(Section::Offer)));
    }
}

#[test]
fn a_section_is_prepared_once_and_awakened_once() {
    let offer =
        [Event::Called(OFFER), Event::Called(OFFER), Event::Ready(Section::Offer), Event::Ready(Section::Offer)];
    let (_, effects) = run(&[offer, offer].concat());
    assert_eq!(effects, [Effect::Prepare(OFFER), Effect::Awaken(Section::Offer)]);
}

#[test]
fn when_all_are_called_only_those_that_were_not_are_prepared() {
    let (all, effects) = run(&[Event::Called(OFFER), Event::Called(SectionSet::ALL)]);
    let rest = SectionSet::ALL.except(FIRST).without(Section::Offer);
    assert_eq!(effects, [Effect::Prepare(OFFER), Effect::Prepare(rest)]);
    let ready = Section::ALL.map(Event::Ready);
    let end = ready.into_iter().fold(all, |progress, event| progress.after(event).0);
    assert_eq!(end.alive, SectionSet::ALL);
}

#[test]
fn a_page_that_is_whole_from_the_start_has_nothing_left_to_do() {
    for event in [Event::Called(SectionSet::ALL), Event::Ready(Section::Offer), Event::PartQueued, Event::TaskCame] {
        assert_eq!(Progress::DONE.after(event), (Progress::DONE, None), "{event:?}");
    }
}

#[test]
fn a_set_holds_its_sections_in_the_order_of_the_page() {
    let set: SectionSet = [Section::Sources, Section::Pay, Section::Map].into_iter().collect();
    assert_eq!(set.iter().collect::<Vec<_>>(), [Section::Pay, Section::Map, Section::Sources]);
    assert_eq!(SectionSet::ALL.iter().collect::<Vec<_>>(), Section::ALL);
    assert_eq!(set.except(set), SectionSet::NONE);
}
