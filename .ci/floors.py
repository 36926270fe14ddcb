#!/usr/bin/env python3
"""Hold figures of quality against tests/floors.toml.

    .ci/floors.py SET SCORES.json            fail when an F1 is below its floor
    .ci/floors.py SET SCORES.json --raise    write today's F1 as floors, where they are higher

SCORES.json is what `score.py GOLD REPORTS --json` prints. A floor is an F1 rounded down to a whole percent, so that
one mention more or less is no alarm.
"""
import json
import math
import re
import sys
from pathlib import Path

FLOORS = Path(__file__).resolve().parent.parent / "tests" / "floors.toml"
HEAD = """\
# The least F1, in percent, that .ci/run accepts, by set of ../shared/gold and row of its score table.
# Only ever raised: `.ci/floors.py SET SCORES.json --raise`.
"""


def percent(f1):
    return math.floor(f1 * 1000 + 1e-6) / 10


def floor_of(f1):
    return float(math.floor(f1 + 1e-6))


def read():
    """`[set]` and `"row" = 12.3` are all of TOML that the file needs."""
    floors = {}
    for line in FLOORS.read_text(encoding="utf-8").splitlines() if FLOORS.exists() else []:
        if section := re.fullmatch(r"\[(\w+)\]", line):
            held = floors.setdefault(section[1], {})
        elif floor := re.fullmatch(r'"([^"]+)" = ([\d.]+)', line):
            held[floor[1]] = float(floor[2])
        elif line and not line.startswith("#"):
            sys.exit(f"{FLOORS}: not understood: {line}")
    return floors


def write(floors):
    sets = ("\n".join([f"\n[{name}]", *(f'"{row}" = {value}' for row, value in rows.items()), ""]) for name, rows in floors.items())
    FLOORS.write_text(HEAD + "".join(sets), encoding="utf-8")


def main(name, scores, *flags):
    figures = {row: percent(v["f1"]) for row, v in json.loads(Path(scores).read_text(encoding="utf-8")).items() if v["gold"]}
    floors = read()
    held = floors.setdefault(name, {})
    if "--raise" in flags:
        held.update({row: max(floor_of(f1), held.get(row, 0.0)) for row, f1 in figures.items()})
        write(floors)
        return 0
    fallen = [(row, f1, held[row]) for row, f1 in figures.items() if f1 < held.get(row, 0.0)]
    missing = sorted(set(held) - set(figures))
    for row, f1, floor in fallen:
        print(f"{name}: {row} is {f1}, below its floor of {floor}", file=sys.stderr)
    for row in missing:
        print(f"{name}: {row} has a floor and no figure", file=sys.stderr)
    if not fallen and not missing:
        print(f"{name}: all {len(held)} floors held")
    return 1 if fallen or missing else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
