"""The language of the user, for what the runtime itself says: errors, and the buttons of dialogs."""

from __future__ import annotations

import os

LANGUAGE_VARIABLE = "WLCOMPAT_LANGUAGE"
"""The environment variable that decides it: en or fr; `wlcompat run` sets it to the language of the program."""

_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def speaks_french() -> bool:
    """Tell whether the user is to be told in French: what WLCOMPAT_LANGUAGE says, else the system's language."""
    wanted = os.environ.get(LANGUAGE_VARIABLE, "").lower()
    if wanted in ("en", "fr"):
        return wanted == "fr"
    system = next(filter(None, map(os.environ.get, _OF_THE_SYSTEM)), "")
    return system[:2].lower() == "fr"


def spoken(english: str, french: str) -> str:
    """Return the one of two texts that is in the language of the user."""
    return french if speaks_french() else english
