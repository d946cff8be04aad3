"""Learns what ending of a form turns into what ending of its base form."""

from collections import Counter, defaultdict

CONTEXT = 2
LONGEST = 9


def operation(form, lemma):
    """How many letters to take off a form, and what to put in their place."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def learn(pairs, least=2, most=6):
    """`{ending: [[taken, put], …]}`, the likeliest first, for pairs of form and base form."""
    counts = defaultdict(Counter)
    for form, lemma in pairs:
        taken, put = operation(form, lemma)
        for length in range(taken, min(taken + CONTEXT, LONGEST, len(form) - 1) + 1):
            counts[form[len(form) - length :]][(taken, put)] += 1
    kept = {}
    for ending in sorted(counts, key=lambda e: (len(e), e)):
        likely = [op for op, n in sorted(counts[ending].items(), key=lambda i: (-i[1], i[0])) if n >= least]
        shorter = next((kept[ending[i:]] for i in range(1, len(ending) + 1) if ending[i:] in kept), [])
        usable = likely[:most]
        if usable and (usable[0] != (shorter[0] if shorter else None) or set(usable) - set(shorter)):
            kept[ending] = usable
    return kept


def candidates(word, endings, most=99):
    """Possible base forms of a word, likeliest first. `src/search/words/endings.ts` does the same."""
    found = []
    for start in range(1, len(word) + 1):
        for taken, put in endings.get(word[start:], []):
            base = word[: len(word) - taken] + put
            if base not in found:
                found.append(base)
    return found[:most]
