"""What `translate` wrote the last time: where neither the files, nor the translator, nor the output has changed.

Asked before anything else is imported. A file that looks as it did is not read; where one does not, a sum of what is
in it decides. The cache holds what was said and such sums, never code: at worst, somebody is told that a folder is up
to date that is not.
"""

from __future__ import annotations

import os
import stat
import sys
import time
import zlib

from translator import cache
from wlcompat.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Fact = tuple[str, str, str]
"""How a file or folder looks, empty where that tells nothing; a sum of what is in it; its path, a folder's with `/`."""

_OWN_FOLDERS = ("translator", "wlcompat", "grammar")
_OWN_SUFFIXES = (".py", ".lark", ".toml", ".tsv", ".jinja")
_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
_TICK = 2_000_000_000
"""The slowest clock of a file system, in nanoseconds: what changes twice within it may look the same."""


def recall(words: Sequence[str]) -> tuple[list[str], int] | None:
    """Return what this command line said the last time and its exit code, where nothing has changed since."""
    try:
        kept = cache.read_text(_name(words)) or ""
        circumstances, read, written, said, code = kept.split("\0\n")
        if circumstances != _circumstances(words):
            return None
        inputs, outputs = _parsed(read), _parsed(written)
        same = all(look == _look(os.stat(path)) for look, _, path in inputs)
        if not (same and all(look == _look(os.lstat(path)) for look, _, path in outputs)):
            seen, made = [_see(path) for *_, path in inputs], [_see(path, True) for *_, path in outputs]
            if _sums(inputs + outputs) != _sums(seen + made):
                return None
            _keep(words, seen, made, said, code)
        return said.split("\0") if said else [], int(code)
    except (OSError, ValueError):
        return None


def say(lines: Iterable[str], code: int) -> int:
    """Print what is said of a translation; return its exit code."""
    for line in lines:
        print(line, file=sys.stderr)
    return code


def look_at(paths: Sequence[str]) -> list[Fact]:
    """Return what is known of the files to translate and of their folders; nothing where one cannot be read."""
    from translator.project.finding import find_files, find_folders

    try:
        files = [file for found in find_files(paths) for file in found]
        return [_see(path) for path in (*files, *find_folders(paths))]
    except OSError:
        return []


def remember(
    words: Sequence[str],
    inputs: tuple[list[Fact], list[Fact]],
    written: Iterable[str],
    said: Sequence[str],
    code: int,
) -> None:
    """Keep what was said of files that were written; `inputs` are what was known before and after the work."""
    before, after = ([fact for fact in facts if not fact[2].endswith(os.sep)] for facts in inputs)
    if _sums(before) == _sums(after):  # no file has changed meanwhile
        try:
            _keep(words, inputs[1], [_see(file, True) for file in written], "\0".join(said), str(code))
        except OSError:
            return


def _keep(words: Sequence[str], inputs: list[Fact], outputs: list[Fact], said: str, code: str) -> None:
    facts = ("\0".join(map("\t".join, found)) for found in (inputs, outputs))
    cache.keep_text(_name(words), "\0\n".join([_circumstances(words), *facts, said, code]))


def _parsed(facts: str) -> list[Fact]:
    parsed = []
    for fact in facts.split("\0"):
        look, total, path = fact.split("\t", 2)
        parsed.append((look, total, path))
    return parsed


def _sums(facts: Iterable[Fact]) -> list[tuple[str, str]]:
    return [(path, total) for _, total, path in facts]


def _look(status: os.stat_result) -> str:
    """Return what is another where a file was written, replaced or renamed, or its time was set."""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def _see(path: str, is_output: bool = False) -> Fact:
    """Return what is known of a file or folder; an output is not looked for behind a link. Raises OSError."""
    status = os.lstat(path) if is_output else os.stat(path)
    just_now = time.time_ns() - _TICK < max(status.st_mtime_ns, status.st_ctime_ns)
    if stat.S_ISDIR(status.st_mode):
        from translator.project.finding import names_that_count

        data = "\0".join(names_that_count(path)).encode("utf-8", "surrogateescape")
    elif stat.S_ISLNK(status.st_mode):
        raise OSError(path)
    else:
        with open(path, "rb") as stream:
            data = stream.read()
    return "" if just_now and not is_output else _look(status), _sum(data), path


def _sum(data: bytes) -> str:
    # Python's own module, as `random` has it: hashlib loads OpenSSL, a tenth of what all else here takes
    for name in ("_sha2", "_sha256", "hashlib"):
        try:
            return str(__import__(name).sha256(data).hexdigest())
        except ImportError:
            continue
    raise ValueError("this Python has no SHA-256")


def _name(words: Sequence[str]) -> str:
    line = "\0".join([os.getcwd(), *words])
    return f"written-{zlib.crc32(line.encode('utf-8', 'surrogateescape')):08x}.txt"


def _circumstances(words: Sequence[str]) -> str:
    """Return all that decides what is written, beside the files: in a checkout the translator changes, too."""
    spoken = (os.environ.get("WLCOMPAT_LANGUAGE"), os.environ.get("NO_COLOR"), sys.stderr.isatty())
    return "\n".join([__version__, sys.version, os.getcwd(), *words, *map(str, spoken), *_own_files()])


def _own_files() -> Iterator[str]:
    """Yield the size and time of each file that the translator consists of."""
    places = [os.path.join(_ROOT, own) for own in _OWN_FOLDERS]
    while places:
        with os.scandir(places.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(_OWN_SUFFIXES):
                    status = entry.stat()
                    yield f"{entry.name} {status.st_size} {status.st_mtime_ns}"
                elif entry.is_dir() and entry.name != "__pycache__":
                    places.append(entry.path)
