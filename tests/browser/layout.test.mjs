// Nothing scrolls sideways, no label runs into another, every target is large enough, nothing jumps.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { follow, frames, stage, unfold } from "./support.mjs";

const on = stage();

const windows = [
  ["320 px", { width: 320, height: 640 }],
  ["360 px", { width: 360, height: 640 }],
  ["768 px", { width: 768, height: 1024 }],
  ["1280 px", { width: 1280 }],
  ["1280 px with text of twice the size", { width: 1280 }, "html { font-size: 32px }"],
];
const links = [
  "#1",
  "#1?years=4&certs=cpc&specialty=surgical&place=19100",
  "#1?years=20&role=director&place=41940&compare=CA,41860,MS,40340,0100001,DC",
  "#1?years=45&certs=none&basis=bls&housing=60&place=0100001",
  "#1?remote=yes&place=DC",
];

/** What `look` finds with every link, with the link it finds it for. */
async function findings(page, look) {
  const all = [];
  for (const link of links) {
    await follow(page, link);
    all.push(...(await page.evaluate(look)).map((found) => `${link}: ${found}`));
  }
  return all;
}

/** What sticks out of the page, if the page scrolls sideways for it. */
function sideways() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const all = [...document.body.querySelectorAll("*")];
  const beyond = all.filter((one) => one.getBoundingClientRect().right > width + 1);
  const named = beyond.map((one) => one.className || one.localName);
  return [`${document.documentElement.scrollWidth} px wide: ${[...new Set(named)].slice(0, 5).join(", ")}`];
}

/** Labels of the same figure that run into one another or out of the card. */
function collisions() {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const groups = [
    ...all(".lane__labels").map((lane) => all(".lane__label", lane)),
    all(".plot__label, .plot__mark-text, .plot__upward .plot__tick"),
    all(".plot__across .plot__tick"),
    ...all(".pair").map((pair) => all(".pair__name, .pair__text, .pair__out", pair)),
    ...all(".waterfall__row").map((row) => all(".waterfall__name, .waterfall__amount, .source", row)),
  ];
  // A line's box is higher than its letters, so boxes of lines that follow one another may touch.
  const letters = ({ left, right, top, bottom }, size) => {
    return { left, right, top: top + size / 3, bottom: bottom - size / 3 };
  };
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  const found = [];
  for (const group of groups) {
    const labels = group.filter((one) => one.checkVisibility()).map((one) => ({
      text: one.textContent.trim(),
      box: letters(one.getBoundingClientRect(), parseFloat(getComputedStyle(one).fontSize)),
      card: one.closest(".card").getBoundingClientRect(),
    }));
    labels.forEach(({ text, box, card }, at) => {
      if (box.left < card.left || box.right > card.right) found.push(`“${text}” runs out of its card`);
      const hit = labels.slice(at + 1).find((other) => !apart(box, other.box));
      if (hit) found.push(`“${text}” runs into “${hit.text}”`);
    });
  }
  return found;
}

/** What is to be pressed and is less than 24 px high or wide. A link in running text is as high as its line. */
function smallTargets() {
  const all = [...document.querySelectorAll("button, a, input, select, summary")];
  const inText = (one) => one.localName === "a" && one.parentElement.textContent.trim() !== one.textContent.trim();
  const target = (one) => (one.type === "checkbox" ? one.labels[0] : one).getBoundingClientRect();
  const small = all.filter(
    (one) => one.checkVisibility() && !inText(one) && Math.min(target(one).height, target(one).width) < 24,
  );
  const size = (box) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
  return small.map((one) => `${one.localName} “${one.id || one.textContent}” is ${size(target(one))}`);
}

for (const [name, size, style] of windows) {
  describe(`at ${name}`, () => {
    let page;
    before(async () => {
      // A person's own styles are not held to the page's policy.
      page = await on.tab(links[0], { ...size, visitor: style && (await on.visitor(undefined, { bypassCSP: true })) });
      if (style) await page.addStyleTag({ content: style });
    });
    test("nothing scrolls sideways", async () => {
      assert.deepEqual(await findings(page, sideways), []);
    });
    test("no label of a figure runs into another or out of its card", async () => {
      assert.deepEqual(await findings(page, collisions), []);
    });
    test("nothing scrolls sideways with everything unfolded", async () => {
      await unfold(page);
      assert.deepEqual(await findings(page, sideways), []);
    });
    test("every target has at least 24 px", async () => {
      await follow(page, links[2]);
      await unfold(page);
      await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByLabel("The link", { exact: true }).waitFor();
      assert.deepEqual(await page.evaluate(smallTargets), []);
    });
  });
}

/** The tops and heights of what must stay where it is while numbers change. */
function positions(page) {
  const still = ".hero, .hero__who, .sections, .stepper, .stepper__step, #years, #specialty, .answers, #pay";
  return page.locator(still).evaluateAll((all) =>
    all.map((one) => {
      const { top, left } = one.getBoundingClientRect();
      const fixed = one.matches(".answers, #pay") ? "" : ` ${one.offsetHeight} high`;
      return `${one.id || one.className}: ${top}, ${left}${fixed}`;
    }),
  );
}

// A director passes $99,900 on the way, where the figure gets a digit more.
for (const [name, size] of windows.slice(0, 4)) {
  test(`nothing around the figure jumps while years are added at ${name}`, async (t) => {
    const page = await on.open(t, "#1?role=director&years=5", size);
    const change = page.getByRole("button", { name: "Change", exact: true });
    if (await change.isVisible()) await change.click();
    await frames(page);
    const before = await positions(page);
    for (let pressed = 0; pressed < 12; pressed++) {
      await page.getByRole("button", { name: "One year more" }).click();
      await frames(page);
      assert.deepEqual(await positions(page), before, `after ${pressed + 1} more years`);
    }
  });
}
