"""New certificates: self-signed, for a server that its clients are told to trust."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from wlcompat.certificates.defaults import DEFAULT_DAYS, DEFAULT_KEY, LONGEST_DAYS, KeyKind
from wlcompat.certificates.names import check_host, check_name, is_host_name
from wlcompat.certificates.store import CertificateStore, StoredCertificate

if TYPE_CHECKING:
    from cryptography import x509

_CLOCKS_DIFFER_BY = timedelta(hours=1)
_ALWAYS = ("localhost", "127.0.0.1", "::1")


def create_certificate(
    certificates: CertificateStore,
    name: str,
    hosts: Sequence[str] = (),
    *,
    days: int = DEFAULT_DAYS,
    key: KeyKind = DEFAULT_KEY,
    store: str = "",
    replace: bool = False,
    now: datetime | None = None,
) -> StoredCertificate:
    """Make a self-signed certificate called `name`, put it into the store with its key and return it.

    `hosts` are the names and addresses that clients connect to; without any, this computer and `name`.
    Raises BadName, BadHost, CertificateExists, StoreNotWritable. `now` is for tests of old certificates.
    """
    checked = check_name(name, "certificate")
    pem = self_signed_pem(checked, hosts or default_hosts(checked), days=days, key=key, now=now)
    return certificates.add(checked, pem, store, replace=replace)


def default_hosts(name: str) -> tuple[str, ...]:
    """Return the hosts of a certificate for which none were given."""
    return _ALWAYS if name.lower() in _ALWAYS or not is_host_name(name) else (name, *_ALWAYS)


def self_signed_pem(
    name: str,
    hosts: Iterable[str],
    *,
    days: int = DEFAULT_DAYS,
    key: KeyKind = DEFAULT_KEY,
    now: datetime | None = None,
) -> bytes:
    """Return a new private key and its self-signed certificate as one PEM document."""
    if not 1 <= days <= LONGEST_DAYS:
        raise ValueError(f"a certificate is valid for 1 to {LONGEST_DAYS} days, not {days}")
    checked = list(dict.fromkeys(check_host(host) for host in hosts))

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    private: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
    if key == "ec":
        private = ec.generate_private_key(ec.SECP256R1())
    else:
        private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    public = private.public_key()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    # Peers whose clock is a little behind must not find the certificate "not yet valid".
    begin = (now or datetime.now(UTC)).replace(microsecond=0) - _CLOCKS_DIFFER_BY
    identifier = x509.SubjectKeyIdentifier.from_public_key(public)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=days))
        # No authority: whoever steals the key can play this server, but not make certificates for others.
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(key), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]),
            critical=False,
        )
        .add_extension(x509.SubjectAlternativeName([_general_name(h) for h in checked]), critical=False)
        .add_extension(identifier, critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
        )
        .sign(private, hashes.SHA256())
    )
    return certificate.public_bytes(Encoding.PEM) + private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )


def _general_name(host: str | ipaddress.IPv4Address | ipaddress.IPv6Address) -> x509.GeneralName:
    from cryptography import x509

    return x509.DNSName(host) if isinstance(host, str) else x509.IPAddress(host)


def _key_usage(key: KeyKind) -> x509.KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        # RSA key exchange, which clients without Diffie-Hellman still use, encrypts with the key itself.
        key_encipherment=key == "rsa",
        content_commitment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
