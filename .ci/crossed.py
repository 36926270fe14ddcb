#!/usr/bin/env python3
"""How far the rules reach: sentences crossed from lists of names, heads, kinds, posts and contexts, all invented, and how many come out wrong.

  cargo build --release
  .ci/crossed.py [people places heads kinds roles acronyms funding quotes] [--seed N] [--errors] [--bin target/release/newsfacts]

Each table takes names of many sorts and puts each into several contexts; the seed chooses which. What a sentence must give follows from how it was
made. A class of names or a context that is often wrong is a hole in a rule: mend it, and keep the sentences that came right in fixtures/forms.
"""
import argparse
import collections
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEAD = "New plant opens doors\n\nIt rained for two days and the town was wet.\n\n"

PEOPLE = {
    "english": ["Tom Whitaker", "Grace Fielding", "Owen Mercer"],
    "word": ["Summer Banks", "Rose Field", "Mark Fine", "Bill Price"],
    "place": ["Austin Reed", "Sydney Chester", "Jordan Lincoln"],
    "arabic": ["Fatima al-Hassan", "Mohammed bin Rashid", "Khaled Abu Shanab"],
    "chinese": ["Zhang Weimin", "Chen Wei", "Wong Kah Keng"],
    "vietnamese": ["Nguyen Thi Lan", "Tran Van Minh"],
    "korean": ["Kim Ji-woo", "Park Sung-min", "Lee Hyun Woo"],
    "indian": ["Rajesh Menon", "S. Venkatesan", "A. K. Banerjee"],
    "african": ["Chukwuemeka Obi", "Thandiwe Nkosi", "Kwabena Ofori-Atta"],
    "spanish": ["María José Delgado", "Juan Carlos de la Cruz", "Ana Lucía Pérez Gómez"],
    "portuguese": ["João dos Santos Silva", "Inês Carvalho"],
    "dutch": ["Lars van den Berg", "Pieter de Vries"],
    "slavic": ["Olena Kovalchuk", "Zbigniew Wójcik"],
    "nordic": ["Åsa Lindqvist", "Sigrún Jónsdóttir"],
    "pacific": ["Sione Tuipulotu", "Hinemoa Te Rangi"],
    "irish": ["Siobhan O’Rourke", "Caoimhe Ní Bhriain"],
    "initial": ["J. Robert Ellis", "Mary K. Donnelly", "R. L. Stone"],
    "suffix": ["Robert Ellis Jr.", "Henry Marsh III"],
    "nickname": ["William “Bill” Harte", "Margaret (Peggy) Lane"],
    "hyphen": ["Anne-Marie Leclerc", "Sarah Holt-Baines"],
    "unlisted": ["Dravko Ilmaz", "Yelta Orunbek", "Tazim Pulrook"],
    "capitals": ["Jean MARTIN", "KIM Yong-su"],
}
PEOPLE_IN = {
    "said": "“It works well for all of us,” said {}.",
    "post": "{}, director of the institute, opened the session.",
    "honorific": "Dr. {} opened the session.",
    "post before": "Chief executive {} opened the session.",
    "by": "The session was opened by {} on Monday.",
    "list": "The winners are Ann Holt, {}, and John Marsh.",
    "appointed": "The board appointed {} to lead the team.",
    "opens": "{} opened the session on Monday.",
    "aged": "{}, 34, of Leeds, was fined £200.",
    "caption": "Photo: {} at the opening.",
    "contact": "Contact: {}, +44 20 7946 0018, press@oxley.example",
    "bullet": "- {}, treasurer",
    "owner": "We read {}’s new book in May.",
    "pair": "Ann Holt and {} opened the session.",
    "met": "The minister met {} and thanked her.",
    "signature": "It rained for two days here.\n\n{}\nDirector",
    "byline": "By {}\n\nIt rained for two days here and there.",
}
PLACES = {
    "capital": ["Nairobi", "Lisbon", "Kuala Lumpur"],
    "country": ["Ghana", "New Zealand", "the Netherlands", "South Korea"],
    "state": ["Ohio", "New South Wales", "Bavaria", "Uttar Pradesh"],
    "county": ["Kent County", "County Kerry"],
    "town": ["Basingstoke", "Timaru", "Yakima", "Kumasi"],
    "unlisted": ["Oxterby", "Tarkwell", "Upper Marnick", "Zelkaba"],
    "region": ["the Sahel", "East Africa", "the Midlands"],
    "word": ["Reading", "Mobile", "Bath", "Nice"],
    "person": ["Florence", "Charlotte", "Jackson"],
    "accents": ["São Paulo", "Zürich", "Bogotá"],
    "district": ["Makadara District", "the Volta Region", "Marnick Township"],
}
PLACES_IN = {
    "in": "The plant opened in {} on Monday.",
    "from": "Twenty students from {} joined the course.",
    "near": "A fire broke out near {} on Monday.",
    "list": "It works in Kenya, {} and Peru.",
    "acts": "{} has built a new library.",
    "to": "She moved to {} in 2019.",
    "based": "The firm is based in {}.",
    "of": "The people of {} thanked them.",
    "brackets": "The office ({}) opened on Monday.",
    "north of": "It rained north of {} on Monday.",
    "between": "The road between {} and Accra is closed.",
    "born": "Born in {}, she studied law.",
    "body in": "UNICEF in {} paid for the books.",
}
FIRSTS = {
    "unlisted": "Oxtaval", "given": "Marlow", "town": "Exeter", "pair": "Harrow & Finch", "two": "Brightwater Quist", "initials": "W.K. Oxtaval",
    "apart": "C. H. Oxtaval", "hyphen": "Oxta-Lumo", "saint": "St. Oxtaval", "noun": "Evergreen", "surname": "Holt", "particle": "De Oxtaval",
    "capitals": "OXL", "person": "Emily Holt", "colour": "Blue Heron", "direction": "North Oxtaval", "ordinal": "First Oxtaval", "number": "Four Oxtaval",
    "new": "New Oxtaval", "lakes": "Great Lakes",
}
HEADS_IN = [
    "{}, one of the nation's largest providers, today announced a new plan.", "She joined {} in May and left again.", "We thank {} for the gift.",
    "The plan was signed by UNICEF and {}.",
]
KINDS = """contractor, operator, developer, supplier, manufacturer, retailer, publisher, broadcaster, insurer, airline, carrier, bank, lender, charity,
consultancy, start-up, startup, architects, builder, brewer, software firm, law firm, fintech, PR agency, housing association, engineering group, trade body,
technology partner, media company, ferry operator, energy supplier, parent company, research institute, think tank, advocacy group, rail operator, chipmaker,
carmaker, newspaper, magazine, radio station, football club, dance troupe, regulator, watchdog, nonprofit, social enterprise, asset manager,
supermarket chain, restaurant group, mining company, food bank, hospice, subsidiary, rival, vendor"""
KINDS_IN = [
    "{K} {n} is expected to start on site after Easter.", "The new centre was designed by {k} {n} and opened in May.",
    "The work will be done by London-based {k} {n}, which won the tender.",
]
BODIES = ["the Marlin Institute", "Zentaval", "Harrow & Finch", "Oxley University", "the Bright Futures Trust", "Kestrel Pharma Inc.", "Exeter City Council",
          "the Ministry of Health", "Northgate Hospital", "the Tidal Rowing Club", "UNICEF"]
