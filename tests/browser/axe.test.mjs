// axe finds nothing: WCAG 2.2 A and AA and its own good practices, in light and dark, narrow and wide.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { alive, follow, frames, spread, stage, unfold } from "./support.mjs";

const on = stage();
const axe = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: the rule, where, and why. */
async function violations(page) {
  const found = await page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, rules);
  return found.flat();
}

async function openForm(page) {
  const change = page.getByRole("button", { name: "Change", exact: true });
  if (await change.isVisible()) await change.click();
}

/** Each from the page as it opened, in an order in which none needs what the one before it left. */
const states = [
  ["as it opens", "#2", async () => {}],
  ["with what a link could not tell", "#2?years=abc&foo=1&place=ZZ", (page) => page.getByRole("alert").waitFor()],
  [
    "with the list of places open",
    "#2",
    async (page) => {
      await openForm(page);
      await page.locator("#place").fill("san");
      await page.locator("#place-list").waitFor();
    },
  ],
  [
    "with everything unfolded, a caution, six places and three mistakes",
    "#2?years=45&certs=cpc,ccs,rhia&specialty=surgical&auditing=yes&compare=CA,41860,MS,40340,0100001,DC",
    async (page) => {
      await spread(page);
      await unfold(page);
      await page.locator("#pay .caution").waitFor();
      await page.locator("#years").fill("abc");
      await page.locator("#housing").fill("99");
      await page.locator("#place").fill("Atlantis");
    },
  ],
];

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    describe(`axe finds nothing in the ${colorScheme} page at ${width} px`, () => {
      let page;
      before(async () => {
        page = await on.tab("", { width });
        await page.emulateMedia({ colorScheme });
        await page.evaluate(axe);
      });
      test("in the page of a place", async () => {
        await page.goto(`${on.url()}places/dallas-fort-worth-arlington-tx.html`);
        await alive(page);
        await page.evaluate(axe);
        assert.deepEqual(await violations(page), []);
        await page.goto(on.url());
        await alive(page);
        await page.evaluate(axe);
      });
      for (const [name, link, act] of states) {
        test(name, async () => {
          await follow(page, link);
          await act(page);
          await frames(page);
          assert.deepEqual(await violations(page), []);
        });
      }
    });
  }
}

/** The pages that people come to first. */
const pages = ["", "next.html", "where.html", "offer.html", "method.html", "places/texas.html"];

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing in any page before its code is there: ${colorScheme}, ${width} px`, async (t) => {
      const visitor = await on.visitor(t, { viewport: { width, height: 800 }, colorScheme });
      // It is asked for, and never comes.
      await visitor.route("**/*.wasm", () => {});
      for (const path of pages) {
        const page = await visitor.newPage();
        await page.goto(on.url() + path, { waitUntil: "domcontentloaded" });
        await page.evaluate(axe);
        assert.deepEqual(await violations(page), [], path);
        await page.close();
      }
    });
  }
}
