# ruff: noqa: N802 - WLanguage's own names
"""Values that a program keeps from one run to the next, for each user."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import NamedTuple

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.folders import program_file
from wlcompat.files.paths import failing_with, system_path
from wlcompat.runtime import current
from wlcompat.strings.arguments import text_of, whole
from wlcompat.strings.constants import CR, TAB
from wlcompat.system.constants import ParameterPlace
from wlcompat.system.parameter_places import OwnFile, Place, SettingsFile, XmlFile

_changing = threading.Lock()


class _Chosen(NamedTuple):
    """What InitParameter was called with."""

    kind: ParameterPlace = ParameterPlace.REGISTRY
    source: str = ""


def user_folder() -> Path:
    """Return the folder for what the program keeps for this user: WLCOMPAT_DATA, or one of its own."""
    if own := os.environ.get("WLCOMPAT_DATA"):
        return Path(own).absolute()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    program = program_file()
    return base / "wlcompat" / (program.stem if program is not None else "interactive")


@function(french="fRepDonnéesUtilisateur")
@when_it_fails(returns="")
def fDataDirUser() -> str:
    """Return the folder for the data that the program keeps for this user, which is made where there is none.

    Without separator at its end. It is that of WLCOMPAT_DATA, else one in the user's own folder with the name
    of the program. Page not seen but in a table of constants (3036008); programs use it without parameters.
    """
    folder = user_folder()
    with failing_with(str(folder)):
        folder.mkdir(parents=True, exist_ok=True)
    return str(folder)


@function(french="InitParamètre", doc=3025044, parameters=("Initialization mode", "Source of values"))
@when_it_fails(returns="")
def InitParameter(mode: int, source: str = "") -> str:
    """Say where SaveParameter and LoadParameter keep their values; return what was said before, a mode, TAB, a source.

    paramIni: in the section [Global] of the settings file `source`; paramXML: in the XML file `source`. Without a
    source the file has the name of the program and stands beside it. paramString: in a text in XML, where values can
    only be read. paramRegistry: where they are kept unless told, apart from those of other sources.

    Source: help page 3025044. Differs from WINDEV: for paramRegistry the values are kept in the folder that
    fDataDirUser tells. Not documented on what was read: the form of the XML. Missing: fields and windows, whose values
    and sizes are kept there too.
    """
    parameters = current().parameters
    before = parameters.get("chosen", _Chosen())
    parameters["chosen"] = _Chosen(ParameterPlace(whole(mode)), text_of(source))
    return f"{int(before.kind)}{TAB}{before.source}"


@function(french="SauveParamètre", parameters=("Parameter name", "Value"))
@when_it_fails(returns=False)
def SaveParameter(name: str, value: str) -> bool:
    """Keep a value under a name for the next runs of the program; True, or False with ErrorInfo.

    Each user has values of their own, in the folder that fDataDirUser tells, unless InitParameter says where. Upper
    and lower case do not matter in names. Page not seen; programs use it. Differs from WINDEV, which keeps them in the
    registry of Windows.
    """
    with _changing:
        _place().save({text_of(name): text_of(value)})
    return True


@function(french="ChargeParamètre", parameters=("Parameter name", "Default value"))
@when_it_fails(returns="")
def LoadParameter(name: str, default: str = "") -> str:
    """Return the value that SaveParameter has kept under a name, `default` where there is none.

    "" with ErrorOccurred and ErrorInfo where the values cannot be read. Page not seen; programs use it.
    """
    wanted = text_of(name).casefold()
    values = _place().values().items()
    return next((value for known, value in values if known.casefold() == wanted), text_of(default))


@function(french="SupprimeParamètre", parameters=("Parameter name",))
@when_it_fails(returns=False)
def DeleteParameter(name: str = "") -> bool:
    """Keep the value of a name no longer, of all names without one; True, or False with ErrorInfo.

    `*` at the end of a name stands for any end. Page not seen, nor its English name; a program uses it.
    Not documented: the name left out, which a list of functions lets expect.
    """
    wanted = text_of(name).casefold() or "*"
    with _changing:
        place = _place()
        place.save({known: None for known in place.values() if _is_meant(known.casefold(), wanted)})
    return True


@function(french="ListeParamètre", parameters=("Parameter name",))
@when_it_fails(returns="")
def ListParameter(name: str = "") -> str:
    """Return the names under which values are kept, each on a line; with a name and `*` at its end those that begin so.

    Page not seen; lists of functions name it. Not documented: the order, which is that of the letters, and the case of
    names, which are small letters where no file says otherwise.
    """
    wanted = text_of(name).casefold() or "*"
    names = (known for known in _place().values() if _is_meant(known.casefold(), wanted))
    return CR.join(sorted(names, key=str.casefold))


def _is_meant(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted


def _place() -> Place:
    kind, source = current().parameters.get("chosen", _Chosen())
    if kind == ParameterPlace.SETTINGS_FILE:
        return SettingsFile(_beside(source, ".ini"))
    if kind == ParameterPlace.XML_FILE:
        return XmlFile(_beside(source, ".xml"))
    if kind == ParameterPlace.TEXT:
        return XmlFile(text=source)
    return OwnFile(user_folder(), source)


def _beside(source: str, extension: str) -> str:
    """Return the path of a file: one that begins at no root stands beside the program."""
    program = program_file() or Path("interactive")
    path = Path(system_path(source or program.stem + extension))
    return str(path if path.is_absolute() else program.parent / path)
