"""The shape of the house: small files with telling names, data apart from code, nothing of one machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

MOST_LINES = 450
GENERATED = "# Generated from the catalog by `make generate`: do not edit.\n"
SAYING_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "misc"}
MACHINE_PATH = re.compile(r"(?:^|[^\w.])/(?:home|root|Users|work|opt|farm)/\w")


def test_files_are_small_enough_to_read(tracked_files: list[Path], root: Path) -> None:
    texts = {f: f.read_text(encoding="utf-8") for f in tracked_files if f.suffix == ".py"}
    lengths = {f: len(text.splitlines()) for f, text in texts.items() if GENERATED not in text}
    too_long = [f"{f.relative_to(root)}: {lines} lines" for f, lines in lengths.items() if lines > MOST_LINES]
    assert not too_long, "a file past 400 lines is asking to be two: " + ", ".join(too_long)


def test_names_of_modules_say_what_is_inside(tracked_files: list[Path], root: Path) -> None:
    modules = [f.relative_to(root) for f in tracked_files if f.suffix == ".py"]
    vague = [str(m) for m in modules if SAYING_NOTHING & {m.stem, *m.parts[:-1]}]
    assert not vague, "name them after what they hold: " + ", ".join(vague)


def test_the_grammar_holds_data_only(tracked_files: list[Path], root: Path) -> None:
    code = [f.name for f in tracked_files if f.is_relative_to(root / "grammar") and f.suffix == ".py"]
    assert not code, "code about the grammar belongs in translator/syntax: " + ", ".join(code)


def test_no_file_names_a_place_of_one_machine(tracked_files: list[Path], root: Path) -> None:
    found = [
        f"{file.relative_to(root)}:{number}: {line.strip()}"
        for file in tracked_files
        for number, line in enumerate(_text(file).splitlines(), start=1)
        if MACHINE_PATH.search(line) or str(root) in line
    ]
    assert not found, "\n".join(found)


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", errors="replace")


@pytest.mark.parametrize("line", ["see /home/" + "me/notes", '"/root/' + 'x"', "cd /Users/" + "me/project"])
def test_the_pattern_finds_such_places(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize(
    "line", ["https://example.org/home/page", "GET /index.html", "samples/en/plain_server.wl"]
)
def test_the_pattern_leaves_other_slashes_alone(line: str) -> None:
    assert not MACHINE_PATH.search(line)
