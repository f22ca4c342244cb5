"""`wlcompat cert`: makes, takes over, shows, removes and trusts certificates.

Building the parser imports neither `ssl` nor `cryptography`: every start of `wlcompat` builds it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from wlcompat.certificates.defaults import DEFAULT_DAYS, DEFAULT_KEY, LONGEST_DAYS
from wlcompat.certificates.wording import told

if TYPE_CHECKING:
    from wlcompat.certificates.store import CertificateStore, StoredCertificate

    SubParsers = argparse._SubParsersAction[argparse.ArgumentParser]
    Say = Callable[[str], None]

_PASSWORD_VARIABLE = "WLCOMPAT_CERTIFICATE_PASSWORD"

_DESCRIPTION = """\
Certificates for SocketCreateSSL and SocketConnectSSL. They are kept in the folder that the environment
variable WLCOMPAT_CERTIFICATES names, else in a folder of the user's data; `wlcompat cert list` shows it.
"""

_EXAMPLES = """\
examples:
  wlcompat cert create DemoServer                      for clients on this computer
  wlcompat cert create Shop --host shop.example.com --host 192.168.1.20
  wlcompat cert import server.pfx                      the certificate that the WINDEV server uses
  wlcompat cert show DemoServer --hash                 for CertificateHash
  wlcompat cert show DemoServer --pem > public.pem     what clients need
  wlcompat cert trust public.pem                       on the client's computer
"""


def add_parser(subparsers: SubParsers) -> None:
    """Add `cert` with its own sub-commands; each sets `arguments.run`, to be called with the arguments."""
    parser = _command(
        subparsers, "cert", "make, import, show and trust certificates", _DESCRIPTION, _EXAMPLES
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_create(commands)
    _add_import(commands)
    _add_list(commands)
    _add_show(commands)
    _add_remove(commands)
    _add_trust(commands)


def run(arguments: argparse.Namespace, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Run the sub-command that was parsed; return 0, or 1 after a problem, which is told on `err`."""
    from wlcompat.certificates.problems import CertificateProblem
    from wlcompat.certificates.store import CertificateStore

    say, complain = _writer(out or sys.stdout), _writer(err or sys.stderr)
    try:
        arguments.certificate_command(CertificateStore.default(), arguments, say, complain)
    except CertificateProblem as problem:
        complain(f"wlcompat cert: {problem}")
        return 1
    except OSError as error:
        complain("wlcompat cert: " + told("the system refused: {reason}", reason=error))
        return 1
    return 0


def _add_create(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "create",
        "make a self-signed certificate with its private key",
        "Makes a self-signed certificate, ready for SocketCreateSSL. Clients accept it once they trust it.",
        """\
examples:
  wlcompat cert create DemoServer
  wlcompat cert create Shop --host shop.example.com --host 192.168.1.20 --days 365
  wlcompat cert create Shop --key ec --force
""",
    )
    parser.set_defaults(certificate_command=_create)
    parser.add_argument("name", metavar="NAME", help="the name by which programs find it (CertificateName)")
    parser.add_argument(
        "--host",
        action="append",
        default=[],
        metavar="H",
        help="a host name or IP address that clients connect to; may be repeated "
        "(default: localhost, 127.0.0.1, ::1, and NAME where it can be a host name)",
    )
    parser.add_argument(
        "--days",
        type=_days,
        default=DEFAULT_DAYS,
        metavar="N",
        help="how long it is valid (default: %(default)s, the most that all systems accept)",
    )
    parser.add_argument(
        "--key",
        choices=("rsa", "ec"),
        default=DEFAULT_KEY,
        help="rsa: 2048 bits, known to every client; ec: P-256, faster, not for clients before 2010 "
        "(default: %(default)s)",
    )
    _add_force(parser)
    _add_store(parser)


def _add_import(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "import",
        "take over a certificate with its private key",
        f"""\
Takes over a certificate, its chain and its private key from a PFX or PEM file. The password of a
protected file is read from the environment variable {_PASSWORD_VARIABLE}, or asked
for on a terminal. In the store the key has no password; only the owner can read the file.
""",
        """\
examples:
  wlcompat cert import server.pfx
  wlcompat cert import server.pfx --name Shop
  wlcompat cert import fullchain.pem --key-file privkey.pem --name www.example.com
""",
    )
    parser.set_defaults(certificate_command=_import)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .pfx, .p12, .pem, .crt or .cer file")
    _add_name(parser)
    parser.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help="the private key, where it is neither in FILE nor in a .key file of the same name beside it",
    )
    _add_password(parser)
    _add_force(parser)
    _add_store(parser)


def _add_list(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "list",
        "show which certificates there are",
        "Lists the certificates of all stores, those that are trusted, and files that cannot be read.",
        "examples:\n  wlcompat cert list\n  wlcompat cert list --store trusted --json\n",
    )
    parser.set_defaults(certificate_command=_list)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    _add_store(parser)


