// What a keystroke costs in the page with everything shown: milliseconds of script (95th percentile), and the frame in
// which what it changed is on screen. Prints one line a field: name, milliseconds, frames.
import { frames, launchBrowser, servePage, unfold } from "../tests/browser/support.mjs";

const link = "#1?years=4&certs=cpc&specialty=surgical&place=19100&compare=CA,NY,40340,WA,0100001,DC&salary.CA=80000";
/** Each field, what is typed into it again and again, and what of the page moves with it. */
const fields = [
  ["years", "#years", ["7", "12", "31", "4"], ".hero__amount"],
  ["housing", "#housing", ["30", "25.5", "41", "8"], "#where-title, .pair__text--real"],
  ["place", "#place", ["dallas", "new y", "san", "rochester"], "#place-list"],
  ["real pay", "#salary-CA", ["65000", "72500", "91000"], ".pair__line"],
  ["find", "#find", ["roch", "san j", "new yo"], ".ranking__count"],
];
const rounds = 12;

const site = await servePage("/");
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.url + link);
  await page.locator(".hero__amount").waitFor();
  await unfold(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "ScriptDuration").value * 1000;
  };
  for (const [name, selector, texts, moves] of fields) {
    await page.locator(selector).focus();
    const costs = [];
    let frame = 0;
    for (let round = 0; round < rounds; round++) {
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
    console.log(`${name}\t${costs[Math.floor(costs.length * 0.95)].toFixed(2)}\t${frame}`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** Counts the frames from the next input to the one before which the text of something has changed. */
function watch(page, moves) {
  return page.evaluate((moves) => {
    const text = () => [...document.querySelectorAll(moves)].map((one) => one.textContent).join();
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
