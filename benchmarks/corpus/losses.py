"""What of a source text is not in its translation; the text is read here anew, apart from the translator."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from translator.convert.vocabulary import pairs
from translator.source import SourceText
from wlcompat import catalog
from wlcompat.catalog import fold

_SOURCE = re.compile(
    r"(?P<lines>\[[ \t\u00a0]*\n(?:(?![ \t\u00a0]*\])[^\n]*\n)*[ \t\u00a0]*\])"
    r'|(?P<comment>//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/|\Z))|(?P<string>"(?:[^"\n]|"")*"|“[^”\n]*”|`[^`\n]*`)'
)
_PYTHON = re.compile(
    r'(?:"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\')|(?P<comment>#[^\n]*)',
    re.DOTALL,
)
_WORD = re.compile(r"(?<!\w)(?<!\d[ \u00a0])[^\W\d][\w°]*")
_ESCAPE = re.compile(r"\\(\\|[nrt])")
_TRAILER = re.compile(r"<§[a-z]+:[^§\n]*§>")
"""What the editor keeps behind a line of code, which is no code."""
_PROPERTIES = (
    ("len Count", "Count Occurrence NbElement NbReçus NbReceived"),
    ("len Length", "Length Size Taille Longueur"),
    ("not Empty", "Empty Vide"),
    ("in has_element", "Exist Exists Existe"),
    ("Value", "Value Valeur"),
    ("Name", "Name Nom"),
    *(
        (part, f"{part} {french}")
        for part, french in zip(
            ["Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "Date", "Time"],
            [
                "Année",
                "Mois",
                "Jour",
                "Heure",
                "Minute",
                "Seconde",
                "Milliseconde",
                "PartieDate",
                "PartieHeure",
            ],
            strict=True,
        )
    ),
    ("int", "wlInt wlEntier wlInt_8 wlEntier_8"),
    ("float", "wlReal wlRéel"),
    ("parameters_received", "NbReceived NbReçus"),
    ("VariantToJSON", "FormatJSON"),
    ("in_main_thread", "Main Principal"),
    ("in_critical_section", "Critical Critique"),
    ("variable_named", "IndVariable"),
    ("InDays", "EnJours"),
    ("InHours", "EnHeures"),
    ("InMinutes", "EnMinutes"),
    ("InSeconds", "EnSecondes"),
    ("InMilliseconds", "EnMillisecondes"),
    ("Started", "Démarré"),
    ("StatusCode", "CodeEtat"),
    ("ServerAddress", "AdresseServeur"),
    ("Sender", "Expéditeur"),
    ("Recipient", "Destinataire"),
    ("Subject", "Sujet"),
)
"""What stands in Python for a property of a value or a type of keys, and its names in both languages."""
_OBJECTS = (
    ("MyParameters", "MesParamètres MyParameters"),
    ("super", "Ancêtre Ancestor ExécuteAncêtre ExecuteAncestor"),
    ("self class", "Objet Object This"),
    ("transferred", "Transfert Transfer"),
    ("serialized", "Serialize Sérialise"),
)
"""What stands in Python for what the language itself calls so."""


def split(text: str) -> tuple[str, list[str]]:
    """Return the code of a source text, with blanks for its comments, and the lines of its comments."""
    comments: list[str] = []

    def blank(match: re.Match[str]) -> str:
        if match["comment"] is None:
            return match[0]
        comments.extend(filter(None, map(_comment, match[0].split("\n"))))
        return re.sub(r"[^\n]", " ", match[0])

    return _SOURCE.sub(blank, text), comments


def _comment(line: str) -> str:
    """Return what is written in a line of a comment, each blank once, without the signs for a comment."""
    return " ".join(
        line.replace("//", " ").replace("*/", " ").replace("#", " ").lstrip("/* \t\u00a0").split()
    )


def comments_lost(comments: list[str], python: str) -> list[str]:
    """Return the comment lines that stand in the translation less often than in the source."""
    kept = [_comment(match["comment"]) for match in _PYTHON.finditer(python) if match["comment"]]
    exact = Counter(kept)
    lost: list[str] = []
    everything = ""
    for comment in comments:
        if exact[comment] > 0:
            exact[comment] -= 1
            continue
        everything = everything or "\n".join(kept)
        if comment not in everything:  # a comment within the text of a mark stands in a longer one
            lost.append(comment)
    return lost


class Loss(NamedTuple):
    """A word of the code that does not stand in the translation where it should."""

    line: int
    """The line of the file."""
    word: str
    is_elsewhere: bool
    """Whether it stands somewhere else in the translation: moved there, or lost and used twice."""


def words_lost(source: SourceText, code: str, python: str, lines: Sequence[int]) -> Iterator[Loss]:
    """Yield the first lost word of each line of the code that has any.

    `lines` has for each line of the Python the line of the file that it was made from. A word has to stand in
    Python made from its line, or from the nearest lines before and behind that Python was made from.
    """
    made: dict[int, set[str]] = {}
    for text, line in zip(python.split("\n"), lines, strict=False):
        made.setdefault(line, set()).update(map(_folded, _WORD.findall(_ESCAPE.sub("|", text))))
    everywhere = set().union(*made.values())
    places = sorted(made)
    offset = 0
    for text in code.split("\n"):
        words = [word for word in map(_folded, _WORD.findall(_TRAILER.sub("", text))) if word]
        if words:
            line = source.line_of(offset)
            following = bisect_right(places, line)
            near = set().union(*(made[place] for place in places[max(0, following - 1) : following + 1]))
            missing = [word for word in words if not _stands(word, near)]
            absent = [word for word in missing if not _stands(word, everywhere)]
            if missing:
                yield Loss(line, (absent or missing)[0], is_elsewhere=not absent)
        offset += len(text) + 1


def _folded(word: str) -> str:
    return fold(word).replace("°", "_").strip("_")


def _stands(word: str, made: set[str]) -> bool:
    """Whether a word is there, or is one that Python shows by its syntax: of the language, or `Left` in `text[:3]`."""
    return (
        word in made
        or word in _language_words()
        or not made.isdisjoint(_names(word))
        or any(not words for words in _plain_words(word))
    )


@cache
def _names(word: str) -> frozenset[str]:
    found = catalog.find_function(word) or catalog.find_constant(word)
    names = {fold(name) for name in found.names} if found else set()
    names |= set().union(*_plain_words(word))
    names |= _translated_words().get(word, set()) | _other_names().get(word, set())
    return frozenset(names | _of_methods(word))


@cache
def _plain_words(word: str) -> tuple[frozenset[str], ...]:
    """Return for each form in which plain Python stands for a function the words of it, but for its arguments'."""
    function = catalog.find_function(word)
    if function is None:
        return ()
    own = {parameter.name for parameter in function.parameters}
    said = (form.partition(" if ")[0] for form in function.plain_forms)
    return tuple(frozenset(_WORD.findall(form)) - own for form in said)


