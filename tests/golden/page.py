"""Golden pages: Markdown with WLanguage, its Python, what the translator says of it and what it prints."""

from __future__ import annotations

import contextlib
import io
import re
import sys
import types
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import ClassVar

from translator.pipeline import Translation, translate
from translator.source import SourceText
from wlcompat.runtime import Runtime, use

FOLDER = Path(__file__).parent
KINDS = ("wl fr", "wl en", "python", "diagnostics", "output")
NOT_SHOWN = ("WL402",)
"""Codes left out of `diagnostics` blocks: that Info writes to the console would stand on every page."""
MAXIMUM_LINES_RUN = 200_000
"""After so many lines a program that a page runs is taken for endless."""

_BLOCK = re.compile(r"^```(?P<kind>[^\n`]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Page:
    """One page."""

    file: Path
    kinds: ClassVar[tuple[str, ...]] = KINDS
    """The kinds of blocks that it may have."""

    @property
    def name(self) -> str:
        return self.file.stem

    @cached_property
    def text(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @cached_property
    def blocks(self) -> dict[str, str]:
        """The text of each fenced block by its kind."""
        found: dict[str, str] = {}
        for match in _BLOCK.finditer(self.text):
            kind = match["kind"].strip()
            assert kind in self.kinds, f"{self.file.name}: a block of the kind {kind!r}"
            assert kind not in found, f"{self.file.name}: two blocks of the kind {kind!r}"
            found[kind] = match["text"]
        return found

    @cached_property
    def sources(self) -> dict[str, SourceText]:
        """The WLanguage of the page by language, `en` first."""
        return {
            language: SourceText(f"{self.name}.wl", self.blocks[f"wl {language}"])
            for language in ("en", "fr")
            if f"wl {language}" in self.blocks
        }

    @cached_property
    def shown(self) -> SourceText:
        """The program that the Python and the diagnostics of the page belong to."""
        return next(iter(self.sources.values()))

    def rewritten(self) -> str:
        """Return the page with the Python and the diagnostics that the translator gives today.

        What a program prints is never rewritten: it says what WLanguage means, whatever the translator does.
        """
        translation = translated(self.shown)
        now = {"python": translation.python, "diagnostics": diagnostics_text(translation)}

        def replace(match: re.Match[str]) -> str:
            kind = match["kind"].strip()
            return f"```{match['kind']}\n{now.get(kind, match['text'])}```"

        return _BLOCK.sub(replace, self.text)


@cache
def pages() -> tuple[Page, ...]:
    """All pages, by name; those of the folder `open` wait for a repair and are not among them."""
    return tuple(Page(file) for file in sorted(FOLDER.glob("*.md")))


@cache
def translated(source: SourceText) -> Translation:
    """Translate, once for all tests of a page."""
    return translate(source)


def diagnostics_text(translation: Translation) -> str:
    """Return the diagnostics as a page has them: one a line, `CODE line:column message`."""
    return "".join(
        f"{d.rule.code} {d.origin.line}:{d.origin.column} {d.message}\n"
        for d in translation.diagnostics
        if d.rule.code not in NOT_SHOWN
    )


class EndlessError(Exception):
    """A program ran for longer than any page's program should."""


def printed(python: str, runtime: Runtime | None = None) -> str:
    """Run a translated program; return what it prints, and in a last line the exception that ends it."""
    output = io.StringIO()
    module = types.ModuleType("__main__")
    code = compile(python, "translated", "exec", dont_inherit=True)
    with use(runtime or Runtime()), contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        try:
            _run(code, module)
        except SystemExit:
            pass  # EndProgram
        except Exception as error:
            output.write(f"raises {type(error).__name__}\n")
    return output.getvalue()


def _run(code: types.CodeType, module: types.ModuleType) -> None:
    left = MAXIMUM_LINES_RUN

    def count(frame: types.FrameType, event: str, _argument: object) -> object:
        nonlocal left
        if frame.f_code.co_filename != "translated":
            return None
        left -= 1
        if left < 0:
            raise EndlessError(f"line {frame.f_lineno} after {MAXIMUM_LINES_RUN} {event} events")
        return count

    before = sys.gettrace()
    sys.settrace(count)  # type: ignore[arg-type]
    try:
        exec(code, module.__dict__)
    finally:
        sys.settrace(before)
