"""The environment, the command line, the user, and the program itself."""

from __future__ import annotations

import os
import sys

from wlcompat.catalog import function
from wlcompat.files.folders import program_file
from wlcompat.strings.arguments import text_of, whole
from wlcompat.system.constants import ProgramDetail

_TEST_MODE = "WLCOMPAT_TEST_MODE"
_SIGNS_OF_PARAMETERS = ("--", "-", "/", "")


@function(french="SysEnvironnement", parameters=("Name of the variable",), pure=True)
def SysEnvironment(name: str) -> str:
    """Return the value of an environment variable, "" where there is none. Page not seen; programs use it."""
    return os.environ.get(text_of(name), "")


@function(french="LigneCommande", parameters=("Parameter",), pure=True)
def CommandLine(parameter: int | str | None = None) -> str:
    """Return the parameters that the program was started with, on one line, those with spaces in quotes.

    A number returns that parameter, 1 being the first; a name returns the value of a parameter of the form
    `name=value`, also with -, -- or / in front, in upper or lower case. "" where there is none.

    Page not seen; programs use it without parameter and with a name. Not documented: the form of parameters.
    """
    given = sys.argv[1:]
    if parameter is None:
        return " ".join(f'"{word}"' if not word or " " in word else word for word in given)
    if not isinstance(parameter, str):
        number = whole(parameter)
        return given[number - 1] if 1 <= number <= len(given) else ""
    wanted = {sign + parameter.lower() for sign in _SIGNS_OF_PARAMETERS}
    for word in given:
        name, equals, value = word.partition("=")
        if equals and name.lower() in wanted:
            return value
    return ""


@function(french="EnModeTest", pure=True)
def InTestMode() -> bool:
    """Tell whether the program runs in test mode: where WLCOMPAT_TEST_MODE is set, to anything but 0.

    Page not seen; programs use it. Differs from WINDEV, where the editor starts programs in test mode.
    """
    return os.environ.get(_TEST_MODE, "") not in ("", "0")


@function(french="EnModeTestAutomatique", pure=True)
def InAutomaticTestMode() -> bool:
    """Tell whether an automatic test runs the program: where WLCOMPAT_TEST_MODE is "automatic".

    Page not seen; programs use it.
    """
    return os.environ.get(_TEST_MODE, "").lower() == "automatic"


@function(french="RéseauUtilisateur", pure=True)
def NetworkUser() -> str:
    """Return the name of the user that the program runs for, "" where the system tells none.

    Page not seen; programs use it.
    """
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


@function(french="ExeInfo", parameters=("Information",), pure=True)
def ExeInfo(information: ProgramDetail) -> str:
    """Return what is known of the program: exeName or exeVersion.

    The name is that of its file, without folder and extension; the version is the `__version__` of the Python
    file that was started, "" where it has none. Page not seen; programs use both. Missing: the other
    constants. Differs from WINDEV: there is no executable file of its own.
    """
    if information == ProgramDetail.VERSION:
        return text_of(getattr(sys.modules.get("__main__"), "__version__", ""))
    program = program_file()
    return program.stem if program is not None else ""


@function(french="ProjetInfo", parameters=("Information",), pure=True)
def ProjectInfo(information: ProgramDetail) -> str:
    """Return what is known of the project: piProjectName is the name of the program, as ExeInfo gives it.

    Page not seen; programs use it. Missing: the other constants.
    """
    if information != ProgramDetail.PROJECT_NAME:
        raise ValueError("ProjectInfo knows piProjectName only")
    return ExeInfo(ProgramDetail.NAME)
