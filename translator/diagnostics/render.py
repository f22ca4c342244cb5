"""Diagnostics as text for people, in English or French."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from translator.diagnostics.rule import Diagnostic, Language, Rule, Severity

_COLOURS = {Severity.ERROR: "\033[31m", Severity.WARNING: "\033[33m", Severity.NOTE: "\033[36m"}
_BOLD, _DIM, _RESET = "\033[1m", "\033[2m", "\033[0m"
_WIDTH = 160

SEVERITIES: dict[Language, dict[Severity, str]] = {
    "en": {severity: severity.value for severity in Severity},
    "fr": {Severity.NOTE: "note", Severity.WARNING: "avertissement", Severity.ERROR: "erreur"},
}
"""What a severity is called in each language."""

_HEADINGS: dict[Language, tuple[str, str]] = {
    "en": ("Example:", "What to do:"),
    "fr": ("Exemple :", "Que faire :"),
}


def as_text(
    diagnostics: Iterable[Diagnostic],
    line_text: Callable[[str, int], str],
    colour: bool = False,
    language: Language = "en",
) -> Iterator[str]:
    """Yield the lines that show the diagnostics, each with the user's line and a caret under the place."""

    def paint(text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if colour else text

    for diagnostic in diagnostics:
        file, line, column = diagnostic.origin
        rule = diagnostic.rule
        place = paint(f"{file}:{line}:{column}:", _BOLD)
        severity = paint(f"{SEVERITIES[language][rule.severity]} {rule.code}", _COLOURS[rule.severity])
        yield f"{place} {severity} {diagnostic.message_in(language)}"
        source = line_text(file, line)
        if source.strip() and len(source) <= _WIDTH:
            yield f"    {source}".replace("\t", " ")
            yield f"    {' ' * (column - 1)}{paint('^', _COLOURS[rule.severity])}"


def explanation(rule: type[Rule], language: Language = "en") -> str:
    """Return what `wlcompat explain` prints of a rule."""
    texts = rule.texts(language)
    example, instead = _HEADINGS[language]
    indented = "\n".join(f"    {line}" for line in texts.example.splitlines())
    return (
        f"{rule.code} {rule.slug} ({SEVERITIES[language][rule.severity]})\n\n{texts.says}\n\n{texts.why}\n\n"
        f"{example}\n{indented}\n\n{instead} {texts.instead}\n"
    )
