"""What the user is told of certificates, in the language of the user."""

from __future__ import annotations

from wlcompat.language import speaks_french


def told(english: str, /, **fields: object) -> str:
    """Return a text with its fields filled in; the English one stands for the French one of `french`."""
    if not speaks_french():
        return english.format_map(fields)
    from wlcompat.certificates.french import TEXTS

    return TEXTS.get(english, english).format_map(fields)
