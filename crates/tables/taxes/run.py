"""What the commands do: compute, say what changes, write where asked."""

from . import cases, check, heads, more
from .federal_and_state import federal_table, state_lines, state_table, states
from .files import CASES, DATA, changes, read_table, settled, table_text, year_of
from .problem import Problem

FEDERAL, STATE = "tax_federal.csv", "tax_state.csv"
KEYS = {FEDERAL: ["status"], STATE: ["state", "status"]}


def make(model):
    """The texts of the tables and the cases of the model's year, by path. Says what they change."""
    codes = states(DATA / "places.csv", model.states())
    print(f"Computing the taxes of {len(codes)} states for {model.year}, which takes some minutes.", flush=True)
    by_state, jumps = state_table(model, state_lines(codes))
    tables = {FEDERAL: federal_table(model), STATE: by_state}
    for name, table in tables.items():
        old = read_table(DATA / name, KEYS[name])
        if year_of(DATA / name) == model.year:
            tables[name], kept = settled(old, table)
            print(f"{name}: {kept} rows that the model gives a cent otherwise are kept")
        print(f"{name}: " + "\n".join(changes(old, tables[name])), flush=True)
    heading = {FEDERAL: heads.federal(model), STATE: heads.states(model)}
    texts = {DATA / name: table_text(heading[name], KEYS[name], table) for name, table in tables.items()}
    texts |= make_cases(model, tables, jumps)
    for path, text in texts.items():
        print(f"{path.name}: {lines_changed(path, text)} lines of the file are new")
    return texts


def make_more(model):
    """The texts of what the page does not use yet, by path."""
    texts = more.everything(model, states(DATA / "places.csv", model.states()))
    return {DATA / name: text for name, text in texts.items()}


def make_cases(model, tables, jumps):
    """The texts of the files of cases that come from the tables and the model, by path."""
    falls = cases.falls_of(tables[FEDERAL], tables[STATE], model.payroll_law())
    texts = {CASES / name: cases.kept_cases(model, name) for name in cases.KEPT}
    texts[CASES / "cliffs.csv"], unsure = cases.cliffs_text(model, falls)
    for line, below, above in unsure:
        print(f"cliffs.csv: say what the law does for {' '.join(line)} from {below:,} to {above:,}")
    held = [step for step in falls if step[2] - step[1] == 1]
    others = sorted(step for _, step in jumps if step not in held)
    steps = [(step, cases.EXACT) for step in held] + [(step, cases.SPREAD) for step in others]
    texts[CASES / "take_home_cliffs.csv"] = cases.cliff_cases(model, steps)
    return texts


def lines_changed(path, text):
    """How many lines the file does not have yet."""
    old = set(path.read_text().splitlines()) if path.exists() else set()
    return sum(line not in old for line in text.splitlines())


def write(texts, folder):
    """Files at their places, or all of them in one folder."""
    for path, text in texts.items():
        place = folder / path.name if folder else path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        print(f"written: {place}")


def hold_against(model, folder):
    """Says how near the tables are to the model at random wages."""
    tables = {name: (folder or DATA) / name for name in KEYS}
    for path in tables.values():
        if path.exists() and year_of(path) != model.year:
            raise Problem(f"{path} is of tax year {year_of(path)}, not {model.year}")
    federal, state = (read_table(path, KEYS[name]) for name, path in tables.items())
    codes = states(DATA / "places.csv", model.states())
    print("\n".join(check.report(check.misses(model, codes, federal, state))))
