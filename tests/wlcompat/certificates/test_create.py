"""New certificates, as other programs see them."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import ssl
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from wlcompat.certificates.create import create_certificate, default_hosts, self_signed_pem
from wlcompat.certificates.problems import BadHost, CertificateExists


def test_a_new_certificate_is_found_and_complete(store) -> None:
    made = create_certificate(
        store, "Shop", ["shop.example.com", "*.example.org", "192.168.1.20", "::1"], key="ec"
    )
    assert store.find("shop", "name").sha1 == made.sha1
    assert store.find(made.hash_text, "hash").path == store.folder / "Shop.pem"
    assert made.common_name == "Shop"
    assert made.hosts == ("shop.example.com", "*.example.org", "192.168.1.20", "::1")
    assert made.has_private_key
    assert made.valid_now
    assert made.not_after - made.not_before == timedelta(days=365)

    own = made.content.chain[0]
    assert isinstance(own.public_key(), ec.EllipticCurvePublicKey)
    assert own.subject == own.issuer
    value = own.extensions.get_extension_for_class
    purposes = set(value(x509.ExtendedKeyUsage).value)
    assert purposes == {ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH}
    constraints = value(x509.BasicConstraints)
    assert constraints.critical
    assert not constraints.value.ca
    names = value(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress)[0] == ipaddress.IPv4Address("192.168.1.20")
    identifier = value(x509.SubjectKeyIdentifier).value.digest
    assert value(x509.AuthorityKeyIdentifier).value.key_identifier == identifier
    usage = value(x509.KeyUsage).value
    assert usage.digital_signature
    assert not usage.key_encipherment
    assert not usage.key_cert_sign


def test_rsa_is_the_default_and_serves(store, served) -> None:
    made = create_certificate(store, "server")
    own = made.content.chain[0]
    key = own.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size == 2048
    assert own.extensions.get_extension_for_class(x509.KeyUsage).value.key_encipherment
    assert served(made, made.public_pem()) == "served"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1", "shop"])
def test_without_hosts_it_is_for_this_computer_and_its_name(store, served, host: str) -> None:
    made = create_certificate(store, "shop", key="ec")
    assert served(made, made.public_pem(), host) == "served"


@pytest.mark.parametrize("name", ["Mon serveur", "a_b", "localhost", "127.0.0.1"])
def test_a_name_that_is_no_further_host_is_left_out(name: str) -> None:
    assert default_hosts(name) == ("localhost", "127.0.0.1", "::1")


def test_a_client_with_another_name_in_mind_refuses(store, served) -> None:
    made = create_certificate(store, "shop", ["shop.example.com"], key="ec")
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        served(made, made.public_pem(), "localhost")


def test_a_client_that_was_not_told_to_trust_refuses(store, served) -> None:
    made, other = (create_certificate(store, name, key="ec") for name in ("shop", "other"))
    with pytest.raises(ssl.SSLCertVerificationError, match="self-signed certificate"):
        served(made, other.public_pem())


def test_strict_verification_accepts_it(store, serve, openssl) -> None:
    made = create_certificate(store, "shop", key="ec")

    def client(port: int) -> str:
        address = ["-connect", f"127.0.0.1:{port}", "-verify_hostname", "localhost"]
        return openssl(
            "s_client", "-brief", "-x509_strict", "-verify_return_error", "-CAfile", made.path, *address
        )

    assert "Verification: OK" in serve(made, client)
    lint = openssl("x509", "-in", made.path, "-noout", "-text", "-purpose")
    assert "SSL server : Yes" in lint
    assert "SSL client : Yes" in lint


def test_node_accepts_it(store, serve) -> None:
    made = create_certificate(store, "shop", key="ec")
    node = shutil.which("node")
    assert node, "the tests need node: see .ci/peers"
    program = """
        const [port, ca] = process.argv.slice(1);
        const options = {host: "127.0.0.1", port, ca, servername: "localhost"};
        const socket = require("tls").connect(options);
        socket.on("data", d => { console.log(String(d), socket.authorized); process.exit(0); });
        socket.on("error", e => { console.log(e.message); process.exit(1); });
    """

    def client(port: int) -> str:
        done = subprocess.run(
            [node, "-e", program, str(port), made.public_pem()],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout + done.stderr

    assert serve(made, client).strip() == "served true"


def test_it_can_be_a_clients_certificate(store) -> None:
    made = create_certificate(store, "client", key="ec")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_into(server)
    server.load_verify_locations(cadata=made.public_pem())
    server.verify_mode = ssl.CERT_REQUIRED
    client = ssl.create_default_context(cadata=made.public_pem())
    made.load_into(client)
    ends = [ssl.MemoryBIO() for _ in range(2)]
    here = client.wrap_bio(ends[0], ends[1], server_hostname="localhost")
    there = server.wrap_bio(ends[1], ends[0], server_side=True)
    waiting = {here, there}
    for _ in range(10):
        for end in list(waiting):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            waiting.discard(end)
    assert not waiting
    assert there.getpeercert()


def test_the_file_is_for_the_owner_alone(store) -> None:
    mask = os.umask(0)
    try:
        made = create_certificate(store, "shop", key="ec")
    finally:
        os.umask(mask)
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert store.folder.stat().st_mode & 0o777 == 0o700


def test_one_that_exists_is_replaced_only_on_request(store) -> None:
    first = create_certificate(store, "shop", key="ec")
    with pytest.raises(CertificateExists, match="--force"):
        create_certificate(store, "Shop", key="ec")
    assert store.find("shop", "name").sha1 == first.sha1
    second = create_certificate(store, "shop", key="ec", replace=True)
    assert store.find("shop", "name").sha1 == second.sha1 != first.sha1
    assert len(list(store.folder.iterdir())) == 1


def test_into_a_store_of_its_own(store) -> None:
    made = create_certificate(store, "shop", key="ec", store="My")
    assert made.path == store.folder / "My" / "shop.pem"
    assert store.find("shop", "name", "My").store == made.store == "My"


def test_an_old_one_for_tests_is_expired(store) -> None:
    made = create_certificate(store, "old", key="ec", days=1, now=datetime(2020, 1, 1, tzinfo=UTC))
    assert made.expired
    assert not made.valid_now
    made.load_into(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))


@pytest.mark.parametrize("days", [1, 36_500])
def test_extreme_validities(days: int) -> None:
    assert self_signed_pem("x", ["localhost"], days=days, key="ec")


@pytest.mark.parametrize("days", [0, -1, 36_501])
def test_impossible_validities(days: int) -> None:
    with pytest.raises(ValueError, match="1 to 36500 days"):
        self_signed_pem("x", ["localhost"], days=days, key="ec")


def test_a_bad_host_leaves_nothing_behind(store) -> None:
    with pytest.raises(BadHost, match="https://shop"):
        create_certificate(store, "shop", ["https://shop"], key="ec")
    assert not store.folder.exists()


def test_the_default_hosts_are_those_of_this_computer() -> None:
    assert {socket.gethostbyname("localhost")} <= set(default_hosts("shop"))
