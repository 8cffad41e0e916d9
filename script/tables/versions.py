"""The versions of the packages."""
import importlib.metadata
import pathlib
import sys

REQUIREMENTS = pathlib.Path(__file__).resolve().parent / "requirements.txt"


def check_versions(script):
    """Stops unless the packages have the pinned versions."""
    for line in REQUIREMENTS.read_text().split():
        package, version = line.split("==")
        found = importlib.metadata.version(package)
        if found != version:
            sys.exit(f"{script}: {package} {found} is installed, {version} is wanted")
