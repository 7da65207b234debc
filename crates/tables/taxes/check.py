"""How near the tables are to the tax model at wages between their rows."""

import random

from .households import STATUSES, of_table

EACH = 400  # wages of each state and status
LOW, HIGH, STEP = 20_000, 200_000, 500  # dollars a year; multiples of the step are rows, or computed for them
NEAR = 10.0
WORST = 20  # lines that are told


def odd_wages(lines, seed):
    """Pairs of line and wage, drawn evenly, none a multiple of the step; the same for the same seed."""
    draw = random.Random(seed)
    drawn = [(line, draw.randint(LOW, HIGH)) for line in lines for _ in range(EACH)]
    return [(line, wage) for line, wage in drawn if wage % STEP]


def misses(model, places, tables):
    """How far the tables' take-home pay is above the model's at random wages: dollars, line, wage; the worst first."""
    lines = [(code, status) for code in places for status in STATUSES]
    asked, law = odd_wages(lines, model.year), model.payroll_law()
    found = []
    for (line, wage), owed in zip(asked, model.taxes([(of_table(*line), wage) for line, wage in asked]), strict=True):
        told = tables.owed(line, wage) + law.owed(wage, line[1])
        found.append((wage - told - owed.net, line, wage))
    return sorted(found, key=lambda miss: -abs(miss[0]))


def report(found):
    """Sentences: the share that is near, and the worst of the lines of the tables that are farthest off."""
    near = sum(abs(miss) <= NEAR for miss, _, _ in found)
    worst = {}
    for miss, line, wage in found:
        worst.setdefault(line, (miss, wage))
    far = [(line, miss, wage) for line, (miss, wage) in worst.items() if abs(miss) > NEAR]
    return [
        f"{near / len(found):.2%} of {len(found):,} wages leave a take-home pay within ${NEAR:.0f} of the model's;",
        f"farther off, somewhere: {len(far)} of {len(worst)} lines. The worst:",
        *(f"  {' '.join(line)} at {wage:,}: off by {miss:+,.0f}" for line, miss, wage in far[:WORST]),
    ]
