//! Every page of the site, and what tells machines of them.

mod head;
mod place;

pub use head::code;

use super::parts::Parts;
use super::{image, offline, policy};
use head::{Head, document};
use medical_coding_salary::app::{App, Extent, Props};
use medical_coding_salary::model::profile::{Kind, Place};
use medical_coding_salary::words::site;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use yew::ServerRenderer;

/// The folder of the places' pages.
pub const PLACES: &str = "places";

/// Writes them all.
pub async fn write(parts: &Parts) -> Result<(), Box<dyn Error>> {
    let folder = &parts.folder;
    fs::create_dir_all(folder.join(PLACES))?;
    fs::create_dir_all(folder.join("images"))?;
    let places: Vec<Place> = site::places().collect();
    let index = index(parts, &places).await;
    fs::write(folder.join("index.html"), &index)?;
    fs::write(folder.join("404.html"), lost(parts))?;
    fs::write(folder.join("images/US.png"), image::card(Place::UNITED_STATES)?)?;
    for place in &places {
        let page = place::page(parts, *place, &places, rendered(Some(*place)).await);
        fs::write(folder.join(PLACES).join(format!("{}.html", site::slug(*place))), page)?;
        if place.kind() == Kind::State {
            fs::write(folder.join(format!("images/{}.png", place.code())), image::card(*place)?)?;
        }
    }
    fs::write(folder.join(".nojekyll"), "")?;
    fs::write(folder.join("robots.txt"), robots(parts))?;
    if let Some(address) = &parts.site {
        fs::write(folder.join("sitemap.xml"), sitemap(address, &places))?;
    }
    worker(parts, &index)
}

/// What works without a network: the icons, the manifest, the worker that keeps the files.
fn worker(parts: &Parts, index: &str) -> Result<(), Box<dyn Error>> {
    let folder = &parts.folder;
    let icons = [("icon-192.png", 192, false), ("icon-512.png", 512, false), ("icon-mask.png", 512, true)];
    for (name, size, maskable) in icons {
        fs::write(folder.join("images").join(name), offline::icon(size, maskable))?;
    }
    fs::write(folder.join("manifest.webmanifest"), offline::manifest())?;
    let mut files = vec!["./".to_owned(), parts.glue.clone(), parts.wasm.clone(), "manifest.webmanifest".to_owned()];
    files.extend(icons.iter().map(|(name, ..)| format!("images/{name}")));
    let worker = match std::env::var("OFFLINE").as_deref() {
        Ok("off") => offline::off(),
        _ => offline::worker(&files, &version(index)),
    };
    Ok(fs::write(folder.join("worker.js"), worker)?)
}

/// The version of a build: another one for whatever else the page says.
fn version(index: &str) -> String {
    Sha256::digest(index).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The page as the live one will draw it: whole, or for a place its first sections.
pub async fn rendered(place: Option<Place>) -> String {
    let start = place.map_or(String::new(), site::link);
    let extent = if place.is_some() { Extent::First } else { Extent::Folded };
    let props = move || Props { start: start.into(), extent };
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

async fn index(parts: &Parts, places: &[Place]) -> String {
    let states = places.iter().copied().filter(|place| place.kind() == Kind::State);
    let body =
        format!("<div id=\"app\">{}</div>{}", rendered(None).await, place::list(site::STATES, states, "places/"));
    let head = Head {
        title: site::TITLE.to_owned(),
        description: site::DESCRIPTION.to_owned(),
        address: String::new(),
        image: "images/US.png".to_owned(),
        root: "./",
        about_a_place: false,
        data: String::new(),
    };
    document(parts, &head, &body)
}

fn lost(parts: &Parts) -> String {
    // It is shown at any address, so what it leads to must be told in full, where that is known.
    let home = parts.site.as_deref().unwrap_or("./");
    let style = &parts.css;
    let policy = policy::policy(style, &[]);
    format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <title>{0}</title><meta name=\"robots\" content=\"noindex\"><style>{style}</style></head><body><main class=\"lost\">\
         <h1>{0}</h1><p>{1}</p><p><a class=\"button button--main\" href=\"{home}\">{2}</a></p></main></body></html>",
        site::LOST,
        site::LOST_TEXT,
        site::TO_CALCULATOR
    )
}

fn robots(parts: &Parts) -> String {
    let sitemap = parts.site.as_ref().map_or(String::new(), |site| format!("Sitemap: {site}sitemap.xml\n"));
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

fn sitemap(address: &str, places: &[Place]) -> String {
    let pages = places.iter().map(|place| format!("{address}{PLACES}/{}.html", site::slug(*place)));
    let pages: String = std::iter::once(address.to_owned())
        .chain(pages)
        .map(|page| format!("<url><loc>{page}</loc></url>\n"))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    )
}
