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
from wlcompat.certificates.wording import told


def listing_as_text(certificates: CertificateStore, stores: Sequence[str]) -> str:
    """Return a list of the certificates in these stores, with the files that cannot be read."""
    lines = [told("Certificates in {folder}", folder=certificates.folder)]
    empty = True
    for store in stores:
        found, unread = certificates.contents(store)
        if store and (found or unread):
            lines += [
                "",
                told("Trusted by clients:")
                if store == TRUSTED
                else told('Store "{name}":', name=printable(store)),
            ]
        width = max((len(printable(c.name)) for c in found), default=0)
        for certificate in (c.checked() for c in found):
            empty = False
            name = printable(certificate.name).ljust(width)
            lines += ["", f"  {name}  {_state(certificate, with_key=store != TRUSTED)}"]
            lines.append(f"  {'':{width}}  {certificate.hash_text}")
        lines += [line for file in unread for line in ("", f"  ! {file.problem}")]
        empty = empty and not unread
    if empty:
        lines += [
            "",
            told(
                "There are none yet. `wlcompat cert create NAME` makes one, "
                "`wlcompat cert import FILE.pfx` takes one over."
            ),
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
        lines += ["", told("In WLanguage, either of"), ""]
        lines += [f"  {line}" for line in _wlanguage(certificate, port)]
        lines += ["", told("To see what a client sees"), "", f"  {_openssl(certificate, port)}"]
        name = _quoted(certificate.name)
        public = _quoted(f"{certificate.name}-public.pem")
        store = f" --store {_quoted(certificate.store)}" if certificate.store else ""
        if _self_signed(certificate):
            lines += ["", told("Clients have to trust it; give them the certificate without its key"), ""]
            lines += [f"  wlcompat cert show {name}{store} --pem > {public}"]
            lines += [f"  wlcompat cert trust {public}"]
    return "\n".join(lines)


def warnings(certificate: StoredCertificate) -> Iterator[str]:
    """Yield what is wrong with a certificate that can be used all the same."""
    file = certificate.key_file
    if certificate.expired:
        yield told(
            "It expired on {day}: clients that check certificates will refuse it.",
            day=_day(certificate.not_after),
        )
    elif not certificate.valid_now:
        yield told("It is not valid before {day}.", day=_day(certificate.not_before))
    if certificate.content.key_problem is not None:
        yield told("Its private key cannot be used: {problem}", problem=certificate.content.key_problem)
    if file is not None and open_to_others(file):
        yield told(
            "Other users of this computer may read its private key: chmod 600 {file}", file=_quoted(str(file))
        )


def _facts(certificate: StoredCertificate) -> Iterator[tuple[str, str]]:
    if certificate.common_name and certificate.common_name != certificate.name:
        yield told("common name"), printable(certificate.common_name)
    if certificate.friendly_name and certificate.friendly_name != certificate.name:
        yield told("friendly name"), printable(certificate.friendly_name)
    hosts = ", ".join(map(printable, certificate.hosts))
    yield told("hosts"), hosts or told("none: clients that check the name refuse it")
    span = told("{first} to {last}", first=_day(certificate.not_before), last=_day(certificate.not_after))
    yield told("valid"), f"{span} ({_time_left(certificate)})"
    own = told("with its private key") if certificate.has_private_key else told("without its private key")
    yield told("key"), f"{_key(certificate)}, {own}"
    issuer = certificate.content.chain[0].issuer.rfc4514_string()
    yield told("issued by"), told("itself (self-signed)") if _self_signed(certificate) else printable(issuer)
    if len(certificate.content.chain) > 1:
        more = len(certificate.content.chain) - 1
        one = told("1 more certificate in the file")
        yield told("chain"), one if more == 1 else told("{count} more certificates in the file", count=more)
    yield told("SHA-1 hash"), certificate.hash_text
    yield told("SHA-256 hash"), spell_hash(certificate.sha256)
    yield told("file"), str(certificate.path)
    if certificate.key_file not in (None, certificate.path):
        yield told("key file"), str(certificate.key_file)


def _wlanguage(certificate: StoredCertificate, port: int) -> Iterator[str]:
    name = certificate.name.replace('"', '""')
    rest = f', "", "{certificate.store}")' if certificate.store else ")"
    yield told(
        'SocketCreateSSL("MyServer", {port}, "{name}", CertificateName{rest}',
        port=port,
        name=printable(name),
        rest=rest,
    )
    yield told(
        'SocketCreateSSL("MyServer", {port}, "{hash}", CertificateHash{rest}',
        port=port,
        hash=certificate.hash_text,
        rest=rest,
    )


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
    parts = [told("valid to {day}", day=_day(certificate.not_after)), _time_left(certificate)]
    if with_key and not certificate.has_private_key:
        parts.append(told("without private key"))
    elif with_key and certificate.content.key_problem is not None:
        parts.append(told("private key locked or broken"))
    if certificate.common_name != certificate.name and certificate.common_name:
        parts.append(f"CN {printable(certificate.common_name)}")
    if certificate.friendly_name not in ("", certificate.name, certificate.common_name):
        parts.append(told('called "{name}"', name=printable(certificate.friendly_name)))
    return ", ".join(parts)


def _time_left(certificate: StoredCertificate) -> str:
    if certificate.expired:
        return told("EXPIRED")
    if not certificate.valid_now:
        return told("NOT YET VALID")
    days = (certificate.not_after - datetime.now(UTC)).days
    if days == 0:
        return told("less than a day left")
    return told("1 day left") if days == 1 else told("{days} days left", days=days)


def _key(certificate: StoredCertificate) -> str:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    try:
        public = certificate.content.chain[0].public_key()
    except (ValueError, UnsupportedAlgorithm):
        return told("of an unknown kind")
    if isinstance(public, rsa.RSAPublicKey):
        return told("RSA, {size} bits", size=public.key_size)
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
