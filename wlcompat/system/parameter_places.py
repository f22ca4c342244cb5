"""Where the values are kept that SaveParameter keeps: a file of the runtime's own, a settings file, an XML file."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any, Protocol

from wlcompat.errors.exceptions import Failure
from wlcompat.files.paths import failing_with
from wlcompat.system.errors import PARAMETER_ON_ONE_LINE, READ_ONLY_PARAMETERS

_OWN_FILE = "parameters.json"
_SECTION = "Global"


class Place(Protocol):
    """Keeps values by name; upper and lower case do not matter."""

    def values(self) -> dict[str, str]:
        """Return all values, by name; raises Failure."""

    def save(self, changed: dict[str, str | None]) -> None:
        """Keep these values, and no longer those that are None; raises Failure."""


class OwnFile:
    """A file of the runtime's own, in the folder of the user; a key parts the values of one program's versions."""

    def __init__(self, folder: Path, key: str = "") -> None:
        self._file = folder / _OWN_FILE
        self._front = f"{key}\\".casefold() if key else ""

    def values(self) -> dict[str, str]:
        """Return all values."""
        front = len(self._front)
        return {
            name[front:]: value
            for name, value in self._all().items()
            if name.startswith(self._front) and (front or "\\" not in name)
        }

    def save(self, changed: dict[str, str | None]) -> None:
        """Keep these values."""
        values = {**self._all(), **{self._front + name.casefold(): value for name, value in changed.items()}}
        _write(self._file, json.dumps(_without_none(values), indent=1).encode())

    def _all(self) -> dict[str, str]:
        with failing_with(str(self._file)):
            try:
                values = json.loads(self._file.read_text(encoding="utf-8"))
            except FileNotFoundError:
                return {}
            except ValueError as error:
                raise OSError(f"it is no file of parameters: {error}") from error
            if not isinstance(values, dict):
                raise OSError("it is no file of parameters")
        return {str(name): str(value) for name, value in values.items()}


class SettingsFile:
    """The section [Global] of a settings file."""

    def __init__(self, path: str) -> None:
        self._path = path

    def values(self) -> dict[str, str]:
        """Return all values."""
        from wlcompat.files.ini import keywords_of, value_of

        return {name: value_of(self._path, _SECTION, name) for name in keywords_of(self._path, _SECTION)}

    def save(self, changed: dict[str, str | None]) -> None:
        """Keep these values."""
        from wlcompat.files.ini import set_values

        for name, value in changed.items():
            if "=" in name or set("\r\n") & {*name, *(value or "")}:
                raise Failure(PARAMETER_ON_ONE_LINE, name=name)
        set_values(self._path, _SECTION, changed)


class XmlFile:
    """An XML file, or a text in XML, in which nothing can be kept."""

    def __init__(self, path: str = "", text: str | None = None) -> None:
        self._path = path
        self._text = text

    def values(self) -> dict[str, str]:
        """Return all values."""
        from wlcompat.serialization import xml

        if self._text is not None:
            data = self._text.encode("utf-8", "replace")
        elif not os.path.lexists(self._path):
            return {}
        else:
            with failing_with(self._path), open(self._path, "rb") as file:
                data = file.read()
        tree: Any = xml.read(data) or {}
        if not isinstance(tree, dict):
            with failing_with(self._path):
                raise OSError("it is no file of parameters")
        return {name: value for name, value in tree.items() if isinstance(value, str)}

    def save(self, changed: dict[str, str | None]) -> None:
        """Keep these values."""
        from wlcompat.serialization import xml
        from wlcompat.serialization.writing import Keyed

        if self._text is not None:
            raise Failure(READ_ONLY_PARAMETERS)
        values: dict[str, str | None] = dict(self.values())
        spelled = {name.casefold(): name for name in values}
        values.update({spelled.get(name.casefold(), name): value for name, value in changed.items()})
        document = xml.write(Keyed(_without_none(values)), "Parameters", "\t")
        _write(Path(self._path), document.encode())


def _without_none(values: dict[str, Any]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


def _write(file: Path, data: bytes) -> None:
    """Write a file so that another program sees the old one or the new one, never a half."""
    with failing_with(str(file)):
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor, new = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        try:
            with os.fdopen(descriptor, "wb") as writing:
                writing.write(data)
            os.replace(new, file)
        except BaseException:
            os.unlink(new)
            raise
