"""One certificate of the store, and how a TLS server gets it."""

from __future__ import annotations

import hashlib
import os
import secrets
import ssl
import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wlcompat.certificates.files import raise_shortage, reason_of
from wlcompat.certificates.names import spell_hash
from wlcompat.certificates.problems import NoPrivateKey, UnreadableCertificate
from wlcompat.certificates.wording import told

if TYPE_CHECKING:
    from cryptography import x509

    from wlcompat.certificates.reading import Content

_REASONS = {
    "EE_KEY_TOO_SMALL": "its key is too short for the security level of this system: 2048 bits.",
    "CA_KEY_TOO_SMALL": "the key of its issuer is too short for the security level of this system.",
    "EE_MD_TOO_WEAK": "its signature is too weak (MD5 or SHA-1) for the security level of this system.",
    "CA_MD_TOO_WEAK": "the signature of its issuer is too weak for the security level of this system.",
    "KEY_VALUES_MISMATCH": "its private key belongs to another certificate.",
}


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """A certificate that was found, with all that is to say about it."""

    name: str
    """The name of its file without the ending: the one name that is unique in its folder."""
    path: Path
    store: str
    """The sub-folder that it was found in, empty for the main one."""
    common_name: str
    """The CN of its subject, empty where it has none."""
    friendly_name: str
    """The display name that Windows gives to certificates, empty where there is none."""
    sha1: bytes
    """The hash that WLanguage and certmgr know it by."""
    sha256: bytes
    not_before: datetime
    not_after: datetime
    content: Content = field(repr=False)
    """The certificates and the key themselves."""

    @classmethod
    def from_content(cls, path: Path, store: str, content: Content) -> StoredCertificate:
        """Return the certificate that was read from `path`; raises UnreadableCertificate."""
        own = content.chain[0]
        try:
            encoded = _encoded(own)
            return cls(
                name=path.stem,
                path=path,
                store=store,
                common_name=_common_name(own),
                friendly_name=content.friendly_name,
                sha1=hashlib.sha1(encoded, usedforsecurity=False).digest(),
                sha256=hashlib.sha256(encoded).digest(),
                not_before=own.not_valid_before_utc,
                not_after=own.not_valid_after_utc,
                content=content,
            )
        except ValueError as error:
            raise UnreadableCertificate(path, told("its text is broken ({reason}).", reason=error)) from error

    def checked(self) -> StoredCertificate:
        """Return the certificate with a private key that is known to be sound, or with the problem that it has."""
        return replace(self, content=self.content.checked(self.path))

    @property
    def hash_text(self) -> str:
        """The SHA-1 hash as WLanguage programs write it: `9d a4 84 ...`."""
        return spell_hash(self.sha1)

    @property
    def expired(self) -> bool:
        """Whether the last day of the certificate is over."""
        return datetime.now(UTC) > self.not_after

    @property
    def valid_now(self) -> bool:
        """Whether today is within the validity of the certificate."""
        return self.not_before <= datetime.now(UTC) <= self.not_after

    @property
    def has_private_key(self) -> bool:
        """Whether there is a private key, even if it cannot be opened."""
        return self.content.has_key

    @property
    def key_file(self) -> Path | None:
        """The file that holds the private key, None where there is none."""
        return (self.content.key_file or self.path) if self.has_private_key else None

    @property
    def names(self) -> tuple[str, ...]:
        """All names that the certificate is found by."""
        return tuple(n for n in (self.common_name, self.friendly_name, self.name) if n)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The host names and IP addresses that the certificate is made for."""
        from cryptography import x509

        try:
            extension = self.content.chain[0].extensions.get_extension_for_class(x509.SubjectAlternativeName)
        except (x509.ExtensionNotFound, ValueError):
            return ()
        names = extension.value
        addresses = names.get_values_for_type(x509.IPAddress)
        return (*names.get_values_for_type(x509.DNSName), *(str(address) for address in addresses))

    def public_pem(self) -> str:
        """Return the certificate and its chain, without the key, as PEM: what clients need."""
        return "".join(ssl.DER_cert_to_PEM_cert(_encoded(c)) for c in self.content.chain)

    def load_into(self, context: ssl.SSLContext) -> None:
        """Give chain and private key to a server's context.

        Raises NoPrivateKey, WrongPassword, or UnreadableCertificate where OpenSSL refuses what is there.
        A decrypted key is never written to disk.
        """
        if self.content.key_problem is not None:
            raise self.content.key_problem.with_traceback(None)
        if self.content.key is None:
            raise NoPrivateKey(self.path)
        try:
            if self.content.direct is not None:
                chain_file, key_file = self.content.direct
                self._load(context, chain_file, key_file, self.content.password)
            else:
                self._load_unpacked(context)
        except ssl.SSLError as error:
            known = _REASONS.get(error.reason or "")
            reason = told(known) if known else told("OpenSSL refuses it ({reason}).", reason=reason_of(error))
            raise UnreadableCertificate(self.path, reason) from error
        except OSError as error:
            raise_shortage(error)
            raise UnreadableCertificate(
                self.path, told("it cannot be loaded ({reason}).", reason=reason_of(error))
            ) from error

    @staticmethod
    def _load(context: ssl.SSLContext, chain_file: Path, key_file: Path | None, password: bytes) -> None:
        # Without the password argument, OpenSSL would ask for one on the terminal.
        context.load_cert_chain(chain_file, key_file, password=lambda: password)

    def _load_unpacked(self, context: ssl.SSLContext) -> None:
        """Load what only Python can read (PFX, DER, an unusual order) by way of a temporary file.

        `ssl` takes nothing but files; the key in it is encrypted with a password that only this call knows.
        """
        from cryptography.hazmat.primitives.serialization import (
            BestAvailableEncryption,
            Encoding,
            PrivateFormat,
        )

        key = self.content.key
        assert key is not None
        password = secrets.token_hex(16).encode("ascii")
        try:
            locked = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password))
        except ValueError as error:
            raise UnreadableCertificate(
                self.path, told("no server can use its private key ({reason}).", reason=error)
            ) from error
        with tempfile.TemporaryDirectory(prefix="wlcompat-") as folder:
            # Folder and file are made for the owner alone, and are gone after this block whatever happens.
            handle, file = tempfile.mkstemp(suffix=".pem", dir=folder)
            with os.fdopen(handle, "wb") as opened:
                opened.write(self.public_pem().encode("ascii") + locked)
            self._load(context, Path(file), None, password)


def _encoded(certificate: x509.Certificate) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)


def _common_name(certificate: x509.Certificate) -> str:
    from cryptography.x509.oid import NameOID

    found = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""
