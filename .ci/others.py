#!/usr/bin/env python3
"""Score other names (programmes, laws, events, products: the marks X of gold releases), which score.py leaves out.

    .ci/others.py GOLD_DIR REPORTS.jsonl [SCORES.json]

Prints precision, recall and F1 of mentions whose first and last letters are right, and of those that share a letter; with SCORES.json, the rows
are added to what `score.py GOLD REPORTS --json` printed there, so that floors can hold them.
"""
import json
import re
import sys
from pathlib import Path

MARK = re.compile(r"⟦([A-Z])\d+ ([^⟧]*)⟧")


def gold_spans(path):
    """The spans of X marks, in bytes of the text without marks."""
    body = path.read_text(encoding="utf-8").split("\n=====\n")[0]
    spans, length, at = [], 0, 0
    for mark in MARK.finditer(body):
        length += len(body[at : mark.start()].encode())
        first, at = length, mark.end()
        length += len(mark[2].encode())
        if mark[1] == "X":
            spans.append((first, length))
    return spans


def share(a, b):
    return a[0] < b[1] and b[0] < a[1]


def figures(right_got, got, right_gold, gold):
    p, r = right_got / max(got, 1), right_gold / max(gold, 1)
    return {"p": p, "r": r, "f1": 2 * p * r / (p + r) if p + r else 0.0, "gold": gold, "got": got}


def main(gold_dir, reports, scores=None):
    found = {}
    for line in Path(reports).read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        found[report["id"].removesuffix(".txt")] = [(m["start"], m["end"]) for other in report["others"] for m in other["mentions"]]
    n = dict.fromkeys(("got", "gold", "strict", "shared_got", "shared_gold"), 0)
    for path in sorted(Path(gold_dir).glob("*.gold")):
        gold, got = gold_spans(path), found.get(path.stem, [])
        n["gold"] += len(gold)
        n["got"] += len(got)
        n["strict"] += len(set(gold) & set(got))
        n["shared_got"] += sum(any(share(a, b) for b in gold) for a in got)
        n["shared_gold"] += sum(any(share(a, b) for b in got) for a in gold)
    rows = {
        "others": figures(n["strict"], n["got"], n["strict"], n["gold"]),
        "others overlap": figures(n["shared_got"], n["got"], n["shared_gold"], n["gold"]),
    }
    for name, row in rows.items():
        print(f"{name:<18}{100 * row['p']:7.1f}{100 * row['r']:7.1f}{100 * row['f1']:7.1f}{row['gold']:7}{row['got']:7}")
    if scores:
        all_rows = json.loads(Path(scores).read_text(encoding="utf-8")) | rows
        Path(scores).write_text(json.dumps(all_rows), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
