"""What is told of certificates, in French: nothing is missing, nothing is left over, the fields are the same."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from wlcompat import certificates
from wlcompat.certificates import stored
from wlcompat.certificates.french import TEXTS
from wlcompat.language import LANGUAGE_VARIABLE

SOURCES = sorted(Path(certificates.__file__).parent.glob("*.py"))


@pytest.fixture(autouse=True)
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak French."""
    monkeypatch.setenv(LANGUAGE_VARIABLE, "fr")


def told_anywhere() -> Iterator[str]:
    """Yield the English texts that are given to `told`, and those that stand in a table."""
    yield from stored._REASONS.values()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "told":
                given = node.args[0]
                if isinstance(given, ast.Constant):
                    yield given.value
                else:
                    assert ast.unparse(given) == "known", f"{source}:{node.lineno}"


def test_each_text_has_a_french_one_and_none_is_left_over() -> None:
    assert {*told_anywhere()} == {*TEXTS}


def test_the_fields_are_the_same() -> None:
    def fields(text: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}

    assert {english for english, text in TEXTS.items() if fields(english) != fields(text)} == set()


def test_a_command_speaks_french(cert) -> None:
    made = cert("create", "Démo", "--key", "ec", "--host", "localhost")
    assert made.out.startswith("Certificat créé : Démo\n")
    assert 'SocketCréeSSL("MonServeur", 5043, "Démo", NomCertificat)' in made.out
    assert "lui-même (auto-signé)" in made.out
    assert "valable jusqu'au" in cert("list").out
    again = cert("create", "Démo", "--key", "ec")
    assert again.code == 1
    assert 'Un certificat nommé "Démo" existe déjà' in again.err


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("Nulle part", "CertificateName", 'Aucun certificat de {folder} ne porte le nom "Nulle part".'),
        ("12 zz", "CertificateHash", '"zz" n\'est pas hexadécimal'),
        ("12 34", "CertificateHash", "il a 4 chiffres hexadécimaux, et non 40"),
    ],
)
def test_error_info_says_in_french_what_is_wrong_with_a_certificate(
    store, monkeypatch: pytest.MonkeyPatch, name: str, options: str, said: str
) -> None:
    import wlcompat

    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", str(store.folder))
    assert not wlcompat.SocketCreateSSL("Serveur", 5043, name, getattr(wlcompat, options))
    assert said.format(folder=store.folder) in wlcompat.ErrorInfo()
