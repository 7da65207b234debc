//! Prints every figure of the page for a link, as JSON: one link an argument; `-` reads one a line from standard input
//! and prints one JSON a line; `schema` prints what describes them, `keys` what links may say.
//!
//! `cargo run --release -p pay --example estimate -- '#2?years=4&place=CA'`

use pay::export::json::{results, schema};
use pay::export::keys::keys;
use std::io::{self, BufRead, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for link in std::env::args().skip(1) {
        match link.as_str() {
            "-" => {
                // Bytes, not text: noise that is no text must get its answer too.
                for line in io::stdin().lock().split(b'\n') {
                    serde_json::to_writer(&mut out, &results(&String::from_utf8_lossy(&line?)))?;
                    writeln!(out)?;
                }
            }
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
