//! The table of questions. A new one is a row here, its place in the form, its field in the profile, and its words.

use super::kind::{AnswerKind, Bounds};
use super::value::{Field, Value};

use crate::model::plan::Horizon;
use crate::model::profile::{
    Basis, Certification, Charts, Filing, Hours, HousingShare, MOST_CHILDREN, Offer, OfferKind, Per, Profile, Role,
    Salary, SavingShare, Setting, Specialty, Years,
};
use crate::model::rate::Rate;
use crate::model::route::Route;
use crate::rows::rows;

/// A question.
#[derive(Clone, Copy, Debug)]
pub struct QuestionRow {
    /// What links call it; of a second plan or offer, see [`Key::name`](super::Key::name). It never changes.
    pub key: &'static str,
    /// Of what kind the answer is. A pay is for a year until the profile says otherwise.
    pub kind: AnswerKind,
    /// Where the answer stands.
    pub access: Access,
}

/// Where in a profile an answer stands: reads it, and sets it, which gives none where it is no answer to this question.
#[derive(Clone, Copy, Debug)]
pub enum Access {
    /// Once.
    Person(fn(&Profile) -> Value, fn(&mut Profile, Value) -> Option<()>),
    /// In each of the two offers.
    Offer(fn(&Offer) -> Value, fn(&mut Offer, Value) -> Option<()>),
    /// As each of the two plans.
    Plan,
    /// As the pay known in a place.
    Salary,
}

/// A field of the profile, by its path.
macro_rules! person {
    ($($field:tt)+) => {
        Access::Person(|who| who.$($field)+.value(), |who, value| {
            who.$($field)+ = Field::from_value(value)?;
            Some(())
        })
    };
}

/// A field of an offer.
macro_rules! offer {
    ($field:ident) => {
        Access::Offer(
            |offer| offer.$field.value(),
            |offer, value| {
                offer.$field = Field::from_value(value)?;
                Some(())
            },
        )
    };
}

const YES: AnswerKind = AnswerKind::YesNo(["no", "yes"]);
const YEARS: AnswerKind = AnswerKind::Whole(Bounds::to(Years::MOST.get() as u32));
const HORIZON: AnswerKind =
    AnswerKind::Whole(Bounds { least: Horizon::LEAST.get() as u32, most: Horizon::MOST.get() as u32 });
const RATE: AnswerKind = AnswerKind::Percent(Bounds::to(Rate::MOST.tenths() as u32));
const HOUSING: AnswerKind = AnswerKind::Percent(Bounds::to(HousingShare::MOST.tenths() as u32));
const HOURS: AnswerKind =
    AnswerKind::Tenths(Bounds { least: Hours::LEAST.tenths() as u32, most: Hours::MOST.tenths() as u32 });
const CHARTS: AnswerKind =
    AnswerKind::Tenths(Bounds { least: Charts::LEAST.tenths() as u32, most: Charts::MOST.tenths() as u32 });
const SALARY: AnswerKind = AnswerKind::Dollars(Bounds { least: 1, most: Salary::MOST.get() });
/// Dollars an hour on top of a rate.
const ON_TOP: AnswerKind = AnswerKind::Pay(Per::Hour);
/// Dollars a month for health insurance: no plan for one person costs more.
const A_MONTH: AnswerKind = AnswerKind::Dollars(Bounds::to(5_000));
/// Days: two weeks of a year are left to be paid.
const UNPAID: AnswerKind = AnswerKind::Whole(Bounds::to(250));
/// What an employer may give a year in dollars: beyond it lies a slip of the finger.
const GIVEN: AnswerKind = AnswerKind::Dollars(Bounds::to(100_000));

/// A month: four times what a family's whole premium comes to, dollars; more is a slip of the finger.
const MOST_PREMIUM: u32 = 9_000;

