"""How wide text is in an editor, as ruff measures lines."""

from __future__ import annotations

from translator.patterns import pattern

_MAY_BE_WIDE = pattern("[\u0300-\U0010ffff]")


def width(text: str) -> int:
    """Return the number of columns that a text takes."""
    if text.isascii() or _MAY_BE_WIDE.search(text) is None:
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    import unicodedata

    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
