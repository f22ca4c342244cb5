# ruff: noqa: N802 - WLanguage's own names
"""Settings files in the form of Windows: sections in brackets, lines `keyword=value`."""

from __future__ import annotations

import os
import re
import threading

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.folders import program_file
from wlcompat.files.paths import failing_with, system_path
from wlcompat.files.texts import UNICODE_MARK, decode, encode, is_unicode
from wlcompat.strings.arguments import text_of
from wlcompat.strings.constants import CR

_SECTION = re.compile(r"\s*\[(.*)\]\s*")
_LINE = re.compile(r"\s*([^=;#][^=]*?)\s*=\s*(.*?)\s*")
_LINE_END = re.compile(r"\r\n|\n|\r")
_writing = threading.Lock()


@function(french="INILit", doc=3013043, parameters=("Section", "Keyword", "Default value", "File"))
@when_it_fails(returns="")
def INIRead(section: str, keyword: str = "", default: str = "", path: str = "") -> str:
    """Return the value of a keyword in a section of a settings file, `default` where there is none or an empty one.

    Upper and lower case do not matter in names; spaces and quotes around the value are not part of it. A file
    that does not exist has no values. "" for the keyword gives all keywords of the section, "" for the section all
    sections, each on a line. "" with ErrorOccurred and ErrorInfo where the file cannot be read.

    Source: help page 3013043. Differs from WINDEV: without a file, the one with the name of the program beside it is
    read, not that of Windows.
    """
    section, keyword = text_of(section), text_of(keyword)
    if not section or not keyword:
        return CR.join(keywords_of(path, section) if section else sections_of(path)) or text_of(default)
    return value_of(path, section, keyword) or text_of(default)


@function(french="INIEcrit", parameters=("Section", "Keyword", "Value", "File"))
@when_it_fails(returns=False)
def INIWrite(section: str, keyword: str, value: str, path: str) -> bool:
    """Set the value of a keyword in a section of a settings file; True, or False with ErrorInfo.

    File, section and keyword are made where they are missing; all other lines stay as they are.
    Page not seen; lists of functions name it. Raises ValueError for a name or value that goes over several lines.
    """
    section, keyword, value = text_of(section), text_of(keyword), text_of(value)
    if any(sign in name for sign in "\r\n" for name in (section, keyword, value)) or "=" in keyword:
        raise ValueError("a settings file has one line for each keyword, and no = in it")
    set_values(path, section, {keyword: value})
    return True


def value_of(path: str, section: str, keyword: str) -> str:
    """Return the value of a keyword, "" where there is none; raises Failure."""
    lines, _ = _read(path)
    found = _find(lines, section, keyword)
    if found is None or (line := _LINE.fullmatch(lines[found])) is None:
        return ""
    value = line[2]
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def sections_of(path: str) -> list[str]:
    """Return the names of the sections, each once; raises Failure."""
    found = [heading[1].strip() for line in _read(path)[0] if (heading := _SECTION.fullmatch(line))]
    return list({name.casefold(): name for name in reversed(found)}.values())[::-1]


def keywords_of(path: str, section: str) -> list[str]:
    """Return the keywords of a section, each once; raises Failure."""
    found: dict[str, str] = {}
    inside = False
    for line in _read(path)[0]:
        if (heading := _SECTION.fullmatch(line)) is not None:
            inside = _same(heading[1], section)
        elif inside and (pair := _LINE.fullmatch(line)) is not None:
            found.setdefault(pair[1].casefold(), pair[1])
    return list(found.values())


def set_values(path: str, section: str, changed: dict[str, str | None]) -> None:
    """Set keywords of a section, and take out those whose value is None; raises Failure."""
    with _writing:
        lines, unicode = _read(path)
        for keyword, value in changed.items():
            _set(lines, section, keyword, value)
        path = _path(path)
        data = encode("".join(line + CR for line in lines), unicode, path)
        with failing_with(path), open(path, "wb") as file:
            file.write(UNICODE_MARK + data if unicode else data)


def _set(lines: list[str], section: str, keyword: str, value: str | None) -> None:
    found = _find(lines, section, keyword)
    if value is None:
        if found is not None:
            del lines[found]
        return
    new = f"{keyword}={value}"
    if found is not None:
        lines[found] = new
    elif (end := _end_of(lines, section)) is not None:
        lines.insert(end, new)
    else:
        lines += [*([""] if lines and lines[-1].strip() else []), f"[{section}]", new]


def _path(path: str) -> str:
    """Return the path of a file of this system; without one, that with the name of the program beside it."""
    if path:
        return system_path(path)
    program = program_file()
    return str(program.with_suffix(".ini")) if program is not None else system_path("interactive.ini")


def _read(path: str) -> tuple[list[str], bool]:
    """Return the lines of a file, and whether it holds Unicode; none where it does not exist."""
    path = _path(path)
    if not os.path.lexists(path):
        return [], False
    with failing_with(path), open(path, "rb") as file:
        data = file.read()
    unicode = is_unicode(data, 0)
    lines = _LINE_END.split(decode(data.removeprefix(UNICODE_MARK) if unicode else data, unicode))
    return lines if lines[-1] else lines[:-1], unicode


def _find(lines: list[str], section: str, keyword: str) -> int | None:
    """Return where the line of a keyword is."""
    inside = False
    for at, line in enumerate(lines):
        if (heading := _SECTION.fullmatch(line)) is not None:
            inside = _same(heading[1], section)
        elif inside and (found := _LINE.fullmatch(line)) is not None and _same(found[1], keyword):
            return at
    return None


def _end_of(lines: list[str], section: str) -> int | None:
    """Return where a line can be put in at the end of a section."""
    end: int | None = None
    inside = False
    for at, line in enumerate(lines):
        if (heading := _SECTION.fullmatch(line)) is not None:
            if end is not None:
                break
            inside = _same(heading[1], section)
        if inside and line.strip():
            end = at + 1
    return end


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
