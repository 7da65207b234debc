"""What the commands do: compute, say what changes, write where asked."""

from . import cases, check, heads, more
from .federal_and_state import federal_table, income_table, payroll_table, state_lines, states
from .files import CASES, DATA, changes, payroll_law_of, read_table, settled, table_text, year_of
from .problem import Problem
from .tables import FEDERAL, INCOME, KEYS, PAYROLL, Tables

LAW = "payroll_taxes.csv"  # Social security's and Medicare's, kept by hand.


def make(model):
    """The texts of the tables and the cases of the model's year, by path. Says what they change."""
    codes = states(DATA / "places.csv", model.states())
    print(f"Computing the taxes of {len(codes)} states for {model.year}, which takes some minutes.", flush=True)
    income, jumps = income_table(model, state_lines(codes))
    tables = {FEDERAL: federal_table(model, jumps=jumps), INCOME: income, PAYROLL: payroll_table(model, codes)}
    for name, table in tables.items():
        old = read_table(DATA / name, KEYS[name])
        if year_of(DATA / name) == model.year:
            tables[name], kept = settled(old, table)
            print(f"{name}: {kept} rows that the model gives a cent otherwise are kept")
        print(f"{name}: " + "\n".join(changes(old, tables[name])), flush=True)
    texts = {DATA / name: table_text(told, KEYS[name], tables[name]) for name, told in headings(model).items()}
    texts |= make_cases(model, Tables(*tables.values()), jumps)
    say_changed(texts)
    for problem in law_problems(model, DATA):
        print(problem)
    return texts


def headings(model):
    """The first lines of each of the three tables, by name."""
    return {FEDERAL: heads.federal(model), INCOME: heads.state_income(model), PAYROLL: heads.state_payroll(model)}


def make_more(model):
    """The texts of what the page does not use yet, by path."""
    made = more.everything(model, states(DATA / "places.csv", model.states()))
    texts = {DATA / more.FOLDER / name: text for name, text in made.items()}
    say_changed(texts)
    return texts


def make_cases(model, tables, jumps):
    """The texts of the files of cases that come from the tables and the model, by path."""
    falls = cases.falls_of(tables, model.payroll_law())
    texts = {CASES / name: cases.kept_cases(model, name) for name in cases.KEPT}
    texts[CASES / "cliffs.csv"], unsure = cases.cliffs_text(model, falls)
    for line, below, above in unsure:
        print(f"cliffs.csv: say what the law does for {' '.join(line)} from {below:,} to {above:,}")
    held = [step for step in falls if step[2] - step[1] == 1]
    others = sorted(step for _, step in jumps if step not in held)
    steps = [(step, cases.EXACT) for step in held] + [(step, cases.SPREAD) for step in others]
    texts[CASES / "take_home_cliffs.csv"] = cases.cliff_cases(model, steps)
    return texts


def law_problems(model, folder):
    """Sentences: what the table of social security and Medicare has otherwise than the model, which it is held against."""
    path = folder / LAW
    told, modeled = payroll_law_of(path), model.payroll_law()
    if year_of(path) != model.year:
        return [f"{LAW} is of tax year {year_of(path)}, not {model.year}"]
    return [] if told == modeled else [f"{LAW} tells {told}, but the model {modeled}"]


def say_changed(texts):
    """How many lines of each file are new."""
    for path, text in texts.items():
        old = set(path.read_text().splitlines()) if path.exists() else set()
        print(f"{path.name}: {sum(line not in old for line in text.splitlines())} lines of the file are new")


def write(texts, folder):
    """Files at their places, or all of them in one folder."""
    for path, text in texts.items():
        place = folder / path.name if folder else path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        print(f"written: {place}")


def hold_against(model, folder):
    """Says how near the tables are to the model at random wages."""
    paths = {name: (folder or DATA) / name for name in KEYS}
    for path in paths.values():
        if path.exists() and year_of(path) != model.year:
            raise Problem(f"{path} is of tax year {year_of(path)}, not {model.year}")
    tables = Tables(*(read_table(path, KEYS[name]) for name, path in paths.items()))
    for problem in law_problems(model, DATA):
        raise Problem(problem)
    codes = states(DATA / "places.csv", model.states())
    print("\n".join(check.report(check.misses(model, codes, tables))))
