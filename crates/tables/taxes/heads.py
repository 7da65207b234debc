"""The first lines of the tables: who publishes what, of which year, and what the rows are."""

import textwrap

from .cliffs import LEAST
from .model import NAME

WIDTH = 118
LINES = """Wage income only; straight lines between the rows are within 5 dollars at every $500 from $15,000 to
$100,000 and every $1,000 to $260,000"""
STATUSES = "single; joint: one earner; hoh: head of household with one child under 17. One-off credits left out."
PROJECTED = """Of the projected states the brackets of the year were not out yet: the model projects them, and the tax may
be off by as many dollars a year as is told above."""


def federal(model):
    """Of the federal table."""
    what = "Federal income tax after credits, US dollars a year, by wage."
    rows = f"""{LINES}; within 5 dollars at every $250
below, and within two ten-thousandths of the wage at every $2,500 above, up to a million; exact where a state's tax jumps."""
    return head("Federal income tax", model, what, rows, STATUSES)


def state_income(model):
    """Of the table of the states' income taxes."""
    law = model.corrections
    what = "State income tax after credits, US dollars a year, by wage. No local income tax."
    rows = f"""{LINES}; within 25 dollars at every $500 below, and within a thousandth of the wage at every $2,500 above, up to a million; cliffs of the
law of over ${LEAST:.0f} stand as two rows a dollar apart."""
    if not law.projected:
        return head("State income tax", model, what, rows, STATUSES)
    guessed = {
        "projected": " ".join(law.projected),
        "projected_error": "-".join(map(str, law.projected_error)),
    }
    return head("State income tax", model, what, rows, STATUSES, PROJECTED, more=guessed)


def state_payroll(model):
    """Of the table of what employees pay to the states besides."""
    law = model.corrections
    what = "Employee payroll taxes to the state, US dollars a year, by the wage of one person, however they file."
    rows = f"{LINES}; states that take none are left out."
    mended = f"""California SDI at the published {law.california_sdi:.1%}; Alaska unemployment contribution
{law.alaska_source}, added. {law.left_out}"""
    return head("State payroll taxes", model, what, rows, mended)


def head(survey, model, *paragraphs, more=None):
    """Lines: publisher, survey, vintage, dollars, model and `more` keys, then what the rows are."""
    keys = {
        "publisher": "PolicyEngine",
        "survey": survey,
        "vintage": f"tax year {model.year}",
        "dollars": f"{model.year}",
        "model": f"{NAME} {model.version}",
        **(more or {}),
    }
    told = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, WIDTH)]
    return [*(f"{key}: {value}" for key, value in keys.items()), *told]
