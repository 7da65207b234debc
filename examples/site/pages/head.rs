//! A whole document: what is told of it, its policy, its styles, its start.

use crate::parts::Parts;
use crate::policy;
use medical_coding_salary::words::{page, site};

/// What a page is.
pub struct Head {
    /// Its title.
    pub title: String,
    /// What it holds, in a sentence or two.
    pub description: String,
    /// Its address below that of the site.
    pub address: String,
    /// Its picture's, for who is sent a link to it.
    pub image: String,
    /// The way from it to the site's first page.
    pub root: &'static str,
    /// Whether it is about a place, whatever a device remembers.
    pub about_a_place: bool,
    /// What machines are told of its figures, as JSON; nothing where that is empty.
    pub data: String,
}

const OPENING: &str = include_str!("../../../web/opening.js");
const START: &str = include_str!("../../../web/start.js");
const OFFLINE: &str = include_str!("../../../web/offline.js");

/// The document with this body.
pub fn document(parts: &Parts, head: &Head, body: &str) -> String {
    let Head { title, description, root, .. } = head;
    let (body, rules) = policy::styled(body);
    let style = format!("{}{rules}", parts.css);
    let opening = code(OPENING).replace("ABOUT", if head.about_a_place { "true" } else { "false" });
    let start = code(START).replace("OFFLINE", &code(OFFLINE));
    let start = start.replace("ROOT", root).replace("GLUE", &parts.glue).replace("WASM", &parts.wasm);
    let policy = policy::policy(&style, &[&opening, &start]);
    let [title, description] = [title, description].map(|text| escaped(text));
    let (icon, glue, wasm) = (&parts.icon, &parts.glue, &parts.wasm);
    format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{title}</title><meta name=\"description\" content=\"{description}\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta name=\"theme-color\" content=\"#f6f5f1\" media=\"(prefers-color-scheme: light)\">\
         <meta name=\"theme-color\" content=\"#12171c\" media=\"(prefers-color-scheme: dark)\">\
         <link rel=\"icon\" href=\"{icon}\"><link rel=\"apple-touch-icon\" href=\"{root}images/icon-192.png\">\
         <link rel=\"manifest\" href=\"{root}manifest.webmanifest\">\
         <link rel=\"modulepreload\" href=\"{root}{glue}\">\
         <link rel=\"preload\" href=\"{root}{wasm}\" as=\"fetch\" crossorigin=\"anonymous\" type=\"application/wasm\">\
         {}<style>{style}</style><script>{opening}</script></head><body>\
         <div class=\"trouble\" id=\"trouble\" role=\"alert\" hidden><p>{}</p>\
         <button type=\"button\" class=\"button\" id=\"again\">{}</button></div>\
         {body}<script type=\"module\">{start}</script></body></html>\n",
        told(parts, head),
        site::CANNOT_START,
        site::TRY_AGAIN,
    )
}

/// What search engines and chat programs are told.
fn told(parts: &Parts, head: &Head) -> String {
    let property = |name: &str, value: &str| format!("<meta property=\"og:{name}\" content=\"{}\">", escaped(value));
    let mut told = [
        property("type", "website"),
        property("site_name", page::NAME),
        property("title", &head.title),
        property("description", &head.description),
    ]
    .concat();
    if let Some(site) = &parts.site {
        let [address, image] = [&head.address, &head.image].map(|part| format!("{site}{part}"));
        told += &format!("<link rel=\"canonical\" href=\"{}\">", escaped(&address));
        told += &property("url", &address);
        told += &property("image", &image);
        told += "<meta name=\"twitter:card\" content=\"summary_large_image\">";
    }
    if !head.data.is_empty() {
        told += &format!("<script type=\"application/ld+json\">{}</script>", head.data);
    }
    told
}

/// A script without its comments, which are for who reads the source, and without the space around its lines.
pub fn code(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// As HTML wants it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
