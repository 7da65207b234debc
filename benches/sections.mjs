// What a wasm file consists of: one line a part, its name and its size gzipped in kB, the largest first.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const names = { 1: "types", 2: "imports", 3: "functions", 7: "exports", 9: "table", 10: "code", 11: "tables and texts" };
const file = readFileSync(process.argv[2]);

/** An unsigned LEB128 number and the position after it. */
function number(at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = file[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

const parts = [];
// After the magic number and the version.
for (let at = 8; at < file.length; ) {
  const [length, from] = number(at + 1);
  parts.push([names[file[at]] ?? "other", gzipSync(file.subarray(from, from + length), { level: 9 }).length / 1000]);
  at = from + length;
}
for (const [name, size] of parts.filter(([, size]) => size >= 1).sort((one, other) => other[1] - one[1])) {
  console.log(`${name}\t${size.toFixed(1)}`);
}
