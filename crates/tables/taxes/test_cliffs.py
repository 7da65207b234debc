"""Where a cliff of the law is found."""

import unittest

from .cases import falls_of
from .cliffs import falls, marks_between, narrowed, steep_steps
from .federal_and_state import large_steps
from .owed import PayrollLaw
from .tables import Tables

NO_PAYROLL_TAX = PayrollLaw(0.0, 176_100, 0.0, 0.0, {"single": 200_000})


def jumping(at, by):
    """Taxes of pairs of line and wage: a tenth, and more from one wage on."""
    return lambda asked: [wage * 0.1 + by * (wage >= at) for _, wage in asked]


class Cliffs(unittest.TestCase):
    def test_a_step_is_steep_where_the_tax_may_jump_up_or_down(self):
        wages = [20_000, 20_500, 21_000, 21_500]
        tax = dict(zip(wages, (100.0, 400.0, 420.0, 150.0), strict=True))
        found = steep_steps(("OH", "joint"), tax, wages)
        self.assertEqual([step[1:] for step in found], [(20_000, 20_500), (21_000, 21_500)])

    def test_outside_of_the_wages_looked_at_no_step_is_steep(self):
        tax = {0: 0.0, 500: 500.0, 300_000: 9_000.0, 301_000: 10_000.0}
        self.assertEqual(steep_steps(("OH", "joint"), tax, list(tax)), [])

    def test_a_jump_is_found_to_the_dollar(self):
        for at in (28_001, 28_450, 28_500):
            self.assertEqual(narrowed([("OH", 28_000, 28_500)], jumping(at, 300.0)), [("OH", at - 1, at)])

    def test_all_steps_are_asked_for_at_once(self):
        asked = []

        def taxes_of(pairs):
            asked.append(len(pairs))
            return jumping(30_200, -300.0)(pairs)

        found = narrowed([("NY", 30_000, 31_000), ("ID", 30_000, 30_500)], taxes_of)
        self.assertEqual(found, [("NY", 30_199, 30_200), ("ID", 30_199, 30_200)])
        self.assertLessEqual(len(asked), 3)

    def test_jumps_worth_rows_are_found_by_state_and_status_and_for_the_federal_table_by_status(self):
        jumps = [(312.0, (("OH", "single"), 28_450, 28_451)), (130.0, (("NY", "single"), 30_000, 30_001))]
        for line in (("OH", "single"), ("single",)):
            self.assertEqual(large_steps(jumps, line), [[28_450, 28_451]])
        for line in (("NY", "single"), ("OH", "joint"), ("joint",)):
            self.assertEqual(large_steps(jumps, line), [])

    def test_marks_are_whole_dollars_from_end_to_end(self):
        self.assertEqual(marks_between(5, 8), [5, 6, 7, 8])
        marks = marks_between(0, 1_000)
        self.assertEqual((marks[0], marks[-1], len(marks)), (0, 1_000, 33))

    def test_pay_falls_where_a_higher_wage_leaves_no_more(self):
        net = {0: 0, 10: 9, 11: 9, 20: 15, 21: 14}
        self.assertEqual(falls(list(net), net.get), [(10, 11), (20, 21)])

    def test_the_tables_tell_where_take_home_pay_falls(self):
        federal = {("single",): [(0, 0.0), (1_000_000, 100_000.0)]}
        income = {("OH", "single"): [(0, 0.0), (28_450, 0.0), (28_451, 322.0), (1_000_000, 30_000.0)]}
        payroll = {("OH",): [(0, 0.0), (40_000, 100.0), (40_001, 150.0), (1_000_000, 150.0)]}
        line = ("OH", "single")
        for taxes, wanted in (({}, []), (payroll, [(line, 40_000, 40_001)])):
            found = falls_of(Tables(federal, income, taxes), NO_PAYROLL_TAX)
            self.assertEqual(found, [(line, 28_450, 28_451), *wanted])
