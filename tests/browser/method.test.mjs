// How every number is worked out: pressed, it leads to its line, with the keyboard too, and a button leads back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, follow, frames, show, stage } from "./support.mjs";

const on = stage();
const link = "#2?years=4&certs=cpc&specialty=surgical&place=19100&compare=CA";
const back = (page) => page.getByRole("button", { name: "Back to the number" });

/** The page once the lines are made, which follows it a moment later. */
async function open(t, size) {
  const page = await on.open(t, link, size);
  await page.locator("#how-estimate").waitFor({ state: "attached" });
  return page;
}

/** The line has the focus, is unfolded, and is seen below the answer that stays. */
async function arrived(page, id) {
  await page.waitForFunction((id) => document.activeElement.id === id, id);
  await frames(page);
  const found = await page.evaluate(() => {
    const line = document.activeElement;
    const { top } = line.getBoundingClientRect();
    const below = document.querySelector(".hero").getBoundingClientRect().bottom;
    return { id: line.id, shown: line.checkVisibility(), seen: top >= below - 1 && top < innerHeight };
  });
  assert.deepEqual(found, { id, shown: true, seen: true });
  assert.equal(await answers(page), link);
}

/** The link in the address, whatever the view. */
async function answers(page) {
  return (await address(page)).replace(/view=\w+&/, "");
}

/** Does something that presses the page once; gives how far it was scrolled just then. */
async function scrolledWhen(page, press) {
  await page.evaluate(() => addEventListener("click", () => (window.was = scrollY), { capture: true, once: true }));
  await press();
  return page.evaluate(() => window.was);
}

for (const [width, height] of [
  [360, 640],
  [1280, 800],
]) {
  test(`the large figure leads to its line, and back to itself, at ${width} px`, async (t) => {
    const page = await open(t, { width, height });
    const figure = page.locator(".hero__amount a");
    await figure.click();
    await arrived(page, "how-estimate");
    await back(page).click();
    await frames(page);
    assert.equal(await back(page).count(), 0);
    await page.waitForFunction((figure) => figure === document.activeElement, await figure.elementHandle());
    assert.ok((await page.evaluate(() => scrollY)) < 2);
  });

  test(`a number in a table leads to the line of its column, and back to where it stands, at ${width} px`, async (t) => {
    const page = await open(t, { width, height });
    await page.locator("#where .numbers__open").first().click();
    const kept = page.locator("#where tbody tr").first().locator("td").nth(6);
    const was = await scrolledWhen(page, () => kept.click());
    await arrived(page, "how-take-home");
    await back(page).click();
    await frames(page);
    assert.ok(Math.abs((await page.evaluate(() => scrollY)) - was) < 2);
  });
}

test("what a factor adds leads to its constant, with the guide’s row", async (t) => {
  const page = await open(t);
  await show(page, "why");
  await page.locator("#why .waterfall__row", { hasText: "Surgical" }).locator(".amount").click();
  await arrived(page, "line-specialty--surgical");
  const line = await page.locator("#line-specialty--surgical").innerText();
  assert.match(line, /× 1\.18[^]*Specialty Areas, surgical: \$54,000 to \$75,000 a year/);
});

test("from line to line the way back stays the number one came from", async (t) => {
  const page = await open(t);
  await show(page, "pay");
  const figure = page.locator("#pay .fact__value a").first();
  await figure.click();
  await arrived(page, "how-take-home");
  await page.locator("#how-take-home").getByRole("link", { name: "FICA: Social Security and Medicare" }).click();
  await arrived(page, "how-fica");
  assert.equal(await back(page).count(), 1);
  await back(page).click();
  await page.waitForFunction((figure) => figure === document.activeElement, await figure.elementHandle());
});

test("numbers of the ranking and of a chart lead to their lines; what is to be pressed there still does what it does", async (t) => {
  const page = await open(t);
  await show(page, "places");
  await page.locator(".ranking__list .ranking__buys b").first().click();
  await arrived(page, "how-buys");
  await show(page, "pay");
  await page.locator("#pay .lane--own .lane__value").first().click();
  await arrived(page, "how-range");
  await show(page, "time");
  await page.locator("#time .plot__label").first().click();
  await arrived(page, "how-career");
  await show(page, "map");
  await page.locator("#tile-WA").click();
  await frames(page);
  assert.equal(await answers(page), `${link},WA`);
});

/** Where the first number of an element’s own text is, or a word that is none. */
function word(page, selector, number) {
  return page.locator(selector).evaluate((element, number) => {
    const text = element.firstChild;
    const found = text.data.match(number ? /\S*\d\S*/ : /[a-z]{4,}/);
    const range = document.createRange();
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, number);
}

test("a number in a sentence leads to its line, a word does not", async (t) => {
  const page = await open(t, { width: 1280, height: 2000 });
  if (!(await page.evaluate(() => "caretPositionFromPoint" in document))) return t.skip("this browser cannot tell");
  await show(page, "why");
  await page.mouse.click(...(await word(page, "#why-title", false)));
  await frames(page);
  assert.equal(await page.evaluate(() => document.activeElement.closest("#sources")), null);
  await page.mouse.click(...(await word(page, "#why-title", true)));
  await arrived(page, "how-contributions");
});

test("marking text for copying leads nowhere", async (t) => {
  const page = await open(t, { width: 1280, height: 2000 });
  await show(page, "why");
  const box = await page.locator("#why-title").boundingBox();
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(...(await word(page, "#why-title", true)));
  await page.mouse.up();
  await frames(page);
  assert.equal(await page.evaluate(() => document.activeElement.closest("#sources")), null);
});

test("the keyboard alone leads from every section to its line and back", async (t) => {
  const page = await open(t);
  const links = page.locator("main .source", { hasText: "How this is worked out" });
  const sections = await page.locator(".view > section").count();
  assert.ok((await links.count()) >= sections - 1);
  for (const how of await links.all()) {
    await show(page, await how.evaluate((how) => how.closest("section").id));
    const id = (await how.getAttribute("href")).slice(1);
    await how.focus();
    await page.keyboard.press("Enter");
    await arrived(page, id);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.textContent), "Back to the number");
    await page.keyboard.press("Enter");
    await page.waitForFunction((how) => how === document.activeElement, await how.elementHandle());
  }
});

test("a line named in the address is gone to, and the answers stay there", async (t) => {
  const page = await open(t);
  for (const id of ["how-fica", "lines-places", "line-each-promotion", "source-taxes"]) {
    await follow(page, `#${id}`);
    await arrived(page, id);
  }
});

test("the page does not move when its lines are made", async (t) => {
  const page = await on.open(t, link);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator("#how-estimate").waitFor({ state: "attached" });
  assert.equal(await height(), before);
});
