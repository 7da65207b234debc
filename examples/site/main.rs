//! Turns the built page into the site: the answer stands there before the code has arrived, every state and metropolitan
//! area has a page of its own, and it all works without a network.
//!
//!     site FOLDER [SINGLE]
//!
//! FOLDER is what the build made. With the name of a file, that one file is made of it instead. SITE names the address
//! that the site will have, for what must be told in full; without it that is left out.

mod image;
mod offline;
mod pages;
mod parts;
mod policy;
mod single;
mod trouble;

use parts::Parts;
use std::error::Error;
use std::path::Path;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let parts = Parts::of(Path::new(&folder))?;
    match arguments.next() {
        Some(file) => single::write(&parts, Path::new(&file)).await,
        None => pages::write(&parts).await,
    }
}
