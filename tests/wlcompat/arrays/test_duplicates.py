"""Deleting what an array holds more than once."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat import ArrayDeleteDuplicate, TableauSupprimeDoublon


@pytest.mark.parametrize(
    ("array", "kept"),
    [
        ([], []),
        ([3, 1, 3, 2, 1], [3, 1, 2]),
        (["a", "A", "a", "é", "e"], ["a", "A", "é", "e"]),
        ([[1, 2], [2], [1, 2]], [[1, 2], [2]]),
    ],
)
def test_the_first_one_stays(array: list[Any], kept: list[Any]) -> None:
    assert TableauSupprimeDoublon is ArrayDeleteDuplicate
    ArrayDeleteDuplicate(array)
    assert array == kept
