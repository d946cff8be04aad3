"""Possible forms of a Finnish word, far too many: Voikko then keeps the true ones."""

import re

VOWELS = "aeiouyäö"

# Consonant gradation at the last syllable, both ways: strong and weak.
GRADES = [
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("k", ""), ("k", "v"), ("k", "j"), ("p", "v"), ("t", "d"),
    ("nk", "ng"), ("mp", "mm"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"), ("lk", "l"),
    ("lk", "lj"), ("rk", "rj"), ("rk", "r"), ("hk", "h"),
]

# Everyday endings only: rare ones (abessive, comitative, instructive) would cost more than they find.
NOMINAL = """n a ta na ksi ssa sta seen lla lta lle t en jen ien den iden ten ia ja ita iin ihin issa ista illa ilta
 ille iksi ina isiin nsa mme ssaan staan llaan lleen taan aan ssamme iensa jensa idensa tensa iaan jaan itaan
 issaan istaan illaan""".split()

VERBAL = """n t mme tte vat i in imme itte ivat isi isin isivat taan tiin ttaisiin daan aan an na taisiin ttu tu tty
 ttava tava nut neet va vaa vat vien via vassa ma massa maan malla matta mista essa en kaa koon koot da ta a
 isiin minen misen mista misessa miseen miset misten misia misella""".split()


def harmonies(ending):
    return {ending, ending.replace("a", "ä").replace("u", "y").replace("o", "ö")}


def grades(stem):
    """The stem with its last consonants in the other grade."""
    match = re.match(rf"^(.*?)([^{VOWELS}]*)([{VOWELS}]+)$", stem)
    if not match or not match[1]:
        return {stem}
    head, consonants, vowels = match.groups()
    found = {stem}
    for strong, weak in GRADES:
        for one, other in ((strong, weak), (weak, strong)):
            if consonants.endswith(one):
                found.add(head + consonants[: len(consonants) - len(one)] + other + vowels)
    return found


def nominal_stems(word):
    stems = {word}
    swaps = [
        ("nen", ["se", "si", "s"]), ("s", ["kse", "ksi", "", "sta", "de", "te", "t"]), ("e", ["ee", "et", "ei"]),
        ("in", ["ime", "imi", "impa", "imma", "immi", "impi"]), ("ton", ["ttoma", "ttomi"]),
        ("tön", ["ttömä", "ttömi"]), ("ut", ["ee", "ei"]), ("yt", ["ee", "ei"]), ("i", ["e", ""]),
        ("si", ["de", "te", "t", "se"]), ("ksi", ["hte", "hde", "ht"]), ("mpi", ["mpa", "mma", "mpä", "mmä", "mmi"]),
        ("l", ["le", "li"]), ("r", ["re", "ri"]), ("n", ["me", "mi", "ne", "ni"]), ("t", ["de", "te", "ksi"]),
        ("as", ["aa", "ai"]), ("äs", ["ää", "äi"]), ("is", ["ii"]), ("us", ["ude", "ute", "uksi", "ut"]),
        ("ys", ["yde", "yte", "yksi", "yt"]), ("es", ["ehe"]), ("yö", ["öi"]), ("ie", ["ei"]), ("uo", ["oi"]),
    ]
    for old, news in swaps:
        if word.endswith(old):
            stems |= {word[: len(word) - len(old)] + new for new in news}
    stems = {grade for stem in stems for grade in grades(stem)}
    plural = set()
    for stem in stems:
        if stem[-1:] in "aä":
            plural |= {stem[:-1], stem[:-1] + "o", stem[:-1] + "ö"}
        if stem[-1:] in "ei":
            plural |= {stem[:-1], stem[:-1] + "e"}
        if stem[-2:-1] == stem[-1:]:
            plural.add(stem[:-1])
    stems |= {grade for stem in plural for grade in grades(stem)}
    return {stem for stem in stems if stem}


def verbal_stems(word):
    stems = {word[:-1], word[:-2]}
    swaps = [
        ("lla", ["le", "l"]), ("llä", ["le", "l"]), ("nna", ["ne", "n"]), ("nnä", ["ne", "n"]), ("rra", ["re", "r"]),
        ("sta", ["se", "s"]), ("stä", ["se", "s"]), ("ata", ["aa", "asi", "a"]), ("ätä", ["ää", "äsi", "ä"]),
        ("ita", ["itse", "i"]), ("itä", ["itse", "i"]), ("ota", ["oa", "o"]), ("uta", ["ua", "u"]),
        ("etä", ["ene", "e"]), ("eta", ["ene", "e"]), ("ytä", ["yä"]), ("ötä", ["öä"]),
        ("ttaa", ["si", "t"]), ("ttää", ["si", "t"]), ("taa", ["si"]), ("tää", ["si"]), ("ehdä", ["eke", "eh", "ek"]),
        ("hdä", ["ke", "h", "k"]), ("a", [""]), ("ä", [""]),
    ]
    for old, news in swaps:
        if word.endswith(old):
            stems |= {word[: len(word) - len(old)] + new for new in news}
    for stem in set(stems):
        if stem[-1:] in "aäei":
            stems |= {stem[:-1], stem[:-1] + "e", stem[:-1] + "o"}
    stems = {grade for stem in stems for grade in grades(stem)}
    # The grade may change before the last consonant: neuvotella, neuvottelee; hylätä, hylkäsi.
    for ending, rest in (("lla", "le"), ("llä", "le"), ("rra", "re"), ("nna", "ne"), ("ta", "s"), ("tä", "s")):
        if word.endswith(ending):
            heads = grades(word[: len(word) - len(ending)])
            stems |= {head + rest + vowel for head in heads for vowel in ("", "i")}
    return {stem for stem in stems if stem}


def possible_forms(word, verb):
    """Every combination of a possible stem and an ending."""
    stems = verbal_stems(word) if verb else nominal_stems(word)
    endings = {e for ending in (VERBAL if verb else NOMINAL) for e in harmonies(ending)}
    found = {word} | stems
    for stem in stems:
        found |= {stem + ending for ending in endings}
        # Illative and third person: the last vowel once more.
        if stem[-1] in VOWELS:
            found |= {stem + stem[-1], stem + stem[-1] + "n", stem + "h" + stem[-1] + "n"}
    return found
