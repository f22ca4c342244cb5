"""Variables named by a text."""

from __future__ import annotations

from typing import Any

import pytest

from wlcompat.untranslated import NotSupported
from wlcompat.values.naming import variable_named
from wlcompat.values.references import Ref


def test_reads_the_procedures_own_before_the_programs() -> None:
    own: dict[str, Any] = {"nÉtat": 1}
    outer: dict[str, Any] = {"nétat": 2, "class_": 3}
    assert variable_named("NETAT", own, outer).value == 1
    assert variable_named("Class", own, outer).value == 3


def test_assigns_cells_and_variables_of_the_program() -> None:
    cell, outer = Ref(1), {"gnTotal": 2}
    variable_named("n", {"n": cell}, outer).value = 5
    variable_named("gntotal", {}, outer).value = 6
    assert (cell.value, outer["gnTotal"]) == (5, 6)


def test_does_not_assign_what_python_gives_a_copy_of() -> None:
    variable = variable_named("n", {"n": 1}, {})
    with pytest.raises(NotSupported, match="local variable"):
        variable.value = 2


def test_names_what_is_not_there() -> None:
    with pytest.raises(NotSupported, match="EDT_Name"):
        variable_named("EDT_Name", {}, {})


@pytest.mark.parametrize("name", ["__builtins__", "variable_named", "Ref", "pytest"])
def test_reaches_nothing_that_is_no_variable_of_the_program(name: str) -> None:
    with pytest.raises(NotSupported):
        variable_named(name, {}, globals())


def test_finds_a_variable_that_holds_a_procedure() -> None:
    assert variable_named("PHANDLER", {}, {"pHandler": variable_named}).value is variable_named
