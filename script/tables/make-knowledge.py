#!/usr/bin/env python3
"""Writes the table of knowledge of CastAnalysis from named sources.

  make-knowledge.py [--wordnet FOLDER] CORPORA OUTPUT

CORPORA  the folder with novels/*.txt.gz
OUTPUT   Sources/CRecogniserData/knowledge.bin
FOLDER   the database files of WordNet 3.0, /usr/share/wordnet unless given

Needs the packages of requirements.txt, in exactly those versions. Two runs give identical bytes.
README.md beside this file names the sources and their licences; each module in knowledge/ reads one.
No annotated text is an input, and nothing in seeds/.
"""
import argparse
import pathlib

from knowledge.blob import blob
from knowledge.classes import BIT, ClassTable
from knowledge.instances import add_given_names, add_instances, add_person_nouns
from knowledge.lists import add_calendar, add_languages, add_lists
from knowledge.people import add_people
from knowledge.places import add_places
from knowledge.senses import sense_clusters
from knowledge.usage import (
    add_frequencies, add_spelling, capital_shares, spelling_probabilities, zipf_frequencies)
from knowledge.wordnet import WordNet
from versions import check_versions

# Least Zipf frequency of a word without classes and clusters.
FREQUENT = 2.1
# Most entries (1.4 million bytes); beyond them the rarest words without classes are left out.
ENTRIES = 148_000
FREQUENCY = 7 * BIT["frequencyLow"]
USAGE = BIT["mostlySmall"] | BIT["mostlyCapital"] | FREQUENCY


def main():
    options = arguments()
    check_versions("make-knowledge.py")
    wordnet, zipf = WordNet(options.wordnet), zipf_frequencies()
    shares = capital_shares(spelling_probabilities(), options.corpora)
    table = classes(wordnet, shares)
    for key, value in zipf.items():
        if value >= FREQUENT:
            table.setdefault(key, 0)
    add_frequencies(table, zipf)
    add_spelling(table, shares)
    clusters, coarse = sense_clusters(table, wordnet, zipf)
    entries = most_telling({key: (clusters.get(key, 0), table[key]) for key in table}, zipf)
    data, lost = blob(entries, coarse)
    options.output.write_bytes(data)
    clustered = sum(cluster > 0 for cluster, _ in entries.values())
    print(f"{len(data)} bytes, {len(entries)} keys, {lost} of them without a place, {clustered} in "
          f"{len(coarse) - 1} clusters, {max(coarse)} coarse ones")


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    return parser.parse_args()


def classes(wordnet, shares):
    """What names and nouns may be."""
    table = ClassTable()
    add_people(table)
    add_places(table)
    add_instances(table, wordnet)
    add_person_nouns(table, wordnet)
    add_lists(table)
    add_languages(table)
    add_calendar(table)
    add_given_names(table, wordnet, shares)
    table.mark_phrase_starts()
    return table


def most_telling(entries, zipf):
    """The informative entries, without the rarest words that have no classes."""
    told = [key for key, (cluster, bits) in entries.items()
            if cluster or bits & ~FREQUENCY or zipf.get(key, 0) >= 3]
    order = sorted(told, key=lambda key: (not entries[key][1] & ~USAGE, -zipf.get(key, 0), key))
    return {key: entries[key] for key in order[:ENTRIES]}


main()
