"""Names of parameters, across the languages: the catalog has the English ones only.

A French name is read word by word with the glossary below. That is enough to say "the same" and, where every
word is known, "another"; where a word is not known, nothing is said.
"""

from __future__ import annotations

import re
from enum import Enum

from wlcompat.catalog import fold

_GLOSSARY = {
    "adresse": "address",
    "attente": "timeout",
    "certificat": "certificate",
    "delai": "timeout",
    "duree": "duration",
    "envoyer": "send",
    "identifiant": "identifier",
    "indefinie": "undefined",
    "infinie": "undefined",
    "wait": "timeout",
    "ligne": "line",
    "machine": "machine",
    "magasin": "store",
    "maximal": "maximum",
    "maximale": "maximum",
    "nom": "name",
    "nombre": "number",
    "numero": "number",
    "octet": "byte",
    "poste": "machine",
    "serveur": "server",
    "texte": "text",
    "type": "type",
    "valeur": "value",
}
_FILLERS = frozenset(("a", "d", "de", "des", "du", "la", "le", "les", "l", "of", "the", "to", "un", "une"))
_WORD = re.compile(r"[^\W_]+")


class Likeness(Enum):
    """How a French name and an English one stand to each other."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


def likeness(french: str, english: str) -> Likeness:
    """Hold a French name of a parameter against an English one."""
    one, two = _words(french), _words(english)
    if one == two:
        return Likeness.SAME
    understood = one <= _ENGLISH_WORDS | two
    return Likeness.OTHER if understood and not (one < two or two < one) else Likeness.UNKNOWN


_ENGLISH_WORDS = frozenset(_GLOSSARY.values()) | {
    "client",
    "message",
    "option",
    "port",
    "socket",
    "ssl",
    "information",
}


def _words(name: str) -> frozenset[str]:
    words = (
        word.removesuffix("s") if word not in ("ssl", "address", "adresse") else word
        for word in _WORD.findall(fold(name))
    )
    return frozenset(_GLOSSARY.get(word, word) for word in words if word not in _FILLERS)
