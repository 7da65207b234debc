"""The tables of tax as files, and what a new one changes."""

import csv
import re
from pathlib import Path

from .knots import tax_by
from .owed import PayrollLaw
from .problem import Problem

ROOT = Path(__file__).resolve().parents[3]
DATA, CASES = ROOT / "crates/pay/src/data", ROOT / "crates/pay/tests/cases"
CENT = 0.0101  # what two sums of the model's 32-bit numbers may differ by


def read_rows(path, columns):
    """The cells of a file after its comments and heading, each with its line: pairs of line and list of texts."""
    if not path.exists():
        raise Problem(f"{path}: there is no such file")
    rows = [
        (number, next(csv.reader([line])))
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if line and not line.startswith("#")
    ]
    if not rows or rows[0][1] != columns:
        raise Problem(f"{path}: the columns must be {', '.join(columns)}")
    short = next((number for number, cells in rows if len(cells) != len(columns)), None)
    if short:
        raise Problem(f"{path}:{short}: there must be {len(columns)} cells")
    return rows[1:]


def comments(path):
    """The lines a file begins with that say what it is."""
    return [line for line in path.read_text().splitlines() if line.startswith("#")]


def year_of(path):
    """The tax year that the first lines of a file name; 0 where they name none."""
    found = re.search(r"tax year (\d{4})", "\n".join(comments(path)))
    return int(found[1]) if found else 0


def read_table(path, keys):
    """Rows of wage and tax, dollars a year, by key. `keys`: the columns that tell one line of it from another."""
    table = {}
    for number, cells in read_rows(path, [*keys, "wage", "tax"]):
        wage, tax = amount(path, number, "wage", cells[-2]), amount(path, number, "tax", cells[-1])
        rows = table.setdefault(tuple(cells[:-2]), [])
        if wage < 0 or (rows and wage <= rows[-1][0]):
            raise Problem(f"{path}:{number}: the wage {cells[-2]} is below 0 or not above the one before")
        rows.append((int(wage), tax))
    return table


def payroll_law_of(path):
    """The law that the table of social security and Medicare tells."""
    rows = read_rows(path, ["tax", "status", "rate", "from", "to"])
    number = {(tax, status): (float(rate), int(least), int(most or 0)) for _, (tax, status, rate, least, most) in rows}
    (security, _, base), (medicare, _, _) = number["social_security", ""], number["medicare", ""]
    more = {status: row for (tax, status), row in number.items() if tax == "additional_medicare"}
    return PayrollLaw(
        security, base, medicare, more["single"][0], {status: least for status, (_, least, _) in more.items()}
    )


def amount(path, number, column, text):
    """A cell's dollars."""
    try:
        return float(text)
    except ValueError:
        raise Problem(f"{path}:{number}: {text!r} in column {column} is not a number") from None


def table_text(head, keys, table):
    """A table as a file's text."""
    rows = [",".join(map(str, (*key, wage, tax))) for key, rows in table.items() for wage, tax in rows]
    return "\n".join([*(f"# {line}" for line in head), ",".join([*keys, "wage", "tax"]), *rows]) + "\n"


def settled(old, new):
    """The new table with the old one's tax where they differ by a cent, and how many these are.

    The model counts in 32-bit numbers, whose last cent is not certain.
    """
    before = {(key, wage): tax for key, rows in old.items() for wage, tax in rows}
    kept = 0
    settled_table = {}
    for key, rows in new.items():
        near = [before.get((key, wage), tax) for wage, tax in rows]
        taxes = [was if abs(was - tax) < CENT else tax for was, (_, tax) in zip(near, rows, strict=True)]
        kept += sum(tax != kept_tax for (_, tax), kept_tax in zip(rows, taxes, strict=True))
        settled_table[key] = [(wage, tax) for (wage, _), tax in zip(rows, taxes, strict=True)]
    return settled_table, kept


def changes(old, new):
    """Sentences: how many rows come, go and change, and where the lines differ most."""
    lines = [f"the line {' '.join(key)} is only in the {which} one" for which, key in one_sided(old, new)]
    before, after = ({(key, wage): tax for key, rows in of.items() for wage, tax in rows} for of in (old, new))
    come, go = len(after.keys() - before.keys()), len(before.keys() - after.keys())
    other = sum(before[row] != after[row] for row in before.keys() & after.keys())
    if not (come or go or other):
        return [*lines, f"{len(after)} rows, all as before"]
    lines.append(f"{len(after)} rows: {come} new, {go} gone, {other} with another tax")
    for _, key, wage in largest_changes(old, new)[:10]:
        was, now = tax_by(old[key], wage), tax_by(new[key], wage)
        lines.append(f"  {' '.join(key)} at {wage:,}: {now:,.2f}, was {was:,.2f} ({now - was:+,.2f})")
    return lines


def one_sided(old, new):
    """The lines that only one of the tables has."""
    return [("old", key) for key in old if key not in new] + [("new", key) for key in new if key not in old]


def largest_changes(old, new):
    """For each line in both tables where it changes most: dollars, key, wage; the largest first."""
    found = []
    for key in old.keys() & new.keys():
        wages = {wage for wage, _ in old[key] + new[key]}
        found.append(max((abs(tax_by(new[key], wage) - tax_by(old[key], wage)), key, wage) for wage in wages))
    return sorted((change for change in found if change[0] > 0.005), reverse=True)
