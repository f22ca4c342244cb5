"""VariableReset gives each kind of value back what it is at first."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import pytest

import wlcompat as wl
from wlcompat import Ref
from wlcompat.errors.exceptions import WLanguageError


class Color(Enum):
    Red = 1
    Green = 2


@dataclass
class Point:
    x: int = 7
    names: list[str] = field(default_factory=list)


class Named:
    def __init__(self, name: str) -> None:
        self.name = name


@pytest.mark.parametrize(
    ("value", "first"),
    [
        *((5, 0), (1.5, 0.0), ("a", ""), (True, False), (b"a", b""), (Color.Green, Color.Red), (None, None)),
        *((wl.Currency(3), wl.Currency()), (wl.Duration(seconds=3), wl.Duration())),
    ],
)
def test_simple_values(value: Any, first: Any) -> None:
    cell = Ref(value)
    wl.VariableReset(cell)
    assert cell.value == first
    assert type(cell.value) is type(first)


def test_what_holds_others_stays_the_same_object() -> None:
    point, numbers, keys = Point(1, ["a"]), [1, 2], wl.AssociativeArray(int)
    keys["a"] = 1
    for one in (point, numbers, keys):
        cell = Ref[Any](one)
        wl.VariableRAZ(cell)
        assert cell.value is one
    assert (point, numbers, len(keys)) == (Point(), [], 0)


def test_an_object_that_cannot_be_made_without_parameters() -> None:
    with pytest.raises(WLanguageError, match="Named"):
        wl.VariableReset(Ref(Named("a")))
