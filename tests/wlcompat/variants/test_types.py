"""TypeVar tells the type of a value."""

from __future__ import annotations

from dataclasses import dataclass

import wlcompat as wl
from wlcompat import TypeVar


@dataclass
class Point:
    x: int = 0


class Named:
    def __init__(self) -> None:
        self.name = ""


def test_types_of_variables() -> None:
    assert TypeVar(1) == wl.wlInt
    assert TypeVar("a") == wl.wlString == 16
    assert TypeVar([1]) == wl.wlArray
    assert TypeVar(Point()) == wl.wlStructure
    assert TypeVar(Named()) == wl.wlInstance
    assert TypeVar(None) == 0
