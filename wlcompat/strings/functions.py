"""Building, measuring, cutting and changing texts."""

from __future__ import annotations

import re
from functools import lru_cache

from wlcompat.catalog import function
from wlcompat.strings.arguments import (
    TextT,
    formatted,
    like,
    lower_bytes,
    text_of,
    text_or_bytes,
    upper,
    upper_bytes,
    whole,
    without_accents,
    without_inside_spaces,
)
from wlcompat.strings.options import FormatOptions, SpaceOptions
from wlcompat.values.text import current_codec

_PLACE = re.compile(r"%(%|\d+)")


@function(french="ChaîneConstruit", parameters=("Text", "Parameter 1"), pure=True)
def StringBuild(text: str, *parameters: object) -> str:
    """Return a text with each %1, %2, ... replaced by the parameter of that number.

    `%%` stands for one percent sign. The value of a parameter is taken as it is: a %1 in it stays. A list
    counts as that many parameters, which is how `MyParameters[3 TO]` is passed on.

    Page not seen; the form comes from programs. Not documented: a number without its parameter. Here: it
    gives nothing. A percent sign before anything else stays.
    """
    given: list[object] = []
    for parameter in parameters:
        given.extend(parameter) if isinstance(parameter, list) else given.append(parameter)
    pieces = [*_split(text_of(text))]
    for place in range(1, len(pieces), 2):
        if pieces[place] != "%":
            number = int(pieces[place])
            pieces[place] = text_of(given[number - 1]) if 1 <= number <= len(given) else ""
    return "".join(pieces)


@lru_cache(maxsize=256)
def _split(text: str) -> tuple[str, ...]:
    """Return the texts around the places, and between them what stands there: the number, or a percent sign."""
    return tuple(_PLACE.split(text))


@function(french="Taille", parameters=("Text",), pure=True, plain=("len(text)",))
def Length(text: str | bytes) -> int:
    """Return the number of characters of a text, or of bytes of a buffer.

    Page not seen; used by page 1000017041 and by programs.
    """
    return len(text) if type(text) is str else len(text_or_bytes(text))


@function(
    french="Gauche",
    parameters=("Text", "Number of characters"),
    pure=True,
    plain=("text[:count] if count >= 0",),
)
def Left(text: TextT, count: int = 1) -> TextT:
    """Return the first characters of a text: all of it when it is shorter, none when `count` is 0 or less.

    Buffers give bytes. Page not seen; the behaviour is what programs rely on. Not documented: the default.
    """
    if type(text) is str and type(count) is int and count >= 0:
        return text[:count]
    return text_or_bytes(text)[: max(whole(count), 0)]


@function(
    french="Droite",
    parameters=("Text", "Number of characters"),
    pure=True,
    plain=("text[-count:] if count >= 1",),
)
def Right(text: TextT, count: int = 1) -> TextT:
    """Return the last characters of a text: all of it when it is shorter, none when `count` is 0 or less.

    Buffers give bytes. Page not seen; the behaviour is what programs rely on. Not documented: the default.
    """
    text = text_or_bytes(text)
    count = count if type(count) is int else whole(count)
    return text[-count:] if count > 0 else text[:0]


@function(
    french="Milieu",
    parameters=("Text", "Start position", "Number of characters"),
    pure=True,
    plain=(
        "text[position - 1 :] if position >= 1",
        "text[position - 1 : position - 1 + count] if position >= 1 and count >= 0",
    ),
)
def Middle(text: TextT, position: int, count: int | None = None) -> TextT:
    """Return the characters of a text from a position (1 is the first) on: `count` of them, or all.

    Past the end nothing is left. Buffers give bytes. Page not seen; programs use it.
    Not documented: a position below 1. Here: nothing stands there, so `count` is used up until 1.
    """
    if type(text) is str and type(position) is int and type(count) is int and position > 0 <= count:
        return text[position - 1 : position - 1 + count]
    start = whole(position) - 1
    end = None if count is None else max(start + whole(count), 0)
    return text_or_bytes(text)[max(start, 0) : end]


@function(french="Majuscule", parameters=("Text",), pure=True)
def Upper(text: TextT) -> TextT:
    """Return the text in capitals, accents kept; every character stays one character ("ß" stays).

    Page not seen; programs use it.
    """
    text = text_or_bytes(text)
    if isinstance(text, bytes):
        return upper_bytes(text)
    return text.upper() if text.isascii() else "".join(map(upper, text))


