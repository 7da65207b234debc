"""What is asked for with --all: children, taxable income, two earners, own business. The page does not use these yet.

Each function gives a file's text. All money is US dollars a year.
"""

from dataclasses import replace

from . import heads
from .cases import text_of
from .federal_and_state import federal_table, income_table, state_lines
from .files import table_text
from .households import CHILD, Household, of_table
from .knots import STATE, knots_of, wages_of

FOLDER = "households"  # of the tables, for these
# Lines with children: a couple may have none, the head of a household has one at least.
CHILDREN = [("hoh", children) for children in (1, 2, 3)] + [("joint", children) for children in (0, 1, 2, 3)]
LEAST_DOLLARS = 1.0  # A state's tax knows children where they change it by more,
COARSE = range(5_000, 250_001, 5_000)  # at one of these wages.
# States whose counties tax the state's taxable income.
TAXABLE_INCOME = {"IN": "in_agi", "MD": "md_taxable_income"}
OWN_PAY = (20_000, 30_000, 40_000, 50_000, 65_000, 80_000, 100_000, 120_000)
PARTNERS_PAY = (25_000, 55_000, 90_000)
ERRORS = ["state", "status", "own", "partner", "short_cut", "model"]


def everything(model, codes):
    """All files: text by name."""
    return {
        "taxable_income.csv": taxable_income(model),
        "tax_federal_children.csv": federal_children(model),
        "tax_state_children.csv": state_children(model, codes),
        "two_earners.csv": two_earners(model, codes),
        "own_business.csv": own_business(model, codes),
    }


def taxable_income(model):
    """What a county taxes, by wage: the column `tax` holds the taxable income."""
    lines, wages = state_lines(TAXABLE_INCOME), wages_of(STATE)
    table = {}
    for line in lines:
        found = model.calculate([(of_table(*line), wage) for wage in wages], [TAXABLE_INCOME[line[0]]])
        table[line] = knots_of({wage: income for wage, (income,) in zip(wages, found, strict=True)}, STATE)
    return table_text(taxable_income_head(model), ["state", "status"], table)


def federal_children(model):
    """Federal income tax by status and number of children under 17."""
    return table_text(federal_children_head(model), ["status", "children"], federal_table(model, CHILDREN))


def state_children(model, codes):
    """State income tax by status and number of children, of the states whose tax knows children."""
    lines = [(state, *line) for state in knowing_children(model, codes) for line in CHILDREN]
    table, _ = income_table(model, lines)
    return table_text(state_children_head(model), ["state", "status", "children"], table)


def knowing_children(model, codes):
    """The states in which a household's income tax is another with more children."""
    lines = [(state, *line) for state in codes for line in CHILDREN]
    asked = [(of_table(*line), wage) for line in lines for wage in COARSE]
    taxes = dict(zip(asked, model.taxes(asked), strict=True))
    owed = {line: [taxes[of_table(*line), wage].state_income for wage in COARSE] for line in lines}
    fewest = dict(reversed([(status, children) for status, children in CHILDREN]))
    gaps = {
        (state, status, children): max(
            abs(one - other) for one, other in zip(rows, owed[state, status, fewest[status]], strict=True)
        )
        for (state, status, children), rows in owed.items()
    }
    return [state for state in codes if any(gap > LEAST_DOLLARS for line, gap in gaps.items() if line[0] == state)]


def two_earners(model, codes):
    """Income taxes that the own job adds to a couple's: by one earner at both pays, and by the model."""
    couples = [(state, own, partner) for state in codes for partner in PARTNERS_PAY for own in OWN_PAY]
    alone, pair = (
        (lambda state, _: of_table(state, "joint")),
        (lambda state, pay: Household(state, "joint", partner=pay)),
    )
    short_cut = added_by_job(model, [((alone(s, p), own + p), (alone(s, p), p)) for s, own, p in couples])
    true = added_by_job(model, [((pair(s, p), own), (pair(s, p), 0)) for s, own, p in couples])
    rows = [[s, "joint", own, p, *added] for (s, own, p), *added in zip(couples, short_cut, true, strict=True)]
    return text_of([f"# {line}" for line in two_earners_head(model)], ERRORS, rows)


def added_by_job(model, cases):
    """Income taxes with the job less those without, for pairs of pairs of household and wage."""
    taxes = iter(model.taxes([pair for case in cases for pair in case]))
    income = (owed.federal + owed.state_income for owed in taxes)
    return [round(having - lacking, 2) for having, lacking in zip(income, income, strict=False)]


def own_business(model, codes):
    """State income tax of a profit: that of a wage of the profit less half the self-employment tax, and the model's."""
    law = model.payroll_law()
    lines = [(*line, profit) for line in state_lines(codes) for profit in OWN_PAY]
    less_half = {profit: round(profit - law.owed_by_business(profit) / 2) for profit in OWN_PAY}
    short_cut = model.taxes([(of_table(*line), less_half[profit]) for *line, profit in lines])
    true = model.taxes([(replace(of_table(*line), contract=True), profit) for *line, profit in lines])
    both = zip(lines, short_cut, true, strict=True)
    rows = [[*line, 0, round(short.state_income, 2), round(long.state_income, 2)] for line, short, long in both]
    return text_of([f"# {line}" for line in own_business_head(model)], ERRORS, rows)


def federal_children_head(model):
    """First lines."""
    told = f"""Federal income tax after credits, US dollars a year, by wage, for as many children of {CHILD} years; as near as the
table without."""
    return heads.head("Federal income tax with children", model, told)


def state_children_head(model):
    """First lines."""
    told = f"""State income tax after credits, US dollars a year, by wage, for as many children of {CHILD} years, of the states whose
tax knows children; as near as the table without."""
    return heads.head("State income tax with children", model, told)


def taxable_income_head(model):
    """First lines."""
    told = """What the counties of a state tax: its taxable income, US dollars a year, by wage, in the column of taxes. Below 0
there is nothing to tax."""
    return heads.head("State taxable income", model, told, heads.STATUSES)


def two_earners_head(model):
    """First lines."""
    told = """Income taxes, federal and the state's, that a job adds to those of a couple without children, US dollars a year:
by a short cut, one earner with both pays, and by the model."""
    return heads.head("Two earners", model, told)


def own_business_head(model):
    """First lines."""
    told = """State income tax of a profit, US dollars a year: by a short cut, that of a wage of the profit less half the
self-employment tax, and by the model."""
    return heads.head("Own business", model, told, heads.STATUSES)
