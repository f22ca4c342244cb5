"""Serialize and Deserialize: every type there and back, and what strangers may send."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import pytest

import wlcompat as wl
from wlcompat import Deserialize, ErrorInfo, Ref, Serialize, psdFormatting, psdJSON, psdXML
from wlcompat.errors.exceptions import WLanguageError
from wlcompat.serialization.members import serialized

FORMS = (psdJSON, psdXML, psdJSON + psdFormatting, psdXML + psdFormatting)


class Color(Enum):
    Red = 1
    Green = "g"


@dataclass
class Inner:
    n: int = 0


@serialized(renamed="other name", left_out=False)
@dataclass
class Whole:
    integer: int = 0
    real: float = 0.0
    yes: bool = False
    text: str = ""
    data: bytes = b""
    money: wl.Currency = field(default_factory=wl.Currency)
    exact: wl.Numeric = field(default_factory=wl.Numeric)
    day: wl.Date = field(default_factory=wl.Date)
    time: wl.Time = field(default_factory=wl.Time)
    moment: wl.DateTime = field(default_factory=wl.DateTime)
    length: wl.Duration = field(default_factory=wl.Duration)
    color: Color = Color.Red
    numbers: list[int] = field(default_factory=list)
    tables: list[list[Inner]] = field(default_factory=list)
    by_name: wl.AssociativeArray[str, Inner] = field(default_factory=lambda: wl.AssociativeArray(Inner))
    by_number: wl.AssociativeArray[int, str] = field(default_factory=lambda: wl.AssociativeArray(str))
    queue: wl.Queue[int] = field(default_factory=wl.Queue)
    stack: wl.Stack[int] = field(default_factory=wl.Stack)
    inner: Inner = field(default_factory=Inner)
    dynamic: Inner | None = None
    absent: Inner | None = None
    renamed: str = ""
    left_out: str = "kept"
    class_: str = ""


def filled_in() -> Whole:
    whole = Whole(
        7, 0.25, True, 'é <&> "\\ \r\n', bytes(range(256)), wl.Currency("1.5"), wl.Numeric("-2.125")
    )
    whole.day, whole.time = wl.Date("20240131"), wl.Time("08301512")
    whole.moment, whole.length = wl.DateTime("20240131083015123"), wl.Duration(days=2, milliseconds=5)
    whole.color, whole.numbers = Color.Green, [1, -2]
    whole.tables = [[Inner(1)], [Inner(2), Inner(3)]]
    whole.by_name["a b"], whole.by_number[5] = Inner(4), "five"
    for value in (1, 2):
        whole.queue.put(value)
        whole.stack.put(value)
    whole.inner.n, whole.dynamic, whole.renamed, whole.class_ = 5, Inner(6), "r", "c"
    return whole


def text_of(value: object, form: int = psdJSON, root: str = "") -> str:
    text = Ref("")
    assert Serialize(value, text, form, root), ErrorInfo()
    return text.value


@pytest.mark.parametrize("form", FORMS)
def test_every_type_there_and_back(form: int) -> None:
    read = Whole(left_out="own")
    assert Deserialize(read, text_of(filled_in(), form), form), ErrorInfo()
    expected = filled_in()
    expected.left_out = "own"
    assert read == expected
    assert read.stack.take() == 2
    assert type(read.tables[1][1]) is Inner


@pytest.mark.parametrize("form", FORMS)
def test_what_is_empty_comes_back_empty(form: int) -> None:
    read = filled_in()
    assert Deserialize(read, text_of(Whole(), form), form), ErrorInfo()
    assert (read.numbers, read.queue, read.by_name, read.dynamic) == ([], wl.Queue(), {}, None)
    assert not read.day


def test_names_of_members() -> None:
    text = text_of(Whole(renamed="x"))
    assert '"other name":"x"' in text
    assert '"class":""' in text
    assert "left_out" not in text
    assert text.isascii()


def test_a_buffer_takes_bytes_and_gives_them() -> None:
    data = Ref(b"")
    assert Serialize(Inner(3), data, psdXML)
    assert data.value.endswith(b"<Inner><n>3</n></Inner>")
    read = Inner()
    assert Deserialize(read, data.value, psdXML)
    assert read.n == 3


def test_simple_variables_are_assigned() -> None:
    number, anything = Ref(0), Ref[Any](None)
    assert Deserialize(number, "12", psdJSON)
    assert Deserialize(anything, '{"a": 1.5}', psdJSON)
    assert (number.value, anything.value.A) == (12, 1.5)


def test_a_variant_may_stand_for_the_text() -> None:
    found: list[Inner] = []
    assert Deserialize(found, wl.JSONToVariant('{"all": [{"N": 4}]}').all, psdJSON, of_type=list[Inner])
    assert found == [Inner(4)]


def test_members_that_the_text_lacks_keep_their_values() -> None:
    read = filled_in()
    assert Deserialize(read, '{"INTEGER": "8", "unknown": [1], "__class__": 1}', psdJSON)
    assert read.integer == 8
    assert read.text == filled_in().text
    assert type(read) is Whole


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"integer": []}', "integer"),
        ('{"day": "2024-02-31"}', "day"),
        ('{"inner": 5}', "inner"),
        ('{"color": 9}', "color"),
        ('{"data": "*"}', "data"),
        ('{"tables": [[{"n": {}}]]}', "tables[1][1].n"),
        ("[]", "the whole"),
    ],
)
def test_what_the_type_does_not_take_is_told_with_its_place(text: str, place: str) -> None:
    assert not Deserialize(Whole(), text, psdJSON)
    assert f'"{place}"' in ErrorInfo()


@pytest.mark.parametrize("text", ["", "{", "[1,]", "NaN", '{"a": 1e999999999}', "[" * 100_000, '"\\ud800'])
def test_no_json_is_an_error_and_nothing_else(text: str) -> None:
    anything = Ref[Any](None)
    assert not Deserialize(anything, text, psdJSON)
    assert ErrorInfo()


BILLION_LAUGHS = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
ANOTHER_FILE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        BILLION_LAUGHS,
        ANOTHER_FILE,
        "<a>" * 100_000,
        '<?xml version="1.0" encoding="x"?><a/>',
    ],
)
def test_no_xml_is_an_error_and_nothing_else(text: str) -> None:
    assert not Deserialize(Inner(), text, psdXML)
    assert ErrorInfo()


def test_texts_at_random_do_no_harm() -> None:
    chance = random.Random(5)
    texts = {psdJSON: text_of(filled_in()), psdXML: text_of(filled_in(), psdXML)}
    for form, text in texts.items():
        for _ in range(300):
            at = chance.randrange(len(text))
            broken = text[:at] + chance.choice('{}[]<>"/&,:019ae') + text[at + chance.randrange(3) :]
            assert Deserialize(Whole(), broken, form) or ErrorInfo()


def test_what_holds_itself_is_an_error() -> None:
    inside = Whole()
    inside.numbers.append(inside.numbers)  # type: ignore[arg-type]
    assert not Serialize(inside, Ref(""), psdJSON)
    assert "numbers[1][1]" in ErrorInfo()


def test_what_is_no_value_is_an_error() -> None:
    assert not Serialize([print], Ref(""), psdJSON)
    assert not Serialize(wl.Chrono(), Ref(""), psdJSON)
    assert not Serialize(float("nan"), Ref(""), psdJSON)
    assert not Serialize(Inner(), Ref(""), wl.psdBinary)
    assert not Deserialize(Inner(), "", wl.psdBinary)
    assert not Deserialize(None, "{}", psdJSON)


def test_a_class_whose_constructor_needs_parameters_is_a_mistake_of_the_program() -> None:
    class Named:
        def __init__(self, name: str) -> None:
            self.name = name

    with pytest.raises(WLanguageError):
        Deserialize([], "[{}]", psdJSON, of_type=list[Named])


def test_characters_that_xml_cannot_hold() -> None:
    read = Whole()
    assert Deserialize(read, text_of(Whole(text="a\0b", renamed="\ud800"), psdXML, "a b"), psdXML)
    assert read.text == "a\ufffdb"
