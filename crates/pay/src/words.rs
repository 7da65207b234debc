//! Every sentence a person reads, and which figure is made of which result. Plain US English; every number with its
//! unit and its year. No HTML, no page.

pub mod anchors;
pub mod answers;
pub mod brief;
pub mod career;
pub mod comparison;
pub mod elsewhere;
pub mod figures;
pub mod files;
pub mod form;
pub mod headline;
pub mod housing;
pub mod map;
pub mod method;
pub mod money;
pub mod next;
pub mod notices;
pub mod offer;
pub mod outlook;
pub mod page;
pub mod paths;
pub mod place_table;
pub mod places;
pub mod plans;
pub mod ranking;
pub mod reasons;
pub mod section;
pub mod site;
pub mod sources;
pub mod spread;
pub mod taxes;
pub mod training;
pub mod typed;
pub mod waterfall;
