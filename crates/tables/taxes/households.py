"""Households as the tax tables know them, and how the tax model is told of many of them."""

from dataclasses import dataclass

STATUSES = ("single", "joint", "hoh")
ADULT, CHILD = 35, 8  # years of age: under 17, so that a child counts for the child tax credit


@dataclass(frozen=True)
class Household:
    """Who files together, and where. The one whose wage varies comes first; a partner's pay stays the same."""

    state: str
    status: str
    children: int = 0
    partner: int = 0  # the partner's wage, dollars a year
    contract: bool = False  # the first person's pay is the profit of their own business instead of a wage

    @property
    def adults(self):
        """How many."""
        return 2 if self.status == "joint" else 1

    @property
    def people(self):
        """How many."""
        return self.adults + self.children


def of_table(state, status, children=None):
    """The household of a line of the tables: the head of a household has one child, others none, unless it is told."""
    usual = 1 if status == "hoh" else 0
    return Household(state, status, usual if children is None else children)


def situation(households, copies, year):
    """What the tax model reads: the households, all of them `copies` times over."""
    told = {group: {} for group in ("people", "tax_units", "spm_units", "families", "households", "marital_units")}
    for at, household in enumerate(households):
        names = [f"{at}-{person}" for person in range(household.people)]
        adults, children = names[: household.adults], names[household.adults :]
        told["people"] |= {name: {"age": {year: ADULT}} for name in adults}
        told["people"] |= {name: {"age": {year: CHILD}} for name in children}
        for group in ("tax_units", "spm_units", "families"):
            told[group][str(at)] = {"members": names}
        told["households"][str(at)] = {"members": names, "state_code_str": {year: household.state}}
        told["marital_units"] |= {name: {"members": [name]} for name in children}
        told["marital_units"][str(at)] = {"members": adults}
    axis = {"name": "employment_income", "period": year, "min": 0, "max": 0, "count": copies}
    return told | {"axes": [[axis]]}


def firsts(households):
    """The place of each household's first person among all people."""
    places, place = [], 0
    for household in households:
        places.append(place)
        place += household.people
    return places
