"""Variants whose parts are assigned, and what a JSON variable takes."""

from __future__ import annotations

import pytest

from wlcompat.variants.functions import to_json
from wlcompat.variants.members import VariantArray, VariantObject


def test_parts_come_into_being_when_they_are_made() -> None:
    variant = VariantObject()
    variant.ensure("customer").name = "Ada"
    variant.ensure("Customer").city = "London"
    variant.ensure_array("lines").ensure(2).price = 5
    assert str(variant) == '{"customer":{"name":"Ada","city":"London"},"lines":[null,{"price":5}]}'


def test_an_array_grows_up_to_what_is_assigned() -> None:
    array = VariantArray(["one"])
    array[2] = "three"
    assert str(array) == '["one",null,"three"]'


@pytest.mark.parametrize(
    ("given", "taken"), [('{"a": [1]}', '{"a":[1]}'), ("[7]", "[7]"), ("no JSON", "no JSON"), (b"[1]", "[1]")]
)
def test_a_json_variable_reads_texts(given: object, taken: str) -> None:
    assert str(to_json(given)) == taken


class _Reader:
    """Code of a class, in which Python takes `__meta` for another name."""

    def change(self, variant: VariantObject) -> object:
        variant.__added = 2
        variant.__meta += 1
        return variant.__meta, variant.__absent


def test_members_that_begin_with_two_underscores_are_found_in_the_code_of_classes() -> None:
    variant = VariantObject({"__meta": 1, "_Reader__own": 5})
    assert _Reader().change(variant) == (2, None)
    assert variant.as_python() == {"__meta": 2, "_Reader__own": 5, "__added": 2}
    variant._Reader__own = 6  # type: ignore[attr-defined]
    assert (variant["_Reader__own"], variant.__meta) == (6, 2)
    assert not hasattr(variant, "__len_hint__")
