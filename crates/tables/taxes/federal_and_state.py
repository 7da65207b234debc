"""The two tables of the page: federal income tax, and each state's income tax with its employee payroll taxes."""

from dataclasses import dataclass

from . import cliffs
from .files import read_rows
from .households import STATUSES, of_table
from .knots import FEDERAL, STATE, knots_of, wages_of
from .problem import Problem

NO_INCOME_TAX = "TX"  # A state whose tax is no deduction on the federal return.
PLACES = ["code", "kind", "state", "name", "short", "price_area"]


@dataclass(frozen=True)
class StateTaxes:
    """The table of the states: rows by state and status; and the dollars of wage at which a tax jumps, largest first."""

    table: dict
    jumps: list  # of pairs: how far the tax rises, dollars; (line, wage before, wage after)


def states(path, known):
    """The states' letters in places.csv; refused where the model does not know one."""
    found = [(number, cells[0]) for number, cells in read_rows(path, PLACES) if cells[1] == "state"]
    for number, state in found:
        if state not in known:
            raise Problem(f"{path}:{number}: the tax model knows no state {state!r}")
    return sorted(state for _, state in found)


def federal_table(model):
    """Federal income tax after credits: rows by status."""
    wages = wages_of(FEDERAL)
    lines = [(status,) for status in STATUSES]
    tax = tax_by_line(lines, wages, lambda asked: federal_taxes(model, asked))
    return {line: knots_of(tax[line], FEDERAL) for line in lines}


def federal_taxes(model, asked):
    """Of pairs of line and wage."""
    return [taxes.federal for taxes in model.taxes([(of_table(NO_INCOME_TAX, *line), wage) for line, wage in asked])]


def state_taxes(model, asked):
    """Of pairs of line and wage."""
    return [taxes.state for taxes in model.taxes([(of_table(*line), wage) for line, wage in asked])]


def state_table(model, codes, taxes_of=state_taxes):
    """What goes to each state by wage. `taxes_of` says which of its taxes: of pairs of line and wage, by the model."""
    lines = [(state, status) for state in codes for status in sorted(STATUSES)]
    wages = wages_of(STATE)
    tax = tax_by_line(lines, wages, lambda asked: taxes_of(model, asked))
    jumps = jumps_of(tax, wages, lambda asked: taxes_of(model, asked))
    table = {}
    for line in lines:
        steps = [step for rise, (of, *step) in jumps if of == line and rise > cliffs.LEAST]
        table[line] = knots_of(tax[line], STATE, steps)
    return StateTaxes(table, jumps)


def jumps_of(tax, wages, taxes_of):
    """The dollars of wage at which a tax jumps by what is worth noting, largest first; `tax` gets both their sides."""
    steep = [step for line in tax for step in cliffs.steep_steps(line, tax[line], wages)]
    narrow = cliffs.narrowed(steep, taxes_of)
    sides = [(line, wage) for line, *step in narrow for wage in step]
    for (line, wage), owed in zip(sides, taxes_of(sides), strict=True):
        tax[line][wage] = owed
    rises = [(tax[line][above] - tax[line][below], (line, below, above)) for line, below, above in narrow]
    return sorted((jump for jump in rises if abs(jump[0]) > cliffs.NOTED), key=lambda jump: -abs(jump[0]))


def tax_by_line(lines, wages, taxes_of):
    """For each line the tax by wage."""
    asked = [(line, wage) for line in lines for wage in wages]
    tax = dict(zip(asked, taxes_of(asked), strict=True))
    return {line: {wage: tax[line, wage] for wage in wages} for line in lines}
