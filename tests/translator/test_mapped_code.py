"""Compiled translations carry the lines of the WLanguage source: in tracebacks, in traces, in what is shown."""

from __future__ import annotations

import linecache
import sys
import traceback
import types
from collections.abc import Iterator
from typing import Any

import pytest

from translator.mapped_code import compile_mapped, show_in_tracebacks
from translator.pipeline import translate
from translator.source import SourceText

ENGLISH = """\
// A comment that becomes one of Python

PROCEDURE Share(nParts is int)

nTotal is int = Sum(1, ...
	2, ...
	nParts)

IF nParts < 10 THEN
	nTotal = nTotal / nParts
END
RESULT nTotal

PROCEDURE Sum(a is int, b is int, c is int)
RESULT a + b + c
"""


@pytest.fixture
def shown_files() -> Iterator[None]:
    before = dict(linecache.cache)
    yield
    linecache.cache.clear()
    linecache.cache.update(before)


def _module(text: str, name: str = "shares.wl") -> dict[str, Any]:
    translation = translate(SourceText(name, text))
    variables: dict[str, Any] = {"__name__": "shares"}
    exec(compile_mapped(translation.python, translation.lines, name), variables)
    return variables


def test_a_traceback_names_the_file_and_the_line_of_wlanguage() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        _module(ENGLISH)["Share"](0)
    (frame,) = [f for f in traceback.extract_tb(caught.value.__traceback__) if f.filename != __file__]
    assert (frame.filename, frame.lineno, frame.name) == ("shares.wl", 10, "Share")


def test_every_line_that_runs_is_one_with_code() -> None:
    ran: set[int] = set()

    def trace(frame: types.FrameType, event: str, _argument: object) -> Any:
        if frame.f_code.co_filename != "shares.wl":
            return None
        if event == "line":
            ran.add(frame.f_lineno)
        return trace

    share = _module(ENGLISH)["Share"]
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        assert share(2) == 2
    finally:
        sys.settrace(before)
    assert ran - {6, 7} == {5, 9, 10, 12, 15}  # a call over several lines may count for each of them


def test_all_code_of_a_module_names_the_source() -> None:
    translation = translate(SourceText("shares.wl", ENGLISH))
    waiting = [compile_mapped(translation.python, translation.lines, "shares.wl")]
    seen = 0
    while waiting:
        code = waiting.pop()
        seen += 1
        assert code.co_filename == "shares.wl"
        assert {line for _, _, line in code.co_lines() if line} <= set(range(1, ENGLISH.count("\n") + 1))
        waiting += [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    assert seen == 3


def test_lines_made_from_none_count_as_the_one_above() -> None:
    code = compile_mapped("a = 1\nb = 2\n\nc = (\n    4 / 0)\n", (0, 7, 0, 0, 0), "made.wl")
    with pytest.raises(ZeroDivisionError) as caught:
        exec(code, {})
    assert traceback.extract_tb(caught.value.__traceback__)[-1].lineno == 7
    assert code.co_firstlineno == 1


def test_a_map_that_ends_early_still_compiles() -> None:
    code = compile_mapped("a = 1\nb = 2\nraise ValueError(a + b)\n", (3,), "made.wl")
    with pytest.raises(ValueError, match="3") as caught:
        exec(code, {})
    assert traceback.extract_tb(caught.value.__traceback__)[-1].lineno == 3


@pytest.mark.usefixtures("shown_files")
def test_a_traceback_shows_the_users_text_even_where_python_cannot_read_the_file() -> None:
    text = "// été\x0c\u2028\nx is int = 0\nx = 1 / x // zéro\n"
    show_in_tracebacks("été.wl", text)
    linecache.checkcache()
    with pytest.raises(ZeroDivisionError) as caught:
        _module(text, "été.wl")["main"]()
    assert traceback.extract_tb(caught.value.__traceback__)[-1].line == "x = 1 / x // zéro"
