"""WLanguage files as modules of Python: after `install()`, `import server` finds `server.wl`.

    import translator.importing

    translator.importing.install()
    import server

A module of Python with that name comes first. Of WLanguage, `.wl`, `.wdg` and `.wdc` files are found, in this
order, in the folders of `sys.path` and in those of packages; the file has the module's name, letter by letter.
The file is translated each time a program starts; tracebacks and debuggers show its own lines.

Each file is then translated by itself. `install("sources")` makes the files below a folder one program, as
`wlcompat run sources` does: they see the procedures, classes and global variables of one another, and are imported
under the names of their files. What stands before their procedures runs when `main()` of the module is called.
"""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Sequence
from importlib.abc import ExecutionLoader, MetaPathFinder
from importlib.machinery import FileFinder, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

from translator.mapped_code import compile_mapped, show_in_tracebacks
from translator.pipeline import Translation, translate, translate_files
from translator.project.units import read_unit, read_units
from translator.source import UnreadableSource

SUFFIXES = (".wl", ".wdg", ".wdc")
"""The endings of files that can be imported."""


class TranslationWarning(UserWarning):
    """Something in an imported WLanguage file is not translated, or may behave otherwise than in WINDEV."""


def install(program: str | os.PathLike[str] | None = None) -> None:
    """Let `import` find WLanguage files from now on; once is enough, more do no harm.

    With a folder, the files below it are one program; it is translated when the first of its modules is imported.
    """
    finder = _finder if program is None else WLanguageProgram(Path(program).resolve())
    if finder not in sys.meta_path:
        sys.meta_path.append(finder)


def uninstall() -> None:
    """Take all that `install` did back; modules that are imported stay."""
    sys.meta_path[:] = [
        one for one in sys.meta_path if not isinstance(one, WLanguageFinder | WLanguageProgram)
    ]


def translate_file(path: Path) -> Translation:
    """Translate one file by itself; raises OSError and UnreadableSource."""
    unit = read_unit(path)
    return translate(unit.source, unit.notes, blocks=len(unit.parts))


class WLanguageLoader(ExecutionLoader):
    """Makes a module of one WLanguage file, translated by itself or with its program."""

    def __init__(self, fullname: str, path: str, translation: Translation | None = None) -> None:
        self.fullname = fullname
        self.path = path
        self._translation = translation

    def get_filename(self, fullname: str) -> str:
        """Return the path of the WLanguage file."""
        return self.path

    def is_package(self, fullname: str) -> bool:
        """Return False: a file is a module. A folder with WLanguage files is a package by itself."""
        return False

    def get_source(self, fullname: str) -> str:
        """Return the text of the WLanguage file, whole."""
        source = self._translated().source
        return (source.taken.file if source.taken is not None else source).text

    def get_code(self, fullname: str) -> CodeType:
        """Translate the file and compile it with its own lines; each mark is a warning at its line."""
        translation = self._translated()
        show_in_tracebacks(self.path, self.get_source(fullname))
        registry: dict[str | tuple[str, type[Warning], int], int] = {}
        for diagnostic in translation.diagnostics:
            if diagnostic.is_mark:
                message = f"{diagnostic.rule.code} {diagnostic.message}"
                warnings.warn_explicit(
                    message, TranslationWarning, self.path, diagnostic.origin.line, fullname, registry
                )
        return compile_mapped(translation.python, translation.lines, self.path)

    def _translated(self) -> Translation:
        if self._translation is None:
            try:
                self._translation = translate_file(Path(self.path))
            except (OSError, UnreadableSource) as problem:
                raise ImportError(str(problem), name=self.fullname, path=self.path) from None
        return self._translation


class WLanguageFinder(MetaPathFinder):
    """Finds WLanguage files where Python looks for modules; Python's own finders search the folders."""

    def __init__(self) -> None:
        self._folders: dict[str, FileFinder] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return what is known of the module, or None where no WLanguage file has its name."""
        for entry in sys.path if path is None else path:
            folder = entry or os.getcwd()
            if folder not in self._folders:
                self._folders[folder] = FileFinder(folder, (WLanguageLoader, list(SUFFIXES)))
            spec = self._folders[folder].find_spec(fullname, target)
            if spec is not None and spec.loader is not None:
                return spec
        return None

    def invalidate_caches(self) -> None:
        """Forget what was seen in folders, as `importlib.invalidate_caches` asks."""
        self._folders.clear()


class WLanguageProgram(MetaPathFinder):
    """Finds the modules of a program: the WLanguage files below a folder, which see one another."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._modules: dict[str, Translation] | None = None
        self._translating = threading.local()

    def __eq__(self, other: object) -> bool:
        """Whether it is the same folder."""
        return isinstance(other, WLanguageProgram) and other.folder == self.folder

    def __hash__(self) -> int:
        return hash(self.folder)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return what is known of the module, or None where no file of the program has its name."""
        if path is not None:
            return None
        translation = self._translated().get(fullname)
        if translation is None:
            return None
        file = translation.source.name
        return spec_from_file_location(fullname, file, loader=WLanguageLoader(fullname, file, translation))

    def invalidate_caches(self) -> None:
        """Forget the translation, as `importlib.invalidate_caches` asks."""
        self._modules = None

    def _translated(self) -> dict[str, Translation]:
        if self._modules is not None:
            return self._modules
        if getattr(self._translating, "now", False):
            return {}  # what translating imports is none of ours
        # No lock: a thread that waits here may hold one of Python's locks on modules, which translating needs
        self._translating.now = True
        try:
            read = read_units([self.folder])
            for problem in read.problems:
                warnings.warn(problem, TranslationWarning, stacklevel=2)
            made = translate_files(read.files)
        finally:
            self._translating.now = False
        # One file alone is no module of a program yet
        modules = self._modules = {one.module or Path(one.source.name).stem: one for one in made}
        return modules


_finder = WLanguageFinder()
