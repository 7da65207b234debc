"""What is read, what is said of a change, and what is refused."""

import tempfile
import unittest
from pathlib import Path

from .federal_and_state import states
from .files import DATA, changes, payroll_law_of, read_table, settled, table_text, year_of
from .law import CORRECTIONS
from .model import TaxModel
from .owed import PayrollLaw
from .problem import Problem
from .run import LAW, headings, law_problems
from .tables import INCOME, PAYROLL, Tables

OLD = {("OH", "single"): [(0, 0.0), (28_000, 0.0), (50_000, 900.0)], ("OR", "single"): [(0, 0.0), (50_000, 4_000.0)]}


class Year:
    """A tax model as far as files need it."""

    def __init__(self, year, law=None):
        self.year, self.version, self.law, self.corrections = year, "1.2.3", law, CORRECTIONS.get(year)

    def payroll_law(self):
        """Social security's and Medicare's rates and bases."""
        return self.law


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name) / "table.csv"

    def refused(self, text, wanted):
        self.path.write_text(text)
        with self.assertRaises(Problem) as found:
            read_table(self.path, ["status"])
        self.assertIn(wanted, str(found.exception))

    def test_what_is_written_is_read_back(self):
        self.path.write_text(table_text(["vintage: tax year 2031", "Taxes."], ["state", "status"], OLD))
        self.assertEqual(read_table(self.path, ["state", "status"]), OLD)
        self.assertEqual(year_of(self.path), 2031)

    def test_a_broken_table_is_refused_with_its_line(self):
        self.refused("# a\nstatus,pay,tax\nsingle,0,0\n", "the columns must be status, wage, tax")
        self.refused("status,wage,tax\nsingle,0,0\nsingle,-5,0\n", ":3: the wage -5 is below 0")
        self.refused("status,wage,tax\nsingle,10,0\nsingle,10,0\n", ":3: the wage 10 is below 0 or not above")
        self.refused("status,wage,tax\nsingle,0,none\n", ":2: 'none' in column tax is not a number")
        self.refused("status,wage,tax\nsingle,0\n", ":2: there must be 3 cells")

    def test_a_missing_file_is_named(self):
        with self.assertRaisesRegex(Problem, "there is no such file"):
            read_table(self.path, ["status"])

    def test_a_state_the_model_does_not_know_is_refused_with_its_line(self):
        self.path.write_text(
            "code,kind,state,name,short,price_area\nUS,nation,,,,\nOH,state,OH,Ohio,,\nXX,state,XX,,,\n"
        )
        self.assertEqual(states(self.path, {"OH", "XX"}), ["OH", "XX"])
        with self.assertRaisesRegex(Problem, ":4: the tax model knows no state 'XX'"):
            states(self.path, {"OH"})

    def test_a_year_without_corrections_is_refused(self):
        with self.assertRaisesRegex(Problem, "no corrections of 1999"):
            TaxModel(1999)

    def test_the_first_lines_name_the_states_that_the_model_projects_and_what_is_left_out(self):
        told = headings(Year(2026))
        self.assertIn("projected_error: 5-40", told[INCOME])
        projected = next(line for line in told[INCOME] if line.startswith("projected: ")).split()[1:]
        self.assertEqual(projected, sorted(CORRECTIONS[2026].projected))
        self.assertIn("Hawaii's disability insurance", " ".join(told[PAYROLL]))
        self.assertNotIn("projected", " ".join(headings(Year(2025))[INCOME]))

    def test_the_law_of_social_security_is_held_against_the_models(self):
        law = payroll_law_of(DATA / LAW)
        year = year_of(DATA / LAW)
        self.assertEqual(law_problems(Year(year, law), DATA), [])
        other = PayrollLaw(law.social_security, law.base + 300, law.medicare, law.more, law.more_from)
        said = law_problems(Year(year, other), DATA)[0]
        self.assertIn(f"but the model PayrollLaw(social_security=0.062, base={law.base + 300}", said)
        self.assertEqual(law_problems(Year(year + 1, law), DATA), [f"{LAW} is of tax year {year}, not {year + 1}"])

    def test_what_is_owed_is_the_sum_of_the_tables_and_a_state_without_payroll_taxes_takes_none(self):
        federal, income = {("single",): [(0, 0.0), (100, 10.0)]}, {("OH", "single"): [(0, 0.0), (50, 2.0)]}
        for payroll, owed in (({}, 14.0), ({("OH",): [(0, 0.0), (100, 1.0)]}, 15.0)):
            self.assertEqual(Tables(federal, income, payroll).owed(("OH", "single"), 100), owed)

    def test_the_same_table_is_no_change(self):
        self.assertEqual(changes(OLD, OLD), ["5 rows, all as before"])

    def test_the_largest_change_is_named_with_both_taxes(self):
        new = {**OLD, ("OR", "single"): [(0, 0.0), (40_000, 3_500.0), (50_000, 4_100.0)]}
        said = changes(OLD, new)
        self.assertEqual(said[0], "6 rows: 1 new, 0 gone, 1 with another tax")
        self.assertEqual(said[1], "  OR single at 40,000: 3,500.00, was 3,200.00 (+300.00)")

    def test_a_line_that_is_gone_is_named(self):
        self.assertIn(
            "the line OR single is only in the old one", changes(OLD, {("OH", "single"): OLD["OH", "single"]})
        )

    def test_a_cent_is_no_change_and_two_are(self):
        cent, two = ({("OR", "single"): [(0, 0.0), (50_000, 4_000.0 + more)]} for more in (0.01, 0.02))
        self.assertEqual(settled(OLD, cent), ({("OR", "single"): OLD["OR", "single"]}, 1))
        self.assertEqual(settled(OLD, two), (two, 0))
