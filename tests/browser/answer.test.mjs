// The answer is there before anything is typed, and every control moves it at once.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { controls } from "./controls.mjs";
import { address, amount, fact, follow, frames, stage, unfold } from "./support.mjs";

const on = stage();
const figures = { amount, month: (page) => fact(page, "a month"), buys: (page) => fact(page, "buys") };

const answers = [
  ["the figure", ".hero__amount", /^\$51,500$/],
  ["the range", ".hero__range", /^most earn \$44,600 to \$59,500$/],
  ["the unit and the year", ".hero__unit", /^a year before tax, May 2025 dollars$/],
  ["the percentile", "#pay-title", /^About 51 in 100 medical records specialists in the United States earn less$/],
  ["the pay an hour", ".fact:has-text('an hour')", /\$24\.76/],
  ["the pay a month", ".fact:has-text('a month')", /\$3,600/],
];
test("the answer for a typical coder is there before anything is typed", async (t) => {
  const page = await on.open(t);
  for (const [what, selector, text] of answers) assert.match(await page.locator(selector).innerText(), text, what);
});

// A short phone has no room for the everyday figures beside the range and what it is held against.
const windows = [
  [360, 640, answers.slice(0, 4)],
  [1280, 800, answers],
];
for (const [width, height, shown] of windows) {
  test(`the answer is seen without scrolling at ${width} × ${height}`, async (t) => {
    const page = await on.open(t, "", { width, height });
    for (const [what, selector] of shown) {
      const box = await page.locator(selector).boundingBox();
      assert.ok(box.y >= 0 && box.y + box.height <= height, `${what} ends at ${box.y + box.height} px`);
    }
  });
}

// One page for all that follows, as every test starts from a link of its own.
let page;
before(async () => {
  page = await on.tab();
});

for (const [what, act, link, figure, value, start = "#2"] of controls) {
  test(`once ${what}, ${figure === "amount" ? "the figure" : `“${figure}”`} is ${value}`, async () => {
    await follow(page, start);
    const old = await figures[figure](page);
    await act(page);
    await frames(page);
    assert.equal(await figures[figure](page), value);
    assert.notEqual(value, old);
    assert.equal(await address(page), `#2?${link}`);
  });
}

/** The large figure two frames after the next event of a kind, before the test can have waited for anything. */
async function amountTwoFramesAfter(page, event, act) {
  await page.evaluate((event) => {
    window.seen = new Promise((done) => {
      const read = () => done(document.querySelector(".hero__amount").textContent);
      const count = () => requestAnimationFrame(() => requestAnimationFrame(read));
      addEventListener(event, count, { capture: true, once: true });
    });
  }, event);
  await act();
  return page.evaluate(() => window.seen);
}

const events = [
  ["click", (page) => page.getByRole("button", { name: "One year more" }).click(), "$55,400"],
  ["change", (page) => page.getByLabel("CPC", { exact: true }).click(), "$55,300"],
  ["input", (page) => page.locator("#years").fill("12"), "$71,500"],
];
for (const [event, act, value] of events) {
  test(`what the event “${event}” changes is on screen two frames later`, async () => {
    await follow(page, "#2");
    assert.equal(await amountTwoFramesAfter(page, event, () => act(page)), value);
  });
}

const years = /whole years from 0 to 45/;
const percentage = /percentage from 0 to 60/;
// A field, what is typed there, what is said to it, and what sets the field right again.
const wrong = [
  ["years", "abc", years, "7"],
  ["years", "99", years, "7"],
  ["years", "2.5", years, "7"],
  ["years", "-1", years, "7"],
  ["years", "", years, "7"],
  ["housing", "99", percentage, ""],
  ["housing", "a third", percentage, ""],
  ["place", "Atlantis", /No place with figures has that name/, ""],
];
for (const [id, typed, sentence, sound] of wrong) {
  test(`“${typed}” typed as ${id} is answered beside the field, and changes nothing`, async () => {
    await follow(page, "#2?years=7");
    await unfold(page);
    // What is out of view follows at a pause.
    await address(page);
    const before = await page.locator("main").innerText();
    const field = page.locator(`#${id}`);
    await field.fill(typed);
    await frames(page);
    await assertRefused(field, typed, sentence);
    await page.keyboard.press("Tab");
    await frames(page);
    await assertRefused(field, typed, sentence);
    assert.equal(await page.locator("main").innerText(), before);
    assert.equal(await address(page), "#2?years=7");
    await field.fill(sound);
  });
}

async function assertRefused(field, typed, sentence) {
  assert.equal(await field.inputValue(), typed, "what was typed is gone");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  const described = await field.evaluate((field) => {
    const parts = field.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id));
    return parts.filter((part) => part?.checkVisibility()).map((part) => part.textContent).join(" ");
  });
  assert.match(described, sentence);
}

test("the sentence goes once the years can be read", async () => {
  await follow(page, "#2");
  await page.locator("#years").fill("abc");
  await page.locator("#years").fill("4");
  await frames(page);
  assert.equal(await page.locator("#years").getAttribute("aria-invalid"), "false");
  assert.equal(await page.locator("#years-error").innerText(), "");
  assert.equal(await amount(page), "$55,400");
});