POSTS = ["chief executive", "managing director", "head of marketing", "professor of marine biology", "senior vice president for research", "board chair",
         "chief operating officer", "director of public health", "vice chair", "regional manager", "executive director", "deputy director", "general counsel",
         "head coach", "programme manager", "communications officer", "associate dean for student affairs", "policy adviser", "finance director",
         "artistic director", "chief scientist", "librarian", "treasurer", "chief economist", "spokesperson"]
POSTS_IN = ["{p}, {t} of {o}, opened the session.", "“This works well,” said {p}, {t} at {o}.", "The {t} of {o}, {p}, opened the session.",
            "The board of {o} has appointed {p} as {t}.", "{p} has been named {t} of {o}.", "{p} joins {o} as {t}.", "{p} is the {t} of {o}.",
            "“This works well,” said {p}, {t}, {o}.", "Speakers include {p} ({t}, {o}) and others.", "{p}, who is {t} at {o}, opened the session.",
            "As {t} of {o}, {p} opened the session.", "The session was opened by {p}, {o}’s {t}.", "{p} has served as {t} of {o} since 2019."]
LETTERS = [("Marlin Institute of Technology", "MIOT"), ("National Tidal Energy Agency", "NTEA"), ("Centre for Coastal Studies", "CCS"),
           ("Kestrel Pharma Group", "KPG"), ("Society for the Protection of Kestrels", "SPK"), ("Ministry of Oceans and Rivers", "MOR"),
           ("Oxley Regional Transit Authority", "ORTA"), ("Pacific Tuna Commission", "PTC"), ("Tidal Workers Union", "TWU"),
           ("Instituto Nacional de Pesca", "INAPESCA"), ("Kenya Tidal Power Company", "KenTide"), ("Bureau of Shore Affairs", "BoSA"),
           ("Department of Tidal Industry", "DoTI"), ("Oxley Teachers’ Association", "OTA"), ("Marlin Research & Development Corporation", "MRDC")]
