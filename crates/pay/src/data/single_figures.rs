//! Single published figures, each with a source of its own.

pub use super::constants::{
    HEALTH_CARE_PAY_GROWTH, INPATIENT_CHARTS, INPATIENT_CHARTS_BY, VISIT_CHARTS, VISIT_CHARTS_BY, VISIT_CHARTS_MEDIAN,
};
