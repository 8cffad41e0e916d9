"""Names of persons: the US census of 1990, through PyPI `names`."""
import pathlib

from folding import fold

SURNAMES = 20_000


def add_people(table):
    import names
    folder = pathlib.Path(names.__file__).parent
    shares = {}
    for kind in ("male", "female"):
        lines = (folder / f"dist.{kind}.first").read_text().splitlines()
        shares[kind] = {fold(line.split()[0]): float(line.split()[1]) for line in lines}
    # A name is of both sexes if each share is at least a tenth of the other.
    for kind, other in (("male", "female"), ("female", "male")):
        for name, share in shares[kind].items():
            if share * 10 >= shares[other].get(name, 0):
                table.add(name, f"{kind}Name")
    lines = (folder / "dist.all.last").read_text().splitlines()
    for line in lines[:SURNAMES]:
        table.add(line.split()[0], "surname")
