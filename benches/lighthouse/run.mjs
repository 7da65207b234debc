// Lighthouse with its mobile preset over the built site, packed as web hosts pack it: the first page, a state's, and a link
// into each view. Prints one line a measure: its name, its limit, and the median of the runs for each page.
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
];
/** The pages, as links open them. */
const pages = ["", "places/texas.html", "#2?years=4&view=next", "#2?years=4&compare=CA,TX", "#2?years=4&offer=60000", "#2?view=method"];

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const site = await serve(dist, { gzip: true });
const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
const { port, close } = await chrome(profile);
try {
  const results = new Map(pages.map((path) => [path, []]));
  for (let run = 0; run < runs; run++) {
    for (const path of pages) {
      const { lhr } = await lighthouse(site.url + path, { port, output: "json", logLevel: "error" });
      results.get(path).push(lhr);
    }
  }
  const medians = (read) =>
    [...results.values()].map((runs) => runs.map(read).sort((one, other) => one - other)[runs.length >> 1]);
  const tell = (name, limit, values) => console.log([name, limit, ...values].join("\t"));
  for (const id of categories) tell(id, 100, medians((lhr) => Math.round(100 * lhr.categories[id].score)));
  for (const [name, id, limit, unit] of measures) {
    tell(name, limit, medians((lhr) => Number((lhr.audits[id].numericValue / unit).toFixed(2))));
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
