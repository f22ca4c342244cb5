"""The type UUID."""

from __future__ import annotations

import pytest

from wlcompat import to_buffer, to_uuid

TEXT = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"


@pytest.mark.parametrize(
    "given", [TEXT, TEXT.upper(), TEXT.replace("-", ""), f" {{{TEXT}}} ", to_buffer(to_uuid(TEXT))]
)
def test_all_forms_are_one(given: str | bytes) -> None:
    assert to_uuid(given) == TEXT
    assert len(to_buffer(to_uuid(given))) == 16


def test_of_256_bits() -> None:
    digits = "f7bd6e424d979b8dc397ac1e459140aaa52d3f906145905b4167993a191c7536"
    assert to_uuid(digits.upper(), 256) == digits
    assert to_uuid("", 256) == "0" * 64


@pytest.mark.parametrize("given", ["12", "x" * 32, TEXT + "0", b"1"])
def test_what_is_none_raises(given: str | bytes) -> None:
    with pytest.raises(ValueError, match="no UUID of 128 bits"):
        to_uuid(given)
