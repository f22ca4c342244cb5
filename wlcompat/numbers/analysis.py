# ruff: noqa: N802 - WLanguage's own names
"""Angles, logarithms and the exponential function."""

from __future__ import annotations

import math

from wlcompat.catalog import function
from wlcompat.values.conversions import to_real

_QUARTERS = (0.0, 1.0, 0.0, -1.0)
"""The sines of 0, 90, 180 and 270 degrees, which are exact."""


@function(french="Sinus", parameters=("Angle",), pure=True)
def Sine(angle: float) -> float:
    """Return the sine of an angle in degrees. Page not seen; programs use it."""
    quarters, rest = divmod(to_real(angle), 90)
    return math.sin(math.radians(to_real(angle))) if rest else _QUARTERS[int(quarters) % 4]


@function(french="Cosinus", parameters=("Angle",), pure=True)
def Cosine(angle: float) -> float:
    """Return the cosine of an angle in degrees. Page not seen; programs use it."""
    quarters, rest = divmod(to_real(angle), 90)
    return math.cos(math.radians(to_real(angle))) if rest else _QUARTERS[int(quarters + 1) % 4]


@function(french="Sin", parameters=("Angle",), pure=True)
def Sin(angle: float) -> float:
    """Return the sine of an angle in degrees, as Sine does. Page not seen; programs use both names."""
    return Sine(angle)


@function(french="Cos", parameters=("Angle",), pure=True)
def Cos(angle: float) -> float:
    """Return the cosine of an angle in degrees, as Cosine does. Page not seen; programs use both names."""
    return Cosine(angle)


@function(french="Tang", parameters=("Angle",), pure=True)
def Tan(angle: float) -> float:
    """Return the tangent of an angle in degrees. Page not seen; that of Sine tells the unit of its neighbours."""
    return math.tan(math.radians(to_real(angle)))


@function(french="ArcTang", parameters=("Tangent",), pure=True)
def ArcTan(tangent: float) -> float:
    """Return the angle in degrees that has the tangent, between -90 and 90. Page not seen; a program uses it."""
    return math.degrees(math.atan(to_real(tangent)))


@function(french="ArcSinus", parameters=("Sine",), pure=True)
def ArcSine(sine: float) -> float:
    """Return the angle in degrees that has the sine, between -90 and 90; ValueError for what is no sine.

    Page not seen, nor its English name; a list of functions names it.
    """
    return math.degrees(math.asin(to_real(sine)))


@function(french="ArcCosinus", parameters=("Cosine",), pure=True)
def ArcCosine(cosine: float) -> float:
    """Return the angle in degrees that has the cosine, between 0 and 180; ValueError for what is no cosine.

    Page not seen, nor its English name; a list of functions names it.
    """
    return math.degrees(math.acos(to_real(cosine)))


@function(french="CoTang", parameters=("Angle",), pure=True)
def CoTan(angle: float) -> float:
    """Return the cotangent of an angle in degrees; ZeroDivisionError for an angle of 0.

    Page not seen, nor its English name; a list of functions names it.
    """
    return Cosine(angle) / Sine(angle)


@function(french="Ln", parameters=("Number",), pure=True)
def Ln(number: float) -> float:
    """Return the natural logarithm of a number. Page not seen; lists of functions name it.

    Raises ValueError for 0 and below.
    """
    return math.log(to_real(number))


@function(french="Log", parameters=("Number",), pure=True)
def Log(number: float) -> float:
    """Return the logarithm of a number to the base 10. Page not seen; programs use it.

    Raises ValueError for 0 and below. Not documented: the base.
    """
    return math.log10(to_real(number))


@function(french="Exp", parameters=("Number",), pure=True)
def Exp(number: float) -> float:
    """Return e to the power of a number. Page not seen; programs use it."""
    return math.exp(to_real(number))
