"""company_suffixes.tsv: legal forms of companies, from cleanco, in the spelling that releases use."""

import ast

from .tsv import Table, hand
from .words import clean, fold, is_latin

COUNTRIES = {"Albania": "AL", "Argentina": "AR", "Belarus": "BY", "Belgium": "BE", "Brazil": "BR", "Bulgaria": "BG",
             "Chile": "CL", "Columbia": "CO", "Croatia": "HR", "Czech Republic": "CZ", "Denmark": "DK",
             "Dominican Republic": "DO", "Ecuador": "EC", "Egypt": "EG", "Finland": "FI", "France": "FR",
             "Germany": "DE", "Greece": "GR", "Hungary": "HU", "Iceland": "IS", "Italy": "IT", "Macedonia": "MK",
             "Mexico": "MX", "Netherlands": "NL", "Nigeria": "NG", "Norway": "NO", "Oman": "OM", "Peru": "PE",
             "Poland": "PL", "Portugal": "PT", "Romania": "RO", "Russia": "RU", "Serbia": "RS", "Slovenia": "SI",
             "Slovakia": "SK", "Spain": "ES", "Turkey": "TR", "Uzbekistan": "UZ", "Austria": "AT"}
# Forms of cleanco that never stand in an English release, or that are misreadings.
UNWRITTEN = {"t:mi", "3at", "3ao", "a spol.", "kom. spol.", "suc. de descendants", "c. por a.", "s.c.e i.", "s. de. r.l.",
             "sm pte ltd.", "plc ltd.", "private", "etat", "coop.", "koop.", "ent.", "o.n.g.", "tapui", "obrt", "g.m.b.h",
             "plc.", "s.c.p.a", "s.g.r", "d.o.o.e.l", "k.v.", "as.oy", "as oy", "e.c.", "b.m."}


def build(sources, words):
    table = Table(
        "company_suffixes.tsv",
        ["Legal forms that end a company's name. country when the form tells it.",
         "From cleanco 2.3 (MIT), spelled and completed by hand. Made by generate.py; see SOURCES.md."],
        ["surface", "country", "flags"], "company-suffix")
    known = set()
    for row in hand("company_suffixes.txt"):
        row += [""] * (3 - len(row))
        known.add(fold(row[0]))
        table.add(row[0], country=row[1], flags=filter(None, row[2].split(",")))
    for form, countries in sorted(_cleanco(sources).items()):
        letters = sum(c.isalpha() for c in form)
        # Short forms without dots are words and codes of other things more often than they are companies.
        if form in known or form in UNWRITTEN or not is_latin(form) or letters < 4 and form.count(".") < 2:
            continue
        surface = form.upper() if "." in form or letters <= 5 else form.title()
        if fold(surface) in words.scowl50 or " " in form:
            continue
        country = COUNTRIES.get(countries[0], "") if len(countries) == 1 else ""
        table.add(surface, country=country, flags={"s"} | ({"x"} if letters < 4 else set()))
    return table


def _cleanco(sources):
    """{form: countries}; the module's two dicts are read, not run."""
    tree = ast.parse(sources.text("cleanco", "cleanco/termdata.py"))
    tables = {node.targets[0].id: ast.literal_eval(node.value) for node in tree.body if isinstance(node, ast.Assign)}
    forms = {clean(f): [] for forms in tables["terms_by_type"].values() for f in forms}
    for country, own in tables["terms_by_country"].items():
        for form in own:
            forms.setdefault(clean(form), []).append(country)
    return forms
