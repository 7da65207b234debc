// With the keyboard alone, from the first field to the copied link; what has the focus is always seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, amount, frames, stage } from "./support.mjs";

const on = stage();
const skip = "Skip to the questions";
const windows = [
  [360, 640],
  [1280, 800],
];

/** What has the focus, how a test may name it, and whether it is seen whole, not under the answer that stays. */
function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element.id || element.labels?.[0]?.textContent || element.ariaLabel || element.textContent;
    const box = element.getBoundingClientRect();
    const hero = document.querySelector(".hero");
    const stays = hero.getBoundingClientRect();
    const across = box.left + box.width / 2;
    const beside = across < stays.left || box.bottom <= stays.top || hero.contains(element);
    const top = beside ? 0 : stays.bottom;
    const middle = (Math.max(box.top, top) + Math.min(box.bottom, innerHeight)) / 2;
    const shown = document.elementFromPoint(across, middle);
    const uncovered = element.contains(shown) || [...(element.labels ?? [])].some((label) => label.contains(shown));
    // Of what is taller than the room for it, a part is enough.
    const whole = box.top >= top - 1 && box.bottom <= innerHeight + 1;
    return { name: name.trim(), tag: element.localName, seen: uncovered && (whole || box.height > innerHeight / 2) };
  });
}

/** Presses Tab, or another key, until what is named has the focus; whatever has it on the way must be seen. */
async function tabTo(page, name, key = "Tab") {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press(key);
    let now = await focused(page);
    // What the focus brings into view has its height only in the next frame, and the browser scrolls after it.
    if (!now.seen) {
      await frames(page);
      now = await focused(page);
    }
    assert.ok(now.seen, `“${now.name}” has the focus and is not seen`);
    if (now.name === name) return;
  }
  assert.fail(`“${name}” is not reached with ${key}`);
}

async function typeOver(page, text) {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Types a place and goes down its list to the one wanted. */
async function choosePlace(page, typed, wanted) {
  await typeOver(page, typed);
  const active = page.locator("#place-list [aria-selected=true]");
  for (let presses = 0; presses < 8 && !(await active.innerText()).includes(wanted); presses++) {
    await page.keyboard.press("ArrowDown");
    await frames(page);
  }
  await page.keyboard.press("Enter");
}

for (const [width, height] of windows) {
  test(`the keyboard alone leads from the first field to the copied link at ${width} px`, async (t) => {
    const visitor = await on.visitor(t, { permissions: ["clipboard-read", "clipboard-write"] });
    const page = await on.tab("", { visitor, width, height });
    await page.keyboard.press("Tab");
    assert.equal((await focused(page)).name, skip);
    if (width < 960) {
      await tabTo(page, "Change");
      await page.keyboard.press("Enter");
    } else {
      await page.keyboard.press("Enter");
    }
    await tabTo(page, "years");
    await typeOver(page, "4");
    await tabTo(page, "CPC");
    await page.keyboard.press("Space");
    await tabTo(page, "specialty");
    await page.keyboard.type("Surg");
    await tabTo(page, "place");
    await choosePlace(page, "Rochester", "MN");
    await tabTo(page, "Copy link", "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Link copied").waitFor();
    const link = "#2?years=4&certs=cpc&specialty=surgical&place=40340";
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), on.url() + link);
  });

  test(`all that takes the focus is seen at ${width} px, forwards and backwards`, async (t) => {
    const page = await on.open(t, "", { width, height });
    if (width < 960) {
      await tabTo(page, "Change");
      await page.keyboard.press("Enter");
    }
    const hidden = [];
    for (const key of ["Tab", "Shift+Tab"]) {
      // Past the last and before the first, the focus comes round to the skip link.
      for (let presses = 0, name = ""; presses < 300 && name !== skip; presses++) {
        await page.keyboard.press(key);
        const now = await focused(page);
        name = now.name;
        if (!now.seen && now.tag !== "body") hidden.push(`${key}: ${now.tag} “${name}”`);
      }
    }
    assert.deepEqual(hidden, []);
  });

  test(`the skip link leads to the questions at ${width} px`, async (t) => {
    const page = await on.open(t, "", { width, height });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await frames(page);
    const there = "form#you, button[aria-controls=you]";
    assert.ok(await page.evaluate((there) => document.activeElement.matches(there), there), "the focus stays behind");
  });

  test(`every table opens with the keyboard, and takes the focus to be scrolled, at ${width} px`, async (t) => {
    const page = await on.open(t, "#2?compare=CA,TX", { width, height });
    const tables = await page.locator("main .view:not([hidden]) details").count();
    let opened = 0;
    for (let presses = 0; presses < 600 && opened < tables; presses++) {
      await page.keyboard.press("Tab");
      // What the focus comes to is laid out in the next frame.
      await frames(page);
      const { tag, seen } = await focused(page);
      if (tag !== "summary" || !(await page.evaluate(() => document.activeElement.closest("main")))) continue;
      assert.ok(seen);
      await page.keyboard.press("Enter");
      // The table is drawn once it is unfolded.
      await frames(page);
      opened += 1;
    }
    assert.equal(await page.locator("main .view:not([hidden]) details[open]").count(), tables);
    assert.deepEqual(await page.locator(".numbers__scroll:not([tabindex='0'])").all(), []);
  });
}

const letGo = [
  ["Escape", "puts the chosen place back", "Rochester, MN", "false"],
  ["Tab", "keeps what was typed and says what to do", "austin", "true"],
];
for (const [key, does, text, invalid] of letGo) {
  test(`${key} in the place field ${does}`, async (t) => {
    const page = await on.open(t, "#2?place=40340");
    const figure = await amount(page);
    await tabTo(page, "place");
    await typeOver(page, "austin");
    await frames(page);
    assert.equal(await page.locator("#place").getAttribute("aria-expanded"), "true");
    await page.keyboard.press(key);
    await frames(page);
    const place = page.locator("#place");
    assert.equal(await place.getAttribute("aria-expanded"), "false");
    assert.equal(await place.inputValue(), text);
    assert.equal(await place.getAttribute("aria-invalid"), invalid);
    assert.deepEqual([await amount(page), await address(page)], [figure, "#2?place=40340"]);
  });
}

test("the option that Enter would choose is the one the screen reader is told", async (t) => {
  const page = await on.open(t);
  await tabTo(page, "place");
  await typeOver(page, "roch");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"]) {
    await page.keyboard.press(key);
    await frames(page);
    const told = await page.locator("#place").getAttribute("aria-activedescendant");
    assert.equal(told, await page.locator("#place-list [aria-selected=true]").getAttribute("id"));
  }
});

test("the arrow keys read the career year by year, in words", async (t) => {
  const page = await on.open(t, "#2?view=next");
  await tabTo(page, "Year of experience shown");
  const said = () => page.evaluate(() => document.activeElement.ariaValueText);
  assert.match(await said(), /^3 years: \$51,500/);
  await page.keyboard.press("ArrowRight");
  await frames(page);
  assert.match(await said(), /^4 years: \$55,400/);
  assert.equal(await page.locator("#time .plot__reading").innerText(), await said());
  await page.keyboard.press("Home");
  await frames(page);
  assert.match(await said(), /^0 years: \$/);
});
