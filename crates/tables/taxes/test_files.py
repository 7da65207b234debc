"""What is read, what is said of a change, and what is refused."""

import tempfile
import unittest
from pathlib import Path

from .federal_and_state import states
from .files import changes, read_table, settled, table_text, year_of
from .model import TaxModel
from .problem import Problem

OLD = {("OH", "single"): [(0, 0.0), (28_000, 0.0), (50_000, 900.0)], ("OR", "single"): [(0, 0.0), (50_000, 4_000.0)]}


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