rows! {
    /// A question, in the order of links.
    ///
    /// ```
    /// let asked = pay::question::Question::OfferMatch.row();
    /// assert_eq!(asked.key, "offer-match");
    /// assert_eq!(asked.kind.read_number("50.5"), Some((505, false))); // tenths of a percent, not rounded
    /// ```
    #[allow(missing_docs, reason = "each is the answer it is named after")]
    pub enum Question: QuestionRow {
        Years = row("years", YEARS, person!(years)),
        Pay = row("pay", AnswerKind::Pay(Per::Year), person!(pay.amount)),
        PayPer = row("pay-per", AnswerKind::OneOf(Per::CHOICES), Access::Person(|who| who.pay.per.value(), set_own_per)),
        PayHours = row("pay-hours", HOURS, person!(pay.hours)),
        Charts = row("charts", CHARTS, person!(pay.charts)),
        Certifications = row("certs", AnswerKind::Several(Certification::CHOICES), person!(certifications)),
        Specialty = row("specialty", AnswerKind::OneOf(Specialty::CHOICES), person!(specialty)),
        Setting = row("setting", AnswerKind::OneOf(Setting::CHOICES), person!(setting)),
        Role = row("role", AnswerKind::OneOf(Role::CHOICES), person!(role)),
        Auditing = row("auditing", YES, person!(auditing)),
        Performance = row("performance", AnswerKind::YesNo(["typical", "strong"]), person!(strong_performance)),
        Remote = row("remote", YES, person!(remote)),
        // What is said of local tax is of where one lives.
        Place = row("place", AnswerKind::Place, Access::Person(|who| who.place.value(), set_place)),
        Local = row("local", AnswerKind::LocalTax, person!(local)),
        Basis = row("basis", AnswerKind::OneOf(Basis::CHOICES), person!(basis)),
        Filing = row("status", AnswerKind::OneOf(Filing::CHOICES), person!(filing)),
        Partner = row("partner", SALARY, person!(partner)),
        Children = row("children", AnswerKind::Whole(Bounds::to(MOST_CHILDREN as u32)), person!(children)),
        Save = row("save", AnswerKind::Percent(Bounds::to(SavingShare::MOST.tenths() as u32)), person!(saving)),
        Premium = row("premium", AnswerKind::Dollars(Bounds::to(MOST_PREMIUM)), person!(premium)),
        Housing = row("housing", HOUSING, person!(housing)),
        Compare = row("compare", AnswerKind::COMPARED, person!(compared)),
        Training = row("train", AnswerKind::OneOf(Certification::CHOICES), person!(training.certification)),
        TrainingRoute = row("train-route", AnswerKind::OneOf(Route::CHOICES), person!(training.route)),
        // Four years of college cost less.
        TrainingCost = row("train-cost", AnswerKind::Dollars(Bounds::to(200_000)), person!(training.cost)),
        // Five years: a bachelor's degree, beside a job.
        TrainingMonths = row("train-months", AnswerKind::Whole(Bounds::to(60)), person!(training.months)),
        // Two years: who has found nothing by then will do something else.
        TrainingSearch = row("train-search", AnswerKind::Whole(Bounds::to(24)), person!(training.search)),
        // As much as any pay that can be told.
        TrainingPay = row("train-pay", AnswerKind::Dollars(Bounds::to(Salary::MOST.get())), person!(training.pay_now)),
        TrainingYears = row("train-years", HORIZON, person!(training.horizon)),
        TrainingDiscount = row("train-discount", RATE, person!(training.discount)),
        Plan = row("plan", AnswerKind::PLAN, Access::Plan),
        Horizon = row("horizon", HORIZON, person!(career.horizon)),
        Growth = row("growth", RATE, person!(career.growth)),
        Offer = row("offer", AnswerKind::Pay(Per::Year), offer!(amount)),
        OfferHours = row("offer-hours", HOURS, offer!(hours)),
        // Another time that is paid for keeps the pay, and so changes the amount.
        OfferPer = row("offer-per", AnswerKind::OneOf(Per::CHOICES), Access::Offer(|offer| offer.per.value(), set_per)),
        OfferCharts = row("offer-charts", CHARTS, offer!(charts)),
        OfferKind = row("offer-kind", AnswerKind::OneOf(OfferKind::CHOICES), offer!(kind)),
        OfferUnpaid = row("offer-unpaid", UNPAID, offer!(unpaid)),
        OfferPlace = row("offer-place", AnswerKind::Place, Access::Offer(|offer| offer.place.value(), set_offer_place)),
        OfferLocal = row("offer-local", AnswerKind::LocalTax, offer!(local)),
        OfferHealth = row("offer-health", GIVEN, offer!(health)),
        OfferPremium = row("offer-premium", A_MONTH, offer!(premium)),
        OfferMatch = row("offer-match", AnswerKind::Percent(Bounds::to(2_000)), offer!(matched)),
        OfferMatchTo = row("offer-match-to", AnswerKind::Percent(Bounds::to(1_000)), offer!(matched_to)),
        OfferBonus = row("offer-bonus", GIVEN, offer!(bonus)),
        OfferSigning = row("offer-signing", GIVEN, offer!(signing)),
        OfferDifferential = row("offer-differential", ON_TOP, offer!(differential)),
        OfferDifferentialHours = row("offer-differential-hours", HOURS, offer!(differential_hours)),
        OfferEducation = row("offer-education", GIVEN, offer!(education)),
        OfferDues = row("offer-dues", AnswerKind::Dollars(Bounds::to(10_000)), offer!(dues)),
        OfferDaysOff = row("offer-days-off", AnswerKind::Whole(Bounds::to(60)), offer!(days_off)),
        Salary = row("salary", SALARY, Access::Salary),
    }
}

