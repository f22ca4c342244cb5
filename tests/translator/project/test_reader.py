"""What is read of project files: kinds, titles, sides, languages, resources; and files that are broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from translator.pipeline import translate
from translator.project.blocks import BlockKind, CodeLanguage, NoteKind, ProjectFile, Side
from translator.project.finding import FileKind
from translator.project.reader import read_project_file
from translator.source import SourceText, UnreadableSource, decode_source

Writing = Callable[[], Any]

CLASS = """\
info :
 name : CCompte
 type : 4
class :
 identifier : 0x1
 code_elements :
  type_code : 10
  p_codes :
   -
     code : |1-
      CCompte est une Classe
      \tm_nSolde est un entier
      FIN
     type : 131072
   -
     code : |1-
      @
     type : 131074
  procedures :
   -
     name : Constructeur
     type_code : 27
     code : |1-
      PROCÉDURE Constructeur()
     type : 589824
   -
     name : Destructeur
     type_code : 28
     code : |1-
      PROCÉDURE Destructeur()
     type : 655360
   -
     name : Dépose
     type_code : 12
     code : |1+
      PROCÉDURE Dépose(n est un entier)
      :m_nSolde += n
      @
     type : 458752
  properties :
   -
     name : Solde
     identifier : 0x2
     type_code : 103
     p_codes :
      -
        code : |1-
         PROCÉDURE Solde()
         RENVOYER m_nSolde
        type : 1966080
      -
        code : |1-
         PROCÉDURE Solde(n)
         m_nSolde = n
        type : 2031616
     template_refs : []
  procedure_templates : []
resources :
 string_res :
  identifier : 0x3
custom_note :
 internal_properties : AAAA
""".replace("@", "")

PAGE = """\
info :
 name : PAGE_Hello
page :
 name : PAGE_Hello
 languages :
  - en-GB
  - fr-FR
 code_elements :
  type_code : 38
  p_codes :
   -
     code : |1-
      gsName is string
     type : 851968
   -
     type : 851999
     enabled : false
     role : N
  procedures :
   -
     name : Show
     code : |1-
      function Show(id) { return document.getElementById(id); }
     language : JS
     type : 458752
     role : N
   -
     name : Greet
     code : |1-
      PROCEDURE Greet()
      Info("Hello")
     type : 458752
     role : N
 controls :
  -
    name : CELL_Main
    controls :
     -
       name : BTN_OK
       code_elements :
        p_codes :
         -
           code : |1-
            Trace(<§$0000§>)
           type : 851984
         -
           code : |1-
            Show("x")
           type : 851998
           role : N
resources :
 string_res :
  identifier : 0x5
  strings :
   -
     text :
      fr-FR : Bonjour
      en-GB : Good day
     index : 0
"""


def read(text: str, language: str = "") -> ProjectFile:
    return read_project_file(SourceText("demo.wdg", text), language)


def test_a_class() -> None:
    file = read(CLASS)
    assert (file.kind, file.name) == (FileKind.CLASS, "CCompte")
    assert [(block.kind, block.title) for block in file.blocks] == [
        (BlockKind.DECLARATION, "process 131072"),
        (BlockKind.CLOSING, "process 131074"),
        (BlockKind.CONSTRUCTOR, "Constructeur"),
        (BlockKind.DESTRUCTOR, "Destructeur"),
        (BlockKind.METHOD, "Dépose"),
        (BlockKind.PROPERTY_READ, "Solde"),
        (BlockKind.PROPERTY_WRITE, "Solde"),
    ]
    assert file.blocks[0].text == "CCompte est une Classe\n\tm_nSolde est un entier\nFIN"
    assert file.blocks[1].is_empty
    assert len(file.parts) == 6
    assert file.notes == ()


def test_a_page_tells_javascript_browser_and_server_apart() -> None:
    file = read(PAGE)
    assert (file.kind, file.name, file.language) == (FileKind.PAGE, "PAGE_Hello", "en-GB")
    assert [(block.title, block.side, block.language) for block in file.blocks] == [
        ("process 851968", Side.SERVER, CodeLanguage.WLANGUAGE),
        ("Show", Side.BROWSER, CodeLanguage.JAVASCRIPT),
        ("Greet", Side.BROWSER, CodeLanguage.WLANGUAGE),
        ("CELL_Main.BTN_OK", Side.SERVER, CodeLanguage.WLANGUAGE),
        ("CELL_Main.BTN_OK", Side.BROWSER, CodeLanguage.WLANGUAGE),
    ]
    assert "function Show" not in file.source.text
    assert [(note.kind, note.about, note.origin.line) for note in file.notes] == [
        (NoteKind.OTHER_LANGUAGE, "Show", 23)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [("", "Good day"), ("fr", "Bonjour"), ("fr-FR", "Bonjour"), ("fr-CA", "Bonjour"), ("de", "Good day")],
)
def test_the_language_of_resources(language: str, text: str) -> None:
    assert read(PAGE, language).blocks[3].text == f'Trace("{text}")'


@pytest.mark.parametrize(
    ("written", "literal"),
    [
        ("Plain text: with # signs", '"Plain text: with # signs"'),
        ('"C:\\\\temp \\"x\\""', '"C:\\temp ""x"""'),
        ('"two\\r\\nlines\\n\\t."', '("two" + CRLF + "lines" + Charact(10) + "\t.")'),
        ('"\\u00e9\\x41\\U0001F600"', '"éA😀"'),
        ("'it''s'", '"it\'s"'),
        ('"\\r\\n"', "CRLF"),
        ('""', '""'),
    ],
)
def test_how_texts_are_written(written: str, literal: str, writing: Writing) -> None:
    text = writing().procedure(["x = <§$0000§>, y"]).end([written]).text
    assert read(text).blocks[0].text == f"x = {literal}, y"


