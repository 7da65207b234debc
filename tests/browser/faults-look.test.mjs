// How the page looks where it is not drawn as it was meant: zoomed, respaced, turned round, in other fonts and colors, on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collisions, cutOff, findings, links, sideways } from "./look.mjs";
import { frames, spread, stage, unfold } from "./support.mjs";

const on = stage();
/** A person’s own styles are not held to the page’s policy. */
const restyled = async (t, style, { width, ...options } = {}) => {
  const page = await on.tab("", { visitor: await on.visitor(t, { bypassCSP: true, ...options }), width });
  await page.addStyleTag({ content: style });
  return page;
};
/** Fails where something is wrong in the page, folded or unfolded. */
const holds = async (page, ...looks) => {
  assert.deepEqual(await findings(page, ...looks), []);
  await unfold(page);
  assert.deepEqual(await findings(page, ...looks), []);
};

test("at 400 % nothing scrolls sideways or is cut off, and the answer and every control can be reached", async (t) => {
  const visitor = await on.visitor(t, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  const page = await on.tab("", { visitor });
  await holds(page, sideways, collisions, cutOff);
  const hidden = [];
  for (const one of await page.locator(".hero__amount, .you :is(button, input, select, summary)").all()) {
    if (!(await one.isVisible())) continue;
    await one.focus();
    const found = await one.evaluate((one) => {
      one.scrollIntoView({ block: "nearest" });
      const target = one.labels?.[0] ?? one;
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const inside = left >= 0 && right <= innerWidth && bottom > 0 && top < innerHeight;
      const at = document.elementFromPoint((left + right) / 2, Math.max(top, Math.min((top + bottom) / 2, innerHeight - 1)));
      return inside && (one.contains(at) || target.contains(at) || at?.contains(one)) ? "" : one.id || one.textContent;
    });
    if (found) hidden.push(found);
  }
  assert.deepEqual(hidden, []);
});

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
test("with the text spacing of WCAG 1.4.12 nothing overlaps or is cut off", async (t) => {
  await holds(await restyled(t, spacing), sideways, collisions, cutOff);
});
test("with the same spacing on the narrowest phone nothing scrolls sideways", async (t) => {
  await holds(await restyled(t, spacing, { width: 320 }), sideways);
});

for (const width of [360, 1280]) {
  for (const font of ["serif", "monospace"]) {
    test(`where fonts are missing, nothing scrolls sideways at ${width} px in ${font}`, async (t) => {
      await holds(await restyled(t, `* { font-family: ${font} !important; }`, { width }), sideways);
    });
  }
  test(`turned round, nothing scrolls sideways or overlaps at ${width} px`, async (t) => {
    const page = await on.open(t, "", { width });
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    await holds(page, sideways, collisions, cutOff);
  });
}

test("turned round, figures are still read from left to right, their signs before them", async (t) => {
  const page = await on.open(t, links[3]);
  await spread(page);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await frames(page);
  const wrong = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const wrong = [];
    let seen = 0;
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (!parentElement.checkVisibility()) continue;
      for (const { index, 0: figure } of data.matchAll(/[+−]?\$[\d,]+( to \$[\d,]+)?/g)) {
        const boxes = [...figure].map((_, at) => {
          range.setStart(texts.currentNode, index + at);
          range.setEnd(texts.currentNode, index + at + 1);
          return range.getBoundingClientRect();
        });
        // A range may go on in the next line.
        if (boxes.some(({ top }) => Math.abs(top - boxes[0].top) > 2)) continue;
        seen++;
        if (boxes.some(({ left }, at) => at > 0 && left < boxes[at - 1].left)) wrong.push(data.trim());
      }
    }
    return seen < 50 ? [`only ${seen} figures`] : wrong;
  });
  assert.deepEqual(wrong, []);
});

for (const colorScheme of ["light", "dark"]) {
  test(`in forced colors on ${colorScheme}, bars, lines and tiles stand out from what is behind them`, async (t) => {
    const visitor = await on.visitor(t, { forcedColors: "active", colorScheme });
    const page = await on.tab(links[2], { visitor });
    await spread(page);
    const [seen, faint] = await page.evaluate(drawn);
    assert.ok(seen > 80, `only ${seen} seen`);
    assert.deepEqual(faint, []);
    for (const id of ["years", "place", "remember"]) {
      await page.locator(`#${id}`).evaluate((one) => one.closest("details")?.setAttribute("open", ""));
      await page.locator(`#${id}`).focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      const { outlineStyle, outlineWidth } = await page.locator(`#${id}`).evaluate((one) => getComputedStyle(one));
      assert.deepEqual([outlineStyle, outlineWidth], ["solid", "3px"], id);
    }
    const [current, other] = await page.evaluate(() =>
      ["[aria-current]", ":not([aria-current])"].map((which) => getComputedStyle(document.querySelector(`.views__link${which}`)).borderBlockEndColor),
    );
    assert.notEqual(current, other, "the view that is shown is not marked");
  });
}

