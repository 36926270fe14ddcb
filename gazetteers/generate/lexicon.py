"""lexicon.tsv: parts of speech of ordinary words with their inflected forms, from WordNet and SCOWL."""

import re
from collections import defaultdict

from .tsv import Table, hand

PARTS = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}  # part of speech -> digit in WordNet's sense keys
LABELS = {"adj": "adjective", "adv": "adverb"}
KINDS = "bsdgn"  # base, third person, past tense, -ing, past participle
VOWELS = "aeiou"
# A reading with less than this share of a form's occurrences in WordNet's tagged texts is dropped, when the form has
# at least SEEN of them; a reading never seen is dropped already when another one was seen UNSEEN times.
SHARE, SEEN, UNSEEN = 0.015, 50, 20
LEAST_RANK = 30000  # words of SCOWL 40 and 50 must be more frequent than this in symspellpy's list


def build(sources, words):
    table = Table(
        "lexicon.tsv",
        ["Parts of speech of ordinary lower-case words and their inflected forms (label; verb: can be a finite verb).",
         "kind: verb forms that the word can be: b base, s third person, d past tense, g -ing form, n past participle.",
         "A form that is only a participle or -ing form is labelled adjective, or as WordNet has it.",
         "From WordNet 3.0 (Debian wordnet-base 1:3.0-37), restricted to the words of SCOWL 2020.12.07 up to size 35,",
         "and up to 50 when they are among the 30,000 most frequent of symspellpy 6.10.1;",
         "function words and irregular verbs typed by hand. Made by generate.py; see SOURCES.md."],
        ["surface", "label", "kind"])
    wordnet = WordNet(sources)
    function = words.function
    frequent = {w for w in words.scowl50 if words.rank.get(w, LEAST_RANK) < LEAST_RANK}
    typed = {w for row in hand("verb_forms.txt") for w in row[1].split("|")}
    for word in sorted(words.scowl35 | frequent | typed | set(function)):
        if not re.fullmatch(r"[a-z]+(?:[-'][a-z]+)*", word) or len(word) < 2 and word not in function:
            continue
        if word in function:
            extra = function[word]
            labels = {"function"} | set(filter(None, extra[0].split(",") if extra else ()))
            kinds = extra[1] if len(extra) > 1 else ""
        elif "'" in word:
            continue
        else:
            labels, kinds = wordnet.read(word)
        if labels:
            order = ["verb", "noun", "adjective", "adverb", "function"]
            table.add(word, label=",".join(sorted(labels, key=order.index)), kind=kinds)
    return table