LETTERS_IN = {
    "brackets": "The {l} ({s}) opened a library on Monday. {s} staff came.", "quotes": "The {l} (“{s}”) opened a library. {s} is glad.",
    "before": "{s} (the {l}) opened a library. {s} is glad.", "or": "The {l}, or {s}, opened a library. {s} is glad.",
    "dashes": "The {l} – {s} – opened a library. {s} is glad.", "known as": "The {l}, known as {s}, opened a library. {s} is glad.",
    "owner": "The {l}’s ({s}) library opened. {s} is glad.", "list": "UNICEF, the {l} ({s}) and Oxfam opened a library. {s} is glad.",
    "undefined": "The {l} opened a library. {s} is glad.", "with a town": "The {l} ({s}, Nairobi) opened a library. {s} is glad.",
}
FUNDERS = ["the Oxley Foundation", "UNICEF", "the Government of Japan", "Zentrix Energy", "Marlow County Council", "the European Union"]
FUNDED = ["a new library in Leeds", "research on tidal energy", "the summer reading programme", "repairs to the roof", "a three-year study of coral"]
SUMS = ["$2.5 million", "£40,000", "€1.2 million", "US$500,000"]
FUNDING_IN = ["{A} is funded by {f}.", "{F} funds {a}.", "{F} has awarded {m} to Oxley University for {a}.",
              "Northgate Hospital has received a {m} grant from {f} for {a}.", "{A} was made possible by a grant from {f}.",
              "{A}, financed by {f}, will begin in May.", "{F} has pledged {m} towards {a}.", "{A} is sponsored by {f}.",
              "{A} was supported by {f} under grant AB-1234.", "{F} is providing {m} in funding for {a}.", "A grant of {m} from {f} will pay for {a}.",
              "Funding for {a} comes from {f}.", "{F} will invest {m} in {a}.", "{A} was paid for by {f}."]
SAID = "The new plant will bring two hundred jobs to the valley"
QUOTES_IN = ["{l}%s,{r} said {p}, director of {o}." % SAID, "{l}%s,{r} {p} said." % SAID, "{p}, director of {o}, said: {l}%s.{r}" % SAID,
             "{p} is the director of {o}. {l}%s,{r} the director says." % SAID, "{l}%s.{r}\n\n– {p}, director, {o}" % SAID,
             "{l}%s,{r} explained Dr. {p} of {o}." % SAID, "In a statement, {p} wrote: {l}%s.{r}" % SAID]


def bare(name):
    return name.removeprefix("the ")


def large(text):
    return text[0].upper() + text[1:]


def named(report, kind):
    return {m["text"] for thing in report[kind] for m in thing["mentions"]}


# Each table gives (classes, text, is it right?).
def people(pick):
    for sort, names in PEOPLE.items():
        for name in names:
            for context in pick.sample(sorted(PEOPLE_IN), 8):
                yield (sort, context), PEOPLE_IN[context].format(name), lambda r, n=name: named(r, "people") - {"Ann Holt", "John Marsh"} == {n}


def places(pick):
    for sort, names in PLACES.items():
        for name in names:
            for context in pick.sample(sorted(PLACES_IN), 8):
                beside = {"Kenya", "Peru"} if context == "list" else {"Accra"} if context == "between" else set()
                yield (sort, context), large(PLACES_IN[context].format(name)), lambda r, n=name, b=beside: named(r, "places") - b == {bare(n)}


def heads(pick):
    rows = [line.rstrip("\n").split("\t") for line in (ROOT / "gazetteers/org_heads.tsv").read_text().splitlines() if not line.startswith("#")]
    known = [(r[0], "weak head" if len(r) > 4 and "x" in r[4] else "head") for r in rows if len(r) > 3 and r[3] in ("last", "both") and r[0][0].isupper()]
    for head, strength in pick.sample(known, 260):
        for sort in pick.sample(sorted(FIRSTS), 3):
            name = f"{FIRSTS[sort]} {head}"
            yield (sort, strength), pick.choice(HEADS_IN).format(name), lambda r, n=name: n in named(r, "organizations")


