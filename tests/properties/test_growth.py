"""Buffers and texts that grow, are copied and are cut, in places of every kind, against plain values of Python."""

from __future__ import annotations

from unittest import mock

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.test_values import A_FEW, output
from wlcompat.values import growth

PASSED = ("one", "other", "gPassed", "obj.held", "rec.held", "arr[2]", 'byKey["k"]')
PLACES = (*PASSED, "gShown", "obj.Given", "CHolder.common")
"""Variables of a procedure, members, elements, globals, a property that stands for a member, a member of a class."""

PROGRAM = """\
CHolder is Class
held is {kind}
GLOBAL
common is {kind}
END
SRecord is Structure
held is {kind}
END
gPassed, gShown are {kind}
Changes()

PROCEDURE Changes()
one, other are {kind}
obj is CHolder
rec is SRecord
arr is array of 3 {kind}
byKey is associative array of {kind}
FOR nRound = 1 TO 2
{steps}
END

PROCEDURE Append(text is {kind}, LOCAL piece is {kind})
text += piece
FOR n = 1 TO 2
piece += "!"
text += piece
END

PROCEDURE CHolder.Constructor()

PROCEDURE CHolder.Given() : {kind}
RESULT :held

PROCEDURE CHolder.Given(value is {kind})
:held = value
"""

places = st.sampled_from(PLACES)
pieces = st.text("abc", max_size=4)
steps = st.one_of(
    st.tuples(st.sampled_from(("{} += {}", "{0} = {0} + {1}", "{} = {}")), places, pieces | places),
    st.tuples(st.just("Append({}, {})"), st.sampled_from(PASSED), pieces),
    st.tuples(st.just("{0} = {0}[[{1} TO 9]]"), places, st.integers(1, 4)),
)


@A_FEW
@given(st.sampled_from(["Buffer", "string"]), st.lists(steps, min_size=1, max_size=25))
def test_what_grows_is_a_value_in_every_place(kind: str, changes: list[tuple[str, str, str | int]]) -> None:
    lines = []
    for form, place, operand in changes:
        is_literal = isinstance(operand, str) and operand not in PLACES
        lines.append(form.format(place, f'"{operand}"' if is_literal else operand))
        lines += [f'Info("<" + {shown} + ">")' for shown in PLACES]
    with mock.patch.object(growth, "_LARGE", 1):
        assert output(PROGRAM.format(kind=kind, steps="\n".join(lines))) == _expected(changes)


def _expected(changes: list[tuple[str, str, str | int]]) -> list[str]:
    values = dict.fromkeys(PLACES, "")
    printed = []
    for form, place, operand in changes * 2:
        place = "obj.held" if place == "obj.Given" else place
        old, given = values[place], values.get(str(operand), str(operand))
        if form.startswith("Append"):
            given = f"{given}{given}!{given}!!"
        values[place] = (
            old[int(operand) - 1 : 9] if "[[" in form else given if form == "{} = {}" else old + given
        )
        values["obj.Given"] = values["obj.held"]
        printed += [f"<{value}>" for value in values.values()]
    return printed
