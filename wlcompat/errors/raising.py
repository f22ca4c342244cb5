# ruff: noqa: N802 - WLanguage's own names
"""ExceptionThrow, ExceptionInfo and their kin: exceptions of WLanguage are exceptions of Python."""

from __future__ import annotations

import sys
from typing import overload

from wlcompat.catalog import function
from wlcompat.errors.constants import NUMBERS, ErrorDetail, ErrorNumber
from wlcompat.errors.description import END_OF_LINE, describe, tell_nothing
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.errors.functions import NUMBER_WITHOUT_ONE, number_and_message
from wlcompat.errors.programming import NO_EXCEPTION
from wlcompat.errors.table import ErrorDefinition
from wlcompat.runtime import current


@function(french="ExceptionDéclenche", doc=3034005, parameters=("Error number", "Message"))
def ExceptionThrow(number: int | str, message: str = "") -> None:
    """Raise an exception: WHEN EXCEPTION IN or CASE EXCEPTION handles it, or else the program stops.

    `number` is between 1 and 1000 by convention and is what ExceptionInfo(errCode) gives, `message` what
    ExceptionInfo() gives. In Python it is a `WLanguageError`. Always raises.

    Differs from WINDEV: other numbers are taken too; there is no special treatment in web services.
    Source: help page 3034005. Not documented: a message alone. Its number is 1, as that of ErrorThrow.
    """
    code, text = number_and_message(number, message)
    code = NUMBER_WITHOUT_ONE if code is None else code
    raise WLanguageError(ErrorDefinition(code, "{text}"), text=text or f"Exception {code}")


@overload
def ExceptionInfo(information: ErrorDetail = ErrorDetail.MESSAGE) -> str: ...


@overload
def ExceptionInfo(information: ErrorNumber) -> int: ...


@overload
def ExceptionInfo(information: int) -> str | int: ...


@function(french="ExceptionInfo", parameters=("Type of information",), numbers=NUMBERS)
def ExceptionInfo(information: int = ErrorDetail.MESSAGE) -> str | int:
    """Return what is known of the exception that is being handled in this thread.

    `information` takes the constants that ErrorInfo takes. errProcess, errLine and errElement tell where the
    program was when it was raised, errStack the way from there to the handler. Exceptions of Python itself
    have numbers from 70001 on, and a text in WLanguage's terms; errSystemMessage has Python's own words.
    0 or "" outside of an exception's handler.

    Differs from WINDEV: numbers and texts are this runtime's own (`wlcompat.errors.programming`). Its help
    page was not seen; pages 3034003 and 3034005 name it, programs show its forms.
    """
    error = sys.exception()
    # What ends a thread or the program is no exception of WLanguage
    return describe(error).tell(information) if isinstance(error, Exception) else tell_nothing(information)


@function(french="ExceptionPropage", doc=3034003, parameters=("Message",))
def ExceptionPropagate(message: str = "") -> None:
    """Raise the exception that is being handled once more, for the handler further out.

    Always raises: outside of a handler a `WLanguageError`. What ExceptionInfo tells stays, the place where it
    was first raised included; `message` is put in front of its text, on a line of its own, as ErrorPropagate
    does, unless it is that text. Source: help page 3034003, which names it; programs show the message.
    """
    error = sys.exception()
    if error is None:
        raise WLanguageError(NO_EXCEPTION, function="ExceptionPropagate")
    if message and isinstance(error, Exception) and message != describe(error).message:
        error.add_note(message)
    raise error


@function(french="ExceptionActive", limits="Changes nothing: a handler here is never used up.")
def ExceptionEnable() -> None:
    """Make a general exception handler usable once more: here it always is.

    Page not seen; page 3034001 says that such a handler runs only once unless it is enabled again.
    """


@function(french="ExceptionAffiche")
def ExceptionDisplay() -> None:
    """Show all that is known of the exception that is being handled, as Error does; nothing where there is none.

    Page not seen; the name comes from programs. Not documented: what it shows.
    """
    if details := ExceptionInfo(ErrorDetail.FULL_DETAILS):
        current().dialogs.error(details.replace(END_OF_LINE, "\n"))
