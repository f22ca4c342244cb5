"""That every function has its page, and that the page agrees with the catalog.

`pytest tests/conformance --rewrite` puts the present reference into the upper halves of the pages.
"""

from __future__ import annotations

import pytest

from tests.conformance.page import Page, pages
from tests.conformance.reference import PROGRAMS, reference
from tests.conformance.required import COMPLETE_FAMILIES, OTHERS, page_file, required_functions
from wlcompat import catalog

FUNCTIONS = [pytest.param(f, id=f.english) for f in required_functions()]
OF_FUNCTIONS = [pytest.param(page, id=page.path) for page in pages() if page.function is not None]
OF_BEHAVIOURS = [pytest.param(page, id=page.path) for page in pages() if page.function is None]


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_function_has_its_page(function: catalog.Function) -> None:
    assert page_file(function).exists(), (
        f"{function.english} has no page; it belongs at {page_file(function)}"
    )


def test_every_name_that_must_have_a_page_is_known() -> None:
    assert set(OTHERS) <= {f.english for f in catalog.functions()}


@pytest.mark.parametrize("page", OF_FUNCTIONS)
def test_the_page_says_what_the_catalog_says(page: Page, request: pytest.FixtureRequest) -> None:
    function = page.function
    assert function is not None
    assert page.file == page_file(function)
    if request.config.getoption("--rewrite", default=False):
        by_hand = page.text.partition(PROGRAMS)[2]
        page.file.write_text(reference(function) + by_hand, encoding="utf-8", newline="\n")
        return
    assert page.reference == reference(function), (
        "run `pytest tests/conformance --rewrite`, read the difference"
    )


@pytest.mark.parametrize("page", OF_FUNCTIONS)
def test_the_programs_use_the_function(page: Page) -> None:
    function = page.function
    assert function is not None
    assert function.english in page.blocks["wl en"]
    assert function.french in page.blocks["wl fr"]


@pytest.mark.parametrize("page", OF_BEHAVIOURS)
def test_a_behaviour_has_a_heading_and_prose(page: Page) -> None:
    heading, empty, prose = page.text.split("\n")[:3]
    assert heading.startswith("# ")
    assert not empty
    assert prose
    assert not prose.startswith("```")


@pytest.mark.parametrize("family", COMPLETE_FAMILIES)
def test_every_constant_is_on_a_page_of_its_family(family: str) -> None:
    text = "\n".join(page.text for page in pages() if page.file.parent.name == family)
    missing = {
        name
        for constant in catalog.constants()
        if constant.family == family
        for name in constant.names
        if name not in text
    }
    assert not missing
