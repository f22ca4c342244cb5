# ruff: noqa: N802 - WLanguage's own names
"""Passwords by chance, and identifiers."""

from __future__ import annotations

import itertools
import secrets

from wlcompat.catalog import function
from wlcompat.strings.arguments import whole

_SMALL, _CAPITALS = "abcdefghijkmnopqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ"
_DIGITS, _SIGNS = "23456789", "!#$%&*+-=?@_"
_KINDS = (_SMALL, _CAPITALS, _DIGITS, _SIGNS)
_MOST = 10_000
_identifiers = itertools.count(1)


@function(french="GénèreMotDePasse", parameters=("Length",))
def GeneratePassword(length: int) -> str:
    """Return a password by chance, of small letters, capitals, digits and signs, each of which occurs.

    Characters that look alike, such as l and 1, are not used. It cannot be foretold. Page not seen; programs use it
    with a length. Not documented: the characters; a length below 4, which has as many kinds. Raises ValueError for more
    than 10,000.
    """
    count = whole(length)
    if not 0 <= count <= _MOST:
        raise ValueError(f"a password has up to {_MOST} characters, not {count}")
    kinds = [_KINDS[at] if at < len(_KINDS) else "".join(_KINDS) for at in range(count)]
    found = [secrets.choice(kind) for kind in kinds]
    secrets.SystemRandom().shuffle(found)
    return "".join(found)


@function(french="DonneIdentifiant")
def GetIdentifier() -> int:
    """Return an integer that no other call in this run of the program gives. Page not seen; programs use it.

    Not documented: the numbers, here 1, 2, 3 and so on.
    """
    return next(_identifiers)
