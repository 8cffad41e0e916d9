"""The hand-written lists; the calendar and the languages of CLDR."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "lists"
# Classes for the letters in the lists.
LETTERS = {
    "titles.txt": {"T": "title"}, "places.txt": {"P": "placeEnding", "R": "largeRegion"},
    "organisations.txt": {"O": "organisationEnding", "Q": "legalForm"},
    "events.txt": {"E": "eventEnding"}, "groups.txt": {"G": "group"},
    "function-words.txt": {"F": "function"}, "context.txt": {"K": "particle"},
    "phrases.txt": {"R": "largeRegion", "G": "group"}}


def add_lists(table):
    for file, classes in LETTERS.items():
        for line in (FOLDER / file).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                letters, *words = line.split()
                for letter in letters:
                    for word in words if letter in classes else ():
                        table.add(word.replace("_", " "), classes[letter])


def add_languages(table):
    from babel import Locale
    for name in Locale("en").languages.values():
        if "(" not in name and len(name) > 2 and name != "Unknown language":
            table.add(name, "group")


def add_calendar(table):
    """Months and days of the week, in full and abbreviated; days also in the plural."""
    from babel import Locale
    locale = Locale("en")
    for names in (locale.months, locale.days):
        for width in ("wide", "abbreviated"):
            for name in names["format"][width].values():
                table.add(name, "calendar")
    for name in locale.days["format"]["wide"].values():
        table.add(name + "s", "calendar")
