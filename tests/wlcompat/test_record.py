"""Records behave like data classes with slots, and cost next to nothing before the first object."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

import pytest

from wlcompat.record import field, field_names, individual, record, value


@record
class Point:
    """A place."""

    x: int
    y: int = 3

    @property
    def total(self) -> int:
        return self.x + self.y


@record
class Marked(Point):
    marks: list[str] = field(default_factory=list)
    is_open: bool = field(default=False, kw_only=True)


class Plain(Marked):
    __slots__ = ()


@individual
class Knot:
    start: int


def test_fields_are_given_in_order_by_name_or_left_out() -> None:
    assert Point(1).total == 4
    assert Point(y=1, x=1) == Point(1, 1)
    marked = Marked(1, 2, ["a"], is_open=True)
    assert (marked.x, marked.y, marked.marks, marked.is_open) == (1, 2, ["a"], True)
    assert field_names(Marked) == ("x", "y", "marks", "is_open")
    assert field_names(Plain) == field_names(Marked)


@pytest.mark.parametrize("arguments", [(), (1, 2, 3), (1, 2, [], True)])
def test_wrong_numbers_of_fields_are_errors(arguments: tuple[object, ...]) -> None:
    for cls in (Point, Marked) if len(arguments) != 3 else (Point,):
        with pytest.raises(TypeError, match="argument"):
            cls(*arguments)


def test_a_default_that_is_made_is_made_for_each_object() -> None:
    first, second = Marked(1), Marked(1)
    first.marks.append("a")
    assert second.marks == []


def test_objects_are_equal_by_fields_and_class() -> None:
    assert Marked(1) == Marked(1)
    assert Marked(1) != Marked(2)
    assert Point(1) != Marked(1)
    assert Marked(1) != Plain(1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Point(1))


@individual
class Counter:
    start: int
    steps: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.steps.append(self.start)


def test_what_is_made_may_go_on_by_itself() -> None:
    assert [Counter(start).steps for start in (1, 2)] == [[1], [2]]


def test_a_node_is_equal_to_itself_alone() -> None:
    knot = Knot(1)
    assert knot == knot
    assert knot != Knot(1)
    assert {knot: 1}[knot] == 1


@value
class Size:
    width: int
    unit: str = field(default="mm", kw_only=True)
    KNOWN: ClassVar[str] = "no field"

    @cached_property
    def double(self) -> int:
        return 2 * self.width


@value
class Box(Size):
    height: int = 1
    contents: tuple[str, ...] = field(default_factory=tuple)


def test_values_are_compared_and_hashed_by_their_fields() -> None:
    assert Size(1) == Size(1, unit="mm")
    assert Size(1) != Size(1, unit="cm")
    assert Size(1) != Box(1)
    assert len({Size(1), Size(1), Size(2), Box(1), Box(1, 2)}) == 4
    assert (Size(4).double, Size.unit, Size.KNOWN, Box(1).contents) == (8, "mm", "no field", ())
    assert field_names(Box) == ("width", "unit", "height", "contents")
    assert repr(Box(1)) == "Box(width=1, unit='mm', height=1, contents=())"
    match Box(1, 2):
        case Box(width, height):
            assert (width, height) == (1, 2)


def test_fields_have_slots() -> None:
    for made in (Point(1), Plain(1), Knot(1)):
        assert not hasattr(made, "__dict__")
        with pytest.raises(AttributeError):
            made.colour = "red"  # type: ignore[union-attr]


def test_patterns_take_fields_by_position() -> None:
    match Marked(1, 2, ["a"]):
        case Marked(x, y, marks, is_open=False):
            assert (x, y, marks) == (1, 2, ["a"])
        case other:
            pytest.fail(repr(other))


def test_objects_and_classes_show_what_they_are() -> None:
    assert repr(Marked(1)) == "Marked(x=1, y=3, marks=[], is_open=False)"
    assert (Point.__doc__, Point.__module__, Point.__qualname__) == ("A place.", __name__, "Point")