def _of_methods(word: str) -> set[str]:
    """Return the functions that a method's name is the end of: `n.ToString()` is NumToString, or to_text."""
    found = {
        fold(function.english)
        for function in catalog.functions()
        if len(word) > 2 and any(fold(name).endswith(word) for name in function.names)
    }
    return found | ({"to_text", "tostring"} if word in ("tostring", "verschaine") else set())


@cache
def _translated_words() -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for python, words in (*_PROPERTIES, *_OBJECTS):
        for word in words.split():
            table.setdefault(fold(word), set()).update(map(_folded, python.split()))
    return table


@cache
def _other_names() -> dict[str, set[str]]:
    """The names in the other language of what is no function of the runtime: properties, what it does not have."""
    table: dict[str, set[str]] = {}
    rows = (
        files("grammar")
        .joinpath("vocabulary")
        .joinpath("known_names.tsv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    named = [row.split("\t")[:2] for row in rows[1:]]
    named += [[pair.english, pair.french] for pair in pairs("property")]
    for english, french in named:
        if english and french:
            table.setdefault(fold(french), set()).add(fold(english))
            table.setdefault(fold(english), set()).add(fold(french))
    return table


@cache
def _language_words() -> frozenset[str]:
    words = {"constructor", "constructeur", "destructor", "destructeur"}  # __init__ and the like
    words.add("wl")  # WL.Error is the runtime's Error
    for file in files("grammar").joinpath("vocabulary").iterdir():
        if file.name.endswith(".toml"):
            _collect(tomllib.loads(file.read_text(encoding="utf-8")), words)
    return frozenset(words | {word + "s" for word in words})


def _collect(value: object, words: set[str]) -> None:
    if isinstance(value, str):
        words.update(map(_folded, _WORD.findall(value)))
    elif isinstance(value, dict):
        for inner in value.values():
            _collect(inner, words)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, words)
