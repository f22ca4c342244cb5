"""Finding the files that a path with * and ? stands for."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from typing import Any

from wlcompat.errors.exceptions import Failure
from wlcompat.files.errors import NOTHING_MATCHES
from wlcompat.files.options import FileOptions
from wlcompat.files.path_parts import with_separator
from wlcompat.files.paths import failing_with, system_path
from wlcompat.procedures.calling import call, number_taken

_WILD = {"*": ".*", "?": "."}


def is_mask(path: str) -> bool:
    """Tell whether the last part of a path has wildcards."""
    return any(character in os.path.basename(path) for character in _WILD)


def folder_and_pattern(path: str) -> tuple[str, re.Pattern[str]]:
    """Return the folder to look in, and what names in it have to be: a path of this system, or a folder."""
    folder, name = os.path.split(path)
    if not is_mask(path) and (not name or os.path.isdir(path)):
        folder, name = path, "*"
    # Windows' way to say all names, also those without a point
    name = "*" if name == "*.*" else name
    expression = "".join(_WILD.get(character) or re.escape(character) for character in name)
    return folder, re.compile(expression, re.IGNORECASE | re.DOTALL)


def matching(path: str, *, folders: bool, recursive: bool) -> Iterator[str]:
    """Yield the paths of the files or of the folders that match, by name, those of a folder before the next.

    Links to folders are not followed. Raises Failure for a folder that cannot be read.
    """
    path = system_path(path)
    folder, pattern = folder_and_pattern(path)
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        with failing_with(here or os.curdir):
            # With the types, which the system tells along with the names
            entries = [
                (e.name, e.is_dir(), e.is_dir(follow_symlinks=False)) for e in os.scandir(here or os.curdir)
            ]
        entries.sort(key=lambda entry: (entry[0].casefold(), entry[0]))
        for name, is_folder, _ in entries:
            if is_folder == folders and pattern.fullmatch(name):
                yield os.path.join(here, name)
        if recursive:
            waiting.extend(os.path.join(here, name) for name, _, own in reversed(entries) if own)


def told_of_each(procedure: Callable[..., Any], paths: Iterator[str], pointer: object) -> int:
    """Call the procedure for each path until it returns False; return how often it was called.

    It gets the folder, the name, whether the folder has changed, and the pointer, or as many as it takes.
    """
    taken = number_taken(procedure)
    folder_before, count = None, 0
    for path in paths:
        folder, name = os.path.split(path)
        values = (with_separator(folder) if folder else "", name, int(folder != folder_before), pointer)
        folder_before, count = folder, count + 1
        answer = call(procedure, values[:taken])
        if answer is not None and not answer:
            break
    return count


def named_files(path: str, options: int = 0) -> list[str]:
    """Return the files that a path names: itself, or all that match its wildcards; raises Failure for none."""
    path = system_path(path)
    if not is_mask(path):
        return [path]
    files = list(matching(path, folders=False, recursive=bool(options & FileOptions.Recursive)))
    if not files:
        raise Failure(NOTHING_MATCHES, path=path)
    return files