def test_an_empty_text_and_one_that_lacks_the_language(writing: Writing) -> None:
    written = writing().procedure(["x = <§$0000§> + <§$000A§>"])
    written.add("resources :\n string_res :\n  strings :\n   -\n     text : {}\n     index : 0")
    written.add("   -\n     text :\n      es-ES : Hola\n     index : 10").add("custom_note :\n a : b")
    assert read(written.text, "fr").blocks[0].text == 'x = "" + "Hola"'


def test_marks_of_the_files_own_table_and_of_others(writing: Writing) -> None:
    code = [
        "a = <§@00000000000000990001§>",
        "b = <§@00000000000000aa0001§>",
        "c = Dialogue(<§?14ECEE9905A83841§>)",
    ]
    file = read(writing().procedure(code).end(["zero", "one"]).text)
    assert file.blocks[0].text == "\n".join(['a = "one"', *code[1:]])
    assert [(note.kind, note.about, note.origin.column) for note in file.notes] == [
        (NoteKind.UNKNOWN_RESOURCE, "<§@00000000000000aa0001§>", 11),
        (NoteKind.DIALOG, "<§?14ECEE9905A83841§>", 20),
    ]


def test_an_index_that_the_table_lacks_stays_with_a_note(writing: Writing) -> None:
    file = read(writing().procedure(["x = <§$0007§>"]).end(["zero"]).text)
    assert file.blocks[0].text == "x = <§$0007§>"
    assert [note.kind for note in file.notes] == [NoteKind.UNKNOWN_RESOURCE]


def test_a_text_that_stands_in_its_mark(writing: Writing) -> None:
    code = 'Info(<§R1364e9¤fr-FR¤le JJ "ici"§>, <§R12¤en¤two¤fr¤deux§>, <§R1¤fr¤§>)'
    file = read(writing().procedure([code]).end().text)
    assert file.blocks[0].text == 'Info("le JJ ""ici""", "two", "")'
    assert file.notes == ()


def test_trailers_are_removed(writing: Writing) -> None:
    code = ["x is int<§rad:1§>", "s = [<§cs:3§>", "\tSELECT *<§cs:3§>", "]<§aad:0§> // §"]
    file = read(writing().procedure(code).end().text)
    assert file.blocks[0].text == "x is int\ns = [\n\tSELECT *\n] // §"
    assert file.notes == ()


def test_blocks_are_translated_with_the_positions_of_the_file(writing: Writing) -> None:
    written = writing().procedure(["PROCÉDURE Un()", "Info(“un”)"], "Un")
    written.procedure(["PROCÉDURE Deux()", "\tx est un entier = ((("], "Deux").end()
    file = read_project_file(decode_source(written.text.replace("\n", "\r\n").encode(), "demo.wdg"))
    (second,) = {diagnostic.origin.line for diagnostic in translate(file.blocks[1].source).diagnostics}
    assert written.lines[second - 1] == "      \tx est un entier = ((("
    whole = translate(file.source)
    assert "def Un()" in whole.python
    assert "def Deux()" in whole.python
    assert second in {diagnostic.origin.line for diagnostic in whole.diagnostics}
    lines = whole.python.split("\n")
    (shown,) = [number for number, line in enumerate(lines) if line.startswith("def Deux")]
    assert written.lines[whole.lines[shown] - 1] == "      PROCÉDURE Deux()"


