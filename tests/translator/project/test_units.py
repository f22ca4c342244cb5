"""Files and folders: what is found, in which order, and what is said of files that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from translator.project import units
from translator.project.blocks import BlockKind, NoteKind
from translator.project.finding import FileKind, find_files, kind_by_suffix
from translator.project.units import read_unit, read_units
from translator.source import UnreadableSource

Writing = Callable[[], Any]

PROJECT = """\
info :
 name : Shop
project :
 identifier : 0x0
 code_elements :
  type_code : 0
  p_codes :
   -
     code : |1-
      Start()
     type : 196608
resources :
 string_res :
  identifier : 0x0
  strings :
   -
     text :
      fr-FR : Bienvenue
      en-GB : Welcome
     index : 0
"""


@pytest.fixture
def folder(tmp_path: Path, writing: Writing) -> Path:
    code = ["PROCÉDURE Dit()", "Info(<§@00000000000000000000§>)"]
    (tmp_path / "sub" / ".git").mkdir(parents=True)
    (tmp_path / "b.wdg").write_text(writing().procedure(code).end().text, encoding="utf-8")
    (tmp_path / "A.WDC").write_text(writing().end().text, encoding="utf-8")
    (tmp_path / "sub" / "c.wl").write_text("Info(“c”)\n", encoding="utf-8")
    (tmp_path / "sub" / ".git" / "d.wl").write_text("x = 1\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("Dear all,", encoding="utf-8")
    (tmp_path / "Shop.WDP").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "Win.wdw").write_bytes(b"\x00\x01binary")
    return tmp_path


def test_a_folder_gives_its_files_in_order(folder: Path) -> None:
    chosen, others = find_files([folder])
    assert [Path(path).relative_to(folder).as_posix() for path in chosen] == [
        "A.WDC",
        "b.wdg",
        "Shop.WDP",
        "sub/c.wl",
    ]
    assert [Path(path).name for path in others] == ["Win.wdw"]
    again, _ = find_files([folder / "sub", folder, folder / "b.wdg", folder / "notes.txt"])
    assert [Path(path).name for path in again] == ["c.wl", "A.WDC", "b.wdg", "Shop.WDP", "notes.txt"]


def test_texts_of_the_project_are_found_from_other_files(folder: Path) -> None:
    program = read_units([folder])
    assert program.problems == ()
    kinds = [FileKind.PROCEDURES, FileKind.PROCEDURES, FileKind.PROJECT, FileKind.PLAIN]
    assert [file.kind for file in program.files] == kinds
    assert program.files[1].blocks[0].text.endswith('Info("Bienvenue")')
    assert read_units([folder], language="en").files[1].blocks[0].text.endswith('Info("Welcome")')
    assert [note.kind for note in read_unit(folder / "b.wdg").notes] == [NoteKind.UNKNOWN_RESOURCE]


def test_files_read_for_their_texts_alone_are_opened_once_a_text_is_missing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    read = units.read_source
    monkeypatch.setattr(units, "read_source", lambda path: opened.append(Path(path).name) or read(path))
    read_units([folder])
    assert "Win.wdw" not in opened
    (folder / "Shop.WDP").replace(folder / "Win.wdw")
    assert read_units([folder]).files[1].blocks[0].text.endswith('Info("Bienvenue")')
    assert opened.count("Win.wdw") == 1


def test_kinds_can_be_asked_for(folder: Path) -> None:
    program = read_units([folder], kinds=[FileKind.PROJECT, FileKind.WINDOW])
    assert [(file.name, file.kind) for file in program.files] == [("Shop", FileKind.PROJECT)]
    assert [block.kind for block in program.files[0].blocks] == [BlockKind.DECLARATION]
    (problem,) = program.problems
    assert "Win.wdw is in WINDEV's binary format" in problem


def test_plain_text_is_one_block_that_is_the_file(folder: Path) -> None:
    file = read_unit(folder / "sub" / "c.wl")
    assert (file.kind, file.name) == (FileKind.PLAIN, "c")
    (block,) = file.blocks
    assert block.kind is BlockKind.PLAIN
    assert block.source is file.source is file.whole
    assert [(part.start, part.end) for part in file.parts] == [(0, len(file.source.text))]


def test_what_cannot_be_read_is_said_and_the_rest_is_read(folder: Path) -> None:
    absent, binary, wrong = folder / "absent.wdg", folder / "Win.wdw", folder / "wrong.wdg"
    wrong.write_text("PROCEDURE X()\n", encoding="utf-8")
    program = read_units([absent, binary, wrong, folder / "b.wdg"])
    assert [file.name for file in program.files] == ["Démo"]
    assert [
        str(path) in problem for path, problem in zip([absent, binary, wrong], program.problems, strict=True)
    ]
    with pytest.raises(FileNotFoundError):
        read_unit(absent)
    with pytest.raises(UnreadableSource, match="binary format"):
        read_unit(binary)
    with pytest.raises(UnreadableSource, match="not a project file in text format"):
        read_unit(wrong)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("x.WDG", FileKind.PROCEDURES), ("x.wl", FileKind.PLAIN), ("x.wwh", FileKind.PAGE), ("x.png", None)],
)
def test_kinds_by_ending(name: str, kind: FileKind | None) -> None:
    assert kind_by_suffix(Path(name)) is kind


def test_a_project_without_code_is_read_only_where_it_is_named(folder: Path) -> None:
    project = folder / "Shop.WDP"
    project.write_text(PROJECT.replace("      Start()\n", ""), encoding="utf-8")
    assert FileKind.PROJECT not in [file.kind for file in read_units([folder]).files]
    assert [file.kind for file in read_units([project]).files] == [FileKind.PROJECT]
    assert read_units([folder]).files[1].blocks[0].text.endswith('Info("Bienvenue")')


def test_the_variables_of_a_site_in_php_are_those_of_its_project(tmp_path: Path) -> None:
    blocks = [
        "Start()\n    type : 196608",
        "gsShop is string\n    type : 196620",
        "Stop()\n    type : 196610",
    ]
    codes = "".join(
        f"   -\n     code : |1-\n      {block.replace('    type', '     type')}\n" for block in blocks
    )
    head, _, tail = PROJECT.partition("   -\n")
    file = tmp_path / "Shop.wwp"
    file.write_text(head + codes + tail[tail.index("resources :") :])
    kinds = [(block.kind, block.text.strip()) for block in read_unit(file).blocks]
    assert kinds == [
        (BlockKind.DECLARATION, "Start()"),
        (BlockKind.DECLARATION, "gsShop is string"),
        (BlockKind.CLOSING, "Stop()"),
    ]
