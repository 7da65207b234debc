// The site around the page: what stands there without scripts, a page for every place, what may run.
import { validateWorkflow } from "@action-validator/core";
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { address, alive, amount, frames, rested, stage, troubles } from "./support.mjs";

const on = stage();
const project = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(project, "dist");
const pages = ["index.html", "404.html", "accessibility.html", ...readdirSync(join(dist, "places")).map((name) => `places/${name}`)];
const text = (page) => readFileSync(join(dist, page), "utf8");
const title = (html) => html.match(/<title>(.*?)<\/title>/)[1];

test("there is a page for every state and DC, and for every metropolitan area with a figure", () => {
  assert.ok(pages.length > 400, `${pages.length} pages`);
  for (const name of ["texas", "district-of-columbia", "dallas-fort-worth-arlington-tx"]) {
    assert.ok(pages.includes(`places/${name}.html`), name);
  }
});

test("no two pages have the same title or the same description", () => {
  const descriptions = pages.map((page) => text(page).match(/name="description" content="(.*?)"/)?.[1]).filter(Boolean);
  const titles = pages.map((page) => title(text(page)));
  assert.equal(new Set(titles).size, pages.length);
  assert.equal(new Set(descriptions).size, pages.length - 1);
});

test("no link of any page leads nowhere", () => {
  const lost = [];
  for (const page of pages) {
    const html = text(page);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, href] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (/^(https?:|data:|#2)/.test(href)) continue;
      if (href.startsWith("#")) {
        // A page of a place is rendered ahead in part: what it leads to is there once it is alive.
        if (!page.startsWith("places/") && !ids.has(href.slice(1)) && !/^#(how|line|lines)-/.test(href)) lost.push(`${page}: ${href}`);
        continue;
      }
      const file = normalize(join(dist, dirname(page), href.split("#")[0]));
      if (!existsSync(file.endsWith("/") ? join(file, "index.html") : file)) lost.push(`${page}: ${href}`);
    }
  }
  assert.deepEqual(lost, []);
});

test("every page is valid HTML", async () => {
  const rules = {
    extends: ["html-validate:standard"],
    rules: {
      // As the code that renders the pages writes them; browsers read both alike.
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-trailing-whitespace": "off",
      "doctype-style": "off",
      "void-style": "off",
      "long-title": "off",
    },
  };
  const validator = new HtmlValidate(rules);
  const found = [];
  for (const page of pages) {
    const report = await validator.validateString(text(page), page);
    for (const { messages } of report.results) {
      found.push(...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`));
    }
  }
  assert.deepEqual(found.slice(0, 20), [], `${found.length} in all`);
});

test("the workflow is what its schema wants, and pins every action", () => {
  const workflow = readFileSync(join(project, ".github/workflows/page.yml"), "utf8");
  assert.deepEqual(validateWorkflow(workflow).errors, []);
  for (const [, uses] of workflow.matchAll(/uses: (\S+)/g)) assert.match(uses, /@[0-9a-f]{40}$/);
});

test("without scripts every view is a page of its own, with the default figures and its tables, a link away", async (t) => {
  const visitor = await on.visitor(t, { javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto(on.url());
  const bar = await page.locator(".lane__outer").first().boundingBox();
  assert.ok(bar.width > 20, "bars have their lengths");
  const parts = { "My pay": ["pay", "why"], Next: ["next", "time", "paths"], Where: ["where", "budget"], Offer: ["offer"], Method: ["sources"] };
  for (const [view, ids] of Object.entries(parts)) {
    await page.locator(".views__link").getByText(view, { exact: true }).click();
    assert.equal(await amount(page), "$51,500");
    assert.equal(await page.locator("form.you").isVisible(), false);
    for (const id of ids) {
      assert.match(await page.locator(`#${id} h2`).textContent(), /\w/, id);
      // An offer has one once there is an offer.
      if (id !== "offer") assert.ok((await page.locator(`#${id} table`).count()) > 0, `${id} has no table`);
    }
  }
  assert.match(page.url(), /method\.html/);
  // A number of another view leads to its line there.
  await page.goto(on.url());
  await page.locator("#pay .card__summary a").click();
  assert.match(page.url(), /method\.html#how-percentile$/);
  assert.ok(await page.locator("#how-percentile").count());
});

test("the live page takes over without a shift, and without anybody else’s answer", async (t) => {
  const visitor = await on.visitor(t);
  await visitor.addInitScript(() => {
    window.shift = 0;
    window.shown = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    const look = () => {
      const figure = document.querySelector(".hero__amount");
      if (figure && getComputedStyle(figure).visibility === "visible") window.shown.push(figure.innerText);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const link of ["#2?years=12&place=CA", ""]) {
    const page = await visitor.newPage();
    await page.goto(on.url() + link);
    await alive(page);
    await rested(page);
    const [shown, shift] = await page.evaluate(() => [[...new Set(window.shown)], window.shift]);
    assert.equal(shown.length, 1, `${shown}`);
    assert.equal(shown.includes("$51,500"), link === "", `${shown}`);
    assert.equal(shift, 0, link);
  }
});

test("a page of a state opens with the state chosen, and its link opens the same", async (t) => {
  const visitor = await on.visitor(t);
  const page = await visitor.newPage();
  const wrong = troubles(page);
  await page.goto(`${on.url()}places/texas.html`);
  await page.locator("html:not([data-opening]) #place").waitFor();
  await page.getByRole("button", { name: "One year more" }).click();
  await frames(page);
  assert.equal(await page.locator("#place").inputValue(), "Texas");
  assert.equal(await address(page), "#2?years=4&place=TX");
  const told = await amount(page);
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator(".hero__amount").filter({ hasText: told }).waitFor();
  assert.deepEqual(wrong, []);
});

test("nothing breaks the policy, and a script or a style sheet that someone slips in does nothing", async (t) => {
  const visitor = await on.visitor(t);
  const page = await visitor.newPage();
  await page.addInitScript(() => {
    window.broken = [];
    document.addEventListener("securitypolicyviolation", (event) => window.broken.push(`${event.violatedDirective} ${event.sourceFile}`));
  });
  for (const path of ["", "places/texas.html", "#2?years=4&place=CA&compare=TX,NY&offer=60000"]) {
    await page.goto("about:blank");
    await page.goto(on.url() + path);
    await alive(page);
    await rested(page);
    assert.deepEqual(await page.evaluate(() => window.broken), [], path);
  }
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.slipped = true";
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.body.append(script, style);
  });
  const refused = (rules) => rules.every((rule) => window.broken.some((one) => one.startsWith(rule)));
  await page.waitForFunction(refused, ["script-src", "style-src-elem"]);
  assert.equal(await page.evaluate(() => window.slipped), undefined);
  assert.equal(await page.locator("body").isVisible(), true);
});

test("where the code cannot be had, the page says so and keeps the default answer", async (t) => {
  const visitor = await on.visitor(t, { serviceWorkers: "block" });
  const page = await visitor.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(`${on.url()}#2?years=12`);
  await page.getByRole("button", { name: "Try again" }).waitFor();
  assert.equal(await amount(page), "$51,500");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".hero__amount").filter({ hasText: "$71,5" }).waitFor();
});
