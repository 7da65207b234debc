"""How the tax model is told of households, and how many at a time."""

import unittest

from .check import odd_wages, report
from .households import Household, firsts, of_table, situation
from .model import PEOPLE_AT_ONCE, portions
from .owed import PayrollLaw, Taxes


class Households(unittest.TestCase):
    def test_the_head_of_a_household_of_the_tables_has_one_child(self):
        people = {status: of_table("OH", status).people for status in ("single", "joint", "hoh")}
        self.assertEqual(people, {"single": 1, "joint": 2, "hoh": 2})

    def test_everybody_is_in_one_household_and_one_tax_unit(self):
        told = situation([of_table("OH", "joint"), Household("NY", "hoh", children=3)], 5, 2031)
        for group in ("tax_units", "households", "marital_units"):
            members = [member for unit in told[group].values() for member in unit["members"]]
            self.assertEqual(sorted(members), sorted(told["people"]), group)
        self.assertEqual([person["age"][2031] for person in told["people"].values()], [35, 35, 35, 8, 8, 8])

    def test_the_one_whose_wage_varies_comes_first(self):
        self.assertEqual(
            firsts([of_table("OH", "joint"), of_table("OH", "single"), of_table("OH", "hoh")]), [0, 2, 3]
        )

    def test_no_portion_holds_more_people_than_the_memory_takes(self):
        wages = {of_table(state, status): [1] * 3_000 for state in "ABCD" for status in ("single", "joint", "hoh")}
        groups = portions(wages)
        self.assertEqual([household for group in groups for household in group], list(wages))
        for group in groups:
            self.assertLessEqual(3_000 * sum(household.people for household in group), PEOPLE_AT_ONCE)

    def test_social_security_ends_at_its_base_and_medicare_takes_more_above_its_threshold(self):
        law = PayrollLaw(0.062, 100_000, 0.0145, 0.009, {"single": 200_000})
        self.assertAlmostEqual(law.owed(300_000, "single"), 6_200 + 4_350 + 900)

    def test_take_home_pay_is_what_all_taxes_leave(self):
        self.assertEqual(Taxes(pay=100.0, federal=10.0, state_income=5.0, state_payroll=1.0, fica=7.0).net, 77.0)

    def test_random_wages_are_the_same_for_the_same_year_and_no_multiples_of_500(self):
        lines = [("OH", "single")]
        drawn = odd_wages(lines, 2031)
        self.assertEqual(drawn, odd_wages(lines, 2031))
        self.assertNotEqual(drawn, odd_wages(lines, 2032))
        self.assertFalse([wage for _, wage in drawn if wage % 500 == 0 or not 20_000 <= wage <= 200_000])

    def test_the_report_tells_the_share_and_the_worst_of_each_line(self):
        said = report(
            [(-80.0, ("OR", "single"), 190_001), (30.0, ("OR", "single"), 180_001), (1.0, ("OH", "joint"), 3)]
        )
        self.assertIn("33.33% of 3 wages", said[0])
        self.assertEqual(said[2:], ["  OR single at 190,001: off by -80"])
