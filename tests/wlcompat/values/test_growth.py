"""Values that grow in their place: like `+=` for whoever looks, but that a long one is not copied."""

from __future__ import annotations

import sys
import threading
import tracemalloc
from collections import deque
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest

from wlcompat import AssociativeArray, Ref, RefAs, RefElement, RefItem, RefMember, grow_element, grow_global
from wlcompat.arrays.options import ArrayOptions
from wlcompat.values.growth import grow_member

LONG = 100_000
KINDS = pytest.mark.parametrize(
    ("long", "piece"), [(b"x" * LONG, b"yz"), ("x" * LONG, "yz"), ("x" * LONG, "€")]
)
counted: Any = b""


class Plain:
    shared: Any = ""

    def __init__(self, text: Any = "") -> None:
        self.text = text


class Slotted:
    __slots__ = ("text",)

    def __init__(self, text: Any = "") -> None:
        self.text = text


class WithProperty:
    """What is assigned is written down."""

    def __init__(self, text: Any = "") -> None:
        self._text = text
        self.assigned: list[int] = []

    @property
    def text(self) -> Any:
        return self._text

    @text.setter
    def text(self, value: Any) -> None:
        self.assigned.append(len(value))
        self._text = value


class WritingDown(Plain):
    """Each assignment of any member is written down."""

    def __setattr__(self, name: str, value: Any) -> None:
        self.__dict__.setdefault("assigned", []).append(len(value))
        self.__dict__[name] = value


def fresh(value: Any) -> Any:
    """Return an equal value that nobody else holds."""
    return value[:1] + value[1:]


HOLDERS = pytest.mark.parametrize(
    "holder", [Plain, Slotted, WithProperty, WritingDown, SimpleNamespace, lambda: Ref("")]
)


@KINDS
@HOLDERS
def test_a_member_grows_and_copies_of_it_stay(holder: Any, long: Any, piece: Any) -> None:
    one = holder()
    name = "value" if isinstance(one, Ref) else "text"
    setattr(one, name, fresh(long))
    grow_member(one, name, piece)
    held = getattr(one, name)
    assert held == long + piece
    grow_member(one, name, piece)
    assert getattr(one, name) == long + piece * 2
    assert held == long + piece
    grow_member(one, name, getattr(one, name))
    assert getattr(one, name) == (long + piece * 2) * 2


@KINDS
def test_the_hash_is_that_of_the_grown_value(long: Any, piece: Any) -> None:
    one = Plain(fresh(long))
    assert hash(one.text) == hash(long)
    grow_member(one, "text", piece)
    assert {long + piece: 1}[one.text] == 1


@pytest.mark.parametrize("kind", [WithProperty, WritingDown])
def test_what_runs_at_an_assignment_sees_the_new_value_alone(kind: Any) -> None:
    one = kind(b"x" * LONG)
    before = len(one.assigned)
    grow_member(one, "text", b"y")
    assert one.assigned[before:] == [LONG + 1]


def test_a_member_of_a_class_grows_for_all_its_objects() -> None:
    Plain.shared = "x" * LONG
    kept = Plain.shared
    grow_member(Plain, "shared", "y")
    grow_member(Plain, "shared", "z")
    assert Plain().shared == kept + "yz"


@KINDS
def test_elements_grow_and_copies_of_them_stay(long: Any, piece: Any) -> None:
    keyed: AssociativeArray[str, Any] = AssociativeArray(type(long))
    folding: AssociativeArray[str, Any] = AssociativeArray(type(long), ArrayOptions.IgnoreCase)
    for holder, key in ([long], 0), ({1: long}, 1), (deque([long]), 0), (keyed, "a"), (folding, "A"):
        holder[key] = fresh(long)  # type: ignore[index]
        grow_element(holder, key, piece)
        held = holder[key]  # type: ignore[index]
        grow_element(holder, key, piece)
        assert (held, holder[key]) == (long + piece, long + piece * 2)  # type: ignore[index]
    grow_element(keyed, "b", piece)
    assert keyed["b"] == piece


def test_a_global_of_the_calling_module_grows() -> None:
    global counted
    counted = b"x" * LONG
    grow_global("counted", b"y")
    grow_global("counted", b"z")
    assert counted == b"x" * LONG + b"yz"


@KINDS
def test_a_cell_grows_what_it_stands_for(long: Any, piece: Any) -> None:
    one, array = Plain(), [None]
    kept: list[Any] = []
    own = Ref[Any](None)
    for cell in (
        own,
        RefMember(one, "text"),
        RefItem[Any](array, 0),
        RefElement[Any](array, 1),
        RefAs(own, lambda value: kept.append(value) or value),  # type: ignore[func-returns-value]
    ):
        cell.value = fresh(long)
        cell.grow(piece)
        cell.grow(piece)
        assert cell.value == long + piece * 2
    assert (one.text, array, own.value) == (long + piece * 2, [long + piece * 2], long + piece * 2)
    assert kept == [long, long + piece, long + piece * 2]


@pytest.mark.parametrize(("long", "wrong"), [(b"x" * LONG, "text"), ("x" * LONG, b"bytes")])
def test_what_cannot_be_added_leaves_the_value(long: Any, wrong: Any) -> None:
    one = Plain(fresh(long))
    with pytest.raises(TypeError):
        grow_member(one, "text", wrong)
    assert one.text == long


@KINDS
def test_a_value_that_nobody_else_holds_is_not_copied(long: Any, piece: Any) -> None:
    """There is never memory for two values as long as it."""
    tracemalloc.start()
    try:
        one, cell, array = Plain(fresh(long)), Ref(fresh(long)), [fresh(long)]
        own = (
            partial(grow_member, one, "text"),
            cell.grow,
            partial(grow_element, array, 0),
            RefMember(one, "text").grow,
            RefItem(array, 0).grow,
        )
        for grow in own:
            for _ in range(
                20
            ):  # the interpreter adapts itself; and a first euro sign makes another text of it
                grow(piece)
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(20):
                grow(piece)
            assert tracemalloc.get_traced_memory()[1] - before < LONG / 2
    finally:
        tracemalloc.stop()


@KINDS
def test_another_thread_never_finds_the_place_empty(long: Any, piece: Any) -> None:
    one = Plain(fresh(long))
    lengths: list[int] = []
    done = threading.Event()

    def look() -> None:
        lengths.append(len(one.text))
        while not done.is_set():
            lengths.append(len(one.text))

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    watching = threading.Thread(target=look)
    watching.start()
    try:
        for _ in range(20_000):
            grow_member(one, "text", piece)
    finally:
        done.set()
        watching.join()
        sys.setswitchinterval(interval)
    assert lengths == sorted(lengths)
    assert lengths[0] >= LONG
