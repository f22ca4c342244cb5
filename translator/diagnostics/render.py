"""Diagnostics as text for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from translator.diagnostics.rule import Diagnostic, Rule, Severity

_COLOURS = {Severity.ERROR: "\033[31m", Severity.WARNING: "\033[33m", Severity.NOTE: "\033[36m"}
_BOLD, _DIM, _RESET = "\033[1m", "\033[2m", "\033[0m"
_WIDTH = 160


def as_text(
    diagnostics: Iterable[Diagnostic], line_text: Callable[[str, int], str], colour: bool = False
) -> Iterator[str]:
    """Yield the lines that show the diagnostics, each with the user's line and a caret under the place."""

    def paint(text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if colour else text

    for diagnostic in diagnostics:
        file, line, column = diagnostic.origin
        rule = diagnostic.rule
        place = paint(f"{file}:{line}:{column}:", _BOLD)
        severity = paint(f"{rule.severity.value} {rule.code}", _COLOURS[rule.severity])
        yield f"{place} {severity} {diagnostic.message}"
        source = line_text(file, line)
        if source.strip() and len(source) <= _WIDTH:
            yield f"    {source}".replace("\t", " ")
            yield f"    {' ' * (column - 1)}{paint('^', _COLOURS[rule.severity])}"


def explanation(rule: type[Rule]) -> str:
    """Return what `wlcompat explain` prints of a rule."""
    indented = "\n".join(f"    {line}" for line in rule.example.splitlines())
    return (
        f"{rule.code} {rule.slug} ({rule.severity.value})\n\n{(rule.__doc__ or '').strip()}\n\n{rule.why}\n\n"
        f"Example:\n{indented}\n\nWhat to do: {rule.instead}\n"
    )
