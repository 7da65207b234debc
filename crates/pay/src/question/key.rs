//! A question and of whom or what it is asked.

use super::kind::{AnswerKind, CENTS, Misread};
use super::table::{Access, Question};
use super::value::{Field, Value};
use crate::model::profile::{OfferName, Per, Place, PlanName, Profile};
use std::borrow::Cow;
use std::mem::take;

/// Of whom or what a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The person.
    Person,
    /// One of the plans.
    Plan(PlanName),
    /// One of the offers.
    Offer(OfferName),
    /// A place.
    Place(Place),
}

/// What a part of a link, or a field of the page, answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// What is asked.
    pub question: Question,
    /// Of what.
    pub subject: Subject,
}

impl Key {
    /// A question about the person.
    pub fn person(question: Question) -> Key {
        Key { question, subject: Subject::Person }
    }

    /// The steps of a plan.
    pub fn plan(name: PlanName) -> Key {
        Key { question: Question::Plan, subject: Subject::Plan(name) }
    }

    /// A question about an offer.
    pub fn offer(name: OfferName, question: Question) -> Key {
        Key { question, subject: Subject::Offer(name) }
    }

    /// The pay known in a place.
    pub fn salary(place: Place) -> Key {
        Key { question: Question::Salary, subject: Subject::Place(place) }
    }

    /// Every key but the salaries', in the order of links: the person's with the plans', then one offer's, then the
    /// other's.
    pub fn all() -> impl Iterator<Item = Key> {
        let asked = |about: Option<OfferName>| {
            Question::ALL.into_iter().flat_map(move |question| Key::asked(question, about)).flatten()
        };
        asked(None).chain(OfferName::ALL.into_iter().flat_map(move |name| asked(Some(name))))
    }

    /// The keys of a question about an offer, or else about anything else but places.
    fn asked(question: Question, about: Option<OfferName>) -> [Option<Key>; 2] {
        match (question.row().access, about) {
            (Access::Person(..), None) => [Some(Key::person(question)), None],
            (Access::Plan, None) => PlanName::ALL.map(Key::plan).map(Some),
            (Access::Offer(..), Some(name)) => [Some(Key::offer(name, question)), None],
            _ => [None, None],
        }
    }

    /// As links write it: of a second plan or offer with `-b` after its first word, of a place with its code.
    pub fn name(self) -> Cow<'static, str> {
        let key = self.question.row().key;
        match self.subject {
            Subject::Person | Subject::Plan(PlanName::A) | Subject::Offer(OfferName::A) => Cow::Borrowed(key),
            Subject::Plan(PlanName::B) | Subject::Offer(OfferName::B) => {
                let (first, rest) = key.split_at(key.find('-').unwrap_or(key.len()));
                Cow::Owned([first, "-b", rest].concat())
            }
            Subject::Place(place) => Cow::Owned([key, ".", place.code()].concat()),
        }
    }

    /// The key of a name in lower case; none where links have no such key.
    pub fn from_name(name: &str) -> Option<Key> {
        match name.split_once('.') {
            Some((first, code)) if first == Question::Salary.row().key => {
                Place::from_code(&code.to_ascii_uppercase()).map(Key::salary)
            }
            _ => Key::all().find(|key| key.name() == name),
        }
    }

    /// The place that it is about: the person's own, or where an offer is.
    pub fn place(self, profile: &Profile) -> Place {
        match self.subject {
            Subject::Offer(name) => profile.offers.named(name).place.unwrap_or(profile.place),
            Subject::Place(place) => place,
            Subject::Person | Subject::Plan(_) => profile.place,
        }
    }

    /// Of what kind the answer is, to this person.
    pub fn kind(self, profile: &Profile) -> AnswerKind {
        match (self.question.row().kind, self.subject) {
            (AnswerKind::Pay(Per::Year), Subject::Offer(name)) => AnswerKind::Pay(profile.offers.named(name).per),
            // A year's or an hour's tell themselves apart.
            (AnswerKind::Pay(Per::Year), Subject::Person) if profile.pay.per == Per::Chart => {
                AnswerKind::Pay(Per::Chart)
            }
            (kind, _) => kind,
        }
    }

    /// Reads a number that answers it, of this kind: as [`AnswerKind::read`], but a year's pay of a few dollars and cents is
    /// an hour's.
    ///
    /// # Errors
    /// Why it is no answer.
    pub fn read(self, kind: AnswerKind, written: &str) -> Result<(u32, bool), Misread> {
        let pay = matches!(self.question, Question::TrainingPay | Question::Salary);
        let read = match kind.read(written) {
            // The words behind own pay tell what it is paid for.
            Err(Misread::PaidFor(per))
                if self.question == Question::Pay && per != Per::Chart && kind.per() != Some(Per::Chart) =>
            {
                AnswerKind::Pay(per).read(written)
            }
            read => read,
        };
        match read? {
            (dollars, true) if pay && dollars * CENTS <= Per::UNDER_IS_AN_HOURS => Err(Misread::PaidFor(Per::Hour)),
            read => Ok(read),
        }
    }

    /// The answer in a profile; [`Value::Unsaid`] where none was given.
    pub fn value(self, profile: &Profile) -> Value {
        match (self.question.row().access, self.subject) {
            (Access::Person(get, _), _) => get(profile),
            (Access::Offer(get, _), Subject::Offer(name)) => get(&profile.offers.named(name)),
            (Access::Plan, Subject::Plan(name)) => profile.career.plan(name).value(),
            (Access::Salary, Subject::Place(place)) => profile.salaries.at(place).value(),
            _ => Value::Unsaid,
        }
    }

    /// Sets the answer; none where it is no answer to this question, or outside its bounds: then nothing changes.
    ///
    /// ```
    /// use pay::{model::profile::Profile, question::{Key, Question, Value}};
    /// let (mut who, years) = (Profile::default(), Key::person(Question::Years));
    /// assert!(years.set(&mut who, Value::Number(10)).is_some());
    /// assert!(years.set(&mut who, Value::Number(99)).is_none());
    /// assert_eq!(who.years.get(), 10); // years
    /// ```
    pub fn set(self, profile: &mut Profile, value: Value) -> Option<()> {
        let bounds = self.kind(profile).bounds();
        bounds.zip(value.number()).is_none_or(|(bounds, number)| bounds.hold(number)).then_some(())?;
        match (self.question.row().access, self.subject) {
            (Access::Person(_, set), _) => set(profile, value)?,
            (Access::Offer(_, set), Subject::Offer(name)) => {
                let mut offer = profile.offers.named(name);
                set(&mut offer, value)?;
                profile.offers = profile.offers.holding(name, offer);
            }
            (Access::Plan, Subject::Plan(name)) => {
                profile.career = take(&mut profile.career).with(name, Field::from_value(value)?);
            }
            (Access::Salary, Subject::Place(place)) => {
                profile.salaries = take(&mut profile.salaries).with(place, Field::from_value(value)?);
            }
            _ => return None,
        }
        Some(())
    }
}
