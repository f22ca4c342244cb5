"""What variables of limited types hold of the values that are stored in them."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat.values import storing as s

INTEGERS = [
    (s.to_int8, -128, 127),
    (s.to_int16, -32768, 32767),
    (s.to_uint8, 0, 255),
    (s.to_uint16, 0, 65535),
    (s.to_uint32, 0, 4294967295),
    (s.to_uint64, 0, 18446744073709551615),
]


@pytest.mark.parametrize(("store", "low", "high"), INTEGERS)
def test_integers_hold_their_range_and_nothing_else(
    store: Callable[[object], int], low: int, high: int
) -> None:
    assert store(low) == low
    assert store(high) == high
    assert store(str(high)) == high
    for value in (low - 1, high + 1, str(high + 1)):
        with pytest.raises(OverflowError, match=f"does not fit in .*, which holds {low} to {high}"):
            store(value)


@pytest.mark.parametrize(
    ("value", "stored"), [(7.9, 7), (0.29 * 100, 29), ("12 apples", 12), ("x", 0), (True, 1), (127.9, 127)]
)
def test_integers_convert_first(value: object, stored: int) -> None:
    for store, _, _ in INTEGERS:
        assert store(value) == stored
        assert type(store(value)) is int


@pytest.mark.parametrize(
    ("value", "stored"),
    [(0.1, 0.1), (1 / 3, 0.33333334), (16777217, 16777216.0), (1234567, 1234567.0), ("2.5kg", 2.5), (0, 0.0)],
)
def test_small_reals(value: object, stored: float) -> None:
    assert s.to_real4(value) == stored
    assert type(s.to_real4(value)) is float


def test_a_small_real_that_is_too_great() -> None:
    with pytest.raises(OverflowError):
        s.to_real4(1e39)


@given(st.floats(width=32, allow_nan=False, allow_infinity=False))
def test_small_reals_are_what_four_bytes_hold(value: float) -> None:
    stored = s.to_real4(value)
    assert struct.pack("<f", stored) == struct.pack("<f", value)
    assert s.to_real4(stored) == stored


@pytest.mark.parametrize(("value", "stored"), [("abc", "a"), ("", ""), ("\0", "\0"), (7, "7")])
def test_characters(value: object, stored: str) -> None:
    assert s.to_character(value) == stored


@pytest.mark.parametrize(
    ("value", "stored"), [("abcdef", "abc"), ("ab", "ab"), ("a\0b", "a"), ("", ""), (12345, "123")]
)
def test_strings_on_a_size_end_at_it_or_at_a_zero(value: object, stored: str) -> None:
    assert s.to_asciiz(value, 3) == stored


@pytest.mark.parametrize(("value", "stored"), [("abcdef", "abc"), ("a", "a  "), ("", "   "), (0.5, "0.5")])
def test_fixed_strings_are_cut_or_filled_up_with_spaces(value: object, stored: str) -> None:
    assert s.to_fixed_text(value, 3) == stored


@pytest.mark.parametrize(("value", "stored"), [("abcdef", b"abc"), (b"a", b"a\0\0"), ("é", b"\xe9\0\0")])
def test_buffers_on_a_size_are_cut_or_filled_up_with_zeros(value: object, stored: bytes) -> None:
    assert s.to_fixed_buffer(value, 3) == stored
