"""What is owed of a wage; all money is US dollars a year."""

from dataclasses import dataclass

EARNED = 0.9235  # of a profit counts as earnings: without the employer's share (26 US Code 1402(a)(12))


@dataclass(frozen=True)
class Taxes:
    """Of one household: its pay and the taxes on it."""

    pay: float
    federal: float  # income tax after credits
    state_income: float  # after credits
    state_payroll: float  # what employees pay of it
    fica: float  # social security and Medicare

    @property
    def net(self):
        """Take-home pay."""
        return self.pay - self.federal - self.fica - self.state_income - self.state_payroll


@dataclass(frozen=True)
class PayrollLaw:
    """Social security and Medicare: shares of the wage, bases in dollars a year."""

    social_security: float
    base: float
    medicare: float
    more: float
    more_from: dict[str, float]  # by filing status

    def owed(self, wage, status):
        """By an employee, dollars a year."""
        more = self.more * max(0.0, wage - self.more_from[status])
        return self.social_security * min(wage, self.base) + self.medicare * wage + more

    def owed_by_business(self, profit):
        """Self-employment tax, both shares of it, without what is taken more above the threshold."""
        earned = EARNED * profit
        return 2 * (self.social_security * min(earned, self.base) + self.medicare * earned)
