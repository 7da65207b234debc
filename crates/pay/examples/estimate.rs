//! Prints every figure of the page for a link, as JSON: one link an argument; `-` reads one a line from standard input
//! and prints one JSON a line; `schema` prints what describes them, `keys` what links may say; `find` what a place's field
//! finds by the text after it, best first, each a line: the code, a tab, what the list shows.
//!
//! `cargo run --release -p pay --example estimate -- '#2?years=4&place=CA'`
//! `cargo run --release -p pay --example estimate -- find 21201`

use pay::export::json::{results, schema};
use pay::export::keys::keys;
use pay::words::finding::find_all;
use std::io::{self, BufRead, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut arguments = std::env::args().skip(1);
    while let Some(link) = arguments.next() {
        match link.as_str() {
            "-" => {
                // Bytes, not text: noise that is no text must get its answer too.
                for line in io::stdin().lock().split(b'\n') {
                    serde_json::to_writer(&mut out, &results(&String::from_utf8_lossy(&line?)))?;
                    writeln!(out)?;
                }
            }
            "find" => find(&mut out, &arguments.by_ref().collect::<Vec<_>>().join(" "))?,
            "keys" => write!(out, "{}", keys())?,
            "schema" => writeln!(out, "{:#}", schema().as_value())?,
            link => {
                serde_json::to_writer_pretty(&mut out, &results(link))?;
                writeln!(out)?;
            }
        }
    }
    out.flush()
}

/// What a place's field finds, a line each; where it finds nothing, what it says.
fn find(out: &mut impl Write, typed: &str) -> io::Result<()> {
    let (found, said) = find_all(typed);
    for one in &found {
        writeln!(out, "{}\t{} — {}", one.found.place.code(), one.name, one.aside)?;
    }
    if found.is_empty() { writeln!(out, "{said}") } else { Ok(()) }
}
