"""Arithmetic, texts, dates and copies made at random: what a program prints against a small model of its meaning."""

from __future__ import annotations

import copy
import datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.golden.page import printed
from translator.pipeline import translate
from translator.source import SourceText

A_FEW = settings(max_examples=40)
"""Each example translates and runs a program of many lines."""


def output(text: str) -> list[str]:
    """Return the lines that a program prints; all of it must be translated."""
    translation = translate(SourceText("a.wl", text))
    assert translation.counts.untranslated == 0, text
    return printed(translation.python).splitlines()


# Exact decimals: each step of a calculation with a currency has 6 decimals.

_WIDE = Context(prec=100, rounding=ROUND_HALF_UP)
_MILLIONTH = Decimal("0.000001")
_OPERATIONS = {"+": _WIDE.add, "-": _WIDE.subtract, "*": _WIDE.multiply, "/": _WIDE.divide}

amounts = st.decimals(-1000, 1000, places=3)
steps = st.lists(st.tuples(st.sampled_from("+-*/"), amounts), min_size=1, max_size=4)


def _text(value: Decimal) -> str:
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) if value else "0"


@A_FEW
@given(st.lists(st.tuples(amounts, steps), min_size=1, max_size=10))
def test_currencies_round_to_six_decimals_at_each_step(
    sums: list[tuple[Decimal, list[tuple[str, Decimal]]]],
) -> None:
    text, expected = "m, other are currency\n", []
    for start, operations in sums:
        text += f"m = {start}\n"
        value = start
        for sign, amount in operations:
            if sign == "/" and not amount:
                continue
            text += f"other = {amount}\nm = m {sign} other\n"
            value = _WIDE.quantize(_OPERATIONS[sign](value, amount), _MILLIONTH)
        text += "Info(m)\n"
        expected.append(_text(value))
    assert output(text) == expected


@A_FEW
@given(st.lists(st.tuples(amounts, amounts), min_size=1, max_size=20))
def test_numerics_compare_exactly(pairs: list[tuple[Decimal, Decimal]]) -> None:
    text, expected = "a, b are numeric\n", []
    for left, right in pairs:
        text += f"a = {left}\nb = {right}\nInfo(a < b, a = b, a - b)\n"
        expected += [str(int(left < right)), str(int(left == right)), _text(left - right)]
    assert output(text) == expected


# Integers: a division keeps its decimals until it is stored; small ones hold their range.

_FACTORS = st.lists(st.tuples(st.sampled_from("*/"), st.integers(1, 13)), max_size=5)


@A_FEW
@given(st.lists(st.tuples(st.integers(-1000, 1000), _FACTORS), min_size=1, max_size=20))
def test_decimals_are_cut_only_where_an_integer_is_stored(
    products: list[tuple[int, list[tuple[str, int]]]],
) -> None:
    text, expected = "n is int\n", []
    for start, factors in products:
        value = Fraction(start)
        words = f"({start})"
        for sign, factor in factors:
            words += f" {sign} {factor}"
            value = value * factor if sign == "*" else value / factor
        text += f"n = {words}\nInfo(n)\n"
        expected.append(str(int(value)))
    assert output(text) == expected


_RANGES = {
    "byte": (0, 255),
    "1-byte int": (-128, 127),
    "2-byte int": (-32768, 32767),
    "unsigned 2-byte int": (0, 65535),
    "unsigned int": (0, 2**32 - 1),
    "unsigned 8-byte int": (0, 2**64 - 1),
}


@A_FEW
@given(st.sampled_from(sorted(_RANGES)), st.lists(st.integers(-3, 3), min_size=1, max_size=6), st.booleans())
def test_small_integers_hold_their_range(type_: str, changes: list[int], from_the_top: bool) -> None:
    low, high = _RANGES[type_]
    value = high if from_the_top else low
    text, expected = f"n is {type_} = {value}\nInfo(n)\n", [str(value)]
    for change in changes:
        text += f"n += {change}\nInfo(n)\n"
        value += change
        if not low <= value <= high:
            expected.append("raises OverflowError")
            break
        expected.append(str(value))
    assert output(text) == expected