/** How many shapes carry meaning, and those that can hardly be told from what is behind them: less than 3 to 1. */
function drawn() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (color) => {
    const part = (value) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = rgb(color).map(part);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = light(getComputedStyle(document.querySelector(".card")).backgroundColor);
  const stands = (color) => {
    if (rgb(color)[3] < 128) return false;
    const [low, high] = [light(color), behind].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  const bars = ".lane__outer, .lane__inner, .lane__middle, .pair__bar, .waterfall__bar, .step__bar, .path__median, .path__person";
  const shapes = [...document.querySelectorAll(`${bars}, .plot__line, .plot__mark, .tile`)].filter((one) => one.checkVisibility());
  const faint = shapes.filter((one) => {
    const { backgroundColor, backgroundImage, borderTopColor, borderLeftColor, borderTopWidth, borderLeftWidth, stroke, color } = getComputedStyle(one);
    const edges = [parseFloat(borderTopWidth) && borderTopColor, parseFloat(borderLeftWidth) && borderLeftColor].filter(Boolean);
    // A tile tells its figure in its text.
    const own = one.matches(".plot__line") ? [stroke] : one.matches(".tile") ? [color, backgroundColor, ...edges] : [backgroundColor, ...edges];
    return backgroundImage === "none" && !own.some(stands);
  });
  return [shapes.length, [...new Set(faint.map((one) => one.getAttribute("class")))]];
}

for (const reducedMotion of ["reduce", "no-preference"]) {
  test(`nothing moves or fades for longer than 10 ms, and jumps are jumps, where of less motion is said: ${reducedMotion}`, async (t) => {
    const page = await on.open(t, "");
    await page.emulateMedia({ reducedMotion });
    await unfold(page);
    await page.evaluate(() => {
      window.moved = [];
      const note = ({ type, target }) => window.moved.push(`${type} of ${target.className}`);
      for (const kind of ["transitionrun", "animationstart"]) addEventListener(kind, note, true);
    });
    await page.getByRole("button", { name: "One year more" }).click();
    await page.getByRole("link", { name: "Next" }).first().click();
    await frames(page);
    const found = await page.evaluate(() => {
      const long = (text) => text.split(",").some((time) => parseFloat(time) * (time.endsWith("ms") ? 1 : 1000) > 10);
      const all = [...document.querySelectorAll("html, body *")].filter((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
        return long(transitionDuration) || long(animationDuration) || scrollBehavior === "smooth";
      });
      return [...window.moved, ...all.map((one) => one.className || one.localName)];
    });
    assert.deepEqual(found, []);
  });
}

test("on paper the whole page stands with its tables, without controls, and light", async (t) => {
  const page = await on.open(t, links[2]);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForFunction(() => !document.querySelector("[data-standing]"));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await frames(page);
  const [controls, bare, paper] = await page.evaluate(() => {
    const shown = (selector, within = document) => [...within.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    // What can be pressed but tells something is printed for what it tells.
    const telling = ".step__try, .tile, .ranking__sort, .ranking__home";
    const controls = shown("button, input, select, textarea, summary.numbers__open").filter((one) => !one.matches(telling));
    const charts = ["pay", "why", "where", "budget", "map", "time", "plans", "training", "paths"].map((id) => document.getElementById(id));
    const tall = (table) => table.getBoundingClientRect().height > 40 && table.querySelector("tbody tr");
    const bare = charts.filter((card) => !shown("table", card).some(tall));
    const paper = ["html", ".card", ".hero__amount"].map((one) => getComputedStyle(document.querySelector(one)));
    return [
      controls.map((one) => one.id || one.className || one.textContent),
      bare.map(({ id }) => id),
      [paper[0].backgroundColor, paper[1].backgroundColor, paper[2].color],
    ];
  });
  assert.deepEqual([controls, bare], [[], []]);
  assert.deepEqual(paper, ["rgb(246, 245, 241)", "rgb(255, 255, 255)", "rgb(11, 106, 88)"]);
  const printed = (await page.pdf()).toString("latin1");
  assert.ok(printed.match(/\/Type\s*\/Page\b(?!s)/g).length > 10);
  // What was made for the paper alone would cost every keystroke afterwards.
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await frames(page);
  assert.equal(await page.locator(".numbers:not([open]) table").count(), 0);
});
