#!/usr/bin/env python3
"""Writes Sources/KeywordSearch/FoldTable+*.swift from the Unicode data in Python's unicodedata.

    script/tables/fold.py            writes the files
    script/tables/fold.py --check    checks that they are up to date (status 1 if not)

Unicode 14.0.0 (Python 3.11); other versions are refused, so that the result doesn't depend on the
machine. Data: Unicode Character Database, (c) Unicode, Inc., Unicode License v3.

What a character folds to (for users: docs/search.md):
 1. its decomposition (canonical, and compatibility except fractions, squares and circles), without
    accents, Hebrew and Arabic points, and invisible characters (soft hyphen, joiners, direction marks);
 2. a Latin letter "with" something that has no decomposition (stroke, hook) to the letter;
 3. LETTERS, QUOTES below; every dash to "-"; every blank to a space;
 4. unless a term is case-sensitive, full case folding, and then the same again.
"""

import pathlib
import re
import sys
import unicodedata

VERSION = "14.0.0"
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "KeywordSearch"

LETTERS = {
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ı": "i", "ȷ": "j",
    "þ": "th", "Þ": "TH", "ð": "d", "Ð": "D", "đ": "d", "Đ": "D", "ŋ": "n", "Ŋ": "N",
    "ə": "e", "Ə": "E", "ɵ": "o", "ĸ": "k", "ſ": "s",
}
QUOTES = {
    "'": "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2032\u00b4\ua78c\u05f3",
    '"': "\u201c\u201d\u201f\u201e\u2033\u05f4",
}
OTHER_DASHES = "\u2212\u2043\u02d7"
BLANKS = (
    [0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] + list(range(0x2000, 0x200B)))
ACCENTS = [
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F),
    (0x0670, 0x0670), (0x06D6, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0),
    (0xFE20, 0xFE2F)]
UNSEEN = [
    (0x00AD, 0x00AD), (0x0640, 0x0640), (0x061C, 0x061C), (0x180B, 0x180F), (0x200B, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)]
NOT_DECOMPOSED = ("<fraction>", "<square>", "<circle>")
LIMIT = 0x20000  # scalars from this one on fold to themselves
HANGUL = range(0xAC00, 0xD7A4)  # decomposed by arithmetic (Unicode Standard 3.12)
LONGEST = 8  # bytes of a replacement
SAME, REMOVED, BLANK = 0, 1, 2  # the first records
FIRST_DIGIT = 0x30  # base-64 digits are the 64 characters from "0" on


def within(code, ranges):
    return any(first <= code <= last for first, last in ranges)


def is_removed(code):
    if within(code, UNSEEN):
        return True
    return within(code, ACCENTS) and unicodedata.category(chr(code)) in ("Mn", "Me")


def explicit(char):
    """A character's entry in the tables above, or None."""
    if char in LETTERS:
        return LETTERS[char]
    for quote, variants in QUOTES.items():
        if char in variants:
            return quote
    if unicodedata.category(char) == "Pd" or char in OTHER_DASHES:
        return "-"
    return None


def decomposed(char):
    if explicit(char) is not None:
        return explicit(char)
    mapping = unicodedata.decomposition(char)
    if mapping and not mapping.startswith(NOT_DECOMPOSED):
        parts = [int(part, 16) for part in mapping.split() if not part.startswith("<")]
        return "".join(decomposed(chr(part)) for part in parts)
    name = unicodedata.name(char, "")
    if match := re.fullmatch(r"LATIN (SMALL|CAPITAL) LETTER ([A-Z]) WITH .*", name):
        return match[2] if match[1] == "CAPITAL" else match[2].lower()
    return char


def folded(text, ignoring_case):
    """The folded text; `ignoring_case` may allow new decompositions, so it is repeated until nothing changes."""
    while True:
        result = "".join(fold_once(char, ignoring_case) for char in text)
        if result == text:
            return result
        text = result


def fold_once(char, ignoring_case):
    if ord(char) in HANGUL:
        return char
    result = "".join(part for part in decomposed(char) if not is_removed(ord(part)))
    if " " in result or len(result.encode()) > LONGEST:
        result = char  # a spacing accent, a word in one character
    return result.casefold() if ignoring_case else result


