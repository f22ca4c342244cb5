"""Colors: numbers made of red, green and blue, and their spelling in HTML."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.colors.errors import NOT_A_COLOR
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.arguments import text_of, whole

_MOST = 255


@function(french="RVB", parameters=("Red", "Green", "Blue"), pure=True)
def RGB(red: int, green: int, blue: int) -> int:
    """Return the number of a color made of red, green and blue, each from 0 to 255.

    Red is the lowest byte, blue the third: the number that Windows gives a color. Page not seen; programs use it.
    Not documented: more than 255 or less than 0, which is cut to these.
    """
    return _byte(red) | _byte(green) << 8 | _byte(blue) << 16


@function(french="RVBRouge", parameters=("RGB color",), pure=True)
def RGBRed(color: int) -> int:
    """Return the red of a color, from 0 to 255. Page not seen; programs use it."""
    return whole(color) & _MOST


@function(french="RVBVert", parameters=("RGB color",), pure=True)
def RGBGreen(color: int) -> int:
    """Return the green of a color, from 0 to 255. Page not seen; programs use it."""
    return whole(color) >> 8 & _MOST


@function(french="RVBBleu", parameters=("RGB color",), pure=True)
def RGBBlue(color: int) -> int:
    """Return the blue of a color, from 0 to 255. Page not seen; programs use it."""
    return whole(color) >> 16 & _MOST


@function(french="RVBVersHTML", parameters=("RGB color",), pure=True)
def RGBToHTML(color: int) -> str:
    """Return a color as HTML writes it: # and two hexadecimal digits each of red, green and blue.

    Page not seen, nor its English name; programs use it. Not documented: upper case, which this gives.
    """
    return f"#{RGBRed(color):02X}{RGBGreen(color):02X}{RGBBlue(color):02X}"


@function(french="HTMLVersRVB", parameters=("HTML color",), pure=True)
@when_it_fails(returns=0)
def HTMLToRGB(color: str) -> int:
    """Return the number of a color that is written as in HTML: "#FF8000", "FF8000" or "#F80".

    0, which is black, with ErrorOccurred and ErrorInfo where it is no color. Page not seen; programs use it.
    Missing: the names of colors.
    """
    digits = text_of(color).strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) != 6 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
        raise Failure(NOT_A_COLOR, text=color)
    red, green, blue = bytes.fromhex(digits)
    return RGB(red, green, blue)


def _byte(value: int) -> int:
    return min(max(whole(value), 0), _MOST)
