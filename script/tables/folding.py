"""Folds words as CastAnalysis does (Sources/CastAnalysis/Tokens/WordFolding.swift)."""
import unicodedata

SPECIAL = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
           "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ſ": "s", "ĳ": "ij",
           "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
DROPPED = "'’‘ʻʼʿʾ`.-"


def fold(word):
    """Lower case without diacritics, apostrophes, full stops and hyphens."""
    plain = unicodedata.normalize("NFD", word.lower())
    kept = (SPECIAL.get(c, c) for c in plain if not unicodedata.combining(c) and c not in DROPPED)
    return "".join(kept)
