# ruff: noqa: N802 - WLanguage's own names
"""Local time and coordinated universal time (UTC)."""

from __future__ import annotations

from datetime import UTC

from wlcompat.catalog import function
from wlcompat.dates.wall import local_time
from wlcompat.values.dates import DateTime


@function(french="DateHeureUTCVersLocale", parameters=("UTC date and time",))
def DateTimeUTCToLocal(moment: object) -> str:
    """Return the local date and time of a moment that is given in UTC, `YYYYMMDDHHMMSSCCC`.

    "" for an empty one; raises ValueError for what is no date and time. The system's time zone counts, with summer
    time as of that day. Page not seen; programs use it.
    """
    found = DateTime(moment)
    if not found:
        return ""
    return str(DateTime(found.as_python().replace(tzinfo=UTC).astimezone().replace(tzinfo=None)))


@function(french="DateHeureLocaleVersUTC", parameters=("Local date and time",))
def DateTimeLocalToUTC(moment: object) -> str:
    """Return in UTC a moment that is given as local date and time, `YYYYMMDDHHMMSSCCC`.

    "" for an empty one; raises ValueError for what is no date and time. Of the hour that comes twice when summer
    time ends, the first is taken. Page not seen; programs use it.
    """
    found = DateTime(moment)
    if not found:
        return ""
    return str(DateTime(found.as_python().astimezone(UTC).replace(tzinfo=None)))


@function(french="AnnéeEnCours")
def CurrentYear() -> int:
    """Return the current year, of four digits. Page not seen; programs use it."""
    return local_time().year
