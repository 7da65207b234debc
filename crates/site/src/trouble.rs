//! The notice at the top of a document that says what went wrong, and the script that shows it.

use crate::offline::code;
use medical_coding_salary::words::site;

const TROUBLE: &str = include_str!("../../../web/trouble.js");

/// A script that starts a page, with the one that tells what went wrong in its place.
pub fn told_by(start: &str) -> String {
    code(start).replace("TROUBLE", &code(TROUBLE))
}

/// The notice. It says that the page cannot start; where it broke off later, each part says what its `data-broken` holds.
pub fn notice() -> String {
    let button = |id, about: String, text| {
        format!("<button type=\"button\" class=\"button\" id=\"{id}\" {about}>{text}</button>")
    };
    let broken = |text: &str| format!("data-broken=\"{text}\"");
    let afresh = format!("{} hidden", broken(site::START_AFRESH));
    let report = format!("{} data-copied=\"{}\" hidden", broken(site::COPY_REPORT), site::REPORT_COPIED);
    format!(
        "<div class=\"trouble\" id=\"trouble\" role=\"alert\" hidden><p {}>{}</p>{}{}{}\
         <textarea class=\"field__input\" id=\"reported\" aria-label=\"{}\" readonly hidden></textarea></div>",
        broken(site::BROKEN),
        site::CANNOT_START,
        button("again", broken(site::LOAD_AGAIN), site::TRY_AGAIN),
        button("report", report, site::COPY_REPORT),
        button("afresh", afresh, site::START_AFRESH),
        site::REPORT,
    )
}
