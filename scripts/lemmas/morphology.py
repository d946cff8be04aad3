"""What Voikko says of a word: base forms, compound parts, and the words it derives from."""

import re
from functools import lru_cache

import libvoikko

voikko = libvoikko.Voikko("fi")

NOMINALS = {"nimisana", "laatusana", "nimisana_laatusana", "lukusana", "asemosana"}
VERB = "teonsana"
# Names are the content's own affair: nothing about one region belongs in the program.
CLASSES = NOMINALS | {VERB, "seikkasana", "suhdesana"}


@lru_cache(maxsize=None)
def analyses(word):
    """Voikko's readings of a word, those with the fewest compound parts."""
    found = [a for a in voikko.analyze(word) if a.get("CLASS") in CLASSES and a.get("BASEFORM")]
    fewest = min((a["STRUCTURE"].count("=") for a in found), default=0)
    return [a for a in found if a["STRUCTURE"].count("=") == fewest]


def lemma_of(word, analysis):
    """Base form in one reading; a noun of action (järjestämisen) is its own base form."""
    if "[Tn4]" in analysis.get("FSTOUTPUT", "").split("[Bc]")[-1]:
        stem = re.match(r"(.*mi)(?:nen|se|si|st)", word)
        return stem[1] + "nen" if stem else word
    return analysis["BASEFORM"].replace("=", "").lower()


def lemmas(word):
    """Base forms of a word form, likeliest first."""
    return list(dict.fromkeys(lemma_of(word, analysis) for analysis in analyses(word)))


def pieces(word, analysis):
    """The compound parts as they stand in the word: `järjestämis`, `vastuu`."""
    found, at = [], 0
    for length in (len(part) for part in analysis["STRUCTURE"].split("=")[1:]):
        found.append(word[at : at + length].strip("-"))
        at += length
    return [piece for piece in found if piece]


def piece_lemma(piece):
    """Base form of a compound part: järjestämis is järjestäminen, yhteis is yhteinen, viran virka."""
    if piece.endswith("mis"):
        return piece[:-1] + "nen"
    readings = lemmas(piece)
    if piece in readings:
        return piece
    if piece.endswith("s") and lemmas(piece[:-1] + "nen"):
        return piece[:-1] + "nen"
    return readings[0] if readings else piece


def parts(lemma, known):
    """Compound parts of a base form; longer parts that are `known` words stand whole."""
    for analysis in analyses(lemma)[:1]:
        split = pieces(lemma, analysis)
        found, at = [], 0
        while at < len(split):
            for end in range(len(split), at, -1):
                span = "".join(split[at:end])
                whole = at == 0 and end == len(split)
                if end - at == 1 or (not whole and piece_lemma(span) in known):
                    found.append(piece_lemma(span))
                    at = end
                    break
        return [part for part in found if len(part) > 2 and part != lemma]
    return []


def roots(lemma):
    """Words that a base form is derived from: neuvottelu is made of neuvotella, kunnallinen of kunta."""
    found = []
    for analysis in analyses(lemma):
        bases = re.findall(r"\+[^+()]*\(([^()]*)\)", analysis.get("WORDBASES", ""))
        words = [base.replace("=", "").lower() for base in bases if not base.startswith("+")]
        if len(words) == 1 and words[0] != lemma and analysis["STRUCTURE"].count("=") == 1:
            found.append(words[0])
    return list(dict.fromkeys(root for root in found if len(root) > 2))
