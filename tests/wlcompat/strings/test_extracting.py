"""Taking texts apart."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    CR,
    EOT,
    TAB,
    ExtractLine,
    ExtractString,
    ExtractStringBetween,
    FromEnd,
    IgnoreCase,
    firstRank,
    lastRank,
    nextRank,
    previousRank,
)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("a" + TAB + "b", 2), "b"),
        (("a;b;c", 1, ";"), "a"),
        (("a;b;c", 3, ";"), "c"),
        (("a;b;c", 4, ";"), EOT),
        (("a;;c", 2, ";"), ""),
        (("a;b;", 3, ";"), ""),
        (("abc", 1, ";"), "abc"),
        (("abc", 2, ";"), EOT),
        (("", 1, ";"), ""),
        (("", 2, ";"), EOT),
        (("a;b;c", 0, ";"), EOT),
        (("a;b;c", 1, ";", FromEnd), "c"),
        (("a;b;c", 3, ";", FromEnd), "a"),
        (("a;b;c", 4, ";", FromEnd), EOT),
        (("a;b,c", 3, [";", ","]), "c"),
        (("a->b-c", 2, ["-", "->"]), "b"),
        (("a<br>b", 2, "<br>"), "b"),
        (("a;b", 1, ""), "a;b"),
        (("a;b;c", firstRank, ";"), "a"),
        (("a;b;c", lastRank, ";"), "c"),
        (("a;b;c", lastRank, ";", FromEnd), "a"),
        (("one\r\ntwo\nthree", 2, CR), "two"),
        (("one\r\ntwo\nthree", 3, CR), "three"),
        (("one\r\ntwo;three", 2, [CR, ";"]), "two"),
        ((192.168, 2, "."), "168"),
    ],
)
def test_parts(arguments: tuple[Any, ...], expected: str) -> None:
    assert ExtractString(*arguments) == expected


def walk(text: str, first: Any, then: Any) -> list[str]:
    found = []
    part = ExtractString(text, first, ",")
    while part != EOT:
        found.append(part)
        part = ExtractString(text, then, ",")
    return found


@given(st.lists(st.text("ab", max_size=2), min_size=1, max_size=6))
def test_walks_meet_every_part(parts: list[str]) -> None:
    text = ",".join(parts)
    assert walk(text, firstRank, nextRank) == parts
    assert walk(text, lastRank, previousRank) == parts[::-1]


def test_a_walk_inside_another() -> None:
    found = []
    line = ExtractString("a,b;c,d", firstRank, ";")
    while line != EOT:
        item = ExtractString(line, firstRank, ",")
        while item != EOT:
            found.append(item)
            item = ExtractString(line, nextRank, ",")
        line = ExtractString("a,b;c,d", nextRank, ";")
    assert found == ["a", "b", "c", "d"]


def test_next_without_first_begins() -> None:
    assert ExtractString("never,walked", nextRank, ",") == "never"
    assert ExtractString("never,walked backwards", previousRank, ",") == "walked backwards"


def test_each_thread_has_its_own_walk() -> None:
    text = "a,b,c"
    assert ExtractString(text, firstRank, ",") == "a"
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(walk, text, firstRank, nextRank).result() == ["a", "b", "c"]
    assert ExtractString(text, nextRank, ",") == "b"


def test_forgotten_walks_do_not_pile_up() -> None:
    from wlcompat.strings.browsing import browses

    for number in range(500):
        ExtractString(f"{number},x", firstRank, ",")
    assert len(browses()._at) <= 64


def test_lines() -> None:
    text = "one\r\ntwo\nthree"
    assert ExtractLine(text, 2) == "two"
    assert ExtractLine(text, 2, 5) == "two\r\nthree"
    assert ExtractLine(text, 4) == ExtractLine(text, 0) == EOT


def test_between() -> None:
    text = "<b>one</b> and <B>two</B>"
    assert ExtractStringBetween(text, 1, "<b>", "</b>") == "one"
    assert ExtractStringBetween(text, 2, "<b>", "</b>") == EOT
    assert ExtractStringBetween(text, 2, "<b>", "</b>", IgnoreCase) == "two"
    assert ExtractStringBetween(text, 1, "<b>", "</b>", IgnoreCase + FromEnd) == "two"
