"""The first lines of the tables: who publishes what, of which year, and what the rows are."""

import textwrap

from .cliffs import LEAST
from .model import NAME

WIDTH = 118
LINES = """Wage income only; straight lines between the rows are within 5 dollars at every $500 from $15,000 to
$100,000 and every $1,000 to $260,000"""
STATUSES = "single; joint: one earner; hoh: head of household with one child under 17. One-off credits left out."


def federal(model):
    """Of the federal table."""
    what = "Federal income tax after credits, US dollars a year, by wage."
    rows = f"""{LINES}; within 5 dollars at every $250
below, and within two ten-thousandths of the wage at every $2,500 above, up to a million."""
    return head("Federal income tax", model, what, rows, STATUSES)


def states(model):
    """Of the states' table."""
    what = "State income tax after credits and employee payroll taxes, US dollars a year, by wage."
    rows = f"""{LINES}; within 25 dollars at every $500 below, and within a thousandth of the wage at every $2,500 above, up to a million; cliffs of the
law of over ${LEAST:.0f} stand as two rows a dollar apart."""
    return head("State income tax and employee payroll taxes", model, what, rows, STATUSES, mended(model))


def mended(model):
    """What the model is corrected by."""
    law = model.corrections
    rates = f"California SDI at the published {law.california_sdi:.1%}; Alaska unemployment contribution"
    return f"{rates} {law.alaska_source} added. No local income tax."


def head(survey, model, *paragraphs):
    """Lines: publisher, survey, vintage, dollars, model, then what the rows are."""
    keys = {
        "publisher": "PolicyEngine",
        "survey": survey,
        "vintage": f"tax year {model.year}",
        "dollars": f"{model.year}",
        "model": f"{NAME} {model.version}",
    }
    told = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, WIDTH)]
    return [*(f"{key}: {value}" for key, value in keys.items()), *told]
