#!/usr/bin/env python3
"""Writes SortedTable+Languages.swift and SortedTable+ForeignWords.swift.

  make-languages.py OUTPUT

OUTPUT  Sources/CastAnalysis/Tables

The first table has the most frequent short words of each language. A value is, for each language
that uses the word, the language's letter (WordLanguage.swift) and a digit: the rounded natural
logarithm of its frequency per 100,000 words, at most 9. Digits below 2, or far below the word's
highest, are left out, because word lists from the web contain words of other languages. The second
table has the words of languages/words.txt.
"""
import importlib.metadata
import math
import pathlib
import re
import sys

import wordfreq

from folding import fold
from swifttable import write

HERE = pathlib.Path(__file__).resolve().parent
VERSIONS = {"wordfreq": "3.1.1"}
# The letters of WordLanguage.swift: Latin script, then Cyrillic, then Arabic.
LANGUAGES = {
    "A": "en", "B": "de", "C": "fr", "D": "es", "E": "it", "F": "pt", "G": "nl", "H": "sv",
    "I": "nb", "J": "da", "K": "fi", "L": "pl", "M": "cs", "N": "hu", "O": "ro", "P": "tr",
    "Q": "ca", "R": "la", "S": "id", "T": "sk", "U": "sl", "V": "sh", "W": "lt", "X": "lv",
    "Y": "is", "Z": "vi", "a": "fil", "b": "ru", "c": "uk", "d": "bg", "e": "mk", "f": "sr",
    "g": "ar", "h": "fa", "i": "ur",
}
LETTERS = {code: letter for letter, code in LANGUAGES.items()}
# Number of words of a language; more for English, so that it is never mistaken for another.
WORDS, ENGLISH_WORDS = 120, 300
# Longest word that is looked up, in bytes.
LONGEST = 8
# Digit from which most words are function words, as in ForeignClasses.swift.
FREQUENT = 4
SERBIAN = {"lj": "љ", "nj": "њ", "dž": "џ", **dict(zip(
    "abcčćddđefghijklmnoprsštuvzž", "абцчћддђефгхијклмнопрсштувзж"))}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for package, version in VERSIONS.items():
        if importlib.metadata.version(package) != version:
            sys.exit(f"make-languages.py needs {package} {version}")
    output = pathlib.Path(sys.argv[1])
    write_words(output)
    write_closed(output)


def write_words(output):
    used = {letter: frequencies(code) for letter, code in LANGUAGES.items()}
    words = set()
    for letter, found in used.items():
        ranked = sorted(found, key=lambda word: (-found[word], word))
        words.update(ranked[:ENGLISH_WORDS if letter == "A" else WORDS])
    entries = []
    for word in words:
        digits = {letter: digit(found.get(word, 0)) for letter, found in used.items()}
        least = max(2, max(digits.values()) - 3)
        value = "".join(
            f"{letter}{digits[letter]}" for letter in LANGUAGES if digits[letter] >= least)
        entries.append(f"{word}:{value}")
    write(output, "languages", "make-languages.py",
          "Frequent short words with the languages that use them: see `LanguageTally`.",
          ["PyPI wordfreq 3.1.1; Latin is written by hand, in",
           "script/tables/languages/latin.txt."], entries)


def digit(frequency):
    return min(9, round(math.log(frequency / 1e-5))) if frequency > 1e-5 else 0


def frequencies(code, longest=LONGEST):
    """The frequency of each word of letters; parts around an apostrophe count as words."""
    if code == "la":
        return ranks((HERE / "languages" / "latin.txt").read_text(encoding="utf-8"))
    found = {}
    list_code = {"sr": "sh"}.get(code, code)
    for word, frequency in wordfreq.get_frequency_dict(list_code, "best").items():
        if frequency < 5e-6:
            continue
        if code == "sr":
            word = serbian(word)
        for part in re.split("['’]", word):
            if part and part.isalpha() and len(part.encode()) <= longest:
                found[part] = found.get(part, 0) + frequency
    return found


def grammar(code):
    """The folded forms of frequent words that are longer than LONGEST or lose a diacritic."""
    if code in ("en", "la", "ar", "fa", "ur"):
        return []
    found = frequencies(code, longest=40)
    frequent = (word for word in found if digit(found[word]) >= FREQUENT)
    return sorted({fold(word) for word in frequent
                   if fold(word) != word or len(word.encode()) > LONGEST})


def ranks(text):
    """Frequencies after Zipf for words in the order of their frequency."""
    words = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]
    return {word: 0.05 / (place + 1) for place, word in enumerate(words)}


def serbian(word):
    return "".join(SERBIAN.get(part, part) for part in re.findall("lj|nj|dž|.", word))


def write_closed(output):
    """The words of words.txt: for each language its letter and the word's class.

    Class g is a frequent word whose folded form isn't in the first table.
    """
    classes = {}
    path = HERE / "languages" / "words.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            codes, kind, *words = line.split()
            for word in words:
                letters = "*" if codes == "all" else "".join(LETTERS[c] for c in codes.split(","))
                for letter in letters:
                    classes.setdefault(word, []).append(letter + kind)
    for code, letter in LETTERS.items():
        for word in grammar(code):
            classes.setdefault(word, []).append(letter + "g")
    write(output, "foreignWords", "make-languages.py",
          "Words that decide about names outside English: see `ForeignClasses`.",
          ["script/tables/languages/words.txt, written by hand; class g: PyPI wordfreq 3.1.1."],
          [f"{word}:{''.join(found)}" for word, found in classes.items()])


main()
