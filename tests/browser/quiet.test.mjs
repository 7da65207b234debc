// Nothing goes wrong, nothing is sent, nothing is kept, and nothing is said aloud too often.
import assert from "node:assert/strict";
import { test } from "node:test";
import { controls } from "./controls.mjs";
import { alive, frames, kept, spread, stage, troubles, unfold } from "./support.mjs";

const on = stage();

/** What a curious person does: every control, every figure, every link within the page. */
async function wholeVisit(page) {
  // The last control is another way to what the one before it does.
  for (const [, act] of controls.slice(0, -1)) await act(page);
  await spread(page);
  for (const [typed, name] of [["tex", "Texas"], ["san jose", /San Jose/]]) {
    await page.locator("#compare").fill(typed);
    await page.locator("#compare-list").getByRole("option", { name }).first().click();
  }
  await page.getByRole("button", { name: "Take Texas out" }).click();
  await unfold(page);
  await page.locator("#years").fill("abc");
  await page.locator("#place").fill("Atlantis");
  await page.locator("#housing").fill("99");
  await page.getByLabel(/Remember my answers/).check();
  await page.locator("#time .plot__box").hover();
  await page.locator("#time .plot__slider").press("ArrowRight");
  await page.evaluate(async () => {
    for (const link of document.querySelectorAll("a[href^='#']:not(.skip)")) {
      link.click();
      await new Promise(requestAnimationFrame);
    }
  });
  await page.getByRole("button", { name: "Copy link" }).click();
  for (const name of ["Start over", "Undo start over"]) await page.getByRole("button", { name, exact: true }).click();
  await page.evaluate(() => (location.hash = "#9?years=abc"));
  await page.getByRole("button", { name: "Dismiss" }).click();
  await frames(page);
}

for (const [name, width] of [["narrow", 360], ["wide", 1280]]) {
  test(`a whole visit to a ${name} page asks nobody else, logs nothing, and leaves no cookie`, async (t) => {
    const visitor = await on.visitor(t);
    const asked = [];
    visitor.on("request", (request) => asked.push(request));
    const opening = await visitor.newPage();
    await opening.setViewportSize({ width, height: 800 });
    const wrong = troubles(opening);
    await opening.goto(on.url(), { waitUntil: "networkidle" });
    await alive(opening);
    await kept(opening);
    const elsewhere = (url) => !url.startsWith(on.url()) && !url.startsWith("data:");
    assert.deepEqual(asked.map((request) => request.url()).filter(elsewhere), []);
    // What is asked for once the page stands could tell what was answered, to whomever it goes.
    asked.length = 0;
    const change = opening.getByRole("button", { name: "Change", exact: true });
    if (await change.isVisible()) await change.click();
    await wholeVisit(opening);
    // What finds places is taken when one types, of what is kept here by then.
    const here = await Promise.all(asked.map(async (request) => (await request.response())?.fromServiceWorker()));
    assert.deepEqual(asked.filter((_, at) => !here[at]).map((request) => request.url()), []);
    assert.deepEqual(wrong, []);
    assert.deepEqual(await visitor.cookies(), []);
  });
}

test("the address that a server sees never holds the answers", async (t) => {
  const page = await on.open(t, "#2?years=4&certs=cpc");
  await page.getByRole("button", { name: "One year more" }).click();
  assert.equal(page.url().split("#")[0], on.url());
});

/** Notes whatever any live region of the page says from now on; an `output` is one by itself. */
function listen(page) {
  return page.evaluate(() => {
    const live = "[role=status], [role=alert], output, [aria-live=polite], [aria-live=assertive]";
    window.heard = [];
    const hear = (changes) => {
      const elements = changes.map(({ target }) => (target.closest ? target : target.parentElement));
      for (const region of new Set(elements.map((element) => element?.closest(live)))) {
        const said = region?.textContent.trim();
        if (said && !region.closest("[hidden]") && region.ariaLive !== "off") window.heard.push(said);
      }
    };
    new MutationObserver(hear).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

const heard = (page) => page.evaluate(() => window.heard);

/** A page whose clock stands still, with someone listening. */
async function stoppedAndHeard(t, link) {
  const visitor = await on.visitor(t);
  await visitor.clock.install();
  const page = await on.tab(link, { visitor });
  await page.clock.pauseAt(Date.now() + 60_000);
  await listen(page);
  return page;
}

const quickly = [
  ["five presses of “One year more”", 5, (page) => page.getByRole("button", { name: "One year more" }).click()],
  ["three steps of the slider", 3, (page) => page.locator(".stepper__slider").press("ArrowRight")],
  ["typing 4 and then 1 as years", 2, (page, at) => page.locator("#years").fill(["4", "41"][at])],
];
for (const [what, times, act] of quickly) {
  test(`${what} in a row are said aloud once, after a pause`, async (t) => {
    const page = await stoppedAndHeard(t);
    for (let at = 0; at < times; at++) {
      await act(page, at);
      await page.clock.runFor(300);
    }
    assert.deepEqual(await heard(page), [], "said before the pause");
    await page.clock.runFor(2000);
    const said = await heard(page);
    assert.equal(said.length, 1, `said: ${said.join(" | ")}`);
    assert.match(said[0], /^About \$[\d,]+ a year before tax, May 2025 dollars\. Most earn .* a month after tax\.$/);
  });
}

test("how many places fit is not said at every keystroke", async (t) => {
  const page = await stoppedAndHeard(t);
  await page.locator("#place").focus();
  for (const letter of "roche") {
    await page.keyboard.press(letter);
    await page.clock.runFor(100);
  }
  assert.deepEqual(await heard(page), [], "said before the pause");
  await page.clock.runFor(2000);
  assert.match((await heard(page)).join(" | "), /^(8 of )?\d+ places(; type on to narrow them)?$/);
});

test("nothing is said aloud of a page that has only just opened", async (t) => {
  const page = await stoppedAndHeard(t, "#2?years=4");
  await page.clock.runFor(5000);
  assert.deepEqual(await heard(page), []);
});
