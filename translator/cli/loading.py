"""Translated modules in memory: importable by one another, with WLanguage lines in their tracebacks."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from translator.mapped_code import compile_mapped, show_in_tracebacks
from translator.pipeline import Translation

ALONE = "translated_program"
"""The name of the module where a program is one file."""


def module_name(translation: Translation) -> str:
    """Return the name under which a translation is imported."""
    return translation.module or ALONE


@contextmanager
def importable(translations: Sequence[Translation]) -> Iterator[list[ModuleType]]:
    """Import the modules of a program; afterwards Python knows them no more."""
    finder = _Finder({module_name(one): one for one in translations})
    sys.meta_path.insert(0, finder)
    try:
        yield [importlib.import_module(name) for name in finder.translations]
    finally:
        sys.meta_path.remove(finder)
        for name in finder.translations:
            sys.modules.pop(name, None)


class _Finder(MetaPathFinder):
    def __init__(self, translations: dict[str, Translation]) -> None:
        self.translations = translations

    def find_spec(self, fullname: str, *_places: object) -> ModuleSpec | None:
        translation = self.translations.get(fullname)
        return None if translation is None else ModuleSpec(fullname, _Loader(translation))


class _Loader(Loader):
    def __init__(self, translation: Translation) -> None:
        self._translation = translation

    def exec_module(self, module: ModuleType) -> None:
        translation = self._translation
        source = translation.source
        module.__file__ = source.name
        show_in_tracebacks(source.name, (source.taken.file if source.taken is not None else source).text)
        exec(compile_mapped(translation.python, translation.lines, source.name), module.__dict__)
