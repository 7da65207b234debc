//! Ways to a certificate, with the guide's costs and months.

use super::constants::Constants;
use crate::data::guide::GuideRow;
use crate::rows::{Coded, choices};

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

/// The guide's range of how long training takes most students, months; it gives one for all routes.
pub fn months(constants: &Constants) -> GuideRow {
    constants.row("training.time")
}
