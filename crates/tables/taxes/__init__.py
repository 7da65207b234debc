"""The tax tables and their test cases, from an open model of US tax law. `../taxes.py` runs it."""
