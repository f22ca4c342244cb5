"""What is long in the making, and made of texts of our own alone, kept in the user's cache folder as JSON."""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable, Sequence
from typing import Any

from wlcompat.version import __version__


def cached(name: str, sources: Sequence[str], make: Callable[[], Any]) -> Any:
    """Return what `make` gives, which JSON must be able to hold: from the cache when it was made of these texts.

    A cache that cannot be read or written is done without.
    """
    text = "\0".join([__version__, *sources])
    # The cache is the user's own: the sum tells versions of a text apart, nobody makes two alike
    file = os.path.join(_folder(), f"{name}-{zlib.crc32(text.encode()):08x}{len(text):x}.json")
    try:
        with open(file, encoding="utf-8") as stream:
            return json.load(stream)
    except (OSError, ValueError):
        made = make()
        _keep(file, made)
        return made


def _folder() -> str:
    if "WLCOMPAT_CACHE" in os.environ:
        return os.environ["WLCOMPAT_CACHE"]
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA", home), "wlcompat", "cache")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "wlcompat")


def _keep(file: str, made: Any) -> None:
    """Write the file whole or not at all."""
    import tempfile  # it takes long to import, and is needed once in the life of a text

    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=os.path.dirname(file), delete=False
        ) as temporary:
            json.dump(made, temporary, separators=(",", ":"))
        os.replace(temporary.name, file)
    except OSError:
        return
