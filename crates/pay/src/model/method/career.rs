//! Experience, roles, and how wide the ranges are.

use super::given::{LEVELS, ROLES};
use super::quantity::CURVE;
use super::{Band, Method, Quantity, Unit};
use crate::model::pay::{Factors, usual_years};
use crate::model::profile::{Place, Profile, Role, Setting, Specialty};

/// What a promotion is worked out from: the pay before the first one, and the guide's managers.
const PROMOTION: [&str; 4] = [CURVE[0], CURVE[1], CURVE[2], "role.management"];

impl Method<'_> {
    pub(super) fn experience(&mut self) {
        let constants = self.constants;
        self.derived(Quantity::Start, constants.start, Unit::DollarsAYear, &["story.start"]);
        for (band, (_, years, _)) in Band::ALL.into_iter().zip(LEVELS) {
            self.derived(Quantity::Level(band), constants.experience(years), Unit::DollarsAYear, &[band.row()]);
        }
        self.given(&LEVELS, true);
        self.derived(Quantity::Tau, constants.tau, Unit::Years, &CURVE);
        self.derived(Quantity::Rise, constants.rise, Unit::Number, &CURVE);
        let [square, cube] = constants.first_year;
        let first_year = [CURVE[0], CURVE[1], CURVE[2], "story.start"];
        self.derived(Quantity::FirstYearSquare, square, Unit::Number, &first_year);
        self.derived(Quantity::FirstYearCube, cube, Unit::Number, &first_year);
    }

    pub(super) fn roles(&mut self) {
        self.derived(Quantity::Promotion, self.constants.promotion, Unit::Multiple, &PROMOTION);
        for role in [Role::Supervisor, Role::Manager, Role::Director] {
            let usual = usual_years(role).unwrap_or_default();
            let pay = Factors::compute(self.constants, &Profile { role, ..Profile::default() }, usual).base;
            // The second of three equal promotions ends at the guide's managers, whatever a coder earns before.
            let rows = if role == Role::Manager { &PROMOTION[3..] } else { &PROMOTION[..] };
            self.derived(Quantity::RolePay(role), pay.0, Unit::DollarsAYear, rows);
        }
        self.given(&ROLES, true);
    }

    /// Of every row whose range may be a person's.
    pub(super) fn widths(&mut self) {
        let constants = self.constants;
        let specialties = Specialty::ALL.into_iter().filter_map(|one| constants.specialty_row(one));
        let settings = Setting::ALL.into_iter().filter_map(|one| constants.setting_row(one));
        let states = Place::states().filter_map(|one| constants.state_row(one));
        let others = [constants.row("remote"), constants.role_row(Role::Manager)];
        let levels = Band::ALL.into_iter().map(|band| constants.row(band.row()));
        for row in levels.chain(specialties).chain(settings).chain(states).chain(others) {
            self.derived(Quantity::Width(row.id), row.half().exp(), Unit::Width, &[row.id]);
        }
    }
}
