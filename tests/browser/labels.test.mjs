// Every label of a range stands at its mark, whatever the window and the size of text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collisions } from "./look.mjs";
import { put, settled, stage } from "./support.mjs";

const on = stage();

/** Far above what is surveyed, far below, an offer under all of it, two offers. */
const links = [
  "#2?years=25&certs=cpc,ccs,cca,rhit,rhia&specialty=risk-adjustment&setting=consulting&auditing=yes&performance=strong&place=41940",
  "#2?years=0&certs=none&place=45780&offer=21000",
  "#2?years=45&certs=cpc,ccs&specialty=anesthesia&setting=consulting&place=MS&offer=40000",
  "#2?years=5&certs=cpc&place=AZ&offer=27.5&offer-per=hour&offer-hours=36&offer-b=61000&offer-b-bonus=2500",
];

/** Labels that stand away from the line of their mark, or over one another, or out of their card. */
function astray() {
  const found = [];
  for (const group of document.querySelectorAll(".lane__labels, .offers__marks")) {
    const lines = [...group.querySelectorAll(".lane__leader, .offers__mark")];
    const labels = [...group.querySelectorAll(".lane__label")];
    if (lines.length !== labels.length) found.push(`${lines.length} lines to ${labels.length} labels`);
    const boxes = labels.map((label) => label.getBoundingClientRect());
    const card = group.closest(".card").getBoundingClientRect();
    boxes.forEach(({ left, right, top, bottom, width }, at) => {
      const line = lines[at].getBoundingClientRect();
      const told = labels[at].textContent.trim();
      const away = Math.abs((left + right) / 2 - (line.left + line.right) / 2);
      if (away > 0.6 * width) found.push(`“${told}” is ${away.toFixed()} px from its mark, and ${width.toFixed()} px wide`);
      if (left < card.left || right > card.right) found.push(`“${told}” runs out of its card`);
      // A line's box is a little higher than its letters.
      const over = (other) => left < other.right && other.left < right && top + 2 < other.bottom && other.top + 2 < bottom;
      if (boxes.slice(at + 1).some(over)) found.push(`“${told}” and another label are over one another`);
    });
    if (labels.length > 0 && !(boxes[0].width > 0)) found.push("labels are not drawn");
  }
  return found;
}

const twice = "html { font-size: 32px }";
for (const [name, width, style, dir] of [
  ["320 px", 320],
  ["360 px", 360],
  ["1280 px", 1280],
  ["360 px with text of twice the size", 360, twice],
  ["1280 px with text of twice the size", 1280, twice],
  ["360 px turned round", 360, undefined, "rtl"],
  ["1280 px turned round", 1280, undefined, "rtl"],
]) {
  test(`at ${name} every label of a range stands at its mark`, async (t) => {
    // A person's own styles are not held to the page's policy.
    const page = await on.open(t, links[0], { width, visitor: style && (await on.visitor(t, { bypassCSP: true })) });
    if (style) await page.addStyleTag({ content: style });
    if (dir) await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
    for (const link of links) {
      await put(page, link);
      await settled(page);
      assert.deepEqual(await page.evaluate(astray), [], link);
      assert.deepEqual(await page.evaluate(collisions), [], link);
    }
    assert.equal(await page.locator("#offer .offers__marks .lane__label").count(), 2);
  });
}
