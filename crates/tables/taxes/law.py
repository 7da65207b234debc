"""What the tax model is corrected by, and what it guesses: one entry a year, each correction with its reason."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Corrections:
    """Of one tax year. Rates are shares of the wage, bases dollars a year, `nothing` names of the model's variables."""

    california_sdi: float  # disability insurance, on all of the wage
    alaska_unemployment: float  # the employee's contribution, which the model leaves out
    alaska_base: int
    alaska_source: str
    nothing: tuple[str, ...]  # set to 0 for everybody
    left_out: str = ""  # what of a state's payroll taxes is not in the table
    projected: tuple[str, ...] = ()  # states whose brackets of the year the model projects, as they were not out yet
    projected_error: tuple[int, int] = (0, 0)  # dollars a year by which the tax may be off there, least and most


# Payments that a year brings and the next does not, or that are no pay.
NO_PAY = (
    "or_kicker",  # Oregon gives back a surplus of the two years before, by a tax this person never paid
    "co_sales_tax_refund",  # Colorado gives back a surplus (TABOR)
    "ak_permanent_fund_dividend",  # the model gives it to everybody in Alaska, and taxes it; it is no wage
    "ak_energy_relief",
)

CORRECTIONS = {
    2025: Corrections(
        california_sdi=0.012,  # published by California's EDD; the model has a later year's rate for all years
        alaska_unemployment=0.005,
        alaska_base=51_700,
        alaska_source="0.5% of 51,700",
        nothing=(*NO_PAY, "me_affordability_payment"),  # Maine paid it once, in 2025's budget
    ),
    2026: Corrections(
        california_sdi=0.013,  # published by California's EDD (DE 201), the model's own
        alaska_unemployment=0.005,
        alaska_base=54_200,  # second-hand
        alaska_source="0.5% of 54,200, second-hand",
        nothing=NO_PAY,
        left_out="Hawaii's disability insurance, of which an employer may take at most $7.50 a week, is left out.",
        projected=("AR", "CA", "DC", "ID", "IL", "MD", "ME", "MO", "OR", "SC", "UT", "VT"),
        projected_error=(5, 40),
    ),
}
