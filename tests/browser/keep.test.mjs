// Taking the answers along: copying the link, starting over and back, remembering on this device.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, amount, frames, stage, unfold } from "./support.mjs";

const on = stage();
const surgical = "#2?years=4&specialty=surgical";
const clipboard = ["clipboard-read", "clipboard-write"];
const button = (page, name) => page.getByRole("button", { name, exact: true });

test("Copy link puts the link on the clipboard and says so", async (t) => {
  const page = await on.tab(surgical, { visitor: await on.visitor(t, { permissions: clipboard }) });
  await button(page, "Copy link").click();
  await page.getByRole("status").getByText("Link copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), on.url() + surgical);
});

test("“Link copied” no longer stands once the answers have changed", async (t) => {
  const page = await on.tab(surgical, { visitor: await on.visitor(t, { permissions: clipboard }) });
  await button(page, "Copy link").click();
  await page.getByText("Link copied").waitFor();
  await button(page, "One year more").click();
  await frames(page);
  assert.equal(await page.getByText("Link copied").count(), 0);
});

const refusals = [
  ["is refused", () => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused")))],
  ["does not exist", () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined })],
];
for (const [how, refuse] of refusals) {
  test(`where the clipboard ${how}, the link is shown to be copied by hand`, async (t) => {
    const visitor = await on.visitor(t);
    await visitor.addInitScript(refuse);
    const page = await on.tab(surgical, { visitor, width: 320 });
    await button(page, "Copy link").click();
    const byHand = page.getByLabel("The link", { exact: true });
    await byHand.waitFor();
    assert.equal(await byHand.inputValue(), on.url() + surgical);
    const box = await byHand.boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 320, "it does not fit the window");
    await byHand.focus();
    const selected = await byHand.evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd));
    assert.equal(selected, on.url() + surgical);
  });
}

test("that the clipboard is refused is said aloud, and what stands there can be closed", async (t) => {
  const visitor = await on.visitor(t);
  await visitor.addInitScript(refusals[0][1]);
  const page = await on.tab("", { visitor });
  await button(page, "Copy link").click();
  await page.getByRole("status").getByText(/copy by hand/).waitFor();
  await button(page, "Dismiss").click();
  await page.getByLabel("The link", { exact: true }).waitFor({ state: "detached" });
});

test("Start over forgets the answers, and Undo brings them back", async (t) => {
  const page = await on.open(t, surgical);
  const figure = await amount(page);
  await button(page, "Start over").click();
  await frames(page);
  assert.deepEqual([await amount(page), await address(page)], ["$51,500", "#2"]);
  assert.equal(await page.locator("#specialty").inputValue(), "General coding");
  await button(page, "Undo start over").click();
  await frames(page);
  assert.deepEqual([await amount(page), await address(page)], [figure, surgical]);
  assert.ok(await button(page, "Start over").isVisible());
});

const untidy = [
  ["years", "abc", "3"],
  ["housing", "99", ""],
  ["place", "Atlantis", "United States"],
];
for (const [id, typed, fresh] of untidy) {
  test(`Start over takes “${typed}” and its complaint out of ${id}`, async (t) => {
    const page = await on.open(t, "#2?specialty=surgical");
    await unfold(page);
    await page.locator(`#${id}`).fill(typed);
    await button(page, "Start over").click();
    await frames(page);
    assert.equal(await page.locator(`#${id}`).inputValue(), fresh);
    assert.equal(await page.locator(`#${id}-error`).innerText(), "");
  });
}

/** Everything a page may leave behind in a browser. */
function leftBehind(page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.values(localStorage),
    session: Object.values(sessionStorage),
    databases: (await indexedDB.databases()).length,
    // The site's own files are kept for when there is no network; none is named by an answer.
    cached: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => url)
      .filter((url) => /[?#]/.test(url) || !/(\/|-[0-9a-f]{16}(_bg)?\.(css|js|png|wasm|webmanifest))$/.test(url)),
  }));
}
const nothing = { cookies: "", local: [], session: [], databases: 0, cached: [] };

test("nothing is remembered unless it is asked for", async (t) => {
  const page = await on.tab(surgical, { visitor: await on.visitor(t) });
  await button(page, "One year more").click();
  await unfold(page);
  assert.equal(await page.getByLabel(/Remember my answers/).isChecked(), false);
  assert.deepEqual(await leftBehind(page), nothing);
});

test("what is remembered is there in the next tab, and forgotten when no longer wanted", async (t) => {
  const visitor = await on.visitor(t);
  const page = await on.tab(surgical, { visitor });
  await unfold(page);
  const remember = page.getByLabel(/Remember my answers/);
  await remember.check();
  await button(page, "One year more").click();
  await frames(page);
  const figure = await amount(page);

  const next = await on.tab("", { visitor });
  assert.deepEqual([await amount(next), await address(next)], [figure, "#2?years=5&specialty=surgical"]);
  await unfold(next);
  assert.equal(await next.getByLabel(/Remember my answers/).isChecked(), true);

  await next.getByLabel(/Remember my answers/).uncheck();
  await frames(next);
  assert.deepEqual(await leftBehind(next), nothing);
  const last = await on.tab("", { visitor });
  assert.deepEqual([await amount(last), await address(last)], ["$51,500", "#2"]);
});

test("a link that is opened counts more than what is remembered", async (t) => {
  const visitor = await on.visitor(t);
  const page = await on.tab(surgical, { visitor });
  await unfold(page);
  await page.getByLabel(/Remember my answers/).check();
  await frames(page);
  const opened = await on.tab("#2?years=9", { visitor });
  assert.equal(await address(opened), "#2?years=9");
});
