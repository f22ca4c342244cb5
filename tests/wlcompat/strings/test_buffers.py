"""The functions on texts take buffers as they are, and give buffers: byte for byte, no byte changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wlcompat as w
from wlcompat import EOT, FromEnd, IgnoreCase, WholeWord, sscAll, sscInside
from wlcompat.values.text import decode, encode

_ALL_BYTES = bytes(range(256))

_SAME_FOR_BOTH: list[Callable[[Any], Any]] = [
    lambda x: w.Left(x, 3),
    lambda x: w.Right(x, 3),
    lambda x: w.Middle(x, 2, 4),
    lambda x: w.Truncate(x, 2),
    lambda x: w.Complete(x, 6),
    lambda x: w.Complete(x, 20, "\N{EURO SIGN}-"),
    lambda x: w.RepeatString(x, 3),
    w.StringReverse,
    lambda x: w.StringInsert(x, 2, "\xe9"),
    lambda x: w.StringDelete(x, "a"),
    lambda x: w.Replace(x, "a", "\xe9"),
    lambda x: w.Replace(x, "\xe9", "", IgnoreCase),
    lambda x: w.ExtractString(x, 2, ","),
    lambda x: w.ExtractString(x, 1, ["a", ","]),
    lambda x: w.ExtractString(x, 1, ",", FromEnd),
    lambda x: w.ExtractLine(x, 2),
    lambda x: w.ExtractStringBetween(x, 1, "a", ","),
]
_SAME_RESULT: list[Callable[[Any], Any]] = [
    w.Length,
    lambda x: w.Position(x, "a"),
    lambda x: w.Position(x, "\xe9", 0, FromEnd),
    lambda x: w.Position(x, "A", 0, IgnoreCase),
    lambda x: w.Position(x, "\N{GREEK SMALL LETTER ALPHA}"),
    lambda x: w.PositionOccurrence(x, "a", 2),
    lambda x: w.PositionOccurrence(x, ["a", ","], 2),
    lambda x: w.StringCount(x, "a"),
    lambda x: w.StringCount(x, ","),
    lambda x: w.Contains(x, "\N{EURO SIGN}"),
    lambda x: w.StringStartsWith(x, "a"),
    lambda x: w.StringEndsWith(x, "\N{GREEK SMALL LETTER ALPHA}"),
    lambda x: w.StringEndsWith(x, "\xc9", IgnoreCase),
    w.Asc,
    w.Val,
]
_TEXTS = st.binary(max_size=12).map(decode) | st.text("aA,\xe9\xc9\N{EURO SIGN}\r\n1 ", max_size=12)


@given(_TEXTS, st.sampled_from(_SAME_FOR_BOTH))
def test_a_buffer_gives_the_bytes_of_what_its_text_gives(text: str, do: Callable[[Any], Any]) -> None:
    given_back = do(encode(text))
    assert type(given_back) is bytes
    assert given_back == encode(do(text))


@given(_TEXTS, st.sampled_from(_SAME_RESULT))
def test_what_is_asked_of_a_buffer_is_what_its_text_answers(text: str, ask: Callable[[Any], Any]) -> None:
    assert ask(encode(text)) == ask(text)


def test_no_byte_is_changed_on_the_way() -> None:
    assert w.Middle(_ALL_BYTES, 128) == _ALL_BYTES[127:]
    assert w.Position(_ALL_BYTES, _ALL_BYTES[200:]) == 201
    assert w.Replace(_ALL_BYTES, b"\x80\x81", b"") == _ALL_BYTES[:0x80] + _ALL_BYTES[0x82:]


def test_letters_keep_to_the_code_page() -> None:
    assert w.Upper(b"a\xe9\x9a\xff\xdf\xb5\x83") == b"A\xc9\x8a\x9f\xdf\xb5\x83"  # no capital: no change
    assert w.Lower(b"A\xc9\x8a\x9f\xd7") == b"a\xe9\x9a\xff\xd7"


def test_spaces() -> None:
    assert w.NoSpace(b" \r\na b\t") == b"a b"
    assert w.NoSpace(b" a b c ", sscInside) == b" abc "
    assert w.NoSpace(b" a b c ", sscAll) == b"abc"


def test_what_no_byte_stands_for() -> None:
    assert w.Replace(b"abc", "\N{GREEK SMALL LETTER ALPHA}", "x") == b"abc"
    assert w.Position(b"abc", "\N{GREEK SMALL LETTER ALPHA}", 0, WholeWord) == 0
    with pytest.raises(UnicodeEncodeError):
        w.Replace(b"abc", "a", "\N{GREEK SMALL LETTER ALPHA}")


def test_past_the_end() -> None:
    assert w.ExtractString(b"a,b", 3, ",") == encode(EOT)


def test_a_buffer_in_a_text() -> None:
    assert w.Position("a\xe9b", b"\xe9") == 2
    assert w.Replace("a\xe9b", b"\xe9", b"\x80") == "a\N{EURO SIGN}b"


def test_a_changeable_buffer_is_a_buffer() -> None:
    assert w.Left(bytearray(b"abc"), 2) == b"ab"  # type: ignore[type-var]
