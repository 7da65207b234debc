// The address bar always holds the link; a link opens the page it was copied from; a broken one says what is wrong.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { controls } from "./controls.mjs";
import { address, alive, amount, follow, frames, stage, unfold, show } from "./support.mjs";

const on = stage();

const everything =
  "#2?years=6&certs=cpc,rhia&specialty=cardiology&setting=hospital&role=supervisor&auditing=yes&performance=strong" +
  "&remote=yes&place=19100&basis=guide&status=hoh&housing=22.5&compare=CA,41860,0100001";
const plain = [
  ["no answer", "#2"],
  ["no certificate", "#2?certs=none"],
  ["a rural place beside the nation", "#2?role=director&place=0100001&compare=US"],
  ["every answer", everything],
];

/** All a person can read or has answered: the text of the results, and every field as it stands. */
async function contents(page) {
  await unfold(page);
  const fields = await page.locator("#you").locator("input, select").evaluateAll((fields) =>
    fields.map((field) => [field.id, field.type === "checkbox" ? field.checked : field.value]),
  );
  const [hero, main] = await Promise.all([".hero", "main"].map((part) => page.locator(part).innerText()));
  return { hero, main, fields };
}

test("after many changes the link opens the same page for someone else", async (t) => {
  const mine = await on.open(t);
  // The last control is another way to what the one before it does.
  for (const [, act] of controls.slice(0, -1)) await act(mine);
  await frames(mine);
  const theirs = await on.open(t, await address(mine));
  assert.deepEqual(await contents(theirs), await contents(mine));
});

for (const [what, link] of plain) {
  test(`a link with ${what} is kept as it is, and opens with no complaint`, async (t) => {
    const page = await on.open(t, link);
    assert.equal(await address(page), link);
    assert.equal(await page.getByRole("alert").count(), 0);
  });
}

// One page for the links that are put into the address of an open one.
let open;
before(async () => {
  open = await on.tab();
});

const uncanonical = [
  ["#2?place=tx&years=04", "#2?years=4&place=TX"],
  ["#2?years=3", "#2"],
  ["#2?years=4&years=5", "#2?years=5"],
  ["#1%3Fyears%3D4", "#2?years=4"],
  ["#2?years=abc", "#2"],
  ["#9?years=4", "#2"],
];
for (const [link, canonical] of uncanonical) {
  test(`${link} put into the address of an open page is shown as ${canonical}`, async () => {
    await follow(open, "#2");
    await follow(open, link);
    assert.equal(await address(open), canonical);
  });
}

const noise = `#2?${Array.from({ length: 10_000 }, (_, at) => `noise${at}&`).join("")}years=4`;
const broken = [
  ["#2?years=abc&foo=1&place=ZZ", "#2", [/years=abc.*0 to 45; 3 is used/, /“foo”/, /place=zz.*United States/i]],
  ["#2?years=&certs=cpc,xyz", "#2?certs=cpc", [/“years=” says nothing; 3 is used/, /“xyz” in “certs”/]],
  ["#9?years=4", "#2", [/begins with “9”/]],
  [noise, "#2?years=4", [/There are 9988 more such things about the link/]],
];
for (const [link, canonical, sentences] of broken) {
  test(`${link.slice(0, 40)} says what was wrong, and the page opens all the same`, async (t) => {
    const page = await on.open(t, link);
    const alert = page.getByRole("alert");
    for (const sentence of sentences) assert.match(await alert.innerText(), sentence);
    assert.match(await amount(page), /^\$\d/);
    assert.equal(await address(page), canonical);
    await alert.getByRole("button", { name: "Dismiss" }).click();
    await frames(page);
    assert.equal(await alert.count(), 0);
  });
}

test("a link put into the address of an open page is followed", async (t) => {
  await follow(open, everything);
  const opened = await on.open(t, everything);
  assert.deepEqual(await contents(open), await contents(opened));
});

test("a broken link put into the address of an open page says what was wrong", async () => {
  await follow(open, "#2?years=abc");
  assert.match(await open.getByRole("alert").innerText(), /years=abc/);
});

