// The built page opens without an error, at the root of a site and in a folder of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchBrowser, servePage, troubles } from "./support.mjs";

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

for (const base of ["/", "/some/folder/"]) {
  test(`opens under ${base} without an error`, async () => {
    const site = await servePage(base);
    const page = await browser.newPage();
    try {
      const found = troubles(page);
      await page.goto(site.url, { waitUntil: "networkidle" });
      assert.notEqual((await page.locator("body").innerText()).trim(), "", "the page shows nothing");
      assert.deepEqual(found, []);
    } finally {
      await page.close();
      await site.close();
    }
  });
}
