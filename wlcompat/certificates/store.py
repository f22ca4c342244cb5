"""The store: a folder of certificate files, where programs find a certificate by its name or its hash."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from wlcompat.certificates.files import delete, make_private_folder, raise_shortage, write_private
from wlcompat.certificates.names import check_name, folded, looks_like_hash, parse_hash, spell_hash
from wlcompat.certificates.problems import (
    PASSWORD_VARIABLE,
    AmbiguousName,
    CertificateExists,
    CertificateProblem,
    UnknownCertificate,
    WrongPassword,
)
from wlcompat.certificates.stored import StoredCertificate

__all__ = ["FOLDER_VARIABLE", "TRUSTED", "CertificateStore", "StoredCertificate", "Unreadable"]

FOLDER_VARIABLE = "WLCOMPAT_CERTIFICATES"
"""The environment variable that names the folder of the store."""
TRUSTED = "trusted"
"""The sub-folder of the certificates that clients trust beside those that the system trusts."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file of the store that could not be read, and why."""

    path: Path
    problem: CertificateProblem


class CertificateStore:
    """A folder of certificates; its sub-folders are stores of their own, named by the sixth argument."""

    def __init__(self, folder: Path) -> None:
        """Use `folder`, which need not exist yet."""
        self.folder = Path(os.path.abspath(folder))

    @classmethod
    def default(cls) -> CertificateStore:
        """Return the store that the environment names, else the one in the user's data folder."""
        named = os.environ.get(FOLDER_VARIABLE)
        return cls(Path(named).expanduser() if named else _data_folder() / "wlcompat" / "certificates")

    def find(self, identifier: str, by: Literal["name", "hash"], store: str = "") -> StoredCertificate:
        """Return the certificate of that name or hash; raises a CertificateProblem that says what to do.

        Names are the subject's CN, the friendly name and the file's name without ending. Exact case goes
        before other case. Where different certificates have the name, as after a renewal, one with a
        private key goes before one without, a valid one before one that is not, a newer before an older.
        """
        wanted = parse_hash(identifier) if by == "hash" else b""
        found, unread = self.contents(store)
        if by == "hash":
            matches = [c for c in found if wanted in (c.sha1, c.sha256)]
        else:
            matches = [c for c in found if identifier.strip() in c.names]
            matches = matches or [c for c in found if folded(identifier) in map(folded, c.names)]
            if not matches:
                self._raise_if_named(identifier, unread)
        if matches:
            return max(matches, key=_preference).checked()
        raise UnknownCertificate(
            spell_hash(wanted) if by == "hash" else identifier,
            by,
            self.folder_of(store),
            store,
            [(u.path, u.problem) for u in unread if isinstance(u.problem, WrongPassword)],
            looks_like_hash=by == "name" and looks_like_hash(identifier),
        )

    def contents(self, store: str = "") -> tuple[list[StoredCertificate], list[Unreadable]]:
        """Return the certificates of a store, and the files of it that cannot be read, both by name.

        Their private keys are not `checked`, which takes long with many of them.
        """
        folder = self.folder_of(store)
        found: list[StoredCertificate] = []
        unread: list[Unreadable] = []
        for path in _certificate_files(folder):
            try:
                found.append(_read(path, folder.name if store else ""))
            except CertificateProblem as problem:
                unread.append(Unreadable(path, problem))
        return found, unread

    def stores(self) -> list[str]:
        """Return the names of the sub-folders."""
        return sorted(p.name for p in _entries(self.folder) if p.is_dir() and not p.name.startswith("."))

    def folder_of(self, store: str = "") -> Path:
        """Return the folder of a store; raises BadName where the name would lead out of the main folder."""
        if not store:
            return self.folder
        name = check_name(store, "store")
        # Windows compares the names of its stores without regard to case.
        same = [s for s in self.stores() if folded(s) == folded(name)]
        return self.folder / (name if name in same or not same else same[0])

    def trusted_pem(self) -> str:
        """Return as PEM all that `wlcompat cert trust` was told to trust; empty where that is nothing."""
        blocks: dict[str, None] = {}
        for certificate in self.contents(TRUSTED)[0]:
            from cryptography.hazmat.primitives.serialization import Encoding

            for one in certificate.content.chain:
                blocks[ssl.DER_cert_to_PEM_cert(one.public_bytes(Encoding.DER))] = None
        return "".join(blocks)

    def add(
        self, name: str, pem: bytes, store: str = "", *, replace: bool = False, source: Path | None = None
    ) -> StoredCertificate:
        """Write a PEM file called `name`, readable by the owner alone, and return its certificate.

        Raises CertificateExists where the name is taken in any case and may not be replaced; by another
        file than the `source` that is taken over, which may lie in the store itself.
        """
        checked = check_name(name, "certificate")
        make_private_folder(self.folder)
        path = self.folder_of(store) / f"{checked}.pem"
        files = [p for p in _certificate_files(path.parent) if source is None or not p.samefile(source)]
        taken = [p for p in files if folded(p.stem) == folded(checked)]
        if taken and not replace:
            raise CertificateExists(checked, taken[0])
        try:
            write_private(path, pem, replace=replace)
        except FileExistsError:
            # Another process was faster, or something that is no file has the name.
            raise CertificateExists(checked, path) from None
        return read_certificate(path, path.parent.name if store else "")

    def remove(self, name: str, store: str = "") -> list[Path]:
        """Delete the certificate of that name with its private key; return the files that are gone.

        Raises AmbiguousName where the name fits several files: what is deleted cannot be had back.
        """
        folder = self.folder_of(store)
        files = list(_certificate_files(folder))
        spelled = [p for p in files if name in (p.name, p.stem)]
        named = spelled or [p for p in files if folded(name) in (folded(p.name), folded(p.stem))]
        readable = {c.path: c for c in self.contents(store)[0]}
        named = named or [c.path for c in readable.values() if folded(name) in map(folded, c.names)]
        if not named:
            raise UnknownCertificate(name, "name", folder, store)
        if len(named) > 1:
            raise AmbiguousName(name, named)
        certificate = readable.get(named[0])
        key_file = certificate.key_file if certificate else None
        gone = [named[0], *([key_file] if key_file and key_file != named[0] else [])]
        for path in gone:
            delete(path)
        return gone

    @staticmethod
    def _raise_if_named(identifier: str, unread: list[Unreadable]) -> None:
        for file in unread:
            if folded(file.path.stem) == folded(identifier):
                raise file.problem


