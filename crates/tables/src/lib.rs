//! The published tables: what each of them must be.
//!
//! A table is a CSV whose first lines tell its source: [`Vintage`]. Each function here reads one kind of table, checks
//! every row and refuses the first that is not as it must be, with file and line: [`TableError`]. With the feature
//! `publishers`, `publishers` makes the tables from the files that their publishers give out.

mod cells;
mod credentials;
mod deductions;
mod finding;
mod guide;
mod health;
mod history;
mod households;
mod local_taxes;
mod map;
mod payroll;
mod places;
mod prices;
mod projections;
#[cfg(feature = "publishers")]
pub mod publishers;
mod read;
mod reports;
mod single_figures;
mod taxes;
mod vintage;
mod wages;

pub use credentials::{CredentialRow, credentials};
pub use deductions::{BracketRow, DeductionRow, Rule, brackets, deductions};
pub use finding::{CityKind, CityRow, NicknameRow, ZipRow, cities, nicknames, zips};
pub use guide::{GuideRow, guide};
pub use health::{PREMIUMS, PremiumRow, health_premiums};
pub use history::{HistoryRow, growth_a_year, wage_history};
pub use households::{ShortCutRow, short_cuts};
pub use local_taxes::{LocalBase, LocalTaxRow, local_taxes};
pub use map::{MAP, TileRow, map};
pub use payroll::{PayrollRow, PayrollTax, payroll_taxes};
pub use places::{AreaStateRow, Kind, PlaceRow, area_states, places};
pub use prices::{PriceRow, prices};
pub use projections::{AHEAD, Grade, ProjectionRow, projections};
pub use read::TableError;
pub use reports::{ReportGrade, ReportRow, Stat, reports};
pub use single_figures::{SingleFigureRow, single_figures};
pub use taxes::{Status, TaxRow, TaxTable, taxes};
pub use vintage::{MONTHS, Projected, Vintage};
pub use wages::{PeerRow, WageRow, peers, wages};
