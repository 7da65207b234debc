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
  await page.locator(`#${id}-list`).getByRole("option", { name }).first().click();
};

/** The rarer questions are folded away, and a person has to unfold them first. */
const more = (act) => async (page) => {
  const folded = page.locator(".you__more:not([open]) > summary");
  if (await folded.isVisible()) await folded.click();
  await act(page);
};

/** The rarer credentials are folded too. */
const rarer = (act) => async (page) => {
  const folded = page.locator(".chips__more:not([open]) > summary");
  if (await folded.isVisible()) await folded.click();
  await act(page);
};

/**
 * What is done, how, what the link says then, and the figure that it moves with its new value.
 * Prices are the same for every budget in the nation as a whole, so the housing share starts from a place.
 */
export const controls = [
  ["“One year more” is pressed", press("One year more"), "years=4", "amount", "$55,400"],
  ["“One year less” is pressed", press("One year less"), "years=2", "amount", "$47,100"],
  ["years are typed", type("years", "12"), "years=12", "amount", "$71,500"],
  ["years are slid to the middle", slide, "years=23", "amount", "$75,600"],
  ["CPC is chosen", tick("CPC"), "certs=cpc", "amount", "$55,300"],
  ["CCS is chosen", tick("CCS"), "certs=ccs", "amount", "$57,600"],
  ["CCA is chosen", rarer(tick("CCA")), "certs=cca", "amount", "$50,700"],
  ["RHIT is chosen", tick("RHIT"), "certs=rhit", "amount", "$57,600"],
  ["RHIA is chosen", rarer(tick("RHIA")), "certs=rhia", "amount", "$59,900"],
  ["“Not certified” is chosen", tick("Not certified"), "certs=none", "amount", "$46,100"],
  ["a specialty is chosen", choose("specialty", "Surgical"), "specialty=surgical", "amount", "$60,900"],
  ["a setting is chosen", choose("setting", "Consulting firm"), "setting=consulting", "amount", "$57,900"],
  ["a role is chosen", choose("role", "Coding manager"), "role=manager", "amount", "$93,300"],
  ["a place is found by its name", find("place", "dallas", /Dallas/), "place=19100", "amount", "$52,500"],
  ["remote work is ticked", tick("I work remotely"), "remote=yes", "amount", "$53,600"],
  ["auditing is ticked", more(tick("I also audit")), "auditing=yes", "amount", "$55,600"],
  ["strong work is ticked", more(tick(/well above the usual/)), "performance=strong", "amount", "$54,100"],
  ["another way to file is chosen", more(choose("filing", "Married, filing jointly")), "status=joint", "month", "$3,800"],
  ["a housing share is typed", more(type("housing", "50")), "place=CA&housing=50", "buys", "$38,400", "#2?place=CA"],
  ["the guide’s dollars are chosen", more(choose("basis", "The guide’s own: about 2023")), "basis=guide", "amount", "$48,300"],
  ["the guide’s dollars are asked for", press("Work in the guide’s dollars"), "basis=guide", "amount", "$48,300"],
];