def _add_show(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "show",
        "show one certificate, its hash, or the part for clients",
        "Shows what is to know about a certificate, and the line of WLanguage that uses it.",
        """\
examples:
  wlcompat cert show DemoServer
  wlcompat cert show DemoServer --hash
  wlcompat cert show DemoServer --pem > public.pem
""",
    )
    parser.set_defaults(certificate_command=_show)
    parser.add_argument("name", metavar="NAME", help="its name: the file's, the CN or the friendly name")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--hash", action="store_true", help="print nothing but the SHA-1 hash")
    only.add_argument("--pem", action="store_true", help="print the certificate without its private key")
    _add_store(parser)


def _add_remove(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "remove",
        "delete a certificate and its private key",
        "Deletes a certificate and its private key. They cannot be had back.",
        "examples:\n  wlcompat cert remove DemoServer\n  wlcompat cert remove public --store trusted\n",
    )
    parser.set_defaults(certificate_command=_remove)
    parser.add_argument("name", metavar="NAME", help="the name that `wlcompat cert list` shows")
    _add_store(parser)


def _add_trust(commands: SubParsers) -> None:
    parser = _command(
        commands,
        "trust",
        "let clients on this computer accept a certificate",
        """\
Lets SocketConnectSSL accept servers that show this certificate, or one signed by it, beside those that
the system trusts. Only certificates are copied, never a private key.
""",
        "examples:\n  wlcompat cert trust public.pem\n  wlcompat cert trust company.cer --name Company\n",
    )
    parser.set_defaults(certificate_command=_trust)
    parser.add_argument("file", type=Path, metavar="FILE", help="a .pem, .crt or .cer file")
    _add_name(parser)
    _add_password(parser)
    _add_force(parser)


def _command(
    commands: SubParsers, name: str, summary: str, description: str, examples: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=run)
    return parser


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", help="its name in the store (default: that of the file)")


def _add_store(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--store",
        default="",
        help="a sub-folder, which programs name in the sixth argument of SocketCreateSSL",
    )


def _add_force(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace a certificate of the same name")


def _add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password",
        help="the password of the file; other users may see it in the list of processes, "
        f"so rather set {_PASSWORD_VARIABLE} or wait to be asked",
    )


def _days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(
            told("{days} is not between 1 and {longest}", days=days, longest=LONGEST_DAYS)
        )
    return days


def _create(certificates: CertificateStore, a: argparse.Namespace, say: Say, complain: Say) -> None:
    from wlcompat.certificates.create import create_certificate

    made = create_certificate(
        certificates, a.name, a.host, days=a.days, key=a.key, store=a.store, replace=a.force
    )
    say(told("Made the certificate {described}", described=_described(made, complain)))


def _import(certificates: CertificateStore, a: argparse.Namespace, say: Say, complain: Say) -> None:
    from wlcompat.certificates.importing import import_certificate

    taken = import_certificate(
        certificates,
        a.file,
        a.name,
        password=a.password,
        ask=_ask if sys.stdin is not None and sys.stdin.isatty() else None,
        key_file=a.key_file,
        store=a.store,
        replace=a.force,
    )
    say(told("Took over the certificate {described}", described=_described(taken, complain)))


def _list(certificates: CertificateStore, a: argparse.Namespace, say: Say, _complain: Say) -> None:
    from wlcompat.certificates.presentation import listing_as_json, listing_as_text

    certificates.folder_of(a.store)
    stores = [a.store] if a.store else ["", *certificates.stores()]
    say((listing_as_json if a.json else listing_as_text)(certificates, stores))


def _show(certificates: CertificateStore, a: argparse.Namespace, say: Say, complain: Say) -> None:
    found = certificates.find(a.name, "name", a.store)
    if a.hash:
        say(found.hash_text)
    elif a.pem:
        say(found.public_pem().rstrip("\n"))
    else:
        say(_described(found, complain))


def _remove(certificates: CertificateStore, a: argparse.Namespace, say: Say, _complain: Say) -> None:
    for path in certificates.remove(a.name, a.store):
        say(told("Removed {path}", path=path))


def _trust(certificates: CertificateStore, a: argparse.Namespace, say: Say, complain: Say) -> None:
    from wlcompat.certificates.importing import trust_certificate
    from wlcompat.certificates.presentation import warnings
    from wlcompat.certificates.problems import printable

    ask = _ask if sys.stdin is not None and sys.stdin.isatty() else None
    trusted = trust_certificate(certificates, a.file, a.name, password=a.password, ask=ask, replace=a.force)
    hosts = ", ".join(trusted.hosts) or told("no host: it can only vouch for certificates that it signed")
    say(
        told(
            "SocketConnectSSL now trusts {name} ({hosts}): {path}",
            name=printable(trusted.name),
            hosts=printable(hosts),
            path=trusted.path,
        )
    )
    for warning in warnings(trusted):
        complain(told("Note: {warning}", warning=warning))


def _described(certificate: StoredCertificate, complain: Say) -> str:
    from wlcompat.certificates.presentation import summary, warnings

    for warning in warnings(certificate):
        complain(told("Note: {warning}", warning=warning))
    return summary(certificate)


def _ask(file: Path) -> str:
    from getpass import getpass

    try:
        return getpass(told("Password of {file}: ", file=file.name))
    except EOFError:
        return ""


def _writer(stream: TextIO) -> Say:
    def say(text: str) -> None:
        # Names come from certificates: a console that lacks a letter must not end the command.
        encoding = getattr(stream, "encoding", None) or "utf-8"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")

    return say
