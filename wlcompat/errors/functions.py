"""ErrorOccurred, ErrorInfo, and the functions by which a program makes errors of its own."""

from __future__ import annotations

from typing import overload

from wlcompat.catalog import find_function, function, variable
from wlcompat.errors.constants import NUMBERS, ErrorDetail, ErrorNumber
from wlcompat.errors.description import END_OF_LINE, Description, tell_nothing
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import ErrorDefinition
from wlcompat.language import speaks_french
from wlcompat.runtime import current
from wlcompat.values.conversions import to_integer, to_text

NUMBER_WITHOUT_ONE = 1
"""The number of an error of the program's own that has a message alone."""


@variable(french="ErreurDétectée", doc=1410087549)
def ErrorOccurred() -> bool:
    """Tell whether the last function that can fail has failed, in this thread.

    Source: help page 1410087549, which says that failing functions set it.
    Not documented: when it becomes false again. Here: when a function that can fail succeeds, and when a
    procedure of the program that hands errors on ends without having done so.
    """
    return current().errors.occurred


@overload
def ErrorInfo(information: ErrorDetail = ErrorDetail.MESSAGE) -> str: ...


@overload
def ErrorInfo(information: ErrorNumber) -> int: ...


@overload
def ErrorInfo(information: int) -> str | int: ...


@function(french="ErreurInfo", parameters=("Type of information",), numbers=NUMBERS)
def ErrorInfo(information: int = ErrorDetail.MESSAGE) -> str | int:
    """Return what is known of the last error of this thread, also when other functions have succeeded since.

    `information` is errMessage (default) or errInfo (the text), errSummary (its first line), errCode (its
    number), errSystemCode and errSystemMessage (what the operating system or OpenSSL said), errProcess,
    errLine, errElement (the procedure, line and file of the program that called the function), errStack (the
    procedures that were running, one a line, the innermost first), errDateTime (YYYYMMDDHHMMSS), errDebugInfo
    (all but the text), errOrigin and errWLFunction (the function of WLanguage that failed), errSubErrorCount (always 0),
    errFullComponentName and errDotNetException (always empty), or errFullDetails (all of it, on several
    lines). errCode, errSystemCode, errLine and errSubErrorCount give an integer, the others a text; 0 or "" while
    no error has occurred. ErrorOccurred tells whether the last function failed.

    Texts and names of functions are French where WLCOMPAT_LANGUAGE, the program that `wlcompat run` runs, or the
    system says so, else English.

    Differs from WINDEV: numbers and texts are this runtime's own; they stand in `wlcompat.errors.table`.
    Its help page was not seen; the constants come from pages 3034005 and 1000017042 and from programs.
    """
    errors = current().errors
    failure = errors.last
    if failure is None:
        return tell_nothing(information)
    return Description(
        failure.number,
        failure.message,
        failure.system_code,
        failure.system_message,
        _in_language(errors.function),
        errors.moment,
        errors.places,
    ).tell(information)


def _in_language(function: str) -> str:
    """Return the name of a function of WLanguage in the language of the user."""
    try:
        known = find_function(function) if function and speaks_french() else None
    except OSError:  # no descriptors are left to read the index of the functions
        known = None
    return function if known is None else known.french


@function(french="ErreurDéclenche", parameters=("Error number", "Message"))
def ErrorThrow(number: int | str = NUMBER_WITHOUT_ONE, message: str = "") -> None:
    """Make an error of the program's own, which ErrorOccurred and ErrorInfo tell from now on.

    `number` is between 1 and 1000 by convention, 1 where only a message is given. The procedure goes on: leave
    it with RETURN or RESULT. Its caller then sees the error as that of a function that failed: by
    ErrorOccurred, or in its CASE ERROR section.

    Page not seen; number and message come from programs, all of which leave the procedure by a RESULT right
    after, some with ErrorInfo in it. The rest follows ErrorPropagate (page 3034015). Not documented: whether
    it starts the CASE ERROR section of its own procedure. Here: no, it is for the caller.
    """
    code, text = number_and_message(number, message)
    code = NUMBER_WITHOUT_ONE if code is None else code
    current().errors.throw(_own_failure(code, text or f"Error {code}"))


@function(french="ErreurPropage", doc=3034015, parameters=("Number", "Message"))
def ErrorPropagate(number: int | str = "", message: str = "") -> None:
    """Hand the last error on to the caller of the procedure, which sees it as that of a function that failed.

    `ErrorPropagate(Message)` and `ErrorPropagate(Number, Message)`: the message is put in front of the error's
    text, on a line of its own; the number, between 1 and 1000, takes the place of the error's. Without
    arguments the error is handed on as it is. The procedure goes on: leave it with RETURN or RESULT.

    Where no error has occurred, and there is a message or number, it makes one, as ErrorThrow does (programs
    use it so; not documented). Source: help page 3034015. Not documented: what stands between the message and
    the text of the error.
    """
    code, text = number_and_message(number, message)
    errors = current().errors
    last = errors.last
    if last is None:
        if code is not None or text:
            ErrorThrow(NUMBER_WITHOUT_ONE if code is None else code, text)
        return
    handed_on = _own_failure(
        last.number if code is None else code,
        END_OF_LINE.join(filter(None, (text, last.message))),
        system_code=last.system_code,
        system_message=last.system_message,
    )
    errors.hand_on(handed_on)


def number_and_message(number: object, message: object) -> tuple[int | None, str]:
    """Sort the arguments: a text in the first place is the message where there is no other."""
    text = to_text(message)
    if isinstance(number, str) and not (number and text):
        return None, number or text
    return to_integer(number), text


def _own_failure(number: int, text: str, **system: object) -> Failure:
    return Failure(ErrorDefinition(number, "{text}"), text=text, **system)  # type: ignore[arg-type]
