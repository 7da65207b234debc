// What may go wrong around the page while it is used: storage, the clock, another tab, a slow line, the code itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";
import { publish } from "./builds.mjs";
import { address, alive, amount, arrived, follow, frames, kept, rested, stage, troubles, unfold } from "./support.mjs";

const on = stage();
const surgical = "#2?years=4&specialty=surgical";
const button = (page, name) => page.getByRole("button", { name, exact: true });
const remember = (page) => page.getByLabel(/Remember my answers/);
const notice = (page) => page.locator("#trouble");

const refusals = [
  ["is full", () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); })],
  ["is refused", () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused", "SecurityError"); } })],
];
for (const [how, refuse] of refusals) {
  test(`where storage ${how} the page works, and remembering says that it cannot`, async (t) => {
    const visitor = await on.visitor(t);
    await visitor.addInitScript(refuse);
    const page = await visitor.newPage();
    const wrong = troubles(page);
    await page.goto(on.url());
    await alive(page);
    await unfold(page);
    await remember(page).check();
    await page.getByText("This browser does not let the page remember anything.").waitFor();
    await button(page, "One year more").click();
    await frames(page);
    assert.deepEqual([await amount(page), await address(page)], ["$55,400", "#2?years=4"]);
    await remember(page).uncheck();
    assert.equal(await page.locator("#remember-error").innerText(), "");
    assert.deepEqual(wrong, []);
  });
}

test("two tabs remember and forget without a word to each other’s answers", async (t) => {
  const visitor = await on.visitor(t);
  const [one, other] = [await on.tab(surgical, { visitor }), await on.tab("#2?years=9", { visitor })];
  const told = await amount(other);
  for (const page of [one, other]) await unfold(page);
  await remember(one).check();
  await button(one, "One year more").click();
  const next = [await amount(one), await address(one)];
  assert.deepEqual([await amount(other), await address(other)], [told, "#2?years=9"]);
  await remember(other).check();
  await remember(other).uncheck();
  assert.equal(await other.evaluate(() => localStorage.length), 0);
  assert.deepEqual([await amount(one), await address(one)], next);
  assert.ok(await remember(one).isChecked());
  for (const page of [one, other]) await button(page, "One year more").click();
  assert.deepEqual([await address(one), await address(other)], ["#2?years=6&specialty=surgical", "#2?years=10"]);
  // The one where it is still wanted has remembered its own.
  assert.deepEqual(await other.evaluate(() => Object.values(localStorage)), ["#2?years=6&specialty=surgical"]);
});

test("a link opened where answers are remembered takes their place only once one of its own is changed", async (t) => {
  const page = await (await on.visitor(t)).newPage();
  await page.goto(on.url() + surgical);
  await alive(page);
  await unfold(page);
  await remember(page).check();
  const kept = () => page.evaluate(() => Object.values(localStorage));
  assert.deepEqual(await kept(), [surgical]);
  await follow(page, "#2?years=20&place=CA");
  assert.equal(await address(page), "#2?years=20&place=CA");
  assert.deepEqual(await kept(), [surgical]);
  await button(page, "One year more").click();
  assert.equal(await address(page), "#2?years=21&place=CA");
  assert.deepEqual(await kept(), ["#2?years=21&place=CA"]);
  await button(page, "Start over").click();
  await address(page);
  assert.deepEqual(await kept(), ["#2"]);
});

const YEAR = 365 * 86_400_000;
for (const [how, years] of [["ahead", 1], ["back", -1]]) {
  test(`when the clock jumps a year ${how}, answers are still announced and still go into the address`, async (t) => {
    const page = await (await on.visitor(t)).newPage();
    await page.clock.install();
    await page.goto(on.url());
    await alive(page);
    const more = button(page, "One year more");
    await more.click();
    // What already waits for its time is not to wait a year.
    await page.clock.setSystemTime(Date.now() + years * YEAR);
    await page.waitForFunction(() => location.hash === "#2?years=4");
    await page.getByRole("status").getByText(/\$55,400/).waitFor({ state: "attached" });
    await more.click();
    await page.waitForFunction(() => location.hash === "#2?years=5");
    await page.getByRole("status").getByText(/\$58,7/).waitFor({ state: "attached" });
  });
}

for (const [how, jump, times] of [["ahead", YEAR, 1], ["back", -YEAR, 1], ["by a minute", 60_000, 0]]) {
  test(`when the clock jumps ${how}, an open page looks for a newer one ${times ? "once" : "no sooner"}`, async (t) => {
    const site = await publish(t, "/");
    const page = await (await on.visitor(t)).newPage();
    await page.clock.install();
    await page.goto(site.url);
    await alive(page);
    await kept(page);
    let asked = 0;
    site.answer((response, go) => {
      if (response.asked.endsWith("worker.js")) asked++;
      go();
    });
    await page.clock.setSystemTime(Date.now() + jump);
    const looked = await page.evaluate(async () => {
      const looks = [];
      const { update } = ServiceWorkerRegistration.prototype;
      ServiceWorkerRegistration.prototype.update = function () {
        looks.push(update.call(this));
        return looks.at(-1);
      };
      for (let come = 0; come < 2; come++) document.dispatchEvent(new Event("visibilitychange"));
      await Promise.all(looks);
      return looks.length;
    });
    assert.deepEqual([looked, asked], [times, times]);
  });
}

