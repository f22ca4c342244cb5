# ruff: noqa: N802 - WLanguage's own names
"""fDir: the names in a folder, one at each call."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.listing import matching
from wlcompat.files.options import FileOptions
from wlcompat.strings.arguments import text_of

_BOTH = FileOptions.File | FileOptions.Directory
_found = threading.local()


@function(french="fRep", parameters=("Path and mask", "Options"))
@when_it_fails(returns="")
def fDir(path: str = "", options: FileOptions = _BOTH) -> str:
    """Return the name of the first file or folder that a path with * and ? stands for; called with "", the next one.

    frFile gives files alone, frDirectory folders alone; folders come first where both are wanted. "" when there is no
    other, or with ErrorInfo where the folder cannot be read. Each thread has a search of its own. Page not seen;
    programs use it. Not documented: the order, which is that of the names.
    """
    if path:
        wanted = int(options) & int(_BOTH) or int(_BOTH)
        _found.names = iter(_names(text_of(path), wanted))
    name: str = next(getattr(_found, "names", iter(())), "")
    return name


def _names(path: str, wanted: int) -> list[str]:
    def of_kind(folders: bool) -> Iterator[str]:
        return (os.path.basename(found) for found in matching(path, folders=folders, recursive=False))

    return [
        *(of_kind(True) if wanted & FileOptions.Directory else ()),
        *(of_kind(False) if wanted & FileOptions.File else ()),
    ]
