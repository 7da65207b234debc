//! The estimate and all that follows from it: values in, values out. No text, no charts, no links, no clock.
//!
//! Money is US dollars a year before tax unless said otherwise. Constants are derived from the guide's rows; what is
//! assumed stands in [`assumptions`].

pub mod ahead;
pub mod assumptions;
pub mod career;
pub mod certifications;
pub mod compare;
pub mod constants;
#[cfg(feature = "counted")]
pub mod counted;
pub mod estimate;
pub mod federal_deduction;
pub mod growth;
pub mod guide_rows;
pub mod in_hand;
pub mod local_tax;
pub mod locality;
pub mod moves;
pub mod negotiation;
pub mod next;
pub mod offer;
pub mod outlook;
pub mod package;
pub mod paid_over;
pub mod paths;
pub mod pay;
pub mod percentile;
pub mod plan;
pub mod premium;
pub mod profile;
pub mod purchasing_power;
pub mod range;
pub mod ranking;
pub mod rate;
pub mod rated_pay;
pub mod ready_made;
pub mod route;
pub mod self_employment;
pub mod step;
pub mod student;
pub mod take_home;
pub mod taxpayer;
pub mod training;
pub mod training_case;
pub mod trial;
pub mod work;
