"""Clusters by sense: common words by WordNet, names by their classes, function words alone.

The coarse cluster of a word is the lexicographer's file of the most frequent sense of its most
frequent part of speech ("noun.person", "verb.communication"), with its form: plural, past, and so
on. The fine one has a hypernym instead of the file, so that all have about as many uses.
"""
import collections

from knowledge.treecut import cut

# Number of hypernyms by which nouns and verbs are divided.
NOUNS, VERBS = 400, 150
# Number of function words, the most frequent ones, with a cluster of their own.
OWN = 40
# Least number of words in a fine cluster; smaller ones are merged within their coarse cluster.
FINE = 8
KINDS = (
    ("given", ("maleName", "femaleName")), ("surname", ("surname",)),
    ("place", ("country", "largeCity", "city", "town", "region", "largeRegion", "otherPlace")),
    ("organisation", ("organisation", "movement")), ("group", ("demonym", "group")))
CLASSES = (
    "maleName", "femaleName", "surname", "country", "demonym", "largeCity", "city", "town",
    "region", "largeRegion", "otherPlace", "organisation", "movement", "knownPerson", "group",
    "calendar")


def sense_clusters(table, wordnet, zipf):
    """The fine cluster of each key of one word, and the coarse one of each fine one."""
    labels = {}
    readings = {}
    for key in table:
        if "_" not in key and not table.has(key, "function"):
            reading = None if table.has(key, "mostlyCapital") else reading_of(wordnet, key)
            if reading:
                readings[key] = reading
            else:
                labels[key] = name_label(table, key)
    labels.update(reading_labels(wordnet, readings, zipf))
    grammar = sorted((key for key in table if table.has(key, "function")),
                     key=lambda key: (-zipf.get(key, 0), key))
    for number, key in enumerate(grammar):
        labels[key] = (f"own {key}" if number < OWN else "grammar", "")
    return numbered(labels)


def numbered(labels):
    """Numbers, from 1, for labels (coarse, fine) in order; small fine clusters are merged."""
    sizes = collections.Counter(labels.values())
    merged = {key: label if sizes[label] >= FINE else (label[0], "")
              for key, label in labels.items()}
    fine = {label: i + 1 for i, label in enumerate(sorted(set(merged.values())))}
    coarse = {name: i + 1 for i, name in enumerate(sorted({label[0] for label in fine}))}
    return ({key: fine[label] for key, label in merged.items()},
            [0, *(coarse[label[0]] for label in sorted(fine))])


def name_label(table, key):
    kinds = [kind for kind, classes in KINDS if table.has(key, *classes)]
    known = [name for name in CLASSES if table.has(key, name)]
    spelling = next((each for each in ("mostlyCapital", "mostlySmall") if table.has(key, each)), "")
    if not kinds:
        return f"name {spelling}", " ".join(known)
    return f"name {' '.join(kinds)}", " ".join(known)


def reading_of(wordnet, word):
    """The most frequent part of speech, first sense and form of a word; `None` if it has none."""
    found = []
    for part in "nvar":
        lemma = wordnet.base(part, word)
        senses = wordnet.senses.get((part, lemma), [])
        small = [s for s in senses if not wordnet.synsets[s].kinds_of]
        if small:
            uses = sum(wordnet.counts[part, lemma, i + 1] for i in range(len(senses)))
            found.append((uses, lemma == word, part, small[0], form(part, word, lemma)))
    return max(found, key=lambda each: each[:2])[2:] if found else None


def form(part, word, lemma):
    if word == lemma:
        return ""
    if part == "n":
        return "plural"
    if part == "v":
        return "participle" if word.endswith("ing") else "third" if word.endswith("s") else "past"
    return "compared"


def reading_labels(wordnet, readings, zipf):
    """(coarse, fine) of words with a reading."""
    weights, children = collections.Counter(), collections.defaultdict(set)
    for word, (part, sense, _) in readings.items():
        for above, node in pairs(wordnet, sense):
            weights[node] += zipf.get(word, 1)
            children[above].add(node)
    kept = set()
    for root, count in (("n", NOUNS), ("v", VERBS)):
        nodes, parted = cut(root, lambda node: children[node], lambda node: weights[node], count)
        kept |= nodes | parted
    return {word: label(wordnet, reading, kept) for word, reading in readings.items()}


def pairs(wordnet, sense):
    """Pairs (hypernym, synset) from a synset upwards, by first hypernyms; the last one has a root."""
    while sense[0] in "nv":
        synset = wordnet.synsets[sense]
        above = (synset.above + synset.kinds_of + [sense[0]])[0]
        yield above, sense
        if above == sense[0]:
            return
        sense = above


def label(wordnet, reading, kept):
    part, sense, form = reading
    if part == "r":
        return "adverb", ""
    if part == "a":
        return adjective_label(wordnet, sense, form)
    node = next((node for _, node in pairs(wordnet, sense) if node in kept), part)
    return f"{part} {wordnet.synsets[sense].file} {form}", f"{node} {form}"


def adjective_label(wordnet, sense, form):
    """An adjective's cluster is the file of the noun or verb it derives from, or of its head's."""
    synset = wordnet.synsets[sense]
    related = synset.pertains + [other for head in synset.similar
                                 for other in wordnet.synsets[head].pertains]
    files = [wordnet.synsets[other].file for other in related if other[0] in "nv"]
    return f"a {files[0] if files and not form else ''} {form}", ""
