"""Each character of each block maps to its place in the user's file, however the file is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from translator.project.reader import read_project_file
from translator.source import Repair, decode_source

Writing = Callable[[], Any]

_LINES = st.lists(
    st.text(alphabet="aZ9 \t:-#|>\"'<[]{}%&*éèÉàçœ€—“”\u00a0\x0b\x0c\u2028", max_size=12),
    min_size=1,
    max_size=8,
)
_BLOCKS = st.lists(_LINES, min_size=1, max_size=4)
_settings = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def _write(writing: Writing, blocks: Sequence[Sequence[str]], *, blanks: bool) -> Any:
    written = writing()
    for number, code in enumerate(blocks):
        written.procedure(code, f"P{number}", blanks=blanks)
    return written.end()


def _check(data: bytes, written: Any, blocks: Sequence[Sequence[str]]) -> None:
    file = read_project_file(decode_source(data, "demo.wdg"))
    assert [block.text for block in file.blocks] == ["\n".join(code) for code in blocks]
    for block, places in zip(file.blocks, written.places, strict=True):
        origins = [block.source.origin(offset) for offset in range(len(block.text) + 1)]
        assert [(origin.line, origin.column) for origin in origins] == places
        assert [block.source.line_of(offset) for offset in range(len(origins))] == [
            line for line, _ in places
        ]
        assert {origin.file for origin in origins} == {"demo.wdg"}
    joined = file.source
    assert joined.text == "\n\n".join(part.block.text for part in file.parts)
    for part in file.parts:
        for offset in range(part.end - part.start):
            assert joined.origin(part.start + offset) == part.block.source.origin(offset)


@_settings
@given(
    _BLOCKS,
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_every_character_has_its_place(
    writing: Writing, blocks: list[list[str]], blanks: bool, line_end: str, codec: str
) -> None:
    written = _write(writing, blocks, blanks=blanks)
    _check(written.text.replace("\n", line_end).encode(codec), written, blocks)


def test_in_windows_1252(writing: Writing) -> None:
    blocks = [["SI é ALORS", "\tInfo(“à €”)", "FIN"]]
    written = _write(writing, blocks, blanks=True)
    _check(written.text.encode("cp1252"), written, blocks)


def test_columns_of_double_encoding_are_those_that_the_file_shows(writing: Writing) -> None:
    blocks = [["é = 1 // été", "x", "\tà€ = é"], ["PROCÉDURE Été()"]]
    written = _write(writing, blocks, blanks=True)
    shown = written.text.encode().decode("cp1252")
    source = decode_source(shown.encode(), "demo.wdg")
    assert Repair.DOUBLE_ENCODING in source.repairs
    file = read_project_file(source)
    lines = shown.split("\n")
    for block, code in zip(file.blocks, blocks, strict=True):
        assert block.text == "\n".join(code)
        for offset, character in enumerate(block.text):
            if character != "\n":
                _, line, column = block.source.origin(offset)
                assert lines[line - 1][column - 1 :].startswith(character.encode().decode("cp1252"))
                assert block.source.line_text(line) == lines[line - 1]


@_settings
@given(
    st.lists(
        st.sampled_from(["a", "é", "\t", "\n", " + ", "<§$0001§>", "<§rad:1§>", "<§cs:3§>"]), max_size=20
    ),
)
def test_with_resources_the_rest_keeps_its_place(writing: Writing, pieces: list[str]) -> None:
    written = writing().procedure("".join(pieces).split("\n")).end(["x", "deux mots"])
    (block,) = read_project_file(decode_source(written.text.encode(), "demo.wdg")).blocks
    expected: list[tuple[int, int]] = []
    places = iter(written.places[0])
    text = ""
    for piece in pieces:
        own = [next(places) for _ in piece]
        shown = {"<§$0001§>": '"deux mots"'}.get(piece, "" if piece.startswith("<§") else piece)
        text += shown
        expected += own if shown == piece else [own[0]] * len(shown)
    assert block.text == text
    origins = [block.source.origin(offset) for offset in range(len(text))]
    assert [(origin.line, origin.column) for origin in origins] == expected


@pytest.mark.parametrize("indicator", ["|1-", "|1+", "|1", "|-1", "|+1", ">1-"])
def test_every_block_header(indicator: str, writing: Writing) -> None:
    text = writing().procedure(["  x = 1", "y = 2"]).end().text.replace("|1+", indicator)
    (block,) = read_project_file(decode_source(text.encode(), "demo.wdg")).blocks
    assert block.text == "  x = 1\ny = 2"
    assert block.source.origin(2)[1:] == (22, 9)


def test_a_header_without_a_number_takes_the_margin_of_the_first_line(writing: Writing) -> None:
    text = writing().procedure(["", "    x = 1", "      y = 2"]).end().text.replace("|1+", "|")
    (block,) = read_project_file(decode_source(text.encode(), "demo.wdg")).blocks
    assert block.text == "\nx = 1\n  y = 2"
    assert block.source.origin(1)[1:] == (23, 11)


def test_the_lines_that_diagnostics_show_are_those_of_the_file(writing: Writing) -> None:
    written = writing().procedure(["a = <§$0000§>"]).end(["text"])
    (block,) = read_project_file(decode_source(written.text.encode(), "demo.wdg")).blocks
    line = block.source.line_of(0)
    assert block.source.line_text(line) == "      a = <§$0000§>"
    assert block.source.line_count == 1
    assert not block.source.follows_blank_line(0)
