// What is downloaded: how much, and that what comes later is not in the first file.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const project = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(project, "dist");
/** Thousands of bytes, gzipped. */
const weight = (names) => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1000;
const code = readdirSync(dist).filter((name) => /^medical-coding-salary-.*\.(js|wasm)$/.test(name));
/** Asked for by those alone who tell of children, or look for a place. */
const asked = code.filter((name) => /-(children|finding)-/.test(name));
const late = code.filter((name) => /-(later|opening|chunk\d+)-/.test(name));

test("what a letter's answer takes on a first visit, and all there is, stay small", () => {
  const first = weight(["index.html", ...code.filter((name) => ![...late, ...asked].includes(name))]);
  const all = first + weight(late);
  assert.ok(first <= 245, `${first} kB until a letter is answered`);
  assert.ok(all <= 522, `${all} kB for all views`);
  assert.equal(asked.length, 2);
  assert.ok(weight(asked) <= 75, `${weight(asked)} kB for who asks for it`);
});

/** The modules that a linked file's functions are of, by their names: `pay::cards::offer`. */
function modules(file) {
  const names = readFileSync(file, "latin1").matchAll(/\b(?:pay|medical_coding_salary)(?:::[a-z][a-z0-9_]*)+/g);
  return new Set([...names].map(([name]) => name.split("::").slice(0, 3).join("::")));
}

/** Rooms that the first answer has no use for; where one is named here in the first file, something there names it. */
const later = [
  "pay::cards::career", "pay::cards::compare", "pay::cards::housing", "pay::cards::map", "pay::cards::offer", "pay::cards::paths",
  "pay::export::csv", "pay::export::json", "pay::export::svg", "pay::link::read", "pay::link::reader", "pay::link::v1",
  "pay::model::career", "pay::model::offer", "pay::model::paths", "pay::model::training_case", "pay::words::plans",
  "pay::data::folded", "medical_coding_salary::app::ranking", "medical_coding_salary::app::state_map",
];

test("the first file holds nothing that only other views need", (t) => {
  const found = modules(join(project, "target/page/first.wasm"));
  t.diagnostic(`in the first file: ${[...found].sort().join(", ")}`);
  assert.ok(found.has("pay::cards::pay") || found.has("pay::cards::first_card"), "no names were read");
  assert.deepEqual(later.filter((room) => found.has(room)), []);
});
