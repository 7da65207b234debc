// Where the pay buys the most: the comparison, the housing question, the map, the ranking.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { before, test } from "node:test";
import { address, follow, frames, stage } from "./support.mjs";

const on = stage();
const question = "#2?pay=50000&place=TX&compare=CA&salary.CA=65000";
// A window so high that all sections are in view: those that are not follow only at a pause.
const everything = { width: 1280, height: 20_000 };
let page;
before(async () => {
  page = await on.tab("", everything);
});

/** The cells of a section's table, row by row. */
async function table(section) {
  await page.locator(`#${section} details:has(> .numbers__open)`).last().evaluate((details) => (details.open = true));
  await frames(page);
  const rows = page.locator(`#${section} table tbody tr`);
  return rows.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

const title = (section) => page.locator(`#${section}-title`).innerText();

test("Texas against California comes out as the guide’s question does, with both answers", async () => {
  await follow(page, question);
  const buys = async () => Object.fromEntries((await table("where")).map((row) => [row[0], row[9]]));
  assert.deepEqual(await buys(), { Texas: "$43,639", California: "$46,656" });
  assert.equal(await title("budget"), "Above 27% for housing, $50,000 in Texas buys more than $65,000 in California");
  await follow(page, `${question.replace("&compare", "&housing=30&compare")}`);
  assert.deepEqual(await buys(), { Texas: "$43,710", California: "$43,207" });
  assert.match(await page.locator("#budget .aside").innerText(), /\$43,639 there against \$46,656[^]*\$43,710 there against \$43,207[^]*27\.3%/);
});

test("the guide’s example is put into the comparison by its link", async () => {
  await follow(page, "#2?view=where&years=7&place=CO");
  await page.getByRole("link", { name: "Compare these two" }).click();
  await frames(page);
  assert.equal(await address(page), "#2?years=7&place=CO&compare=TX,CA&salary.CA=65000&salary.TX=50000");
});

test("pay typed over an estimate counts at once, stands in the link, and is let go again", async () => {
  await follow(page, "#2?years=4&place=TX&compare=CA");
  const pay = page.getByLabel("Real pay in California, dollars a year");
  await pay.fill("$65,000");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&place=TX&compare=CA&salary.CA=65000");
  assert.equal(await pay.inputValue(), "$65,000");
  assert.equal((await table("where")).find((row) => row[0] === "California")[1], "$65,000");
  await pay.fill("a lot");
  await frames(page);
  assert.match(await page.locator("#salary-CA-error").innerText(), /from \$1 to \$1,000,000/);
  assert.equal(await address(page), "#2?years=4&place=TX&compare=CA&salary.CA=65000");
  await pay.fill("");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&place=TX&compare=CA");
});

test("the housing slider moves every figure of places, and comes to rest at BEA’s average", async () => {
  await follow(page, "#2?years=4&place=TX&compare=CA");
  const slider = page.locator("#housing-slider");
  const figures = async () => [await title("where"), (await rows())[0].text, await page.locator("#tile-NY").innerText()];
  const rest = await figures();
  await slider.fill("45");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&place=TX&housing=45&compare=CA");
  const moved = await figures();
  rest.forEach((figure, at) => assert.notEqual(moved[at], figure));
  await slider.press("Home");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&place=TX&compare=CA");
  assert.equal(await slider.getAttribute("aria-valuetext"), "as BEA averages it");
  assert.deepEqual(await figures(), rest);
});

test("two places are held against each other, and choosing the other one swaps them", async () => {
  await follow(page, "#2?years=4&place=19100&compare=CA,NY");
  const [first, second] = [page.locator("#first-place"), page.locator("#second-place")];
  const chosen = () => Promise.all([first, second].map((field) => field.evaluate((field) => field.selectedOptions[0].text)));
  await second.selectOption("New York");
  await frames(page);
  assert.deepEqual(await chosen(), ["Dallas, TX", "New York"]);
  await first.selectOption("New York");
  await frames(page);
  assert.deepEqual(await chosen(), ["New York", "Dallas, TX"]);
  // What was once chosen by hand follows as well.
  await first.selectOption("Dallas, TX");
  await frames(page);
  assert.deepEqual(await chosen(), ["Dallas, TX", "New York"]);
});

/** The drawn rows of the ranking. */
function rows() {
  return page.locator(".ranking__list .ranking__row").evaluateAll((rows) =>
    rows.map((row) => ({
      index: Number(row.ariaRowIndex),
      name: row.querySelector(".ranking__name").textContent,
      kind: row.querySelector(".ranking__kind").textContent,
      text: row.textContent,
      figures: [".ranking__buys b", ".ranking__pay", ".ranking__kept", ".ranking__prices"].map(
        (cell) => Number(row.querySelector(cell).textContent.match(/[\d.,]+$/)[0].replace(",", "")),
      ),
    })),
  );
}

/** All rows of the ranking, by scrolling through it. */
async function everyRow() {
  const found = new Map();
  const list = page.locator(".ranking__list");
  for (let at = 0; at === 0 || found.size < 572; at++) {
    assert.ok(at < 100, `${found.size} rows in all`);
    await list.evaluate((list, at) => (list.scrollTop = at * list.clientHeight), at);
    await frames(page);
    for (const row of await rows()) found.set(row.index, row);
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

test("every place of the ranking has the figures that the command line prints", async () => {
  const who = "years=4&certs=cpc&specialty=surgical&place=19100&status=hoh&housing=30";
  await follow(page, `#2?${who}`);
  const shown = new Map((await everyRow()).map((row) => [row.name + row.kind, row]));
  const all = await places();
  const links = all.map(({ code }) => `#2?${who}&compare=${code}\n`).join("");
  const estimate = fileURLToPath(new URL("../../target/debug/examples/estimate", import.meta.url));
  const printed = execFileSync(estimate, ["-"], { input: links, maxBuffer: 1e8 }).toString().trim().split("\n");
  const wrong = printed.map((line, at) => {
    const there = JSON.parse(line).compare[0];
    const figures = shown.get(all[at].name + all[at].kind)?.figures ?? [];
    const wanted = [there.real_net, there.centre, there.net, there.price_index * 100];
    // The page rounds dollars to the hundred and prices to the tenth.
    const same = wanted.every((figure, at) => Math.abs(figure - figures[at]) <= (at === 3 ? 0.051 : 51));
    return same ? [] : `${all[at].name}: ${figures} for ${wanted}`;
  });
  assert.deepEqual(wrong.flat(), []);
  assert.equal(shown.size, all.length);
});

/** All places but the nation, named as the ranking names them. */
async function places() {
  const csv = await readFile(new URL("../../crates/pay/src/data/places.csv", import.meta.url), "utf8");
  const [, , ...lines] = csv.split("\n").filter((line) => line && !line.startsWith("#"));
  return lines.map((line) => {
    const [code, kind, , name, short] = line.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g).map((cell) => cell.replaceAll('"', ""));
    const states = name.slice(name.lastIndexOf(", "));
    const shown = { state: [name, "state"], metro: [short + states, "metro area"], nonmetro: [short, "nonmetro area"] };
    return { code, name: shown[kind][0], kind: shown[kind][1] };
  });
}

test("only the rows around those in view are drawn, wherever the list is scrolled to", async () => {
  await follow(page, "#2");
  const list = page.locator(".ranking__list");
  await list.evaluate((list) => list.scrollIntoView({ block: "end" }));
  for (const part of [0, 0.5, 1]) {
    await list.evaluate((list, part) => (list.scrollTop = part * list.scrollHeight), part);
    await frames(page);
    const drawn = await rows();
    assert.ok(drawn.length <= 40, `${drawn.length} rows`);
    const box = await list.boundingBox();
    const seen = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest(".ranking__row"),
      { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    );
    assert.ok(seen, "a blank in the list");
  }
  await list.evaluate((list) => (list.scrollTop = 0));
});

test("the ranking is searched, filtered and turned round, and says how many it shows", async () => {
  await follow(page, "#2?years=4&place=19100");
  const count = () => page.locator(".ranking__count").innerText();
  const first = async () => (await rows())[0]?.name;
  assert.equal(await count(), "572 places");
  await page.getByLabel("State", { exact: true }).selectOption("Minnesota");
  await page.getByLabel("Kind").selectOption("Metro areas");
  await frames(page);
  assert.match(await count(), /^\d places$/);
  await page.getByLabel("Find a place").fill("roch");
  await frames(page);
  assert.match(await count(), /^1 of \d places$/);
  assert.equal(await first(), "Rochester, MN");
  await page.getByLabel("Find a place").fill("nowhere");
  await frames(page);
  assert.match(await count(), /^No place fits/);
  await page.getByLabel("Find a place").fill("");
  await page.getByLabel("State", { exact: true }).selectOption("All states");
  await page.getByLabel("Kind").selectOption("All kinds");
  await page.getByLabel("Size").selectOption("5,000+ jobs");
  const sort = page.getByRole("columnheader", { name: "Jobs" });
  await sort.getByRole("button").click();
  await frames(page);
  assert.equal(await sort.getAttribute("aria-sort"), "descending");
  assert.equal(await first(), "Florida");
  await sort.getByRole("button").click();
  await frames(page);
  assert.equal(await sort.getAttribute("aria-sort"), "ascending");
  await page.getByLabel("Size").selectOption("Any size");
  await page.getByRole("columnheader", { name: "Buys" }).getByRole("button").click();
});

test("remote work ranks the places by their prices and taxes alone", async () => {
  await follow(page, "#2?years=4&place=19100");
  await page.getByLabel("Remote: the same pay wherever you live").check();
  await frames(page);
  assert.equal(await address(page), "#2?years=4&remote=yes&place=19100");
  const pays = new Set((await rows()).map((row) => row.figures[1]));
  assert.deepEqual([...pays], [57600]);
  assert.match(await title("places"), /^Your remote pay buys the most in /);
});

test("a state pressed on the map is compared, and pressed again is not", async () => {
  await follow(page, "#2?view=where&place=TX");
  await page.locator("#tile-WA").hover();
  await frames(page);
  assert.match(await page.locator(".map__reading").innerText(), /^Washington: pay \$[\d,]+, take-home/);
  await page.locator("#tile-WA").click();
  await frames(page);
  assert.equal(await address(page), "#2?place=TX&compare=WA");
  assert.equal(await page.locator("#tile-WA").getAttribute("aria-pressed"), "true");
  await page.locator("#tile-WA").click();
  await frames(page);
  assert.equal(await address(page), "#2?view=where&place=TX");
});

test("the arrow keys lead over the map, and tell each state’s figures", async () => {
  await follow(page, "#2?place=TX");
  await page.locator("#tile-TX").focus();
  const walk = [["ArrowUp", "OK"], ["ArrowLeft", "NM"], ["ArrowLeft", "AZ"], ["ArrowLeft", "CA"], ["ArrowDown", "AK"], ["ArrowDown", "HI"]];
  for (const [key, state] of walk) {
    await page.keyboard.press(key);
    assert.equal(await page.evaluate(() => document.activeElement.id), `tile-${state}`);
  }
  const names = await page.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.textContent));
  assert.equal(names.length, 51);
  for (const name of names) assert.match(name, /^[A-Z]{2}\$\d+k [A-Z][A-Za-z ,]+$/);
  await frames(page);
  assert.match(await page.locator("#map-reading").innerText(), /^Hawaii: pay \$[\d,]+, take-home \$[\d,]+, prices [\d.]+, buys \$[\d,]+$/);
  assert.deepEqual(await page.locator(".tile[tabindex='0']").count(), 1);
});

