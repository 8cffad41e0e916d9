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
    body = "\n".join("    " + line for line in lines)
    comments = "\n".join(f"// {line}" for line in sources)
    text = (f"// Written by script/tables/{script}; do not edit. Sources:\n{comments}\n\n"
            f"extension SortedTable {{\n  /// {summary}\n"
            f"  static let {name} = SortedTable(\n    \"\"\"\n{body}\n    \"\"\")\n}}\n")
    file_name = f"SortedTable+{name[0].upper()}{name[1:]}.swift"
    (output / file_name).write_text(text, encoding="utf-8")
