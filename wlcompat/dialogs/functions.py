"""Messages: Info, Error, Warning, toasts and Trace."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.dialogs import titles
from wlcompat.dialogs.titles import dialogs
from wlcompat.dialogs.toasts import Toast
from wlcompat.runtime import current
from wlcompat.strings.functions import StringBuild
from wlcompat.threads import stopping
from wlcompat.values.conversions import to_text
from wlcompat.values.durations import Duration


@function(french="Info", doc=3021011, parameters=("Text", "Line 2"))
def Info(*lines: object) -> None:
    """Show a message to the user, one line per argument.

    The main thread then does what other threads have asked of it by ExecuteMainThread, as while it waits.

    Differs from WINDEV: there is no window to close, so the program goes on at once, and a text of more than
    4096 characters is shown whole. Text goes to standard output. Source: help page 3021011.
    """
    dialogs().info(on_lines(lines))
    stopping.current().attend(cut=False)


@function(french="Erreur", parameters=("Text", "Line 2"))
def Error(*lines: object) -> None:
    """Show an error message to the user, one line per argument.

    Differs from WINDEV as Info does. Text goes to standard error. Its help page was not seen; page 1000017041
    uses it, and page 3021011 describes what all such functions have in common.
    """
    dialogs().error(on_lines(lines))
    stopping.current().attend(cut=False)


@function(french="Avertissement", parameters=("Text", "Line 2"))
def Warning(*lines: object) -> None:  # noqa: A001 - its name in WLanguage
    """Show a warning to the user, one line per argument.

    Differs from WINDEV as Info does. Text goes to standard error. Its help page was not seen; page 3021011
    describes what all such functions have in common.
    """
    dialogs().warning(on_lines(lines))
    stopping.current().attend(cut=False)


@function(french="InfoConstruit", doc=1000018879, parameters=("Format string", "Parameter 1"))
def InfoBuild(text: str, *parameters: object) -> None:
    """Show a message to the user in which %1, %2, ... are replaced by the parameters, as StringBuild does.

    Differs from WINDEV as Info does. Source: help page 1000018879.
    """
    dialogs().info(on_lines((StringBuild(text, *parameters),)))
    stopping.current().attend(cut=False)


@function(french="ErreurConstruit", doc=1000018878, parameters=("Format string", "Parameter 1"))
def ErrorBuild(text: str, *parameters: object) -> None:
    """Show an error message to the user in which %1, %2, ... are replaced, as StringBuild does.

    Differs from WINDEV as Error does; there is no special treatment in web services. Source: help page 1000018878.
    """
    dialogs().error(on_lines((StringBuild(text, *parameters),)))
    stopping.current().attend(cut=False)


@function(french="AvertissementConstruit", parameters=("Format string", "Parameter 1"))
def WarningBuild(text: str, *parameters: object) -> None:
    """Show a warning to the user in which %1, %2, ... are replaced, as StringBuild does.

    Differs from WINDEV as Warning does. Page not seen; it follows InfoBuild (page 1000018879).
    """
    dialogs().warning(on_lines((StringBuild(text, *parameters),)))
    stopping.current().attend(cut=False)


@function(french="InfoAsynchrone", parameters=("Text", "Line 2"))
def InfoAsynchronous(*lines: object) -> None:
    """Show a message to the user without waiting, one line per argument.

    On the console it is what Info is. Page not seen; page 3021011 says that it does not block.
    """
    dialogs().info(on_lines(lines))


@function(french="ErreurAsynchrone", parameters=("Text", "Line 2"))
def ErrorAsynchronous(*lines: object) -> None:
    """Show an error message to the user without waiting, one line per argument.

    On the console it is what Error is. Page not seen; the name comes from programs.
    """
    dialogs().error(on_lines(lines))


@function(french="AvertissementAsynchrone", parameters=("Text", "Line 2"))
def WarningAsynchronous(*lines: object) -> None:
    """Show a warning to the user without waiting, one line per argument.

    On the console it is what Warning is. Page not seen; the name follows its neighbours'.
    """
    dialogs().warning(on_lines(lines))


@function(french="InfoAvecDélai", doc=1000020528, parameters=("Timeout", "Text", "Line 2"))
def InfoWithTimeout(timeout: int | Duration, *lines: object) -> None:  # noqa: ARG001 - nothing to close
    """Show a message to the user that closes itself after a time, in hundredths of a second or as a Duration.

    Differs from WINDEV as Info does: nothing has to be closed, so the time does not matter.
    Source: help page 1000020528.
    """
    dialogs().info(on_lines(lines))


@function(french="ErreurAvecDélai", parameters=("Timeout", "Text", "Line 2"))
def ErrorWithTimeout(timeout: int | Duration, *lines: object) -> None:  # noqa: ARG001 - nothing to close
    """Show an error message to the user that closes itself after a time, in hundredths of a second or as a Duration.

    Differs from WINDEV as InfoWithTimeout does.

    Page not seen; the name comes from programs, the form from page 1000020528.
    """
    dialogs().error(on_lines(lines))


@function(
    french="ToastAffiche",
    doc=1000024638,
    parameters=("Message", "Duration", "Vertical alignment", "Horizontal alignment", "Background color"),
)
def ToastDisplay(
    message: str | Toast,
    duration: int | Duration = 0,  # noqa: ARG001 - the console has neither places nor colours
    vertical: int = 0,  # noqa: ARG001
    horizontal: int = 0,  # noqa: ARG001
    color: int = 0,  # noqa: ARG001
) -> None:
    """Show a message that goes away by itself; the program goes on at once.

    `message` is its text, or a Toast variable with a Title and a Text. `duration` is toastShort, toastLong, a number of
    milliseconds or a Duration; `vertical`, `horizontal` and `color` say where it stands and what it looks like.

    Differs from WINDEV: the console shows it for good, without place and colour, and the buttons of a Toast
    variable cannot be clicked. Text goes to standard output.
    Page not seen; page 1000024638 describes the type and uses the function.
    """
    lines = (message.Title, message.Text) if isinstance(message, Toast) else (message,)
    current().dialogs.toast(on_lines(tuple(filter(None, lines)) or ("",)))


@function(french="TitreSuivant", parameters=("Title",))
def NextTitle(title: str) -> None:
    """Give the next dialog that this thread shows a title.

    The console writes it above the text. Page not seen; pages 3021011 and 1000018879 describe and use it.
    """
    titles.give(to_text(title))


@function(french="Trace", doc=3013050, parameters=("Value", "Value 2"))
def Trace(*values: object) -> None:
    """Show values to the developer, all of them on one line, with one blank between two.

    Text goes to standard output. Not documented: what stands between two values. Source: help page 3013050.
    """
    current().dialogs.trace(" ".join(map(to_text, values)))


@function(french="TraceConstruit", parameters=("Format string", "Parameter 1"))
def TraceBuild(text: str, *parameters: object) -> None:
    """Show a text to the developer in which %1, %2, ... are replaced by the parameters, as StringBuild does.

    Page not seen, nor its English name; a list of functions names it.
    """
    current().dialogs.trace(StringBuild(text, *parameters))


def on_lines(lines: tuple[object, ...]) -> str:
    """Return the text of a dialog: one line an argument, and lines end by a line feed alone."""
    return "\n".join(map(to_text, lines)).replace("\r\n", "\n")
