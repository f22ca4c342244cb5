"""The form of a rule and of one diagnostic."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import ClassVar

from translator.source import Origin


class Severity(enum.Enum):
    """How much a diagnostic weighs; only errors make a command fail by themselves."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Rule:
    """A rule: subclasses give the class attributes; the docstring says what the rule says.

    Codes: WL1xx the file, WL2xx repaired syntax, WL3xx not translated, WL4xx translated but may differ.
    """

    code: ClassVar[str]
    slug: ClassVar[str]
    severity: ClassVar[Severity]
    message: ClassVar[str]
    """With the names of the values that a diagnostic fills in, in braces."""
    why: ClassVar[str]
    example: ClassVar[str]
    instead: ClassVar[str]

    registry: ClassVar[dict[str, type[Rule]]] = {}

    def __init_subclass__(cls) -> None:
        if cls.code in Rule.registry:
            raise ValueError(f"two rules have the code {cls.code}")
        Rule.registry[cls.code] = cls

    @classmethod
    def at(cls, origin: Origin, **values: object) -> Diagnostic:
        """Return a diagnostic of this rule."""
        return Diagnostic(cls, origin, cls.message.format(**values))


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding at one place of the user's file."""

    rule: type[Rule]
    origin: Origin
    message: str

    @property
    def is_mark(self) -> bool:
        """Whether it is one of the two kinds of mark that `--strict` fails on."""
        return self.rule.code[2] in "34"

    def as_plain(self) -> dict[str, object]:
        """Return the object that `--format json` prints."""
        return {
            "code": self.rule.code,
            "rule": self.rule.slug,
            "severity": self.rule.severity.value,
            "file": self.origin.file,
            "line": self.origin.line,
            "column": self.origin.column,
            "message": self.message,
        }
