// Firefox for the tests, where there is one: driven over WebDriver BiDi, which needs no driver beside it.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import puppeteer from "puppeteer-core";
import { alive, servePage } from "./support.mjs";

/** In milliseconds: a browser that starts for the first time, beside other tests, takes its time. */
const patience = 20_000;

/** Why the tests in Firefox are left out, where they are. */
export const skip = process.env.FIREFOX ? false : "there is no Firefox: install it, or name one in FIREFOX";

/** Files are saved without asking, and a finger may touch. */
const settings = (downloads) => ({
  "browser.download.dir": downloads,
  "browser.download.folderList": 2,
  "dom.w3c_touch_events.enabled": 1,
});

// A Firefox that came as a snap sees nothing of the system's folder for such files.
const temporary = fileURLToPath(new URL("../../target/tmp/", import.meta.url));

/** Starts the Firefox that ./dev found, in a folder of its own that is removed when it is closed. */
async function launchFirefox() {
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(join(temporary, "firefox-"));
  const downloads = join(folder, "downloads");
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const browser = await puppeteer
    .launch({
      browser: "firefox",
      executablePath: process.env.FIREFOX,
      headless: true,
      userDataDir: join(folder, "profile"),
      extraPrefsFirefox: settings(downloads),
      // For root it starts in no home but root's own.
      env: process.getuid?.() === 0 ? { ...process.env, HOME: folder } : process.env,
      timeout: 60_000,
    })
    .catch((error) => {
      remove();
      throw new Error(`${process.env.FIREFOX} does not start: ${error.message}`);
    });
  return { browser, downloads, close: () => browser.close().finally(remove) };
}

/** One served page and one Firefox for all tests of a file. */
export function stage() {
  let site;
  let firefox;
  before(async () => {
    [site, firefox] = await Promise.all([servePage(), launchFirefox()]);
  });
  after(() => Promise.all([firefox?.close(), site?.close()]));
  const self = {
    url: () => site.url,
    /** The names of the files saved so far, without those still being written. */
    saved: () => readdirSync(firefox.downloads).filter((name) => !existsSync(join(firefox.downloads, `${name}.part`))),
    /** A tab of someone who was never here before, until `t` ends. `window.broken` is what broke the page's policy. */
    async tab(t, { width = 1280, height = 800 } = {}) {
      const visitor = await firefox.browser.createBrowserContext();
      t.after(() => visitor.close());
      const page = await visitor.newPage();
      page.setDefaultTimeout(patience);
      await page.setViewport({ width, height });
      await page.evaluateOnNewDocument(() => {
        window.broken = [];
        addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => {
          window.broken.push(`${violatedDirective} ${sourceFile}`);
        });
      });
      return page;
    },
    /** The page in such a tab, once it is alive. */
    async open(t, link = "", window) {
      const page = await self.tab(t, window);
      await page.goto(site.url + link);
      await alive(page);
      return page;
    },
  };
  return self;
}

/** Waits until `read` gives what is wanted; fails with what it gave last. */
export async function comesTo(read, wanted) {
  const pattern = wanted instanceof RegExp;
  let given;
  for (const until = Date.now() + patience; Date.now() < until; await wait(50)) {
    given = await read();
    if (pattern ? wanted.test(given) : isDeepStrictEqual(given, wanted)) return;
  }
  if (pattern) assert.match(String(given), wanted);
  else assert.deepEqual(given, wanted);
}

/** The text of the first of these, in a page of either browser. */
export const text = (page, selector) => page.evaluate((selector) => document.querySelector(selector)?.innerText, selector);

/** The large figure and what the address bar holds, from the `#`. */
export const answer = (page) =>
  page.evaluate(() => [document.querySelector(".hero__amount").innerText, location.hash]);
