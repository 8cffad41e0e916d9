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
    """A multi-line string literal; `continued` lines are one line for the compiler."""
    if not continued:
        return '    """\n' + "\n".join("    " + line for line in lines) + '\n    """'
    return '      #"""\n' + "\\#\n".join("      " + line for line in lines) + '\n      """#'


def index(lines):
    """For each pair of first letters, where its entries start, in base 64 from "0" to "o".

    SortedTable.bucket counts the pairs in the same way.
    """
    data = "\n".join(lines).encode()
    starts, position = [], 0
    for entry in data.replace(b"\n", b" ").split(b" "):
        pair = bucket(entry.split(b":")[0])
        while len(starts) <= pair:
            starts.append(position)
        position += len(entry) + 1
    starts += [len(data)] * (28 * 28 + 1 - len(starts))
    text = "".join(chr(48 + (s >> shift & 63)) for s in starts for shift in (12, 6, 0))
    return [text[i:i + 90] for i in range(0, len(text), 90)]


def bucket(key):
    """The number of a key's first two letters among all pairs, in byte order."""
    ranks = [0 if byte < 0x61 else 27 if byte > 0x7A else byte - 0x60 for byte in key[:2]]
    return ([*ranks, 0, 0][0]) * 28 + [*ranks, 0, 0][1]
