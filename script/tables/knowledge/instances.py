"""Named persons, places, organisations, movements, events and groups of WordNet."""
import collections
import re

from knowledge.keys import key_of, plural
from knowledge.classes import BIT
from knowledge.places import STATE

ACT, ARTIFACT, COGNITION, COMMUNICATION, EVENT, GROUP, PLACE, OBJECT, PERSON, TIME = (
    4, 6, 9, 10, 11, 14, 15, 17, 18, 28)
# Classes of instances by lexicographer file, unless a hypernym is more specific.
INSTANCES = {
    ACT: "eventOrWork", ARTIFACT: "otherPlace", COGNITION: "eventOrWork",
    COMMUNICATION: "eventOrWork", EVENT: "eventOrWork", GROUP: "organisation",
    PLACE: "otherPlace", OBJECT: "otherPlace", PERSON: "knownPerson", TIME: "eventOrWork"}
# Classes of other capitalised nouns; in other files only a hypernym gives a class.
CLASSES = {
    EVENT: "eventOrWork", GROUP: "organisation", PERSON: "group", TIME: "eventOrWork", ACT: None,
    COGNITION: None, COMMUNICATION: None}
# More specific hypernyms; the nearest one counts.
HYPERNYMS = {
    ACT: {"eventOrWork": ("contest", "war", "battle", "military action", "festival")},
    ARTIFACT: {
        "organisation": ("university", "college"),
        "eventOrWork": ("creation", "weapon", "vehicle", "ship", "book", "publication", "artwork",
                        "document", "device")},
    GROUP: {
        "movement": ("terrorist organization", "movement", "artistic movement",
                     "political movement", "party", "religious movement"),
        "group": ("people", "ethnic group", "nation", "tribe", "race"),
        "organisation": ("organization", "agency", "institution", "enterprise", "unit", "school",
                         "executive department", "legislature"),
        None: ("set", "series", "mathematical group")},
    PLACE: {
        "country": ("country", "empire", "kingdom"),
        "largeCity": ("national capital",),
        "city": ("city", "state capital", "provincial capital"),
        "town": ("town", "village"),
        "region": ("state", "administrative district", "county", "province"),
        "largeRegion": ("continent", "subcontinent"),
        "otherPlace": ("island", "archipelago", "desert", "park", "site", "district", "point",
                       "peninsula")},
    COMMUNICATION: {"group": ("natural language",)},
    COGNITION: {"group": ("religion", "doctrine")},
    PERSON: {"demonym": ("inhabitant", "European", "Asian", "African", "American"),
             "knownPerson": ("spiritual being", "mythical being")},
    TIME: {"calendar": ("calendar month", "day", "day of the week", "calendar day", "season")}}
NO_GIVEN_NAME = sum(BIT[name] for name in (
    "maleName", "femaleName", "title", "function", "particle", "group", "demonym", "country",
    "city"))
ROOTS = {file: {lemma: kind for kind, lemmas in kinds.items() for lemma in lemmas}
         for file, kinds in HYPERNYMS.items()}


def add_instances(table, wordnet):
    for identifier, synset in wordnet.synsets.items():
        if identifier[0] == "n":
            kind = kind_of(wordnet, identifier)
            if kind:
                add_synset(table, synset, kind)
    add_adjectives(table, wordnet)


def add_synset(table, synset, kind):
    for lemma in synset.lemmas:
        if not is_name(lemma):
            continue
        long_form = kind == "country" and STATE.search(lemma)
        table.add(lemma, kind, *(["countryLongForm"] if long_form else []))
        if kind == "largeCity":
            table.add(lemma, "city")
        if kind in ("demonym", "group") and synset.file == PERSON:
            table.add(plural(lemma), kind)


def is_name(lemma):
    """Whether a lemma is a name: "al-Qaeda", but not "A-one" or "capital of Peru"."""
    return (re.search(r"[A-Z]", lemma) and not re.match(r"[A-Z]-|capital of", lemma)
            and not lemma.endswith((" capital", " deity")))


def kind_of(wordnet, identifier):
    """The class of a noun's synset, or `None`."""
    synset = wordnet.synsets[identifier]
    if synset.file == PERSON and synset.kinds_of:
        return "knownPerson"
    if not synset.kinds_of and synset.file not in CLASSES:
        return None
    roots = ROOTS.get(synset.file, {})
    for ancestor in wordnet.ancestors(identifier):
        if ancestor != identifier and wordnet.synsets[ancestor].lemmas[0] in roots:
            return roots[wordnet.synsets[ancestor].lemmas[0]]
    return (INSTANCES if synset.kinds_of else CLASSES).get(synset.file)


def add_adjectives(table, wordnet):
    """Capitalised adjectives that pertain to a place, a people or a faith: "Iranian"."""
    for identifier, synset in wordnet.synsets.items():
        if identifier[0] != "a":
            continue
        kinds = {kind_of(wordnet, noun) for noun in synset.pertains if noun[0] == "n"}
        for lemma in synset.lemmas:
            if is_name(lemma) and kinds & {"country", "city", "largeCity", "region", "demonym"}:
                table.add(lemma, "demonym")
            elif is_name(lemma) and (kinds & {"group"} or not synset.pertains):
                table.add(lemma, "group")


def add_person_nouns(table, wordnet):
    """Nouns in lower case whose most frequent sense is a person."""
    for (part, lemma), senses in wordnet.senses.items():
        first = wordnet.synsets[senses[0]]
        if part == "n" and lemma in first.lemmas and re.fullmatch("[a-z]+", lemma):
            above = [wordnet.synsets[synset] for synset in wordnet.ancestors(senses[0])]
            if any("someone" in synset.lemmas for synset in above) and not first.kinds_of:
                table.add(lemma, "personNoun")


def add_given_names(table, wordnet, shares):
    """First words of the names of WordNet's persons that the census lacks, of either sex.

    `shares` are those of uses with a capital. A first word of one person only, or one that means
    something else too, is left out.
    """
    persons = collections.defaultdict(set)
    for identifier, synset in wordnet.synsets.items():
        if synset.file == PERSON and synset.kinds_of:
            for lemma in synset.lemmas:
                words = lemma.split()
                if len(words) > 1 and re.fullmatch(r"[A-Z][a-zà-ž]{2,}", words[0]):
                    persons[key_of(words[0])].add(identifier)
    for key, found in persons.items():
        if len(found) > 1 and shares.get(key, 0) >= 0.9 and not table[key] & NO_GIVEN_NAME:
            table.add_key(key, "maleName", "femaleName")
