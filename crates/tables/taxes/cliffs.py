"""Cliffs of the law: where a dollar more of wage takes hundreds at once.

A line is a table's key, as ("OH", "joint"); a step a line and two wages; all money is US dollars a year.
"""

from itertools import pairwise

LOWEST, HIGHEST = 15_000, 200_000  # Cliffs outside are spread over the distance between two rows.
LEAST = 250.0  # A cliff of more stands in its table as two rows a dollar apart.
NOTED = 125.0  # One of more is at least a test case.
PARTS = 32  # A step is looked at in so many parts at once.


def steep_steps(line, tax, wages):
    """The steps between wages in which the tax may jump, up or down: it changes by more than is worth noting."""
    looked_at = [wage for wage in wages if LOWEST <= wage <= HIGHEST]
    return [(line, below, above) for below, above in pairwise(looked_at) if abs(tax[above] - tax[below]) > NOTED]


def narrowed(candidates, taxes_of):
    """Each step narrowed to the dollar at which the tax changes most.

    `taxes_of` gives the taxes of a list of pairs of line and wage, all at once, as each asking is slow.
    """
    while any(above - below > 1 for _, below, above in candidates):
        marks = [(line, marks_between(below, above)) for line, below, above in candidates]
        asked = sorted({(line, wage) for line, wages in marks for wage in wages})
        tax = dict(zip(asked, taxes_of(asked), strict=True))
        candidates = [(line, *steepest(line, wages, tax)) for line, wages in marks]
    return candidates


def marks_between(below, above):
    """Wages from one to another in about equal parts, at least a dollar each."""
    parts = min(PARTS, above - below)
    return [below + (above - below) * part // parts for part in range(parts + 1)]


def steepest(line, wages, tax):
    """The two neighbors among the wages between which the tax changes most for each dollar."""
    return max(pairwise(wages), key=lambda step: abs(tax[line, step[1]] - tax[line, step[0]]) / (step[1] - step[0]))


def falls(wages, net):
    """The pairs of neighbors among the wages from one to the other of which take-home pay does not rise."""
    return [(low, high) for low, high in pairwise(wages) if net(high) <= net(low)]
