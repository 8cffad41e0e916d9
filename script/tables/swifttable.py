"""Writes a sorted table as a Swift source file."""


def write(output, name, script, summary, sources, entries):
    """Writes `entries` ("key:value"), sorted by the bytes of their keys, as a string literal."""
    lines, line = [], ""
    for entry in sorted(entries, key=lambda e: e.split(":")[0].encode()):
        if line and len(line) + 1 + len(entry) > 96:
            lines.append(line)
            line = entry
        else:
            line = f"{line} {entry}" if line else entry
    lines.append(line)
    comments = "\n".join(f"// {line}" for line in sources)
    text = (f"// Written by script/tables/{script}; do not edit. Sources:\n{comments}\n\n"
            f"extension SortedTable {{\n  /// {summary}\n"
            f"  static let {name} = SortedTable(\n{literal(lines)},\n"
            f"    index:\n{literal(index(lines), continued=True)})\n}}\n")
    file_name = f"SortedTable+{name[0].upper()}{name[1:]}.swift"
    (output / file_name).write_text(text, encoding="utf-8")


def literal(lines, continued=False):
    """A multi-line string literal; `continued` lines form a single line of the string."""
    if not continued:
        return '    """\n' + "\n".join("    " + line for line in lines) + '\n    """'
    return '      #"""\n' + "\\#\n".join("      " + line for line in lines) + '\n      """#'


def index(lines):
    """The offset of each entry, in an open-addressing hash table.

    A slot is the entry's offset and a mark of its hash, in base 64 from "0" to "o": three digits and
    one. Empty slots are tildes. SortedTable.value reads it in the same way.
    """
    data = "\n".join(lines).encode()
    entries = data.replace(b"\n", b" ").split(b" ")
    count = 1
    while count * 2 < len(entries) * 3:
        count *= 2
    slots = ["~~~~"] * count
    position = 0
    for entry in entries:
        key_hash = word_hash(entry.split(b":")[0])
        slot = (key_hash ^ key_hash >> 32) % count
        while slots[slot] != "~~~~":
            slot = (slot + 1) % count
        digits = [position >> 12, position >> 6 & 63, position & 63, key_hash >> 58]
        slots[slot] = "".join(chr(48 + digit) for digit in digits)
        position += len(entry) + 1
    text = "".join(slots)
    return [text[i:i + 92] for i in range(0, len(text), 92)]


def word_hash(key):
    """The hash of a key, the same as `ByteHash` in HashIndex.swift."""
    value = 0xCBF29CE484222325
    for start in range(0, len(key), 8):
        value ^= int.from_bytes(key[start:start + 8], "little")
        value = value * 0x9E3779B97F4A7C15 % (1 << 64)
        value ^= value >> 29
    return value
