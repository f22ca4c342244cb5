"""Files as people have them: encodings, marks, line ends, and what is refused."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator import source
from translator.pipeline import translate
from translator.source import Origin, Repair, SourceText, UnreadableSource, decode_source, read_source

PROGRAM = 'sÉté est chaîne = "déjà vu"\nInfo(sÉté)\n'
EURO = 'Info("5 €", “guillemets”)\n'


@pytest.mark.parametrize(
    ("data", "repairs"),
    [
        (PROGRAM.encode(), ()),
        (codecs.BOM_UTF8 + PROGRAM.encode(), ()),
        (PROGRAM.encode("utf-16"), ()),
        (codecs.BOM_UTF16_LE + PROGRAM.encode("utf-16-le"), ()),
        (codecs.BOM_UTF16_BE + PROGRAM.encode("utf-16-be"), ()),
        (PROGRAM.encode("cp1252"), (Repair.WINDOWS_1252,)),
        (PROGRAM.encode().decode("latin-1").encode(), (Repair.DOUBLE_ENCODING,)),
        (codecs.BOM_UTF8 + PROGRAM.encode().decode("cp1252", "replace").encode("cp1252"), ()),
        (PROGRAM.replace("\n", "\r\n").encode(), ()),
        (PROGRAM.replace("\n", "\r").encode(), ()),
        (PROGRAM.replace("\n", "\r\n").encode("utf-16"), ()),
        (PROGRAM.replace("\n", "\r\n").encode("cp1252"), (Repair.WINDOWS_1252,)),
    ],
    ids=[
        *("utf-8", "utf-8-mark", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "twice", "utf-8-mark-again"),
        *("crlf", "cr", "utf-16-crlf", "cp1252-crlf"),
    ],
)
def test_reads_the_program_whatever_its_bytes(data: bytes, repairs: tuple[Repair, ...]) -> None:
    assert decode_source(data, "a.wl") == SourceText("a.wl", PROGRAM, repairs)


def test_reads_the_characters_that_windows_1252_has_and_latin_1_has_not() -> None:
    assert decode_source(EURO.encode("cp1252"), "a.wl").text == EURO


def test_undoes_utf_8_that_was_read_as_windows_1252() -> None:
    text = 'Info("5 €")\nInfo("été")\n'
    assert decode_source(text.encode().decode("cp1252").encode(), "a.wl").text == text


def test_leaves_alone_what_only_looks_encoded_twice() -> None:
    text = "// Ã and Â are letters too, like é and €\n"
    assert decode_source(text.encode(), "a.wl") == SourceText("a.wl", text)


def test_refuses_a_binary_file() -> None:
    with pytest.raises(UnreadableSource, match=r"a\.wl.*binary"):
        decode_source(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a.wl")


def test_refuses_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAXIMUM_BYTES", 10)
    file = tmp_path / "large.wl"
    file.write_bytes(b"x" * 11)
    with pytest.raises(UnreadableSource, match="larger than"):
        read_source(file)
    file.write_bytes(b"x" * 10)
    assert read_source(file).text == "x" * 10


def test_names_the_file_as_it_was_given(tmp_path: Path) -> None:
    file = tmp_path / "é.wl"
    file.write_text("x = 1", encoding="utf-8")
    assert read_source(file).origin(4) == Origin(str(file), 1, 5)


def test_makes_the_blanks_of_a_help_page_plain_in_strings_too() -> None:
    read = decode_source('IF a = "b c" THEN'.replace(" ", "\u00a0").encode(), "a.wl")
    assert read == SourceText("a.wl", 'IF a = "b c" THEN', (Repair.HELP_PAGE_BLANKS,))


def test_keeps_a_no_break_space_where_there_are_plain_ones() -> None:
    text = 'x = "b\u00a0c"'
    assert decode_source(text.encode(), "a.wl") == SourceText("a.wl", text)


def test_each_repair_is_told_once_and_the_program_translated() -> None:
    for data, code in (
        (PROGRAM.encode("cp1252"), "WL101"),
        (PROGRAM.encode().decode("latin-1").encode(), "WL102"),
        (PROGRAM.replace(" ", "\u00a0").encode(), "WL103"),
    ):
        translation = translate(decode_source(data, "a.wl"))
        assert [d.rule.code for d in translation.diagnostics].count(code) == 1
        assert translation.counts.untranslated == 0
        assert "sÉté" in translation.python


def test_positions_count_from_one() -> None:
    text = SourceText("a.wl", "ab\n\ncd")
    assert [text.origin(offset)[1:] for offset in range(6)] == [
        (1, 1),
        (1, 2),
        (1, 3),
        (2, 1),
        (3, 1),
        (3, 2),
    ]
    assert [text.line_text(line) for line in (1, 2, 3)] == ["ab", "", "cd"]
    assert text.line_count == 2


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read = decode_source(data, "a.wl")
    except UnreadableSource:
        return
    assert "\r" not in read.text


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60), st.sampled_from(["utf-8", "utf-16"])
)
def test_text_without_marks_of_double_encoding_comes_back(text: str, encoding: str) -> None:
    if "Ã" in text or "Â" in text or "\u00a0" in text or text.startswith("\ufeff"):
        return
    assert decode_source(text.encode(encoding), "a.wl").text == text
