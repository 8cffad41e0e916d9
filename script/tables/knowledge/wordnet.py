"""Reads the database files of WordNet 3.0 (wndb(5WN), lexnames(5WN), morphy(7WN))."""
import collections
import sys

PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
# Endings that morphy removes, with their replacements.
ENDINGS = {
    "n": (("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
          ("men", "man"), ("ies", "y")),
    "v": (("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
          ("ing", "")),
    "a": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "r": ()}

# A set of synonyms: spelled as in the file, with spaces for "_"; `above` are the identifiers of
# its hypernyms, `kinds_of` those of what it is an instance of, `pertains` those of nouns it is
# derived from, `similar` those of adjectives like it; `file` numbers its lexicographer.
Synset = collections.namedtuple("Synset", "lemmas file above kinds_of pertains similar")


class WordNet:
    """All synsets by identifier (part of speech and offset), and the senses of each lemma."""

    def __init__(self, folder):
        self.synsets, self.senses, self.exceptions = {}, {}, {}
        for part, name in PARTS.items():
            self._read_data(part, folder / f"data.{name}")
            self._read_index(part, folder / f"index.{name}")
            lines = (folder / f"{name}.exc").read_text(encoding="latin-1").splitlines()
            self.exceptions[part] = {line.split()[0]: line.split()[1] for line in lines}
        self.counts = collections.Counter()
        for line in (folder / "cntlist.rev").read_text(encoding="latin-1").splitlines():
            sense, number, count = line.split()
            lemma, kind = sense.split("%")
            self.counts["nvara"[int(kind[0]) - 1], lemma, int(number)] += int(count)

    def _read_data(self, part, path):
        text = path.read_text(encoding="latin-1")
        if "WordNet 3.0 Copyright" not in text:
            sys.exit(f"make-knowledge.py: {path} isn't of WordNet 3.0")
        for line in text.splitlines():
            if line.startswith("  "):
                continue
            offset, file, _, count, *rest = line.partition(" | ")[0].split()
            words = int(count, 16) * 2
            lemmas = [word.split("(")[0].replace("_", " ") for word in rest[:words:2]]
            pointers = rest[words + 1:words + 1 + 4 * int(rest[words])]
            links = collections.defaultdict(list)
            for symbol, target, target_part, _ in zip(*[iter(pointers)] * 4):
                links[symbol].append(target_part + target)
            self.synsets[part + offset] = Synset(
                lemmas, int(file), links["@"], links["@i"], links["\\"] + links["+"], links["&"])

    def _read_index(self, part, path):
        for line in path.read_text(encoding="latin-1").splitlines():
            if not line.startswith("  "):
                fields = line.split()
                offsets = fields[-int(fields[2]):]
                self.senses[part, fields[0]] = [part + offset for offset in offsets]

    def ancestors(self, identifier):
        """The synset itself, its hypernyms, theirs, and so on."""
        found, waiting = [], [identifier]
        while waiting:
            current = waiting.pop(0)
            if current not in found:
                found.append(current)
                waiting += self.synsets[current].above + self.synsets[current].kinds_of
        return found

    def base(self, part, word):
        """The lemma of an inflected word in lower case, or `None` (morphy)."""
        if word in self.exceptions[part]:
            return self.exceptions[part][word]
        if (part, word) in self.senses:
            return word
        for ending, instead in ENDINGS[part]:
            stem = word[:len(word) - len(ending)] + instead
            if word.endswith(ending) and (part, stem) in self.senses:
                return stem
        return None
