// What a keystroke costs in the page with everything shown: milliseconds of script (95th percentile), and the frame in
// which what it changed is on screen. Prints one line a field: its name, the
// median and the 95th percentile in milliseconds, the latest frame.
import { frames, launchBrowser, servePage } from "../tests/browser/support.mjs";

const link = "#1?years=4&certs=cpc&specialty=surgical&place=19100&compare=CA,NY,40340,WA,0100001,DC&plan=1:ccs,3:oncology,5:strong,8:supervisor&plan-b=1:remote,2:TX&horizon=40&salary.CA=80000";
/** Each field, what is typed into it again and again, what of the page moves with it, and what is in view meanwhile. */
const fields = [
  ["years", "#years", ["7", "12", "31", "4"], ".hero__amount", "#pay"],
  ["years, the map and the ranking in view", "#years", ["7", "12", "31", "4"], "#tile-TX .tile__value", "#map"],
  ["years, three plans of 40 years in view", "#years", ["7", "12", "31", "4"], "#plans-title", "#plans"],
  ["housing", "#housing", ["30", "25.5", "41", "8"], ".fact__value", "#pay"],
  ["place", "#place", ["dallas", "new y", "san", "rochester"], "#place-list", "#pay"],
  ["real pay", "#salary-CA", ["65000", "72500", "91000"], ".pair__text--real", "#where"],
  ["find", "#find", ["roch", "san j", "new yo"], ".ranking__count", "#places"],
];
/** So many keystrokes a field: the 95th percentile of fewer is the worst one. */
const keystrokes = 120;

const site = await servePage("/");
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
  await page.goto(site.url + link);
  await page.locator(".hero__amount").waitFor();
  await page.locator(".you__more").evaluate((more) => (more.open = true));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "ScriptDuration").value * 1000;
  };
  for (const [name, selector, texts, moves, view] of fields) {
    await page.locator(selector).focus();
    await page.locator(view).evaluate((section) => section.scrollIntoView());
    await frames(page);
    const costs = [];
    let frame = 0;
    for (let round = 0; costs.length < keystrokes; round++) {
      await page.keyboard.press("ControlOrMeta+A");
      for (const key of texts[round % texts.length]) {
        await watch(page, moves);
        const before = await script();
        await page.keyboard.press(key);
        await frames(page);
        costs.push((await script()) - before);
        frame = Math.max(frame, await page.evaluate(() => window.changedIn ?? 0));
      }
    }
    costs.sort((a, b) => a - b);
    const percentile = (part) => costs[Math.floor(costs.length * part)].toFixed(1);
    console.log(`${name}\t${percentile(0.5)}\t${percentile(0.95)}\t${frame}`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** Counts the frames from the next input to the one before which the text of something has changed. */
function watch(page, moves) {
  return page.evaluate((moves) => {
    const looked = [...document.querySelectorAll(moves)];
    const text = () => looked.map((one) => one.textContent).join();
    window.changedIn = undefined;
    const begin = () => {
      const old = text();
      const look = (frame) => requestAnimationFrame(() => {
        if (text() !== old) window.changedIn = frame;
        else if (frame < 9) look(frame + 1);
      });
      look(1);
    };
    document.addEventListener("input", begin, { once: true, capture: true });
  }, moves);
}
