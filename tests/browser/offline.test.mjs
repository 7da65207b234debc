// Without the network, and from one build to the next: what is kept works, and files of two builds never come together.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build, ofOneBuild, publish } from "./builds.mjs";
import { address, amount, arrived, frames, kept, stage, troubles, until } from "./support.mjs";

const on = stage();
const notice = (page) => page.getByText("A new version of this page is ready.");
const take = (page) => page.getByRole("button", { name: "Use it now" }).click();

/** Someone's tab at a page of a site, once it works. */
async function open(visitor, url) {
  const page = await visitor.newPage();
  await page.goto(url);
  await working(page);
  return page;
}

/** The page is alive: what is pressed changes the answer. Before, it looks alike, as it was rendered ahead. */
async function working(page) {
  await arrived(page);
  const told = await amount(page);
  await page.getByRole("button", { name: "One year more" }).click();
  await page.waitForFunction((told) => document.querySelector(".hero__amount").innerText !== told, told);
}

/** What the browser does by itself now and then: it looks for a newer worker, and waits until that is ready or has failed;
 * a ready one has then answered the page, which asks it before this does. */
function lookForNewer(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
    const worker = registration.installing;
    while (worker?.state === "installing") await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
    const { waiting } = registration;
    if (!waiting) return false;
    const { port1, port2 } = new MessageChannel();
    waiting.postMessage("version", [port2]);
    await new Promise((done) => (port1.onmessage = done));
    return true;
  });
}

/** The page that is open is kept too. */
const itselfKept = (page) => until(page, () => window.caches.match(location.origin + location.pathname));

const caches = (page) => page.evaluate(() => window.caches.keys());

/** A tab of a visitor who was here before, so that the first build is kept. */
async function returning(t, base) {
  const site = await publish(t, base);
  const visitor = await on.visitor(t);
  const page = await open(visitor, site.url);
  await kept(page);
  return { site, visitor, page };
}

