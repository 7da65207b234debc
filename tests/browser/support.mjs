// What the browser tests share: the built page served from this machine, and the browser that opens it.
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

/** A window with room for the form beside the answer. */
const wide = { width: 1280, height: 800 };
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Serves dist/ under `base` ("/" or "/some/path/"). Resolves to `{ url, close }`. */
export function servePage(base = "/") {
  if (!existsSync(dist)) throw new Error("There is no dist/ to test: run ./dev build first.");
  return serve(dist, { base });
}

/** Starts the browser that ./dev found, with a new, empty profile. */
export function launchBrowser() {
  const executablePath = process.env.CHROME;
  if (!executablePath) {
    throw new Error("No browser was named: run the tests by ./dev test or ./dev with node --test, or set CHROME.");
  }
  return chromium.launch({
    executablePath,
    // The page needs nothing from outside, and a browser that looks for updates only slows the tests.
    args: ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync"],
  });
}

/** Collects what goes wrong in a page: errors on the console, uncaught errors, requests without an answer. */
export function troubles(page) {
  const found = [];
  page.on("console", (message) => {
    // What Playwright calls "warning" is "warn" to Puppeteer.
    if (/^(error|warn)/.test(message.type())) {
      found.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => found.push(`uncaught: ${error}`));
  page.on("requestfailed", (request) => found.push(`no answer: ${request.url()} ${request.failure()?.errorText}`));
  return found;
}

/**
 * One served page and one browser for all tests of a file. What a test opens is closed when it ends.
 */
export function stage() {
  let site;
  let browser;
  let regular;
  const newVisitor = async (options) => {
    const visitor = await browser.newContext({ viewport: wide, ...options });
    await visitor.addInitScript(notePauses);
    // More than any of it takes, on a machine where others are at work too.
    visitor.setDefaultTimeout(10_000);
    return visitor;
  };
  let started;
  const start = async () => {
    [site, browser] = await Promise.all([servePage(), launchBrowser()]);
    regular = await newVisitor();
  };
  // Other hooks of a file do not wait for this one, so whatever needs it does.
  const ready = () => (started ??= start());
  before(ready);
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  const self = {
    url: () => site.url,
    /** Someone who was never here before (there until `t` ends, or else to the end), for tests of what a browser keeps, allows or lacks. */
    async visitor(t, options) {
      await ready();
      const visitor = await newVisitor(options);
      t?.after(() => visitor.close());
      return visitor;
    },
    /** The page in a new tab, once it is alive: a visitor's, or else the regular one's. */
    async tab(link = "", { visitor, width, height = 800 } = {}) {
      await ready();
      const page = await (visitor ?? regular).newPage();
      if (width) await page.setViewportSize({ width, height });
      await page.goto(site.url + link);
      await alive(page);
      if (height >= SPREAD) await spread(page);
      return page;
    },
    /** The same for one test alone. */
    async open(t, link, options) {
      const page = await self.tab(link, options);
      t.after(() => page.close());
      return page;
    },
  };
  return self;
}

/**
 * The live answer and form have taken the place of those rendered ahead, whose controls can do nothing yet; and what is
 * below the window has had its frame, before which nothing in it can have the focus.
 */
export function arrived(page, options) {
  // Without an argument: Puppeteer, which drives Firefox, takes them in another order than Playwright.
  const there = () => !document.querySelector("#app form.you[inert], #app > .page > :not(main) [inert], #app [data-later]");
  return page.waitForFunction(there, undefined, options);
}

/** All of the view that is shown is alive: sections out of sight come alive at the first key, or when someone comes near. */
export async function alive(page) {
  await arrived(page);
  await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" })));
  await page.waitForFunction(() => !document.querySelector("#app .view:not([hidden]) :is([data-standing], [inert])"));
}

/** A window so high, in pixels, that all views are spread out in it. */
const SPREAD = 8_000;
const spreadOut = new WeakSet();

/** All views below one another, alive and unfolded, as on paper: for tests of what is in all of them. */
export async function spread(page) {
  spreadOut.add(page);
  await page.evaluate(() => document.querySelectorAll(".view[hidden]").forEach((view) => view.removeAttribute("hidden")));
  // Which brings all of them to life.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await alive(page);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.evaluate(() => document.querySelectorAll(".fold").forEach((fold) => (fold.open = true)));
  await frames(page);
}

/** Shows the view that a section stands in, alive, and unfolds the section. */
export async function show(page, section) {
  await page.evaluate(async (section) => {
    const view = document.getElementById(section).closest(".view");
    const link = document.querySelector(`.views__link[href="#${view.id}"]`);
    if (!link.ariaCurrent) link.click();
    while (view.hidden) await new Promise(requestAnimationFrame);
  }, section);
  await alive(page);
  await page.evaluate((section) => {
    const fold = document.querySelector(`#${section} > .fold`);
    if (fold) fold.open = true;
  }, section);
  await frames(page);
}

/**
 * Notes what a page puts off: the address bar, the title and the sections out of view follow only once someone pauses,
 * and what is kept for later is fetched a second after the page has come alive. `window.pause` passes such a time at once.
 */
function notePauses() {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map();
  window.setTimeout = (act, wait = 0, ...rest) => {
    const end = () => {
      waiting.delete(id);
      act(...rest);
    };
    const id = setTimeout(end, wait);
    waiting.set(id, { wait, end });
    return id;
  };
  window.clearTimeout = (id) => {
    waiting.delete(id);
    clearTimeout(id);
  };
  // Less than a tenth of a second is no pause of a person's.
  const due = (longest) => [...waiting].find(([, { wait }]) => wait >= 100 && wait <= longest);
  window.pause = async (longest) => {
    for (let next; (next = due(longest)); await new Promise((done) => setTimeout(done))) {
      const [id, { end }] = next;
      clearTimeout(id);
      end();
    }
  };
}

/** Nothing is done for so many milliseconds, as far as the page can tell; what was done before is on screen. */
async function pause(page, milliseconds) {
  await frames(page);
  await page.evaluate((milliseconds) => window.pause(milliseconds), milliseconds);
}

/** Whatever goes on in a page has come to rest: for eight frames nothing in it has changed, nor was it scrolled. */
export function rested(page) {
  return page.evaluate(async () => {
    let changes = 0;
    const watch = new MutationObserver(() => changes++);
    watch.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    const state = () => `${changes} ${scrollX} ${scrollY}`;
    for (let same = 0, before = state(); same < 8; same = state() === before ? same + 1 : 0) {
      before = state();
      await new Promise(requestAnimationFrame);
    }
    watch.disconnect();
  });
}

/** What the page keeps for when there is no network has been fetched. */
export async function kept(page) {
  await pause(page, 1000);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated") await new Promise((done) => active.addEventListener("statechange", done));
  });
}

