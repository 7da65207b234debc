// On a phone, with a finger: nothing needs a mouse that hovers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, amount, frames, rested, show, stage } from "./support.mjs";

const on = stage();
const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } };

/** Taps where a finger would, and waits until what it changes is on screen. */
async function tap(page, what) {
  await what.tap();
  await frames(page);
}

/** The page on a phone. */
async function held(t, link) {
  const visitor = await on.visitor(t, phone);
  const page = await on.tab(link, { visitor });
  assert.ok(await page.evaluate(() => matchMedia("(pointer: coarse)").matches), "a mouse, not a finger");
  return page;
}

test("by taps alone the form unfolds, a certificate is chosen and a year is added", async (t) => {
  const page = await held(t, "");
  const years = page.getByRole("button", { name: "One year more" });
  assert.equal(await years.isVisible(), false);
  await tap(page, page.getByRole("button", { name: "Change", exact: true }));
  await tap(page, page.locator("#you .chip", { hasText: /^CPC$/ }));
  assert.equal(await amount(page), "$55,300");
  await tap(page, years);
  assert.equal(await address(page), "#2?years=4&certs=cpc");
  assert.notEqual(await amount(page), "$55,300");
});

test("a state tapped on the map tells its figures and is compared, and tapped again is not", async (t) => {
  const page = await held(t, "#2?view=where&place=TX");
  await show(page, "map");
  const tile = page.locator("#tile-WA");
  await tap(page, tile);
  assert.equal(await address(page), "#2?place=TX&compare=WA");
  assert.match(await page.locator("#map-reading").innerText(), /^Washington: pay \$[\d,]+, take-home/);
  await tap(page, tile);
  assert.equal(await address(page), "#2?view=where&place=TX");
});

test("a row of the ranking tapped is compared", async (t) => {
  const page = await held(t, "#2?view=where&place=TX");
  await show(page, "places");
  await page.locator("#find").fill("Rochester, MN");
  await frames(page);
  await tap(page, page.getByRole("button", { name: "Compare Rochester, MN" }));
  assert.equal(await address(page), "#2?place=TX&compare=40340");
  assert.equal(await page.locator("#where").getByText("Rochester, MN").first().isVisible(), true);
});

test("a finger on the career reads the year it is at", async (t) => {
  const page = await held(t, "#2?view=next");
  const reading = page.locator("#time .plot__reading");
  const plot = page.locator("#time .plot__box").first();
  const { width, height } = await plot.boundingBox();
  // The figure goes from 0 to 30 years.
  for (const [part, year] of [[0.01, 0], [0.8, 24], [0.99, 30]]) {
    await plot.tap({ position: { x: width * part, y: height / 2 } });
    await frames(page);
    assert.match(await reading.innerText(), new RegExp(`^${year} years: \\$`));
  }
});

test("nothing scrolls sideways on a phone, nor does it zoom out to show the whole width", async (t) => {
  const page = await held(t, "#2?years=4&place=TX&compare=CA,NY");
  await tap(page, page.getByRole("button", { name: "Change", exact: true }));
  assert.deepEqual(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth, visualViewport.scale]), [360, 360, 1]);
});

/** Moves a finger from a point, in steps as a screen tells them, and lifts it. */
async function swipe(page, { x, y }, [across, down]) {
  const fingers = await page.context().newCDPSession(page);
  const at = (part) => [{ x: x + across * part, y: y + down * part }];
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; step++) {
    await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
    await frames(page);
  }
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await fingers.detach();
  await rested(page);
}

for (const [name, slider, view] of [["years", ".stepper__slider", "pay"], ["housing", "#housing-slider", "where"], ["a career", "#time .plot__slider", "next"]]) {
  test(`a finger that scrolls over the slider of ${name} leaves it; one that slides or presses moves it`, async (t) => {
    const page = await held(t, `#2?view=${view}&years=4&housing=30`);
    await tap(page, page.getByRole("button", { name: "Change", exact: true }));
    const one = page.locator(slider).first();
    const state = async () => {
      const shown = await one.evaluate((one) => [one.value, one.getAttribute("aria-valuetext")]);
      return [...shown, await address(page), await amount(page)];
    };
    /** The slider in the middle of the window, which what is stuck to its top leaves free, and a point along it. */
    const point = async (part) => {
      await one.evaluate((one) => one.scrollIntoView({ block: "center" }));
      await rested(page);
      const { x, y, width, height } = await one.boundingBox();
      return { x: x + width * part, y: y + height / 2 };
    };
    const before = await state();
    const from = await point(0.8);
    const scrolled = await page.evaluate(() => scrollY);
    await swipe(page, from, [4, -120]);
    assert.ok((await page.evaluate(() => scrollY)) > scrolled + 40, "the page has not scrolled");
    assert.deepEqual(await state(), before);
    await swipe(page, await point(0.2), [100, 5]);
    const slid = await state();
    assert.notDeepEqual(slid, before);
    const { x, y } = await point(0.9);
    await page.touchscreen.tap(x, y);
    await rested(page);
    assert.ok(Number((await state())[0]) > Number(slid[0]), `${await state()} after ${slid}`);
  });
}
