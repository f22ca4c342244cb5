"""Dates and times as text, by masks such as "DD/MM/YYYY" or "JJ/MM/AAAA", and texts read by them.

The letters of a mask are English (D, Y) or French (J, A); M and H are the same in both, and so are seconds
and their fractions. Names of days and months come in the language of the mask.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wlcompat.dates.names import ENGLISH, FRENCH, Names, usual_names
from wlcompat.values.dates import Date, DateTime, Time
from wlcompat.values.durations import Duration

_DATE_PIECES = (
    r"(?P<dayname>[DJ]{4}|[DJ]d{3}|Jj{3})|(?P<shortday>[DJ]{3}|Dd{2}|Jj{2})"
    r"|(?P<monthname>MMMM|Mmmm)|(?P<shortmonth>MMM|Mmm)"
    r"|(?P<year>YYYY|AAAA)|(?P<shortyear>YY|AA)|(?P<month>MM)|(?P<day>DD|JJ)"
    r"|(?P<oneday>(?<![^\W\d_])[DJ](?![^\W\d_]))|(?P<onemonth>(?<![^\W\d_])M(?![^\W\d_]))"
)
_TIME = r"(?P<hour>HH)|(?P<second>SS)|(?P<milli>CCC|LLL)|(?P<centi>CC)|(?P<half>(?<![^\W\d_])AP(?![^\W\d_]))"
_TIME_PIECES = _TIME + r"|(?P<minute>MM|mm)"
_DATE_TIME_PIECES = _DATE_PIECES + "|" + _TIME + r"|(?P<minute>mm)"
_DURATION_PIECES = r"(?<![^\W\d_])[DJ](?:(?=HH)|(?![^\W\d_]))|HH|MM|SS|CCC|CC|\+"

_compiled = cache(re.compile)
"""Compiled at first use, since most programs write no dates."""


def format_date(date: Date, mask: str) -> str:
    """Return the date as the mask asks; "" for an empty one."""
    return _filled(DateTime(date), mask, _DATE_PIECES) if date else ""


def format_time(time: Time, mask: str) -> str:
    """Return the time as the mask asks; "" for an empty one."""
    return _filled(DateTime(Date(1)) + (time - Time("0000")), mask, _TIME_PIECES) if time else ""


def format_date_time(moment: DateTime, mask: str) -> str:
    """Return date and time as the mask asks: MM is the month, mm the minutes; "" for an empty one."""
    return _filled(moment, mask, _DATE_TIME_PIECES) if moment else ""


_SECONDS = {"HH": 3600, "MM": 60, "SS": 1}


def format_duration(duration: Duration, mask: str) -> str:
    """Return the duration as the mask asks; the largest unit in it has what larger ones would have."""
    text = str(duration)
    parts = {"D": text[1:-9], "J": text[1:-9], "HH": text[-9:-7], "MM": text[-7:-5], "SS": text[-5:-3]}
    asked = set(_compiled(_DURATION_PIECES).findall(mask))
    if asked.isdisjoint("DJ") and (largest := next((unit for unit in _SECONDS if unit in asked), "")):
        seconds = (
            int(text[1:-9] or 0) * 86_400 + int(parts["HH"]) * 3600 + int(parts["MM"]) * 60 + int(parts["SS"])
        )
        parts[largest] = f"{seconds // _SECONDS[largest]:02}"
    parts |= {"CCC": text[-3:], "CC": text[-3:-1], "+": text[0]}

    def piece(found: re.Match[str]) -> str:
        return parts[found[0]]

    return _compiled(_DURATION_PIECES).sub(piece, mask)


def _filled(moment: DateTime, mask: str, expression: str) -> str:
    pieces = _compiled(expression)
    names = names_for(mask)
    hours_of_12 = any(found.lastgroup == "half" for found in pieces.finditer(mask))

    def piece(found: re.Match[str]) -> str:
        return _piece(moment, found, names, hours_of_12)

    return pieces.sub(piece, mask)


def _piece(moment: DateTime, found: re.Match[str], names: Names, hours_of_12: bool) -> str:
    match found.lastgroup:
        case "dayname":
            return _cased(names.days[moment.as_python().weekday()], found[0])
        case "shortday":
            return _cased(names.short_days[moment.as_python().weekday()], found[0])
        case "monthname":
            return _cased(names.months[moment.Month - 1], found[0])
        case "shortmonth":
            return _cased(names.short_months[moment.Month - 1], found[0])
        case "year":
            return f"{moment.Year:04}"
        case "shortyear":
            return f"{moment.Year % 100:02}"
        case "month":
            return f"{moment.Month:02}"
        case "day":
            return f"{moment.Day:02}"
        case "oneday":
            return str(moment.Day)
        case "onemonth":
            return str(moment.Month)
        case "hour":
            return f"{(moment.Hour + 11) % 12 + 1 if hours_of_12 else moment.Hour:02}"
        case "minute":
            return f"{moment.Minute:02}"
        case "second":
            return f"{moment.Second:02}"
        case "milli":
            return f"{moment.Millisecond:03}"
        case "centi":
            return f"{moment.Millisecond // 10:02}"
        case _:
            return "AM" if moment.Hour < 12 else "PM"


def _cased(name: str, piece: str) -> str:
    """Return the name with a capital where the mask has one letter large and the others small."""
    return name[0].upper() + name[1:] if piece[1:].islower() else name


def names_for(mask: str) -> Names:
    """Return the names in the language of the mask: French if it has J or A, English if it has D or Y."""
    letters = {found[0][0] for found in _compiled(_DATE_PIECES).finditer(mask)}
    if letters & {"J", "A"}:
        return FRENCH
    return ENGLISH if letters & {"D", "Y"} else usual_names()


_DIGITS = {"year": r"\d{4}", "milli": r"\d{3}", "half": "[AaPp][Mm]"}
_WORD = r"[^\W\d_]+\.?"


@lru_cache(maxsize=64)
def _reader(mask: str, of_times: bool) -> re.Pattern[str]:
    pieces = list(_compiled(_TIME_PIECES if of_times else _DATE_TIME_PIECES).finditer(mask))
    edges = {found.start() for found in pieces} & {found.end() for found in pieces}
    expression, at = "", 0
    for found in pieces:
        group = found.lastgroup or ""
        # Only a separator tells where a shorter number ends
        alone = not edges & {found.start(), found.end()}
        digits = _DIGITS.get(group, r"\d{1,2}" if alone else r"\d{2}")
        name = {"oneday": "day", "onemonth": "month"}.get(group, group)
        named = group in ("dayname", "shortday", "monthname", "shortmonth")
        expression += re.escape(mask[at : found.start()]) + (_WORD if named else f"(?P<{name}>{digits})")
        at = found.end()
    return re.compile(expression + re.escape(mask[at:]))


def read(text: str, mask: str, *, of_times: bool) -> dict[str, int] | None:
    """Return the parts that a text has where the mask says, None where the text does not fit."""
    found = _reader(mask, of_times).match(text.strip())
    if found is None:
        return None
    parts = {name: value for name, value in found.groupdict().items() if value is not None}
    half = parts.pop("half", "").lower()
    numbers = {name: int(value) for name, value in parts.items()}
    if half and "hour" in numbers:
        numbers["hour"] = numbers["hour"] % 12 + (12 if half == "pm" else 0)
    return numbers
