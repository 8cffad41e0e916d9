#!/bin/sh
# Makes the fixtures of one source in several formats, with pandoc 2.17.
# Run it in this folder after a change of same.md; the tests compare what comes out of each.
set -eu
common="--metadata lang=en --metadata title=House"
# shellcheck disable=SC2086 # the options are meant to be split
for format in html epub docx odt rtf; do
  pandoc -s $common same.md -o "same.$format"
done
# An EPUB of version 2 has another table of contents, and its chapters in one file have places.
# shellcheck disable=SC2086
pandoc -s $common -t epub2 --epub-chapter-level=1 same.md -o same2.epub
