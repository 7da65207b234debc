//! Small tables, small files shaped as the published ones, and the command run on them.

use rust_xlsxwriter::Workbook;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// The samples that are stored.
pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples")
}

/// A folder of its own with a copy of the sample tables, in which one test works.
pub struct Bench {
    pub folder: PathBuf,
}

impl Bench {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => panic!("{error}"),
            _ => fs::create_dir_all(folder.join("data")).unwrap(),
        }
        let bench = Self { folder };
        for (name, text) in tables(&samples().join("data")) {
            bench.write(&format!("data/{name}"), text.as_bytes());
        }
        bench
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.join(name), bytes).unwrap();
    }

    /// Writes sheets of cells as a spreadsheet: numbers as numbers, all else as text.
    pub fn write_spreadsheet(&self, name: &str, sheets: &[(&str, Vec<Vec<String>>)]) {
        let mut book = Workbook::new();
        for (sheet, rows) in sheets {
            let sheet_of = book.add_worksheet().set_name(*sheet).unwrap();
            for (at, cells) in (0..).zip(rows) {
                for (column, cell) in (0..).zip(cells) {
                    match cell.parse::<f64>() {
                        Ok(number) => sheet_of.write(at, column, number).unwrap(),
                        Err(_) => sheet_of.write(at, column, cell.as_str()).unwrap(),
                    };
                }
            }
        }
        book.save(self.folder.join(name)).unwrap();
    }

    /// Runs the command here: whether it went well, and what it said.
    pub fn run(&self, arguments: &[&str]) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tables"));
        let output = command.current_dir(&self.folder).args(["--data", "data"]).args(arguments).output().unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.success(), said.concat())
    }

    /// That the command refuses with these words and leaves every table as it is.
    pub fn assert_refuses(&self, arguments: &[&str], words: &str) {
        let before = tables(&self.folder.join("data"));
        let (well, said) = self.run(&[arguments, &["--write"]].concat());
        assert!(!well && said.contains(words), "wanted: {words}\nsaid: {said}");
        assert!(said.ends_with("Nothing is written.\n"), "{said}");
        assert_eq!(tables(&self.folder.join("data")), before, "{words}");
    }

    /// That the command writes and the tables are then the samples, byte for byte.
    pub fn assert_makes_the_samples(&self, arguments: &[&str]) {
        let (well, said) = self.run(&[arguments, &["--write"]].concat());
        assert!(well, "{said}");
        let (made, wanted) = (tables(&self.folder.join("data")), tables(&samples().join("data")));
        for ((name, made), (_, wanted)) in made.iter().zip(&wanted) {
            assert_eq!(made, wanted, "{name}");
        }
    }

    /// Changes a table, to see that it is made anew.
    pub fn change(&self, table: &str, from: &str, to: &str) {
        let path = self.folder.join("data").join(table);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{table} has {from}");
        fs::write(path, text.replace(from, to)).unwrap();
    }
}

/// The tables of a folder by name.
pub fn tables(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let text =
        |entry: fs::DirEntry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap());
    let mut tables: Vec<_> = entries.map(text).collect();
    tables.sort();
    tables
}

/// A stored sample's rows, heading first.
pub fn rows(sample: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(samples().join(sample)).unwrap();
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}
