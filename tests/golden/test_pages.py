"""Each golden page against what the translator gives and what its program prints.

`pytest tests/golden --rewrite` puts the present Python and diagnostics into the pages; read the difference
before you commit it. The `output` blocks are written by hand, from the meaning of the program.
"""

from __future__ import annotations

import pytest

from tests.golden.page import Page, diagnostics_text, pages, printed, translated

PAGES = [pytest.param(page, id=page.name) for page in pages()]
WITH_OUTPUT = [
    pytest.param(page, language, id=f"{page.name}-{language}")
    for page in pages()
    if "output" in page.blocks
    for language in page.sources
]
IN_BOTH_LANGUAGES = [pytest.param(page, id=page.name) for page in pages() if len(page.sources) == 2]


@pytest.mark.parametrize("page", PAGES)
def test_has_a_heading_prose_and_something_to_hold_the_translation_against(page: Page) -> None:
    heading, empty, prose = page.text.split("\n")[:3]
    assert heading.startswith("# ")
    assert not empty
    assert prose
    assert not prose.startswith("```")
    assert page.sources, "no block `wl en` or `wl fr`"
    assert page.blocks.keys() & {"python", "diagnostics", "output"}
    assert page.text.count("```") == 2 * len(page.blocks), "a fence that opens no block"


@pytest.mark.parametrize("page", PAGES)
def test_gives_the_python_and_the_diagnostics_on_the_page(page: Page, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite", default=False):
        rewritten = page.rewritten()
        if rewritten != page.text:
            page.file.write_text(rewritten, encoding="utf-8", newline="\n")
        return
    translation = translated(page.shown)
    assert translation.python == page.blocks.get("python", translation.python)
    assert diagnostics_text(translation) == page.blocks.get("diagnostics", "")


@pytest.mark.parametrize(("page", "language"), WITH_OUTPUT)
def test_prints_what_the_page_says(page: Page, language: str) -> None:
    assert printed(translated(page.sources[language]).python) == page.blocks["output"]


@pytest.mark.parametrize("page", IN_BOTH_LANGUAGES)
def test_says_the_same_of_the_same_lines_in_both_languages(page: Page) -> None:
    english, french = (
        [(d.rule.code, d.origin.line) for d in translated(source).diagnostics]
        for source in page.sources.values()
    )
    assert sorted(english) == sorted(french)


def test_there_are_pages_in_both_languages() -> None:
    assert len(PAGES) >= 40
    assert len(IN_BOTH_LANGUAGES) >= 40
