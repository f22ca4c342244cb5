"""What the declaration of a function says of plain Python is what the function does."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from wlcompat import catalog
from wlcompat.catalog import Function

VALUES: dict[str, list[object]] = {
    "str": ["", "a", "été", "abc def"],
    "bytes": [b"", b"a\x00b"],
    "int": [-7, -1, 0, 1, 2, 3, 9],
    "float": [-2.5, 0.0, 0.3, 7.0],
    "list": [[], [1], [1, 2, 3]],
    "Sized": [[], [1, 2], {"a": 1}],
    "object": [5, "text"],
    "Any": [[], [1, 2], [[1], [2, 3]]],
}
FORMS = [
    pytest.param(function, form, is_alone, id=f"{function.english}: {form}")
    for function in catalog.functions()
    for is_alone, forms in ((False, function.plain), (True, function.plain_alone))
    for form in forms
]


@pytest.mark.parametrize(("function", "form", "is_alone"), FORMS)
def test_says_what_the_function_does(function: Function, form: str, is_alone: bool) -> None:
    python, _, where = form.partition(" if ")
    compared = 0
    for given in _arguments(function, python):
        if where and not eval(where, {"flat": _is_flat, **given}):
            continue
        here, there = copy.deepcopy(given), copy.deepcopy(given)
        result = eval(python, dict(here))
        assert is_alone or result == function.python(*there.values()), given
        if is_alone:
            function.python(*there.values())
        assert here == there, given
        compared += 1
    assert compared > 1


def _is_flat(array: list[object]) -> bool:
    return not any(isinstance(element, list) for element in array)


def _arguments(function: Function, python: str) -> Iterator[dict[str, Any]]:
    used = compile(python, "plain", "eval").co_names
    parameters = [parameter for parameter in function.parameters if parameter.name in used]
    choices = [
        [value for name in parameter.kind.names for value in VALUES.get(name, [])] for parameter in parameters
    ]
    for values in itertools.product(*choices):
        yield {parameter.name: value for parameter, value in zip(parameters, values, strict=True)}


def test_asks_only_how_much_a_number_is_at_least() -> None:
    for function in catalog.functions():
        for form in (*function.plain, *function.plain_alone):
            _, _, where = form.partition(" if ")
            for condition in filter(None, where.split(" and ")):
                name, _, least = condition.partition(" >= ")
                assert name.removeprefix("flat(").rstrip(")") in {p.name for p in function.parameters}
                assert least.isdigit() or name.startswith("flat(")
