"""`import` finds WLanguage files, and Python's own means show their lines."""

from __future__ import annotations

import importlib
import importlib.util
import linecache
import pdb
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest

from translator import importing
from translator.importing import TranslationWarning
from translator.pipeline import Translation
from translator.project.blocks import ProjectFile

WORK = """\
nCalls is int

PROCEDURE Share(nParts is int)
nCalls++
RESULT 12 / nParts
"""
TRAVAIL = """\
nAppels est un entier

PROCÉDURE Partage(nParts est un entier)
nAppels++
RENVOYER 12 / nParts // à partager
"""
SET = """\
info :
 name : {name}
 major_version : 28
procedure_set :
 identifier : 0x1122334455667788
 internal_properties : CAAAAAgAAABGLu41
 code_elements :
  type_code : 31
  p_codes : []
  procedures :
   -
     name : Partage
     procedure_id : 1
     type_code : 15
     code : |1+
      PROCÉDURE Partage(nParts est un entier)
      RENVOYER 12 / nParts // à partager
     type : 458752
"""
CLASS = """\
info :
 name : Cutter
 major_version : 28
class :
 identifier : 0x22
 internal_properties : CAAAAAgAAAA6PaFa
 code_elements :
  type_code : 10
  p_codes :
   -
     code : |1+
      Cutter is Class
      END
     type : 131072
  procedures :
   -
     name : Cut
     procedure_id : 2
     type_code : 12
     code : |1+
      PROCEDURE Cut(nParts is int)
      RESULT 12 / nParts
     type : 458752
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on Python's path, with the hook installed; all is as before afterwards."""
    monkeypatch.syspath_prepend(tmp_path)
    modules, shown = set(sys.modules), dict(linecache.cache)
    importing.install()
    yield tmp_path
    importing.uninstall()
    for name in set(sys.modules) - modules:
        del sys.modules[name]
    linecache.cache.clear()
    linecache.cache.update(shown)


def _last_frame(failing: Callable[[], object]) -> traceback.FrameSummary:
    with pytest.raises(ZeroDivisionError) as caught:
        failing()
    return traceback.extract_tb(caught.value.__traceback__)[-1]


def test_an_import_gives_the_procedures(folder: Path) -> None:
    (folder / "shares.wl").write_text(WORK, encoding="utf-8")
    shares = importlib.import_module("shares")
    assert shares.Share(3) == 4
    assert shares.__file__ == str(folder / "shares.wl")
    assert shares.__doc__ == "Translated from shares.wl."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_traceback_shows_the_line_of_the_user(folder: Path, codec: str) -> None:
    (folder / "parts.wl").write_bytes(TRAVAIL.replace("\n", "\r\n").encode(codec))
    parts = importlib.import_module("parts")
    frame = _last_frame(lambda: parts.Partage(0))
    assert (frame.filename, frame.lineno, frame.name) == (str(folder / "parts.wl"), 5, "Partage")
    assert frame.line == "RENVOYER 12 / nParts // à partager"


def test_a_traceback_names_the_line_within_a_procedure_set(folder: Path) -> None:
    (folder / "outils.wdg").write_text(SET.format(name="Outils"), encoding="utf-8")
    outils = importlib.import_module("outils")
    assert outils.Partage(3) == 4
    frame = _last_frame(lambda: outils.Partage(0))
    assert frame.line == "RENVOYER 12 / nParts // à partager"
    assert frame.lineno == SET.split("\n").index(f"      {frame.line}") + 1


def test_a_traceback_names_the_line_within_a_class(folder: Path) -> None:
    (folder / "cutter.wdc").write_text(CLASS, encoding="utf-8")
    cutter = importlib.import_module("cutter").Cutter()
    assert cutter.Cut(3) == 4
    frame = _last_frame(lambda: cutter.Cut(0))
    assert frame.line == "RESULT 12 / nParts"
    assert frame.lineno == CLASS.split("\n").index(f"      {frame.line}") + 1


def test_a_module_of_python_comes_first_then_plain_code_then_a_project_file(folder: Path) -> None:
    (folder / "three.py").write_text("kind = 'Python'\n", encoding="utf-8")
    (folder / "three.wl").write_text(WORK, encoding="utf-8")
    (folder / "two.wl").write_text(WORK, encoding="utf-8")
    (folder / "two.wdg").write_text(SET.format(name="Two"), encoding="utf-8")
    assert importlib.import_module("three").kind == "Python"
    assert str(importlib.import_module("two").__file__).endswith("two.wl")


def test_files_in_packages(folder: Path) -> None:
    package = folder / "company"
    package.mkdir()
    (package / "shares.wl").write_text(WORK, encoding="utf-8")
    (folder / "plain").mkdir()
    (folder / "plain" / "__init__.py").touch()
    (folder / "plain" / "shares.wl").write_text(WORK, encoding="utf-8")
    assert importlib.import_module("company.shares").Share(6) == 2
    assert importlib.import_module("plain.shares").Share(6) == 2


def test_marks_are_warnings_at_their_lines(folder: Path) -> None:
    (folder / "marked.wl").write_text("x is int = 1\n\nPolishTheFloor(x)\n", encoding="utf-8")
    with pytest.warns(TranslationWarning, match="PolishTheFloor") as caught:
        importlib.import_module("marked")
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (str(folder / "marked.wl"), 3)
    assert str(warning.message).startswith("WL3")


