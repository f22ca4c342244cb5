"""What `translate` wrote the last time: where neither the files, nor the translator, nor the output has changed.

The cache holds what was said and a sum of each file that was written, never code: at worst, somebody is told that
a folder is up to date that is not.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from translator import cache
from translator.project.finding import find_files
from wlcompat.version import __version__

_OWN_FOLDERS = ("translator", "wlcompat", "grammar")
_OWN_SUFFIXES = (".py", ".lark", ".toml", ".tsv", ".jinja")
_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def key_of(paths: Sequence[str], folder: str, options: Iterable[object]) -> str | None:
    """Return the sum of all that decides what is written; None where a file cannot be read."""
    total = hashlib.sha256()
    facts = [__version__, sys.version, os.path.abspath(folder), *map(str, options), *_own_files()]
    total.update("\0".join(facts).encode("utf-8", "surrogateescape"))
    try:
        for file in [file for files in find_files(paths) for file in (*files, "")]:
            data = _bytes_of(file) if file else b""
            total.update(f"\0{file}\0{len(data)}\0".encode("utf-8", "surrogateescape"))
            total.update(data)
    except OSError:
        return None
    return total.hexdigest()


def recall(key: str, folder: str) -> tuple[list[str], int] | None:
    """Return what was said and the exit code, where the folder still holds what was written for this key."""
    kept = cache.read(_name(key))
    try:
        for name, total in kept["files"].items():
            file = os.path.join(folder, os.path.basename(name))
            if os.path.islink(file) or hashlib.sha256(_bytes_of(file)).hexdigest() != total:
                return None
        return ([str(line) for line in kept["said"]], int(kept["code"])) if kept["files"] else None
    except (OSError, LookupError, TypeError, ValueError, AttributeError):
        return None


def remember(key: str, folder: str, files: Iterable[str], said: list[str], code: int) -> None:
    """Keep what was written into the folder and what was said."""
    try:
        sums = {name: hashlib.sha256(_bytes_of(os.path.join(folder, name))).hexdigest() for name in files}
    except OSError:
        return
    cache.keep(_name(key), {"files": sums, "said": said, "code": code})


def _name(key: str) -> str:
    return f"written-{key}.json"


def _bytes_of(file: str) -> bytes:
    with open(file, "rb") as stream:
        return stream.read()


def _own_files() -> Iterator[str]:
    """Yield the size and time of each file that the translator consists of: in a checkout they change."""
    for own in _OWN_FOLDERS:
        for place, folders, files in os.walk(os.path.join(_ROOT, own)):
            folders.sort()
            for name in sorted(files):
                if name.endswith(_OWN_SUFFIXES):
                    status = os.stat(os.path.join(place, name))
                    yield f"{name} {status.st_size} {status.st_mtime_ns}"
