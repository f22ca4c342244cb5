"""The programs of every page, in both languages: translated completely, and printing what the page says."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conformance.page import Keyboard, Page, pages
from tests.conftest import PATIENCE
from tests.golden.page import EndlessError, printed, translated
from tests.golden.variants import code_tokens
from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime

SETTINGS = (
    *("WLCOMPAT_DATA", "WLCOMPAT_ENCODING", "WLCOMPAT_HANDSHAKE_SECONDS", "WLCOMPAT_LANGUAGE"),
    *("WLCOMPAT_MAXIMUM_MESSAGE", "WLCOMPAT_PORTS", "WLCOMPAT_TEST_MODE", "WLCOMPAT_THREADS", "WLCOMPAT_TLS"),
)
ANY_PORTS = {f"{{port{number}}}": 5000 + index for index, number in enumerate(("", 2, 3))}
PAGES = [pytest.param(page, id=page.path) for page in pages()]
PROGRAMS = [
    pytest.param(page, language, id=f"{page.path}-{language}")
    for page in pages()
    for language in ("en", "fr")
]


@pytest.mark.parametrize(("page", "language"), PROGRAMS)
def test_every_statement_is_translated(page: Page, language: str) -> None:
    translation = translated(page.on_ports(language, ANY_PORTS))
    assert (translation.counts.untranslated, translation.counts.unsupported) == (0, 0), translation.python
    assert not [d for d in translation.diagnostics if d.rule.severity.name == "ERROR"]


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_are_one_program(page: Page) -> None:
    english, french = (
        code_tokens(translated(page.on_ports(language, ANY_PORTS)).python) for language in page.sources
    )
    assert french == english


@contextmanager
def ended_in_time() -> Iterator[None]:
    """End a program whose main thread waits for what never comes."""

    def give_up(_number: int, _frame: object) -> None:
        raise EndlessError(f"the program has not ended within {PATIENCE} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(("page", "language"), PROGRAMS)
def test_prints_what_the_page_says(
    page: Page,
    language: str,
    free_port: Callable[[], int],
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for setting in SETTINGS:
        monkeypatch.delenv(setting, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", Keyboard(page.blocks.get("answers", "")))
    runtime = Runtime()
    if "SSL" in page.blocks["wl en"]:  # the store of the tests: Served, Stranger, Expired, Keyless
        folder = request.getfixturevalue("certificate_folder")
        runtime = Runtime(certificates=lambda: CertificateStore(folder))
    source = page.on_ports(language, {name: free_port() for name in page.ports})
    python = translated(source).python
    with ended_in_time():
        assert printed(python, runtime) == page.blocks["output"]
