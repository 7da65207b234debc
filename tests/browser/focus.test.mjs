// Where a press takes away what was pressed, the focus stays there: at the top of the document, a keyboard or a screen
// reader would begin anew.
import assert from "node:assert/strict";
import { test } from "node:test";
import { frames, show, stage, unfold } from "./support.mjs";

const on = stage();
const everything = { width: 1280, height: 20_000 };
const button = (page, name, within = "body") => page.locator(within).getByRole("button", { name, exact: true }).first();
const five = "#2?compare=CA,TX,NY,FL,WA";

/** What is pressed, the way there, and the part of the page that has the focus afterwards. */
const rows = [
  ["a compared place’s ×", five, "#where", async (page) => page.locator(".pair__out").first()],
  [
    "the field of places, with the sixth",
    five,
    "#where",
    async (page) => {
      const field = page.locator("#compare");
      await field.fill("ohio");
      return field;
    },
  ],
  ["“Undo” under the answer", "#2?view=next&years=4", "#answer", async (page) => (await tried(page), button(page, "Undo", ".hero"))],
  ["“Undo” among the next steps", "#2?view=next&years=4", "#next", async (page) => (await tried(page), button(page, "Undo", ".trying"))],
  ["“Dismiss” of what a link could not tell", "#2?years=abc", "#answer", async (page) => button(page, "Dismiss", ".notices")],
  ["“Clear this offer”", "#2?offer=60000", "#offer", async (page) => button(page, "Clear this offer")],
  [
    "“Dismiss” of the link to copy by hand",
    "#2",
    "#answer",
    async (page) => {
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
      await page.locator(".copy > .button").click();
      return button(page, "Dismiss", ".copy");
    },
  ],
  [
    "“Later” of a new version",
    "#2",
    "#answer",
    async (page) => {
      await page.evaluate(() => dispatchEvent(new Event("newversion")));
      return button(page, "Later", ".update");
    },
  ],
];

async function tried(page) {
  await page.locator("#next .step__try").first().click();
  await frames(page);
}

for (const [what, link, there, way] of rows) {
  test(`after ${what} the focus is still there`, async (t) => {
    const page = await on.open(t, link, { width: 1280, height: 5_000 });
    const pressed = await (await way(page)).elementHandle();
    await pressed.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.waitForFunction((pressed) => !pressed.isConnected, pressed);
    // The page gives it back once it has been drawn, which a busy machine does late.
    const given = page.waitForFunction((there) => document.activeElement.closest(there) !== null, there);
    await given.catch(async () => assert.fail(await page.evaluate(() => document.activeElement.outerHTML.slice(0, 80))));
    assert.equal(await page.evaluate(() => scrollY), before);
  });
}

test("every field of text keeps the focus, and all that is typed, key by key", async (t) => {
  const page = await on.open(t, "#2?years=4&certs=cpc&place=TX&compare=CA&plan=1:ccs", everything);
  await unfold(page);
  const ids = await page.locator("input.field__input:not([readonly])").evaluateAll((all) => all.map((one) => one.id));
  assert.ok(ids.length > 25 && ids.every((id) => id), ids.join());
  for (const id of ids) {
    const field = page.locator(`[id="${id}"]`);
    await field.focus();
    await field.selectText();
    for (const key of "12") {
      await page.keyboard.press(key);
      await frames(page);
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
    assert.equal(await field.inputValue(), "12", id);
  }
});

test("a button of the years that can go no further keeps the focus", async (t) => {
  const page = await on.open(t, "#2?years=1");
  const less = page.getByRole("button", { name: "One year less" });
  await less.focus();
  for (const years of [0, 0]) {
    await page.keyboard.press("Enter");
    await frames(page);
    assert.equal(await page.locator("#years").inputValue(), String(years));
    assert.ok(await less.evaluate((less) => less === document.activeElement));
  }
});

test("a choice once made by hand follows the answers like any other", async (t) => {
  const page = await on.open(t, "#2?years=4&place=TX", everything);
  await unfold(page);
  const shown = (id) => page.locator(id).evaluate((field) => field.selectedOptions[0].text);
  for (const label of ["The guide’s own: about 2023", "Today’s: May 2025"]) await page.locator("#basis").selectOption({ label });
  await page.getByRole("button", { name: "Work in the guide’s dollars" }).click();
  await frames(page);
  assert.equal(await shown("#basis"), "The guide’s own: about 2023");
  for (const label of ["Surgical", "General coding", "Surgical"]) await page.locator("#specialty").selectOption({ label });
  await page.getByRole("button", { name: "Start over" }).click();
  await frames(page);
  assert.equal(await shown("#specialty"), "General coding");
  await page.locator("#filing").selectOption({ index: 1 });
  await page.locator("#filing-here").selectOption({ index: 0 });
  await frames(page);
  assert.equal(await page.locator("#filing").evaluate((field) => field.selectedIndex), 0);
});