def kinds(pick):
    names = ["Marlow Civils", "Tetrabuild", "Oxta Lumo", "Brightwater", "Pell & Quist"]
    for kind in KINDS.replace("\n", " ").split(", "):
        for context in KINDS_IN:
            name = pick.choice(names)
            yield (kind,), context.format(K=large(kind), k=kind, n=name), lambda r, n=name: named(r, "organizations") == {n}


def roles(pick):
    names = [name for sort in ("english", "arabic", "vietnamese", "korean", "indian", "african", "dutch", "irish") for name in PEOPLE[sort]]
    for post in POSTS:
        for context in pick.sample(POSTS_IN, 8):
            person, body = pick.choice(names), pick.choice(BODIES)

            def right(report, want=(person, post, bare(body))):
                bodies = {o["id"]: o["name"] for o in report["organizations"]}
                held = {(p["name"], r["title"], bodies.get(r["organization"]) or r["organization_name"]) for p in report["people"] for r in p["roles"]}
                return held == {want}

            yield (bare(body), context), large(context.format(p=person, t=post, o=body)), right


def acronyms(pick):
    for context, text in LETTERS_IN.items():
        for long, short in pick.sample(LETTERS, 10):
            def right(report, long=long, short=short):
                return any({long, short} <= {m["text"] for m in o["mentions"]} and o["acronym"] == short for o in report["organizations"])

            yield (context, short), text.format(l=long, s=short), right


def funding(pick):
    for context in FUNDING_IN:
        for _ in range(12):
            funder, matter, money = pick.choice(FUNDERS), pick.choice(FUNDED), pick.choice(SUMS)

            def right(report, funder=bare(funder), matter=bare(matter).lower()):
                who = {f["name"] for s in report["funding"] for f in s["funders"]}
                what = {bare(s["activity"]["text"].lower()) for s in report["funding"] if s["activity"]}
                return who == {funder} and matter in what

            yield (context,), context.format(F=large(funder), f=funder, A=large(matter), a=matter, m=money), right


def quotes(pick):
    names = [name for sort in ("english", "korean", "african", "irish") for name in PEOPLE[sort]]
    for context in QUOTES_IN:
        for left, right_mark in ("“”", '""', "‘’"):
            for _ in range(4):
                person = pick.choice(names)

                def right(report, person=person):
                    who = {p["id"]: p["name"] for p in report["people"]}
                    return [(q["text"].strip(" .,"), who.get(q["speaker"])) for q in report["quotes"]] == [(SAID, person)]

                yield (context,), context.format(l=left, r=right_mark, p=person, o="the Marlin Institute"), right


TABLES = {f.__name__: f for f in (people, places, heads, kinds, roles, acronyms, funding, quotes)}


def run(name, seed, binary, errors):
    rows = list(TABLES[name](random.Random(seed)))
    lines = "".join(json.dumps({"id": str(n), "text": HEAD + text + "\n"}, ensure_ascii=False) + "\n" for n, (_, text, _) in enumerate(rows))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as texts:
        texts.write(lines)
        texts.flush()
        out = subprocess.run([binary, "--quiet", "--format", "jsonl", texts.name], capture_output=True, text=True, check=True).stdout
    reports = [json.loads(line) for line in out.splitlines()]
    assert len(reports) == len(rows), f"{len(reports)} reports of {len(rows)} texts"
    wrong = collections.Counter()
    of = collections.Counter()
    for (classes, text, right), report in zip(rows, reports):
        of.update(classes)
        if not right(report):
            wrong.update(classes)
            wrong[None] += 1
            if errors:
                print(f"  {text!r}\n    {', '.join(f'{kind}: {sorted(named(report, kind))}' for kind in ('organizations', 'people', 'places', 'others') if report[kind])}")
    print(f"{name}: {wrong[None]} of {len(rows)} wrong")
    for c, n in wrong.most_common():
        if c is not None and n * 4 >= of[c]:
            print(f"  {n} of {of[c]}: {c}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tables", nargs="*", metavar="table")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--bin", default=str(ROOT / "target/release/newsfacts"))
    args = parser.parse_args()
    unknown = set(args.tables) - set(TABLES)
    if unknown:
        sys.exit(f"no table {', '.join(sorted(unknown))}: there are {', '.join(TABLES)}")
    for name in args.tables or TABLES:
        run(name, args.seed, args.bin, args.errors)


if __name__ == "__main__":
    main()
