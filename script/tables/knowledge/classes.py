"""The classes of a word, in the order of the bits of `KnowledgeClasses.swift`."""
import collections

from knowledge.keys import key_of

NAMES = (
    "maleName", "femaleName", "surname", "country", "countryLongForm", "demonym", "largeCity",
    "city", "town", "region", "largeRegion", "otherPlace", "organisation", "movement",
    "knownPerson", "group", "calendar", "title", "organisationEnding", "legalForm", "placeEnding",
    "eventEnding", "function", "particle", "eventOrWork", "frequencyLow", "frequencyMiddle",
    "frequencyHigh", "mostlySmall", "mostlyCapital", "phraseStart", "personNoun")
BIT = {name: 1 << number for number, name in enumerate(NAMES)}
FREQUENCY = NAMES.index("frequencyLow")


class ClassTable(collections.Counter):
    """The bits of each key."""

    def add(self, name, *classes):
        """Adds classes to a name; names that can't have a key are skipped."""
        key = key_of(name)
        if key:
            self.add_key(key, *classes)

    def add_key(self, key, *classes):
        for each in classes:
            self[key] |= BIT[each]

    def has(self, key, *classes):
        return any(self[key] & BIT[each] for each in classes)

    def mark_phrase_starts(self):
        """Marks the words and phrases that begin a longer key."""
        for key in list(self):
            words = key.split("_")
            for length in range(1, len(words)):
                self["_".join(words[:length])] |= BIT["phraseStart"]
