use crate::model::certifications::Certification;
use crate::model::plan::Horizon;
use crate::model::rate::Rate;
use crate::model::route::Route;

/// What a person asks of a training. What they have not said is the guide's middle, or the model's assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TrainingAnswers {
    /// What it leads to; where nothing was said, see [`Profile::trains_for`](super::Profile::trains_for).
    pub certification: Option<Certification>,
    /// How they would prepare; where it does not lead to the certificate, the first that does is used.
    pub route: Route,
    /// Dollars, up to [`TrainingAnswers::MOST_COST`].
    pub cost: Option<u32>,
    /// Months of training, up to [`TrainingAnswers::MOST_MONTHS`].
    pub months: Option<u8>,
    /// Months from its end to the first job, up to [`TrainingAnswers::MOST_SEARCH`].
    pub search: Option<u8>,
    /// Dollars a year that someone outside the field earns, up to [`TrainingAnswers::MOST_PAY`]; none: a coder.
    pub pay_now: Option<u32>,
    /// How far ahead they look.
    pub horizon: Horizon,
    /// What a year's delay takes off.
    pub discount: Rate,
}

/// One of these answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the answer it is named after")]
pub enum TrainingAnswer {
    Certification(Certification),
    Route(Route),
    Cost(Option<u32>),
    Months(Option<u8>),
    Search(Option<u8>),
    PayNow(Option<u32>),
    Horizon(Horizon),
    Discount(Rate),
}

impl TrainingAnswers {
    /// Four years of college cost less.
    pub const MOST_COST: u32 = 200_000;
    /// Five years: a bachelor's degree, beside a job.
    pub const MOST_MONTHS: u8 = 60;
    /// Two years: who has found nothing by then will do something else.
    pub const MOST_SEARCH: u8 = 24;
    /// As much as any pay that can be told.
    pub const MOST_PAY: u32 = 1_000_000;

    /// The same with one answer.
    pub fn with(mut self, answer: TrainingAnswer) -> TrainingAnswers {
        match answer {
            TrainingAnswer::Certification(certification) => self.certification = Some(certification),
            TrainingAnswer::Route(route) => self.route = route,
            TrainingAnswer::Cost(cost) => self.cost = cost,
            TrainingAnswer::Months(months) => self.months = months,
            TrainingAnswer::Search(search) => self.search = search,
            TrainingAnswer::PayNow(pay) => self.pay_now = pay,
            TrainingAnswer::Horizon(horizon) => self.horizon = horizon,
            TrainingAnswer::Discount(discount) => self.discount = discount,
        }
        self
    }

    /// The way to a certificate that is counted; none where the guide gives none to it.
    pub fn route(self, certification: Certification) -> Option<Route> {
        let routes = Route::toward(certification);
        if routes.contains(&self.route) { Some(self.route) } else { routes.first().copied() }
    }
}

impl Default for TrainingAnswers {
    fn default() -> TrainingAnswers {
        TrainingAnswers {
            certification: None,
            route: Route::default(),
            cost: None,
            months: None,
            search: None,
            pay_now: None,
            horizon: Horizon::default(),
            discount: Rate::DISCOUNT,
        }
    }
}
