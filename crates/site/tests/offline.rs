//! The page without the network: the service worker as it is published, the manifest and the icons.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use offline::{File, app, code, hash, off, worker};
use serde_json::Value;
use std::fs;

#[path = "../src/offline.rs"]
mod offline;

/// A picture and its size in pixels.
struct Picture {
    size: u32,
    pixels: Vec<u8>,
}

impl Picture {
    fn read(file: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.color_type), (info.height, png::ColorType::Rgba));
        Self { size: info.width, pixels }
    }

    /// The color at a point of the icon's grid of 16.
    fn at(&self, [x, y]: [f64; 2]) -> [u8; 4] {
        let [x, y] = [x, y].map(|along| (along * f64::from(self.size) / 16.0) as usize);
        let start = (y * self.size as usize + x) * 4;
        self.pixels[start..start + 4].try_into().unwrap()
    }
}

const GREEN: [u8; 4] = [0x0b, 0x6a, 0x58, 255];
const WHITE: [u8; 4] = [255; 4];

fn manifest(files: &[File]) -> Value {
    serde_json::from_slice(&files[0].bytes).unwrap()
}

#[test]
fn the_worker_names_its_version_and_files_and_no_placeholder_is_left() {
    let files = ["./", "a-0123456789abcdef.js"].map(str::to_owned);
    let worker = worker(&files, "0011223344556677");
    assert!(worker.contains("const VERSION = \"0011223344556677\";"), "{worker}");
    assert!(worker.contains("const FILES = [\"./\",\"a-0123456789abcdef.js\"];"), "{worker}");
    assert!(!worker.contains("/*"), "{worker}");
}

#[test]
fn no_script_that_is_published_holds_the_comments_of_its_source() {
    let registration = include_str!("../../../web/offline.js");
    for script in [worker(&[], ""), off(), code(registration)] {
        assert!(script.lines().all(|line| !line.trim_start().starts_with("//")), "{script}");
        assert!(script.contains("addEventListener"), "{script}");
    }
}

#[test]
fn what_ends_the_worker_knows_its_caches_by_the_same_name() {
    let ours = |script: String| script.lines().find(|line| line.starts_with("const OURS")).unwrap().to_owned();
    assert_eq!(ours(worker(&[], "")), ours(off()));
}

#[test]
fn the_manifest_works_in_any_folder_and_has_the_page_s_colors() {
    let manifest = manifest(&app());
    for (field, said) in [
        ("name", "Medical Coding Salary Calculator"),
        ("start_url", "./"),
        ("scope", "./"),
        ("display", "standalone"),
        ("background_color", "#f6f5f1"),
        ("theme_color", "#f6f5f1"),
    ] {
        assert_eq!(manifest[field], said, "{field}");
    }
    assert!(manifest["description"].as_str().unwrap().starts_with("What a US medical coder earns"), "{manifest}");
    assert!(manifest["short_name"].as_str().unwrap().len() <= 12, "{manifest}");
    assert_eq!(manifest.get("id"), None, "two pages of one server would be one app");
}

#[test]
fn every_icon_that_the_manifest_names_is_there_in_its_size() {
    let files = app();
    let manifest = manifest(&files);
    let icons = manifest["icons"].as_array().unwrap();
    let purposes: Vec<_> = icons.iter().map(|icon| icon["purpose"].as_str().unwrap()).collect();
    assert_eq!(purposes, ["any", "any", "maskable"]);
    for icon in icons {
        let file = files.iter().find(|file| icon["src"] == file.name.as_str()).unwrap();
        let size = Picture::read(&file.bytes).size;
        assert_eq!(icon["sizes"], format!("{size}x{size}"), "{}", file.name);
    }
}

#[test]
fn every_file_of_the_app_is_named_by_what_is_in_it() {
    for file in app() {
        assert!(file.name.contains(&format!("-{}.", hash(&file.bytes))), "{}", file.name);
    }
    assert_eq!(hash(b"a"), "ca978112ca1bbdca");
}

#[test]
fn the_icon_is_the_one_in_the_page() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../index.html")).unwrap();
    // Three bars on a rounded square of 16; who draws it anew in the page draws those of web/icons anew.
    let drawn = "viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%230b6a58'/%3E%3Cpath \
                 d='M3 11h2V8H3zm4 0h2V5H7zm4 0h2V3h-2z' fill='%23fff'/%3E";
    assert!(page.contains(drawn));
    let [_, icon, ..] = &app()[..] else { panic!("there is no icon") };
    let icon = Picture::read(&icon.bytes);
    let points =
        [([4.0, 9.5], WHITE), ([8.0, 5.5], WHITE), ([12.0, 3.5], WHITE), ([4.0, 7.0], GREEN), ([8.0, 1.0], GREEN)];
    for (point, color) in points {
        assert_eq!(icon.at(point), color, "{point:?}");
    }
    assert_eq!(icon.at([0.0, 0.0])[3], 0, "the corner is not rounded");
}

#[test]
fn a_maskable_icon_is_full_and_its_drawing_is_within_what_every_shape_leaves() {
    const LEFT: f64 = 6.4;
    let icon = Picture::read(&app().last().unwrap().bytes);
    for row in 0..64 {
        for column in 0..64 {
            let point = [f64::from(column) / 4.0, f64::from(row) / 4.0];
            let [across, down] = point.map(|along| along - 8.0);
            let seen = icon.at(point);
            assert_eq!(seen[3], 255, "{point:?}");
            assert!(across.hypot(down) <= LEFT || seen == GREEN, "{point:?} is drawn on");
        }
    }
}
