//! Version 1 of the link.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

/// Every key, in the order links have them, and what its value must be.
pub const KEYS: [(&str, &str); 13] = [
    ("years", "a number of years from 0 to 45"),
    ("certs", "none or a list of cpc, ccs, cca, rhit, rhia"),
    ("specialty", "one of general, anesthesia, emergency, cardiology, oncology, surgical, risk-adjustment"),
    ("setting", "one of any, hospital, physician-office, insurance, consulting"),
    ("role", "one of coder, supervisor, manager, director"),
    ("auditing", "yes or no"),
    ("performance", "strong or typical"),
    ("remote", "yes or no"),
    ("place", "US, a state’s two letters, or the code of a BLS area with figures"),
    ("basis", "guide or bls"),
    ("status", "one of single, joint, hoh"),
    ("housing", "a percentage from 0 to 60"),
    ("compare", "US, a state’s two letters, or the code of a BLS area with figures"),
];
