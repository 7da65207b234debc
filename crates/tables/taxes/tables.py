"""The three tables that take-home pay rests on, together."""

from dataclasses import dataclass

from .knots import tax_by

FEDERAL, INCOME, PAYROLL = "tax_federal.csv", "tax_state_income.csv", "tax_state_payroll.csv"
KEYS = {FEDERAL: ["status"], INCOME: ["state", "status"], PAYROLL: ["state"]}


@dataclass(frozen=True)
class Tables:
    """Rows of wage and tax, dollars a year, by the keys of each table's lines."""

    federal: dict
    income: dict
    payroll: dict

    def of_line(self, line):
        """The rows of each table that are for a state and a status."""
        return self.federal[line[1:]], self.income[line], self.payroll.get(line[:1], [])

    def owed(self, line, wage):
        """Income taxes and the state's payroll taxes of a wage."""
        return sum(tax_by(rows, wage) for rows in self.of_line(line))

    def wages(self, line):
        """The wages at which what is owed may bend."""
        return {int(wage) for rows in self.of_line(line) for wage, _ in rows}
