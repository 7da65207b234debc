// The same work in one browser by the page's wasm and by plain JavaScript: milliseconds of the median round. Prints one line
// a measurement: what, the value, none or the ratio that is to be quoted.
import { copyFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../tests/browser/serve.mjs";
import { launchBrowser } from "../tests/browser/support.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../target/bench/everywhere");
const page = `<!doctype html><title>running</title><script type="module">
  import init from "./code.js"; await init({ module_or_path: "code.wasm" });
</script>`;
await writeFile(`${folder}/index.html`, page);
await copyFile(here("ranking.js"), `${folder}/ranking.js`);
const site = await serve(folder, { base: "/" });
const browser = await launchBrowser();
try {
  const tab = await browser.newPage();
  await tab.goto(site.url);
  await tab.waitForFunction(() => document.title !== "running", null, { timeout: 60_000 });
  const { answered, ranked, plain, same } = await tab.evaluate(async () => {
    const { milliseconds, order, ...tables } = JSON.parse(document.body.textContent);
    const { ranking, timed } = await import("./ranking.js");
    const plain = timed(() => ranking(tables));
    return { answered: milliseconds[0], ranked: milliseconds[1], plain, same: `${ranking(tables)}` === `${order}` };
  });
  if (!same) throw new Error("the two rankings are not in the same order");
  console.log(`every place answered in the browser, ms\t${answered.toFixed(2)}\t2`);
  console.log(`every place answered and ranked in the browser, ms\t${ranked.toFixed(2)}\t`);
  console.log(`the same ranking in plain JavaScript, from pay factors and prices on, ms\t${plain.toFixed(2)}\t`);
  console.log(`the page’s ranking, times plain JavaScript’s\t${(ranked / plain).toFixed(1)}\t`);
} finally {
  await browser.close();
  await site.close();
}
