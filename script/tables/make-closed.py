#!/usr/bin/env python3
"""Writes SortedTable+ClosedWords.swift and SortedTable+NameRoles.swift from the hand-written lists beside this script.

  make-closed.py OUTPUT

OUTPUT  Sources/CastAnalysis/Tables

A line of a list is a set of classes (letters of WordClasses, in roles/ of NameRoles) and the words in
them; lines that start with '#' name the reference of the list. A word in several lists has all their
classes.
"""
import collections
import pathlib
import sys

from swifttable import write

HERE = pathlib.Path(__file__).resolve().parent


def read(folder):
    """Entries `word:letters` of all lists in a folder."""
    classes = collections.defaultdict(set)
    for path in sorted((HERE / folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                letters, *words = line.split()
                for word in words:
                    classes[word].update(letters)
    return [f"{word}:{''.join(sorted(letters))}" for word, letters in classes.items()]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    output = pathlib.Path(sys.argv[1])
    write(output, "closedWords", "make-closed.py",
          "Words of grammar, titles, endings of names: see `WordClasses`.",
          ["The lists in script/tables/lists, each with the reference it follows."], read("lists"))
    write(output, "nameRoles", "make-closed.py",
          "Words that tell how a name is joined to others: see `NameRoles`.",
          ["The lists in script/tables/roles, written by hand."], read("roles"))


main()
