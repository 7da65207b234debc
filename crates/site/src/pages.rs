//! Every page of the site, and what tells machines of them.

mod head;
mod place;
mod plain;

use super::parts::Parts;
use super::still::still;
use super::{image, offline};
use head::{Head, VERSION, document};
use medical_coding_salary::app::{App, AppProps, Extent};
use medical_coding_salary::model::profile::{Kind, Place};
use medical_coding_salary::question::View;
use medical_coding_salary::words::anchors::{self, view_of};
use medical_coding_salary::words::{page, site};
use std::error::Error;
use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::thread;
use yew::ServerRenderer;

/// The folder of the places' pages.
pub const PLACES: &str = "places";

/// From the start page to its folder.
const HERE: &str = "./";

/// From a place's page to the first page's folder.
const UP: &str = "../";

/// Writes them all, one for each of the places, and what they load.
pub async fn write(parts: &Parts, places: &[Place], folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder.join(PLACES))?;
    fs::create_dir_all(folder.join("images"))?;
    let pages = pages(parts, places).await;
    let version = version(&pages);
    for (name, page) in pages {
        fs::write(folder.join(name), page.replace(VERSION, &version))?;
    }
    pictures(&places.iter().copied().chain([Place::UNITED_STATES]).collect::<Vec<_>>(), folder)?;
    fs::write(folder.join("404.html"), plain::lost(parts))?;
    fs::write(folder.join("accessibility.html"), plain::accessibility(parts))?;
    fs::write(folder.join(".nojekyll"), "")?;
    fs::write(folder.join("robots.txt"), robots(parts))?;
    if let Some(address) = &parts.site {
        fs::write(folder.join("sitemap.xml"), sitemap(address, places))?;
    }
    for file in parts.files() {
        fs::write(folder.join(&file.name), &file.bytes)?;
    }
    Ok(fs::write(folder.join("worker.js"), worker(parts, &version))?)
}

/// The pages that people come to, each with the name of its file.
async fn pages(parts: &Parts, places: &[Place]) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for view in View::ALL {
        let name = if view == View::Pay { "index.html".to_owned() } else { view_address(view) };
        pages.push((name, start(parts, view, places).await));
    }
    for place in places {
        let page = place::page(parts, *place, places, rendered(Some(*place), View::Pay, UP).await);
        pages.push((format!("{PLACES}/{}.html", site::slug(*place)), page));
    }
    pages
}

/// A picture of each place, on every core: painting them takes longer than all the pages.
fn pictures(places: &[Place], folder: &Path) -> Result<(), Box<dyn Error>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let paint = |places: &[Place]| -> Result<(), String> {
        for place in places {
            let card = image::card(*place).map_err(|error| error.to_string())?;
            fs::write(folder.join(picture(*place)), card).map_err(|error| error.to_string())?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let parts: Vec<_> =
            places.chunks(places.len().div_ceil(cores)).map(|part| scope.spawn(move || paint(part))).collect();
        for part in parts {
            part.join().map_err(|_| "a picture could not be painted")??;
        }
        Ok(())
    })
}

/// The file of a place's picture.
fn picture(place: Place) -> String {
    format!("images/{}.png", place.code())
}

/// What keeps the files for when there is no network.
fn worker(parts: &Parts, version: &str) -> String {
    if !parts.offline {
        return offline::off();
    }
    let hashed = parts.files().map(|file| file.name.clone());
    let files: Vec<String> = std::iter::once("./".to_owned()).chain(hashed).collect();
    offline::worker(&files, version)
}

/// The version of a build: another one whatever is different in a page or in the worker. Pages name all other files by
/// hashes of what is in them.
fn version(pages: &[(String, String)]) -> String {
    let texts: String =
        pages.iter().map(|(_, page)| page.as_str()).chain([offline::worker(&[], "").as_str()]).collect();
    offline::hash(texts.as_bytes())
}

/// The page as the live one will draw it, but for the controls of what is not alive at once: a place's, or a view of the
/// first page.
async fn rendered(place: Option<Place>, view: View, root: &str) -> String {
    let start = place.map_or(String::new(), site::link);
    let props = move || AppProps { start: start.into(), view, extent: Extent::Shown, ..AppProps::default() };
    leading(&still(&as_text(props).await), view, root)
}

/// All views, of who has said nothing.
pub async fn whole() -> String {
    still(&as_text(AppProps::default).await)
}

async fn as_text(props: impl FnOnce() -> AppProps + Send + 'static) -> String {
    ServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// Where a view's own page is, from the first one, which is the pay's own.
fn view_address(view: View) -> String {
    if view == View::Pay { String::new() } else { format!("{}.html", view.code()) }
}

/// Has links to parts of other views lead to the pages that those are on, until the code is there.
fn leading(page: &str, shown: View, root: &str) -> String {
    let mut parts = page.split("href=\"#");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let anchor = part.split('"').next().unwrap_or_default();
        let away = anchors::part(&format!("#{anchor}")).and_then(view_of).filter(|view| *view != shown);
        page += "href=\"";
        if let Some(view) = away {
            page += root;
            page += &view_address(view);
        }
        page += "#";
        page += part;
    }
    page
}

/// A view of the page about no place.
async fn start(parts: &Parts, view: View, places: &[Place]) -> String {
    let states = places.iter().copied().filter(|place| place.kind() == Kind::State);
    let name = if view == View::Pay { String::new() } else { format!(" data-view=\"{}\"", view.code()) };
    let body = format!(
        "<div id=\"app\"{name}>{}</div>{}{}",
        rendered(None, view, HERE).await,
        place::list(site::STATES, states, "places/"),
        about(HERE)
    );
    let head = Head {
        title: site::view_title(view),
        description: site::view_description(view),
        address: view_address(view),
        image: picture(Place::UNITED_STATES),
        root: HERE,
        about_a_place: false,
        data: String::new(),
    };
    document(parts, &head, &body)
}

/// At the end of every page that people come to.
fn about(root: &str) -> String {
    // From the start page to itself, answers would be lost.
    let start = match root {
        HERE => String::new(),
        root => format!("<a href=\"{root}\">{}</a> ", page::NAME),
    };
    format!(
        "<nav class=\"other-places\" aria-label=\"{}\">{start}<a href=\"{root}accessibility.html\">{}</a></nav>",
        site::ABOUT,
        site::ACCESSIBILITY
    )
}

fn robots(parts: &Parts) -> String {
    let sitemap = parts.site.as_ref().map_or(String::new(), |site| format!("Sitemap: {site}sitemap.xml\n"));
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

fn sitemap(address: &str, places: &[Place]) -> String {
    let views = View::ALL.map(|view| format!("{address}{}", view_address(view)));
    let pages = places.iter().map(|place| format!("{address}{PLACES}/{}.html", site::slug(*place)));
    let pages: String = views.into_iter().chain(pages).map(|page| format!("<url><loc>{page}</loc></url>\n")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{pages}</urlset>\n"
    )
}
