"""All tables, and the flags that need several of them at once."""

from collections import defaultdict

from . import cities, companies, countries, lexicon, names, subdivisions, towns as villages
from .words import Words, fold

PLACES = {"country", "subdivision", "city"}
PEOPLE = {"given-name", "surname"}
# Countries whose parts English releases name without their country.
DIVIDED = {"US", "CA", "AU", "GB", "NZ", "IE", "ZA", "IN", "FR", "IT", "ES", "JP", "DE", "CN"}


def all_tables(sources):
    words = Words(sources)
    given, surnames = names.build(sources, words)
    nations, regions = countries.build(sources, words)
    country_names = defaultdict(set)
    for row in nations.rows:
        country_names[row["id"]].add(fold(row["surface"]))
    states, counties = subdivisions.build(sources, country_names)
    towns, aliases = cities.build(sources, words, states)
    tables = [given, surnames, nations, regions, states, counties, towns, aliases]
    tables.append(companies.build(sources, words))
    for table in tables:
        table.rows = merged(table.rows)
    flag(tables, words)
    return [*tables, lexicon.build(sources, words), villages.build(sources, words, tables)]


def label_of(table, row):
    return row.get("label", table.label)


def merged(rows):
    """Rows that matching cannot tell apart (same folded surface, label and id) become one, the canonical first."""
    best = {}
    for row in sorted(rows, key=lambda r: (bool(r.get("name")), r["surface"])):
        # `sp. z o.o.` as it stands is a row beside `Sp. z o.o.` in any case.
        cased = (row["surface"], "s") if "s" in row["flags"] else fold(row["surface"])
        kept = best.setdefault((cased, row.get("label"), row.get("id")), row)
        kept["flags"] |= row["flags"]
    return list(best.values())


def flag(tables, words):
    """`w`, `x`, `p`, `c` and `a` by joining the lists with each other and with English."""
    holders = defaultdict(set)  # folded surface -> labels
    entries = defaultdict(set)  # (folded surface, label) -> ids
    for table in tables:
        for row in table.rows:
            key, label = fold(row["surface"]), label_of(table, row)
            holders[key].add(label)
            entries[key, label].add(row.get("id", ""))
    given = {fold(row["surface"]): int(row.get("value") or 0) for table in tables for row in table.rows if label_of(table, row) == "given-name"}
    for table in tables:
        for row in table.rows:
            key, label = fold(row["surface"]), label_of(table, row)
            if len(entries[key, label]) > 1:
                row["flags"].add("a")
            others = holders[key] - {label}
            if label in PEOPLE | PLACES | {"region", "demonym"}:
                if others & PLACES:
                    row["flags"].add("c")
                if others & PEOPLE and label not in PEOPLE and "s" not in row["flags"]:
                    row["flags"].add("p")
            # `Mary` and `Paul` are people before they are provinces of countries that releases hardly name by parts.
            if label == "subdivision" and given.get(key, 0) >= 13 and row.get("country") not in DIVIDED:
                row["flags"].add("x")
            if label == "demonym" and words.flags(row["surface"]):
                row["flags"].add("w")
            if label in PLACES:
                found = words.flags(row["surface"])
                # A country is what its capitalised name means, whatever `china` and `turkey` mean.
                sure = label == "country" or label == "city" and cities.is_certain(row)
                row["flags"] |= found - ({"x"} if sure else set())
                if len(key) < 3 and label != "country":
                    row["flags"].add("x")