def read_certificate(
    path: Path, store: str = "", password: str | None = None, key_file: Path | None = None
) -> StoredCertificate:
    """Read one certificate file anywhere; the password is that of the environment where none is given."""
    return _read(path, store, password, key_file).checked()


def _read(
    path: Path, store: str, password: str | None = None, key_file: Path | None = None
) -> StoredCertificate:
    from wlcompat.certificates.reading import read

    content = read(path, password or password_from_environment(), key_file)
    return StoredCertificate.from_content(path, store, content)


def password_from_environment() -> str | None:
    """Return the password of protected files that the environment holds."""
    return os.environ.get(PASSWORD_VARIABLE) or None


def _preference(certificate: StoredCertificate) -> tuple[object, ...]:
    return (
        certificate.has_private_key,
        certificate.valid_now,
        certificate.not_before,
        certificate.not_after,
        certificate.content.direct is not None,
    )


def _certificate_files(folder: Path) -> Iterator[Path]:
    files = _entries(folder)
    if not files:
        return
    from wlcompat.certificates.reading import ENDINGS, is_key_beside

    for path in files:
        usable = path.suffix.lower() in ENDINGS and not path.name.startswith(".")
        if usable and path.is_file() and not is_key_beside(path):
            yield path


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise_shortage(error)
        # No folder yet, or one that may not be read: the message of the search names it.
        return []


def _data_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    # The specification says to ignore a relative path.
    return Path(named) if os.path.isabs(named) else Path.home() / ".local" / "share"
