"""Pages whose facts contradict the catalog: each is found, with what both sides say."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from translator.doccheck import Finding, Status, check_page

BLANK = "\u00a0"


class Change(NamedTuple):
    """A page with one fact changed, and the finding that must tell of it."""

    old: str
    new: str
    status: Status
    subject: str
    sentence: str


DIFFERS, MISSING = Status.DIFFERS, Status.MISSING
DEFAULT = "ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2 + CertificateName"
CHANGES = {
    "default with another version": Change(
        DEFAULT,
        "ProtocolTLS1_2 + ProtocolTLS1_3 + CertificateName",
        DIFFERS,
        "default of <SSL options>",
        f"page says ProtocolTLS1_2 + ProtocolTLS1_3 + CertificateName, catalog says {DEFAULT}",
    ),
    "default with the other identification": Change(
        DEFAULT,
        "ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2 + CertificateHash",
        DIFFERS,
        "default of <SSL options>",
        f"CertificateHash, catalog says {DEFAULT}",
    ),
    "default of a single constant": Change(
        f"the combination used is: {DEFAULT}",
        "the constant used is: ProtocolTLS1_2",
        DIFFERS,
        "default of <SSL options>",
        "page says ProtocolTLS1_2, catalog says",
    ),
    "default with an unknown constant": Change(
        DEFAULT,
        "ProtocolTLS1_2 + CertificateSeal",
        MISSING,
        "default of <SSL options>",
        "catalog has no constant CertificateSeal",
    ),
    "renamed parameter": Change(
        "<Port number>",
        "<Channel number>",
        DIFFERS,
        "parameter <Channel number>",
        "page calls parameter 2 <Channel number>, catalog calls it <Port number>",
    ),
    "renamed where it is described": Change(
        "\n<Port number>",
        "\n<Channel number>",
        DIFFERS,
        "parameter <Channel number>",
        "page describes it, but its own syntax has no such parameter",
    ),
    "extra mandatory parameter": Change(
        "<Certificate Identifier> [",
        "<Certificate Identifier> , <Password> [",
        DIFFERS,
        "parameter <Password>",
        "page has it as number 4, mandatory; catalog has no such parameter",
    ),
    "extra optional parameter": Change(
        "[, <Address>]]",
        "[, <Zone> [, <Address>]]]",
        DIFFERS,
        "parameter <Zone>",
        "page has it as number 5, optional; catalog has no such parameter",
    ),
    "missing parameter": Change(
        " , <Certificate Identifier>",
        "",
        DIFFERS,
        "parameter <Certificate Identifier>",
        "page does not have it, catalog has it as a mandatory one",
    ),
    "optional parameter made mandatory": Change(
        "[, <SSL options> [, <Address>]]",
        ", <SSL options> [, <Address>]",
        DIFFERS,
        "parameter <SSL options>",
        "page says mandatory, catalog says optional",
    ),
    "mandatory parameter made optional": Change(
        ", <Certificate Identifier> [, <SSL options> [, <Address>]])",
        "[, <Certificate Identifier> [, <SSL options> [, <Address>]]])",
        DIFFERS,
        "parameter <Certificate Identifier>",
        "page says optional, catalog says mandatory",
    ),
    "another order": Change(
        "<Socket name> , <Port number>",
        "<Port number> , <Socket name>",
        DIFFERS,
        "parameter <Socket name>",
        "page has it as number 2, catalog as number 1",
    ),
    "any number of parameters": Change(
        "[, <Address>]]",
        "[, <Address> [... [, <Address n>]]]]",
        DIFFERS,
        "parameters",
        "page allows any number of further parameters, catalog does not",
    ),
    "another type": Change(
        "<Port number>: Integer",
        "<Port number>: Character string",
        DIFFERS,
        "type of <Port number>",
        "page says “Character string”, catalog takes integer",
    ),
    "another result": Change(
        "<Result>: Boolean",
        "<Result>: Integer",
        DIFFERS,
        "result",
        "page says “Integer”, catalog gives boolean",
    ),
    "another range": Change(
        "between 5000 and 65000",
        "between 1 024 and 65,000",
        DIFFERS,
        "range of <Port number>",
        "page says between 1024 and 65000, catalog says between 5000 and 65000",
    ),
    "unknown constant with a number": Change(
        "ProtocolTLS1_3TLS 1.3",
        "ProtocolTLS1_4TLS 1.4",
        MISSING,
        "constants of <SSL options>",
        "page names ProtocolTLS1_4, catalog has no such constant",
    ),
    "unknown constant that starts like a known one": Change(
        "CertificateName<Certificate identifier> is",
        "CertificateNameStrictThe name is",
        MISSING,
        "constants of <SSL options>",
        "page names CertificateNameStrict, catalog has no such constant",
    ),
    "unknown constant glued to a bracket": Change(
        "CertificateName<Certificate identifier> is",
        "CertificateFile<Certificate identifier> is",
        MISSING,
        "constants of <SSL options>",
        "page names CertificateFile, catalog has no such constant",
    ),
    "unknown constant in capitals": Change(
        "ProtocolSSL2Speak",
        "ProtocolQUICSpeak",
        MISSING,
        "constants of <SSL options>",
        "page names ProtocolQUIC, catalog has no such constant",
    ),
    "constant of another parameter": Change(
        "ProtocolSSL2Speak",
        "SocketNoReuseAddressSpeak",
        DIFFERS,
        "constants of <SSL options>",
        "page names SocketNoReuseAddress, catalog has it but not for this parameter",
    ),
    "call on an object": Change(
        "= SocketCreateSSL(",
        "= <Source>.SocketCreateSSL(",
        MISSING,
        "syntax",
        "page shows a call on an object",
    ),
    "other name in the other language": Change(
        "Opens a door that",
        "In french: SocketOuvreSSL\nOpens a door that",
        DIFFERS,
        "name in the other language",
        "page says SocketOuvreSSL, catalog says SocketCreateSSL or SocketCréeSSL",
    ),
    "function in the example that the runtime lacks": Change(
        "SocketClose(sKiosk)",
        "SocketVanish(sKiosk)",
        MISSING,
        "example",
        "WL313 SocketVanish is no procedure",
    ),
    "statement in the example that is none": Change(
        "Error(ErrorInfo())",
        "Error = = (",
        DIFFERS,
        "example",
        "4 of 5 statements translated",
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_changed_fact_is_found(change: Change, server_page: str) -> None:
    changed = server_page.replace(change.old, change.new)
    if changed == server_page:
        changed = server_page.replace(
            change.old.replace(" ", BLANK), change.new.replace(" ", BLANK)
        )  # the place is one where browsers save other blanks
    elif BLANK in server_page:
        changed = changed.replace(change.old.replace(" ", BLANK), change.new.replace(" ", BLANK))
    assert changed != server_page
    report = check_page(changed, "page.txt")
    assert not report.agrees
    found = [f for f in report.lines if f.status is change.status and f.subject == change.subject]
    assert any(change.sentence in f.sentence for f in found), _contradictions(report.lines)


def _contradictions(lines: tuple[Finding, ...]) -> str:
    return "\n".join(f"{f.status} {f.subject}: {f.sentence}" for f in lines if f.status.contradicts)


@pytest.mark.parametrize(
    ("old", "new", "subject", "sentence"),
    [
        (
            "  • True (default value): wait for the postman for ever.\n  • False: wait",
            "  • True: wait for the postman for ever.\n  • False (default value): wait",
            "default of <Undefined wait>",
            "page says False, catalog says True",
        ),
        (
            "1000 milliseconds (1 second)",
            "30 seconds",
            "default of <Maximum timeout>",
            "page says 30, catalog says 1000",
        ),
        (
            "4096 bytes",
            "8 192 bytes",
            "default of <Maximum number of bytes>",
            "page says 8192, catalog says 4096",
        ),
        (
            "bytes>]]])",
            "bytes> [, <Incoming data delay> [, <Encoding>]]]]])",
            "parameter <Encoding>",
            "catalog has no such parameter",
        ),
    ],
)
def test_a_changed_default_in_words_is_found(
    page: Callable[[str], str], old: str, new: str, subject: str, sentence: str
) -> None:
    text = page("socketread_en")
    changed = text.replace(old, new)
    assert changed != text
    report = check_page(changed, "page.txt")
    differing = {f.subject: f.sentence for f in report.lines if f.status is Status.DIFFERS}
    assert not report.agrees
    assert sentence in differing[subject]


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("<Numéro de port> ,", "<Nom du serveur> ,", "page calls parameter 2 <Nom du serveur>"),
        ("<Nom du socket> , <Numéro de port>", "<Numéro de port> , <Nom du socket>", "page has it as number"),
        (
            "ProtocoleTLS1_2 + NomCertificat",
            "ProtocoleTLS1_3 + NomCertificat",
            "catalog says ProtocolTLS1 + ",
        ),
        (
            "ProtocoleSSL2Comme",
            "ProtocoleQUICComme",
            "page names ProtocoleQUIC, catalog has no such constant",
        ),
        ("5 000 et 65 000", "5 000 et 6 500", "page says between 5000 and 6500"),
        ("En anglais : SocketCreateSSL", "En anglais : SocketMake", "page says SocketMake"),
    ],
)
def test_a_changed_fact_of_a_french_page_is_found(
    page: Callable[[str], str], old: str, new: str, sentence: str
) -> None:
    text = page("socketcreessl_fr")
    changed = text.replace(old, new)
    assert changed != text
    report = check_page(changed, "page.txt")
    assert not report.agrees
    assert sentence in _contradictions(report.lines)


def test_a_page_of_a_function_that_the_runtime_lacks(server_page: str) -> None:
    report = check_page(server_page.replace("SocketCreateSSL", "SocketCreateTSL"), "page.txt")
    assert not report.agrees
    assert report.function == "SocketCreateTSL"
    (finding,) = [f for f in report.lines if f.subject == "function"]
    assert finding.status is Status.MISSING
    assert finding.sentence.startswith(
        "page describes SocketCreateTSL, the runtime has no such function; it has"
    )
    assert "SocketCreateSSL" in finding.sentence


def test_a_function_unlike_all_others_points_at_the_list(server_page: str) -> None:
    report = check_page(server_page.replace("SocketCreateSSL", "BakeBread"), "page.txt")
    assert any("`wlcompat functions`" in f.sentence for f in report.lines if f.subject == "function")


def test_a_syntax_without_parentheses_is_not_that_of_a_function(page: Callable[[str], str]) -> None:
    text = page("erroroccurred_en").replace("<Result> = ErrorOccurred", "<Result> = ErrorOccurred(<What>)")
    report = check_page(text, "page.txt")
    assert not report.agrees
    assert "catalog says that ErrorOccurred is read like a variable" in _contradictions(report.lines)
