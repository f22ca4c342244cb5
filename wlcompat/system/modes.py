# ruff: noqa: N802 - WLanguage's own names
"""On what the program runs, and the language that it speaks."""

from __future__ import annotations

import sys
from enum import IntEnum

from wlcompat.catalog import constant, function
from wlcompat.language import speaks_french
from wlcompat.runtime import current


class Language(IntEnum):
    """A language of the program; the numbers are this runtime's own."""

    GERMAN = 1
    ENGLISH = 3
    FRENCH = 5


_KEY = "nation"
constant("nationEnglish", "nationAnglais", Language.ENGLISH)
constant("nationFrench", "nationFrançais", Language.FRENCH)
constant("nationGerman", "nationAllemand", Language.GERMAN)


@function(
    french="Nation",
    parameters=("Language",),
    limits="Texts of the project stay in the language that they are in.",
)
def Nation(language: int | None = None) -> int:
    """Return the language of the program as a constant, such as nationFrench; set another one.

    At first it is that in which the runtime speaks to the user. Page not seen; programs use it. Missing: the texts of
    the project in other languages, which its files hold beside the code.
    """
    parameters = current().parameters
    usual = Language.FRENCH if speaks_french() else Language.ENGLISH
    before: int = parameters.get(_KEY, usual)
    if language is not None:
        parameters[_KEY] = language
        return language
    return before


@function(french="EnModeLinux", pure=True)
def InLinuxMode() -> bool:
    """Tell whether the program runs on Linux. Page not seen, nor its English name; programs use it."""
    return sys.platform.startswith("linux")


@function(french="EnModeWindows", pure=True)
def InWindowsMode() -> bool:
    """Tell whether the program runs on Windows. Page not seen, nor its English name; lists of functions name it."""
    return sys.platform == "win32"


@function(french="EnModeAndroid", pure=True)
def InAndroidMode() -> bool:
    """Tell whether the program runs on Android: never. Page not seen, nor its English name; programs use it."""
    return False


@function(french="EnModeiOS", pure=True)
def IniOSMode() -> bool:
    """Tell whether the program runs on an iPhone: never. Page not seen, nor its English name; programs use it."""
    return False


@function(french="EnModePocket", pure=True)
def InPocketMode() -> bool:
    """Tell whether the program runs on a pocket computer: never. Page not seen; programs use it."""
    return False


@function(french="EnModeSimulateur", pure=True)
def InSimulatorMode() -> bool:
    """Tell whether the program runs in a simulator of a device: never. Page not seen; programs use it."""
    return False