class WordNet:
    def __init__(self, sources):
        folder = "usr/share/wordnet/"
        self.lemmas, self.irregular, self.count = {}, {}, defaultdict(int)
        for part in PARTS:
            text = sources.text("wordnet-base", f"{folder}index.{part}", "ascii")
            self.lemmas[part] = {line.split(" ", 1)[0] for line in text.splitlines() if line[0] != " "}
            self.irregular[part] = defaultdict(set)
            for line in sources.text("wordnet-base", f"{folder}{part}.exc", "ascii").splitlines():
                form, *lemmas = line.split()
                self.irregular[part][form].update(lemmas)
        for line in sources.text("wordnet-base", folder + "cntlist.rev", "ascii").splitlines():
            key, _, count = line.split()
            lemma, sense = key.split("%")
            part = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}[sense[0]]
            self.count[part, lemma] += int(count)
        self.hand = {row[0]: set(row[1].split("|")) for row in hand("verb_forms.txt")}

    def read(self, word):
        """(labels, verb kinds) of a form."""
        verbs = self.verb(word)
        readings = {}
        for part in ("noun", "adj", "adv"):
            lemmas = getattr(self, part)(word)
            if lemmas:
                readings[part] = sum(self.count[part, lemma] for lemma in lemmas)
        if verbs:
            readings["verb"] = sum(self.count["verb", lemma] for _, lemma in set(verbs))
        total = sum(readings.values())
        for part, seen in list(readings.items()):
            rare = seen < SHARE * total and total >= SEEN or seen == 0 and total >= UNSEEN
            if part == "verb" and any(lemma in self.hand["verb"] for _, lemma in verbs):
                rare = False
            if part == "verb" and word in self.hand["noun"]:
                rare = True
            elif part == "verb" and not {"b", "s"} & {k for k, _ in verbs}:
                rare = False  # nobody writes `companied` but for the verb
            if rare and len(readings) > 1:
                del readings[part]
        kinds = {k for k, _ in verbs} if "verb" in readings else set()
        labels = {LABELS.get(p, p) for p in readings if p != "verb"}
        if not readings and word in self.hand["listed"]:
            labels.add("noun")
        if kinds & set("bsd"):
            labels.add("verb")
        elif kinds and not labels:
            labels.add("adjective")
        return labels, "".join(sorted(kinds, key=KINDS.index))

    def noun(self, word):
        found = {word} & self.lemmas["noun"] | self.irregular["noun"].get(word, set())
        found |= {base for base in plural_of(word) if base in self.lemmas["noun"] and len(base) > 2}
        return found

    def adj(self, word):
        found = {word} & self.lemmas["adj"] | self.irregular["adj"].get(word, set())
        for ending in ("er", "est"):
            if word.endswith(ending):
                stem = word[: -len(ending)]
                candidates = [stem, stem + "e"] + ([stem[:-1]] if stem[-2:-1] == stem[-1:] else [])
                candidates += [stem[:-1] + "y"] if stem.endswith("i") else []
                found |= {c for c in candidates if c in self.lemmas["adj"] and self.count["adj", c] > 0
                          and word not in self.lemmas["noun"] and len(c) < 8}
        return found

    def adv(self, word):
        return {word} & self.lemmas["adv"] | self.irregular["adv"].get(word, set()) & self.lemmas["adv"]

    def verb(self, word):
        """[(kind, lemma)] of a form."""
        lemmas, forms = self.lemmas["verb"], []
        if word in lemmas or word in self.hand["same"] | self.hand["base-participle"] | self.hand["verb"]:
            forms.append(("b", word))
            if word in self.hand["same"]:
                forms += [("d", word), ("n", word)]
            if word in self.hand["base-participle"]:
                forms.append(("n", word))
        known = lemmas | self.hand["verb"]
        forms += [("s", base) for base in plural_of(word) if base in known and len(base) > 1]
        irregular = self.irregular["verb"].get(word, set())
        for base in irregular:
            if word.endswith("ing"):
                forms.append(("g", base))
            elif word.endswith("s") and word not in ("was", "is") and base + "s" == word:
                forms.append(("s", base))
            else:
                forms += [(k, base) for k in self._past_kinds(word)]
        if not irregular:
            if word in self.hand["past"] | self.hand["participle"]:
                forms += [(k, word) for k in self._past_kinds(word)]
            for ending, kinds in (("ed", "dn"), ("ing", "g")):
                for base in bases(word, ending):
                    if base in known and base not in self.hand["same"]:
                        forms += [(k, base) for k in kinds]
        return forms

    def _past_kinds(self, word):
        if word in self.hand["past"]:
            return "d"
        return "n" if word in self.hand["participle"] else "dn"


def plural_of(word):
    """Bases of which `word` is regularly the form in -s."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) and word not in ("buses", "gases"):
        return
    if word.endswith("ies") and len(word) > 4:
        yield word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield word[:-2]
    if not word.endswith(("xes", "ches", "shes")) or word.endswith("aches"):
        yield word[:-1]


def bases(word, ending):
    """Bases of which `word` is regularly the form in -ed or -ing."""
    if not word.endswith(ending) or len(word) < len(ending) + 2:
        return
    stem = word[: -len(ending)]
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS
    if doubled:
        yield stem[:-1]
    if ending == "ed" and stem.endswith("i"):
        yield stem[:-1] + "y"
    if stem[-1] not in "i":
        yield stem
    if stem[-1] not in "i" or ending == "ing":
        yield stem + "e"
