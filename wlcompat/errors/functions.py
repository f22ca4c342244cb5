"""ErrorInfo and ErrorOccurred."""

from __future__ import annotations

from wlcompat.catalog import function, variable
from wlcompat.errors.constants import ErrorDetail
from wlcompat.errors.state import ErrorState
from wlcompat.runtime import current


@variable(french="ErreurDétectée", doc=1410087549)
def ErrorOccurred() -> bool:
    """Tell whether the last function that can fail has failed, in this thread.

    Source: help page 1410087549, which says that failing functions set it.
    Not documented: when it becomes false again. Here: when a function that can fail succeeds.
    """
    return current().errors.last is not None


@function(french="ErreurInfo", parameters=("Type of information",))
def ErrorInfo(information: int = ErrorDetail.MESSAGE) -> str:
    """Return what is known of the last error of this thread.

    `information` is errMessage (default: the text), errCode (its number), errSystemCode and errSystemMessage
    (what the operating system or OpenSSL said), or errFullDetails (all of it, on several lines). The result
    is text, also for the numbers, and empty when no error has occurred.

    Differs from WINDEV: numbers and texts are this runtime's own; they stand in `wlcompat.errors.table`.
    Its help page was not seen; the constants come from pages 3034005 and 1000017042 and from programs.
    """
    errors = current().errors
    failure = errors.last
    if failure is None:
        return ""
    if information == ErrorDetail.MESSAGE:
        return failure.message
    if information == ErrorDetail.CODE:
        return str(failure.number)
    if information == ErrorDetail.SYSTEM_CODE:
        return str(failure.system_code) if failure.system_code else ""
    if information == ErrorDetail.SYSTEM_MESSAGE:
        return failure.system_message
    if information == ErrorDetail.FULL_DETAILS:
        return _full_details(errors)
    raise ValueError(
        f"ErrorInfo does not know the information {information}; it knows errCode, errMessage, ..."
    )


def _full_details(errors: ErrorState) -> str:
    failure = errors.last
    if failure is None:
        return ""
    lines = [failure.message, f"Error number: {failure.number}", f"Function: {errors.function}"]
    if failure.system_code:
        lines.append(f"System error: {failure.system_code}")
    if failure.system_message:
        lines.append(f"System message: {failure.system_message}")
    if errors.moment is not None:
        lines.append(f"Time: {errors.moment:%Y-%m-%d %H:%M:%S}")
    return "\n".join(lines)
