//! A whole document: what is told of it, its policy, its styles, its start.

use crate::offline::code;
use crate::parts::{Parts, text};
use crate::policy;
use crate::trouble;
use medical_coding_salary::words::page;
use serde_json::{Map, Value};

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

const OPENING: &str = include_str!("../../../../web/opening.js");
const START: &str = include_str!("../../../../web/start.js");
const OFFLINE: &str = include_str!("../../../../web/offline.js");

/// Stands in a document where the version of the build belongs, which is known only once all documents are there.
pub const VERSION: &str = "THE-VERSION-OF-THE-BUILD";

/// The document with this body.
pub fn document(parts: &Parts, head: &Head, body: &str) -> String {
    let Head { title, description, root, .. } = head;
    // The first page is painted sooner with its styles in it; those of the places share one file.
    let style = text(&parts.css);
    let (inline, styles) = match head.about_a_place {
        false => (vec![&*style], format!("<style>{style}</style>")),
        true => (Vec::new(), format!("<link rel=\"stylesheet\" href=\"{root}{}\">", parts.css.name)),
    };
    let opening = code(OPENING).replace("ABOUT", if head.about_a_place { "true" } else { "false" });
    let start = trouble::told_by(START).replace("OFFLINE", &code(OFFLINE));
    let start = start.replace("ROOT", root).replace("GLUE", &parts.glue.name).replace("WASM", &parts.wasm.name);
    let late: Map<String, Value> =
        parts.late.iter().map(|(name, file)| (name.clone(), format!("{root}{}", file.name).into())).collect();
    let start = start.replace("LATE", &Value::from(late).to_string());
    let reload = parts.reload.as_ref().map(|script| script.replace("ROOT", root));
    let scripts: Vec<&str> = [&opening, &start].into_iter().chain(&reload).map(String::as_str).collect();
    let policy = policy::policy(&inline, &scripts);
    let [title, description] = [title, description].map(|text| escaped(text));
    let (icon, glue) = (&parts.icon, &parts.glue.name);
    let [manifest, touch] = [0, 1].map(|at| &parts.app[at].name);
    format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><meta name=\"referrer\" content=\"no-referrer\">\
         <title>{title}</title><meta name=\"description\" content=\"{description}\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <meta name=\"theme-color\" content=\"#f6f5f1\" media=\"(prefers-color-scheme: light)\">\
         <meta name=\"theme-color\" content=\"#12171c\" media=\"(prefers-color-scheme: dark)\">\
         <link rel=\"icon\" href=\"{icon}\"><link rel=\"apple-touch-icon\" href=\"{root}{touch}\">\
         <link rel=\"manifest\" href=\"{root}{manifest}\"><meta name=\"version\" content=\"{VERSION}\">\
         <link rel=\"modulepreload\" href=\"{root}{glue}\">\
         {}{styles}<script>{opening}</script></head><body>\
         {}{body}<script type=\"module\">{start}</script>{}</body></html>\n",
        told(parts, head),
        trouble::notice(),
        reload.map_or(String::new(), |script| format!("<script>{script}</script>"))
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

/// As HTML wants it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
