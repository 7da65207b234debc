"""Taxes of many households at once, by the pinned version of PolicyEngine-US."""

import logging
import warnings
from importlib.metadata import PackageNotFoundError, version
from math import isfinite
from pathlib import Path

from .households import firsts, situation
from .law import CORRECTIONS
from .owed import PayrollLaw, Taxes
from .problem import Problem

PACKAGE, NAME = "policyengine-us", "PolicyEngine-US"
REQUIREMENTS = Path(__file__).parent.parent / "requirements.txt"
# As many people at a time, or the model takes more memory than a small machine has.
PEOPLE_AT_ONCE = 20_000


def pinned_version():
    """The model's version in requirements.txt; refused where another is installed."""
    lines = [line.split("#")[0].strip() for line in REQUIREMENTS.read_text().splitlines()]
    wanted = next((line.split("==")[1] for line in lines if line.startswith(f"{PACKAGE}==")), None)
    try:
        found = version(PACKAGE)
    except PackageNotFoundError:
        found = "none"
    if found != wanted:
        raise Problem(f"the tables want {PACKAGE} {wanted} (requirements.txt), but {found} is installed")
    return wanted


class TaxModel:
    """The law of one year."""

    def __init__(self, year):
        if year not in CORRECTIONS:
            known = ", ".join(map(str, CORRECTIONS))
            raise Problem(f"law.py has no corrections of {year}, only of {known}: add what the model has wrong there")
        self.year, self.corrections = year, CORRECTIONS[year]
        self.version = pinned_version()
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        from policyengine_us import Simulation  # It takes most of a minute, so not before it is needed.

        self.simulation = Simulation

    def taxes(self, asked):
        """The taxes of each of the pairs of household and its first person's wage, in their order."""
        names = ("income_tax", "state_income_tax", "employee_state_payroll_tax", "employee_payroll_tax")
        found = zip(asked, self.calculate(asked, names), strict=True)
        return [self.with_alaska(*pair, *figures) for pair, figures in found]

    def with_alaska(self, household, wage, federal, state_income, state_payroll, payroll):
        """The model's figures of one household, and what it leaves out."""
        here, law = household.state == "AK", self.corrections
        wages = (0 if household.contract else wage, household.partner)
        bases = sum(min(paid, law.alaska_base) for paid in wages)
        left_out = law.alaska_unemployment * bases if here else 0.0
        pay = wage + household.partner
        return Taxes(pay, federal, state_income, state_payroll + left_out, payroll - state_payroll)

    def calculate(self, asked, names):
        """The model's variables of each of the pairs of household and wage: a tuple of dollars a year each."""
        if any(wage < 0 for _, wage in asked):
            raise Problem("a wage is negative")
        wages = {}
        for household, wage in asked:
            wages.setdefault(household, []).append(wage)
        figures = {}
        for households in portions(wages):
            figures |= self.portion(households, [wages[household] for household in households], names)
        for (household, wage), found in figures.items():
            if not all(map(isfinite, found)):
                raise Problem(f"the model gives no number for {household} at {wage:,}: {found}")
        return [figures[pair] for pair in asked]

    def portion(self, households, wages, names):
        """What `calculate` gives, by pair, for as many households as the memory takes."""
        copies = max(map(len, wages))
        simulation = self.simulation(situation=situation(households, copies, self.year))
        paid = pay_of_all(households, [row + row[-1:] * (copies - len(row)) for row in wages])
        profit = paid * contracted(households)
        simulation.set_input("employment_income_before_lsr", self.year, (paid - profit).ravel())
        if profit.any():
            simulation.set_input("self_employment_income_before_lsr", self.year, profit.ravel())
        self.correct(simulation, households, paid - profit)
        columns = [
            simulation.calculate(name, self.year, map_to="tax_unit").reshape(copies, -1).T.tolist() for name in names
        ]
        return {
            (household, wage): tuple(column[at][copy] for column in columns)
            for at, household in enumerate(households)
            for copy, wage in enumerate(wages[at])
        }

    def correct(self, simulation, households, paid):
        """What law.py says of the year."""
        import numpy

        for name in self.corrections.nothing:
            variable = simulation.tax_benefit_system.get_variable(name)
            if variable is None:
                raise Problem(f"law.py sets {name} to nothing, which the model does not know")
            simulation.set_input(name, self.year, numpy.zeros(simulation.get_variable_population(name).count))
        from_california = [household.state == "CA" for household in households for _ in range(household.people)]
        sdi = self.corrections.california_sdi * paid * numpy.array(from_california)
        simulation.set_input("ca_employee_state_disability_insurance_contribution", self.year, sdi.ravel())

    def states(self):
        """The letters of all states the model knows."""
        states = self.simulation.default_tax_benefit_system_instance.get_variable("state_code").possible_values
        return {state.name for state in states}

    def payroll_law(self):
        """Social security's and Medicare's rates and bases."""
        law = self.simulation.default_tax_benefit_system_instance.parameters(f"{self.year}-01-01").gov.irs.payroll
        more, statuses = law.medicare.additional, {"single": "SINGLE", "joint": "JOINT", "hoh": "HEAD_OF_HOUSEHOLD"}
        return PayrollLaw(
            law.social_security.rate.employee,
            law.social_security.cap,
            law.medicare.rate.employee,
            more.rate,
            {status: more.exclusion[name] for status, name in statuses.items()},
        )


def portions(wages):
    """Households in groups of as many as PEOPLE_AT_ONCE allows, one at least. `wages`: a list by household."""
    groups = [[]]
    for household in wages:
        group = [*groups[-1], household]
        copies = max(len(wages[other]) for other in group)
        if groups[-1] and copies * sum(other.people for other in group) > PEOPLE_AT_ONCE:
            group = [household]
            groups.append(group)
        groups[-1] = group
    return [group for group in groups if group]


def contracted(households):
    """For each person 1 where their pay is the profit of their own business, else 0."""
    import numpy

    column = numpy.zeros(sum(household.people for household in households))
    column[firsts(households)] = [household.contract for household in households]
    return column


def pay_of_all(households, wages):
    """What each person is paid: a row for each copy of the households, a column for each person."""
    import numpy

    paid = numpy.zeros((len(wages[0]), sum(household.people for household in households)))
    for first, household, row in zip(firsts(households), households, wages, strict=True):
        paid[:, first] = row
        if household.partner:
            paid[:, first + 1] = household.partner
    return paid
