#!/usr/bin/env python3
"""Writes SortedTable+Nicknames.swift from the hand-written lists beside this script.

  make-nicknames.py OUTPUT

OUTPUT  Sources/CastAnalysis/Tables

A line of a list is a given name and its other forms; lines that start with '#' are comments.
The table maps each form to the names it may stand for.
"""
import collections
import pathlib
import sys

from folding import fold
from swifttable import write

HERE = pathlib.Path(__file__).resolve().parent


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    names = collections.defaultdict(list)
    for path in sorted((HERE / "nicknames").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, *forms = map(fold, line.split())
                for form in forms:
                    if form != name and name not in names[form]:
                        names[form].append(name)
    write(pathlib.Path(sys.argv[1]), "nicknames", "make-nicknames.py",
          "Given names by the short forms and spellings that stand for them, joined by commas.",
          ["script/tables/nicknames, written by hand."],
          [f"{form}:{','.join(found)}" for form, found in names.items()])


main()
