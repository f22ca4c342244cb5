"""What tests of the running runtime share: a runtime of their own, free ports, certificates, threads."""

from __future__ import annotations

import os
import random
import shutil
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from hypothesis import HealthCheck, settings

from wlcompat.certificates.store import CertificateStore
from wlcompat.runtime import Runtime, use
from wlcompat.testing import RecordingDialogs

# No deadline anywhere: a slow machine is no failure. In continuous integration the same examples every time.
_NEVER_TIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "max_examples": 100}
settings.register_profile("own", settings(**_NEVER_TIMED))  # type: ignore[arg-type]
settings.register_profile("ci", settings(**_NEVER_TIMED, derandomize=True, database=None))  # type: ignore[arg-type]
settings.load_profile("ci" if os.environ.get("CI") else "own")

# Programs name months in the language of the system where nothing else tells them one
os.environ["LC_ALL"] = "C.UTF-8"

PATIENCE = 20.0
"""Seconds after which something that should have happened did not."""

_SETTINGS = (
    "WLCOMPAT_TLS",
    "WLCOMPAT_PORTS",
    "WLCOMPAT_ENCODING",
    "WLCOMPAT_MAXIMUM_MESSAGE",
    "WLCOMPAT_HANDSHAKE_SECONDS",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="put what is generated today into the golden and conformance pages (never the output)",
    )


@pytest.fixture
def runtime(certificate_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runtime]:
    """A runtime of the test's own, in use during the test."""
    for setting in _SETTINGS:
        monkeypatch.delenv(setting, raising=False)
    with use(
        Runtime(dialogs=RecordingDialogs(), certificates=lambda: CertificateStore(certificate_folder))
    ) as own:
        yield own


@pytest.fixture
def background(runtime: Runtime) -> Iterator[Callable[..., Future[Any]]]:
    """Run a function in a thread; `result(PATIENCE)` of what it returns waits for its end."""
    with ThreadPoolExecutor(max_workers=64) as threads:
        yield threads.submit
        runtime.close()  # wakes whatever still waits


@pytest.fixture
def free_port() -> Callable[[], int]:
    """Give a port that a server can have, another one each time."""
    given: set[int] = set()

    def find() -> int:
        # Below the ports that the system gives to connections, so that none takes it in the meantime
        while True:
            port = random.randint(10_000, 32_000)
            with socket.socket() as probe:
                try:
                    probe.bind(("", port))
                except OSError:
                    continue
            if port not in given:
                given.add(port)
                return port

    return find


@pytest.fixture
def port(free_port: Callable[[], int]) -> int:
    """A port that a server can have."""
    return free_port()


@pytest.fixture(scope="session")
def _shared_certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    (folder / "trusted").mkdir()
    shutil.copy(make_certificate(folder, "Served"), folder / "trusted")
    make_certificate(folder, "Stranger")
    make_certificate(folder, "Expired", days=-1)
    make_certificate(folder, "Keyless", with_key=False)
    return folder


@pytest.fixture
def certificate_folder(_shared_certificates: Path, tmp_path: Path) -> Path:
    """A certificate store: Served (trusted), Stranger (not trusted), Expired, Keyless; all for localhost."""
    return Path(shutil.copytree(_shared_certificates, tmp_path / "certificates"))


def make_certificate(folder: Path, name: str, *, days: int = 30, with_key: bool = True) -> Path:
    """Write a certificate for localhost, signed by itself, and its key into one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    hosts = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).add_extension(hosts, False)
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - timedelta(days=60)).not_valid_after(now + timedelta(days=days))
    text = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)
    if with_key:
        text += key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file = folder / f"{name}.pem"
    file.write_bytes(text)
    return file
