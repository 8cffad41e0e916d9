#!/bin/sh
# Parse rates of dramatis-reader, pandoc and, for formats that it reads, w3m, in one run.
#
#   docs/benchmarks/parse-rates.sh SOURCE.md      first converts it to the other formats with pandoc
#
# Prints, for each format, megabytes of the source's text per second of processor time.
set -eu
source=$1
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
reader=$root/.build/release/dramatis-reader
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

seconds() { # processor time of a command, best of three
  best=
  for _ in 1 2 3; do
    /usr/bin/time -o "$work/time" -f '%U %S' "$@" >/dev/null 2>&1 </dev/null || { echo failed; return; }
    best=$(awk -v best="${best:-1e9}" '{ t = $1 + $2; print (t < best ? t : best) }' "$work/time")
  done
  echo "$best"
}
rate() { awk -v bytes="$bytes" -v t="$1" 'BEGIN { if (t == "failed") print "-"; else printf "%.1f\n", bytes / 1e6 / (t > 0 ? t : 0.005) }'; }

bytes=$(pandoc -t plain --wrap=none "$source" | wc -c)
cp "$source" "$work/text.md"
for format in html epub docx odt rtf; do pandoc -s "$source" -o "$work/text.$format"; done
printf '%-8s %10s %10s %10s\n' format dramatis pandoc w3m
for format in md html epub docx odt rtf; do
  file=$work/text.$format
  ours=$(rate "$(seconds "$reader" "$file")")
  theirs=$(rate "$(seconds pandoc -t plain "$file")")
  w3m=-
  [ $format = html ] && w3m=$(rate "$(seconds w3m -dump "$file")")
  printf '%-8s %10s %10s %10s\n' "$format" "$ours" "$theirs" "$w3m"
done