def test_a_file_that_changed_is_translated_anew(folder: Path) -> None:
    file = folder / "shares.wl"
    file.write_text(WORK, encoding="utf-8")
    shares = importlib.import_module("shares")
    file.write_text(WORK.replace("12", "24"), encoding="utf-8")
    assert importlib.reload(shares).Share(3) == 8
    assert "RESULT 24 / nParts\n" in linecache.getlines(str(file))


def test_a_new_file_is_found_once_caches_are_invalidated(folder: Path) -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("late")
    (folder / "late.wl").write_text(WORK, encoding="utf-8")
    importlib.invalidate_caches()
    assert importlib.import_module("late").Share(2) == 6


def test_a_binary_file_is_an_import_error_that_says_what_to_do(folder: Path) -> None:
    (folder / "binary.wdg").write_bytes(b"\x00\x01WINDEV")
    with pytest.raises(ImportError, match="save the element as text") as caught:
        importlib.import_module("binary")
    assert (caught.value.name, caught.value.path) == ("binary", str(folder / "binary.wdg"))


def test_it_finds_nothing_unless_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "unseen.wl").write_text(WORK, encoding="utf-8")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("unseen")


def test_installing_twice_is_installing_once() -> None:
    before = list(sys.meta_path)
    importing.install()
    importing.install()
    assert len(sys.meta_path) == len(before) + 1
    importing.uninstall()
    importing.uninstall()
    assert sys.meta_path == before


def test_the_debugger_stops_at_a_line_of_the_source(folder: Path) -> None:
    (folder / "shares.wl").write_text(WORK, encoding="utf-8")
    shares = importlib.import_module("shares")
    said = StringIO()
    debugger = pdb.Pdb(stdin=StringIO("continue\nprint(nParts)\ncontinue\n"), stdout=said, nosigint=True)
    debugger.use_rawinput = False
    assert debugger.set_break(str(folder / "shares.wl"), 5) is None
    debugger.runcall(shares.Share, 3)
    assert "RESULT 12 / nParts" in said.getvalue()
    assert "\n(Pdb) 3\n" in said.getvalue()


def test_a_program_of_its_own_sees_lines_of_wlanguage(tmp_path: Path) -> None:
    (tmp_path / "shares.wl").write_text(WORK, encoding="utf-8")
    script = "import translator.importing; translator.importing.install(); import shares; shares.Share(0)"
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 1
    assert f'File "{tmp_path / "shares.wl"}", line 5, in Share\n    RESULT 12 / nParts\n' in ended.stderr


def test_the_files_of_a_folder_are_one_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sources = tmp_path / "sources"
    (sources / "inside").mkdir(parents=True)
    (sources / "fresh_tools.wl").write_text(
        'GLOBAL\n\tgnCalls is int = 10\nPROCEDURE Marked(s is string)\ngnCalls++\nRESULT "<" + s + ">"\n'
    )
    (sources / "inside" / "fresh_shape.wl").write_text(
        "CShape is Class\n\tm_sName is string\nEND\nPROCEDURE Constructor(s is string)\n:m_sName = Marked(s)\n"
    )
    (sources / "fresh_start.wl").write_text(
        'sh is CShape("square")\nTrace(sh.m_sName, gnCalls)\nPROCEDURE Broken()\nRESULT 1 / 0\n'
    )
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    for name in ("fresh_tools", "fresh_shape", "fresh_start"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    importing.install(sources)
    importing.install(str(sources))
    assert len([one for one in sys.meta_path if isinstance(one, importing.WLanguageProgram)]) == 1
    module = importlib.import_module("fresh_start")
    module.main()
    assert capsys.readouterr().out.split() == ["<square>", "11"]
    assert Path(module.__file__ or "").name == "fresh_start.wl"
    with pytest.raises(ZeroDivisionError) as raised:
        module.Broken()
    assert "fresh_start.wl" in "".join(traceback.format_exception(raised.value))
    assert importlib.util.find_spec("fresh_nowhere") is None
    importing.uninstall()
    assert not [one for one in sys.meta_path if isinstance(one, importing.WLanguageProgram)]
    for name in ("fresh_tools", "fresh_shape", "fresh_start"):
        sys.modules.pop(name, None)


def test_a_second_thread_finds_the_program_while_the_first_translates_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fresh_first.wl").write_text("PROCEDURE One()\nRESULT 1\n")
    (tmp_path / "fresh_second.wl").write_text("PROCEDURE Two()\nRESULT 2\n")
    program = importing.WLanguageProgram(tmp_path)
    translating, looked = threading.Event(), threading.Event()
    translate_files, found = importing.translate_files, []

    def slowly(files: tuple[ProjectFile, ...]) -> list[Translation]:
        if threading.current_thread() is first:
            assert program.find_spec("fresh_first", None) is None  # what translating imports is none of ours
            translating.set()
            assert looked.wait(20)
        return translate_files(files)

    def look() -> None:
        found.append(program.find_spec("fresh_first", None))

    monkeypatch.setattr(importing, "translate_files", slowly)
    first = threading.Thread(target=look)
    first.start()
    assert translating.wait(20)
    assert program.find_spec("fresh_second", None) is not None
    looked.set()
    first.join(20)
    assert found[0] is not None
