"""Variants with members, and JSON there and back."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wlcompat import (
    Date,
    ErrorInfo,
    ErrorOccurred,
    JSONToVariant,
    JSONVersVariant,
    VariantToJSON,
    VariantVersJSON,
    errCode,
    psdFormatting,
)
from wlcompat.variants.members import VariantArray, VariantObject

pytestmark = pytest.mark.usefixtures("runtime")

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_members_and_elements() -> None:
    assert JSONVersVariant is JSONToVariant
    assert VariantVersJSON is VariantToJSON
    v = JSONToVariant('{"Zones": [{"Nom": "Été", "class": 1}, {"nom": null}], "n": 1.5, "ok": true}')
    assert v.zones[0].nom == "Été"
    assert v.Zones[0]["NOM"] == "Été"
    assert v.zones[0].class_ == 1
    assert v.zones[1].nom is None
    assert v.zones.Count == v.Zones.Occurrence == 2
    assert (v.n, v.OK) == (1.5, True)
    assert v.missing is None
    assert v.Count == len(v) == 3
    assert [z.nom for z in v.zones] == ["Été", None]
    assert not ErrorOccurred()


def test_the_spelling_decides_between_names_alike() -> None:
    v = JSONToVariant('{"a": 1, "A": 2, "count": 7}')
    assert (v.a, v.A, v.Count) == (1, 2, 7)
    assert json.loads(VariantToJSON(v)) == {"a": 1, "A": 2, "count": 7}


def test_assigning_members() -> None:
    v = JSONToVariant('{"Name": "x"}')
    v.name = "y"
    v["other"] = JSONToVariant("[]")
    v.other.append(Date("20240229"))
    assert VariantToJSON(v) == '{"Name":"y","other":["20240229"]}'


def test_variants_are_compared_and_copied() -> None:
    v = JSONToVariant('{"a": {"b": [1]}}')
    other = copy.deepcopy(v)
    assert other == v
    other.a.b.append(2)
    assert other != v
    assert v.a.b == [1]
    assert v != 5
    assert bool(VariantObject())


@pytest.mark.parametrize(
    ("text", "value"), [("null", None), ("5", 5), ('"é"', "é"), ("[]", []), ("true", True)]
)
def test_simple_values(text: str, value: object) -> None:
    assert JSONToVariant(text) == value
    assert not ErrorOccurred()


def test_utf8_as_it_comes_out_of_files() -> None:
    data = '{"é": "€ Ж"}'.encode()
    assert JSONToVariant(data)["é"] == "€ Ж"
    assert JSONToVariant(b"\xef\xbb\xbf" + data)["é"] == "€ Ж"
    assert JSONToVariant('{"x": "Ã©"}').x == "é", "one character a byte"
    assert JSONToVariant('{"x": "é"}').x == "é"
    assert JSONToVariant(b'{"x": "\xe9"}') is None
    assert ErrorInfo(errCode) == 79201


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", "[1,]", "NaN", "[" * 100_000, '{"a": 1} x'])
def test_what_is_no_json(text: str) -> None:
    assert JSONToVariant(text) is None
    assert ErrorInfo(errCode) == 79201


def test_forms_of_json() -> None:
    v = JSONToVariant('{"a": [1, "é"], "b": {}}')
    assert VariantToJSON(v) == '{"a":[1,"\\u00e9"],"b":{}}'
    assert (
        VariantToJSON(v, psdFormatting)
        == '{\r\n\t"a": [\r\n\t\t1,\r\n\t\t"\\u00e9"\r\n\t],\r\n\t"b": {}\r\n}'
    )
    assert VariantToJSON("line\nline") == '"line\\nline"'


def test_other_values() -> None:
    class Point:
        def __init__(self) -> None:
            self.x = 1
            self.class_ = b"\xff"

    assert VariantToJSON([Point()]) == '[{"x":1,"class":"/w=="}]'
    assert VariantToJSON(print) == ""
    assert ErrorInfo(errCode) == 79202
    assert VariantToJSON(float("nan")) == ""
    endless = VariantArray()
    endless.append(endless)
    assert VariantToJSON(endless) == ""
    assert ErrorInfo(errCode) == 79202


@given(_VALUES)
def test_json_there_and_back(value: Any) -> None:
    text = json.dumps(value)
    assert json.loads(VariantToJSON(JSONToVariant(text))) == json.loads(text)
    assert json.loads(VariantToJSON(JSONToVariant(text), psdFormatting)) == json.loads(text)
