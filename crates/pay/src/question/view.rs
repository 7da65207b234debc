//! The views of the page: one question each.

use crate::model::plan::Plan;
use crate::model::profile::{Compared, OfferName, PlanName, Profile, TrainingAnswers};
use crate::rows::{Coded, choices};

choices! {
    /// A view of the page.
    #[allow(missing_docs, reason = "each is the view it is named after")]
    pub enum View: Coded {
        Pay = Coded { code: "pay", name: "My pay" },
        Next = Coded { code: "next", name: "Next" },
        Where = Coded { code: "where", name: "Where" },
        Offer = Coded { code: "offer", name: "Offer" },
        Method = Coded { code: "method", name: "Method" },
    }
}

impl View {
    /// What links call it.
    pub const KEY: &'static str = "view";

    /// The view of a code, in any case.
    pub fn from_code(code: &str) -> Option<View> {
        Coded::position(View::CHOICES, code).map(|at| View::ALL[at])
    }

    /// Where the answers of a link belong that names no view: to the offer, plans or training, or comparison that it
    /// tells of, the first of these; else to the pay.
    pub fn inferred(profile: &Profile) -> View {
        match () {
            () if OfferName::ALL.into_iter().any(|name| profile.offers.named(name).amount.is_some()) => View::Offer,
            () if View::plans(profile) || profile.training != TrainingAnswers::default() => View::Next,
            () if profile.compared != Compared::default() => View::Where,
            () => View::Pay,
        }
    }
    /// Whether a person has planned any step.
    pub fn plans(profile: &Profile) -> bool {
        PlanName::ALL.into_iter().any(|name| *profile.career.plan(name) != Plan::default())
    }
}
