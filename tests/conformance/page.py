"""Conformance pages: the documentation of a function or behaviour, and programs that show it, in one."""

from __future__ import annotations

import io
import re
import sys
from functools import cache
from pathlib import Path
from typing import ClassVar

from tests.conformance.reference import PROGRAMS
from tests.conformance.required import FOLDER
from tests.golden import page as golden
from translator.source import SourceText
from wlcompat import catalog

_PORT = re.compile(r"\{port\d?\}")


class Page(golden.Page):
    """One page. `answers` are the lines that somebody at the keyboard types; {port} stands for a free port."""

    kinds: ClassVar[tuple[str, ...]] = ("syntax", "wl en", "wl fr", "answers", "output")

    @property
    def path(self) -> str:
        """Its path in the folder of pages, which names it in the tests."""
        return self.file.relative_to(FOLDER).with_suffix("").as_posix()

    @property
    def function(self) -> catalog.Function | None:
        """The function that the page is about; None where it is about a behaviour, with a name in small letters."""
        if self.name == self.name.lower():
            return None
        found = catalog.find_function(self.name)
        assert found is not None, f"{self.path}: there is no function of that name"
        return found

    @property
    def reference(self) -> str:
        """The upper half, which the catalog gives."""
        return self.text.partition(PROGRAMS)[0] + PROGRAMS

    def on_ports(self, language: str, ports: dict[str, int]) -> SourceText:
        """Return the program in a language with each port put in; `ports` holds those given already."""
        source = self.sources[language]
        return SourceText(source.name, _PORT.sub(lambda found: str(ports[found[0]]), source.text))

    @property
    def ports(self) -> set[str]:
        """The ports that the programs ask for."""
        return set(_PORT.findall(self.text))


@cache
def pages() -> tuple[Page, ...]:
    """All pages, by path."""
    return tuple(Page(file) for file in sorted(Path(FOLDER).glob("*/*.md")))


class Keyboard(io.StringIO):
    """Standard input of a person who types the lines: they appear on the screen as they do at a terminal."""

    def readline(self, size: int | None = -1, /) -> str:
        line = super().readline(-1 if size is None else size)
        sys.stdout.write(line)
        return line
