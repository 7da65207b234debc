//! What the build wrote down of the tables as constants (`build/constants.rs`).

include!(concat!(env!("OUT_DIR"), "/constants.rs"));
