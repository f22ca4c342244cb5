"""Programs of several files: modules that import one another, also in circles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from translator.cli import main
from translator.pipeline import Translation, translate_files
from translator.project.units import plain_file
from translator.source import SourceText

BASE = """\
CShape is Class
	m_sName is string
END
PROCEDURE Constructor(sName is string)
:m_sName = sName
PROCEDURE Twin()
RESULT new CSquare(2)
"""
HEIR = """\
CSquare is Class
	INHERITS CShape
	m_nSide is int
END
PROCEDURE Constructor(nSide is int)
Constructor CShape("square")
:m_nSide = nSide
PROCEDURE Tell()
Trace(Tools.Marked(:m_sName), :m_nSide, FACTOR)
"""
TOOLS = """\
CONSTANT FACTOR = 3
GLOBAL
	gnCalls is int = 10
PROCEDURE Marked(sText is string)
gnCalls++
RESULT "<" + sText + ">"
PROCEDURE Double(nValue)
nValue = nValue * 2
"""
PROGRAM = """\
sq is CSquare(4)
sq.Tell()
other is CSquare dynamic = sq.Twin()
other.Tell()
n is int = 5
Double(n)
Tools.Double(sq.m_nSide)
gnCalls += 1
Trace(n, sq.m_nSide, Tools.gnCalls)
"""
FILES = {"CShape": BASE, "CSquare": HEIR, "Tools": TOOLS, "program": PROGRAM}
PRINTED = ["<square>", "4", "3", "<square>", "2", "3", "10", "8", "13"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sources = tmp_path / "sources"
    sources.mkdir()
    for name, text in FILES.items():
        (sources / f"{name}.wl").write_text(text, encoding="utf-8")
    return sources


def translated(**files: str) -> dict[str, Translation]:
    units = [plain_file(SourceText(f"{name}.wl", text)) for name, text in files.items()]
    return {one.module: one for one in translate_files(units)}


def test_the_written_modules_run(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["translate", str(folder), "-o", str(out), "--strict", "-q"]) == 0
    done = subprocess.run([sys.executable, str(out)], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout + done.stderr).split() == PRINTED


@pytest.mark.parametrize("first", FILES)
def test_each_module_can_be_imported_first(folder: Path, tmp_path: Path, first: str) -> None:
    out = tmp_path / "out"
    main(["translate", str(folder), "-o", str(out), "-q"])
    code = f"import sys; sys.path.insert(0, {str(out)!r}); import {first}, program; program.main()"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout + done.stderr).split() == PRINTED


def test_a_folder_is_run(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(folder)]) == 0
    assert capsys.readouterr().out.split() == PRINTED


def test_a_procedure_is_called_after_the_declarations(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "more.wl").write_text("PROCEDURE Show()\nTrace(gnCalls, Marked(FACTOR))\n", encoding="utf-8")
    assert main(["run", str(folder), "--call", "more.show"]) == 0
    assert capsys.readouterr().out.split() == ["10", "<3>"]


def test_a_procedure_that_is_called_gets_what_stands_behind_two_dashes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "more.wl").write_text("PROCEDURE Show()\nTrace(CommandLine())\n", encoding="utf-8")
    assert main(["run", str(folder), "--call", "more.show", "--", "--call", "two"]) == 0
    assert capsys.readouterr().out.split()[-2:] == ["--call", "two"]


@pytest.mark.parametrize("name", ["Main", "main"])
def test_a_procedure_called_main_is_not_the_main_code(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone, called = tmp_path / "alone.wl", tmp_path / "called.wl"
    alone.write_text(f'PROCEDURE {name}()\nTrace("procedure")\n', encoding="utf-8")
    called.write_text(f'Trace("code")\n{alone.read_text(encoding="utf-8")}', encoding="utf-8")
    assert main(["run", str(called)]) == 0
    assert main(["run", str(called), "--call", "MAIN"]) == 0
    assert main(["run", str(alone), "--call", name]) == 0
    assert capsys.readouterr().out.split() == ["code", "procedure", "procedure"]
    assert main(["run", str(alone)]) == 1
    assert f"name one with --call: {name}\n" in capsys.readouterr().err


def test_a_procedure_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(folder), "--call", "Nowhere"]) == 1
    assert "no procedure Nowhere" in capsys.readouterr().err


def test_modules_of_python_are_not_hidden() -> None:
    made = translated(socket="PROCEDURE A()\nB()\n", string="PROCEDURE B()\nRETURN\n")
    assert list(made) == ["socket_", "string_"]
    assert "string_.B()" in made["socket_"].python


def test_the_import_that_would_go_in_a_circle_stands_at_the_end() -> None:
    made = translated(CShape=BASE, CSquare=HEIR, Tools=TOOLS)
    head, _, tail = made["CShape"].python.partition("class CShape")
    assert "import CSquare" not in head
    assert "import CSquare" in tail
    assert "import CShape\n" in made["CSquare"].python.partition("class CSquare")[0]


def test_a_missing_end_costs_no_other_file() -> None:
    made = translated(a="PROCEDURE Open()\nIF 1 = 1 THEN\n", b="PROCEDURE Whole()\nOpen()\n")
    assert "a.Open()" in made["b"].python
    assert not made["b"].diagnostics


@pytest.mark.parametrize(
    "order", [("first", "second", "third", "use", "square"), ("square", "use", "third", "second", "first")]
)
def test_types_are_found_over_files_in_any_order(order: tuple[str, ...]) -> None:
    files = {
        "first": "PROCEDURE First(sq)\nRESULT Second(sq)\n",
        "second": "PROCEDURE Second(sq)\nRESULT Third(sq)\n",
        "third": "PROCEDURE Third(sq)\nRESULT sq.m_nSide\n",
        "use": "sq is CSquare\nTrace(First(sq) + 1)\n",
        "square": "CSquare is Class\n\tm_nSide is int\nEND\n",
    }
    made = translated(**{name: files[name] for name in order})
    heads = {line for one in made.values() for line in one.python.splitlines() if line.startswith("def ")}
    assert heads == {
        "def First(sq: square.CSquare) -> int:",
        "def Second(sq: square.CSquare) -> int:",
        "def Third(sq: square.CSquare) -> int:",
        "def main() -> None:",
    }


def test_values_of_enumerations_are_those_of_their_own_file() -> None:
    sheet = "CSheet is Class\n\tm is int\nEND\nSheetState is Enumeration\n\tNone_ = 5\nEND\n"
    door = "CDoor is Class\n\tm is int\nEND\nDoorState is Enumeration\n\tNone_ = 9\n\tIPv6 = 3\nEND\n"
    own = "PROCEDURE Tell()\nst is DoorState = None_\nTrace(st..Value)\n"
    use = 'Trace(CDoor.None_..Value, IPv6)\nNetListIPAddress("", IPv6)\n'
    made = translated(sheet=sheet, door=door + own, use=use)
    assert "DoorState.None_" in made["door"].python
    assert "door.DoorState.None_" in made["use"].python
    assert "DoorState.IPv6" not in made["use"].python


CIRCLE = {
    "CBase": "CBase is Class\n\tm_n is int\nEND\nPROCEDURE Tell()\nTrace(Described(:m_n))\n",
    "CMiddle": "CMiddle is Class\n\tINHERITS CBase\n\tGLOBAL\n\t\tarrAll is associative array of CMiddle\nEND\n",
    "CLow": "CLow is Class\n\tINHERITS CMiddle\nEND\n",
    "Tools": (
        "GLOBAL\n\tgaKnown is associative array of CLow\n\tgnTold is int\n"
        "PROCEDURE Described(n is int)\ngnTold++\nlow is CLow\nRESULT n + 1\n"
        'PROCEDURE Start()\nmiddle is CMiddle\nmiddle.m_n = 3\nCMiddle::arrAll["a"] = middle\n'
        'CMiddle::arrAll["a"].Tell()\nTrace(gaKnown["b"].m_n, gnTold)\n'
    ),
}


@pytest.mark.parametrize("first", CIRCLE)
def test_any_module_of_a_circle_can_be_imported_first(tmp_path: Path, first: str) -> None:
    for name, one in translated(**CIRCLE).items():
        (tmp_path / f"{name}.py").write_text(one.python, encoding="utf-8")
    script = f"import {first}, Tools; Tools.Start()"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout + done.stderr).split() == ["4", "0", "1"]


def test_a_variable_hides_the_set_of_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "order.wl"
    program.write_text(
        'total is int = 1\norder is JSON\norder.total = 5\norder.lines[1] = "a"\nTrace(order, total)\n'
        'PROCEDURE Told()\norder is JSON\norder.total = 7\nTrace(order)\nEND:\nTrace("told")\n',
        encoding="utf-8",
    )
    assert main(["run", str(program)]) == 0
    assert main(["run", str(program), "--call", "Told"]) == 0
    assert capsys.readouterr().out.splitlines() == ['{"total":5,"lines":["a"]} 1', '{"total":7}', "told"]
