"""What Transfer copies between variables."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat import NotSupported
from wlcompat.values.memory import transferred


@pytest.mark.parametrize(
    ("target", "source", "count", "result"),
    [
        (0, b"\x01\x02", 2, 0x0201),
        (0x01020304, b"\xff", 1, 0x010203FF),
        (-1, 0, 1, -256),
        (0, b"\xff\xff\xff\xff", 4, -1),
        (5, "ab", 4, 0x6261),
        (0, -2, 8, -2),
        (b"\0" * 4, 0x0102, 2, b"\x02\x01\0\0"),
        (b"", "é", 3, b"\xe9\0\0"),
        ("abcd", b"xy", 2, "xycd"),
        ("abcd", b"x\0", 2, "x"),
    ],
)
def test_the_first_bytes_are_copied(target: Any, source: Any, count: int, result: Any) -> None:
    assert transferred(target, source, count) == result


@pytest.mark.parametrize(
    ("size", "unsigned", "result"), [(4, True, 0xFFFFFFFE), (4, False, -2), (2, True, 0xFFFE), (2, False, -2)]
)
def test_an_integer_has_the_size_and_the_sign_of_its_variable(size: int, unsigned: bool, result: int) -> None:
    assert transferred(0, -2, size, size=size, unsigned=unsigned) == result


def test_other_values_have_no_memory_here() -> None:
    with pytest.raises(NotSupported, match="type list"):
        transferred(0, [1], 4)
