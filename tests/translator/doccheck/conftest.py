"""The pages that the tests read: invented text in the layout of the online help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

PAGES = Path(__file__).parent / "pages"
NO_BREAK_SPACE = "\u00a0"


def as_saved_by_a_browser(page: str) -> str:
    """Return the page with the no-break spaces that browsers save: in code, in syntax lines, in between."""
    before, example, rest = page.partition("\nExample\n")
    code, syntax, after = rest.partition("\nSyntax\n")
    lines = [
        line.replace(" ", NO_BREAK_SPACE) if line.startswith("<Result> =") else line
        for line in after.split("\n")
    ]
    return before + example + code.replace(" ", NO_BREAK_SPACE) + syntax + "\n".join(lines)


@pytest.fixture(scope="session")
def page() -> Callable[[str], str]:
    """Give the text of a page by the name of its file."""
    return lambda name: (PAGES / f"{name}.txt").read_text(encoding="utf-8")


@pytest.fixture(params=["as written", "as saved by a browser"])
def server_page(request: pytest.FixtureRequest, page: Callable[[str], str]) -> str:
    """The page of SocketCreateSSL, with plain blanks and with those of a browser."""
    text = page("socketcreatessl_en")
    return text if request.param == "as written" else as_saved_by_a_browser(text)
