"""Writes the table that `Knowledge.swift` reads.

All numbers are little-endian.

  64 bytes        magic 0x4E4B5244 ("DRKN"), version 1, buckets, fine clusters, coarse clusters: 32
                  bits each, the rest zero
  clusters + 1    the coarse cluster of each fine one, from 0, a byte each; zeros up to 64 bytes
  buckets of 64   eight fingerprints, eight fine clusters, eight low and eight high halves of
                  classes, 16 bits each

A key's bucket is the high half of its hash times the buckets, shifted by 32; its fingerprint is the
lowest 16 bits, at least 1; 0 marks a free slot. A full bucket overflows into the next. Keys with
more classes go in first, equal ones in the order of their bytes; a key that would be taken for one
that is there already is left out: one in ten thousand.
"""
import struct

from swifttable import word_hash

MAGIC, VERSION, SLOTS, LOAD = 0x4E4B5244, 1, 8, 0.85


def blob(entries, coarse):
    """The bytes of a table of key → (fine cluster, classes), and the number of keys that didn't fit."""
    count = max(1, -(-len(entries) * 100 // int(SLOTS * LOAD * 100)))
    buckets = [[] for _ in range(count)]
    lost = 0
    for key in sorted(entries, key=lambda key: (-bin(entries[key][1]).count("1"), key.encode())):
        lost += not place(buckets, word_hash(key.encode()), entries[key])
    numbers = (MAGIC, VERSION, count, len(coarse) - 1, max(coarse))
    header = struct.pack("<5I", *numbers).ljust(64, b"\0")
    table = bytes(coarse).ljust(-(-len(coarse) // 64) * 64, b"\0")
    return header + table + b"".join(map(packed, buckets)), lost


def place(buckets, key_hash, entry):
    """Puts an entry into the first bucket with room; false if another key has its fingerprint."""
    mark = max(1, key_hash & 0xFFFF)
    number = (key_hash >> 32) * len(buckets) >> 32
    while True:
        bucket = buckets[number]
        if any(mark == other for other, _, _ in bucket):
            return False
        if len(bucket) < SLOTS:
            bucket.append((mark, *entry))
            return True
        number = (number + 1) % len(buckets)


def packed(bucket):
    slots = bucket + [(0, 0, 0)] * (SLOTS - len(bucket))
    rows = ([slot[0] for slot in slots], [slot[1] for slot in slots],
            [slot[2] & 0xFFFF for slot in slots], [slot[2] >> 16 for slot in slots])
    return b"".join(struct.pack("<8H", *row) for row in rows)
