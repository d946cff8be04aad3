#!/usr/bin/python3
"""Makes the search's knowledge of Finnish: `src/search/lexicon/lexicon.json` and `endings.json`.

Needs Voikko: `apt-get install libvoikko1 voikko-fi python3-libvoikko`. Run from the project's
folder: `/usr/bin/python3 scripts/lemmas/main.py`. The build itself reads only the two files.
"""

import json
import re
from pathlib import Path

from endings import candidates, learn
from inflect import possible_forms
from morphology import NOMINALS, VERB, analyses, lemmas, parts, roots

root = Path(__file__).resolve().parents[2]
lexicon_folder = root / "src/search/lexicon"
WORD = re.compile(r"[a-zåäö]+(?:-[a-zåäö]+)*")


def words_of(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def content_words():
    """Every word of the content in lower case, so that Voikko knows no names."""
    texts = (p for p in sorted((root / "content").rglob("*")) if p.suffix in {".mdx", ".md", ".yaml", ".txt"})
    found = set()
    for path in texts:
        found |= set(WORD.findall(path.read_text(encoding="utf-8").lower()))
    return {word for word in found if len(word) > 1}


def derived(verb):
    """Nouns and participles of a verb that Voikko knows."""
    stems = {form for form in possible_forms(verb, True) if re.search(r"(minen|j[aä]|v[aä]|t[uy]|nut|nyt)$", form)}
    return {form for form in stems if any(verb in (a["BASEFORM"], *roots(form)) for a in analyses(form))}


def is_participle(lemma):
    return re.search(r"(minen|v[aä]|t[uy]|nut|nyt)$", lemma)


def true_forms(word):
    """Pairs of form and base form that Voikko confirms."""
    base = lemmas(word)
    verb = any(a["CLASS"] == VERB and "[Tn4]" not in a.get("FSTOUTPUT", "") for a in analyses(word))
    nominal = any(a["CLASS"] in NOMINALS or "[Tn4]" in a.get("FSTOUTPUT", "") for a in analyses(word))
    forms = (possible_forms(word, True) if verb else set()) | (possible_forms(word, False) if nominal else set())
    return [(form, lemma) for form in sorted(forms) for lemma in lemmas(form) if lemma in base]


def main():
    kept_aside = {line.split()[0] for line in (root / "tests/search/held-out.txt").read_text().splitlines() if line and line[0] != "#"}
    field = {word.lower() for word in words_of(lexicon_folder / "field-words.txt")}
    content = content_words()

    known = {lemma for word in field | content for lemma in lemmas(word)} | field
    base = {lemma for word in field for lemma in lemmas(word)} - kept_aside
    base |= {lemma for word in content for lemma in lemmas(word)}
    for verb in sorted(base):
        if any(a["CLASS"] == VERB for a in analyses(verb)):
            base |= derived(verb) - kept_aside
    for lemma in sorted(base):
        base |= {part for part in parts(lemma, known) if lemmas(part) and part not in kept_aside}

    pairs = {pair for lemma in sorted(base) for pair in true_forms(lemma)}
    # Rare words of the content teach nothing about endings that the field's words do not.
    lessons = {pair for pair in pairs if pair[1] not in kept_aside}
    lessons |= {(form, verb) for form, lemma in lessons for verb in roots(lemma) if is_participle(lemma)}
    endings = learn(sorted(lessons))

    lexicon = {lemma: entry(lemma, known) for lemma in sorted(base)}
    missed = {}
    for form, lemma in sorted(pairs):
        if form != lemma and lemma not in candidates(form, endings):
            missed.setdefault(form, []).append(lemma)
    for word in sorted(content):
        for lemma in lemmas(word):
            if word != lemma and lemma not in candidates(word, endings):
                missed.setdefault(word, []).append(lemma)
    write("endings.json", {e: " ".join(f"{t}{p}" for t, p in ops) for e, ops in sorted(endings.items())})
    write("lexicon.json", {"lemmas": lexicon, "forms": {f: " ".join(dict.fromkeys(l)) for f, l in sorted(missed.items())}})
    print(f"{len(lexicon)} base forms, {len(pairs)} forms, {len(endings)} endings, {len(missed)} irregular forms")


def entry(lemma, known):
    """`part+part *root`, empty for a plain word."""
    told = ["+".join(parts(lemma, known))] if len(parts(lemma, known)) > 1 else []
    return " ".join(told + [f"*{root_}" for root_ in roots(lemma)])


def write(name, data):
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (lexicon_folder / name).write_text(text + "\n", encoding="utf-8")


main()
