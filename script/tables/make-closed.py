#!/usr/bin/env python3
"""Writes SortedTable+ClosedWords.swift from the hand-written lists beside this script.

  make-closed.py OUTPUT

OUTPUT  Sources/CastAnalysis/Tables

A line of a list is its classes (letters of WordClasses) and the words that have them; lines that
start with '#' name the reference the list follows. A word of several lists has all their classes.
"""
import collections
import pathlib
import sys

from swifttable import write

HERE = pathlib.Path(__file__).resolve().parent


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    classes = collections.defaultdict(set)
    for path in sorted((HERE / "lists").glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                letters, *words = line.split()
                for word in words:
                    classes[word].update(letters)
    write(pathlib.Path(sys.argv[1]), "closedWords", "make-closed.py",
          "Words of grammar, titles, endings of names: see `WordClasses`.",
          ["The lists in script/tables/lists, each with the reference it follows."],
          [f"{word}:{''.join(sorted(letters))}" for word, letters in classes.items()])


main()
