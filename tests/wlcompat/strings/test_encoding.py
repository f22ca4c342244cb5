"""Bytes as text: URLs, base 64, hexadecimal."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wlcompat import (
    BigEndian,
    BufferToHexa,
    Decode,
    Décode,
    Encode,
    EntierVersHexa,
    ErrorInfo,
    ErrorOccurred,
    HexaToBuffer,
    HexaToInteger,
    IntegerToHexa,
    NoGrouping,
    NoLine,
    StringToUTF8,
    URLDecode,
    URLEncode,
    UTF8ToString,
    encodeBASE64,
    encodeBASE64NoCR,
    encodeBASE64SansRC,
    encodeBASE64URL,
    encodeURLFromAnsi,
    encodeURLFromUnicode,
    encodeURLFromUTF8,
    encodeURLParameter,
    encodeURLToAnsi,
    encodeURLToUnicode,
    encodeURLToUTF8,
    errCode,
)
from wlcompat.strings.options import Encoding, UrlEncoding
from wlcompat.values.conversions import to_text

pytestmark = pytest.mark.usefixtures("runtime")


@pytest.mark.parametrize(
    ("url", "form", "encoded"),
    [
        ("http://a b/c d?x=1&y=%20#z", encodeURLFromAnsi, "http://a%20b/c%20d?x=1&y=%20#z"),
        ("é", encodeURLFromAnsi, "%C3%A9"),
        ("é€Ж", encodeURLFromUnicode, "%C3%A9%E2%82%AC%D0%96"),
        ("https://a/?%C3%A9", encodeURLParameter, "https%3A%2F%2Fa%2F%3F%25C3%25A9"),
        ("-_.!~*'()[]\"<>\\^`{|}", encodeURLParameter, "-_.!~*'()%5B%5D%22%3C%3E%5C%5E%60%7B%7C%7D"),
        ("", encodeURLParameter, ""),
    ],
)
def test_url_encoding(url: str, form: UrlEncoding, encoded: str) -> None:
    assert URLEncode(url, form) == encoded


def test_utf8_is_not_encoded_twice() -> None:
    assert URLEncode("é") == "%C3%A9"
    assert URLEncode(StringToUTF8("é")) == "%C3%A9"
    assert URLEncode("Ã©") == "%C3%A9", "UTF-8 in a string, one character a byte"
    assert URLEncode("Ã©", encodeURLFromAnsi) == "%C3%83%C2%A9"
    assert URLEncode(b"\xe9") == "%E9"


def test_url_decoding() -> None:
    assert URLDecode("http://a%20b/%C3%A9+%2B%e2%82%ac") == "http://a b/é +€"
    assert URLDecode("%26%238364%3B") == "€"
    assert URLDecode("%C3%A9", encodeURLToUnicode) == URLDecode("%C3%A9", encodeURLToUTF8) == "é"
    assert URLDecode("%C3%A9", encodeURLToAnsi) == "Ã©"
    assert URLDecode("%E9%80") == "é€", "no UTF-8: the code page"
    assert URLDecode("100%") == "100%"
    assert URLDecode("%zz") == "%zz"


@given(st.text())
def test_urls_there_and_back(text: str) -> None:
    assume(UTF8ToString(text) == text)  # else it is taken for what StringToUTF8 has made
    assert URLDecode(URLEncode(text, encodeURLParameter)) == text


@pytest.mark.parametrize(
    "text", ["L\xe9a", "\xe9", "na\xefve \N{EURO SIGN} caf\xe9", "Ж", "\xc3\xa9 \xe9", "a b"]
)
def test_the_ways_of_servers_and_the_plain_ones(text: str) -> None:
    stored_in_a_string = to_text(StringToUTF8(text))
    for form in (encodeURLFromUTF8, encodeURLParameter):
        encoded = URLEncode(text, form)
        assert URLEncode(StringToUTF8(text), form) == URLEncode(stored_in_a_string, form) == encoded
        assert URLDecode(encoded) == UTF8ToString(URLDecode(encoded))
    assert UTF8ToString(URLDecode(URLEncode(text, encodeURLParameter))) == text


@given(st.binary(max_size=300), st.sampled_from([encodeBASE64, encodeBASE64NoCR, encodeBASE64URL]))
def test_base_64_there_and_back(data: bytes, form: Encoding) -> None:
    assert Decode(Encode(data, form), form) == data
    assert Decode(Encode(data, form).rstrip("="), form) == data


def test_forms_of_base_64() -> None:
    assert Encode("été") == "6XTp"
    assert Encode(b"\xfb\xff", encodeBASE64SansRC) == "+/8="
    assert Encode(b"\xfb\xff", encodeBASE64URL) == "-_8="
    assert Encode(b"x" * 60) == "eHh4" * 19 + "\r\n" + "eHh4"
    assert Encode(b"x" * 60, encodeBASE64NoCR) == "eHh4" * 20
    assert Encode("") == ""
    assert Décode(" 6X\r\nTp ") == b"\xe9t\xe9"
    assert Décode("") == b""


@pytest.mark.parametrize("text", ["6XT6X", "6X*Tp", "é", "=6XTp"])
def test_what_is_no_base_64(text: str) -> None:
    assert Decode(text) == b""
    assert ErrorInfo(errCode) == 79001


def test_text_that_has_no_bytes() -> None:
    assert Encode("Ж") == ""
    assert ErrorInfo(errCode) == 79004
    assert Encode("é") != ""
    assert not ErrorOccurred()


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((), "01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10\r\n11 12 13"),
        ((2,), "0201 0403 0605 0807 0A09 0C0B 0E0D 100F\r\n1211 13"),
        ((2, BigEndian), "0102 0304 0506 0708 090A 0B0C 0D0E 0F10\r\n1112 13"),
        ((4,), "04030201 08070605 0C0B0A09 100F0E0D\r\n11 12 13"),
        ((4, BigEndian), "01020304 05060708 090A0B0C 0D0E0F10\r\n11 12 13"),
        ((1, 9), "01 02 03 04 05 06 07 08 09\r\n0A 0B 0C 0D 0E 0F 10 11 12\r\n13"),
        ((4, 1), "04030201\r\n08070605\r\n0C0B0A09\r\n100F0E0D\r\n11 12 13"),
        ((2, NoLine), "0201 0403 0605 0807 0A09 0C0B 0E0D 100F 1211 13"),
        ((NoGrouping,), "0102030405060708090A0B0C0D0E0F10111213"),
        ((NoGrouping, 4), "01020304\r\n05060708\r\n090A0B0C\r\n0D0E0F10\r\n111213"),
    ],
)
def test_buffers_in_hexadecimal(arguments: tuple[int, ...], text: str) -> None:
    assert BufferToHexa(bytes(range(1, 20)), *arguments) == text


def test_texts_in_hexadecimal() -> None:
    assert BufferToHexa("é€") == "E9 80"
    assert BufferToHexa("") == ""
    assert BufferToHexa("Ж") == ""
    assert ErrorOccurred()
    with pytest.raises(ValueError, match="1, 2 or 4"):
        BufferToHexa("x", 3)


@given(st.binary(max_size=100))
def test_hexadecimal_there_and_back(data: bytes) -> None:
    assert HexaToBuffer(BufferToHexa(data)) == data
    assert HexaToBuffer(BufferToHexa(data, NoGrouping).lower()) == data


@pytest.mark.parametrize("text", ["0", "0G", "0x00", "é0"])
def test_what_is_not_hexadecimal(text: str) -> None:
    assert HexaToBuffer(text) == b""
    assert ErrorInfo(errCode) == 79002


def test_integers_in_hexadecimal() -> None:
    assert EntierVersHexa is IntegerToHexa
    assert IntegerToHexa(255) == "FF"
    assert IntegerToHexa(255, 4) == "00FF"
    assert IntegerToHexa(0) == "0"
    assert IntegerToHexa(-1) == "FFFFFFFF"
    assert IntegerToHexa(-(2**40)) == "FFFFFF0000000000"
    assert HexaToInteger("ff") == 255
    assert HexaToInteger(" 0x1Fz") == 31
    assert HexaToInteger("-10") == -16
    assert HexaToInteger("zz") == 0
