// Tables, charts and results are saved as files that say what they are, when they were made and where they come from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { amount, follow, frames, kept, stage, troubles } from "./support.mjs";

const on = stage();
const link = "#2?years=4&certs=none&specialty=surgical&place=19100&plan=1:ccs,3:auditing";
// A window so high that all sections are in view.
const everything = { width: 1280, height: 20_000 };
const charts = ["pay", "why", "next", "where", "budget", "map", "time", "plans", "training"];

// One page for all that only reads.
let page;
before(async () => {
  page = await on.tab(link, everything);
});

/** Unfolds a section's table, with the files it may be saved as. */
async function opened(page, section) {
  const details = page.locator(`#${section} .numbers`, { hasText: "Table and files" }).first();
  await details.evaluate((details) => (details.open = true));
  await details.getByRole("button", { name: "Save this table as CSV" }).waitFor();
  return details;
}

let lastSaved = 0;

/** What a button saves: the file's name and its bytes. */
async function saved(page, button) {
  // Chromium drops, without a word, what a page saves beyond ten files a second.
  await page.waitForTimeout(Math.max(0, lastSaved + 100 - Date.now()));
  lastSaved = Date.now();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The day where the browser is, as in 2026-11-22. */
function today(page) {
  return page.evaluate(() => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
}

/** The rows of a CSV. */
function rows(text) {
  const found = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)) {
    found.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") found.push([]);
  }
  return found.slice(0, -1);
}

/** What is wrong with a text as XML, and what stands in it. */
function parsed(page, text) {
  return page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = (name) => [...tree.getElementsByTagName(name)].map((one) => one.textContent);
    const size = ["width", "height"].map((name) => Number(tree.documentElement.getAttribute(name)));
    return { wrong: all("parsererror"), title: all("title")[0], said: all("text").join(" "), size };
  }, text);
}

test("every section’s table is saved as it stands, with plain numbers, its sources and the link", async () => {
  const day = await today(page);
  for (const section of charts) {
    const details = await opened(page, section);
    const { name, bytes } = await saved(page, details.getByRole("button", { name: "Save this table as CSV" }));
    assert.match(name, new RegExp(`^medical-coding-salary_[a-z-]+_${day}\\.csv$`));
    const text = bytes.toString("utf8");
    assert.equal(text[0], "\ufeff", "Excel needs it");
    const [headings, ...read] = rows(text.slice(1));
    const ragged = read.filter((row) => row.length !== headings.length);
    assert.deepEqual(ragged, [], section);
    const shown = await details.locator("tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    const plain = (cell) => (/^[+−]?\$?[\d,.]+%?$/.test(cell) ? cell.replace("−", "-").replace(/[+$,%]/g, "") : cell);
    assert.deepEqual(read.slice(0, shown.length), shown.map((row) => row.map(plain)), section);
    const below = read.slice(shown.length).map((row) => row.join(" ")).join("\n");
    assert.match(below, /Source guide, about 2023/);
    assert.ok(below.includes(`${on.url()}${link}`), below);
    assert.ok(below.includes(day), below);
  }
});

test("every chart is saved as an SVG that opens by itself, with its finding, its sources and the link", async () => {
  for (const section of charts) {
    const details = await opened(page, section);
    const { name, bytes } = await saved(page, details.getByRole("button", { name: "Save this chart as SVG" }));
    assert.match(name, /^medical-coding-salary_[a-z-]+_\d{4}-\d\d-\d\d\.svg$/);
    const { wrong, title, said, size } = await parsed(page, bytes.toString("utf8"));
    assert.deepEqual(wrong, []);
    // Of the person's pay the page says "earn less", which stands alone only with the amount.
    if (section !== "pay") assert.equal(title, await page.locator(`#${section}-title`).innerText());
    assert.match(said, /Sources: guide, about 2023/);
    assert.ok(said.replaceAll(" ", "").includes(`${on.url()}${link}`), said);
    assert.equal(size[0], 900);
  }
});

test("an SVG opened by itself asks for nothing and shows no trouble", async (t) => {
  const details = await opened(page, "time");
  const { bytes } = await saved(page, details.getByRole("button", { name: "Save this chart as SVG" }));
  const visitor = await on.visitor(t);
  const asked = [];
  visitor.on("request", (request) => asked.push(request.url()));
  const alone = await visitor.newPage();
  const wrong = troubles(alone);
  const address = `data:image/svg+xml;base64,${bytes.toString("base64")}`;
  await alone.goto(address);
  assert.deepEqual(asked.filter((url) => url !== address), []);
  assert.deepEqual(wrong, []);
});

/** The size of a PNG, and the part of it that is not white. */
async function looks(page, bytes) {
  assert.equal(bytes.subarray(1, 4).toString(), "PNG");
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let drawn = 0;
    for (let at = 0; at < data.length; at += 4) drawn += data[at] < 250 || data[at + 3] < 255 ? 1 : 0;
    return { size: [image.width, image.height], drawn: (drawn * 4) / data.length };
  }, `data:image/png;base64,${bytes.toString("base64")}`);
}

