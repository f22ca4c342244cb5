"""What is long in the making, kept in the user's cache folder as JSON.

A cache that cannot be read or written is done without, and so is a file in it that others could have written.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable, Sequence

from wlcompat.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:  # what starts with this module does not need `typing` for anything else
    from typing import Any

_OF_A_KIND = 100
"""How many files of one kind are kept; of more the oldest go."""


def cached(name: str, sources: Sequence[str], make: Callable[[], Any]) -> Any:
    """Return what `make` gives, which JSON must be able to hold: from the cache when it was made of these texts."""
    text = "\0".join([__version__, *sources])
    # The cache is the user's own: the sum tells versions of a text apart, nobody makes two alike
    file = f"{name}-{zlib.crc32(text.encode()):08x}{len(text):x}.json"
    made = read(file)
    if made is None:
        made = make()
        keep(file, made)
    return made


def read(name: str) -> Any:
    """Return what a file of the cache holds; None where there is none, or none to be trusted."""
    try:
        with open(os.path.join(_folder(), name), encoding="utf-8") as stream:
            return json.load(stream) if _is_own(os.fstat(stream.fileno())) else None
    except (OSError, ValueError, RecursionError):
        return None


def keep(name: str, made: Any) -> None:
    """Write a file of the cache, whole or not at all; its name is a kind, a hyphen and what tells it from others."""
    import tempfile  # it takes long to import, and is needed once in the life of a text

    folder = _folder()
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as temporary:
            json.dump(made, temporary, separators=(",", ":"))
        os.replace(temporary.name, os.path.join(folder, name))
        _forget_oldest(folder, name.partition("-")[0])
    except OSError:
        return


def _forget_oldest(folder: str, kind: str) -> None:
    with os.scandir(folder) as entries:
        alike = [
            (entry.stat().st_mtime, entry.path) for entry in entries if entry.name.startswith(f"{kind}-")
        ]
    for _, path in sorted(alike)[:-_OF_A_KIND]:
        os.unlink(path)


def _is_own(status: os.stat_result) -> bool:
    """Whether nobody but the user, or the system's administrator, can have written a file."""
    if sys.platform == "win32":
        return True  # the folder is in the user's profile
    return status.st_uid in (os.geteuid(), 0) and not status.st_mode & 0o022


def _folder() -> str:
    if "WLCOMPAT_CACHE" in os.environ:
        return os.environ["WLCOMPAT_CACHE"]
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", home), "wlcompat", "cache")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "wlcompat")
