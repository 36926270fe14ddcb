"""Folding, scripts, and what English says about a word (SCOWL, symspellpy's counts, our function words)."""

import re
import unicodedata
from functools import cached_property

from .tsv import hand

VERY_COMMON = 3000  # rank in symspellpy's frequency list beneath which a word is "very common"
_PUNCTUATION = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "`": "'", "ʽ": "'", "‐": "-", "‑": "-",
                              "–": "-", "\u00a0": " "})


def clean(text):
    """NFC, plain apostrophes, hyphens and spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_PUNCTUATION).split())


# As in src/text/fold.rs: letters that have no decomposition.
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "æ": "ae",
                          "Æ": "ae", "œ": "oe", "Œ": "oe"})


def fold(text):
    """Lower case without diacritics: the key on which matching compares (src/text/fold.rs)."""
    bare = "".join(c for c in unicodedata.normalize("NFD", clean(text)) if not unicodedata.combining(c))
    return bare.translate(_LETTERS).lower()


def is_latin(text):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in text)


class Words:
    def __init__(self, sources):
        self.sources = sources

    def _scowl(self, most):
        found = set()
        for variety in ("english", "american", "british", "canadian", "australian"):
            for size in (10, 20, 35, 40, 50, 55, 60, 70):
                path = self.sources.path("scowl", f"usr/share/dict/scowl/{variety}-words.{size}")
                if size <= most and path.exists():
                    found.update(path.read_text(encoding="iso-8859-1").split())
        return {fold(w) for w in found if w.islower()}

    @cached_property
    def scowl35(self):
        return self._scowl(35)

    @cached_property
    def scowl50(self):
        return self._scowl(50)

    def ordinary(self, most):
        """All small-lettered words of SCOWL up to a size."""
        return self._scowl(most)

    @cached_property
    def proper(self):
        """Words that dictionaries of English write with a capital: people, brands, gods, great cities."""
        found = set()
        for variety in ("english", "american", "british", "canadian", "australian"):
            for kind in ("upper", "proper-names"):
                for size in (10, 20, 35, 40, 50):
                    path = self.sources.path("scowl", f"usr/share/dict/scowl/{variety}-{kind}.{size}")
                    if path.exists():
                        found.update(path.read_text(encoding="iso-8859-1").split())
        return {fold(w.removesuffix("'s")) for w in found}

    @cached_property
    def rank(self):
        text = self.sources.text("symspellpy", "symspellpy/frequency_dictionary_en_82_765.txt", "utf-8-sig")
        counts = [(-int(n), w) for w, n in (line.split() for line in text.splitlines() if line.strip())]
        return {w: i for i, (_, w) in enumerate(sorted(counts), 1)}

    @cached_property
    def function(self):
        """Function words -> extra labels."""
        return {row[0]: row[1:] for row in hand("function_words.txt")}

    def flags(self, surface):
        """`w` and `x` of a name that may also be a word."""
        key = fold(surface)
        if key not in self.scowl35:
            return set()
        return {"w", "x"} if self.rank.get(key, 10**9) < VERY_COMMON else {"w"}


def title(text):
    """`MARY-ANN` -> `Mary-Ann` (matching folds case, so McDonald needs no care)."""
    return re.sub(r"[^\W\d_]+", lambda m: m[0][0].upper() + m[0][1:].lower(), text)
