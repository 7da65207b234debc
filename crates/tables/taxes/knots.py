"""The fewest rows of a table of tax by wage between which straight lines are near enough.

A point is a pair of wage and tax, US dollars a year. Points come by rising wage.
"""

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Reach:
    """Wages at which the tax is computed, and how near a straight line has to be there."""

    wages: tuple[int, ...]
    dollars: float = 0.0
    share: float = 0.0  # of the wage

    def within(self, wage):
        """Dollars by which a line may miss the tax of a wage."""
        return self.dollars + self.share * wage


def steps(*ends_and_steps):
    """Wages from end to end: steps(0, 500, 2000) is 0, 500, 1000, 1500, 2000."""
    ends, sizes = ends_and_steps[::2], ends_and_steps[1::2]
    wages = [wage for (low, high), step in zip(pairwise(ends), sizes, strict=True) for wage in range(low, high, step)]
    return (*wages, ends[-1])


MIDDLE = Reach(steps(15_000, 500, 100_000, 1_000, 260_000), dollars=5.0)
FEDERAL = (Reach(steps(0, 250, 15_000), dollars=5.0), MIDDLE, Reach(steps(260_000, 2_500, 1_000_000), share=0.000_2))
STATE = (Reach(steps(0, 500, 15_000), dollars=25.0), MIDDLE, Reach(steps(260_000, 2_500, 1_000_000), share=0.001))


def wages_of(reaches):
    """All wages of the reaches, which share their ends, by rising wage."""
    return sorted({wage for reach in reaches for wage in reach.wages})


def knots_of(tax, reaches, cliffs=()):
    """The rows of one table, in whole cents. `tax`: dollars by wage, of the reaches' wages and both sides of cliffs.

    The ends of the reaches are rows, and both sides of a cliff. No wage pays no tax: what a state gives to those who
    earn nothing is no take-home pay.
    """
    tax = {**tax, 0: 0.0}
    rows = set()
    for reach in reaches:
        # The middle is what most people earn. Elsewhere lines are longer, and the very fewest are worth their search.
        pick = longest_lines if reach is MIDDLE else fewest_lines
        rows.update(pick([(wage, tax[wage]) for wage in reach.wages], reach.within))
    return [(wage, round(owed, 2)) for wage, owed in with_cliffs(sorted(rows), cliffs, tax)]


def with_cliffs(rows, cliffs, tax):
    """Rows with both sides of each cliff, without the row before it where the tax is level up to the cliff."""
    for below, above in cliffs:
        rows = sorted({*rows, (below, tax[below]), (above, tax[above])})
        at = [wage for wage, _ in rows].index(below)
        if at > 1 and rows[at - 2][1] == rows[at - 1][1] == rows[at][1]:
            del rows[at - 1]
    return rows


def longest_lines(points, within):
    """From the first point to the last by lines between points, each as long as it can be from where it begins."""
    kept = [0]
    while kept[-1] < len(points) - 1:
        kept.append(ends_of_lines(points, kept[-1], within)[-1])
    return [points[at] for at in kept]


def fewest_lines(points, within):
    """From the first point to the last by the fewest lines between points; of ways with as many, by the earliest."""
    lines, before = [0] + [len(points)] * (len(points) - 1), [0] * len(points)
    for start in range(len(points)):
        for end in ends_of_lines(points, start, within):
            if lines[start] + 1 < lines[end]:
                lines[end], before[end] = lines[start] + 1, start
    kept = [len(points) - 1]
    while kept[-1]:
        kept.append(before[kept[-1]])
    return [points[at] for at in reversed(kept)]


def ends_of_lines(points, start, within):
    """The points to which a line from the start misses none of the points between by more than `within` allows."""
    wage, tax = points[start]
    low, high, ends = float("-inf"), float("inf"), []
    for at in range(start + 1, len(points)):
        run, rise = points[at][0] - wage, points[at][1] - tax
        if low <= rise / run <= high:
            ends.append(at)
        # Later lines must pass this point near enough.
        near = within(points[at][0])
        low, high = max(low, (rise - near) / run), min(high, (rise + near) / run)
        if low > high:
            break
    return ends


def tax_by(rows, wage):
    """The tax of a wage by straight lines between rows; beyond the last, by the slope of the last line; no rows: none."""
    if not rows:
        return 0.0
    after = next((at for at, row in enumerate(rows) if row[0] > wage and at), len(rows) - 1)
    (low, tax), (high, more) = rows[after - 1], rows[after]
    return tax + (more - tax) * (wage - low) / (high - low)
