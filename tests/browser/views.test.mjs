// Five views, each with its question: how long they are, what is in them, how few presses lead to an answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { address, alive, amount, frames, show, stage } from "./support.mjs";

const on = stage();
const views = ["pay", "next", "where", "offer"];

for (const [width, height, most] of [[360, 740, 6], [1280, 800, 4]]) {
  for (const view of views) {
    test(`${view} is at most ${most} screens long at ${width} px as it opens, and scrolls nowhere inside`, async (t) => {
      const page = await on.open(t, `#2?view=${view}&years=4&certs=cpc&place=19100`, { width, height });
      const [tall, within] = await page.evaluate(() => {
        const scrolls = [...document.querySelectorAll(".view:not([hidden]) *")].filter((one) => {
          const { overflowY } = getComputedStyle(one);
          return /auto|scroll/.test(overflowY) && one.checkVisibility() && one.scrollHeight > one.clientHeight + 1;
        });
        // Down to the end of the view: the lists of other places are below the calculator.
        const end = document.querySelector(".answers").getBoundingClientRect().bottom + scrollY;
        return [end, scrolls.map((one) => one.className)];
      });
      assert.ok(tall <= most * height, `${Math.round(tall)} px are ${(tall / height).toFixed(1)} screens`);
      assert.deepEqual(within, []);
    });
  }
}

/** The first field that stands in a view, and how many presses of the Tab key lead to it from the top. */
for (const [view, field] of [["next", ".step__try"], ["where", "#filing-here"], ["offer", "#offer-pay"]]) {
  for (const width of [360, 1280]) {
    test(`at most 40 presses of Tab lead to the first field of ${view} at ${width} px`, async (t) => {
      const page = await on.open(t, `#2?view=${view}&years=4&certs=cpc&place=19100`, { width, height: 740 });
      let presses = 0;
      do {
        await page.keyboard.press("Tab");
        presses += 1;
      } while (presses < 60 && !(await page.evaluate((field) => document.activeElement.matches(field), field)));
      assert.ok(presses <= 40, `${presses} presses`);
    });
  }
}

test("the answer and who it is for take at most 96 px of a phone’s window", async (t) => {
  for (const link of ["", "#2?years=25&certs=cpc,ccs&specialty=risk-adjustment&place=41940"]) {
    const page = await on.open(t, link, { width: 360, height: 740 });
    const { height } = await page.locator(".hero").boundingBox();
    assert.ok(height <= 96, `${height} px`);
  }
});

/** Taps on what it is given, and counts them. */
function tapping(page) {
  const tap = async (what) => {
    await what.click();
    await frames(page);
    tap.count += 1;
  };
  tap.count = 0;
  return tap;
}

// What people come for, in taps besides typing, at 360 px.

test("a career changer is at the month in which training pays back within 8 taps", async (t) => {
  const page = await on.open(t, "", { width: 360, height: 740 });
  const tap = tapping(page);
  await tap(page.getByRole("link", { name: "I am not a coder yet" }));
  await page.waitForFunction(() => document.activeElement.id === "training");
  await tap(page.locator("#train-pay"));
  await page.keyboard.type("31000");
  await frames(page);
  assert.match(await page.locator("#training-title").innerText(), /pays for itself in month \d+/);
  assert.ok(tap.count <= 8, `${tap.count} taps`);
});

test("who works remotely is at where the pay buys the most within 5 taps", async (t) => {
  const page = await on.open(t, "", { width: 360, height: 740 });
  const tap = tapping(page);
  await tap(page.getByRole("link", { name: "Where could I live?" }));
  await page.waitForFunction(() => document.activeElement.id === "where");
  await tap(page.locator("#places .fold__open"));
  await tap(page.getByLabel("Remote: the same pay wherever you live"));
  assert.match(await page.locator("#places-title").innerText(), /^Your remote pay buys the most in /);
  assert.ok(tap.count <= 5, `${tap.count} taps`);
});

