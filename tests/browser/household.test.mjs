// Who tells of children gets their tax tables, and nobody else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alive, frames, stage, unfold } from "./support.mjs";

const on = stage();
const asked = (page) => page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("-children-")));
const takeHome = (page) => page.locator("#pay .facts").innerText();

/** A page that no worker has anything for. */
async function visit(t, link) {
  const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
  await page.goto(on.url() + link);
  await alive(page);
  return page;
}

test("children that are told of have their tables fetched, and count", async (t) => {
  const page = await visit(t, "#2?place=TX&status=joint");
  assert.equal(await asked(page), false);
  await unfold(page);
  await page.locator("#children").fill("2");
  await page.getByText("married with one earner and 2 children").first().waitFor();
  assert.ok(await asked(page));
  const typed = await takeHome(page);
  const linked = await visit(t, "#2?place=TX&status=joint&children=2");
  await frames(linked);
  assert.equal(await takeHome(linked), typed);
});
