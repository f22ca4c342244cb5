"""`translate` into a folder does nothing where nothing has changed, and never believes so wrongly."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from translator import cache
from translator.cli import main, unchanged, writing

PROGRAM = 'Info("one")\nx = Polish(3)\n'
Translate = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WLCOMPAT_CACHE", str(tmp_path / "cache"))
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "first.wl").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "sources" / "second.wl").write_text("Trace(1)\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The translations that were really made."""
    calls: list[object] = []
    work = writing.write_python

    def write_python(arguments: object) -> object:
        calls.append(arguments)
        return work(arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "write_python", write_python)
    return calls


@pytest.fixture
def translate(folder: Path, capsys: pytest.CaptureFixture[str]) -> Translate:
    def run(*options: str, output: str = "out") -> tuple[int, str]:
        code = main(["translate", str(folder / "sources"), "-o", str(folder / output), *options])
        return code, capsys.readouterr().err

    return run


def test_the_second_time_says_the_same_and_writes_nothing(
    folder: Path, translate: Translate, made: list[object]
) -> None:
    for options in ((), ("--strict",), ("-q",)):
        first = translate(*options)
        times = {file: file.stat().st_mtime_ns for file in (folder / "out").iterdir()}
        assert translate(*options) == first
        assert {file: file.stat().st_mtime_ns for file in (folder / "out").iterdir()} == times
    assert translate("--strict")[0] == 1
    assert "WL" in translate()[1]
    assert len(made) == 3


def replace(file: Path, text: str) -> None:
    """Write another text of the same length, and set the time back."""
    before = file.stat()
    assert len(text.encode()) == before.st_size
    file.write_text(text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def new_folder(folder: Path) -> None:
    folder.mkdir()
    (folder / "third.wl").write_text("Info(2)\n")


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "sources" / "first.wl").write_text("Info(2)\n"),
        lambda folder: (folder / "sources" / "third.wl").write_text("Info(2)\n"),
        lambda folder: (folder / "sources" / "texts.wdw").write_text("info :\n name : x\n"),
        lambda folder: replace(folder / "sources" / "first.wl", PROGRAM.replace("3", "4")),
        lambda folder: new_folder(folder / "sources" / "more"),
        lambda folder: (folder / "sources" / "second.wl").unlink(),
        lambda folder: (folder / "sources" / "second.wl").rename(folder / "sources" / "other.wl"),
        lambda folder: (folder / "out" / "first.py").unlink(),
        lambda folder: (folder / "out" / "first.py").write_text('"""Translated from nothing."""\n'),
        lambda folder: (folder / "out" / "first.py.map").write_text("{}"),
        lambda folder: (folder / "out" / "__main__.py").unlink(),
    ],
)
def test_what_has_changed_is_translated_again(
    folder: Path, translate: Translate, made: list[object], change: Callable[[Path], object]
) -> None:
    translate("--force")
    change(folder)
    translate("--force")
    translate("--force")
    assert len(made) == 2
    expected = {file.name: file.read_bytes() for file in (folder / "out").iterdir()}
    translate(output="fresh")
    fresh = {file.name: file.read_bytes() for file in (folder / "fresh").iterdir()}
    assert {name: expected[name] for name in fresh} == fresh


@pytest.mark.parametrize("is_long_ago", [False, True])
def test_only_files_that_may_have_changed_are_read(
    folder: Path,
    translate: Translate,
    made: list[object],
    monkeypatch: pytest.MonkeyPatch,
    is_long_ago: bool,
) -> None:
    monkeypatch.setattr(unchanged, "_TICK", -(10**10) if is_long_ago else 10**12)
    first = translate()
    (folder / "sources" / "new.tmp").write_text("no source")
    (folder / "sources" / "first.wl").touch()
    (folder / "out" / "first.py").touch()
    read: list[str] = []
    see = unchanged._see

    def counted(path: str, is_output: bool = False) -> unchanged.Fact:
        read.append(path)
        return see(path, is_output)

    monkeypatch.setattr(unchanged, "_see", counted)
    for _ in range(3):
        assert translate() == first
    assert len(made) == 1
    assert len(read) == (8 if is_long_ago else 24), "once, and every time where the clock may not tell"


def test_a_link_in_place_of_the_output_is_no_output(
    folder: Path, translate: Translate, made: list[object]
) -> None:
    translate()
    written = folder / "out" / "first.py"
    written.rename(folder / "elsewhere.py")
    written.symlink_to(folder / "elsewhere.py")
    assert translate()[0] == 1, "it is not written through the link either"
    assert len(made) == 2


def test_another_folder_language_or_translator_is_another_translation(
    translate: Translate, made: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    translate()
    translate(output="second")
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")
    assert "instructions" in translate()[1] or len(made) == 3
    monkeypatch.setattr(unchanged, "_own_files", lambda: iter(["pipeline.py 7 8"]))
    translate()
    assert len(made) == 4


def test_a_file_that_changes_while_it_is_translated_is_not_remembered(
    folder: Path, translate: Translate, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = writing.write_python

    def write_python(arguments: object) -> object:
        done = work(arguments)  # type: ignore[arg-type]
        (folder / "sources" / "first.wl").write_text("Info(2)\n")
        return done

    monkeypatch.setattr(writing, "write_python", write_python)
    translate()
    assert not list((folder / "cache").glob("written-*"))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the user's profile apart by other means")
def test_what_others_could_have_written_is_not_believed(
    folder: Path, translate: Translate, made: list[object]
) -> None:
    translate()
    (kept,) = (folder / "cache").glob("written-*")
    assert kept.stat().st_mode & 0o777 == 0o600
    kept.chmod(0o666)
    translate()
    assert len(made) == 2
    assert kept.stat().st_mode & 0o777 == 0o600, "it is made anew"


@pytest.mark.parametrize(
    "text",
    [
        *("", "\0\n", "\0\n" * 4, "7", "é" * 1000),
        *("{}\0\n" * 4 + "0", "{}" + "\0\n" * 4 + "0"),
    ],
)
def test_a_spoilt_cache_costs_a_translation(
    folder: Path, translate: Translate, made: list[object], text: str
) -> None:
    before = translate()
    (kept,) = (folder / "cache").glob("written-*")
    kept.write_text(text.replace("{}", kept.read_text().partition("\0\n")[0]), newline="")
    assert translate() == before
    assert len(made) == 2


def test_the_cache_holds_no_code(folder: Path, translate: Translate) -> None:
    translate()
    (kept,) = (folder / "cache").glob("written-*")
    parts = kept.read_text().split("\0\n")
    names = [Path(fact.split("\t", 2)[2]).name for fact in parts[2].split("\0")]
    assert sorted(names) == ["__main__.py", "first.py", "first.py.map", "second.py", "second.py.map"]
    assert "import" not in "".join(parts[1:])


def test_the_cache_forgets_the_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_CACHE", str(tmp_path))
    for number in range(105):
        cache.keep(f"written-{number}.json", number)
        os.utime(tmp_path / f"written-{number}.json", (number, number))
    cache.keep("words-1.json", 1)
    assert cache.read("written-4.json") is None
    assert [cache.read(name) for name in ("written-5.json", "written-104.json", "words-1.json")] == [
        5,
        104,
        1,
    ]
