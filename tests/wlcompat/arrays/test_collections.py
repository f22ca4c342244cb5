"""Associative arrays, queues and stacks."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    AssociativeArray,
    Dequeue,
    Enqueue,
    Pop,
    Push,
    Queue,
    Ref,
    Stack,
    ccIgnoreAccent,
    ccIgnoreCase,
    tccIgnoreCase,
    tccIgnoreSpace,
)


def test_absent_keys_give_the_default_and_are_not_created() -> None:
    ages: AssociativeArray[str, int] = AssociativeArray(int)
    assert ages["Ann"] == 0
    assert "Ann" not in ages
    assert len(ages) == 0
    lists: AssociativeArray[str, list[int]] = AssociativeArray(list)
    lists["a"].append(1)
    assert lists["a"] == []
    nothing: AssociativeArray[str, Any] = AssociativeArray()
    assert nothing["x"] is None
    ages["Ann"] += 2
    assert ages == {"Ann": 2}


def test_order_and_copies() -> None:
    ages = AssociativeArray(int, values={"Zoé": 1, "Ann": 2})
    ages["Bob"] = 3
    ages["Zoé"] = 9
    assert list(ages.items()) == [("Zoé", 9), ("Ann", 2), ("Bob", 3)]
    for copied in (ages.copy(), copy.copy(ages)):
        copied["Ann"] = 0
        assert ages["Ann"] == 2
        assert copied["nobody"] == 0
    assert ages.get("nobody") is None
    assert ages.get("nobody", 5) == 5
    assert ages.setdefault("Ann", 7) == 2
    assert ages.setdefault("Eve", 7) == 7
    assert ages.popitem() == ("Eve", 7)
    assert ages.pop("Ann") == 2
    assert ages.pop("Ann", "gone") == "gone"
    with pytest.raises(KeyError):
        ages.pop("Ann")
    with pytest.raises(KeyError):
        del ages["Ann"]
    ages.clear()
    with pytest.raises(KeyError):
        ages.popitem()


@pytest.mark.parametrize("options", [tccIgnoreCase, ccIgnoreCase, ccIgnoreCase + ccIgnoreAccent])
def test_keys_without_case(options: int) -> None:
    ages: AssociativeArray[str, int] = AssociativeArray(int, options)
    ages["Ann"] = 1
    ages["ANN"] = 2
    ages.update({"bob": 3}, BOB=4)
    assert dict(ages) == {"Ann": 2, "bob": 4}
    assert ages["ann"] == ages.get("aNN") == 2
    assert "aNN" in ages
    assert ("ÂNN" in ages) is bool(options & ccIgnoreAccent)
    del ages["aNn"]
    ages["ANN"] = 5
    assert list(ages) == ["bob", "ANN"]
    assert ages.pop("BoB") == 4
    ages.clear()
    ages["anN"] = 1
    assert list(ages.copy()) == ["anN"]


def test_keys_without_spaces_and_keys_that_are_no_texts() -> None:
    array: AssociativeArray[Any, str] = AssociativeArray(str, tccIgnoreSpace)
    array[" a "] = "x"
    array[1] = "one"
    assert array["a"] == "x"
    assert array[1] == "one"
    assert repr(array) == "AssociativeArray({' a ': 'x', 1: 'one'})"


def test_a_queue() -> None:
    queue: Queue[Any] = Queue(default=str)
    Enqueue(queue, "a")
    Enqueue(queue, "b")
    copied = queue.copy()
    assert list(queue) == ["a", "b"]
    assert Dequeue(queue) == "a"
    variable = Ref("")
    assert Dequeue(queue, variable) is True
    assert variable.value == "b"
    assert Dequeue(queue, variable) is False
    assert variable.value == "b"
    assert Dequeue(queue) == ""
    assert list(copied) == ["a", "b"]


def test_a_stack() -> None:
    stack: Stack[Any] = Stack()
    Push(stack, "a")
    Push(stack, "b")
    copied = copy.copy(stack)
    assert list(stack) == ["b", "a"]
    assert Pop(stack) == "b"
    variable = Ref("")
    assert Pop(stack, variable) is True
    assert variable.value == "a"
    assert Pop(stack) is None
    assert list(copied) == ["b", "a"]


def test_what_assignment_copies_is_copied_in() -> None:
    inner: Queue[int] = Queue()
    outer: Queue[Any] = Queue()
    Enqueue(outer, inner)
    Enqueue(inner, 1)
    assert not outer[0]


@given(st.lists(st.integers()))
def test_first_in_first_out_and_last_in_first_out(values: list[int]) -> None:
    queue, stack = Queue(values), Stack(values)
    assert [Dequeue(queue) for _ in values] == values
    assert [Pop(stack) for _ in values] == values[::-1]


def test_pickles() -> None:
    for collection in (Queue([1, 2]), Stack([1, 2])):
        assert list(pickle.loads(pickle.dumps(collection))) == list(collection)
    array = AssociativeArray(list, tccIgnoreCase, {"a": [1]})
    for again in (pickle.loads(pickle.dumps(array)), copy.deepcopy(array)):
        assert again == array
        assert again["A"] == [1]
        assert again["A"] is not array["A"]
        assert again["x"] == []


def test_a_loop_may_change_the_associative_array_that_it_goes_over() -> None:
    ages: AssociativeArray[str, int] = AssociativeArray(int)
    ages.update({"Ann": 41, "Bob": 7, "Eve": 9})
    for name, age in ages.items():
        if age < 10:
            del ages[name]
        ages["new " + name] = age
    assert list(ages) == ["Ann", "new Ann", "new Bob", "new Eve"]
    for _ in ages.values():
        ages.clear()
    assert not ages
