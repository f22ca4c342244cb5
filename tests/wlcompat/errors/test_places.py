"""The places that errors tell of are those of the program, whoever runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator.cli import main
from wlcompat import ErrorInfo, MutexEnd, ThreadExecute, ThreadWait, errStack, threadNormal

PROGRAM = """\
Outer()
ThreadExecute("one", threadNormal, Outer)
ThreadWait("one")

PROCEDURE Outer()
Fails()

PROCEDURE Fails()
MutexEnd("unknown")
Trace(Replace(ErrorInfo(errStack), CR, " < "))
nothing is string = ErrorInfo(errFullComponentName) + ErrorInfo(errDotNetException)
nothing += ErrorInfo(errSubError)
Trace(ErrorInfo(errOrigin), ErrorInfo(errWLFunction), ErrorInfo(errSubErrorCount), nothing = "")
"""


def test_a_program_that_is_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "places.wl"
    source.write_text(PROGRAM, encoding="utf-8")
    assert main(["run", str(source)]) == 0
    inner = "Fails, line 9 (places.wl) < Outer, line 6 (places.wl)"
    origin = "MutexEnd MutexEnd 0 1"
    assert capsys.readouterr().out.splitlines() == [
        f"{inner} < main, line 1 (places.wl)",
        origin,
        inner,
        origin,
    ]


@pytest.mark.usefixtures("runtime")
def test_a_thread_of_a_program_in_python() -> None:
    stacks: list[str] = []

    def fails() -> None:
        MutexEnd("unknown")
        stacks.append(ErrorInfo(errStack))

    ThreadExecute("one", threadNormal, fails)
    ThreadWait("one")
    (place,) = stacks[0].splitlines()
    assert place.endswith(f"({Path(__file__).name})")
