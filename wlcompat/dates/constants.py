"""The constants that stand for the forms of dates, times and durations."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class DurationForm(IntEnum):
    """The form of a duration as text; the numbers are this runtime's own."""

    MILLISECONDS = 0
    HUNDREDTHS = 1


class WaitKind(IntEnum):
    """What of the user interface may go on during Wait; the numbers are this runtime's own."""

    DRAWING = 0
    NOTHING = 1
    TIMERS = 2
    MOUSE_AND_KEYBOARD = 3


class EpochUnit(IntEnum):
    """What the time since 1970 is counted in; the numbers are this runtime's own."""

    SECOND = 0
    MILLISECOND = 1


# A mask that a program may give as a text, too; these stand for what a text cannot say
MASK_SYSTEM_DATE = constant("maskSystemDate", "maskDateSystème", "\0system date", doc=3027025)
MASK_EMAIL_DATE = constant("maskEmailDate", "maskDateEmail", "\0email date", doc=1000025807)
MASK_SYSTEM_TIME = constant("maskSystemTime", "maskHeureSystème", "\0system time")  # not seen in programs

DURATION_MILLI = constant("durationMilli", "duréeMillième", DurationForm.MILLISECONDS)
DURATION_CENTI = constant("durationCenti", "duréeCentième", DurationForm.HUNDREDTHS, doc=3027020)

# The English names of these were not seen
constant("tempoDessin", "tempoDessin", WaitKind.DRAWING, doc=3015012)
constant("tempoRien", "tempoRien", WaitKind.NOTHING, doc=3015012)
constant("tempoTimer", "tempoTimer", WaitKind.TIMERS, doc=3015012)
constant("tempoSourisEtClavier", "tempoSourisEtClavier", WaitKind.MOUSE_AND_KEYBOARD, doc=3015012)

# The page is French; the English names follow it
EPOCH_SECOND = constant("epochUnixSecond", "epochUnixSeconde", EpochUnit.SECOND, doc=1000024161)
EPOCH_MILLISECOND = constant(
    "epochUnixMillisecond", "epochUnixMilliseconde", EpochUnit.MILLISECOND, doc=1000024161
)
