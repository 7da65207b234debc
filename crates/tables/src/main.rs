//! `./dev tables`: makes the tables from their publishers' own files, says what would change, and writes when asked to.

use lexopt::{Arg, ValueExt};
use std::process::ExitCode;
use tables::publishers::{Made, Request, Table, difference, make};

const USAGE: &str = "\
./dev tables SOURCE FILES… [--write]

  oews         BLS's spreadsheets of the nation, states, metropolitan and nonmetropolitan areas: places and wages
  parities     BEA's SARPP, MARPP and PARPP: prices
  projections  BLS's occupation.xlsx: one edition more; --quoted PERCENT as the handbook rounds its growth
  health       KFF's two figures: a CSV of them, or --premium DOLLARS --workers-part DOLLARS

Files may be zipped as published. Without --write nothing is written, and what would change is told.
--vintage TEXT      of when the figures are, where the files do not tell it
--released DATE     the day of release, YYYY-MM-DD, where the files do not tell it
--new-areas         areas may come and go
--data FOLDER       where the tables are (crates/pay/src/data)";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let Some((source, request, write)) = arguments().map_err(|error| format!("{error}\n\n{USAGE}"))? else {
        println!("{USAGE}");
        return Ok(());
    };
    let made = make(&source, &request).map_err(|problem| format!("{problem}\nNothing is written."))?;
    let changed = tell(&made, &request)?;
    match (changed.len(), write) {
        (0, _) => println!("Nothing changes."),
        (count, false) => println!("Nothing is written; --write writes {}.", tables(count)),
        (count, true) => {
            for (name, text) in changed {
                let path = request.data.join(name);
                std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
            }
            println!("Written: {}.", tables(count));
        }
    }
    Ok(())
}

fn tables(count: usize) -> String {
    if count == 1 { "one table".to_owned() } else { format!("{count} tables") }
}

/// Says what would change, and gives the tables that would, as text.
fn tell(made: &Made, request: &Request) -> Result<Vec<(&'static str, String)>, String> {
    let mut changed = Vec::new();
    for (name, table) in &made.tables {
        let old = Table::open(&request.data, name)?;
        match difference(name, &old, table, &made.names) {
            Some(told) => {
                print!("{told}");
                changed.push((*name, table.text()?));
            }
            None => println!("{name}: {} rows, as they are", table.rows.len()),
        }
    }
    Ok(changed)
}

/// The source, what it is asked for, and whether to write; nothing where help is asked for.
fn arguments() -> Result<Option<(String, Request, bool)>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_env();
    let mut request = Request { data: "crates/pay/src/data".into(), ..Request::default() };
    let (mut source, mut write) = (None, false);
    let (mut premium, mut workers_part) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(name) if source.is_none() => source = Some(name.string()?),
            Arg::Value(file) => request.files.push(file.into()),
            Arg::Long("write") => write = true,
            Arg::Long("new-areas") => request.new_areas = true,
            Arg::Long("vintage") => request.vintage = Some(parser.value()?.string()?),
            Arg::Long("released") => request.released = Some(parser.value()?.string()?),
            Arg::Long("quoted") => request.quoted = Some(parser.value()?.string()?),
            Arg::Long("premium") => premium = Some(parser.value()?.string()?),
            Arg::Long("workers-part") => workers_part = Some(parser.value()?.string()?),
            Arg::Long("data") => request.data = parser.value()?.into(),
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            _ => return Err(argument.unexpected()),
        }
    }
    request.premiums = premium.zip(workers_part).map(<[String; 2]>::from);
    Ok(source.map(|source| (source, request, write)))
}
