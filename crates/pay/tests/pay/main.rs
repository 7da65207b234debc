//! What is calculated and said, held to cases, to published figures and to what must always be true.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod amount_grammar;
mod amounts;
mod career;
mod charts;
mod contract_offers;
mod credentials;
mod estimate;
mod export;
mod finding;
mod fuzz;
mod household;
mod lanes;
mod links;
mod local_taxes;
mod mangled;
mod method;
mod method_words;
mod next;
mod offers;
mod once;
mod own_pay;
mod paths;
mod pictures;
mod places;
mod plan_steps;
mod plan_words;
mod plans;
mod ranking;
mod reported;
mod sample;
mod self_employment;
mod state;
mod support;
mod tables;
mod take_home;
mod training;
mod training_words;
mod words;
