"""Work shared among processes: the same comes out, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from translator import pipeline, processes

if not hasattr(processes.os, "fork"):
    pytest.skip("this system makes no process out of another one", allow_module_level=True)

UNITS = {
    "shape.wl": "CShape is Class\n\tm_sName is string\nEND\nPROCEDURE Constructor(sName)\n:m_sName = sName\n",
    "square.wl": "CSquare is Class\n\tINHERITS CShape\nEND\nPROCEDURE Tell(n, sMore = <é>)\nRESULT Twice(n) + gnAll\n",
    "tools.wl": "GLOBAL\n\tgnAll is int = 3\nPROCEDURE Twice(n)\nRESULT 2 * n // doubled\n",
    "show.wl": "PROCEDURE Show(oShown, nWidth)\nRESULT oShown.Tell(nWidth)\nPROCEDURE Itself(o)\nRESULT o\n",
    "main.wl": (
        "n is 2-byte unsigned int\nsq is CSquare('one')\nTrace(sq.Tell(4), Twice(gnAll), Unknown(7)\n"
        "Show(Itself(sq), n)\nInfo([\nlong\n])\n"
    ),
}


def in_own_process(script: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a process without threads, as commands are: one with threads should not be forked."""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)


TOGETHER = """
import os, sys
from translator.processes import together, ProcessEnded
def work(share):
    told = yield {number: os.getpid() for number in share}
    again = yield {number: told[number] for number in share}
    assert told == again
    return {number: (number * number, len(set(told.values()))) for number in share}
"""


@pytest.mark.parametrize(("count", "most", "taking_part"), [(7, 3, 3), (7, 1, 1), (2, 5, 2), (1, 4, 1)])
def test_what_is_found_comes_in_order_and_all_hear_what_each_tells(
    count: int, most: int, taking_part: int
) -> None:
    ended = in_own_process(f"{TOGETHER}\nprint(together(work, [1] * {count}, {most}))")
    assert ended.stdout == f"{[(n * n, taking_part) for n in range(count)]}\n", ended.stderr


def test_what_all_have_is_each_ones_own_and_types_are_the_same_ones() -> None:
    ended = in_own_process("""
from translator.processes import together
from translator.semantics.symbols import ClassSymbol
from translator.semantics.narrow import Narrow
from translator.semantics.types import ArrayOf, Instance, Type
classes = [ClassSymbol(name, name, "CLASS", None) for name in "ab"]
types = [Type.INTEGER, ArrayOf.of(Narrow.text(5, True), 2), Instance.of(classes[1], True)]
def work(share):
    return {number: (types[number], classes[number % 2]) for number in share}
    yield
found = together(work, [1, 1, 1], 3, classes)
assert [type_ for type_, _ in found] == types
assert found[0][0] is Type.INTEGER
assert found[1][0].element.element.holds("12345")
assert all(one is classes[number % 2] for number, (_, one) in enumerate(found))
""")
    assert (ended.stderr, ended.returncode) == ("", 0)


def test_shares_are_even_and_in_order() -> None:
    assert processes._shares([5, 1, 1, 1, 1, 1], 2) == [[0], [1, 2, 3, 4, 5]]
    assert processes._shares([1, 9, 1], 1) == [[0, 1, 2]]
    assert processes._shares([], 3) == [[]]
    assert processes._shares([0, 0], 2) == [[0, 1]]
    assert [len(share) for share in processes._shares([1] * 100, 3, telling=0.2)] == [38, 31, 31]


@pytest.mark.parametrize(
    ("breaking", "said"),
    [
        ("os._exit(7)", ""),
        ("os.kill(os.getpid(), 9)", ""),
        ("raise ValueError('spilt milk')", "spilt milk"),
    ],
)
@pytest.mark.parametrize("before", ["", "yield {}"])
def test_a_process_that_ends_early_is_told_and_leaves_nothing_behind(
    breaking: str, said: str, before: str
) -> None:
    ended = in_own_process(f"""{TOGETHER}
def breaking(share):
    {before or "pass"}
    if 0 not in share:
        {breaking}
    return dict.fromkeys(share)
    yield
try:
    together(breaking, [1, 1, 1], 3)
except ProcessEnded as problem:
    print(problem)
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("no children")
""")
    assert ended.stdout.splitlines()[1:] == ["no children"]
    assert "--jobs 1" in ended.stdout
    assert said in ended.stderr


def test_an_error_of_ones_own_ends_the_others() -> None:
    ended = in_own_process(f"""{TOGETHER}
def breaking(share):
    if 0 in share:
        raise ValueError("spilt milk")
    yield dict.fromkeys(share)
    return dict.fromkeys(share)
together(breaking, [1, 1], 2)
""")
    assert ended.stderr.rstrip().endswith("ValueError: spilt milk")
    assert ended.stderr.count("Traceback") == 1


def test_without_more_processes_the_work_is_done_alone() -> None:
    ended = in_own_process(f"""{TOGETHER}
def no_fork():
    raise BlockingIOError
os.fork = no_fork
print(together(work, [1, 1], 2))
""")
    assert ended.stdout == "[(0, 1), (1, 1)]\n", ended.stderr


def test_any_number_of_processes_writes_the_same_bytes(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    for name, text in UNITS.items():
        (sources / name).write_text(text, encoding="utf-8")
    said, written = [], []
    for jobs in (1, 2, 3, 9):
        out = tmp_path / f"out{jobs}"
        script = f"""
import sys
from translator import pipeline, processes
from translator.cli import main
pipeline.WORTH_A_PROCESS = 1
fork, made = processes.os.fork, []
processes.os.fork = lambda: made.append(1) or fork()
code = main(["translate", {str(sources)!r}, "-o", {str(out)!r}, "-j", "{jobs}"])
assert len(made) == 2 * (min({jobs}, {len(UNITS)}) - 1), made
sys.exit(code)
"""
        ended = in_own_process(script)
        assert ended.returncode == 0, ended.stderr
        said.append(ended.stderr.replace(str(out), "out"))
        written.append({file.name: file.read_bytes() for file in out.iterdir()})
    assert len(set(said)) == 1
    assert "WL" in said[0]
    assert all(files == written[0] for files in written)
    assert {"main.py", "main.py.map", "__main__.py"} <= written[0].keys()


def test_little_work_is_not_shared() -> None:
    assert max(map(len, UNITS.values())) < pipeline.WORTH_A_PROCESS


def test_there_is_at_least_one_process() -> None:
    assert processes.available() >= 1
