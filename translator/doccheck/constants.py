"""The constants that a page names: rows of its tables, and mentions in the text.

A table is saved without its columns: `ProtocolTLS1_2TLS 1.2 protocol`. The name ends where the longest
constant of the catalog ends, provided that what follows can begin a text; else the best guess is the last
place where a capital follows a small letter or a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from translator.doccheck.page import PageLine
from wlcompat import catalog
from wlcompat.record import value

MOST_ROWS = 500
_LONGEST_TOKEN = 200
_WORD = re.compile(r"[^\W\d]\w*")
_HUMP = re.compile(r"(?<=[^\W_A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ])")
_HUMP_OR_WORD = re.compile(_HUMP.pattern + r"|(?<=[A-Z])(?=[A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ])")
_MENTION = re.compile(r"\b([^\W\d]\w{2,80}) constants?\b|\bconstantes? ([^\W\d]\w{2,80})", re.IGNORECASE)
_IS_DEFAULT = re.compile(
    r"\s*\(\s*(?:default|by default|default value|par d[ée]faut|valeur par d[ée]faut)\s*\)", re.IGNORECASE
)
_PRODUCTS = frozenset(
    (
        "windev",
        "webdev",
        "iphone",
        "ipad",
        "ios",
        "macos",
        "javascript",
        "openssl",
        "hfsql",
        "pcsoft",
        "ipv4",
        "ipv6",
    )
)


@value
class ConstantRow:
    """A row of a table of constants."""

    name: str
    """As the page spells it; where the catalog does not know it, the best guess."""
    known: bool
    line: int
    is_default: bool


@value
class _Candidate:
    row: ConstantRow
    position: int
    """Of its line among the lines of the description."""


def constant_rows(lines: Sequence[PageLine], expected: bool) -> tuple[ConstantRow, ...]:
    """Return the rows of the table of constants in a description.

    Names that the catalog does not have are only looked for where constants are `expected`, and only next to
    another row, so that no line of prose is taken for one.
    """
    candidates: list[_Candidate] = []
    for position, line in enumerate(lines):
        row = _row(line, expected)
        if row is not None:
            candidates.append(_Candidate(row, position))
        if len(candidates) >= MOST_ROWS:
            break
    positions = {candidate.position for candidate in candidates}
    return tuple(
        candidate.row
        for candidate in candidates
        if candidate.row.known or {candidate.position - 1, candidate.position + 1} & positions
    )


def _row(line: PageLine, expected: bool) -> ConstantRow | None:
    text = line.text.strip()
    bullet = text.startswith(("•", "- "))
    text = text.lstrip("•- ") if bullet else text
    found = _WORD.match(text)
    if found is None or found.end() > _LONGEST_TOKEN:
        return None
    token, rest = found[0], text[found.end() :]
    name = _known_start(token)
    known = name is not None
    if name is not None and not expected and name != token:
        return None
    if name is None:
        if not expected or bullet or _is_prose(token):
            return None
        name = _best_guess(token, rest)
        if name is None:
            return None
    text_of_the_row = token[len(name) :] + rest
    return ConstantRow(name, known, line.number, _IS_DEFAULT.match(text_of_the_row) is not None)


def _known_start(token: str) -> str | None:
    """Return the longest constant of the catalog that the token starts with, if a text can follow there."""
    known = _spellings()
    for length in range(len(token), 1, -1):
        if _unaccented(token[:length]) in known and _can_begin_a_text(token[length:]):
            return token[:length]
    return None


def _can_begin_a_text(rest: str) -> bool:
    if not rest:
        return True
    if not rest[0].isalpha():
        return False
    return _HUMP.search(rest) is None or catalog.find_function(rest) is not None or rest.lower() in _PRODUCTS


def _best_guess(token: str, rest: str) -> str | None:
    """Return what may be the name of a constant at the start of the token, or None."""
    humps = [hump.start() for hump in _HUMP_OR_WORD.finditer(token)]
    alone = not rest[:1].isspace() or not rest.strip() or rest.lstrip()[0] in ":(="
    if alone:
        return token if humps or "_" in token else None
    if not humps:
        return None
    name, glued = token[: humps[-1]], token[humps[-1] :]
    half = len(glued) // 2
    if half > 1 and glued[:half] == glued[half:]:  # ProtocolQUICQUIC protocol
        return name + glued[:half]
    return name


def _is_prose(token: str) -> bool:
    """Tell whether a line that starts with this word is text although the word looks like a constant."""
    return token.lower() in _PRODUCTS or catalog.find_function(token) is not None


def mentioned_constants(lines: Iterable[PageLine]) -> Iterator[tuple[str, int]]:
    """Yield the names that the text calls constants, known or not, each once, with the line."""
    seen: set[str] = set()
    for line in lines:
        for found in _MENTION.finditer(line.text):
            name = found[1] or found[2]
            looks_like_a_name = _HUMP.search(name) is not None or "_" in name
            if looks_like_a_name and catalog.fold(name) not in seen:
                seen.add(catalog.fold(name))
                yield name, line.number


@cache
def _spellings() -> frozenset[str]:
    return frozenset(_unaccented(name) for c in catalog.constants() if not c.is_object for name in c.names)


def _unaccented(name: str) -> str:
    """Return the name without accents but with its capitals, which a glued text needs to be told apart."""
    if name.isascii():
        return name
    return "".join(catalog.fold(c) if c.islower() else catalog.fold(c).upper() for c in name)
