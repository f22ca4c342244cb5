"""What is long in the making, kept in the user's cache folder as text, most of it JSON.

A cache that cannot be read or written is done without, and so is a file in it that others could have written.
"""

from __future__ import annotations

import os
import sys
import zlib

from wlcompat.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:  # what starts with this module does not need `typing` for anything else
    from collections.abc import Callable, Sequence
    from typing import Any

_ERRORS = "surrogateescape"
"""How names of files are written that are no text."""

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
    import json  # what is unchanged is told without it

    text = read_text(name)
    try:
        return None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return None


def keep(name: str, made: Any) -> None:
    """Write a file of the cache, whole or not at all; its name is a kind, a hyphen and what tells it from others."""
    import json

    keep_text(name, json.dumps(made, separators=(",", ":")))


def read_text(name: str) -> str | None:
    """Return the text of a file of the cache; None where there is none, or none to be trusted."""
    try:
        with open(os.path.join(_folder(), name), encoding="utf-8", errors=_ERRORS, newline="") as stream:
            return stream.read() if _is_own(os.fstat(stream.fileno())) else None
    except (OSError, ValueError):
        return None


def keep_text(name: str, text: str) -> None:
    """Write a file of the cache, as `keep` does."""
    folder = _folder()
    temporary = os.path.join(folder, f".{name}.{os.getpid()}")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(temporary, "x", encoding="utf-8", errors=_ERRORS, newline="", opener=_private) as stream:
            stream.write(text)
        os.replace(temporary, os.path.join(folder, name))
        _forget_oldest(folder, name.partition("-")[0])
    except OSError:
        return


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


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
