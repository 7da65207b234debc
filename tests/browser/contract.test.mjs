// A contract (1099) against a job, by typing: what is asked of each, and what the page makes of both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, frames, stage } from "./support.mjs";

const on = stage();
const everything = { width: 1280, height: 20_000 };
const texan = "#2?years=4&certs=cpc&specialty=surgical&place=TX";

test("a contract is typed, held against a job, and told what makes both equal", async (t) => {
  const page = await on.open(t, texan.replace("?", "?view=offer&"), everything);
  const title = page.locator("#offer-title");
  await page.locator("#offer-per").selectOption({ label: "An hour" });
  await page.locator("#offer-pay").fill("38");
  await frames(page);
  assert.match(await title.innerText(), /^This offer is \$2,700 over what most such people earn$/);
  await page.locator("#offer-kind").selectOption({ label: "1099 contract" });
  await frames(page);
  assert.equal(await title.innerText(), "Told as a job, this contract is fair, $5,900 under the middle");
  assert.equal(await page.locator("#offer-pay-hint").innerText(), "$72,960 a year, for 48 weeks");
  await page.locator(".offers__second > summary").click();
  await page.locator("#offer-b-per").selectOption({ label: "An hour" });
  await page.locator("#offer-b-pay").fill("27.50");
  await frames(page);
  assert.equal(await title.innerText(), "Offer A buys $1,400 a year more than offer B");
  assert.match(await page.locator("#offer").innerText(), /Offer B would have to pay \$28\.32 an hour/);
  assert.equal(await address(page), `${texan}&offer=38&offer-kind=contract&offer-b=27.50`);
  const table = await page.locator("#offer table").first().innerText();
  for (const told of [/1099 contract\s+W-2 job/, /\$10,309\s+\$4,376/]) assert.match(table, told);
});

test("of a contract unpaid days are asked, and what only an employer gives is not, unless it was told", async (t) => {
  const page = await on.open(t, `${texan}&offer=38`, everything);
  await page.locator(".offers__more > summary").first().click();
  const asked = async (name) => page.locator(`#offer-${name}`).count();
  for (const [name, there] of [["unpaid", 0], ["health", 1], ["match", 1], ["days-off", 1], ["premium", 1], ["differential-hours", 0]]) {
    assert.equal(await asked(name), there, `${name} of a job`);
  }
  await page.locator("#offer-match").fill("50");
  await page.locator("#offer-kind").selectOption({ label: "1099 contract" });
  await frames(page);
  for (const [name, there] of [["unpaid", 1], ["health", 0], ["match", 1], ["match-to", 0], ["days-off", 0], ["premium", 1]]) {
    assert.equal(await asked(name), there, `${name} of a contract`);
  }
  await page.locator("#offer-unpaid").fill("10");
  await frames(page);
  assert.equal(await page.locator("#offer-pay-hint").innerText(), "$76,000 a year, for 50 weeks");
  await page.locator("#offer-differential").fill("2.5");
  await frames(page);
  assert.equal(await asked("differential-hours"), 1);
  assert.match(await address(page), /&offer-differential=2\.50&?/);
});

test("pay by the chart is typed in both places, with charts an hour", async (t) => {
  const page = await on.open(t, texan, everything);
  await page.locator("#own-pay").fill("3.25");
  await frames(page);
  await page.locator("#pay-per").selectOption({ label: "A chart" });
  await frames(page);
  assert.equal(await page.locator("#own-pay").inputValue(), "3.25");
  assert.match(await page.locator("#own-pay-hint").innerText(), /Type how many charts an hour/);
  await page.locator("#charts").fill("12");
  await frames(page);
  assert.equal(await page.locator("#own-pay-hint").innerText(), "A chart; $39.00 an hour, $81,120 a year of full time.");
  assert.match(await page.locator("#charts-hint").innerText(), /^Surveys saw 2\.1 to 3 inpatient records an hour \(AHIMA and Precyse/);
  assert.equal(await address(page), `${texan.replace("certs", "pay=3.25&pay-per=chart&charts=12&certs")}`);
});
