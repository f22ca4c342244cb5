"""What has no effect in Python, or is not known, stands in the output all the same, as a comment."""

from __future__ import annotations

import pytest

from translator.pipeline import translate
from translator.source import SourceText


def comments(text: str) -> list[str]:
    python = translate(SourceText("lost.wl", text)).python
    return [line.strip() for line in python.splitlines() if line.strip().startswith("#")]


UNKNOWN = "is not known here; the value is passed on as it is"
NO_EFFECT = "has no effect in the translation"


def test_types_that_are_not_known_stand_above_the_procedure() -> None:
    text = "PROCEDURE f(pSource is CStream dynamic, n is int) : (CImage, int)\nRESULT (pSource, n)\n"
    assert comments(text) == [
        f"# WL404 the type CStream dynamic {UNKNOWN}",
        f"# WL404 the type CImage {UNKNOWN}",
    ]


def test_types_of_members_stand_above_them() -> None:
    assert comments("CFoo is Class\n\tm_p is array of CBar dynamic\nEND\n") == [
        "# WL304 not translated: the type array of CBar dynamic"
    ]
    assert comments("STFoo is Structure\n\tp is CBar\nEND\n") == ["# WL304 not translated: the type CBar"]


def test_attributes_stand_above_what_they_are_of() -> None:
    text = (
        'CFoo is Class <a=b>\n\t<MAPPING>\n\tm_n is int <mapping="N", useful>\n\t<END>\nEND\n'
        "PROCEDURE f(n is int <x=1>, q <useful>)\nx is string <serialize=false>\n"
    )
    told = ("a=b", "MAPPING", 'mapping="N"', "x=1", "serialize=false")
    assert comments(text) == [f"# WL405 <{attribute}> {NO_EFFECT}" for attribute in told]


def test_the_values_of_an_array_of_an_unknown_type_stay() -> None:
    text = "v is array of CVertex = [[1, Color(2)], [3, Color(4)]]\n"
    python = translate(SourceText("lost.wl", text)).python
    assert 'v = [[1, not_supported("Color", 2)], [3, not_supported("Color", 4)]]' in python


def test_the_kind_of_an_indirection_stays() -> None:
    assert "indControl" in translate(SourceText("lost.wl", 's is string = {"A", indControl}\n')).python


def test_the_condition_of_compile_if_and_all_comments_of_both_branches_stay() -> None:
    text = (
        "<COMPILE IF TypeConfiguration=iOS>\n\t// one\n\tf(1) // two\n<ELSE>\n\t// three\n\tInfo(2)\n<END>\n"
    )
    assert comments(text) == [
        "# WL406 COMPILE IF TypeConfiguration=iOS",
        "# WL406 for another configuration:",
        "#     // one",
        "#     f(1) // two",
        "# three",
    ]


@pytest.mark.parametrize("end", ["", " */", "\n*/"])
def test_a_comment_that_is_not_closed_keeps_its_last_letters(end: str) -> None:
    assert comments(f"Info(1)\n/* first\nlast{end}") == ["# first", "# last"]


def test_a_comment_behind_extern_stays() -> None:
    assert comments("EXTERN SetUp // from the library\n") == ["# EXTERN SetUp  # from the library"]


def test_a_method_that_calls_the_same_of_another_object_does_not_call_itself() -> None:
    text = "PROCEDURE SetId(n is int)\nParent.SetId(n)\n"
    assert "Parent" in translate(SourceText("lost.wl", text)).python


def test_keys_that_are_reals() -> None:
    python = translate(
        SourceText("lost.wl", "t is associative array (*, *, wlReal) of int\nt[1] = 2\n")
    ).python
    assert "AssociativeArray[float, int]" in python


@pytest.mark.parametrize(
    "type_", ["array <critical section> of int", "array of int <critical section>", "int <section critique>"]
)
@pytest.mark.parametrize(
    ("use", "told"),
    [("Info(gX)", ["WL411"]), ("CriticalSectionStart(GX)", []), ("UTILISER gx DANS\nInfo(1)\nFIN", [])],
)
def test_critical_sections_that_nothing_takes_are_told_of(type_: str, use: str, told: list[str]) -> None:
    text = f"GLOBAL\ngX is {type_}\n\n{use}\n"
    assert [mark.split()[1] for mark in comments(text)] == told
