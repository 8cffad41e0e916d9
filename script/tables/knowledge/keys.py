"""Keys of the table: folded words, joined by "_"."""
import re

from folding import fold

# Most words of a phrase, as in PhraseFinder.swift.
LONGEST = 6
USABLE = re.compile(r"[A-Za-zÀ-žḀ-ỿ0-9'’. -]+")


def key_of(name):
    """The key of a name; `None` if it has letters that aren't Latin, or too many words.

    Full stops and apostrophes vanish, hyphens part words, as the tokenizer does.
    """
    if not USABLE.fullmatch(name):
        return None
    words = [fold(word) for word in re.split(r"[ \-]+", name.replace(".", "")) if fold(word)]
    return "_".join(words) if 0 < len(words) <= LONGEST else None


def plural(name):
    """The usual plural of a name for people: "Englishmen", "Turks", "Tories"."""
    if re.search(r"(sh|ch|s|x|e|ster)man$", name):
        return name[:-3] + "men"
    if name.endswith(("ese", "ish", "ch", "s", "x")):
        return name
    if name.endswith("y") and name[-2:-1] not in tuple("aeiou"):
        return name[:-1] + "ies"
    return name + "s"
