"""How lists write one street, one number and one box: what the maker of labelled lists chooses from.

All of it was met in real lists or told by people who read them; none of it is taken from the tables of the comparison.
"""

from __future__ import annotations

import unicodedata
from random import Random

SHORT = {
    "Avenue ": ["Av. ", "Ave "],
    "Place ": ["Pl. "],
    "Rue ": ["R. ", "r. "],
    "Boulevard ": ["Bd ", "Blvd "],
    "Chaussée ": ["Chée ", "Chaus. ", "Chauss. "],
    "Chemin ": ["Chem. "],
    "Ruelle ": ["Rlle ", "Rle "],
    "Cours ": ["Crs "],
    "Passage ": ["Pass. "],
    "Montée ": ["Mte "],
    "Rond-Point ": ["Rpt ", "Rd-Pt "],
    "Impasse ": ["Imp. "],
    "Sentier ": ["Sent. "],
    "Saint-": ["St-", "St ", "Saint "],
    "Général ": ["Gén. ", "Gal "],
    "Docteur ": ["Dr "],
    "Colonel ": ["Col. "],
    "Bourgmestre ": ["Bgm. "],
    "Professeur ": ["Prof. "],
    "Président ": ["Prés. "],
    "Onze ": ["11 ", "XI "],
    "Huit ": ["8 ", "VIII "],
    "straße": ["strasse", "str."],
    "straat": ["str."],
    "ü": ["ue"],
    "œ": ["oe"],
}
FIRST_NAMES = {
    "Joseph": "J.", "Jules": "J.", "Émile": "E.", "Antoine": "A.", "Paul": "P.", "Charles": "Ch.", "Henri": "H.",
    "Jean-Baptiste": "J.-B.", "Philippe": "Ph.", "Georges": "G.",
}  # fmt: skip
NO_BOX = ["NULL", "-", "n/a", "néant", "sans", "#N/A", "(null)", "0", "N.V.T."]
FLOORS = {
    "0RCH": ["RDC", "rez-de-chaussée", "REZ", "RC", "Rez de ch."],
    "1ET": ["1er étage", "1eET", "étage 1", "1er ét."],
    "2ET": ["2e étage", "2ème étage", "2eET", "étage 2"],
}
KINDS_OF_FRENCH = ("Rue ", "Avenue ", "Place ", "Chemin ", "Ruelle ", "Clos ")


def spelt(random: Random, name: str) -> str:
    """``name`` as a list of long standing may write it; the same street."""
    for long, short in SHORT.items():
        if long in name and random.random() < 0.35:
            name = name.replace(long, random.choice(short))
    at = random.random()
    if at < 0.25:
        return name.upper()
    if at < 0.35:
        return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    if at < 0.4:
        return name.replace("-", " ")
    if at < 0.43:
        return name.replace("-", "‑").replace(" ", "\u00a0", 1)
    if at < 0.46:
        cut = random.randrange(1, len(name))
        return name[:cut] + random.choice("\u200b\u00ad\ufeff") + name[cut:]
    if at < 0.49 and name.startswith(KINDS_OF_FRENCH) and "," not in name and "(" not in name:
        *begin, end = name.split(" ")
        return f"{end} ({' '.join(begin).lower()})"
    return name


def number_sign(random: Random, number: str) -> str:
    """A number with what people and spreadsheets put around it."""
    forms = ("{}", "n° {}", "nº {}", "Nr {}", "no. {}", "№ {}", "'{}", '="{}"', "{}\u200b", "\ufeff{}", " {} ", "0{}")
    return random.choice(forms).format(number)


def row_of_numbers(random: Random, first: int, last: int) -> str:
    """The numbers of one building."""
    forms = ["{}-{}", "{}–{}", "{}‑{}", "{}−{}"]
    forms += ["{} – {}", "{} à {}", "{} et {}", "{}+{}", "{} & {}", "{}/{}", "{} au {}", "{} t/m {}", "{}, {}"]
    return random.choice(forms).format(first, last)


def suffix_and_box(random: Random, number: int, suffix: str, box: str) -> tuple[str, str, str]:
    """Number, suffix and box of a house with a letter and boxes, split in one of the usual ways."""
    forms = (
        (f"{number}{suffix}/{box}", "", ""),
        (f"{number} {suffix}/{box}", "", ""),
        (f"{number}{suffix} bte {box}", "", ""),
        (f"{number}{suffix}-{box}", "", ""),
        (f"{number}{suffix}", "", box),
        (f"{number}", suffix, box),
        (f"{number}", suffix.lower(), f"bte {box}"),
        (f"{number}", "", f"{suffix}/{box}"),
        (f"{number}", "", f"{suffix} bte {box}"),
        (f"{number} {suffix.lower()}", "", f"00{box}"),
    )
    return random.choice(forms)


def box_forms(random: Random, digits: str) -> str:
    """A box with a number."""
    forms = (
        "{}", "b{}", "bte {}", "00{}", "/{}", "Boîte {}", "(bte {})", "appart. {}", "ap. {}", "#{}", "nº {}",
        "boîte no {}", "{}.0", "'{}", '="000{}"', "studio {}", "bus {}", "{}\u200b", "bte-{}",
    )  # fmt: skip
    return random.choice(forms).format(digits)
