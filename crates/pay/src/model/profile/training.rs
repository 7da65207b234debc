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
    /// Dollars.
    pub cost: Option<u32>,
    /// Months of training.
    pub months: Option<u8>,
    /// Months from its end to the first job.
    pub search: Option<u8>,
    /// Dollars a year that someone outside the field earns; none: a coder.
    pub pay_now: Option<u32>,
    /// How far ahead they look.
    pub horizon: Horizon,
    /// What a year's delay takes off.
    pub discount: Rate,
}

impl TrainingAnswers {
    /// The way to a certificate that is counted; none where the guide gives none to it.
    pub fn route(self, certification: Certification) -> Option<Route> {
        let routes = certification.row().routes;
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