test("the map is shaded by pay and by prices too", async () => {
  for (const [shading, finding] of [["Pay", /^Your pay is the highest in /], ["Prices", /^Prices are the lowest in Arkansas/], ["What it buys", /^Your pay buys the most in /]]) {
    await page.locator(".shades .chip", { hasText: shading }).click();
    await frames(page);
    assert.match(await title("map"), finding);
  }
});

test("with six places compared a seventh waits, and the page says why", async () => {
  await follow(page, "#2?compare=TX,CA,NY,WA,MA,CT");
  await page.locator("#tile-FL").click();
  await frames(page);
  assert.equal(await address(page), "#2?compare=TX,CA,NY,WA,MA,CT");
  assert.equal(await page.locator("#map").getByText("take one out").count(), 1);
});

for (const [width, height] of [
  [360, 640],
  [1280, 800],
]) {
  test(`with the keyboard alone, Rochester, MN is found in the ranking, compared, and its equal salary read, at ${width} px`, async (t) => {
    const page = await on.open(t, "#2?view=where&years=4&place=19100", { width, height });
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 250; presses++) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(() => [document.activeElement.id, document.activeElement.ariaLabel]);
        if (now.includes(wanted)) return;
      }
      assert.fail(`${wanted} is not reached`);
    };
    const folded = () => page.evaluate(() => document.activeElement.matches("#places summary"));
    while (!(await folded())) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo("find");
    await page.keyboard.type("Rochester, MN");
    await frames(page);
    await tabTo("ranking-at");
    assert.equal(await page.evaluate(() => document.activeElement.ariaLabel), "Compare Rochester, MN");
    await page.keyboard.press("Space");
    await frames(page);
    assert.equal(await address(page), "#2?years=4&place=19100&compare=40340");
    const tree = await page.locator("#where").ariaSnapshot();
    assert.match(tree, /Rochester, MN[^]*\$[\d,]+ there buys what your \$[\d,]+ buys at home/);
  });
}

test("the arrow keys lead along the ranking, to its end and back", async () => {
  await follow(page, "#2?years=4&place=19100");
  // The headings are row 1, home is pinned as row 2.
  assert.equal(await page.locator(".ranking").getAttribute("aria-rowcount"), "574");
  await page.locator("#ranking-at").focus();
  const index = () => page.evaluate(() => Number(document.activeElement.closest(".ranking__row")?.ariaRowIndex));
  for (const [key, wanted] of [["ArrowDown", 4], ["ArrowDown", 5], ["ArrowUp", 4], ["End", 574], ["ArrowUp", 573], ["Home", 3]]) {
    await page.keyboard.press(key);
    await frames(page);
    assert.equal(await index(), wanted, key);
  }
});
