// What next: a step is tried by pressing it, and taken back by pressing it again or by Undo.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, amount, frames, rested, show, stage } from "./support.mjs";

const on = stage();
const link = "#2?view=next&years=4&pay=50000&certs=none&place=19100";
const remote = /^Work remotely/;

test("a step pressed is tried at once, before and after are told, and pressed again the link is the same", async (t) => {
  const page = await on.open(t, link);
  const before = await amount(page);
  const step = page.getByRole("button", { name: remote });
  await page.locator("#next details").first().evaluate((details) => (details.open = true));
  await step.click();
  await frames(page);
  assert.notEqual(await amount(page), before);
  assert.match(await page.locator(".hero__figure").innerText(), new RegExp(`was \\${before}`));
  assert.equal(await step.getAttribute("aria-pressed"), "true");
  assert.match(await page.locator(".trying").innerText(), /^Trying: work remotely\. Pay \$[\d,]+ → \$[\d,]+ a year/);
  assert.equal(await address(page), "#2?view=next&years=4&pay=50000&certs=none&remote=yes&place=19100");
  await step.click();
  await frames(page);
  assert.equal(await amount(page), before);
  assert.equal(await address(page), link);
});

for (const width of [360, 1280]) {
  test(`a second press at the same point takes a step back, at ${width} px`, async (t) => {
    const page = await on.open(t, "#2?view=next&years=4&certs=cpc&place=45300", { width, height: 740 });
    const step = page.locator("#next .step__try").nth(2);
    await step.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction((before) => scrollY !== before, before);
    await rested(page);
    const { x, y } = await step.boundingBox();
    await page.mouse.click(x + 20, y + 10);
    await frames(page);
    assert.equal(await step.getAttribute("aria-pressed"), "true");
    assert.ok(Math.abs((await step.boundingBox()).y - y) < 1.5);
    await page.mouse.click(x + 20, y + 10);
    await frames(page);
    assert.equal(await address(page), "#2?view=next&years=4&certs=cpc&place=45300");
  });
}

test("several steps are tried together, and Undo beside the answer takes all back", async (t) => {
  const page = await on.open(t, link);
  for (const [section, name] of [["next", /^Earn an RHIA/], ["where", /^Move to /]]) {
    await show(page, section);
    await page.locator(`#${section}`).getByRole("button", { name }).first().click();
    await frames(page);
  }
  await show(page, "next");
  await page.waitForFunction(() => document.querySelectorAll(".step__try[aria-pressed=true]").length === 2);
  await page.locator(".hero").getByRole("button", { name: "Undo" }).click();
  await frames(page);
  assert.equal(await address(page), link);
  assert.equal(await page.locator(".trying").innerText(), "");
});

test("with the keyboard alone a step is tried and taken back, and keeps the focus", async (t) => {
  const page = await on.open(t, link, { width: 360, height: 640 });
  const first = page.locator(".step__try").first();
  await first.focus();
  for (const pressed of ["true", "false"]) {
    await page.keyboard.press("Space");
    await frames(page);
    assert.equal(await first.getAttribute("aria-pressed"), pressed);
    assert.ok(await first.evaluate((step) => step === document.activeElement));
  }
});