def test_a_file_without_code(writing: Writing) -> None:
    file = read(writing().end().text)
    assert file.blocks == ()
    assert file.source.text == ""
    assert file.source.origin(0).line == 1
    assert translate(file.source).counts.statements == 0


@pytest.mark.parametrize("cut", range(0, 700, 7))
def test_a_file_cut_in_the_middle_says_so_and_keeps_what_it_has(cut: int, writing: Writing) -> None:
    text = writing().procedure(["a = 1", "b = 2"], "A").procedure(["c = 3"], "B").end(["x"]).text[:cut]
    if "info :" not in text:
        with pytest.raises(UnreadableSource):
            read(text)
        return
    file = read(text)
    code = "".join(block.text for block in file.blocks)
    assert all(code.count(line) == text.count(line) for line in ("a = 1", "b = 2", "c = 3"))
    cut_off = [note for note in file.notes if note.kind is NoteKind.CUT_OFF]
    assert bool(cut_off) == ("\nresources :" not in text)
    assert all("resources" in note.about for note in cut_off)


def test_lines_that_are_not_in_the_format_are_kept_as_code_within_code(writing: Writing) -> None:
    text = writing().procedure(["a = 1", "b = 2", "c = 3"]).end().text
    broken = text.replace("      b = 2\n", "<<<<<<< mine\n  b = 2\n=======\n>>>>>>> theirs\n")
    file = read(broken)
    assert file.blocks[0].text == "a = 1\n<<<<<<< mine\nb = 2\n=======\n>>>>>>> theirs\nc = 3"
    assert [(note.kind, note.about, note.origin.line) for note in file.notes] == [
        (NoteKind.STRAY_LINES, "4", 23)
    ]
    stray = read(text.replace("resources :", "oh no\nresources :"))
    assert [(note.kind, note.about) for note in stray.notes] == [(NoteKind.STRAY_LINES, "1")]


def test_other_spellings_of_the_format_are_read_too() -> None:
    text = (
        "info:\n  name: P\nprocedure_set:\n  code_elements:\n    procedures:\n    - name: A\n      code: |-\n"
        '        a = 1\n      type: 458752\n    - name: B\n      code: "b = 1\\nc = 2"\n    - name: C\n'
        "      code: d = 4\n    - - code: e = 5\ncustom_note: {}\n"
    )
    file = read(text)
    assert [(block.title, block.text) for block in file.blocks] == [
        ("A", "a = 1"),
        ("B", "b = 1\nc = 2"),
        ("C", "d = 4"),
        ("process 0", "e = 5"),
    ]
    assert file.blocks[2].source.origin(4)[1:] == (13, 17)


def test_two_codes_in_one_place_are_both_read() -> None:
    text = CLASS.replace("     type : 131072\n", "     code : |1-\n      // theirs\n     type : 131072\n")
    assert [block.text for block in read(text).blocks][1] == "// theirs"


def test_code_in_a_language_of_its_own_is_no_wlanguage() -> None:
    file = read(PAGE.replace("language : JS", "language : PHP"))
    assert file.blocks[1].language is CodeLanguage.OTHER


@pytest.mark.parametrize(
    "text", ["", "SI x ALORS\nFIN\n", "info : x\n", "\x00" * 3 + "WD", "{}[]!!python/object:os"]
)
def test_what_is_no_project_file_is_refused(text: str) -> None:
    with pytest.raises(UnreadableSource, match="text"):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "info :\n" + "".join(" " * depth + "a :\n" for depth in range(3000)),
        "info :\n" + "- " * 100_000,
        "info :\n" + "-\n" * 100_000 + "a : |9\n" * 1000,
        "info :\n a : &a [*a, *a]\nclass : !!python/object/apply:os.system [ls]\n" * 1000,
        "info :\n" + "x" * 1_000_000 + " :\n" + " " * 1_000_000,
        "info :\n" + "code : |1-\n" * 20_000,
        "info :\ncode : " + "<§" * 200_000 + "<§$" * 200_000,
        'info :\ncode : "' + "\\" * 200_000,
    ],
)
def test_hostile_files_are_read_quickly(text: str) -> None:
    read(text)


def test_ten_megabytes(writing: Writing) -> None:
    short = writing().procedure(["SI n > 10 ALORS // a line as they are"] * 50).end().text
    start, end = short.index("   -\n"), short.index("resources :")
    text = short[:start] + short[start:end] * 5000 + short[end:]
    assert len(text) > 10_000_000
    file = read(text)
    assert len(file.blocks) == 5000
    line = text.count("\n", 0, text.rindex("resources :")) - 50
    assert file.source.origin(file.parts[-1].start)[1:] == (line, 7)
