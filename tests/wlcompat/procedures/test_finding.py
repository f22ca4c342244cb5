"""Procedures of the program by their names, and calling them with the program's values."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import pytest

from wlcompat import Execute, Exécute, Ref, WLanguageError
from wlcompat.procedures.calling import call
from wlcompat.procedures.errors import NO_PROCEDURE, UNKNOWN_PROCEDURE, WRONG_PARAMETERS
from wlcompat.procedures.finding import find_procedure
from wlcompat.values.durations import Duration


def Double(number: int) -> int:  # noqa: N802 - a procedure of a program
    return number * 2


def Été() -> str:  # noqa: N802
    return "summer"


def _Hidden() -> str:  # noqa: N802 - __Hidden in WLanguage
    return "hidden"


def class_() -> str:
    return "a name that Python keeps for itself"


class Shop:
    """A class of a program."""

    rate = 2

    @classmethod
    def Price(cls, number: int) -> int:  # noqa: N802
        return number * cls.rate


NOT_A_PROCEDURE = 5


@pytest.mark.parametrize(
    ("name", "procedure"),
    [
        ("Double", Double),
        ("DOUBLE", Double),
        ("ete", Été),
        ("Class", class_),
        ("__hidden", _Hidden),
        (Double, Double),
    ],
)
def test_names_ignore_case_and_accents(name: object, procedure: object) -> None:
    assert find_procedure(name) is procedure


@pytest.mark.parametrize("name", ["Shop::Price", "shop.price", " Shop :: Price "])
def test_methods_of_classes(name: str) -> None:
    assert find_procedure(name)(4) == 8


@pytest.mark.parametrize(
    "name", ["Missing", "", "Shop::Missing", "NOT_A_PROCEDURE", "Shop", "Execute", "a.b.c"]
)
def test_what_the_program_does_not_have(name: str) -> None:
    with pytest.raises(WLanguageError) as caught:
        find_procedure(name)
    assert caught.value.number == UNKNOWN_PROCEDURE.number
    assert f'"{name}"' in str(caught.value)


def test_what_is_no_name() -> None:
    with pytest.raises(WLanguageError) as caught:
        find_procedure(5)
    assert caught.value.number == NO_PROCEDURE.number


def _module(name: str, file: str, code: str, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    module = types.ModuleType(name)
    module.__file__ = file
    exec(code, module.__dict__)
    monkeypatch.setitem(sys.modules, name, module)
    return module


_CALLER = "from wlcompat import Execute\ndef main(name): return Execute(name)"


def test_the_modules_of_the_same_folder_are_looked_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = _module("program_of_test", str(tmp_path / "program.py"), _CALLER, monkeypatch)
    _module("Tools", str(tmp_path / "Tools.py"), "def Help(): return 'help'", monkeypatch)
    _module("elsewhere", str(tmp_path / "other" / "x.py"), "def Hide(): return 'hidden'", monkeypatch)
    assert program.main("help") == "help"
    assert program.main("tools.help") == "help"
    with pytest.raises(WLanguageError):
        program.main("Hide")


def test_the_main_module_is_looked_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = _module("program_of_test", str(tmp_path / "program.py"), _CALLER, monkeypatch)
    _module("__main__", "/somewhere/else.py", "def FromMain(): return 'main'", monkeypatch)
    assert program.main("frommain") == "main"


def test_execute_returns_the_result() -> None:
    assert Execute("Double", 21) == 42
    assert Exécute is Execute


def _tell(*values: Any) -> tuple[Any, ...]:
    return values


def _typed(whole: int, text: str, real: float = 0.5, yes: bool = False, data: bytes = b"") -> tuple[Any, ...]:
    return whole, text, real, yes, data


def test_values_become_what_the_parameters_are() -> None:
    assert call(_typed, ("12", 3, 4, 1, "x")) == (12, "3", 4.0, True, b"x")
    assert [type(value) for value in call(_typed, (True, 1.5))] == [int, str, float, bool, bytes]


def test_values_of_other_types_stay() -> None:
    duration = Duration(seconds=1)
    assert call(_tell, (duration, [1])) == (duration, [1])


def test_parameters_that_are_assigned_get_a_cell() -> None:
    def change(number: Ref[int]) -> int:
        number.value += 1
        return number.value

    cell = Ref(5)
    assert call(change, ("4",)) == 5
    assert call(change, (cell,)) == 6
    assert cell.value == 6


def test_what_python_cannot_look_into() -> None:
    assert call(max, (3, 7)) == 7


def test_a_wrong_number_of_parameters() -> None:
    with pytest.raises(WLanguageError) as caught:
        call(Double, (1, 2))
    assert caught.value.number == WRONG_PARAMETERS.number
    assert '"Double"' in str(caught.value)


def test_a_procedure_that_is_called_again_gets_the_same() -> None:
    def join(first: str, *rest: int) -> str:
        return first + "".join(map(repr, rest))

    for _ in range(2):
        assert Execute(join, 5, 6, 7) == "567"
        assert Execute(join, 5) == "5"
        with pytest.raises(WLanguageError) as caught:
            Execute(join)
        assert caught.value.number == WRONG_PARAMETERS.number