impl Question {
    /// What a person is asked first, in the order of the form.
    pub const FIRST: &[Question] = &[
        Self::Years,
        Self::Pay,
        Self::Certifications,
        Self::Specialty,
        Self::Setting,
        Self::Role,
        Self::Place,
        Self::Local,
        Self::Remote,
    ];
    /// The rarer questions.
    pub const RARER: &[Question] = &[
        Self::Auditing,
        Self::Performance,
        Self::Filing,
        Self::Partner,
        Self::Children,
        Self::Save,
        Self::Premium,
        Self::Housing,
        Self::Basis,
    ];
    /// What an offer may hold besides pay, in the order of the page.
    pub const BENEFITS: [Question; 7] = [
        Self::OfferHealth,
        Self::OfferMatch,
        Self::OfferMatchTo,
        Self::OfferBonus,
        Self::OfferEducation,
        Self::OfferDues,
        Self::OfferDaysOff,
    ];
    /// What else changes what an offer brings, in the order of the page: fewer days, pay on top, insurance.
    pub const TERMS: [Question; 5] = [
        Self::OfferUnpaid,
        Self::OfferPremium,
        Self::OfferSigning,
        Self::OfferDifferential,
        Self::OfferDifferentialHours,
    ];

    /// Whether it is asked about such an offer: what only a job gives, or a contract lacks, is not asked of the other; but what
    /// was told counts, and is shown so that it can be taken back.
    pub fn is_asked_about(self, offer: &Offer) -> bool {
        let told = match self.row().access {
            Access::Offer(get, _) => get(offer) != get(&Offer::default()),
            _ => false,
        };
        let fits = match self {
            Self::OfferUnpaid => offer.is_contract(),
            Self::OfferHealth | Self::OfferMatch | Self::OfferMatchTo | Self::OfferDaysOff => !offer.is_contract(),
            Self::OfferCharts => offer.per == Per::Chart,
            Self::OfferDifferentialHours => offer.differential.is_some(),
            _ => true,
        };
        fits || told
    }

    /// What is asked of a training in fields of text, in the order of the page.
    pub const TRAINING_FIELDS: [Question; 6] = [
        Self::TrainingCost,
        Self::TrainingMonths,
        Self::TrainingPay,
        Self::TrainingSearch,
        Self::TrainingYears,
        Self::TrainingDiscount,
    ];
}

const fn row(key: &'static str, kind: AnswerKind, access: Access) -> QuestionRow {
    QuestionRow { key, kind, access }
}

/// Another time that is paid for keeps the pay, and so changes the amount.
fn set_own_per(who: &mut Profile, per: Value) -> Option<()> {
    who.pay = who.pay.paid_for(Field::from_value(per)?, who.pay.hours.paid_a_year());
    Some(())
}

fn set_place(who: &mut Profile, place: Value) -> Option<()> {
    who.move_to(Field::from_value(place)?);
    Some(())
}

fn set_offer_place(offer: &mut Offer, place: Value) -> Option<()> {
    let place = Field::from_value(place)?;
    offer.local = offer.local.filter(|_| place == offer.place);
    offer.place = place;
    Some(())
}

fn set_per(offer: &mut Offer, per: Value) -> Option<()> {
    *offer = offer.paid_for(Field::from_value(per)?);
    Some(())
}
