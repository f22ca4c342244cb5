"""The names of days and months, in the languages in which masks are written."""

from __future__ import annotations

import os

from wlcompat.language import LANGUAGE_VARIABLE
from wlcompat.record import value

_OF_THE_SYSTEM = ("LC_ALL", "LC_TIME", "LANG")
"""Where the system says its language for dates, the first that is set."""


@value
class Names:
    """The names in one language, Monday and January first."""

    days: tuple[str, ...]
    short_days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]


ENGLISH = Names(
    days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    short_days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)

FRENCH = Names(
    days=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    short_days=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    short_months=(
        *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
        *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
    ),
)


def usual_names() -> Names:
    """Return the names in the language of WLCOMPAT_LANGUAGE, else in the system's where that is French, else English.

    `wlcompat run` sets the variable to the language that the program is written in, where nobody has.
    """
    settings = (os.environ.get(name, "").strip().lower() for name in (LANGUAGE_VARIABLE, *_OF_THE_SYSTEM))
    return FRENCH if next(filter(None, settings), "").startswith("fr") else ENGLISH
