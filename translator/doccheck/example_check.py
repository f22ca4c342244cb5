"""The examples of a page, translated: they must compile, with nothing left untranslated."""

from __future__ import annotations

from collections.abc import Iterator

from translator.diagnostics.rule import Diagnostic, Severity
from translator.doccheck.page import Example
from translator.doccheck.report import Finding, Status
from translator.pipeline import Translation, translate
from translator.source import UnreadableSource, decode_source

LONGEST_EXAMPLE = 40_000
"""Characters of all examples of a page together; no page has a tenth of it."""
MOST_EXAMPLES = 50
MOST_DIAGNOSTICS = 20


def check_examples(examples: tuple[Example, ...], name: str) -> Iterator[Finding]:
    """Translate each example and yield what was found."""
    if not examples:
        yield Finding(Status.NOTE, "example", "the page has none")
    left = LONGEST_EXAMPLE
    for number, example in enumerate(examples, start=1):
        subject = "example" if len(examples) == 1 else f"example {number}"
        left -= len(example.code)
        if left < 0 or number > MOST_EXAMPLES:
            limit = (
                f"longer than {LONGEST_EXAMPLE:,} characters" if left < 0 else f"more than {MOST_EXAMPLES}"
            )
            sentence = f"not translated: the examples are {limit}"
            yield Finding(Status.DIFFERS, subject, sentence, example.first_line)
            return
        yield from _check(example, subject, name)


def _check(example: Example, subject: str, name: str) -> Iterator[Finding]:
    try:
        source = decode_source(example.code.encode("utf-8", "replace"), name)
    except UnreadableSource:
        yield Finding(Status.DIFFERS, subject, "it holds binary data, no WLanguage", example.first_line)
        return
    try:
        translation = translate(source)
    except RecursionError:
        yield Finding(Status.DIFFERS, subject, "not translated: nested too deeply", example.first_line)
        return
    yield _outcome(translation, subject, example)
    shown = [d for d in translation.diagnostics if d.rule.severity is not Severity.NOTE or d.is_mark]
    for diagnostic in shown[:MOST_DIAGNOSTICS]:
        yield _finding(diagnostic, subject, example)
    if len(shown) > MOST_DIAGNOSTICS:
        sentence = f"{len(shown) - MOST_DIAGNOSTICS} more diagnostics"
        yield Finding(Status.NOTE, subject, sentence, example.first_line)


def _outcome(translation: Translation, subject: str, example: Example) -> Finding:
    counts = translation.counts
    translated = counts.statements - counts.untranslated
    amount = f"{translated} of {counts.statements} statements translated"
    problem = _problem_of_python(translation.python)
    status = Status.OK
    if problem:
        status, amount = Status.DIFFERS, f"{amount}, but the Python does not compile: {problem}"
    elif counts.untranslated:
        status = Status.DIFFERS
    elif counts.unsupported:
        status = Status.MISSING
        amount += f", {counts.unsupported} of them with a function that the runtime does not have"
    elif not counts.statements:
        status, amount = Status.NOTE, "it holds no statement"
    else:
        amount += "; the Python compiles"
    return Finding(status, subject, amount, example.first_line)


def _problem_of_python(python: str) -> str:
    """Return why Python refuses the text, or nothing."""
    try:
        compile(python, "<example>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
        return str(problem) or type(problem).__name__
    return ""


def _finding(diagnostic: Diagnostic, subject: str, example: Example) -> Finding:
    """Return the finding for a diagnostic, at its line of the page.

    WL302, a name that the example does not declare, is a note: pages use controls and variables of a project.
    """
    code = diagnostic.rule.code
    status = Status.NOTE
    if code in ("WL303", "WL313"):
        status = Status.MISSING
    elif code.startswith("WL3") and code != "WL302":
        status = Status.DIFFERS
    line = example.first_line + diagnostic.origin.line - 1
    return Finding(status, subject, f"{code} {diagnostic.message}", line)
