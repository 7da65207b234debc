// The ranking of all places written plainly in JavaScript, to hold the page's own against in the same browser. It is given
// what the page has to work out from BLS's wages: each place's pay factor, its state and its prices.

/** The places in order of what the take-home pay buys there, as positions in `places`. */
export function ranking({ pay, places, federal, incomes, payrolls, fica }) {
  const real = places.map(({ factor, state, prices }) => {
    const wage = pay * factor;
    const taxes = [federal, incomes[state], payrolls[state]].map((schedule) => (schedule ? tax(schedule, wage) : 0));
    const net = taxes.reduce((left, owed) => left - owed, wage) - payroll(fica, wage);
    return net / prices;
  });
  return places.map((_, at) => at).sort((one, other) => real[other] - real[one] || one - other);
}

/** Straight lines between the knots of a schedule. */
function tax({ wages, taxes }, wage) {
  if (wage < wages[0]) return taxes[0] < 0 ? taxes[0] : (taxes[0] * wage) / wages[0];
  let above = 1;
  while (above < wages.length - 1 && wages[above] <= wage) above++;
  const share = (wage - wages[above - 1]) / (wages[above] - wages[above - 1]);
  return taxes[above - 1] + (taxes[above] - taxes[above - 1]) * share;
}

/** Social security and Medicare. */
function payroll({ security, base, medicare, more, from }, wage) {
  return Math.min(wage, base) * security + wage * medicare + Math.max(wage - from, 0) * more;
}

/** Milliseconds a round: the median of several samples. */
export function timed(act, rounds = 200, samples = 9) {
  const times = Array.from({ length: samples }, () => {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) act();
    return (performance.now() - start) / rounds;
  });
  return times.sort((one, other) => one - other)[samples >> 1];
}
