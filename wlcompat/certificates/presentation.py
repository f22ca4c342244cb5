"""How certificates are shown: for people as text, for programs as JSON."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from wlcompat.certificates.files import open_to_others
from wlcompat.certificates.names import spell_hash
from wlcompat.certificates.problems import printable
from wlcompat.certificates.store import TRUSTED, CertificateStore, StoredCertificate


def listing_as_text(certificates: CertificateStore, stores: Sequence[str]) -> str:
    """Return a list of the certificates in these stores, with the files that cannot be read."""
    lines = [f"Certificates in {certificates.folder}"]
    empty = True
    for store in stores:
        found, unread = certificates.contents(store)
        if store and (found or unread):
            lines += ["", "Trusted by clients:" if store == TRUSTED else f'Store "{printable(store)}":']
        width = max((len(printable(c.name)) for c in found), default=0)
        for certificate in found:
            empty = False
            name = printable(certificate.name).ljust(width)
            lines += ["", f"  {name}  {_state(certificate, with_key=store != TRUSTED)}"]
            lines.append(f"  {'':{width}}  {certificate.hash_text}")
        lines += [line for file in unread for line in ("", f"  ! {file.problem}")]
        empty = empty and not unread
    if empty:
        lines += [
            "",
            "There are none yet. `wlcompat cert create NAME` makes one, "
            "`wlcompat cert import FILE.pfx` takes one over.",
        ]
    return "\n".join(lines)


def listing_as_json(certificates: CertificateStore, stores: Sequence[str]) -> str:
    """Return the same list as one JSON object."""
    contents = [(store, *certificates.contents(store)) for store in stores]
    return json.dumps(
        {
            "folder": str(certificates.folder),
            "certificates": [_as_object(c) for _store, found, _unread in contents for c in found],
            "unreadable": [
                {"store": store, "path": str(file.path), "problem": str(file.problem)}
                for store, _found, unread in contents
                for file in unread
            ],
        },
        indent=2,
    )


def summary(certificate: StoredCertificate) -> str:
    """Return all that a user wants to know about one certificate, and the lines that use it."""
    lines = [printable(certificate.name), ""]
    lines += [f"  {label:<13}  {value}" for label, value in _facts(certificate)]
    if certificate.has_private_key:
        port = 5043
        lines += ["", "In WLanguage, either of", ""]
        lines += [f"  {line}" for line in _wlanguage(certificate, port)]
        lines += ["", "To see what a client sees", "", f"  {_openssl(certificate, port)}"]
        name = _quoted(certificate.name)
        public = _quoted(f"{certificate.name}-public.pem")
        store = f" --store {_quoted(certificate.store)}" if certificate.store else ""
        if _self_signed(certificate):
            lines += ["", "Clients have to trust it; give them the certificate without its key", ""]
            lines += [f"  wlcompat cert show {name}{store} --pem > {public}"]
            lines += [f"  wlcompat cert trust {public}"]
    return "\n".join(lines)


def warnings(certificate: StoredCertificate) -> Iterator[str]:
    """Yield what is wrong with a certificate that can be used all the same."""
    file = certificate.key_file
    if certificate.expired:
        yield f"It expired on {_day(certificate.not_after)}: clients that check certificates will refuse it."
    elif not certificate.valid_now:
        yield f"It is not valid before {_day(certificate.not_before)}."
    if certificate.content.key_problem is not None:
        yield f"Its private key cannot be used: {certificate.content.key_problem}"
    if file is not None and open_to_others(file):
        yield f"Other users of this computer may read its private key: chmod 600 {_quoted(str(file))}"


def _facts(certificate: StoredCertificate) -> Iterator[tuple[str, str]]:
    if certificate.common_name and certificate.common_name != certificate.name:
        yield "common name", printable(certificate.common_name)
    if certificate.friendly_name and certificate.friendly_name != certificate.name:
        yield "friendly name", printable(certificate.friendly_name)
    yield (
        "hosts",
        ", ".join(map(printable, certificate.hosts)) or "none: clients that check the name refuse it",
    )
    span = f"{_day(certificate.not_before)} to {_day(certificate.not_after)}"
    yield "valid", f"{span} ({_time_left(certificate)})"
    yield (
        "key",
        f"{_key(certificate)}, {'with' if certificate.has_private_key else 'without'} its private key",
    )
    issuer = certificate.content.chain[0].issuer.rfc4514_string()
    yield "issued by", "itself (self-signed)" if _self_signed(certificate) else printable(issuer)
    if len(certificate.content.chain) > 1:
        more = len(certificate.content.chain) - 1
        yield "chain", f"{more} more {'certificate' if more == 1 else 'certificates'} in the file"
    yield "SHA-1 hash", certificate.hash_text
    yield "SHA-256 hash", spell_hash(certificate.sha256)
    yield "file", str(certificate.path)
    if certificate.key_file not in (None, certificate.path):
        yield "key file", str(certificate.key_file)


def _wlanguage(certificate: StoredCertificate, port: int) -> Iterator[str]:
    name = certificate.name.replace('"', '""')
    rest = f', "", "{certificate.store}")' if certificate.store else ")"
    yield f'SocketCreateSSL("MyServer", {port}, "{printable(name)}", CertificateName{rest}'
    yield f'SocketCreateSSL("MyServer", {port}, "{certificate.hash_text}", CertificateHash{rest}'


def _openssl(certificate: StoredCertificate, port: int) -> str:
    hosts = certificate.hosts
    host = "localhost" if "localhost" in hosts or not hosts else hosts[0]
    command = f"openssl s_client -connect {f'[{host}]' if ':' in host else host}:{port}"
    return (
        f"{command} -CAfile {_quoted(str(certificate.path))}"
        if _can_be_trusted_as_file(certificate)
        else command
    )


def _can_be_trusted_as_file(certificate: StoredCertificate) -> bool:
    return _self_signed(certificate) and certificate.content.direct is not None


def _state(certificate: StoredCertificate, *, with_key: bool) -> str:
    parts = [f"valid to {_day(certificate.not_after)}, {_time_left(certificate)}"]
    if with_key and not certificate.has_private_key:
        parts.append("without private key")
    elif with_key and certificate.content.key_problem is not None:
        parts.append("private key locked or broken")
    if certificate.common_name != certificate.name and certificate.common_name:
        parts.append(f"CN {printable(certificate.common_name)}")
    if certificate.friendly_name not in ("", certificate.name, certificate.common_name):
        parts.append(f'called "{printable(certificate.friendly_name)}"')
    return ", ".join(parts)


def _time_left(certificate: StoredCertificate) -> str:
    if certificate.expired:
        return "EXPIRED"
    if not certificate.valid_now:
        return "NOT YET VALID"
    days = (certificate.not_after - datetime.now(UTC)).days
    return "less than a day left" if days == 0 else f"{days} {'day' if days == 1 else 'days'} left"


def _key(certificate: StoredCertificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        public = certificate.content.chain[0].public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "of an unknown kind"
    if isinstance(public, rsa.RSAPublicKey):
        return f"RSA, {public.key_size} bits"
    if isinstance(public, ec.EllipticCurvePublicKey):
        return f"EC, {public.curve.name}"
    return type(public).__name__.lstrip("_").removesuffix("PublicKey")


def _self_signed(certificate: StoredCertificate) -> bool:
    own = certificate.content.chain[0]
    return own.subject == own.issuer


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d")


def _quoted(text: str) -> str:
    shown = printable(text)
    if os.name == "nt":
        return f'"{shown}"' if " " in shown else shown
    return shlex.quote(shown)


def _as_object(certificate: StoredCertificate) -> dict[str, object]:
    return {
        "name": certificate.name,
        "store": certificate.store,
        "common_name": certificate.common_name,
        "friendly_name": certificate.friendly_name,
        "hosts": list(certificate.hosts),
        "not_before": certificate.not_before.isoformat(),
        "not_after": certificate.not_after.isoformat(),
        "expired": certificate.expired,
        "has_private_key": certificate.has_private_key,
        "sha1": certificate.hash_text,
        "sha256": spell_hash(certificate.sha256),
        "path": str(certificate.path),
    }
