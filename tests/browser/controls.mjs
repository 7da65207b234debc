// Every control that changes the answer, as a person uses it.

const press = (name) => (page) => page.getByRole("button", { name }).click();
const tick = (label) => (page) => page.getByLabel(label, { exact: true }).click();
const choose = (id, label) => (page) => page.locator(`#${id}`).selectOption({ label });

const type = (id, text) => async (page) => {
  await page.locator(`#${id}`).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
};

const slide = async (page) => {
  const { x, y, width, height } = await page.locator(".stepper__slider").boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
};

const find = (id, typed, name) => async (page) => {
  await type(id, typed)(page);
  await page.locator(`#${id}-list`).getByRole("option", { name }).click();
};

/** The rarer questions are folded away, and a person has to unfold them first. */
const more = (act) => async (page) => {
  const folded = page.locator(".you__more:not([open]) > summary");
  if (await folded.isVisible()) await folded.click();
  await act(page);
};

/**
 * What is done, how, what the link says then, and the figure that it moves with its new value.
 * Prices are the same for every budget in the nation as a whole, so the housing share starts from a place.
 */
export const controls = [
  ["“One year more” is pressed", press("One year more"), "years=4", "amount", "$52,000"],
  ["“One year less” is pressed", press("One year less"), "years=2", "amount", "$44,000"],
  ["years are typed", type("years", "12"), "years=12", "amount", "$73,000"],
  ["years are slid to the middle", slide, "years=23", "amount", "$82,600"],
  ["CPC is chosen", tick("CPC"), "certs=cpc", "amount", "$51,600"],
  ["CCS is chosen", tick("CCS"), "certs=ccs", "amount", "$53,800"],
  ["CCA is chosen", tick("CCA"), "certs=cca", "amount", "$47,300"],
  ["RHIT is chosen", tick("RHIT"), "certs=rhit", "amount", "$53,800"],
  ["RHIA is chosen", tick("RHIA"), "certs=rhia", "amount", "$55,900"],
  ["“Not certified” is chosen", tick("Not certified"), "certs=none", "amount", "$43,000"],
  ["a specialty is chosen", choose("specialty", "Surgical"), "specialty=surgical", "amount", "$56,900"],
  ["a setting is chosen", choose("setting", "Consulting firm"), "setting=consulting", "amount", "$51,000"],
  ["a role is chosen", choose("role", "Coding manager"), "role=manager", "amount", "$87,600"],
  ["a place is found by its name", find("place", "dallas", /Dallas/), "place=19100", "amount", "$49,000"],
  ["remote work is ticked", tick("I work remotely"), "remote=yes", "amount", "$50,100"],
  ["auditing is ticked", more(tick("I also audit")), "auditing=yes", "amount", "$51,900"],
  ["strong work is ticked", more(tick(/well above the usual/)), "performance=strong", "amount", "$50,500"],
  ["another way to file is chosen", more(choose("filing", "Married, one earner")), "status=joint", "month", "$3,600"],
  ["a housing share is typed", more(type("housing", "50")), "place=CA&housing=50", "buys", "$36,800", "#1?place=CA"],
  ["BLS’s dollars are chosen", more(choose("basis", "BLS, May 2025")), "basis=bls", "amount", "$51,200"],
  ["May 2025 dollars are asked for", press("Work in May 2025 dollars"), "basis=bls", "amount", "$51,200"],
];
