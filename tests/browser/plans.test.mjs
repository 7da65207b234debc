// Plans and training: steps added, moved in time and taken out by the keyboard, and a training asked about.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, frames, stage } from "./support.mjs";

const on = stage();
// A window so high that all sections are in view.
const everything = { width: 1280, height: 20_000 };

test("a plan is built with the keyboard alone", async (t) => {
  const page = await on.open(t, "#2?view=next&years=4&certs=none", everything);
  const plans = page.locator("#plans");
  const step = plans.getByLabel("Next step").first();
  await step.focus();
  // The first is a CPC; to type that leads on to the next that begins so.
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&certs=none&plan=2:cpc");
  assert.match(await page.locator("#plans-title").innerText(), /^Plan A overtakes staying as you are in year 2/);
  await plans.locator(".numbers__open").click();
  await frames(page);
  // What a screen reader is told: the finding, the summary, the values, the steps, the table.
  const tree = await plans.ariaSnapshot();
  for (const told of [/heading "Plan A overtakes/, /Pay before tax by year from now/, /In year \d+:/, /CPC/, /table "/]) {
    assert.match(tree, told);
  }
});

test("a step is moved to another year, taken out, and a ready-made plan put in its place", async (t) => {
  const page = await on.open(t, "#2?years=4&certs=none&plan=1:cpc,3:surgical", everything);
  const plans = page.locator("#plans");
  const year = plans.getByLabel(/^Year/).and(plans.locator("li input")).first();
  await year.fill("5");
  await year.press("Enter");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&certs=none&plan=3:surgical,5:cpc");
  await plans.locator("li .round").first().click();
  await frames(page);
  assert.equal(await address(page), "#2?years=4&certs=none&plan=5:cpc");
  await plans.getByRole("button", { name: "Supervisor, manager, director" }).first().click();
  await frames(page);
  assert.equal(await address(page), "#2?years=4&certs=none&plan=4:supervisor,7:manager,11:director");
});

test("a year that is typed and left takes the focus along to where one goes, not back", async (t) => {
  const page = await on.open(t, "#2?years=4&certs=none&plan=1:cpc,3:surgical", everything);
  const year = page.locator("#plans li input").first();
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute("aria-label"));
  await year.fill("2");
  await page.locator("#offer-hours").click();
  await frames(page);
  assert.equal(await focused(), "offer-hours");
  await year.fill("1");
  const out = await page.locator("#plans li .plan__out").first().getAttribute("aria-label");
  await year.press("Tab");
  await frames(page);
  assert.equal(await focused(), out);
});

test("the row that adds a step adds it in the year it shows, and a move waits for a year that can be read", async (t) => {
  const page = await on.open(t, "#2?view=next&years=4&certs=none", everything);
  const plan = page.getByRole("group", { name: "Plan A" });
  const year = plan.locator("#plan-a-year");
  await year.fill("5");
  await year.fill("1");
  await year.press("Tab");
  await plan.getByRole("button", { name: "Add" }).click();
  await frames(page);
  assert.equal(await year.inputValue(), "2");
  await year.fill("x");
  await plan.locator("#plan-a-step").selectOption({ label: "Move to another place" });
  await plan.locator("#plan-a-place").fill("texas");
  await plan.locator("#plan-a-place").press("Enter");
  await frames(page);
  assert.equal(await plan.locator("#plan-a-place").inputValue(), "texas");
  await year.fill("6");
  await year.press("Tab");
  await plan.locator("#plan-a-place").fill("texas");
  await plan.locator("#plan-a-place").press("Enter");
  await frames(page);
  assert.match(await address(page), /plan=1:[a-z-]+,6:TX$/);
});

test("the guide’s story is there as a plan, from its 38,000 to its 65,375", async (t) => {
  const page = await on.open(t, "#2?view=next&years=0&basis=guide", everything);
  await page.locator("#plans").getByRole("button", { name: "The guide’s story" }).first().click();
  await frames(page);
  assert.equal(await address(page), "#2?years=0&basis=guide&plan=1:cpc,3:surgical,5:strong");
  await page.locator("#plans .numbers__open").click();
  await frames(page);
  const text = await page.locator("#plans table").innerText();
  assert.match(text, /\$38,000/);
  assert.match(text, /\$65,375/);
});

test("a training that is asked about stands in the link and says when it pays", async (t) => {
  const page = await on.open(t, "#2?view=next&years=4&certs=none", everything);
  assert.match(await page.locator("#training-title").innerText(), /^A CPC pays for itself in month \d+/);
  await page.locator("#train-cost").fill("90,000");
  await page.locator("#train-years").fill("5");
  await frames(page);
  assert.equal(await address(page), "#2?years=4&certs=none&train-cost=90000&train-years=5");
  assert.match(await page.locator("#training-title").innerText(), /does not pay for itself within 5 years|never/);
  await page.locator("#train-years").fill("3");
  await frames(page);
  assert.match(await page.locator("#train-years-error").innerText(), /5 to 40/);
});
