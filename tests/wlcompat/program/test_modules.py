"""Stand-ins for modules: they import when something is used, and make way for what they stood for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from wlcompat.program.modules import module_when_used


@pytest.fixture
def owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A module that needs another one, `tools_of_a_test`, which nobody has imported yet."""
    (tmp_path / "tools_of_a_test.py").write_text("count = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    own = ModuleType("owner_of_a_test")
    monkeypatch.setitem(sys.modules, own.__name__, own)
    vars(own)["tools_of_a_test"] = module_when_used("tools_of_a_test", own.__name__)
    yield own
    sys.modules.pop("tools_of_a_test", None)


def test_a_stand_in_imports_when_it_is_read(owner: ModuleType) -> None:
    assert "tools_of_a_test" not in sys.modules
    assert owner.tools_of_a_test.count == 1
    assert owner.tools_of_a_test is sys.modules["tools_of_a_test"]


def test_a_stand_in_assigns_in_the_module(owner: ModuleType) -> None:
    owner.tools_of_a_test.count = 5
    assert sys.modules["tools_of_a_test"].count == 5


def test_what_the_module_does_not_have_is_its_own_error(owner: ModuleType) -> None:
    with pytest.raises(AttributeError, match="tools_of_a_test"):
        _ = owner.tools_of_a_test.nothing