@function(french="Minuscule", parameters=("Text",), pure=True)
def Lower(text: TextT) -> TextT:
    """Return the text in small letters, accents kept. Page not seen; programs use it."""
    text = text_or_bytes(text)
    return lower_bytes(text) if isinstance(text, bytes) else text.lower()


@function(french="SansEspace", parameters=("Text", "Options"), pure=True)
def NoSpace(text: TextT, options: SpaceOptions = SpaceOptions.Outside) -> TextT:
    """Return the text without the spaces around it, or without those that `options` names.

    sscOutside (left and right), sscLeft, sscRight, sscInside (between the first and the last other character)
    and sscAll; they can be added. Tabulators and line breaks count as spaces.

    Page not seen; options and default come from programs. Not documented: what counts as a space, and whether
    sscInside leaves one; here it leaves none.
    """
    text = text_or_bytes(text)
    if options is SpaceOptions.Outside:
        return text.strip()
    if options & SpaceOptions.Inside:
        text = without_inside_spaces(text)
    if options & SpaceOptions.Left:
        text = text.lstrip()
    return text.rstrip() if options & SpaceOptions.Right else text


@function(french="SansAccent", parameters=("Text",), pure=True)
def NoAccent(text: str) -> str:
    """Return the text with plain letters in the place of accented ones: "é" is "e", "Ç" is "C".

    Page not seen; programs use it. Not documented: ligatures such as "œ". Here they stay.
    """
    return without_accents(text_of(text))


@function(french="ChaîneFormate", parameters=("Text", "Options"), pure=True)
def StringFormat(text: str, options: FormatOptions) -> str:
    """Return the text as the options ask, which can be added.

    ccLowCase, ccUpCase, ccIgnoreAccent, ccIgnoreSpace (spaces around), ccIgnoreInsideSpace,
    ccIgnorePunctuationAndSpace. Page not seen; programs use it. Not documented: ccIgnoreCase here. It gives
    small letters.
    """
    return formatted(text_of(text), options)


@function(french="Complète", parameters=("Text", "Size", "Character"), pure=True)
def Complete(text: TextT, size: int, character: str | bytes = " ") -> TextT:
    """Return the text with exactly `size` characters: filled up at its end, or cut there.

    `character` fills instead of spaces; a longer text fills with its repetition. Page not seen; programs use
    it to fill and to cut.
    """
    text, size = text_or_bytes(text), max(whole(size), 0)
    filling = like(text, character or " ")
    return (text + filling * max(size - len(text), 0))[:size]


@function(french="Répète", parameters=("Text", "Number"), pure=True, plain=("text * count",))
def RepeatString(text: TextT, count: int) -> TextT:
    """Return the text `count` times in a row; "" for 0 or less. Page not seen; programs use it."""
    return text_or_bytes(text) * whole(count)


@function(french="Caract", parameters=("Code",), pure=True)
def Charact(code: int) -> str:
    """Return the character of a code: up to 255 that of the code page, above that of Unicode.

    The code page is windows-1252 unless the environment tells otherwise. Page not seen; programs use it for
    control characters. Raises ValueError for a code that no character has.
    """
    code = whole(code)
    if 0x80 <= code <= 0xFF:
        character = current_codec().decode(bytes([code]))
        return character if len(character) == 1 and not 0xDC80 <= ord(character) <= 0xDCFF else chr(code)
    if not 0 <= code <= 0x10FFFF:
        raise ValueError(f"no character has the code {code}; codes go from 0 to 1114111")
    return chr(code)


@function(french="Asc", parameters=("Character",), pure=True)
def Asc(character: str | bytes) -> int:
    """Return the code of the first character of a text: the reverse of Charact; the byte itself for a buffer.

    Page not seen; programs use it. Not documented: an empty text. Here it gives 0.
    """
    text = text_or_bytes(character)
    if not text:
        return 0
    if isinstance(text, bytes):
        return text[0]
    if text[0].isascii():
        return ord(text[0])
    try:
        data = current_codec().encode(text[0])
    except UnicodeEncodeError:
        return ord(text[0])
    return data[0] if len(data) == 1 else ord(text[0])


@function(french="CaractUnicode", parameters=("Code",), pure=True)
def CharactUnicode(code: int) -> str:
    """Return the character of a code of Unicode, also below 256. ValueError for a code that no character has.

    Page not seen, nor its English name; a list of functions names it.
    """
    return chr(whole(code))
