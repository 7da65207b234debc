//! Of when each table is: the one room through which a year reaches a sentence, a file name or a key. Told by the tables'
//! own first lines and rows, so that a newer table tells its own year everywhere.

pub use super::constants::{
    AAPC_YEAR, EARLIER_EDITIONS, EARLIER_OCCUPATIONS, EDITIONS, EDITIONS_FILE, EDITIONS_SECOND_HAND, FIRST_EDITION,
    GROWTH_BEFORE, GROWTH_CLAIMED_TO, GROWTH_NOW, GUIDE_YEAR, HEALTH_CARE_PAY_TO, HISTORY_YEARS, MAP_YEAR,
    PREMIUM_YEAR, PRICE_YEAR, PRICES_RELEASED, PROJECTED_STATE_NAMES, PROJECTION_YEARS, SURVEY, SURVEY_AREAS,
    SURVEY_RELEASED, SURVEYS_BEFORE, SURVEYS_NOW, TAX_MODEL, TAX_YEAR, YEARS_BEFORE, YEARS_NOW,
};
