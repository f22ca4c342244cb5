# ruff: noqa: N802 - WLanguage's own names
"""Values that a program keeps from one run to the next, for each user."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
from pathlib import Path

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.folders import program_file
from wlcompat.files.paths import failing_with
from wlcompat.strings.arguments import text_of

_FILE = "parameters.json"
_changing = threading.Lock()


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


@function(french="SauveParamètre", parameters=("Parameter name", "Value"))
@when_it_fails(returns=False)
def SaveParameter(name: str, value: str) -> bool:
    """Keep a value under a name for the next runs of the program; True, or False with ErrorInfo.

    Each user has values of their own, in the folder that fDataDirUser tells. Upper and lower case do not
    matter in names. Page not seen; programs use it. Differs from WINDEV, which keeps them in the registry of
    Windows.
    """
    file = user_folder() / _FILE
    with _changing, failing_with(str(file)):
        values = {**_values(file), text_of(name).casefold(): text_of(value)}
        file.parent.mkdir(parents=True, exist_ok=True)
        # Another program that reads meanwhile sees the old file or the new one, never a half
        descriptor, new = tempfile.mkstemp(dir=file.parent, prefix=_FILE)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as writing:
                json.dump(values, writing, indent=1)
            os.replace(new, file)
        except BaseException:
            os.unlink(new)
            raise
    return True


@function(french="ChargeParamètre", parameters=("Parameter name", "Default value"))
@when_it_fails(returns="")
def LoadParameter(name: str, default: str = "") -> str:
    """Return the value that SaveParameter has kept under a name, `default` where there is none.

    "" with ErrorOccurred and ErrorInfo where the values cannot be read. Page not seen; programs use it.
    """
    file = user_folder() / _FILE
    with failing_with(str(file)):
        return _values(file).get(text_of(name).casefold(), text_of(default))


def _values(file: Path) -> dict[str, str]:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        values = json.loads(text)
    except ValueError as error:
        raise OSError(f"it is no file of parameters: {error}") from error
    if not isinstance(values, dict):
        raise OSError("it is no file of parameters")
    return {str(name): str(value) for name, value in values.items()}
