//! Pages of text alone: what is shown where there is no page, and what was done so that everyone can use the calculator.

use super::head::escaped;
use crate::parts::{self, Parts};
use crate::policy;
use medical_coding_salary::words::site;

/// At any address where there is none.
pub fn lost(parts: &Parts) -> String {
    // So what it leads to must be told in full, where that is known.
    let home = parts.site.as_deref().unwrap_or("./");
    document(parts, site::LOST, "<meta name=\"robots\" content=\"noindex\">", &[site::LOST_TEXT], home)
}

/// What was tested, what is known to be lacking, how to tell of more.
pub fn accessibility(parts: &Parts) -> String {
    let described = format!("<meta name=\"description\" content=\"{}\">", escaped(site::ACCESSIBILITY_DESCRIPTION));
    document(parts, site::ACCESSIBILITY, &described, &site::ACCESSIBILITY_TEXT, "./")
}

fn document(parts: &Parts, title: &str, told: &str, text: &[&str], home: &str) -> String {
    let style = &parts::text(&parts.css);
    let policy = policy::policy(&[style], &[]);
    let paragraphs: String = text.iter().map(|text| format!("<p>{}</p>", escaped(text))).collect();
    format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <title>{title}</title>{told}<link rel=\"icon\" href=\"{}\"><style>{style}</style></head><body><main class=\"lost\">\
         <h1>{title}</h1>{paragraphs}<p><a class=\"button button--main\" href=\"{home}\">{}</a></p></main></body></html>\n",
        parts.icon,
        site::TO_CALCULATOR
    )
}