for (const base of ["/", "/some/folder/"]) {
  test(`after one visit the page under ${base} works with the network cut, in old and new tabs, links and all`, async (t) => {
    const { site, visitor, page } = await returning(t, base);
    await visitor.setOffline(true);
    await page.reload();
    await working(page);
    const other = await visitor.newPage();
    const wrong = troubles(other);
    await other.goto(`${site.url}#2?years=12`);
    await working(other);
    assert.match(await address(other), /^#2\?years=13$/);
    await ofOneBuild(other, site.first);
    assert.deepEqual(wrong, []);
  });
}

/** A browser hands a page over once the worker before has nothing left to do, which takes a busy machine a while. */
const TAKEN = { timeout: 60_000 };

test("the page of a place that one came in by is there with the network cut", async (t) => {
  const site = await publish(t, "/some/folder/");
  const visitor = await on.visitor(t);
  const page = await open(visitor, `${site.url}places/texas.html`);
  await kept(page);
  const title = await page.title();
  await visitor.setOffline(true);
  await page.goto("about:blank");
  await page.goto(`${site.url}places/texas.html?from=elsewhere`);
  await working(page);
  await page.waitForFunction((title) => document.title === title, title);
  await ofOneBuild(page, site.first);
});

test("a place’s page that was opened later is kept; one that never was leads to the start page with its answers", async (t) => {
  const { site, visitor, page } = await returning(t, "/some/folder/");
  await page.goto(`${site.url}places/ohio.html`);
  await working(page);
  await itselfKept(page);
  await visitor.setOffline(true);
  await page.goto(`${site.url}places/ohio.html#2?years=2`);
  await working(page);
  assert.match(page.url(), /places\/ohio\.html/);
  await page.goto(`${site.url}places/texas.html#2?years=12`);
  await working(page);
  assert.equal(page.url().split("#")[0], site.url);
  assert.match(await address(page), /^#2\?years=13$/);
  await ofOneBuild(page, site.first);
});

test("with the network a page is as the server has it now", async (t) => {
  const { site, page } = await returning(t, "/");
  site.edit("index.html", (html) => html.replace(/<title>.*?<\/title>/, "<title>Today’s</title>"));
  site.edit("places/texas.html", (html) => html.replace(/<title>.*?<\/title>/, "<title>Today’s Texas</title>"));
  for (const [path, title] of [["places/texas.html", "Today’s Texas"], ["", "Today’s"]]) {
    const html = await (await page.goto(site.url + path)).text();
    assert.match(html, new RegExp(`<title>${title}</title>`), path);
  }
});

test("where the network is slow or the server broken, what is kept is shown", async (t) => {
  const { site, visitor, page } = await returning(t, "/");
  site.answer((response, go) => setTimeout(go, 20_000));
  const from = Date.now();
  const slow = await open(visitor, site.url);
  assert.ok(Date.now() - from < 15_000, "it waited for the network");
  await ofOneBuild(slow, site.first);
  site.answer((response) => response.writeHead(503).end());
  await page.reload();
  await working(page);
  await ofOneBuild(page, site.first);
});

test("an open page is told quietly of a new build, and takes it whole, answers and all, when asked", async (t) => {
  const { site, visitor, page } = await returning(t, "/some/folder/");
  const other = await open(visitor, site.url);
  // It looks for new builds only from a while after it has come alive.
  await kept(other);
  await page.evaluate(() => Promise.all(["another page 1", "medical-coding-salary / 1"].map((name) => window.caches.open(name))));
  await page.goto(`${site.url}#2?years=12`);
  await working(page);
  const year = page.getByRole("button", { name: "One year more" });
  await year.focus();
  const second = build(site, "2");
  assert.ok(await lookForNewer(page));
  await notice(page).waitFor();
  assert.ok(await year.evaluate((button) => button === document.activeElement), "the focus has moved");
  await ofOneBuild(page, site.first);
  const told = [await address(page), await amount(page)];
  await Promise.all([page.waitForEvent("load", TAKEN), take(page)]);
  await page.locator(".hero__amount").filter({ hasText: told[1] }).waitFor();
  assert.deepEqual([await address(page), await amount(page)], told);
  await working(page);
  await ofOneBuild(page, second);
  assert.equal(await notice(page).count(), 0);
  const names = await caches(page);
  assert.deepEqual(names.sort(), ["another page 1", "medical-coding-salary / 1", `medical-coding-salary /some/folder/ ${second.version}`]);
  // The tab beside it was not asked, so it stands as it was, works, and takes the new build when it is.
  await working(other);
  await ofOneBuild(other, site.first);
  await Promise.all([other.waitForEvent("load", TAKEN), take(other)]);
  await working(other);
  await ofOneBuild(other, second);
});

test("a page that came new from the network is not told of itself, and offline the old build is whole", async (t) => {
  const { site, visitor, page } = await returning(t, "/");
  const second = build(site, "2");
  await page.reload();
  await working(page);
  await ofOneBuild(page, second);
  assert.ok(await lookForNewer(page));
  await frames(page);
  assert.equal(await notice(page).count(), 0);
  await visitor.setOffline(true);
  await page.reload();
  await working(page);
  await ofOneBuild(page, site.first);
  // The new build is here too, and is taken without the network.
  await Promise.all([page.waitForEvent("load", TAKEN), take(page)]);
  await working(page);
  await ofOneBuild(page, second);
});

test("a new build is taken by itself once no tab of the old one is left", async (t) => {
  const { site, visitor, page } = await returning(t, "/");
  const second = build(site, "2");
  assert.ok(await lookForNewer(page));
  const texas = await open(visitor, `${site.url}places/texas.html`);
  await itselfKept(texas);
  await Promise.all([page.close(), texas.close()]);
  await visitor.setOffline(true);
  // The browser takes a moment to see that they are gone, and tells nobody: a tab is opened until it has.
  const version = "document.querySelector('meta[name=version]').content";
  let first = await open(visitor, site.url);
  for (let tries = 0; tries < 40 && (await first.evaluate(version)) !== second.version; tries++) {
    await first.close();
    await new Promise((done) => setTimeout(done, 250));
    first = await open(visitor, site.url);
  }
  await ofOneBuild(first, second);
  const texan = await open(visitor, `${site.url}places/texas.html`);
  assert.equal(texan.url().split("#")[0], `${site.url}places/texas.html`);
  await ofOneBuild(texan, second);
});

const halves = [
  ["a file of it is missing", (site, second) => site.remove([...second.files].find((name) => name.endsWith(".wasm")))],
  ["its start page is still the old one", (site) => site.restore("index.html")],
  ["a page stands in place of a file", (site, second) => site.edit([...second.files].find((name) => name.endsWith(".js")), () => "<!doctype html>", ".html")],
];
for (const [how, break_] of halves) {
  test(`a new build is not taken while ${how}, and the old one still works with the network cut`, async (t) => {
    const { site, visitor, page } = await returning(t, "/");
    const second = build(site, "2");
    const mend = break_(site, second);
    assert.equal(await lookForNewer(page), false);
    assert.equal((await caches(page)).length, 1, "half a build is kept");
    await visitor.setOffline(true);
    await page.reload();
    await working(page);
    await ofOneBuild(page, site.first);
    await visitor.setOffline(false);
    mend();
    assert.ok(await lookForNewer(page), "the whole build is not taken");
  });
}

test("a third build takes the place of a second that waits", async (t) => {
  const { site, page } = await returning(t, "/");
  build(site, "2");
  assert.ok(await lookForNewer(page));
  const third = build(site, "3");
  assert.ok(await lookForNewer(page));
  await Promise.all([page.waitForEvent("load", TAKEN), take(page)]);
  await working(page);
  await ofOneBuild(page, third);
});

test("a build without a worker takes away the old one and what it kept, and loads no page again", async (t) => {
  const { site, visitor, page } = await returning(t, "/some/folder/");
  await page.evaluate(() => window.caches.open("another page 1"));
  const other = await open(visitor, site.url);
  await kept(other);
  await other.evaluate(() => (window.same = true));
  site.takeWorkerBack();
  await page.reload();
  await working(page);
  // What was kept goes first, then the worker.
  await until(page, async () => !(await navigator.serviceWorker.getRegistration()));
  assert.deepEqual(await caches(page), ["another page 1"]);
  assert.ok(await other.evaluate(() => window.same), "a page was loaded again");
  await Promise.all([page.close(), other.close()]);
  const later = await open(visitor, site.url);
  assert.equal(await later.evaluate(() => navigator.serviceWorker.controller), null);
  await visitor.setOffline(true);
  await assert.rejects(later.reload());
});

const refusals = [
  ["refuses workers", () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error("refused")))],
  ["knows no workers", () => delete Navigator.prototype.serviceWorker],
];
for (const [how, refuse] of refusals) {
  test(`in a browser that ${how} the page works and complains of nothing`, async (t) => {
    const visitor = await on.visitor(t);
    await visitor.addInitScript(refuse);
    const page = await visitor.newPage();
    const wrong = troubles(page);
    await page.goto(on.url());
    await working(page);
    await frames(page);
    assert.match(await amount(page), /\$/);
    assert.deepEqual(wrong, []);
  });
}
