"""Which rows a table gets."""

import random
import unittest
from itertools import pairwise

from .knots import FEDERAL, MIDDLE, STATE, fewest_lines, knots_of, longest_lines, steps, tax_by, wages_of, with_cliffs


def bracketed(wage):
    """A tax with two brackets and a credit that ends."""
    return max(0.0, wage - 20_000) * 0.1 + max(0.0, wage - 90_000) * 0.15 - max(0.0, 300 - 0.05 * wage)


class Knots(unittest.TestCase):
    def test_wages_go_from_end_to_end_by_their_steps(self):
        self.assertEqual(steps(0, 250, 500, 500, 1_500), (0, 250, 500, 1_000, 1_500))
        self.assertEqual((MIDDLE.wages[0], MIDDLE.wages[170], MIDDLE.wages[-1]), (15_000, 100_000, 260_000))
        self.assertEqual(len(wages_of(STATE)), 657)

    def test_a_straight_line_needs_its_two_ends(self):
        points = [(wage, wage * 0.05) for wage in range(0, 10_000, 500)]
        for pick in (longest_lines, fewest_lines):
            self.assertEqual(pick(points, lambda wage: 5.0), [points[0], points[-1]])

    def test_lines_between_the_rows_are_near_enough_at_every_wage_computed(self):
        for reaches in (FEDERAL, STATE):
            tax = {wage: bracketed(wage) for wage in wages_of(reaches)}
            rows = knots_of(tax, reaches)
            for reach in reaches:
                for wage in reach.wages[1:]:
                    self.assertLessEqual(abs(tax_by(rows, wage) - tax[wage]), reach.within(wage) + 0.01, wage)
            self.assertLess(len(rows), 12)

    def test_a_line_that_would_miss_a_point_by_more_than_allowed_is_not_drawn(self):
        points = [(0, 0.0), (1, 5.1), (2, 0.0)]
        self.assertEqual(longest_lines(points, lambda wage: 5.0), points)
        self.assertEqual(longest_lines(points, lambda wage: 5.1), [points[0], points[-1]])

    def test_fewest_lines_are_never_more_than_the_longest_ones_and_sometimes_fewer(self):
        draw = random.Random(1)
        for_each = []
        for _ in range(50):
            points = [(wage, draw.uniform(0, 20)) for wage in range(40)]
            pairs = [len(pick(points, lambda wage: 6.0)) for pick in (longest_lines, fewest_lines)]
            for_each.append(pairs[0] - pairs[1])
        self.assertEqual((min(for_each) >= 0, max(for_each) > 0), (True, True), for_each)

    def test_no_wage_pays_no_tax_though_the_state_gives_credits(self):
        tax = {wage: -500.0 for wage in wages_of(STATE)}
        self.assertEqual(knots_of(tax, STATE)[:2], [(0, 0.0), (500, -500.0)])

    def test_both_sides_of_a_cliff_are_rows(self):
        tax = {wage: 1_000.0 + 300 * (wage >= 40_251) for wage in [*wages_of(STATE), 40_250, 40_251]}
        rows = knots_of(tax, STATE, [(40_250, 40_251)])
        self.assertIn(((40_250, 1_000.0), (40_251, 1_300.0)), list(pairwise(rows)))

    def test_the_row_before_a_cliff_goes_where_the_tax_is_level(self):
        tax = {10: 5.0, 19: 5.0, 20: 300.0}
        self.assertEqual(with_cliffs([(0, 5.0), (10, 5.0), (30, 310.0)], [(19, 20)], tax)[1], (19, 5.0))
        self.assertEqual(with_cliffs([(0, 4.0), (10, 5.0), (30, 310.0)], [(19, 20)], tax)[1], (10, 5.0))

    def test_taxes_are_in_whole_cents(self):
        tax = {wage: wage * 0.012_345_6 for wage in wages_of(STATE)}
        self.assertEqual(knots_of(tax, STATE)[-1], (1_000_000, 12_345.6))

    def test_beyond_the_last_row_the_last_line_goes_on(self):
        self.assertEqual(tax_by([(0, 0.0), (100, 0.0), (200, 50.0)], 400), 150.0)
