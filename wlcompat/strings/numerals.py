"""Numbers as text, by the formats of NumToString: `[-][+][0][size][.precision]type[S]`."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache

from wlcompat.record import value

_FORMAT = (
    r"(?P<flags>[-+0]*)(?P<size>[1-9]\d*)?(?:(?P<point>[.,])(?P<precision>\d*))?"
    r"(?P<type>[dDfFeEgGxXobsS]?)(?P<thousands>S?)"
)
_SIZE_OF_INTEGERS = (32, 64)
_PRECISION_OF_REALS = 6


@value
class NumberFormat:
    """A format, taken apart."""

    to_the_left: bool
    plus: bool
    zeros: bool
    size: int
    point: str
    precision: int | None
    type: str
    thousands: bool


@lru_cache(maxsize=64)
def parse_format(text: str) -> NumberFormat:
    """Take a format apart; raises ValueError for a text that is none."""
    found = re.fullmatch(_FORMAT, text.strip().removeprefix("%"))
    if found is None:
        raise ValueError(
            f'"{text}" is no format of a number. A format looks like "08d", "10.2f", "06x" or "10.2fS".'
        )
    kind, thousands = found["type"], bool(found["thousands"])
    if kind in "sS":
        kind, thousands = "", thousands or kind == "S"
    return NumberFormat(
        to_the_left="-" in found["flags"],
        plus="+" in found["flags"],
        zeros="0" in found["flags"],
        size=int(found["size"] or 0),
        point=found["point"] or ".",
        precision=int(found["precision"]) if found["precision"] else None,
        type=kind if kind in "gGeExX" else kind.lower(),
        thousands=thousands,
    )


def format_number(value: float | Decimal, text: str) -> str:
    """Return the number as the format asks."""
    wanted = parse_format(text)
    negative, digits = _digits(value, wanted)
    sign = "-" if negative else "+" if wanted.plus else ""
    whole, dot, rest = digits.partition(".")
    if wanted.thousands:
        whole = f"{int(whole):,}".replace(",", " ") if whole.isdigit() else whole
    body = whole + dot.replace(".", wanted.point) + rest
    if wanted.to_the_left:
        return (sign + body).ljust(wanted.size)
    if wanted.zeros:
        return sign + body.rjust(wanted.size - len(sign), "0")
    return (sign + body).rjust(wanted.size)


def _digits(value: float | Decimal, wanted: NumberFormat) -> tuple[bool, str]:
    """Return whether the number is negative, which 0 after rounding is not, and its digits with a point."""
    if wanted.type in ("x", "X", "o", "b"):
        return False, format(_as_unsigned(int(value)), wanted.type)
    exact = exact_decimal(value)
    if wanted.type in ("e", "E", "g", "G"):
        precision = _PRECISION_OF_REALS if wanted.precision is None else wanted.precision
        text = format(float(exact), f".{precision}{wanted.type}")
    elif wanted.type == "d":
        text = format(exact.to_integral_value("ROUND_DOWN"), "f")
    elif wanted.type == "f" or wanted.precision is not None:
        text = format(
            rounded(exact, _PRECISION_OF_REALS if wanted.precision is None else wanted.precision), "f"
        )
    else:
        text = format(exact, "f")
    digits = text.removeprefix("-")
    return text.startswith("-") and any(c in "123456789" for c in digits), digits


def _as_unsigned(value: int) -> int:
    """Return what the bits of a negative integer mean without sign: of 4 bytes, of 8 where it needs them."""
    if value >= 0:
        return value
    size = next((size for size in _SIZE_OF_INTEGERS if value >= -(1 << (size - 1))), None)
    return value + (1 << size) if size is not None else abs(value)


def exact_decimal(value: float | Decimal) -> Decimal:
    """Return the number without the noise of reals: 15 significant digits of a real, all of any other."""
    return Decimal(format(value, ".15g")) if isinstance(value, float) else Decimal(value)


def rounded(value: Decimal, places: int) -> Decimal:
    """Return the number with that many places after the point, half a unit rounded away from 0."""
    with localcontext() as context:
        context.prec = 400  # a real has up to 309 digits before the point
        return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
