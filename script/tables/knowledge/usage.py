"""Frequency of words (wordfreq), and their spelling (spacy-lookups-data, novels)."""
import collections
import gzip
import json
import math
import pathlib
import re

from folding import fold
from knowledge.classes import BIT, FREQUENCY

SMALL_SHARE, CAPITAL_SHARE = 0.8, 0.6
# Least count of a word in the novels for its spelling to be known.
NOVEL_USES = 10


def spelling_probabilities():
    """The logarithm of each spelling's share of all uses, from spacy-lookups-data."""
    import spacy_lookups_data
    path = pathlib.Path(spacy_lookups_data.__file__).parent / "data" / "en_lexeme_prob.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def zipf_frequencies():
    """The Zipf frequency of each folded word: that of its most frequent spelling."""
    from wordfreq import get_frequency_dict
    zipf = {}
    for word, frequency in get_frequency_dict("en", wordlist="large").items():
        key = fold(word)
        if key.isalpha():
            zipf[key] = max(zipf.get(key, 0), round(math.log10(frequency) + 9, 2))
    return zipf


def add_frequencies(table, zipf):
    for key, value in zipf.items():
        if key in table:
            table[key] |= min(5, max(1, int(value))) << FREQUENCY


def capital_shares(probabilities, corpora):
    """For each folded word, the share of its uses that are written with a capital.

    The mean of the share in the probabilities and that in the novels, if both know the word.
    """
    web, novels = web_uses(probabilities), novel_uses(corpora)
    shares = {key: uses[1] / sum(uses) for key, uses in web.items()}
    for key, uses in novels.items():
        if sum(uses) >= NOVEL_USES:
            share = uses[1] / sum(uses)
            shares[key] = (share + shares.get(key, share)) / 2
    return shares


def web_uses(probabilities):
    """The shares of each folded word's uses in lower case and with a capital."""
    uses = collections.defaultdict(lambda: [0, 0])
    for word, logarithm in probabilities.items():
        if word.replace("-", "").replace("'", "").isalpha():
            uses[fold(word)][not word[0].islower()] += math.exp(logarithm)
    return uses


def novel_uses(corpora):
    """Counts of each folded word in the novels, in lower case and with a capital."""
    uses = collections.defaultdict(lambda: [0, 0])
    for path in sorted((corpora / "novels").glob("*.txt.gz")):
        text = gzip.open(path, "rt", encoding="utf-8").read()
        for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text):
            uses[fold(word)][not word[0].islower()] += 1
    return uses


def add_spelling(table, shares):
    for key in table:
        share = shares.get(key)
        if share is not None and share <= 1 - SMALL_SHARE:
            table[key] |= BIT["mostlySmall"]
        elif share is not None and share >= CAPITAL_SHARE:
            table[key] |= BIT["mostlyCapital"]
