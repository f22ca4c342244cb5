"""Info, Error, Warning and Trace."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.runtime import current
from wlcompat.values.conversions import to_text


@function(french="Info", doc=3021011, parameters=("Text", "Line 2"))
def Info(*lines: object) -> None:
    """Show a message to the user, one line per argument.

    Differs from WINDEV: there is no window to close, so the program goes on at once, and a text of more than
    4096 characters is shown whole. Text goes to standard output. Source: help page 3021011.
    """
    current().dialogs.info(_on_lines(lines))


@function(french="Erreur", parameters=("Text", "Line 2"))
def Error(*lines: object) -> None:
    """Show an error message to the user, one line per argument.

    Differs from WINDEV as Info does. Text goes to standard error. Its help page was not seen; page 1000017041
    uses it, and page 3021011 describes what all such functions have in common.
    """
    current().dialogs.error(_on_lines(lines))


@function(french="Avertissement", parameters=("Text", "Line 2"))
def Warning(*lines: object) -> None:  # noqa: A001 - its name in WLanguage
    """Show a warning to the user, one line per argument.

    Differs from WINDEV as Info does. Text goes to standard error. Its help page was not seen; page 3021011
    describes what all such functions have in common.
    """
    current().dialogs.warning(_on_lines(lines))


@function(french="Trace", doc=3013050, parameters=("Value", "Value 2"))
def Trace(*values: object) -> None:
    """Show values to the developer, all of them on one line, with one blank between two.

    Text goes to standard output. Not documented: what stands between two values. Source: help page 3013050.
    """
    current().dialogs.trace(" ".join(map(to_text, values)))


def _on_lines(lines: tuple[object, ...]) -> str:
    return "\n".join(map(to_text, lines))