test("on a very slow line the answer is read first, controls wait for the code, and nothing moves when it comes", async (t) => {
  const site = await serve(fileURLToPath(new URL("../../dist", import.meta.url)), { gzip: true });
  t.after(() => site.close());
  const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.url, { waitUntil: "domcontentloaded", timeout: 60_000 });
  assert.equal(await amount(page), "$51,500");
  await frames(page);
  const early = await page.evaluate(() => ({
    code: performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".wasm")),
    awake: [...document.querySelectorAll("#app :is(button, input, select)")].filter((one) => !one.closest("[inert]")).map((one) => one.id || one.textContent),
  }));
  assert.deepEqual(early, { code: false, awake: [] });
  // While the page itself was on its way, a line of text may have been painted before its end was there.
  await page.evaluate(() => (window.shift = 0));
  await arrived(page, { timeout: 60_000 });
  await rested(page);
  assert.equal(await page.evaluate(() => window.shift), 0);
  await button(page, "One year more").click();
  await page.locator(".hero__amount").filter({ hasText: "$55,400" }).waitFor();
});

const part = {
  glue: "**/medical-coding-salary-*.js",
  wasm: "**/*.wasm",
  opening: "**/*-opening-*.wasm",
  later: "**/*-later-*.wasm",
  finding: "**/*-finding-*.wasm",
};
const html = { status: 200, contentType: "text/html", body: "<!doctype html><title>Sign in</title>" };
const cut = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const faults = [
  ["the wasm comes cut short", part.wasm, cut],
  ["a page stands in place of the wasm", part.wasm, (route) => route.fulfill(html)],
  ["the script does not come", part.glue, (route) => route.abort()],
  ["the script comes cut short", part.glue, cut],
  ["a page stands in place of the script", part.glue, (route) => route.fulfill(html)],
  ["what opens a link does not come", part.opening, (route) => route.abort()],
  ["what opens a link comes cut short", part.opening, cut],
];
for (const [what, files, fault] of faults) {
  test(`where ${what}, the page says so, keeps the default answer, and starts once it is mended`, async (t) => {
    const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
    await page.route(files, fault);
    await page.goto(`${on.url()}#2?years=12`);
    await page.getByText("The calculator could not start").waitFor();
    assert.equal(await amount(page), "$51,500");
    assert.ok(await page.locator("#pay h2").isVisible(), "the answer is hidden");
    assert.equal(await notice(page).getByRole("button").count(), 1);
    await page.unroute(files);
    await button(page, "Try again").click();
    await page.locator(".hero__amount").filter({ hasText: "$71,5" }).waitFor();
    assert.ok(await notice(page).isHidden());
  });
}

const missing = (page) => page.getByRole("alert").getByText("A part of this page has not arrived.");
const lacks = [
  ["does not come", (route) => route.abort()],
  ["comes cut short", cut],
  ["is a page in its place", (route) => route.fulfill(html)],
];
for (const [how, fault] of lacks) {
  test(`where the code that comes later ${how}, the page says so, keeps the answers, and goes on once it is mended`, async (t) => {
    const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
    await page.route(part.later, fault);
    await page.goto(`${on.url()}#2?years=12&offer=60000`);
    // What is in the first file works meanwhile.
    await page.locator(".hero__amount").filter({ hasText: "$71,5" }).waitFor();
    await missing(page).waitFor();
    await button(page, "One year more").click();
    await page.waitForFunction(() => location.hash.includes("years=13"));
    await page.unroute(part.later);
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await page.locator("#offer h2", { hasText: "This offer" }).waitFor();
    assert.equal(await missing(page).count(), 0);
    assert.equal(await page.locator("#years").inputValue(), "13");
  });
}

test("where nobody has gone anywhere, nothing is said of what does not come until someone does", async (t) => {
  const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
  await page.route(part.later, (route) => route.abort());
  await page.goto(on.url());
  await arrived(page);
  await button(page, "One year more").click();
  await page.locator(".hero__amount").filter({ hasText: "$55,400" }).waitFor();
  assert.equal(await missing(page).count(), 0);
  await page.locator(".views__link").getByText("Offer", { exact: true }).click();
  await missing(page).waitFor();
});

test("where the tables of places do not come, the field of the place says so, and finds places once they do", async (t) => {
  const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
  await page.route(part.opening, (route) => route.abort());
  await page.goto(on.url());
  await arrived(page);
  await page.locator("#place").fill("san");
  await page.getByText("The list of places has not arrived. Type on to try again.").waitFor();
  await page.unroute(part.opening);
  await page.locator("#place").fill("san j");
  await page.getByRole("option", { name: /San Jose/ }).first().click();
  await page.waitForFunction(() => location.hash.includes("place=41940"));
});

for (const [how, fault] of lacks) {
  test(`where what finds ZIP codes and cities ${how}, the field says so, keeps what was typed, and finds them once it is mended`, async (t) => {
    const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
    await page.route(part.finding, fault);
    await page.goto(on.url());
    await arrived(page);
    const place = page.locator("#place");
    const missing = page.getByText("ZIP codes and cities have not arrived; states and areas are found by name. Type on to try again.");
    await place.fill("21201");
    await missing.waitFor();
    assert.equal(await place.inputValue(), "21201");
    // Names of areas and states are found meanwhile.
    await place.fill("texas");
    await page.getByRole("option", { name: /^Texas/ }).waitFor();
    assert.ok(await missing.isVisible());
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await place.fill("21201");
    await page.getByRole("option", { name: "21201 Baltimore, MD metro area" }).click();
    await page.waitForFunction(() => location.hash.includes("place=12580"));
    assert.equal(await missing.count(), 0);
  });
}