// A link within the page may be opened in another tab, or its address typed.
for (const anchor of ["#where", "#you", "#source-wages"]) {
  test(`${anchor} is no broken link, but a place within the page`, async (t) => {
    const page = await on.open(t, anchor);
    assert.equal(await page.getByRole("alert").count(), 0);
  });
}

/** Does something with each link within the page, and tells after which the answers were no longer in the address or in the figure. */
function losing(page, act) {
  return page.evaluate(
    async ([act, held, told]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const acts = {
        press: (link) => link.click(),
        put: (link) => {
          const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
          location.hash = link.hash;
          return heard;
        },
      };
      const links = [...document.querySelectorAll("a[href^='#']:not(.skip):not([href^='#2'])")];
      const once = act === "put" ? new Map(links.map((link) => [link.hash, link])).values() : links;
      const lost = [];
      for (const link of once) {
        await acts[act](link);
        await frame();
        const kept = location.hash.replace(/view=\w+&/, "") === held && document.querySelector(".hero__amount").innerText === told;
        if (!kept || document.querySelector(".notices")) lost.push(link.hash);
      }
      return { tried: links.length, lost };
    },
    [act, "#2?years=4", "$55,400"],
  );
}

for (const [what, act] of [
  ["the name of a place within the page, put into the address, leaves the answers as they are", "put"],
  ["the links within the page leave the answers in the address", "press"],
]) {
  test(what, async () => {
    await follow(open, "#2?years=4");
    const { tried, lost } = await losing(open, act);
    assert.deepEqual(lost, []);
    assert.ok(tried > 50, `${tried} links within the page`);
    assert.equal((await address(open)).replace(/view=\w+&/, ""), "#2?years=4");
  });
}

test("Back leads to where a jump began, with the answers there are now, and then away", async (t) => {
  const page = await (await on.visitor(t)).newPage();
  const before = `${on.url()}accessibility.html`;
  await page.goto(before);
  await page.goto(`${on.url()}#2?years=4&place=TX`);
  await alive(page);
  await show(page, "why");
  const number = page.locator("#why .amount").last();
  await number.scrollIntoViewIfNeeded();
  await frames(page);
  const from = await page.evaluate(() => scrollY);
  const near = (there) => page.waitForFunction((there) => Math.abs(scrollY - there) < 80, there);
  await number.click();
  await page.locator("#sources .back").waitFor();
  // A jump follows its section for a few frames, and what comes alive on the way moves it.
  await alive(page);
  for (let pair = 0; pair < 3; pair++) await frames(page);
  const there = await page.evaluate(() => scrollY);
  assert.notEqual(there, from);
  await page.goBack();
  await near(from);
  assert.equal(await address(page), "#2?years=4&place=TX");
  await page.waitForFunction((number) => number === document.activeElement, await number.elementHandle());
  await page.goForward();
  await near(there);
  // What is answered meanwhile stays: it is the place on the page that one comes back to.
  await page.getByRole("button", { name: "One year more" }).first().click();
  assert.equal(await address(page), "#2?view=method&years=5&place=TX");
  await page.goBack();
  await near(from);
  assert.equal(await address(page), "#2?years=5&place=TX");
  // Other answers, opened by a link, are left for those before them.
  await follow(page, "#2?years=20");
  assert.equal(await address(page), "#2?years=20");
  await page.goBack();
  assert.equal(await address(page), "#2?years=5&place=TX");
  await page.goBack();
  assert.equal(page.url(), before);
});

test("Back leaves the page, however much was changed", async (t) => {
  const page = await (await on.visitor(t)).newPage();
  // A page of its own: browsers may forget an empty one.
  const before = `${on.url()}accessibility.html`;
  await page.goto(before);
  await page.goto(on.url());
  const entries = await page.evaluate(() => history.length);
  for (const [, act] of controls.slice(0, 8)) await act(page);
  assert.equal(await page.evaluate(() => history.length), entries);
  await page.goBack();
  assert.equal(page.url(), before);
});
