"""What ends a run with a sentence instead of a trace."""


class Problem(Exception):
    """Something is not as expected; its text says what, and where."""
