// What to look for in a page that is drawn: what scrolls sideways, what runs into something else, what is too small.
import { put, settled, spread } from "./support.mjs";

/** Answers that make the page as short, as long and as full of warnings as it gets. */
export const links = [
  "#2",
  "#2?years=4&certs=cpc&specialty=surgical&place=19100",
  "#2?years=20&role=director&place=41940&compare=CA,41860,MS,40340,0100001,DC",
  "#2?years=45&certs=none&basis=guide&housing=60&place=0100001",
  "#2?remote=yes&place=DC",
];

/** What the looks find with every link, with the link they find it for. */
export async function findings(page, ...looks) {
  const all = [];
  await settled(page);
  await spread(page);
  for (const link of links) {
    await put(page, link);
    await settled(page);
    for (const look of looks) all.push(...(await page.evaluate(look)).map((found) => `${link}: ${found}`));
  }
  return all;
}

/** What sticks out of the page, if the page scrolls sideways for it. */
export function sideways() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const all = [...document.body.querySelectorAll("*")];
  const beyond = all.filter((one) => one.getBoundingClientRect().right > width + 1);
  const named = beyond.map((one) => one.className || one.localName);
  return [`${document.documentElement.scrollWidth} px wide: ${[...new Set(named)].slice(0, 5).join(", ")}`];
}

/** Labels of the same figure that run into one another or out of the card. */
export function collisions() {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const groups = [
    ...all(".lane__labels").map((lane) => all(".lane__label", lane)),
    all(".plot__label, .plot__mark-text, .plot__upward .plot__tick"),
    all(".plot__across .plot__tick"),
    ...all(".pair").map((pair) => all(".pair__name, .pair__text, .pair__out", pair)),
    ...all(".waterfall__row").map((row) => all(".waterfall__name, .waterfall__amount, .waterfall__source", row)),
    ...all(".plot").map((plot) => all(".plot__name, .plot__reading", plot)),
  ];
  // A line's box is higher than its letters, so boxes of lines that follow one another may touch.
  const letters = ({ left, right, top, bottom }, size) => {
    return { left, right, top: top + size / 3, bottom: bottom - size / 3 };
  };
  const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  const found = [];
  for (const group of groups) {
    const labels = group.filter((one) => one.checkVisibility()).map((one) => ({
      text: one.textContent.trim(),
      box: letters(one.getBoundingClientRect(), parseFloat(getComputedStyle(one).fontSize)),
      card: one.closest(".card").getBoundingClientRect(),
    }));
    labels.forEach(({ text, box, card }, at) => {
      if (box.left < card.left || box.right > card.right) found.push(`“${text}” runs out of its card`);
      const hit = labels.slice(at + 1).find((other) => !apart(box, other.box));
      if (hit) found.push(`“${text}” runs into “${hit.text}”`);
    });
  }
  return found;
}

/** What is to be pressed and is less than 24 px high or wide. A link in running text is as high as its line. */
export function smallTargets() {
  const all = [...document.querySelectorAll("button, a, input, select, summary")];
  const inText = (one) => one.localName === "a" && one.parentElement.textContent.trim() !== one.textContent.trim();
  const target = (one) => (one.type === "checkbox" ? one.labels[0] : one).getBoundingClientRect();
  const small = all.filter(
    (one) => one.checkVisibility() && !inText(one) && Math.min(target(one).height, target(one).width) < 24,
  );
  const size = (box) => `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
  return small.map((one) => `${one.localName} “${one.id || one.textContent}” is ${size(target(one))}`);
}

/**
 * Text that is cut off: by an edge that hides what is beyond, or by its card, which is not painted beyond its own edges.
 * What a person answered is told short in the line beside “Change”, and a place in the ranking in one line on a phone.
 */
export function cutOff() {
  const short = ".hero__summary, .ranking__place, .unseen, .unseen-narrow, .constants thead, .sections *, .numbers__scroll *, select, input";
  const shown = [...document.querySelectorAll("#app *")].filter((one) => one.checkVisibility() && !one.closest(short));
  const hides = (one) => /hidden|clip/.test(getComputedStyle(one).overflow);
  const tight = shown.filter((one) => hides(one) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1));
  const texts = shown.filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  const beyond = texts.filter((one) => {
    const card = one.closest(".card")?.getBoundingClientRect();
    const { left, right } = one.getBoundingClientRect();
    return card && right > left && (left < card.left - 1 || right > card.right + 1);
  });
  const named = (one) => `“${one.textContent.trim().slice(0, 40)}” (${one.className})`;
  return [...new Set([...tight, ...beyond].map(named))];
}
