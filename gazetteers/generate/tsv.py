"""The form of a list file (../README.md): building, writing, checking."""

import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

COLUMNS = ["surface", "label", "id", "kind", "country", "subdivision", "name", "acronym", "aliases", "parent",
           "value", "from", "to", "flags"]
FLAG_ORDER = "wpcasx"


@dataclass
class Table:
    """One list: what its head says, its columns and its rows (dicts by column; `flags` is a set)."""

    file: str
    about: list
    columns: list
    label: str = ""
    rows: list = field(default_factory=list)

    def add(self, surface, **values):
        row = {"surface": surface, "flags": set(values.pop("flags", ()))}
        row.update({k: str(v) for k, v in values.items() if v not in ("", None)})
        self.rows.append(row)
        return row

    def render(self, licence):
        lines = set()
        for row in self.rows:
            cells = [flags_text(row["flags"]) if c == "flags" else row.get(c, "") for c in self.columns]
            lines.add("\t".join(cells).rstrip("\t"))
        head = [f"# {line}" for line in self.about]
        head.append(f"# licence: {licence}")
        if self.label:
            head.append(f"# label: {self.label}")
        head.append("\t".join(self.columns))
        text = "\n".join(head + sorted(lines, key=lambda l: l.encode())) + "\n"
        problems = check_text(text)
        if problems:
            raise SystemExit(f"{self.file}: " + "; ".join(problems[:10]))
        return text


def flags_text(flags):
    return ",".join(sorted(flags, key=FLAG_ORDER.index))


def check_text(text):
    """What is wrong with a list's text, as messages."""
    problems = []
    if not text.endswith("\n") or "\r" in text:
        problems.append("does not end in one LF, or has CR")
    if unicodedata.normalize("NFC", text) != text:
        problems.append("is not NFC")
    label, header, rows = "", None, []
    for number, line in enumerate(text[:-1].split("\n"), 1):
        if line.startswith("# label: "):
            label = line[9:]
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            if header[0] != "surface" or not set(header) <= set(COLUMNS):
                problems.append(f"bad header {line!r}")
            continue
        if not cells[0] or len(cells) > len(header) or any(c != c.strip() or '"' in c for c in cells):
            problems.append(f"line {number}: bad row {line!r}")
        rows.append((line, dict(zip(header, cells))))
    lines = [line for line, _ in rows]
    if lines != sorted(lines, key=lambda l: l.encode()):
        problems.append("rows are not sorted")
    seen = set()
    for line, row in rows:
        key = (row["surface"], row.get("label", label), row.get("id", ""))
        if key in seen:
            problems.append(f"twice: {key}")
        if not key[1]:
            problems.append(f"no label: {line!r}")
        bad = set(row.get("flags", "").split(",")) - set(FLAG_ORDER) - {""}
        if bad:
            problems.append(f"unknown flags {bad}: {line!r}")
        seen.add(key)
    return problems


def hand(name):
    """The rows of a hand-typed table in hand/: tab-separated cells, `#` lines are comments."""
    path = Path(__file__).parent / "hand" / name
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            rows.append([cell.strip() for cell in line.split("\t")])
    return rows
