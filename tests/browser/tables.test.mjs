// No table is cut off without a sign of it, and offers are compared side by side on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { frames, stage, unfold } from "./support.mjs";

const on = stage();

const offers = "#2?years=5&certs=cpc&place=AZ&offer=27.5&offer-per=hour&offer-hours=36&offer-b=61000&offer-b-place=CO&offer-b-bonus=2500";
for (const style of ["", "html { font-size: 32px }"]) {
  test(`on a phone${style && " with text of twice the size"} both offers are read without scrolling sideways`, async (t) => {
    const page = await on.open(t, offers, { width: 360, visitor: await on.visitor(t, { bypassCSP: true }) });
    if (style) await page.addStyleTag({ content: style });
    const table = page.getByRole("table", { name: /^What is offered/ });
    assert.deepEqual(await table.evaluate(({ parentElement: { scrollWidth, clientWidth } }) => scrollWidth - clientWidth), 0);
    assert.deepEqual(await table.getByRole("columnheader").allTextContents(), ["What", "Offer A", "Offer B"]);
    const bonus = table.getByRole("row", { name: /^Bonus/ });
    assert.deepEqual(await bonus.getByRole("cell").allTextContents(), ["not typed", "$2,500"]);
    const told = await bonus.locator("td").evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content));
    assert.match(told.join(), /"Offer A".*"Offer B"/);
  });
}

/** How far the first and the last column of points of a picture differ from its middle. */
async function edges(picture) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const { width, height } = image;
  const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  context.drawImage(image, 0, 0);
  // What most of a column is: of texts and lines there is less than half.
  const light = (x) => [...context.getImageData(x, 0, 1, height).data].filter((_, at) => at % 4 === 1).sort((a, b) => a - b)[height >> 1];
  return [0, width - 1].map((x) => Math.abs(light(x) - light(width >> 1)));
}

for (const [name, options] of [
  ["by day", { colorScheme: "light" }],
  ["by night", { colorScheme: "dark" }],
  ["in forced colors", { forcedColors: "active" }],
]) {
  test(`a table that goes on beyond an edge shows it there, ${name}`, async (t) => {
    const page = await on.open(t, "", { width: 360, visitor: await on.visitor(t, options) });
    await unfold(page);
    const tables = page.locator(".numbers__scroll");
    const cut = await tables.evaluateAll((all) => all.findIndex((one) => one.scrollWidth > one.clientWidth + 40));
    assert.notEqual(cut, -1, "no table is cut off");
    const seen = async () => page.evaluate(edges, (await tables.nth(cut).screenshot()).toString("base64"));
    const [start, further] = await seen();
    assert.ok(start < 8 && further > 40, `at its start: ${start}, ${further}`);
    await tables.nth(cut).evaluate((one) => (one.scrollLeft = one.scrollWidth));
    await frames(page);
    const [back, end] = await seen();
    assert.ok(back > 40 && end < 8, `at its end: ${back}, ${end}`);
  });
}
