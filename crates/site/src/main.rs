//! Turns the built page into the site: the answer stands there before the code has arrived, every state and metropolitan
//! area has a page of its own, and it all works without a network.
//!
//!     site BUILT SITE
//!
//! BUILT is the folder of what the build made, SITE the folder to be made of it; where that ends in `.html`, it is a file,
//! and the page is made as that one file. The variable SITE names the address that the site will have, for what must be
//! told in full; without it that is left out.

mod image;
mod offline;
mod pages;
mod parts;
mod policy;
mod single;
mod still;
mod trouble;

use parts::Parts;
use std::error::Error;
use std::path::Path;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [built, site] = arguments.as_slice() else { return Err("site BUILT SITE".into()) };
    let parts = Parts::of(Path::new(built))?;
    let site = Path::new(site);
    if site.extension().is_some_and(|ending| ending == "html") {
        single::write(&parts, site).await
    } else {
        pages::write(&parts, site).await
    }
}
