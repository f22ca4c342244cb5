"""Taking certificates over from files: those to serve with, and those to trust."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from wlcompat.certificates.names import check_name
from wlcompat.certificates.problems import CertificateExists, NoPrivateKey, WrongPassword
from wlcompat.certificates.store import TRUSTED, CertificateStore, StoredCertificate, read_certificate

Ask = Callable[[Path], str]
"""Asks the user for the password of a file; an empty answer means that there is none."""


def import_certificate(
    certificates: CertificateStore,
    file: Path,
    name: str = "",
    *,
    password: str | None = None,
    ask: Ask | None = None,
    key_file: Path | None = None,
    store: str = "",
    replace: bool = False,
) -> StoredCertificate:
    """Take over a certificate with its private key and chain; its name is that of the file by default.

    Raises a CertificateProblem: NoPrivateKey, WrongPassword, UnreadableCertificate, CertificateExists, ...
    What is written is one PEM file without password that only its owner can read.
    """
    checked = check_name(name or file.stem, "certificate")
    given = _opened(file, password, ask, key_file)
    if not given.has_private_key:
        raise NoPrivateKey(file)
    return certificates.add(checked, _pem_with_key(given), store, replace=replace, source=file)


def trust_certificate(
    certificates: CertificateStore,
    file: Path,
    name: str = "",
    *,
    password: str | None = None,
    ask: Ask | None = None,
    replace: bool = False,
) -> StoredCertificate:
    """Let clients accept servers that show this certificate, or one that it has signed.

    Only certificates are taken over, never a private key. Trusting the same one again changes nothing.
    """
    checked = check_name(name or file.stem, "certificate")
    pem = _opened(file, password, ask, None, key_needed=False).public_pem()
    try:
        return certificates.add(checked, pem.encode("ascii"), TRUSTED, replace=replace)
    except CertificateExists:
        for known in certificates.contents(TRUSTED)[0]:
            if known.public_pem() == pem:
                return known
        raise


def _opened(
    file: Path, password: str | None, ask: Ask | None, key_file: Path | None, *, key_needed: bool = True
) -> StoredCertificate:
    """Read a file, asking for the password where it needs one and none was given."""
    try:
        return _read(file, password, key_file, key_needed)
    except WrongPassword as problem:
        answer = ask(file) if ask is not None and problem.missing else ""
        if not answer:
            raise
    return _read(file, answer, key_file, key_needed)


def _read(file: Path, password: str | None, key_file: Path | None, key_needed: bool) -> StoredCertificate:
    certificate = read_certificate(file, password=password, key_file=key_file)
    if key_needed and certificate.content.key_problem is not None:
        raise certificate.content.key_problem
    return certificate


def _pem_with_key(certificate: StoredCertificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = certificate.content.key
    assert key is not None
    # The name stands right before its certificate, as `openssl pkcs12` writes it.
    label = _one_line(certificate.friendly_name)
    heading = f"friendlyName: {label}\n" if label else ""
    return (
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + heading.encode("utf-8")
        + certificate.public_pem().encode("ascii")
    )


def _one_line(text: str) -> str:
    """Return a name from a stranger's file as text that cannot be taken for a part of the PEM file."""
    visible = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    return " ".join(visible.replace("-----", "").split())[:200]