test("every chart is saved as a picture of twice the size, on white, with something on it", async () => {
  for (const section of charts) {
    const details = await opened(page, section);
    const svg = await saved(page, details.getByRole("button", { name: "Save this chart as SVG" }));
    const { size } = await parsed(page, svg.bytes.toString("utf8"));
    const png = await saved(page, details.getByRole("button", { name: "Save this chart as a PNG picture" }));
    assert.equal(png.name, svg.name.replace(/svg$/, "png"));
    const found = await looks(page, png.bytes);
    assert.deepEqual(found.size, size.map((side) => side * 2), section);
    assert.ok(found.drawn > 0.01 && found.drawn < 0.6, `${section}: ${found.drawn} of the picture is not white`);
  }
});

test("a browser that makes no picture says so beside the button, and what to do", async (t) => {
  const page = await on.open(t, link, everything);
  await page.evaluate(() => (HTMLCanvasElement.prototype.toBlob = (done) => done(null)));
  const details = await opened(page, "time");
  await details.getByRole("button", { name: "Save this chart as a PNG picture" }).click();
  await details.getByRole("status").getByText(/could not make the picture; SVG holds the same/).waitFor();
});

test("of all places those that are shown are saved, in their order", async (t) => {
  const page = await on.open(t, "#2?years=4&place=19100", everything);
  const button = page.getByRole("button", { name: "Save these places as CSV" });
  const all = rows((await saved(page, button)).bytes.toString("utf8").slice(1));
  assert.equal(all.findIndex((row) => row.every((cell) => cell === "")), 573);
  await page.getByLabel("State", { exact: true }).selectOption("Minnesota");
  await page.locator("#places").getByRole("columnheader", { name: "Pay" }).getByRole("button").click();
  await frames(page);
  const { name, bytes } = await saved(page, button);
  assert.match(name, /^medical-coding-salary_all-places_/);
  const some = rows(bytes.toString("utf8").slice(1));
  const count = some.findIndex((row) => row.every((cell) => cell === "")) - 1;
  assert.match(await page.locator(".ranking__count").innerText(), new RegExp(`^${count} places$`));
  const heading = some[0].indexOf("Pay ($ a year)");
  const pays = some.slice(1, count + 1).map((row) => Number(row[heading]));
  assert.deepEqual(pays, pays.toSorted((one, other) => other - one));
});

test("everything is saved as JSON: the answers, the sources, and the results that the page shows", async () => {
  const button = page.getByRole("button", { name: "Save as JSON with all answers and results" });
  const { name, bytes } = await saved(page, button);
  assert.equal(name, `medical-coding-salary_everything_${await today(page)}.json`);
  const text = bytes.toString("utf8");
  const whole = JSON.parse(text);
  assert.equal(whole.link, `${on.url()}${link}`);
  assert.deepEqual([whole.inputs.years, whole.inputs.certs, whole.inputs.role], ["4", "none", "coder"]);
  const centre = Math.round(whole.results.centre / 100) * 100;
  assert.equal(`$${centre.toLocaleString("en-US")}`, await amount(page));
  assert.ok(whole.sources.some((source) => source.address === "https://www.bls.gov/oes/tables.htm"));
  // The browser's own writer: a line for each value, and numbers as it writes them.
  assert.match(text, /^ {6}"discount": 3,$/m);
  assert.equal(text, JSON.stringify(whole, null, 2));
  assert.ok(Number.isFinite(whole.results.price_index) && whole.results.plans[1].steps.length === 2);
});

test("what is saved follows the answers", async (t) => {
  const page = await on.open(t, "#2?years=4", everything);
  await follow(page, "#2?years=9&place=CA");
  const details = await opened(page, "time");
  const { bytes } = await saved(page, details.getByRole("button", { name: "Save this table as CSV" }));
  assert.ok(bytes.toString("utf8").includes(`${on.url()}#2?years=9&place=CA`));
});

test("saving asks nobody and keeps nothing", async (t) => {
  const visitor = await on.visitor(t);
  const page = await on.tab(link, { visitor, ...everything });
  await kept(page);
  const asked = [];
  visitor.on("request", (request) => asked.push(request.url()));
  const wrong = troubles(page);
  const details = await opened(page, "where");
  for (const name of ["Save this table as CSV", "Save this chart as SVG", "Save this chart as a PNG picture"]) {
    await saved(page, details.getByRole("button", { name }));
  }
  assert.deepEqual(asked.filter((url) => !url.startsWith("blob:")), []);
  assert.deepEqual(wrong, []);
  assert.deepEqual(await visitor.cookies(), []);
});