class Table:
    def __init__(self):
        self.records = ["", "", ""]
        self.numbers = {}
        self.blocks = [tuple([SAME] * 64)]
        self.block_numbers = {self.blocks[0]: 0}
        self.index = []
        for first in range(0, LIMIT, 64):
            self.index.append(self.block(first))

    def block(self, first):
        block = tuple(self.number(code) for code in range(first, first + 64))
        if block not in self.block_numbers:
            self.block_numbers[block] = len(self.blocks)
            self.blocks.append(block)
        return self.block_numbers[block]

    def number(self, code):
        if code < 0x80 or 0xD800 <= code < 0xE000 or code in HANGUL:
            return SAME
        if code in BLANKS:
            return BLANK
        keeping, ignoring = folded(chr(code), False), folded(chr(code), True)
        if keeping == chr(code) == ignoring:
            return SAME
        if keeping == "" == ignoring or is_removed(code):
            return REMOVED
        return self.record(keeping, ignoring)

    def record(self, keeping, ignoring):
        """Lengths as digits ("=": the second text is the first), the texts, padded to 8 bytes."""
        if (keeping, ignoring) not in self.numbers:
            sizes = (len(keeping.encode()), len(ignoring.encode()))
            assert max(sizes) <= LONGEST, (keeping, ignoring)
            second = "=" if keeping == ignoring else str(sizes[1])
            record = str(sizes[0]) + second + keeping + ("" if keeping == ignoring else ignoring)
            record += "." * (-len(record.encode()) % 8)
            self.numbers[(keeping, ignoring)] = sum(self.length(r) for r in self.records)
            self.records.append(record)
        return self.numbers[(keeping, ignoring)]

    @staticmethod
    def length(record):
        return max(1, len(record.encode()) // 8)


def digits(number):
    assert 0 <= number < 64 * 64, number
    return chr(FIRST_DIGIT + (number >> 6)) + chr(FIRST_DIGIT + (number & 63))


def escaped(record):
    shown = ""
    for char in record:
        visible = unicodedata.category(char)[0] in "LNPS" and ord(char) < 0x10000
        shown += char if visible else "\\#u{%X}" % ord(char)
    return shown


def literal(pieces, width=90):
    lines, line = [], ""
    for piece in pieces:
        if line and len(line) + len(piece) > width:
            lines.append(line)
            line = ""
        line += piece
    return "\n".join("    %s\\#" % line for line in lines) + "\n    " + line


def source(names):
    parts = [
        "// Written by script/tables/fold.py from Unicode %s; do not edit." % VERSION,
        "//",
        "// Data: Unicode Character Database, © Unicode, Inc., Unicode License v3.",
        "", "extension FoldTable {"]
    for number, (comment, name, pieces) in enumerate(names):
        if number:
            parts.append("")
        parts += ["  /// " + comment, '  static let %s: StaticString = #"""' % name, literal(pieces),
                  '    """#']
    return "\n".join(parts + ["}", ""])


def files():
    table = Table()
    index = [digits(number) for number in table.index]
    blocks = [digits(number) for block in table.blocks for number in block]
    records = [escaped(record) if record else "." * 8 for record in table.records]
    records += ["." * 16]  # 8 bytes are read from any offset of a record
    return {
        FOLDER / "FoldTable+Blocks.swift": source([
            ("For each 64 scalars two digits: their block.", "index", index),
            ("For each scalar of a block two digits: its record.", "blocks", blocks)]),
        FOLDER / "FoldTable+Records.swift": source([
            ("What scalars fold to, at multiples of 8 bytes.", "records", records)]),
    }


def main():
    if unicodedata.unidata_version != VERSION:
        sys.exit("fold.py: needs Python with Unicode %s, this one has %s"
                 % (VERSION, unicodedata.unidata_version))
    wanted = files()
    if "--check" in sys.argv[1:]:
        stale = [path.name for path, text in wanted.items() if path.read_text() != text]
        sys.exit("fold.py: not up to date: " + ", ".join(stale) if stale else 0)
    for path, text in wanted.items():
        path.write_text(text)


if __name__ == "__main__":
    main()
