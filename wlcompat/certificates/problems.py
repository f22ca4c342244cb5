"""What can go wrong with a certificate: one class each, whose text says what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from wlcompat.certificates.wording import told

PASSWORD_VARIABLE = "WLCOMPAT_CERTIFICATE_PASSWORD"
"""The environment variable that holds the password of protected PFX files and private keys."""

EXAMPLE_HASH = "9d a4 84 fc f6 62 92 90 9a 62 d4 ca 65 fb 08 7e 06 45 de 24"


_LONGEST_SHOWN = 160


def printable(text: str) -> str:
    """Return `text` fit for a message: control characters escaped, shortened where it is very long."""
    shown = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "..."
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown)


class CertificateProblem(Exception):
    """The root of all problems with certificates; `str()` is a message for the user."""


class UnknownCertificate(CertificateProblem):
    """No certificate in the store has the name or the hash that was asked for."""

    def __init__(
        self,
        sought: str,
        by: Literal["name", "hash"],
        folder: Path,
        store: str = "",
        unread: Sequence[tuple[Path, CertificateProblem]] = (),
        looks_like_hash: bool = False,
    ) -> None:
        """Tell what was `sought` in `folder`, which files could not be searched, and how to go on."""
        option = f' --store "{printable(store)}"' if store else ""
        if not sought.strip() and by == "hash":
            first = told("No certificate was asked for: the hash is empty.")
        elif not sought.strip():
            first = told("No certificate was asked for: the name is empty.")
        elif by == "hash":
            first = told("No certificate in {folder} has the hash {hash}.", folder=folder, hash=sought)
        else:
            first = told(
                'No certificate in {folder} has the name "{name}".', folder=folder, name=printable(sought)
            )
        parts = [first]
        if folder.is_file():
            parts.append(told("That is a file, not a folder: WLCOMPAT_CERTIFICATES names the folder."))
        elif not folder.is_dir():
            parts.append(told("That folder does not exist yet."))
        if looks_like_hash:
            parts.append(told("That looks like a hash: CertificateHash is the option that looks for a hash."))
        parts.append(
            told(
                "`wlcompat cert list{option}` shows the certificates that are there; "
                "`wlcompat cert create NAME{option}` makes one, "
                "`wlcompat cert import FILE.pfx{option}` takes one over.",
                option=option,
            )
        )
        parts += [told("Not searched: {problem}", problem=problem) for _path, problem in unread[:3]]
        if len(unread) > 3:
            parts.append(told("{count} more files could not be searched.", count=len(unread) - 3))
        super().__init__(" ".join(parts))


class NotAHash(CertificateProblem):
    """What was given as a hash is none."""

    @classmethod
    def with_strangers(cls, text: str, strangers: Sequence[str]) -> NotAHash:
        """Return the problem of a text in which `strangers` are not hexadecimal."""
        named = ", ".join(f'"{printable(s)}"' for s in strangers[:5])
        if len(strangers) > 5:
            named = told("{some} and {count} more", some=named, count=len(strangers) - 5)
        one = len(strangers) == 1
        return cls(
            told(
                '"{hash}" is not the hash of a certificate: {reason}; '
                "only the digits 0 to 9 and the letters a to f can be in a hash. {shape} {where} "
                "If this is the name of a certificate, the option is CertificateName.",
                hash=printable(text),
                reason=told("{named} is not hexadecimal", named=named)
                if one
                else told("{named} are not hexadecimal", named=named),
                shape=_shape(),
                where=_where_hashes_are(),
            )
        )

    @classmethod
    def with_length(cls, text: str, digits: int) -> NotAHash:
        """Return the problem of a text that is hexadecimal but has the wrong number of digits."""
        if digits == 0:
            return cls(f"{told('The hash of the certificate is empty.')} {_shape()} {_where_hashes_are()}")
        return cls(
            told(
                '"{hash}" is not the hash of a certificate: it has {digits}, not 40. '
                "{shape} (64 digits, SHA-256, will do as well.) {where}",
                hash=printable(text),
                digits=told("1 hexadecimal digit")
                if digits == 1
                else told("{count} hexadecimal digits", count=digits),
                shape=_shape(),
                where=_where_hashes_are(),
            )
        )


class BadName(CertificateProblem):
    """A name cannot be the name of a certificate or of a store, since it cannot be a file name everywhere."""

    def __init__(self, name: str, what: Literal["certificate", "store"], reason: str) -> None:
        """Tell why `name` cannot be the name of a `what`."""
        super().__init__(
            told(
                '"{name}" cannot be the name of a {what}: {reason}. '
                'A name such as "server" or "www.example.com" will do.',
                name=printable(name),
                what=told("certificate") if what == "certificate" else told("store"),
                reason=reason,
            )
        )


class BadHost(CertificateProblem):
    """A host that a certificate shall be made for is neither a host name nor an IP address."""

    def __init__(self, host: str) -> None:
        """Tell what a host looks like."""
        super().__init__(
            told(
                '"{host}" is neither a host name nor an IP address. Give what clients connect to, '
                'without protocol and port: "www.example.com", "*.example.com", "192.168.1.20" or "::1".',
                host=printable(host),
            )
        )


class AmbiguousName(CertificateProblem):
    """A name fits several certificates where only one may be meant, as before removing one."""

    def __init__(self, name: str, paths: Sequence[Path]) -> None:
        """Tell which files the name fits."""
        super().__init__(
            told(
                'The name "{name}" fits {count} certificates: {paths}. Give the name of the file instead.',
                name=printable(name),
                count=len(paths),
                paths=", ".join(str(path) for path in paths),
            )
        )


class NoPrivateKey(CertificateProblem):
    """A certificate has no private key, so that nobody can serve with it."""

    def __init__(self, path: Path) -> None:
        """Tell how the key gets beside the certificate in `path`."""
        super().__init__(
            told(
                "The certificate in {path} has no private key, which a server needs. Put the key into "
                "the same file or into {beside} next to it, or export the certificate again as a "
                "PFX file with its private key and run `wlcompat cert import FILE.pfx`. "
                "To trust a certificate on a client no key is needed: `wlcompat cert trust FILE.pem`.",
                path=path,
                beside=path.with_suffix(".key").name,
            )
        )


class WrongPassword(CertificateProblem):
    """A PFX file or a private key is protected, and the password is missing or wrong."""

    def __init__(self, path: Path, *, missing: bool, is_key: bool = False) -> None:
        """Tell that the file, or the private key in it, needs a password, or that the one given is wrong."""
        self.missing = missing
        whole = told("The private key in {path}", path=path) if is_key else told("The file {path}", path=path)
        if missing:
            text = told(
                "{whole} is protected by a password, and none was given. Set the environment variable "
                "{variable} to it, or take the certificate over once with "
                "`wlcompat cert import {path}`, which asks for the password on a terminal.",
                whole=whole,
                variable=PASSWORD_VARIABLE,
                path=path,
            )
        else:
            text = told(
                "{whole} is protected by another password than the one given. Set the environment variable "
                "{variable} to the right one (upper and lower case count), "
                "or export the certificate again with a new password.",
                whole=whole,
                variable=PASSWORD_VARIABLE,
            )
        super().__init__(text)


class UnreadableCertificate(CertificateProblem):
    """A file is no certificate, is broken, or cannot be used by this system."""

    def __init__(self, path: Path, reason: str) -> None:
        """Tell why the file cannot be used."""
        super().__init__(
            told("The certificate file {path} cannot be used: {reason}", path=path, reason=reason)
        )


class CertificateExists(CertificateProblem):
    """The store has a certificate of that name already, and replacing it was not asked for."""

    def __init__(self, name: str, path: Path) -> None:
        """Tell which file has the name."""
        super().__init__(
            told(
                'A certificate called "{name}" exists already: {path}. '
                "Choose another name, or replace it with --force.",
                name=printable(name),
                path=path,
            )
        )


class StoreNotWritable(CertificateProblem):
    """The folder of the store cannot be made or written."""

    def __init__(self, path: Path, reason: str) -> None:
        """Tell which path cannot be written."""
        super().__init__(
            told(
                "{path} cannot be written: {reason}. The environment variable WLCOMPAT_CERTIFICATES names "
                "the folder of the certificates; choose one that you may write.",
                path=path,
                reason=reason,
            )
        )


def _shape() -> str:
    return told('A hash has 20 bytes, 40 hexadecimal digits, such as "{example}".', example=EXAMPLE_HASH)


def _where_hashes_are() -> str:
    return told("`wlcompat cert list` shows the hashes of the certificates in the store.")