# Texts: `+` from the left, pieces from 1 with the last one in.

_LETTERS = st.text("abcdé ", max_size=8)
_PIECES = st.lists(
    st.one_of(
        _LETTERS.map(lambda s: (f'"{s}"', s)),
        st.integers(0, 99).map(lambda i: (str(i), i)),
        st.integers(0, 99).map(lambda i: (f"{i}.5", Fraction(2 * i + 1, 2))),
        st.booleans().map(lambda b: (str(b), b)),
    ),
    min_size=1,
    max_size=5,
)


def _shown(value: Any) -> str:
    if isinstance(value, Fraction):
        return str(float(value)).removesuffix(".0")
    return str(int(value)) if isinstance(value, bool | int) else str(value)


@A_FEW
@given(st.lists(_PIECES, min_size=1, max_size=10))
def test_plus_adds_in_front_of_the_first_text_and_concatenates_from_it_on(
    lines: list[list[tuple[str, Any]]],
) -> None:
    text, expected = "s is string\n", []
    for pieces in lines:
        value: Any = pieces[0][1]
        for _, piece in pieces[1:]:
            is_text = isinstance(value, str) or isinstance(piece, str)
            value = _shown(value) + _shown(piece) if is_text else value + piece
        text += f's = {" + ".join(words for words, _ in pieces)}\nInfo("<" + s + ">")\n'
        expected.append(f"<{_shown(value)}>")
    assert output(text) == expected


@A_FEW
@given(_LETTERS, st.lists(st.tuples(st.integers(1, 10), st.integers(0, 10)), min_size=1, max_size=10))
def test_pieces_of_texts(whole: str, places: list[tuple[int, int]]) -> None:
    text, expected = f's is string = "{whole}"\nx, y are int\n', []
    for first, second in places:
        text += f"x = {first}\ny = {second}\n"
        text += 'Info("<" + s[[x ON y]] + s[[x TO y]] + s[[x]] + s[[TO y]] + s[[x TO]] + ">")\n'
        piece = [c for number, c in enumerate(whole, 1) if first <= number < first + second]
        piece += [c for number, c in enumerate(whole, 1) if first <= number <= second]
        piece += [c for number, c in enumerate(whole, 1) if number == first]
        piece += [c for number, c in enumerate(whole, 1) if number <= second]
        piece += [c for number, c in enumerate(whole, 1) if number >= first]
        expected.append(f"<{''.join(piece)}>")
    assert output(text) == expected


@A_FEW
@given(st.lists(_LETTERS, min_size=1, max_size=8))
def test_separators_between_what_is_there(items: list[str]) -> None:
    text, value = "s is string\n", ""
    for item in items:
        text += f's += ["d"] + "{item}"\n'
        value += ("" if not value or value.endswith("d") else "d") + item
    assert output(text + 'Info("<" + s + ">")\n') == [f"<{value}>"]


@A_FEW
@given(_LETTERS, st.integers(0, 10))
def test_texts_of_a_size(whole: str, size: int) -> None:
    size = size or 1
    text = f's is string on {size} = "{whole}"\nf is fixed string on {size} = "{whole}"\n'
    text += 's += "x"\nInfo("<" + s + f + ">")\n'
    assert output(text) == [f"<{(whole[:size] + 'x')[:size]}{whole[:size].ljust(size)}>"]


# Dates against Python's own.

days = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))


@A_FEW
@given(st.lists(st.tuples(days, days, st.integers(-1000, 1000)), min_size=1, max_size=10))
def test_dates_count_days(rows: list[tuple[datetime.date, datetime.date, int]]) -> None:
    text, expected = "d, e are Date\nn is int\n", []
    for one, other, number in rows:
        text += f'd = "{one:%Y%m%d}"\ne = "{other:%Y%m%d}"\nn = e - d\n'
        text += f"Info(n, d < e, d = e)\nd += {number}\nInfo(d)\n"
        expected += [str((other - one).days), str(int(one < other)), str(int(one == other))]
        expected.append(f"{one + datetime.timedelta(days=number):%Y%m%d}")
    assert output(text) == expected


