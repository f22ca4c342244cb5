# ruff: noqa: N802 - WLanguage's own names
"""Bytes as text: base 64, hexadecimal, and the encoding of URLs."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import quote, unquote_to_bytes

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.strings.arguments import text_of, text_or_bytes, whole
from wlcompat.strings.bytes_of_texts import bytes_of
from wlcompat.strings.constants import CR
from wlcompat.strings.errors import NOT_ENCODED, NOT_HEXADECIMAL
from wlcompat.strings.options import Encoding, HexadecimalForm, UrlEncoding
from wlcompat.values.text import current_codec, encode

_IN_URLS = ";/?:@&=+$,-_.!~*'()%#"
_MAYBE_UTF8 = (UrlEncoding.FROM_UTF8, UrlEncoding.PARAMETER)
_IN_PARAMETERS = "-_.!~*'()"
_LINE_OF_BASE64 = 76
_LINE_OF_HEXADECIMAL = 16
_NAMES = {Encoding.BASE64_NO_CR: "encodeBASE64NoCR", Encoding.BASE64_URL: "encodeBASE64URL"}


@function(french="URLEncode", doc=3024040, parameters=("URL", "Encoding format"), pure=True)
def URLEncode(url: str | bytes, form: UrlEncoding = UrlEncoding.FROM_UTF8) -> str:
    """Return a URL with `%xx` for each byte of the characters that a URL cannot have.

    Letters, digits and ; / ? : @ & = + $ , - _ . ! ~ * ' ( ) % # stay. With encodeURLParameter only letters,
    digits and - _ . ! ~ * ' ( ) stay, so that a URL can be the parameter of another one. Other characters
    become their bytes in UTF-8, those of a buffer the bytes that they are. Unless the form says
    encodeURLFromAnsi or encodeURLFromUnicode, a text whose characters are bytes of UTF-8, as StringToUTF8
    makes it, is taken as that.

    Source: help page 3024040. Not documented on what was read: the bytes of an accented letter. Here always
    UTF-8, as servers expect.
    """
    text = text_or_bytes(url)
    data = text if isinstance(text, bytes) else _utf8(text, maybe_already=form in _MAYBE_UTF8)
    return quote(data, safe=_IN_PARAMETERS if form == UrlEncoding.PARAMETER else _IN_URLS)


def _utf8(text: str, *, maybe_already: bool) -> bytes:
    if maybe_already and not text.isascii():
        try:
            data = encode(text)
            data.decode("utf-8")
        except UnicodeError:
            pass
        else:
            return data
    return text.encode("utf-8", "surrogatepass")


@function(french="URLDécode", doc=3024041, parameters=("URL", "Encoding format"), pure=True)
def URLDecode(url: str | bytes, form: UrlEncoding = UrlEncoding.FROM_UTF8) -> str:
    """Return a URL with each `%xx` replaced by what it stands for, and "+" by a blank.

    `form` is the counterpart of URLEncode's: encodeURLToUTF8 (default) and encodeURLToUnicode take the bytes as UTF-8
    where they are, else as characters of the program's code page, encodeURLToAnsi as those first. A % without two
    hexadecimal digits stays. `%26%238364%3B`, as forms of old pages send it, is the euro sign.

    Differs from WINDEV: a text is a text, so encodeURLToUTF8 gives no bytes of UTF-8 in a text; UTF8ToString of the result
    gives the same. Source: help page 3024041.
    """
    data = unquote_to_bytes(text_of(url).replace("%26%238364%3B", "€").replace("+", " "))
    if form == UrlEncoding.FROM_ANSI:
        return current_codec().decode(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return current_codec().decode(data)


@function(french="Encode", parameters=("Text or buffer", "Type of encoding"))
@when_it_fails(returns="")
def Encode(data: str | bytes, form: Encoding = Encoding.BASE64) -> str:
    """Return a buffer, or a text in the program's code page, in base 64.

    encodeBASE64: lines of 76 characters; encodeBASE64NoCR: in one line; encodeBASE64URL: in one line, with -
    and _ instead of + and /. Returns "" with ErrorOccurred and ErrorInfo for a text with a character that the
    code page lacks.

    Page not seen; programs use it. Not documented: the length of lines. Missing: the vendor's own forms.
    """
    content = bytes_of(data)
    if form == Encoding.BASE64_URL:
        return base64.urlsafe_b64encode(content).decode()
    text = base64.b64encode(content).decode()
    if form == Encoding.BASE64_NO_CR:
        return text
    return CR.join(text[at : at + _LINE_OF_BASE64] for at in range(0, len(text), _LINE_OF_BASE64))


@function(french="Décode", parameters=("Encoded text", "Type of encoding"))
@when_it_fails(returns=b"")
def Decode(text: str | bytes, form: Encoding = Encoding.BASE64) -> bytes:
    """Return the bytes that a text in base 64 stands for; the reverse of Encode.

    Spaces and line breaks do no harm, and the = at the end may be missing. Returns an empty buffer with
    ErrorOccurred and ErrorInfo for a text that is no base 64. Page not seen; programs use it.
    """
    compact = "".join(text_of(text).split()).rstrip("=")
    padded = compact + "=" * (-len(compact) % 4)
    try:
        return base64.b64decode(padded.encode("ascii"), b"-_" if form == Encoding.BASE64_URL else None, True)
    except (binascii.Error, UnicodeError) as error:
        constant = _NAMES.get(Encoding(form), "encodeBASE64")
        problem = "a character that is none of base 64" if isinstance(error, UnicodeError) else str(error)
        raise Failure(NOT_ENCODED, constant=constant, problem=problem) from error


@function(
    french="BufferVersHexa",
    doc=1000019916,
    parameters=("Buffer to convert", "Nb bytes per word", "Nb bytes per line"),
)
@when_it_fails(returns="")
def BufferToHexa(
    buffer: str | bytes,
    word: int = 1,
    line: int = _LINE_OF_HEXADECIMAL,
    order: int = HexadecimalForm.LITTLE_ENDIAN,
) -> str:
    """Return the bytes of a buffer, or of a text in the program's code page, in hexadecimal: "4A 5B 00".

    `word` is 1 (default), 2 or 4, the bytes between two spaces, or NoGrouping for no spaces. `line` is the
    bytes between two line breaks, 16 unless told, or NoLine. Words of several bytes have the last one first;
    BigEndian, as third or fourth parameter, has the first one first. Bytes that make no full word stand alone.
    Returns "" with ErrorOccurred and ErrorInfo for a text with a character that the code page lacks.

    Source: help page 1000019916. Not documented on what was read: the default of the line, which its examples
    show, and the line with NoGrouping; there it is none unless told.
    """
    if line in (HexadecimalForm.BIG_ENDIAN, HexadecimalForm.LITTLE_ENDIAN):
        line, order = _LINE_OF_HEXADECIMAL, line
    content, word, line = bytes_of(buffer), whole(word), whole(line)
    if word not in (HexadecimalForm.NO_GROUPING, 1, 2, 4):
        raise ValueError(f"BufferToHexa groups 1, 2 or 4 bytes, or none with NoGrouping; not {word}")
    if word == HexadecimalForm.NO_GROUPING:
        line = HexadecimalForm.NO_LINE if line == _LINE_OF_HEXADECIMAL else line
    length = len(content) if line <= 0 else max(line // max(word, 1), 1) * max(word, 1)
    lines = (content[at : at + length] for at in range(0, len(content), max(length, 1)))
    return CR.join(_hexadecimal(part, word, order == HexadecimalForm.BIG_ENDIAN) for part in lines)


def _hexadecimal(data: bytes, word: int, big_endian: bool) -> str:
    if word == HexadecimalForm.NO_GROUPING:
        return data.hex().upper()
    full = len(data) // word * word
    words = [data[at : at + word] for at in range(0, full, word)]
    if not big_endian:
        words = [part[::-1] for part in words]
    words += [data[at : at + 1] for at in range(full, len(data))]
    return " ".join(part.hex() for part in words).upper()


@function(french="HexaVersBuffer", parameters=("Hexadecimal text",))
@when_it_fails(returns=b"")
def HexaToBuffer(text: str) -> bytes:
    """Return the bytes that a text in hexadecimal stands for, two characters each; spaces do no harm.

    Returns an empty buffer with ErrorOccurred and ErrorInfo for any other text. Page not seen; that of
    BufferToHexa (1000019916) names it, and programs use it. Not documented: words of several bytes. Here the
    bytes come in the order that they are written in.
    """
    digits = "".join(text_of(text).split())
    wrong = re.search(r"[^0-9A-Fa-f]", digits)
    if wrong is not None:
        problem = f'it holds "{wrong[0]}" at position {wrong.start() + 1}, spaces not counted'
        raise Failure(NOT_HEXADECIMAL, problem=problem)
    if len(digits) % 2:
        raise Failure(NOT_HEXADECIMAL, problem=f"it has an odd number of digits, {len(digits)}")
    return bytes.fromhex(digits)


@function(french="EntierVersHexa", parameters=("Integer", "Number of digits"), pure=True)
def IntegerToHexa(number: int, digits: int = 0) -> str:
    """Return an integer in hexadecimal, with zeros in front up to the number of digits: 255 is "FF".

    A negative one shows the bits of 4 bytes, or 8 where it needs them. Page not seen; programs use it. Not
    documented: capitals, zeros and negative numbers.
    """
    number = whole(number)
    if number < 0:
        number += 1 << (32 if number >= -(1 << 31) else 64)
    return f"{number:X}".rjust(whole(digits), "0")


@function(french="HexaVersEntier", parameters=("Hexadecimal text",), pure=True)
def HexaToInteger(text: str) -> int:
    """Return the integer that a text in hexadecimal begins with, 0 where it begins with none.

    "0x" in front is fine. Page not seen; programs use it. Not documented: other characters, and numbers above
    the half, which are not negative here.
    """
    found = re.match(r"\s*([+-]?)(?:0[xX])?([0-9A-Fa-f]+)", text_of(text))
    return int(found[1] + found[2], 16) if found is not None else 0
