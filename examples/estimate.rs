//! Prints every figure of the page for a link, as JSON: one link an argument; `-` reads one a line from standard input
//! and prints one JSON a line.
//!
//! `cargo run --release --example estimate -- '#1?years=4&place=CA'`

use medical_coding_salary::export::json::{digits, results};
use std::io::{self, BufRead, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for link in std::env::args().skip(1) {
        if link != "-" {
            writeln!(out, "{}", results(&link, true, digits))?;
            continue;
        }
        // Bytes, not text: noise that is no text must get its answer too.
        for line in io::stdin().lock().split(b'\n') {
            writeln!(out, "{}", results(&String::from_utf8_lossy(&line?), false, digits))?;
        }
    }
    out.flush()
}
