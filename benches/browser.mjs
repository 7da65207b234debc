// Opens the benchmark in the browser and prints what it measured.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serve } from "../.dev/serve.mjs";
import { launchBrowser } from "../tests/browser/support.mjs";

const folder = fileURLToPath(new URL("../target/bench", import.meta.url));
const script = `<!doctype html><title>running</title><script type="module">
  import init from "./everywhere.js"; await init();
</script>`;
await writeFile(`${folder}/index.html`, script);
const site = await serve(folder, { base: "/" });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => document.title !== "running", null, { timeout: 60_000 });
  console.log(await page.title());
} finally {
  await browser.close();
  await site.close();
}
