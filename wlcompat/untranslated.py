"""What translated programs call where the translator left a mark: every one of them raises when it is reached."""

from __future__ import annotations

from typing import Any


class NotTranslated(NotImplementedError):
    """A statement was reached that stands in the Python only as a comment."""


class NotSupported(NotImplementedError):
    """A function was called that the runtime does not have."""


def not_translated(file: str, line: int) -> Any:
    """Raise NotTranslated for a statement of the original program, named by its file and line."""
    raise NotTranslated(
        f"{file}, line {line}: this statement was not translated; the comment above it has its text"
    )


def not_supported(function: str, *_arguments: object) -> Any:
    """Raise NotSupported for a function of WLanguage; the arguments stand in the call for the reader."""
    raise NotSupported(f"{function} is not supported by the runtime; `wlcompat functions` lists what is")


def unknown_name(name: str) -> Any:
    """Raise NotTranslated for a name that the original program took from elsewhere."""
    raise NotTranslated(f"{name} is not declared in the translated program")
