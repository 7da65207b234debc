//! Ways to a certificate, with the guide's costs and months.

use super::certifications::Certification;
use super::constants::Constants;
use crate::data::credentials::exam_price;
use crate::data::guide::GuideRow;
use crate::rows::{Coded, choices};
use crate::units::Dollars;

choices! {
    /// How one prepares for a certificate.
    pub enum Route: Coded {
        /// Books and online courses.
        SelfStudy = Coded { code: "self-study", name: "Self-study" },
        /// A certificate or associate degree program.
        Program = Coded { code: "program", name: "Certificate or associate program" },
    }
}

impl Route {
    /// The guide's range of what it costs, dollars.
    pub fn cost(self, constants: &Constants) -> GuideRow {
        constants.row(match self {
            Route::SelfStudy => "training.self_study",
            Route::Program => "training.program",
        })
    }
}

/// What a certificate costs that way until a person types a cost, dollars: the middle of the guide's range, and the exam's
/// price where that is known.
pub fn usual_cost(constants: &Constants, certification: Certification, route: Route) -> Dollars {
    Dollars(route.cost(constants).mid()) + exam_price(certification.code()).unwrap_or_default()
}

/// The guide's range of how long training takes most students, months; it gives one for all routes.
pub fn months(constants: &Constants) -> GuideRow {
    constants.row("training.time")
}
