//! The views of the page: one question each.

use crate::model::profile::{CareerAnswers, Compared, OfferName, PlanName, Profile, TrainingAnswers};
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
        let planned =
            PlanName::ALL.into_iter().any(|name| *profile.career.plan(name) != *CareerAnswers::default().plan(name));
        match () {
            () if OfferName::ALL.into_iter().any(|name| profile.offers.named(name).amount.is_some()) => View::Offer,
            () if planned || profile.training != TrainingAnswers::default() => View::Next,
            () if profile.compared != Compared::default() => View::Where,
            () => View::Pay,
        }
    }
}
