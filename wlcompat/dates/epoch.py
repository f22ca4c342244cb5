# ruff: noqa: N802 - WLanguage's own names
"""Moments as the time that has passed since the beginning of 1970 in UTC, as other systems keep them."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.dates.constants import EPOCH_SECOND, EpochUnit
from wlcompat.dates.errors import NOT_SINCE_1970
from wlcompat.dates.zones import DateTimeLocalToUTC, DateTimeUTCToLocal
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.arguments import whole
from wlcompat.values.dates import DateTime
from wlcompat.values.moments import MS_PER_SECOND

_EPOCH = "19700101000000000"
_MILLISECONDS = {EpochUnit.SECOND: MS_PER_SECOND, EpochUnit.MILLISECOND: 1}


@function(french="EpochVersDateHeure", parameters=("Epoch", "Conversion options"), pure=True)
def EpochToDateTime(epoch: int, unit: int = EPOCH_SECOND) -> str:
    """Return the local date and time, `YYYYMMDDHHMMSSCCC`, so many seconds after 1 January 1970, 0 o'clock in UTC.

    With epochUnixMillisecond the number is one of milliseconds.

    Page not seen; it undoes DateTimeToEpoch (page 1000024161), and a program gives it the unit.
    """
    return DateTimeUTCToLocal(DateTime(_EPOCH)._moved(whole(epoch) * _MILLISECONDS[EpochUnit(unit)]))


@function(
    french="DateHeureVersEpoch", doc=1000024161, parameters=("DateTime", "Conversion options"), pure=True
)
@when_it_fails(returns=-1)
def DateTimeToEpoch(moment: str, unit: int = EPOCH_SECOND) -> int:
    """Return the seconds from 1 January 1970, 0 o'clock in UTC, to a local date and time; milliseconds if asked for.

    -1 for what is no date and time, for an empty one, and for one before 1970. Not documented: what counts in the
    hours around the beginning of 1970 where local time is not UTC. Here -1 stands for all that is before it in UTC.
    """
    try:
        at = DateTime(DateTimeLocalToUTC(moment))
    except ValueError:
        at = DateTime("")
    passed = (at - DateTime(_EPOCH)).total_milliseconds if at else -1
    if passed < 0:
        raise Failure(NOT_SINCE_1970, moment=moment or '""')
    return passed // _MILLISECONDS[EpochUnit(unit)]
