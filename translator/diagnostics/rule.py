"""The form of a rule and of one diagnostic."""

from __future__ import annotations

import enum
from typing import ClassVar, Literal

from translator.diagnostics.phrases import in_french
from translator.source import Origin
from wlcompat.record import value

Language = Literal["en", "fr"]
"""The languages that diagnostics speak."""


class Severity(enum.Enum):
    """How much a diagnostic weighs; only errors make a command fail by themselves."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@value
class Texts:
    """All that a rule says, in one language."""

    says: str
    """One sentence."""
    message: str
    """With the names of the values that a diagnostic fills in, in braces."""
    why: str
    example: str
    instead: str


class Rule:
    """A rule: subclasses give the class attributes; the docstring says what the rule says.

    The attributes are English, `french` has the same in French. Codes: WL1xx the file, WL2xx repaired syntax,
    WL3xx not translated, WL4xx translated but may differ, WL5xx conversion into the other language.
    """

    code: ClassVar[str]
    slug: ClassVar[str]
    severity: ClassVar[Severity]
    message: ClassVar[str]
    """With the names of the values that a diagnostic fills in, in braces."""
    why: ClassVar[str]
    example: ClassVar[str]
    instead: ClassVar[str]
    french: ClassVar[Texts]

    registry: ClassVar[dict[str, type[Rule]]] = {}

    def __init_subclass__(cls) -> None:
        if cls.code in Rule.registry:
            raise ValueError(f"two rules have the code {cls.code}")
        Rule.registry[cls.code] = cls

    @classmethod
    def texts(cls, language: Language = "en") -> Texts:
        """Return what the rule says in a language; in English where its French is not written yet."""
        if language == "fr" and hasattr(cls, "french"):
            return cls.french
        return Texts(
            says=(cls.__doc__ or "").strip(),
            message=cls.message,
            why=cls.why,
            example=cls.example,
            instead=cls.instead,
        )

    @classmethod
    def at(cls, origin: Origin, **values: object) -> Diagnostic:
        """Return a diagnostic of this rule."""
        return Diagnostic(cls, origin, cls.message.format(**values), tuple(values.items()))


@value
class Diagnostic:
    """One finding at one place of the user's file."""

    rule: type[Rule]
    origin: Origin
    message: str
    """In English, as comments in the output have it."""
    values: tuple[tuple[str, object], ...] = ()
    """What was filled in."""

    @property
    def is_mark(self) -> bool:
        """Whether it is one of the two kinds of mark that `--strict` fails on."""
        return self.rule.code[2] in "34"

    def message_in(self, language: Language) -> str:
        """Return the message in a language; the user's own words are the same in both."""
        if language == "en" or not hasattr(self.rule, "french"):
            return self.message
        return self.rule.french.message.format(
            **{name: _in_french(name, value) for name, value in self.values}
        )

    def as_plain(self, language: Language = "en") -> dict[str, object]:
        """Return the object that `--format json` prints."""
        return {
            "code": self.rule.code,
            "rule": self.rule.slug,
            "severity": self.rule.severity.value,
            "file": self.origin.file,
            "line": self.origin.line,
            "column": self.origin.column,
            "message": self.message_in(language),
        }


def _in_french(field: str, value: object) -> object:
    """Return what is filled in for a field; functions of WLanguage have their French names."""
    if field == "function":
        from wlcompat import catalog

        known = catalog.find_function(str(value))
        return value if known is None else known.french
    return in_french(value) if isinstance(value, str) else value
