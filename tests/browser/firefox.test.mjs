// The main journeys in Firefox too: what Chromium shows, Firefox shows, by the same keys and taps.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, comesTo, skip, stage, text } from "./firefox.mjs";
import { alive, launchBrowser, servePage, troubles } from "./support.mjs";

const texan = "#2?years=4&certs=cpc&specialty=surgical&place=TX";
// A window so high that all sections are in view.
const everything = { width: 1280, height: 9000 };
const button = (name) => `button[aria-label="${name}"]`;
const press = async (page, name, within = "body") => (await page.waitForSelector(`${within} ${button(name)}`)).click();
const value = (page, selector) => page.$eval(selector, (field) => field.value);

/** Puts a text in the place of what a field holds, as a person does. */
async function typeOver(page, selector, typed) {
  await page.click(selector);
  const command = process.platform === "darwin" ? "Meta" : "Control";
  await page.keyboard.down(command);
  await page.keyboard.press("a");
  await page.keyboard.up(command);
  await page.keyboard.type(typed);
}

/** What the page tells in figures: the answer, what it buys and pays, every heading, every cell of every table of the view. */
function told() {
  document.querySelectorAll("main .view:not([hidden]) details").forEach((details) => (details.open = true));
  const texts = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
  return { answer: texts(".hero__amount, .hero__range, .hero__unit, .fact"), headings: texts("main .view:not([hidden]) h2"), cells: texts("main .view:not([hidden]) :is(td, th)") };
}

/** The same in a page of either browser, once two readings agree: tables are drawn when they are unfolded. */
async function settled(page) {
  let last;
  await comesTo(async () => {
    const before = last;
    last = await page.evaluate(told);
    return JSON.stringify(before) === JSON.stringify(last) && last.cells.length > 20;
  }, true);
  return last;
}

describe("in Firefox", { skip, timeout: 600_000 }, () => {
  const on = stage();

  test("the page comes alive with the answer of a typical coder, and without trouble", async (t) => {
    const page = await on.tab(t);
    const wrong = troubles(page);
    await page.goto(on.url());
    await alive(page);
    assert.equal(await text(page, ".hero__amount"), "$51,500");
    assert.equal(await text(page, ".hero__range"), "most earn $44,600 to $59,500");
    assert.deepEqual(wrong, []);
  });

  test("one year more moves the figure and the link", async (t) => {
    const page = await on.open(t);
    await press(page, "One year more");
    await comesTo(() => answer(page), ["$55,400", "#2?years=4"]);
  });

  test("a link opens with its answers, and every figure is the one that Chromium shows", async (t) => {
    const link = `${texan}&compare=CA`;
    const page = await on.open(t, link, everything);
    const answers = await Promise.all(["#years", "#specialty", "#place"].map((field) => value(page, field)));
    assert.deepEqual(answers, ["4", "Surgical", "Texas"]);
    const chromium = await launchBrowser();
    t.after(() => chromium.close());
    const other = await chromium.newPage({ viewport: everything });
    await other.goto(on.url() + link);
    await alive(other);
    const [here, there] = [await settled(page), await settled(other)];
    for (const part of ["answer", "headings", "cells"]) assert.deepEqual(here[part], there[part], part);
  });

  test("a place is found with the keyboard alone", async (t) => {
    const page = await on.open(t);
    for (let presses = 0; (await page.evaluate(() => document.activeElement.id)) !== "place"; presses++) {
      assert.ok(presses < 60, "the field is not reached");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Rochester");
    const active = () => text(page, "#place-list [aria-selected=true]");
    await comesTo(active, /Rochester/);
    for (let presses = 0; !(await active()).includes("MN"); presses++) {
      assert.ok(presses < 8, "Rochester, MN is not in the list");
      const before = await active();
      await page.keyboard.press("ArrowDown");
      await comesTo(async () => (await active()) !== before, true);
    }
    await page.keyboard.press("Enter");
    await comesTo(async () => (await answer(page))[1], "#2?place=40340");
    assert.equal(await value(page, "#place"), "Rochester, MN");
  });

  test("an offer is typed, and held against the range at once", async (t) => {
    const page = await on.open(t, texan.replace("?", "?view=offer&"), everything);
    await typeOver(page, "#offer-pay", "60,000");
    await comesTo(() => text(page, "#offer-title"), "This offer is fair, $4,800 under the middle");
    await page.select("#offer-per", "An hour");
    await comesTo(() => value(page, "#offer-pay"), "28.85");
    await comesTo(async () => (await answer(page))[1], `${texan}&offer=28.85`);
  });

  test("a table unfolds, and is saved as a file", async (t) => {
    const page = await on.open(t, `${texan}&compare=CA`, everything);
    const wrong = troubles(page);
    const tables = "#where details:has(> .numbers__open)";
    await page.click(`${tables} > summary`);
    await comesTo(() => text(page, `${tables} tbody`), /California/);
    await press(page, "Save this table as CSV", tables);
    await comesTo(() => on.saved().join(), /^medical-coding-salary_where_[\d-]{10}\.csv$/);
    assert.deepEqual(wrong, []);
  });

  test("after one visit the page opens with the server gone", async (t) => {
    const site = await servePage("/some/folder/");
    t.after(() => site.close());
    const page = await on.tab(t);
    await page.goto(site.url);
    await alive(page);
    await comesTo(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active.state), "activated");
    await site.close();
    await assert.rejects(fetch(site.url), "the server is still there");
    await page.goto("about:blank");
    await page.goto(`${site.url}#2?years=12`);
    await alive(page);
    assert.deepEqual(await answer(page), ["$71,500", "#2?years=12"]);
    await press(page, "One year less");
    await comesTo(async () => (await answer(page))[1], "#2?years=11");
  });

  test("a page of a state opens with the state chosen", async (t) => {
    const page = await on.open(t, "places/texas.html");
    assert.equal(await value(page, "#place"), "Texas");
    await press(page, "One year more");
    await comesTo(async () => (await answer(page))[1], "#2?years=4&place=TX");
  });

  test("at 360 px the form unfolds by a tap, and nothing scrolls sideways", async (t) => {
    const page = await on.open(t, `${texan}&compare=CA`, { width: 360, height: 640 });
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const form = () => page.$eval("#you", (form) => form.checkVisibility());
    assert.deepEqual([await form(), await beyond()], [false, 0]);
    await page.tap("button[aria-controls=you]");
    await comesTo(form, true);
    await page.tap(button("One year more"));
    await comesTo(async () => (await answer(page))[1], `${texan.replace("4", "5")}&compare=CA`);
    await page.evaluate(told);
    await comesTo(() => text(page, "#where tbody"), /California/);
    assert.equal(await beyond(), 0);
  });

  test("nothing breaks the policy, and a script that someone slips in does not run", async (t) => {
    const page = await on.tab(t, everything);
    for (const path of ["", "places/texas.html", `${texan}&compare=CA&offer=60000`]) {
      await page.goto("about:blank");
      await page.goto(on.url() + path);
      await alive(page);
      await settled(page);
      assert.deepEqual(await page.evaluate(() => window.broken), [], path);
    }
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.slipped = true";
      document.body.append(script);
    });
    await comesTo(() => page.evaluate(() => window.broken.join()), /^script-src/);
    assert.equal(await page.evaluate(() => window.slipped), undefined);
  });
});
