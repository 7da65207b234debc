"""The test cases that come from the tax model: take-home pay at wages between the rows of the tables."""

import re

from . import cliffs
from .files import CASES, CENT, comments, read_rows
from .households import STATUSES, of_table

# Files of cases that keep their wages from year to year: how they write dollars, and what half of the last digit is.
KEPT = {
    "take_home.csv": (lambda net: str(round(net, 2)), 0.005),
    "take_home_odd.csv": (lambda net: f"{net:.0f}", 0.5),
    "take_home_ends.csv": (lambda net: f"{net:.2f}", 0.005),
}
EXACT, SPREAD = 10, int(cliffs.LEAST)  # How near the tables have to be at the cliffs they hold, and at others.
CLIFFS = ["state", "status", "from", "to", "law"]


def kept_cases(model, name):
    """A file of cases with the model's take-home pay of its year."""
    path, (write, half) = CASES / name, KEPT[name]
    columns = [*(["name"] if name == "take_home.csv" else []), "state", "status", "wage", "net"]
    rows = [cells for _, cells in read_rows(path, columns)]
    asked = [((state, status), int(wage)) for *_, state, status, wage, _ in rows]
    nets = settled_nets(model, asked, {pair: cells[-1] for pair, cells in zip(asked, rows, strict=True)}, write, half)
    lines = [[*cells[:-1], net] for cells, net in zip(rows, nets, strict=True)]
    return text_of(dated(comments(path), model), columns, lines)


def cliff_cases(model, steps):
    """Take-home pay on both sides of steps of a dollar: pairs of step and how near the tables have to be there."""
    path, columns = CASES / "take_home_cliffs.csv", ["state", "status", "wage", "net", "within"]
    sides = [(line, wage, within) for (line, *step), within in steps for wage in step]
    old = {((cells[0], cells[1]), int(cells[2])): cells[3] for _, cells in read_rows(path, columns)}
    nets = settled_nets(model, [(line, wage) for line, wage, _ in sides], old, "{:.2f}".format, 0.005)
    lines = [[*line, wage, net, within] for (line, wage, within), net in zip(sides, nets, strict=True)]
    return text_of(dated(comments(path), model), columns, lines)


def settled_nets(model, asked, old, write, half):
    """The model's take-home pay as texts, by pairs of line and wage; what was written where it differs by a cent.

    The model counts in 32-bit numbers, whose last cent is not certain. `half`: half of the last digit that is written.
    """
    owed = model.taxes([(of_table(*line), wage) for line, wage in asked])
    return [
        old[pair] if pair in old and abs(float(old[pair]) - taxes.net) < half + CENT else write(taxes.net)
        for pair, taxes in zip(asked, owed, strict=True)
    ]


def falls_of(tables, law):
    """Where the tables' take-home pay falls from one row to the next: steps, by state, status and wage.

    `tables`: a Tables; `law`: social security's and Medicare's.
    """
    found = []
    for line in tables.income:
        bends = sorted({0, law.base, law.more_from[line[1]], *tables.wages(line)})
        nets = {wage: wage - tables.owed(line, wage) - law.owed(wage, line[1]) for wage in bends}
        found += [(line, *step) for step in cliffs.falls(bends, nets.get)]
    return sorted(found, key=lambda step: (step[0][0], STATUSES.index(step[0][1]), step[1]))


def cliffs_text(model, falls):
    """The file of falls, with what it has said of the law at the nearest fall of the same state and status; and the
    falls of which that has to be read again."""
    path = CASES / "cliffs.csv"
    known = [cells for _, cells in read_rows(path, CLIFFS)]
    lines, unsure = [], []
    for line, below, above in falls:
        same = [cells for cells in known if tuple(cells[:2]) == line]
        nearest = min(same, key=lambda cells: abs(int(cells[2]) - below), default=None)
        lines.append([*line, below, above, f'"{nearest[-1] if nearest else "?"}"'])
        if not nearest or [int(wage) for wage in nearest[2:4]] != [below, above]:
            unsure.append((line, below, above))
    return text_of(dated(comments(path), model), CLIFFS, lines), unsure


def dated(lines, model):
    """Comments with the model's year and version."""
    text = re.sub(r"([Tt]ax year) \d{4}", rf"\1 {model.year}", "\n".join(lines))
    return re.sub(r"(PolicyEngine-US) [\d.]*\d", rf"\1 {model.version}", text).splitlines()


def text_of(comments_of, columns, rows):
    """A file's text."""
    return "\n".join([*comments_of, ",".join(columns), *(",".join(map(str, row)) for row in rows)]) + "\n"
