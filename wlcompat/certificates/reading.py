"""Certificate files as people have them: PEM, DER and PFX, the key inside or beside, in any order.

The only module with `create` that works on `cryptography`; imported when a file has to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)

from wlcompat.certificates.files import read_bounded
from wlcompat.certificates.problems import CertificateProblem, UnreadableCertificate, WrongPassword
from wlcompat.certificates.wording import told

ENDINGS = (".pem", ".crt", ".cer", ".der", ".pfx", ".p12")
"""The endings of certificate files, in any case."""

_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_FRIENDLY = re.compile(rb"^[ \t]*friendlyName:[ \t]*(.+?)[ \t\r]*$", re.MULTILINE)

PemFiles: TypeAlias = tuple[Path, Path | None]


@dataclass(frozen=True, slots=True)
class Content:
    """What a certificate file holds, with the key file beside it."""

    chain: tuple[x509.Certificate, ...]
    """The certificate itself, then those of its issuers as far as they are there."""
    friendly_name: str
    key: PrivateKeyTypes | None
    key_problem: CertificateProblem | None
    """Why there is a private key that cannot be used; None where it can, and where there is none."""
    key_file: Path | None
    """The file of the private key where that is not the file of the certificate."""
    direct: PemFiles | None
    """The PEM files (certificates, key) where OpenSSL can read them as they are."""
    password: bytes = field(default=b"", repr=False)
    """What opened the private key in these files."""

    @property
    def has_key(self) -> bool:
        """Whether there is a private key, usable or not."""
        return self.key is not None or self.key_problem is not None

    def checked(self, path: Path) -> Content:
        """Return this content, which was read from `path`, with the problem of its private key where that is not sound.

        That costs more than reading the whole file, so it is for keys that are going to be used or shown.
        """
        if self.key is None or is_sound(self.key):
            return self
        return replace(self, key=None, key_problem=_broken(self.key_file or path), direct=None)


def read(path: Path, password: str | None = None, key_file: Path | None = None) -> Content:
    """Read a certificate file; raises UnreadableCertificate, or WrongPassword where nothing can be seen.

    The private key may be in the file, in `key_file`, or in a file beside it: `name.key`, `name-key.pem`.
    It belongs to the certificate; whether all its numbers fit each other is only known of the content's `checked`.
    """
    data = read_bounded(path)
    if data[:2] in _UTF_16:
        # PowerShell writes redirected text so.
        data = _BOM + data.decode("utf-16", "replace").encode()
    if _is_pfx(data):
        return _read_pfx(path, data, password)
    try:
        if b"-----BEGIN " in data:
            return _read_pem(path, data, password, key_file)
        certificate = x509.load_der_x509_certificate(data)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        is_pem = b"-----BEGIN " in data
        reason = told("its PEM text is broken.") if is_pem else told("it is no PEM, DER or PFX file.")
        raise UnreadableCertificate(path, reason) from error
    key, problem, found_in = _key_beside(path, password, key_file)
    return _content(path, [certificate], "", key, problem, found_in)


def is_key_beside(path: Path) -> bool:
    """Tell whether `path` only holds the key of a certificate beside it, as mkcert writes them."""
    stem = path.stem
    return stem.endswith("-key") and any(path.with_name(stem[:-4] + e).exists() for e in ENDINGS)


def is_sound(key: PrivateKeyTypes) -> bool:
    """Tell whether the numbers of a private key fit each other; with RSA this costs much more than reading it."""
    try:
        load_der_private_key(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()), None)
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def same_key(certificate: x509.Certificate, key: PrivateKeyTypes) -> bool:
    """Tell whether the private key belongs to the certificate."""
    form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    try:
        return certificate.public_key().public_bytes(*form) == key.public_key().public_bytes(*form)
    except (ValueError, UnsupportedAlgorithm):
        return False


def _read_pem(path: Path, data: bytes, password: str | None, key_file: Path | None) -> Content:
    certificates: list[x509.Certificate] = []
    key_block = b""
    for label, block in _pem_blocks(data):
        if label == b"CERTIFICATE":
            certificates.append(x509.load_pem_x509_certificate(block))
        elif label.endswith(b"PRIVATE KEY"):
            key_block = key_block or block
    if not certificates:
        if key_block:
            raise UnreadableCertificate(path, told("it holds a private key without its certificate."))
        raise UnreadableCertificate(path, told("it holds something else than a certificate."))
    if key_block and key_file is None:
        key, problem = _unlock(path, key_block, password)
        found_in = None
    else:
        key, problem, found_in = _key_beside(path, password, key_file)
    content = _content(path, certificates, _friendly_name(data), key, problem, found_in)
    as_it_stands = list(content.chain) == certificates and not data.startswith(_BOM)
    if not as_it_stands or content.key is None or (found_in is not None and not _is_plain_pem(found_in)):
        return content
    return replace(content, direct=(path, found_in), password=_bytes(password))


def _pem_blocks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = data.find(b"-----BEGIN ")
    while at >= 0:
        label_end = data.find(b"-----", at + 11)
        label = data[at + 11 : label_end]
        end_line = b"-----END " + label + b"-----"
        end = data.find(end_line, label_end) if label_end >= 0 else -1
        if end < 0:
            raise ValueError("a PEM block has no end")
        yield label, data[at : end + len(end_line)] + b"\n"
        at = data.find(b"-----BEGIN ", end)


def _friendly_name(data: bytes) -> str:
    # openssl pkcs12 and the store itself write the name right before the certificate; keys have names too.
    begin = data.find(b"-----BEGIN CERTIFICATE")
    found = _FRIENDLY.search(data, max(0, data.rfind(b"-----END", 0, begin)), begin)
    return found[1].decode("utf-8", "replace") if found else ""


def _is_plain_pem(path: Path) -> bool:
    data = read_bounded(path)
    return b"-----BEGIN " in data and not data.startswith(_BOM)


def _key_beside(
    path: Path, password: str | None, key_file: Path | None
) -> tuple[PrivateKeyTypes | None, CertificateProblem | None, Path | None]:
    if key_file is None:
        beside = [path.with_suffix(".key"), path.with_suffix(".KEY"), path.with_name(f"{path.stem}-key.pem")]
        key_file = next((p for p in beside if p != path and p.is_file()), None)
        if key_file is None:
            return None, None, None
    try:
        data = read_bounded(key_file)
        blocks = [b for label, b in _pem_blocks(data) if label.endswith(b"PRIVATE KEY")]
        if b"-----BEGIN " in data and not blocks:
            return None, UnreadableCertificate(key_file, _no_key()), key_file
        return *_unlock(key_file, blocks[0] if blocks else data, password), key_file
    except UnreadableCertificate as problem:
        return None, problem, key_file
    except ValueError:
        return None, UnreadableCertificate(key_file, _no_key()), key_file


def _unlock(
    path: Path, block: bytes, password: str | None
) -> tuple[PrivateKeyTypes | None, CertificateProblem | None]:
    is_pem = block.startswith(b"-----BEGIN ")
    load = load_pem_private_key if is_pem else load_der_private_key
    protected = b"ENCRYPTED" in block if is_pem else False
    if protected and not password:
        return None, WrongPassword(path, missing=True, is_key=True)
    try:
        return load(block, _bytes(password) if protected else None, unsafe_skip_rsa_key_validation=True), None
    except UnsupportedAlgorithm as error:
        return None, UnreadableCertificate(
            path, told("its private key is of an unknown kind ({reason}).", reason=error)
        )
    except (ValueError, TypeError):
        if protected:
            return None, WrongPassword(path, missing=False, is_key=True)
        return None, _broken(path) if is_pem else UnreadableCertificate(path, _no_key())


def _broken(path: Path) -> UnreadableCertificate:
    return UnreadableCertificate(path, told("its private key is broken."))


def _no_key() -> str:
    return told("it holds no private key in a form that is known here.")


def _bytes(password: str | None) -> bytes:
    # What the environment holds need not be UTF-8.
    return (password or "").encode("utf-8", "surrogateescape")


def _is_pfx(data: bytes) -> bool:
    # A sequence that begins with the version number 3 (RFC 7292); a certificate begins with a sequence.
    if data[:1] != b"\x30" or len(data) < 8:
        return False
    length_bytes = data[1] & 0x7F if data[1] & 0x80 else 0
    return data[2 + length_bytes : 5 + length_bytes] == b"\x02\x01\x03"


def _read_pfx(path: Path, data: bytes, password: str | None) -> Content:
    bag = None
    # A PFX without password is protected by an empty one, which is spelled in two ways.
    for candidate in (None, b"", _bytes(password)):
        try:
            bag = pkcs12.load_pkcs12(data, candidate)
        except UnsupportedAlgorithm as error:
            raise UnreadableCertificate(
                path,
                told(
                    "it is encrypted in a way that this system does not know ({reason}). "
                    "Export it again with the encryption AES256-SHA256.",
                    reason=error,
                ),
            ) from error
        except (ValueError, TypeError):
            # A wrong password, or one that is no UTF-8.
            continue
        break
    if bag is None:
        raise WrongPassword(path, missing=not password)
    entries = ([bag.cert] if bag.cert else []) + list(bag.additional_certs)
    if not entries:
        raise UnreadableCertificate(path, told("there is no certificate in it."))
    name = entries[0].friendly_name or b""
    certificates = [entry.certificate for entry in entries]
    return _content(path, certificates, name.decode("utf-8", "replace"), bag.key, None, None)


def _content(
    path: Path,
    certificates: Sequence[x509.Certificate],
    friendly_name: str,
    key: PrivateKeyTypes | None,
    problem: CertificateProblem | None,
    key_file: Path | None,
) -> Content:
    own = certificates[0]
    if key is not None:
        own = next((c for c in certificates if same_key(c, key)), own)
        if not same_key(own, key):
            if not is_sound(key):
                # The number that both have may be what is damaged.
                key, problem = None, _broken(key_file or path)
            elif key_file is None:
                raise UnreadableCertificate(path, told("its private key belongs to another certificate."))
            else:
                # Who only trusts the certificate does not need the key that happens to be beside it
                reason = told("the private key in {file} belongs to another certificate.", file=key_file.name)
                key, problem = None, UnreadableCertificate(path, reason)
    return Content(_chain(own, certificates), friendly_name, key, problem, key_file, direct=None)


def _chain(own: x509.Certificate, certificates: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Order the certificates as TLS sends them: each followed by the one that issued it."""
    chain = [own]
    rest = [c for c in certificates if c != own]
    while issuer := next((c for c in rest if c.subject == chain[-1].issuer), None):
        chain.append(issuer)
        rest.remove(issuer)
    return (*chain, *rest)