test("who is paid by the hour is told where that lies within 6 taps besides typing", async (t) => {
  const page = await on.open(t, "", { width: 360, height: 740 });
  const tap = tapping(page);
  await tap(page.getByRole("link", { name: "Am I paid fairly?" }));
  await page.waitForFunction(() => document.activeElement.id === "you");
  await tap(page.locator("#own-pay"));
  await page.keyboard.type("29.75");
  await page.getByText("An hour; $61,880 a year of full time.").waitFor();
  await tap(page.locator("#you .chip", { hasText: /^CRC$/ }));
  await tap(page.locator("#place"));
  await page.keyboard.type("baltim");
  await tap(page.getByRole("option", { name: /^Baltimore, MD/ }));
  await tap(page.getByRole("button", { name: "Done" }));
  assert.match(await page.locator("#pay-title").innerText(), /^Your pay is (fair|good), \$\d\.\d\d an hour (under|over) the middle$/);
  assert.ok(await page.getByText(/^Baltimore City’s income tax is in the take-home pay: \$1,\d{3} a year/).isVisible());
  assert.ok(await page.getByText(/^\$29\.75 an hour is \$61,880 a year of full time: about \d+ in 100 /).isVisible());
  assert.ok(tap.count <= 6, `${tap.count} taps`);
});

test("two offers are judged within 12 taps besides typing", async (t) => {
  const page = await on.open(t, "", { width: 360, height: 740 });
  const tap = tapping(page);
  await tap(page.getByRole("link", { name: "I have an offer" }));
  await page.waitForFunction(() => document.activeElement.id === "offer");
  await tap(page.locator("#offer-pay"));
  await page.keyboard.type("60000");
  await tap(page.locator(".offers__second > summary"));
  await tap(page.locator("#offer-b-pay"));
  await page.keyboard.type("72000");
  await tap(page.locator("#offer-b-place"));
  await page.keyboard.type("california");
  await tap(page.locator("#offer-b-place-list [role=option]").first());
  await page.locator("#offer-title", { hasText: /^Offer [AB] buys/ }).waitFor();
  assert.ok(tap.count <= 12, `${tap.count} taps`);
});

test("a link that names a view opens in it, with the title and the address that say so", async (t) => {
  const page = await on.open(t, "#2?view=where&years=4");
  assert.ok(await page.locator("#where").isVisible());
  assert.ok(await page.locator("#pay").isHidden());
  await page.waitForFunction(() => document.title.startsWith("Where · "));
  assert.equal(await address(page), "#2?view=where&years=4");
});

test("a link of a time before views opens where its answers belong", async (t) => {
  for (const [link, section] of [["#1?offer=60000", "offer"], ["#1?plan=1:ccs", "next"], ["#1?compare=CA", "where"], ["#1?years=4", "pay"]]) {
    const page = await on.open(t, link);
    assert.ok(await page.locator(`#${section}`).isVisible(), link);
  }
});

test("Back returns to the view one was in, and each view is where it was left", async (t) => {
  const page = await on.open(t, "#2?years=4", { width: 360, height: 740 });
  await page.evaluate(() => scrollTo(0, 700));
  await frames(page);
  await page.locator('.views__link[href="#view-next"]').click();
  await page.locator("#next").waitFor();
  await alive(page);
  await page.goBack();
  await page.locator("#pay").waitFor();
  await page.waitForFunction(() => Math.abs(scrollY - 700) < 2);
  assert.equal(await address(page), "#2?years=4");
});

test("what is tried goes on being tried in another view", async (t) => {
  const page = await on.open(t, "#2?view=next&years=4&place=TX");
  await page.locator("#next .step__try").first().click();
  await frames(page);
  const tried = await amount(page);
  await show(page, "where");
  assert.equal(await amount(page), tried);
  assert.equal(await page.locator(".hero").getByRole("button", { name: "Undo" }).count(), 1);
});

test("four ways in stand there until something is said", async (t) => {
  const page = await on.open(t);
  assert.equal(await page.locator(".way").count(), 4);
  await page.getByRole("button", { name: "One year more" }).click();
  await frames(page);
  assert.equal(await page.locator(".way").count(), 0);
});

test("what a link tells of is not folded as its view opens", async (t) => {
  for (const [link, section] of [["#2?train-pay=31000", "training"], ["#2?plan=1:ccs", "plans"], ["#2?compare=CA&housing=30", "budget"]]) {
    const page = await on.open(t, link);
    assert.ok(await page.locator(`#${section} > .fold`).evaluate((fold) => fold.open), link);
  }
});
