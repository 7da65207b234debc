// What a keystroke costs in the page: milliseconds of script, and milliseconds from the press to the paint that shows what
// it changed, with the processor as it is and four times slower. Prints one line a field: its name, median and 95th
// percentile of script, the same to the paint, and the frame that shows it.
import { alive, frames, launchBrowser, servePage, show, spread } from "../tests/browser/support.mjs";

const link = "#2?years=4&certs=cpc&specialty=surgical&place=19100&compare=CA,NY,40340,WA,0100001,DC&plan=1:ccs,3:oncology,5:strong,8:supervisor&plan-b=1:remote,2:TX&horizon=40&offer=60000&salary.CA=80000";
/** Each field, what is typed into it again and again, what of the page moves with it, and the section that is in sight. */
/** All views below one another. */
const everything = "everything";
const years = ["7", "12", "31", "4"];
const fields = [
  ["years, pay in view", "#years", years, ".hero__amount", "#pay"],
  ["years, what next in view", "#years", years, "#next-title", "#next"],
  ["years, six places compared in view", "#years", years, ".pair__text", "#where"],
  ["years, the map and the ranking in view", "#years", years, "#tile-TX .tile__value", "#map"],
  ["years, three plans of 40 years in view", "#years", years, ".hero__amount", "#plans"],
  ["years, training in view", "#years", years, ".hero__amount", "#training"],
  ["years, an offer in view", "#years", years, ".hero__amount", "#offer"],
  ["housing", "#housing", ["30", "25.5", "41", "8"], ".fact__value", "#pay"],
  ["place", "#place", ["dallas", "new y", "san", "rochester"], "#place-list", "#pay"],
  ["real pay", "#salary-CA", ["65000", "72500", "91000"], ".pair__text--real", "#where"],
  ["find", "#find", ["roch", "san j", "new yo"], ".ranking__count", "#places"],
  ["years, every section in view at once", "#years", years, ".hero__amount", everything, 20_000],
];
/** So many keystrokes a field: the 95th percentile of fewer is the worst one. */
const keystrokes = 60;
/** Times slower than this machine. */
const rates = [1, 4];

const site = await servePage("/");
const browser = await launchBrowser();
try {
  for (const rate of rates) {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await page.goto(site.url + link);
    await alive(page);
    await page.locator(".you__more").evaluate((more) => (more.open = true));
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    for (const field of fields) {
      const { script, paint, frame } = await measured(page, session, field);
      const told = [script, paint].flatMap((costs) => [percentile(costs, 0.5), percentile(costs, 0.95)]);
      console.log([`${rate}×`, field[0], ...told, frame].join("\t"));
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}

/** Presses key after key in one field. */
async function measured(page, session, [, selector, texts, moves, view, height = 1000]) {
  await page.setViewportSize({ width: 1280, height });
  await (view === everything ? spread(page) : show(page, view.slice(1)));
  await page.locator(selector).focus();
  if (view !== everything) await page.locator(view).evaluate((section) => section.scrollIntoView());
  await frames(page);
  const found = { script: [], paint: [], frame: 0 };
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "ScriptDuration").value * 1000;
  };
  for (let round = 0; found.script.length < keystrokes; round++) {
    await page.keyboard.press("ControlOrMeta+A");
    for (const key of texts[round % texts.length]) {
      await watch(page, moves);
      const before = await script();
      await page.keyboard.press(key);
      await frames(page);
      found.script.push((await script()) - before);
      const { frame, painted } = await page.evaluate(() => window.seen);
      if (frame) found.frame = Math.max(found.frame, frame);
      if (painted) found.paint.push(painted);
    }
  }
  return found;
}

function percentile(costs, part) {
  const sorted = costs.toSorted((one, other) => one - other);
  return (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(1);
}

/** Notes in which frame after the next input the text of something has changed, and when that was painted. */
function watch(page, moves) {
  return page.evaluate((moves) => {
    const looked = [...document.querySelectorAll(moves)];
    const text = () => looked.map((one) => one.textContent).join();
    window.seen = {};
    const begin = (event) => {
      const old = text();
      const look = (frame) => requestAnimationFrame(() => {
        // A message that is sent before the paint arrives after it.
        const { port1, port2 } = new MessageChannel();
        const changed = text() !== old;
        if (!changed && frame < 9) return look(frame + 1);
        if (!changed) return;
        window.seen.frame = frame;
        port1.onmessage = () => (window.seen.painted = performance.now() - event.timeStamp);
        port2.postMessage(0);
      });
      look(1);
    };
    document.addEventListener("input", begin, { once: true, capture: true });
  }, moves);
}
