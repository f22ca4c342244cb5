"""Pages that agree with the catalog, in all layouts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from translator.doccheck import Status, check_page, report_lines
from translator.doccheck.page import read_page

PAGES = Path(__file__).parent / "pages"
SAVED_BY_THE_USER = sorted((Path(__file__).parents[4] / "shared" / "seeds").glob("*.txt"))
"""Real pages beside the checkout, where there are some; they are no part of the project."""

AGREEING = [
    "erroroccurred_en",
    "info_en",
    "socketconnectssl_en",
    "socketcreatessl_en",
    "socketcreessl_fr",
    "socketread_en",
]


@pytest.mark.parametrize(
    "file", [*(PAGES / f"{name}.txt" for name in AGREEING), *SAVED_BY_THE_USER], ids=lambda file: file.stem
)
def test_the_page_agrees(file: Path) -> None:
    report = check_page(file.read_text(encoding="utf-8"), file.name)
    assert report.agrees, "\n".join(report_lines(report))
    assert {finding.status for finding in report.lines} <= {Status.OK, Status.NOTE}


def test_all_facts_of_the_server_page_are_held(server_page: str) -> None:
    report = check_page(server_page, "page.txt")
    held = {finding.subject: finding.sentence for finding in report.lines if finding.status is Status.OK}
    assert report.function == "SocketCreateSSL"
    assert held["parameter <Port number>"] == "number 2, mandatory"
    assert held["parameter <SSL options>"] == "number 4, optional"
    assert held["type of <Certificate Identifier>"] == "Character string"
    assert held["range of <Port number>"].startswith("between 5000 and 65000")
    assert (
        held["default of <SSL options>"] == "ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2 + CertificateName"
    )
    assert held["constants of <SSL options>"].count(",") == 7
    assert held["result"] == "Boolean"
    assert held["example"] == "5 of 5 statements translated; the Python compiles"


def test_a_parameter_of_newer_pages_is_a_note(server_page: str) -> None:
    report = check_page(server_page, "page.txt")
    notes = [f.subject for f in report.lines if f.status is Status.NOTE]
    assert "parameter <Store name>" in notes


def test_the_french_page_is_the_same_function(page: Callable[[str], str]) -> None:
    report = check_page(page("socketcreessl_fr"), "page.txt")
    held = {finding.subject for finding in report.lines if finding.status is Status.OK}
    assert report.function == "SocketCréeSSL"
    assert {"parameter <Numéro de port>", "default of <Options SSL>", "range of <Numéro de port>"} <= held
    assert {"name in the other language", "parameter <Nom du magasin>"} <= held


def test_a_default_is_held_within_the_constants_of_its_page(page: Callable[[str], str]) -> None:
    report = check_page(page("socketconnectssl_en"), "page.txt")
    (default,) = [f for f in report.lines if f.subject == "default of <SSL Option>"]
    assert default.status is Status.NOTE
    assert default.sentence.endswith("the catalog adds what this page does not list: CertificateName")


def test_defaults_in_words_are_held(page: Callable[[str], str]) -> None:
    report = check_page(page("socketread_en"), "page.txt")
    held = {f.subject: f.sentence for f in report.lines if f.status is Status.OK}
    assert held["default of <Undefined wait>"] == "True"
    assert held["default of <Maximum timeout>"] == "1000"
    assert held["default of <Maximum number of bytes>"] == "4096"


def test_a_constant_that_the_text_only_mentions_is_a_note(page: Callable[[str], str]) -> None:
    report = check_page(page("socketread_en").replace("SocketNoEndTag", "SocketOtherTag"), "page.txt")
    (mention,) = [f for f in report.lines if "SocketOtherTag" in f.sentence]
    assert mention.status is Status.NOTE
    assert mention.line == 26


def test_every_syntax_and_every_example_is_looked_at(page: Callable[[str], str]) -> None:
    report = check_page(page("socketecrit_fr"), "page.txt")
    missing = [f for f in report.lines if f.status is Status.MISSING]
    assert [f.subject for f in missing] == ["further syntax"]
    assert "SocketEcrit(<Nom du socket>, <Message>, <Adresse>, <Port>)" in missing[0].sentence
    examples = [f for f in report.lines if f.subject in ("example 1", "example 2") and f.status is Status.OK]
    assert [(f.subject, f.line) for f in examples] == [("example 1", 4), ("example 2", 8)]


def test_a_page_saved_without_headings_is_read(server_page: str) -> None:
    report = check_page(server_page.replace("\nSyntax\n", "\n").replace("\nExample\n", "\n"), "page.txt")
    assert report.agrees
    assert report.function == "SocketCreateSSL"
    assert [f.sentence for f in report.lines if f.subject == "example"] == ["the page has none"]


def test_the_parts_of_a_page(server_page: str) -> None:
    page = read_page(server_page)
    assert page is not None
    assert (page.language, page.component, page.minimum_version) == ("English", "wd999com.dll", "77")
    assert page.summary == "Opens a door that only speaks in secret."
    (example,) = page.examples
    assert example.first_line == 14
    (described,) = page.forms
    assert [(p.name.replace("\u00a0", " "), p.optional) for p in described.form.parameters] == [
        ("Socket name", False),
        ("Port number", False),
        ("Certificate Identifier", False),
        ("SSL options", True),
        ("Address", True),
    ]
    assert described.descriptions["address"].type_text == "Optional character string"


def test_windows_line_ends_change_nothing(server_page: str) -> None:
    windows = check_page(server_page.replace("\n", "\r\n"), "page.txt")
    assert windows == check_page(server_page, "page.txt")
