"""The option `--rewrite` of the golden pages."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="put the translator's present Python and diagnostics into the golden pages (never the output)",
    )
