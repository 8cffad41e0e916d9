#!/usr/bin/env python3
"""Writes SortedTable+Abbreviations.swift from the hand-written list beside this script.

  make-abbreviations.py OUTPUT

OUTPUT  Sources/CastAnalysis/Tables

A line of the list is a word and its abbreviations; lines that start with '#' are comments.
The table maps each abbreviation to its word.
"""
import pathlib
import sys

from folding import fold
from swifttable import write

HERE = pathlib.Path(__file__).resolve().parent


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    words = {}
    for line in (HERE / "abbreviations" / "english.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, *forms = map(fold, line.split())
            for form in forms:
                if words.setdefault(form, word) != word:
                    sys.exit(f"{form} stands for {words[form]} and for {word}")
    write(pathlib.Path(sys.argv[1]), "abbreviations", "make-abbreviations.py",
          "Words of names of organisations and places by what is written for them.",
          ["script/tables/abbreviations/english.txt, written by hand."],
          [f"{form}:{word}" for form, word in words.items()])


main()
