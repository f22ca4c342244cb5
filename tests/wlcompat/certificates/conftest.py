"""Stores in temporary folders, and certificates of other makers than the one under test."""

from __future__ import annotations

import argparse
import io
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from wlcompat.certificates import command
from wlcompat.certificates.store import CertificateStore, StoredCertificate

PATIENCE = 20.0

_AUTHORITY_USAGE = x509.KeyUsage(
    digital_signature=True,
    key_cert_sign=True,
    crl_sign=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    encipher_only=False,
    decipher_only=False,
)


@pytest.fixture(autouse=True)
def _no_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WLCOMPAT_CERTIFICATES", "WLCOMPAT_CERTIFICATE_PASSWORD"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CertificateStore:
    """An empty store, which is also the one that the command line uses; its folder is not made yet."""
    folder = tmp_path / "data" / "certificates"
    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", str(folder))
    return CertificateStore(folder)


@pytest.fixture
def folder(store: CertificateStore) -> Path:
    """The folder of the store, made by hand."""
    store.folder.mkdir(parents=True)
    return store.folder


@dataclass(frozen=True)
class Issued:
    """A certificate with its key and those that issued it, in the forms that people have."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey
    issuers: tuple[x509.Certificate, ...]

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def issuers_pem(self) -> bytes:
        return b"".join(c.public_bytes(Encoding.PEM) for c in self.issuers)

    @property
    def sha1(self) -> bytes:
        return self.certificate.fingerprint(hashes.SHA1())

    def key_pem(self, password: str = "", form: PrivateFormat = PrivateFormat.PKCS8) -> bytes:
        return self.key.private_bytes(Encoding.PEM, form, _encryption(password))

    def key_der(self) -> bytes:
        return self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    def pfx(self, password: str = "", friendly_name: str = "") -> bytes:
        name = friendly_name.encode() or None
        return pkcs12.serialize_key_and_certificates(
            name, self.key, self.certificate, self.issuers or None, _encryption(password)
        )


def _encryption(password: str) -> KeySerializationEncryption:
    return BestAvailableEncryption(password.encode()) if password else NoEncryption()


Issue = Callable[..., Issued]


@pytest.fixture(scope="session")
def issue() -> Issue:
    """Make a certificate: self-signed, or issued by another; with the CN and host that are given."""

    def issue(
        common_name: str | None = "server",
        *,
        by: Issued | None = None,
        authority: bool = False,
        start: datetime | None = None,
        days: int = 30,
        host: str = "localhost",
    ) -> Issued:
        key = ec.generate_private_key(ec.SECP256R1())
        attributes = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)] if common_name else []
        subject = x509.Name([*attributes, x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Tests")])
        begin = start or datetime.now(UTC) - timedelta(days=1)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(by.certificate.subject if by else subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(begin + timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        if authority:
            builder = builder.add_extension(_AUTHORITY_USAGE, critical=True)
        if by:
            # Python 3.13 asks for these identifiers.
            issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key())
            builder = builder.add_extension(issuer, critical=False)
        if not authority:
            names = x509.SubjectAlternativeName([x509.DNSName(host)])
            builder = builder.add_extension(names, critical=False)
        certificate = builder.sign(by.key if by else key, hashes.SHA256())
        issuers = (by.certificate, *by.issuers) if by else ()
        return Issued(certificate, key, issuers)

    return issue


@pytest.fixture(scope="session")
def server(issue: Issue) -> Issued:
    """A self-signed server certificate with the CN `server`."""
    return issue("server")


@pytest.fixture(scope="session")
def chained(issue: Issue) -> Issued:
    """A server certificate with the CN `chained`, issued by an intermediate authority under a root."""
    root = issue("Root", authority=True)
    return issue("chained", by=issue("Intermediate", by=root, authority=True))


@pytest.fixture(scope="session")
def openssl() -> Callable[..., str]:
    """Run the openssl command; return what it prints."""
    program = shutil.which("openssl")
    assert program, "the tests need the openssl command: see .ci/peers"

    def run(*arguments: str | Path) -> str:
        done = subprocess.run(
            [program, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        shown = (done.stdout + done.stderr).decode("utf-8", "replace")
        assert done.returncode == 0, shown
        return shown

    return run


def server_context(certificate: StoredCertificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.load_into(context)
    return context


@pytest.fixture
def serve() -> Callable[[StoredCertificate, Callable[[int], str]], str]:
    """Serve one TLS connection with a certificate on a free port, while a client talks to it."""

    def serve(certificate: StoredCertificate, client: Callable[[int], str]) -> str:
        context = server_context(certificate)
        failures: list[Exception] = []
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.settimeout(PATIENCE)

            def answer() -> None:
                try:
                    plain, _ = listener.accept()
                    plain.settimeout(PATIENCE)
                    with context.wrap_socket(plain, server_side=True) as secure:
                        secure.sendall(b"served")
                        secure.recv(1)
                except OSError as failure:
                    failures.append(failure)

            thread = threading.Thread(target=answer)
            thread.start()
            try:
                return client(listener.getsockname()[1])
            finally:
                thread.join(PATIENCE)

    return serve


@pytest.fixture
def served(serve: Callable[[StoredCertificate, Callable[[int], str]], str]) -> Callable[..., str]:
    """Connect with Python's ssl to a server that has a certificate; return what it sent."""

    def served(certificate: StoredCertificate, authority_pem: str, host: str = "localhost") -> str:
        context = ssl.create_default_context(cadata=authority_pem)

        def client(port: int) -> str:
            with (
                socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as plain,
                context.wrap_socket(plain, server_hostname=host) as secure,
            ):
                return secure.recv(100).decode()

        return serve(certificate, client)

    return served


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def cert(store: CertificateStore) -> Callable[..., Outcome]:
    """Run `wlcompat cert ...` on the store."""
    del store  # the fixture names it in the environment

    def cert(*arguments: str | Path) -> Outcome:
        parser = argparse.ArgumentParser(prog="wlcompat")
        command.add_parser(parser.add_subparsers(required=True))
        words: Sequence[str] = ["cert", *map(str, arguments)]
        parsed = parser.parse_args(words)
        out, err = io.StringIO(), io.StringIO()
        assert parsed.run is command.run
        code = command.run(parsed, out, err)
        return Outcome(code, out.getvalue(), err.getvalue())

    return cert
