"""Tables of tax by wage, by the model. A line of a table is its key: status, or state and status, or children too."""

from . import cliffs
from .files import read_rows
from .households import STATUSES, of_table
from .knots import FEDERAL, STATE, knots_of, wages_of
from .problem import Problem

NO_INCOME_TAX = "TX"  # A state whose tax is no deduction on the federal return.
PLACES = ["code", "kind", "state", "name", "short", "price_area"]


def states(path, known):
    """The states' letters in places.csv; refused where the model does not know one."""
    found = [(number, cells[0]) for number, cells in read_rows(path, PLACES) if cells[1] == "state"]
    for number, state in found:
        if state not in known:
            raise Problem(f"{path}:{number}: the tax model knows no state {state!r}")
    return sorted(state for _, state in found)


def state_lines(codes):
    """The keys of the table of the states' income taxes, in its order."""
    return [(state, status) for state in codes for status in sorted(STATUSES)]


def federal_table(model, lines=tuple((status,) for status in STATUSES), jumps=()):
    """Federal income tax after credits: rows by line.

    Both sides of a jump of a state's tax are rows too, so that take-home pay is exact there: a state's credit may end
    where the federal one does.
    """
    wages, taxes_of = wages_of(FEDERAL), taxes_by(model, "federal")
    tax = tax_by_line([(NO_INCOME_TAX, *line) for line in lines], wages, taxes_of)
    sides = {line: large_steps(jumps, line) for line in lines}
    asked = [((NO_INCOME_TAX, *line), wage) for line, steps in sides.items() for step in steps for wage in step]
    for (line, wage), owed in zip(asked, taxes_of(asked), strict=True):
        tax[line][wage] = owed
    return {line: knots_of(tax[NO_INCOME_TAX, *line], FEDERAL, steps) for line, steps in sides.items()}


def payroll_table(model, codes):
    """Rows by state of what an employee pays to it, by the wage of one person; states that take nothing are left out."""
    lines = [(state, "single") for state in codes]
    tax = tax_by_line(lines, wages_of(STATE), taxes_by(model, "state_payroll"))
    table = {line[:1]: knots_of(tax[line], STATE) for line in lines}
    return {line: rows for line, rows in table.items() if rows[-1][1]}


def income_table(model, lines):
    """Rows by line of a state's income tax, with its cliffs; and the dollars of wage at which it jumps.

    These are pairs: how far the tax rises, dollars, and line, wage before and wage after; the largest first.
    """
    wages, taxes_of = wages_of(STATE), taxes_by(model, "state_income")
    tax = tax_by_line(lines, wages, taxes_of)
    jumps = jumps_of(tax, wages, taxes_of)
    return {line: knots_of(tax[line], STATE, large_steps(jumps, line)) for line in lines}, jumps


def large_steps(jumps, line):
    """Both sides of the jumps that stand in a table, of the lines whose key ends with this."""
    return [step for rise, (of, *step) in jumps if of[-len(line) :] == line and rise > cliffs.LEAST]


def taxes_by(model, which):
    """A function from pairs of line and wage to one of the properties of `Taxes`, dollars a year."""
    return lambda asked: [
        getattr(taxes, which) for taxes in model.taxes([(of_table(*line), wage) for line, wage in asked])
    ]


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
