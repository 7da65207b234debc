// Lighthouse with its mobile preset over the built site, packed as web hosts pack it. Prints one line a measure: its name,
// the median of the runs, and the limit.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import { serve } from "../../tests/browser/serve.mjs";

const runs = Number(process.env.LIGHTHOUSE_RUNS ?? 5);
const categories = ["performance", "accessibility", "best-practices", "seo"];
/** Name, Lighthouse's own name, limit, and how many of its unit make one of ours. */
const measures = [
  ["first contentful paint, s", "first-contentful-paint", 1, 1000],
  ["largest contentful paint, s", "largest-contentful-paint", 1.2, 1000],
  ["total blocking time, ms", "total-blocking-time", 50, 1],
  ["cumulative layout shift", "cumulative-layout-shift", 0, 1],
  ["bytes until interactive, kB", "total-byte-weight", 190, 1000],
];

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const site = await serve(dist, { gzip: true });
const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
const { port, close } = await chrome(profile);
try {
  const results = [];
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(site.url, { port, output: "json", logLevel: "error" });
    results.push(lhr);
  }
  const median = (read) => results.map(read).sort((one, other) => one - other)[runs >> 1];
  for (const id of categories) {
    console.log(`${id}\t${Math.round(100 * median((lhr) => lhr.categories[id].score))}\t100`);
  }
  for (const [name, id, limit, unit] of measures) {
    const value = median((lhr) => lhr.audits[id].numericValue) / unit;
    console.log(`${name}\t${Number(value.toFixed(2))}\t${limit}`);
  }
} finally {
  close();
  await site.close();
}
// The browser may still write into its profile as it ends.
setTimeout(() => {
  rmSync(profile, { recursive: true, force: true });
  process.exit(0);
}, 1000);

/** Starts the browser with an empty profile. It tells the port that it listens at. */
async function chrome(profile) {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  const own = [`--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"];
  const started = spawn(process.env.CHROME, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet, ...own]);
  const port = await new Promise((told, failed) => {
    let said = "";
    started.stderr.on("data", (text) => {
      const found = (said += text).match(/DevTools listening on ws:\/\/[^:]+:(\d+)/);
      if (found) told(Number(found[1]));
    });
    started.on("exit", () => failed(new Error(`the browser did not start: ${said}`)));
  });
  return { port, close: () => started.kill() };
}
