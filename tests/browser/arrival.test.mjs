// How the page comes alive: the answer and the form at once, what is out of view when someone comes near it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { arrived, frames, rested, show, stage } from "./support.mjs";

const on = stage();
/** The page as it is before anybody has touched it. */
const untouched = async (t, link = "", viewport = { width: 1280, height: 800 }) => {
  const visitor = await on.visitor(t, { viewport });
  const page = await visitor.newPage();
  await page.goto(on.url() + link);
  await arrived(page);
  return page;
};
const standing = (page) => page.locator("[data-standing]").evaluateAll((all) => all.map((one) => one.id));
const viewLink = (page, view) => page.locator(`.views__link[href="#view-${view}"]`);
const awake = (page, id) => page.locator(`#${id}:not([data-standing])`).waitFor({ state: "attached" });

/** Holds back the code that comes later; gives what lets it through. */
const held = async (visitor) => {
  let go;
  const gone = new Promise((done) => (go = done));
  await visitor.route("**/*-later-*.wasm", async (route) => {
    await gone;
    await route.continue();
  });
  return go;
};

test("a view’s own page can be read as it was rendered while its code is on its way", async (t) => {
  const visitor = await on.visitor(t);
  const go = await held(visitor);
  const page = await visitor.newPage();
  await page.goto(`${on.url()}next.html`);
  await arrived(page);
  assert.deepEqual((await standing(page)).filter((id) => ["next", "time", "plans", "training", "paths"].includes(id)).length, 5);
  assert.match(await page.locator("#time h2").textContent(), /\w/);
  assert.equal(await page.locator(".views__link[aria-current]").textContent(), "Next");
  go();
  await page.waitForFunction(() => !document.querySelector("#view-next [data-standing]"));
  assert.match(page.url(), /next\.html#2\?view=next$/);
});

test("a view that is shown before its code is there says so, and is there once it is", async (t) => {
  const visitor = await on.visitor(t, { viewport: { width: 360, height: 740 } });
  const go = await held(visitor);
  const page = await visitor.newPage();
  await page.goto(on.url());
  await arrived(page);
  await viewLink(page, "offer").click();
  await page.locator("#offer").getByText("One moment…").waitFor();
  go();
  await page.locator("#offer h2").waitFor();
});

test("what nobody comes near is alive once nobody waits for anything, so that words in it are found", async (t) => {
  const page = await untouched(t);
  await page.waitForFunction(() => !document.querySelector("[data-standing]"));
  assert.match(await page.locator("#paths h2").textContent(), /\w/);
});

test("a section comes alive before it is scrolled to, without moving what is in view", async (t) => {
  const page = await untouched(t);
  await page.evaluate(() => {
    window.shift = 0;
    window.seen = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: "layout-shift" });
    const look = () => {
      for (const one of document.querySelectorAll("[data-standing]")) {
        if (one.closest("[hidden]")) continue;
        const { top, bottom } = one.getBoundingClientRect();
        if (top < innerHeight && bottom > 0) window.seen.push(one.id);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await viewLink(page, "where").click();
  await awake(page, "where");
  await page.evaluate(() => (window.seen = []));
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, 300);
    await frames(page);
  }
  assert.deepEqual(await page.evaluate(() => [...new Set(window.seen)]), []);
  assert.equal(await page.evaluate(() => window.shift), 0);
});

/** How many pixels a section is off the place below the answer where its heading can be read. */
const off = (page, id) =>
  page.evaluate((id) => {
    const section = document.getElementById(id);
    const place = parseFloat(getComputedStyle(section).scrollMarginBlockStart);
    return Math.abs(Math.round(section.getBoundingClientRect().top - place));
  }, id);

for (const view of ["next", "where", "offer", "method"]) {
  test(`a press on a view shows it from its top and gives it the focus: ${view}`, async (t) => {
    const page = await untouched(t, "", { width: 360, height: 740 });
    await viewLink(page, view).click();
    await page.waitForFunction((view) => document.activeElement.id === `view-${view}`, view);
    await page.waitForFunction(() => !document.querySelector(".view:not([hidden]) [data-standing]"));
    await rested(page);
    const heading = await page.locator(`#view-${view} h2`).first().boundingBox();
    assert.ok(heading.y > 100 && heading.y < 400, `${heading.y}`);
    assert.equal(await page.locator(".view:not([hidden])").count(), 1);
    assert.equal(await viewLink(page, view).getAttribute("aria-current"), "page");
  });
}

for (const width of [360, 1280]) {
  test(`every section put into the address is led right to, though none on the way was ever seen, at ${width} px`, async (t) => {
    const page = await untouched(t, "#2?compare=CA,MS&offer=60000", { width, height: 740 });
    const missed = [];
    for (const id of await page.locator(".view > section").evaluateAll((all) => all.map((one) => one.id))) {
      await page.evaluate((id) => (location.hash = id), id);
      await awake(page, id);
      await page.waitForFunction((id) => document.activeElement.id === id, id);
      await rested(page);
      // The first of a view is where the view begins.
      const first = await page.evaluate((id) => document.getElementById(id).matches(":first-of-type"), id);
      if (!first && (await off(page, id))) missed.push([id, await off(page, id)]);
    }
    assert.deepEqual(missed, []);
  });
}

test("who goes straight to the offer can use it", async (t) => {
  const page = await untouched(t, "", { width: 360, height: 740 });
  await page.getByRole("link", { name: "I have an offer" }).click();
  await awake(page, "offer");
  await page.waitForFunction(() => document.activeElement.id === "offer");
  await page.locator("#offer-pay").fill("60000");
  await page.locator("#offer-title", { hasText: "This offer" }).waitFor();
});

test("a change is in every section before anybody gets there", async (t) => {
  const page = await untouched(t);
  const before = await page.locator("#offer-title").textContent();
  await page.getByRole("button", { name: "One year more" }).click();
  await page.waitForFunction((before) => document.querySelector("#offer-title").textContent !== before, before);
  assert.equal(await page.locator("[data-standing], #app [inert]").count(), 0);
  assert.equal(await page.evaluate(() => scrollY), 0);
});

test("until it is alive, what stands there is hidden where it is not this person’s answer", async (t) => {
  const visitor = await on.visitor(t);
  const page = await visitor.newPage();
  await page.addInitScript(() => {
    window.wrong = [];
    const look = () => {
      for (const one of document.querySelectorAll("#next, #where, #paths")) {
        const visible = getComputedStyle(one).visibility === "visible";
        if (visible && ((one.hasAttribute("data-standing") && !one.hasAttribute("aria-busy")) || !document.querySelector("#app > .page > .answers #pay"))) window.wrong.push(one.id);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${on.url()}#2?years=12&place=CA`);
  await arrived(page);
  await page.waitForFunction(() => !document.querySelector("[data-standing]"));
  assert.deepEqual(await page.evaluate(() => window.wrong), []);
});

test("a browser that cannot tell what is in view brings everything to life at once", async (t) => {
  const visitor = await on.visitor(t);
  const page = await visitor.newPage();
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(on.url());
  await arrived(page);
  await page.waitForFunction(() => !document.querySelector("[data-standing], #app [inert]"));
  assert.match(await page.locator("#offer-title").textContent(), /\w/);
});

test("a number pressed in an untouched page leads to the line that tells how it is worked out", async (t) => {
  const page = await untouched(t);
  await page.locator(".hero__amount a").click();
  await page.locator("#sources .back").waitFor();
  await page.waitForFunction(() => document.activeElement.closest("#sources [id]:not(section)"));
});

test("what has the focus has it still when its section comes alive", async (t) => {
  const visitor = await on.visitor(t);
  const go = await held(visitor);
  const page = await visitor.newPage();
  await page.goto(`${on.url()}next.html`);
  await arrived(page);
  await page.locator("#paths summary").first().focus();
  go();
  await awake(page, "paths");
  await frames(page);
  assert.ok(await page.evaluate(() => document.activeElement.closest("#paths") !== null));
});

test("a page of a place has the views that it was not rendered with", async (t) => {
  const page = await untouched(t, "places/texas.html");
  await show(page, "offer");
  assert.match(await page.locator("#offer h2").textContent(), /\w/);
});
