//! What a person's answers multiply pay by, prices, and training.

use super::given::{BUDGET, CERTIFICATES, PLACES, SKILLS, TRAINING};
use super::{Band, Method, Quantity, Unit};
use crate::model::profile::{Certification, HousingShare, Place, Setting, Specialty};
use crate::model::route::{Route, months};

impl Method<'_> {
    pub(super) fn certificates(&mut self) {
        let constants = self.constants;
        self.derived(Quantity::TypicalMix, constants.typical_mix.exp(), Unit::Multiple, &["cert.any"]);
        for one in Certification::ALL {
            let (quantity, multiple) = (Quantity::Certification(one), constants.certification(one).exp());
            match one {
                Certification::Cca => self.given(&[(quantity, multiple, Unit::Multiple)], true),
                Certification::Cpc | Certification::Ccs | Certification::Rhit | Certification::Rhia => {
                    self.derived(quantity, multiple, Unit::Multiple, &["cert.any"]);
                }
            }
        }
        self.given(&CERTIFICATES, true);
    }

    pub(super) fn premiums(&mut self) {
        let constants = self.constants;
        for one in Specialty::ALL {
            if let Some(row) = constants.specialty_row(one) {
                let rows = [row.id, Band::Mid.row(), "cert.any"];
                self.derived(Quantity::Specialty(one), constants.specialty(one).exp(), Unit::Multiple, &rows);
            }
        }
        for one in Setting::ALL {
            if let Some(row) = constants.setting_row(one) {
                let against = if one == Setting::Consulting { Band::Senior } else { Band::Mid };
                let rows = [row.id, against.row()];
                self.derived(Quantity::Setting(one), constants.setting(one).exp(), Unit::Multiple, &rows);
            }
        }
        self.given(&SKILLS, true);
    }

    pub(super) fn places(&mut self) {
        let constants = self.constants;
        for state in Place::states() {
            if let (Some(row), Some(multiple)) = (constants.state_row(state), constants.state(state)) {
                self.derived(Quantity::State(state), multiple, Unit::Multiple, &[row.id, Band::Mid.row()]);
            }
        }
        self.derived(Quantity::Remote, constants.remote().exp(), Unit::Multiple, &["remote", Band::Mid.row()]);
        self.derived(Quantity::SurveyLevel, constants.survey_level, Unit::Multiple, &["national.median"]);
        self.given(&PLACES, true);
    }

    pub(super) fn prices(&mut self) {
        self.given(&BUDGET, true);
        self.given(&[(Quantity::Affordable, HousingShare::AFFORDABLE.of_one(), Unit::Share)], false);
        for id in ["col.tx_ca.tx", "col.tx_ca.ca"] {
            self.derived(Quantity::Claim(id), self.constants.row(id).low, Unit::DollarsAYear, &[id]);
        }
    }

    pub(super) fn training(&mut self) {
        let constants = self.constants;
        for route in [Route::SelfStudy, Route::Program] {
            let row = route.cost(constants);
            self.derived(Quantity::TrainingCost(route), row.mid(), Unit::Dollars, &[row.id]);
        }
        let row = months(constants);
        self.derived(Quantity::TrainingMonths, row.mid(), Unit::Months, &[row.id]);
        self.given(&TRAINING, true);
    }
}
