"""The language in which the commands speak."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator.diagnostics.rule import Language

_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def wanted_language() -> Language | None:
    """Return what WLCOMPAT_LANGUAGE says; None where it is not set to `en` or `fr`."""
    wanted = os.environ.get("WLCOMPAT_LANGUAGE", "").lower()
    return "fr" if wanted == "fr" else "en" if wanted == "en" else None


def user_language() -> Language:
    """Return the language for what is said of no program: WLCOMPAT_LANGUAGE, else the system's, else English."""
    names = (os.environ.get(name, "") for name in _OF_THE_SYSTEM)
    system = next((name for name in names if name), "")
    return wanted_language() or ("fr" if system[:2].lower() == "fr" else "en")


@contextmanager
def program_speaks(text: str) -> Iterator[None]:
    """Let a program that is run name days and months in the language that it is written in, unless told otherwise."""
    from translator.convert.language import language_of

    language = None if os.environ.get("WLCOMPAT_LANGUAGE") else language_of(text)
    if language is not None:
        os.environ["WLCOMPAT_LANGUAGE"] = language
    try:
        yield
    finally:
        if language is not None:
            os.environ.pop("WLCOMPAT_LANGUAGE", None)


def language_for(text: str) -> Language:
    """Return the language for messages on a program: WLCOMPAT_LANGUAGE, else the program's own, else English."""
    from translator.convert.language import language_of

    return wanted_language() or language_of(text) or "en"
