"""The tax tables and their test cases of a year, from an open model of US tax law.

Run by `./dev tables taxes YEAR`, which installs the model. Says what changes; writes only where asked.
"""

import argparse
import sys
from pathlib import Path

from taxes import run
from taxes.model import TaxModel
from taxes.problem import Problem


def arguments():
    """Of the command line."""
    parser = argparse.ArgumentParser(prog="./dev tables taxes", description="The tax tables of a year.")
    parser.add_argument("year", type=int, help="the tax year")
    parser.add_argument(
        "check", nargs="?", choices=["check"], help="hold the tables against the tax model at random wages instead"
    )
    parser.add_argument("--write", action="store_true", help="write the tables and the test cases")
    parser.add_argument(
        "--all", action="store_true", help="also what the page does not use yet: children, couples, own business"
    )
    parser.add_argument("--folder", type=Path, help="write them to this folder instead, or check those in it")
    return parser.parse_args()


def main():
    """Runs what the command line asks for; a sentence on what is wrong, and 1, where it cannot."""
    asked = arguments()
    try:
        model = TaxModel(asked.year)
        if asked.check:
            run.hold_against(model, asked.folder)
            return 0
        texts = run.make(model)
        if asked.all:
            texts |= run.make_more(model)
        if asked.write or asked.folder:
            run.write(texts, asked.folder)
        else:
            print("Nothing was written; --write does.")
    except Problem as problem:
        print(f"taxes: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
