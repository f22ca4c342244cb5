"""The whole check of one page."""

from __future__ import annotations

from translator.doccheck.compare import compare
from translator.doccheck.example_check import check_examples
from translator.doccheck.page import read_page
from translator.doccheck.report import Finding, PageReport, Status

MAXIMUM_CHARACTERS = 1_000_000
"""A longer text is no help page; the longest have a twentieth of it."""
MAXIMUM_LINES = 20_000
MOST_FINDINGS = 1_000


def check_page(text: str, name: str) -> PageReport:
    """Hold a help page, saved as text, against the catalog and translate its examples.

    `name` is that of the file, for the report. Never raises, whatever the text is.
    """
    if len(text) > MAXIMUM_CHARACTERS:
        return _no_page(name, f"longer than {MAXIMUM_CHARACTERS:,} characters: this is no help page")
    if text.count("\n") > MAXIMUM_LINES:
        return _no_page(name, f"more than {MAXIMUM_LINES:,} lines: this is no help page")
    page = read_page(text)
    if page is None:
        return _no_page(
            name,
            "this is no help page of a function: no line such as <Result> = Name(<Parameter>) stands under "
            "a line “Syntax” (“Syntaxe”)",
        )
    findings = [*compare(page), *check_examples(page.examples, name)]
    if len(findings) > MOST_FINDINGS:
        findings.sort(key=lambda finding: not finding.status.contradicts)
        sentence = f"{len(findings) - MOST_FINDINGS} findings more are not shown"
        findings[MOST_FINDINGS:] = [Finding(Status.NOTE, "page", sentence)]
    return PageReport(name, page.function, tuple(findings))


def _no_page(name: str, sentence: str) -> PageReport:
    return PageReport(name, None, (Finding(Status.DIFFERS, "page", sentence),))
