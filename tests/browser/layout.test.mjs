// Nothing scrolls sideways, no label runs into another, every target is large enough, nothing jumps.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { collisions, findings, links, sideways, smallTargets } from "./look.mjs";
import { follow, frames, stage, unfold } from "./support.mjs";

const on = stage();

const windows = [
  ["320 px", { width: 320, height: 640 }],
  ["360 px", { width: 360, height: 640 }],
  ["768 px", { width: 768, height: 1024 }],
  ["1280 px", { width: 1280 }],
  ["1280 px with text of twice the size", { width: 1280 }, "html { font-size: 32px }"],
  ["360 px with text of twice the size", { width: 360, height: 640 }, "html { font-size: 32px }"],
];

for (const [name, size, style] of windows) {
  describe(`at ${name}`, () => {
    let page;
    before(async () => {
      // A person's own styles are not held to the page's policy.
      page = await on.tab(links[0], { ...size, visitor: style && (await on.visitor(undefined, { bypassCSP: true })) });
      if (style) await page.addStyleTag({ content: style });
    });
    test("nothing scrolls sideways, and no label of a figure runs into another or out of its card", async () => {
      assert.deepEqual(await findings(page, sideways, collisions), []);
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
  const still = ".hero, .hero__who, .views, .stepper, .stepper__step, #years, #specialty, .answers, #pay";
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
    const page = await on.open(t, "#2?role=director&years=5", size);
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
