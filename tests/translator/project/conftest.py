"""Writes files in WINDEV's text format, and knows where each character of each block is put."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

HEAD = """\
#To edit and compare internal_properties, use WINDEV integrated tools.
#Internal properties refer to the properties of controls in windows, reports, etc.
info :
 name : {name}
 major_version : 28
 minor_version : 0
 type : 7
 description : ""
 subtype : 0
"""
SET_HEAD = """\
procedure_set :
 identifier : 0x1122334455667788
 internal_properties : CAAAAAgAAABGLu41
"""
TAIL = """\
custom_note :
 internal_properties : CAAAAAgAAABtB9HW
"""


@dataclass
class Written:
    """A file of procedures being written, one line after the other."""

    name: str = "Démo"
    lines: list[str] = field(default_factory=list)
    places: list[list[tuple[int, int]]] = field(default_factory=list)
    """For each block the line and column of each of its characters, line breaks included."""

    def __post_init__(self) -> None:
        """Begin the file."""
        self.add(
            HEAD.format(name=self.name) + SET_HEAD + " code_elements :\n  type_code : 31\n  p_codes : []\n"
        )
        self.add("  procedures :\n")

    def add(self, text: str) -> Written:
        """Write lines as they are."""
        self.lines += text.removesuffix("\n").split("\n")
        return self

    def procedure(
        self, code: Sequence[str], name: str = "Proc", *, blanks: bool = True, keeps: bool = True
    ) -> Written:
        """Write a block; empty lines indented like the others, as WINDEV has them, or bare."""
        self.add(f"   -\n     name : {name}\n     procedure_id : 1\n     type_code : 15")
        self.add(f"     code : |1{'+' if keeps else '-'}")
        places: list[tuple[int, int]] = []
        for line in code:
            margin = " " * 6 if line or blanks else ""
            self.lines.append(margin + line)
            first = len(margin) + 1
            places += [(len(self.lines), column) for column in range(first, first + len(line) + 1)]
        self.places.append(places)
        self.add("     type : 458752")
        return self

    def end(self, strings: Sequence[str] = (), language: str = "fr-FR", table: str = "0x99") -> Written:
        """Write what stands behind the code; the strings as they are written in the file."""
        self.add(f"resources :\n string_res :\n  identifier : {table}\n  internal_properties : CAAA")
        if strings:
            self.add("  strings :")
        for number, string in enumerate(strings):
            self.add(f"   -\n     text :\n      {language} : {string}\n     index : {number}")
        return self.add(TAIL)

    @property
    def text(self) -> str:
        """The file."""
        return "\n".join(self.lines) + "\n"


@pytest.fixture
def writing() -> Callable[[], Written]:
    """Begin a file."""
    return Written
