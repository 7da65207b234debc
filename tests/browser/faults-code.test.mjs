// Where the page's code breaks off: it says so in plain words, loses no answer, and tells what is needed to mend it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { publish } from "./builds.mjs";
import { address, alive, amount, arrived, frames, stage, unfold } from "./support.mjs";

const on = stage();
const link = "#2?years=12&specialty=surgical";
const button = (page, name) => page.getByRole("button", { name, exact: true });
const notice = (page) => page.locator("#trouble");

/** From here on the browser makes no elements, which the code cannot do without. */
function noElements() {
  const refuse = () => {
    throw new Error("no element is made");
  };
  Document.prototype.createElementNS = Node.prototype.cloneNode = refuse;
}

/** A trap that no panic comes before, as where memory runs out. */
function trap() {
  const code = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code)));
  setTimeout(exports.f);
}

/** Has the code of an open page panic. */
async function panic(page) {
  await page.evaluate(noElements);
  await page.locator("#place").fill("san");
  await notice(page).waitFor();
}

const breaks = [
  ["panics at what is typed", panic],
  ["panics in what it waits for", async (page) => {
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
    await page.evaluate(noElements);
    await button(page, "Copy link").click();
  }],
  ["traps", (page) => page.evaluate(trap)],
];
for (const [how, act] of breaks) {
  test(`where the code ${how}, the page says so in view, and loads again with the answers`, async (t) => {
    const page = await on.open(t, link);
    const told = await amount(page);
    await address(page);
    await page.evaluate(() => scrollTo(0, 3000));
    await act(page);
    await notice(page).getByText("Something went wrong in the calculator").waitFor();
    const { y, height } = await notice(page).boundingBox();
    assert.ok(y >= 0 && y + height <= 800, "it is out of view");
    await Promise.all([page.waitForEvent("load"), button(page, "Load it again with my answers").click()]);
    await alive(page);
    assert.deepEqual([await amount(page), await address(page)], [told, link]);
    assert.ok(await notice(page).isHidden());
  });
}

test("where the code panics before it is there, the default answer stands, and a report is offered", async (t) => {
  const page = await (await on.visitor(t)).newPage();
  await page.route("**/*.wasm", async (route) => {
    await page.evaluate(() => (Node.prototype.cloneNode = Document.prototype.createElementNS = () => null));
    await route.continue();
  });
  await page.goto(on.url() + link);
  await notice(page).getByText("Something went wrong in the calculator").waitFor();
  assert.equal(await amount(page), "$51,500");
  assert.ok(await button(page, "Copy a report to send").isVisible());
});

test("“Forget my answers and start over” forgets what the link and the device hold", async (t) => {
  const visitor = await on.visitor(t);
  const page = await on.tab(link, { visitor });
  await unfold(page);
  await page.getByLabel(/Remember my answers/).check();
  await button(page, "One year more").click();
  await frames(page);
  await panic(page);
  await button(page, "Forget my answers and start over").click();
  await page.waitForFunction(() => !location.hash.includes("years"));
  await arrived(page);
  assert.deepEqual([await amount(page), await address(page)], ["$51,500", "#2"]);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

/** What whoever mends it has to know. */
async function tells(page, report) {
  assert.match(report, /panicked at .*\.rs:\d+/);
  assert.ok(report.includes(await page.locator("meta[name=version]").getAttribute("content")), "no version");
  assert.ok(report.includes(page.url()), "no link");
}

test("the report has what went wrong, the version and the link, and goes to the clipboard", async (t) => {
  const visitor = await on.visitor(t, { permissions: ["clipboard-read", "clipboard-write"] });
  const page = await on.tab(link, { visitor });
  await panic(page);
  await button(page, "Copy a report to send").click();
  await button(page, "Report copied").waitFor();
  await tells(page, await page.evaluate(() => navigator.clipboard.readText()));
});

test("where the clipboard is refused, the report is shown to be copied by hand", async (t) => {
  const visitor = await on.visitor(t);
  await visitor.addInitScript(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  const page = await on.tab(link, { visitor, width: 320 });
  await button(page, "Change").click();
  await panic(page);
  await button(page, "Copy a report to send").click();
  const byHand = page.getByLabel("The report, to copy by hand");
  await tells(page, await byHand.inputValue());
  assert.ok(await byHand.evaluate((field) => field.selectionEnd - field.selectionStart === field.value.length));
  const { x, width } = await byHand.boundingBox();
  assert.ok(x >= 0 && x + width <= 320, "it does not fit the window");
});

test("errors of other people’s scripts are not taken for the page’s own", async (t) => {
  const page = await on.open(t, link);
  await page.evaluate(async () => {
    const heard = ["error", "unhandledrejection"].map((kind) => new Promise((done) => addEventListener(kind, done)));
    setTimeout(() => {
      throw new Error("an extension’s own");
    });
    Promise.reject(new Error("another"));
    await Promise.all(heard);
  });
  assert.ok(await notice(page).isHidden());
});

test("a broken file that the browser holds under the whole one’s name is asked for anew", async (t) => {
  const site = await publish(t, "/");
  const page = await (await on.visitor(t, { serviceWorkers: "block" })).newPage();
  const held = { "content-type": "application/wasm", "cache-control": "public, max-age=31536000, immutable" };
  site.answer((response, go) => (response.asked.endsWith(".wasm") ? response.writeHead(200, held).end("cut short") : go()));
  await page.goto(site.url + link);
  await button(page, "Try again").waitFor();
  site.answer((response, go) => go());
  await Promise.all([page.waitForEvent("load"), button(page, "Try again").click()]);
  await alive(page);
  assert.ok(await notice(page).isHidden());
});
