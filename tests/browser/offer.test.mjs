// An offer: typed, held against another, and taken along as a brief on one page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, follow, frames, stage } from "./support.mjs";

const on = stage();
// A window so high that all sections are in view.
const everything = { width: 1280, height: 20_000 };
const texan = "#2?years=4&certs=cpc&specialty=surgical&place=TX";

test("an offer is typed by the year, then told by the hour, and the answer follows", async (t) => {
  const page = await on.open(t, texan.replace("?", "?view=offer&"), everything);
  const title = page.locator("#offer-title");
  assert.match(await title.innerText(), /^A fair offer here is about \$64,800$/);
  await page.locator("#offer-pay").fill("60,000");
  await frames(page);
  assert.equal(await title.innerText(), "This offer is fair, $4,800 under the middle");
  await page.locator("#offer-per").selectOption({ label: "An hour" });
  await frames(page);
  assert.equal(await page.locator("#offer-pay").inputValue(), "28.85");
  assert.equal(await address(page), `${texan}&offer=28.85`);
  await page.locator("#offer-pay").fill("999");
  await frames(page);
  assert.match(await page.locator("#offer-pay-error").innerText(), /from \$0 to \$480/);
});

test("pay by the hour is read as such where the hour was chosen before any pay was typed", async (t) => {
  const page = await on.open(t, texan, everything);
  await page.locator("#offer-per").selectOption({ label: "An hour" });
  await page.locator("#offer-pay").fill("28.50");
  await frames(page);
  assert.equal(await page.locator("#offer-pay-error").innerText(), "");
  assert.equal(await page.locator("#offer-pay-hint").innerText(), "$59,280 a year");
});

test("the second offer stays as it was folded or unfolded while it is typed and cleared", async (t) => {
  const page = await on.open(t, texan, everything);
  const second = page.locator(".offers__second");
  await second.locator(":scope > summary").click();
  for (const pay of ["72000", "", "7"]) {
    await page.locator("#offer-b-pay").fill(pay);
    await frames(page);
    assert.ok(await page.locator("#offer-b-pay").isVisible(), `folded after "${pay}"`);
  }
  await second.getByRole("button", { name: "Clear this offer" }).click();
  await frames(page);
  assert.ok(await page.locator("#offer-b-pay").isVisible());
  await second.locator(":scope > summary").click();
  await page.locator("#offer-pay").fill("60000");
  await frames(page);
  assert.ok(!(await page.locator("#offer-b-pay").isVisible()));
  await follow(page, `${texan}&offer-b=72000`);
  assert.ok(await page.locator("#offer-b-pay").isVisible(), "what a link tells stands open");
});

test("two offers stand side by side, built with the keyboard alone", async (t) => {
  const page = await on.open(t, `${texan}&offer=60000`, everything);
  await page.locator(".offers__second > summary").focus();
  await page.keyboard.press("Enter");
  await page.locator("#offer-b-pay").focus();
  await page.keyboard.type("72000");
  await page.locator("#offer-b-place").focus();
  await page.keyboard.type("california");
  await page.keyboard.press("Enter");
  await frames(page);
  assert.equal(await address(page), `${texan}&offer=60000&offer-b=72000&offer-b-place=CA`);
  assert.match(await page.locator("#offer-title").innerText(), /^Offer A buys \$1,300 a year more than offer B$/);
  const table = await page.locator("#offer table").first().innerText();
  for (const told of [/Texas\s+California/, /\$60,000\s+\$72,000/, /\$50,390\s+\$56,081/]) assert.match(table, told);
});

test("benefits count in the whole, and days off only by the hour", async (t) => {
  const page = await on.open(t, `${texan}&offer=60000`, everything);
  const worth = async (row) => page.locator("#offer table tr", { hasText: row }).locator("td").first().innerText();
  assert.equal(await worth("Total compensation"), "$67,885");
  await page.locator(".offers__more > summary").first().click();
  await page.locator("#offer-days-off").fill("25");
  await frames(page);
  assert.equal(await worth("Total compensation"), "$67,885");
  assert.equal(await worth("Hours worked a year"), "1,880");
  await page.locator("#offer-match").fill("50");
  await page.locator("#offer-match-to").fill("6");
  await frames(page);
  assert.equal(await worth("Retirement match"), "$1,800");
});

for (const format of ["Letter", "A4"]) {
  test(`the brief prints as one page of ${format}`, async (t) => {
    const page = await on.open(t, `${texan}&offer=60000&offer-b=72000&offer-b-place=CA&housing=30&compare=CA,NY`, everything);
    // Where a browser's window of printing would open, the page is as it will be printed.
    await page.evaluate(() => (window.print = () => {}));
    await page.getByRole("button", { name: "Print the brief" }).click();
    const printed = (await page.pdf({ format })).toString("latin1");
    assert.equal(printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
    assert.equal(await page.locator(".numbers:not([open]) table").count(), 0, "the tables are not on this paper");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    const whole = (await page.pdf({ format })).toString("latin1");
    assert.ok(whole.match(/\/Type\s*\/Page\b(?!s)/g).length > 3, "the page is whole again");
  });
}

test("the brief is copied as text with the link, and shown where the browser refuses", async (t) => {
  const visitor = await on.visitor(t, { permissions: ["clipboard-read", "clipboard-write"] });
  const page = await on.open(t, `${texan}&offer=60000`, { visitor, ...everything });
  await page.getByRole("button", { name: "Copy as text" }).click();
  const copied = page.locator("#offer").getByText("Copied", { exact: true });
  await copied.waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const told of ["$64,800", "Three reasons", "BLS", `${texan}&offer=60000`]) assert.ok(text.includes(told), `${told} in ${text}`);
  await page.locator("#offer-pay").fill("61000");
  await copied.waitFor({ state: "detached" });
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
  await page.getByRole("button", { name: "Copy as text" }).click();
  assert.match(await page.locator("#offer textarea").inputValue(), /Three reasons/);
});