# Which assignments share and which copy, by a model of names and values.

_PROGRAM = """
stBox is Structure
	x is int
	t is array of 2 int
END
a, b are array of 2 int
p, q are stBox
m, o are associative array of int
n is int
m["k"] = 0
o["k"] = 0
"""
_PROCEDURES = """
PROCEDURE Raise(v is int)
v += 100

PROCEDURE Keep(LOCAL v is int)
v += 1000

PROCEDURE RaiseBox(v is stBox)
v.x += 100

PROCEDURE KeepBox(LOCAL v is stBox)
v.x += 1000
v.t[1] += 1000
"""


def _assign_box(state: dict[str, Any]) -> None:
    state["p"] = copy.deepcopy(state["q"])


def _turn_box(state: dict[str, Any]) -> None:
    state["q"] = copy.deepcopy(state["p"])


_ACTIONS: dict[str, Any] = {
    "a = b": lambda s: s.update(a=s["b"]),
    "b = a": lambda s: s.update(b=s["a"]),
    "a <= b": lambda s: s.update(a=list(s["b"])),
    "p = q": _assign_box,
    "q = p": _turn_box,
    "p <- q": lambda s: s.update(p=s["q"]),
    "m = o": lambda s: s.update(m=dict(s["o"])),
    "o = m": lambda s: s.update(o=dict(s["m"])),
    "a[1] += 1": lambda s: s["a"].__setitem__(0, s["a"][0] + 1),
    "b[2] += 2": lambda s: s["b"].__setitem__(1, s["b"][1] + 2),
    "Add(b, 7)": lambda s: s["b"].append(7),
    "p.x += 1": lambda s: s["p"].update(x=s["p"]["x"] + 1),
    "q.t[1] += 3": lambda s: s["q"]["t"].__setitem__(0, s["q"]["t"][0] + 3),
    'm["k"] += 1': lambda s: s["m"].update(k=s["m"]["k"] + 1),
    "Raise(n)": lambda s: s.update(n=s["n"] + 100),
    "Keep(n)": lambda _: None,
    "Raise(a[2])": lambda s: s["a"].__setitem__(1, s["a"][1] + 100),
    "Raise(q.x)": lambda s: s["q"].update(x=s["q"]["x"] + 100),
    'Raise(o["k"])': lambda s: s["o"].update(k=s["o"]["k"] + 100),
    "Raise(p.t[2])": lambda s: s["p"]["t"].__setitem__(1, s["p"]["t"][1] + 100),
    "RaiseBox(p)": lambda s: s["p"].update(x=s["p"]["x"] + 100),
    "KeepBox(q)": lambda _: None,
}


@A_FEW
@given(st.lists(st.sampled_from(sorted(_ACTIONS)), min_size=5, max_size=40))
def test_what_assignments_and_calls_share(actions: list[str]) -> None:
    state: dict[str, Any] = {name: {"x": 0, "t": [0, 0]} for name in "pq"}
    state |= {name: {"k": 0} for name in "mo"} | {name: [0, 0] for name in "ab"} | {"n": 0}
    for action in actions:
        _ACTIONS[action](state)
    p, q = state["p"], state["q"]
    expected = [*state["a"][:2], len(state["a"]), *state["b"][:2], len(state["b"]), p["x"], *p["t"], q["x"]]
    expected += [*q["t"], state["m"]["k"], state["o"]["k"], state["n"]]
    shown = "a[1], a[2], a..Count, b[1], b[2], b..Count, p.x, p.t[1], p.t[2], q.x, q.t[1], q.t[2], "
    text = f'{_PROGRAM}{"".join(f"{action}{chr(10)}" for action in actions)}Info({shown}m["k"], o["k"], n)\n'
    assert output(text + _PROCEDURES) == list(map(str, expected))
