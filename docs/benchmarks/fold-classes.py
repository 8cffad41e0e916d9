#!/usr/bin/env python3
"""Prints a regular expression for ripgrep that folds like the filter, with a character class for each letter.

    docs/benchmarks/fold-classes.py carre            each letter as the class of all characters that fold to it
    docs/benchmarks/fold-classes.py --marks carre    and after each letter the characters that folding removes

A character that folds to several letters (ß to ss) is an alternative to them. Case is always ignored.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "script" / "tables"))
import fold  # noqa: E402  (the rules of the table itself)


def variants():
    """For each folded text the characters that become it; and the characters that are removed."""
    known, removed = {}, []
    for code in range(1, fold.LIMIT):
        if 0xD800 <= code < 0xE000 or code in fold.HANGUL:
            continue
        char = chr(code)
        text = " " if code in fold.BLANKS else fold.folded(char, True)
        if text == "":
            removed.append(char)
        elif text != char or code < 0x80:
            known.setdefault(text, []).append(char)
    return known, removed


def char_class(chars):
    """A class of many, or the one."""
    codes = sorted(set(map(ord, chars)))
    ranges = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    body = "".join(
        r"\x{%X}" % a if a == b else r"\x{%X}-\x{%X}" % (a, b) for a, b in ranges)
    return "[" + body + "]"


def pattern(word, with_marks):
    known, removed = variants()
    word = fold.folded(word, True)
    blanks = known[" "] + list("\t\n\v\f\r")
    marks = char_class(removed) + "*" if with_marks else ""
    parts, place = [], 0
    while place < len(word):
        char = word[place]
        if char == " ":
            parts.append(char_class(blanks) + "+")
        else:
            parts.append(char_class(known.get(char, []) + [char]))
        place += 1
        for length in (2, 3):
            several = known.get(word[place - 1:place - 1 + length], [])
            if length == len(word[place - 1:place - 1 + length]) and several:
                singles = "".join(
                    char_class(known.get(c, []) + [c]) for c in word[place - 1:place - 1 + length])
                parts[-1] = "(?:%s|%s)" % (singles, char_class(several))
                place += length - 1
                break
    return marks.join(parts)


def main():
    arguments = [a for a in sys.argv[1:] if a != "--marks"]
    if len(arguments) != 1:
        sys.exit(re.sub(r"\n\n.*", "", __doc__, flags=re.S) + "\nusage: fold-classes.py [--marks] WORD")
    print(pattern(arguments[0], "--marks" in sys.argv[1:]))


if __name__ == "__main__":
    main()