/** Waits until what is asked in the page is answered by something true; a promise of it is waited for. */
export async function until(page, asked) {
  while (!(await page.evaluate(asked))) await frames(page);
}

/** Two frames: by then every change must be on screen. */
export function frames(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The large figure. */
export function amount(page) {
  return page.locator(".hero__amount").innerText();
}

/** The address bar, the sections out of view and the other views have followed the last change. */
export async function settled(page) {
  await pause(page, 300);
  await pause(page, 2000);
  await frames(page);
}

/** What the address bar holds, from the `#`, once it has followed the last change. */
export async function address(page) {
  await pause(page, 300);
  return page.evaluate(() => location.hash);
}

/** Puts a link into the address bar of an open page, once it has followed the last change. */
export async function follow(page, link) {
  await address(page);
  await put(page, link);
}

/** The same at once. */
export async function put(page, link) {
  await page.evaluate((link) => (location.hash = link), link);
  await frames(page);
  if (spreadOut.has(page)) await spread(page);
}

/** The figure of everyday life that a text belongs to. */
export function fact(page, text) {
  return page.locator(".fact", { hasText: text }).locator(".fact__value").innerText();
}

/** Unfolds everything that is folded: the form on a narrow page, the rarer questions, the tables. */
export async function unfold(page) {
  const change = page.getByRole("button", { name: "Change", exact: true });
  if (await change.isVisible()) await change.click();
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await frames(page);
}
