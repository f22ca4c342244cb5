"""Objects copied into one another."""

from __future__ import annotations

from enum import Enum
from types import SimpleNamespace

import pytest

from wlcompat.values.copies import assign_members


def test_null_is_no_object_to_assign() -> None:
    target = SimpleNamespace(name="x")
    with pytest.raises(ValueError, match="the object that is assigned is Null; test for it"):
        assign_members(target, None)
    assert target.name == "x"


def test_members_that_both_have_are_copied() -> None:
    target = SimpleNamespace(name="x", shared=None)
    source = SimpleNamespace(name="y", shared=SimpleNamespace(), other=1)
    assign_members(target, source, "shared")
    assert target.name == "y"
    assert target.shared is source.shared
    assert not hasattr(target, "other")


class _Kind(Enum):
    PLAIN = 1


def test_objects_that_hold_one_another_and_values_of_enumerations_are_copied() -> None:
    target, source = SimpleNamespace(kind=None, inner=None), SimpleNamespace(kind=_Kind.PLAIN)
    source.inner = SimpleNamespace(outer=source, name="y", shared=SimpleNamespace())
    assign_members(target, source, "shared")
    assert target.kind is _Kind.PLAIN
    assert target.inner.name == "y"
    assert target.inner is not source.inner
    assert target.inner.shared is source.inner.shared
