"""Certificate files as people have them, and the server that gets them."""

from __future__ import annotations

import base64
import os
import re
import ssl
import stat
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from wlcompat.certificates import reading
from wlcompat.certificates.problems import (
    PASSWORD_VARIABLE,
    NoPrivateKey,
    UnreadableCertificate,
    WrongPassword,
)
from wlcompat.certificates.store import CertificateStore

PASSWORD = "Sésame, ouvre-toi"
BOM = b"\xef\xbb\xbf"

LAYOUTS = {
    "key in the same file": lambda made: {"server.pem": made.pem + made.key_pem()},
    "key first": lambda made: {"server.pem": made.key_pem() + made.pem},
    "old key form": lambda made: {
        "server.pem": made.pem + made.key_pem(form=PrivateFormat.TraditionalOpenSSL)
    },
    "text around": lambda made: {
        "server.pem": b"Bag Attributes\r\n\r\n" + made.pem + b"key\n" + made.key_pem()
    },
    "Windows line ends": lambda made: {"server.pem": (made.pem + made.key_pem()).replace(b"\n", b"\r\n")},
    "byte order mark": lambda made: {"server.pem": BOM + made.pem + made.key_pem()},
    "UTF-16": lambda made: {"server.pem": (made.pem + made.key_pem()).decode().encode("utf-16")},
    "crt and key": lambda made: {"server.crt": made.pem, "server.key": made.key_pem()},
    "cer and key": lambda made: {"server.cer": made.pem, "server.key": made.key_pem()},
    "pem and key": lambda made: {"server.pem": made.pem, "server.key": made.key_pem()},
    "as mkcert does": lambda made: {"server.pem": made.pem, "server-key.pem": made.key_pem()},
    "DER and key": lambda made: {"server.cer": made.der, "server.key": made.key_pem()},
    "DER both": lambda made: {"server.der": made.der, "server.key": made.key_der()},
    "PEM and DER key": lambda made: {"server.crt": made.pem, "server.key": made.key_der()},
    "capitals": lambda made: {"server.CER": made.der, "server.KEY": made.key_der()},
    "PFX without password": lambda made: {"server.pfx": made.pfx()},
    "p12": lambda made: {"server.p12": made.pfx()},
    "PFX with password": lambda made: {"server.pfx": made.pfx(PASSWORD)},
    "protected key": lambda made: {"server.pem": made.pem + made.key_pem(PASSWORD)},
    "protected old key": lambda made: {
        "server.pem": made.pem + made.key_pem(PASSWORD, PrivateFormat.TraditionalOpenSSL)
    },
    "protected key beside": lambda made: {"server.crt": made.pem, "server.key": made.key_pem(PASSWORD)},
}
DIRECT = {
    "key in the same file",
    "key first",
    "old key form",
    "text around",
    "Windows line ends",
    "crt and key",
    "cer and key",
    "pem and key",
    "as mkcert does",
    "protected key",
    "protected old key",
    "protected key beside",
}


def put(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_server_gets_its_certificate_from_any_layout(
    folder, store, server, served, monkeypatch, layout
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    put(folder, LAYOUTS[layout](server))
    found, unread = store.contents()
    assert [(c.sha1, c.has_private_key) for c in found] == [(server.sha1, True)]
    assert unread == []
    assert (found[0].content.direct is not None) == (layout in DIRECT)
    assert served(found[0], server.pem.decode()) == "served"


@pytest.mark.parametrize("order", ["own first", "authorities first", "root first", "PFX"])
def test_the_chain_is_sent_along_in_any_order(folder, store, chained, served, order) -> None:
    intermediate, root = (c.public_bytes(Encoding.PEM) for c in chained.issuers)
    layouts = {
        "own first": {"chained.pem": chained.pem + intermediate + chained.key_pem()},
        "authorities first": {"chained.pem": intermediate + chained.pem + chained.key_pem()},
        "root first": {"chained.crt": root + intermediate + chained.pem, "chained.key": chained.key_pem()},
        "PFX": {"chained.pfx": chained.pfx()},
    }
    put(folder, layouts[order])
    found = store.find("chained", "name")
    assert found.sha1 == chained.sha1
    assert found.content.chain[:2] == (chained.certificate, chained.issuers[0])
    # The client knows only the root: without the intermediate certificate it could not verify.
    assert served(found, root.decode()) == "served"


def test_openssl_accepts_the_server(folder, store, chained, serve, openssl) -> None:
    put(folder, {"chained.pfx": chained.pfx()})
    root = folder / "root.txt"
    root.write_bytes(chained.issuers[1].public_bytes(Encoding.PEM))

    def client(port: int) -> str:
        address = ["-connect", f"127.0.0.1:{port}", "-verify_hostname", "localhost"]
        return openssl("s_client", "-brief", "-verify_return_error", "-CAfile", root, *address)

    shown = serve(store.find("chained", "name"), client)
    assert "Verification: OK" in shown
    assert "CN = chained" in shown or "CN=chained" in shown


@pytest.mark.parametrize("options", [[], ["-legacy"], ["-descert"], ["-nomac"], ["-certpbe", "NONE"]])
def test_pfx_files_of_openssl(
    folder, store, chained, openssl, served, tmp_path, monkeypatch, options
) -> None:
    put(tmp_path, {"own.pem": chained.pem, "key.pem": chained.key_pem(), "more.pem": chained.issuers_pem})
    if options == ["-descert"]:
        # What Windows calls TripleDES-SHA1.
        options = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-macalg", "sha1"]
    source = ["-in", tmp_path / "own.pem", "-inkey", tmp_path / "key.pem", "-certfile", tmp_path / "more.pem"]
    given = ["-name", "Mon serveur", "-passout", "pass:secret", "-out", folder / "file.pfx"]
    openssl("pkcs12", "-export", *source, *given, *options)
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")
    found = store.find("mon serveur", "name")
    assert (found.friendly_name, found.common_name, found.name) == ("Mon serveur", "chained", "file")
    assert found.sha1 == chained.sha1
    assert served(found, chained.issuers_pem.decode()) == "served"


def test_the_text_that_openssl_makes_of_a_pfx(folder, store, chained, openssl, tmp_path, served) -> None:
    put(tmp_path, {"file.pfx": chained.pfx(PASSWORD, "Mon serveur")})
    text = folder / "file.pem"
    openssl("pkcs12", "-in", tmp_path / "file.pfx", "-passin", f"pass:{PASSWORD}", "-nodes", "-out", text)
    found = store.find("Mon serveur", "name")
    assert found.sha1 == chained.sha1
    assert served(found, chained.issuers_pem.decode()) == "served"


def test_the_name_of_the_key_is_not_that_of_the_certificate(folder, store, server) -> None:
    # Windows exports the key first, under the name of its container.
    key = b"Bag Attributes\n    friendlyName: te-5f2c\n" + server.key_pem()
    own = b"Bag Attributes\n    friendlyName: Vitrine \xc3\xa9l\xc3\xa9gante\n" + server.pem
    put(folder, {"file.pem": key + own})
    assert store.find("vitrine élégante", "name").friendly_name == "Vitrine élégante"


def test_a_certificate_without_a_name_is_found_by_its_file(folder, store, issue) -> None:
    made = issue(None)
    put(folder, {"plain.pem": made.pem + made.key_pem()})
    assert store.find("plain", "name").common_name == ""


def test_without_private_key_there_is_no_server(folder, store, server) -> None:
    put(folder, {"server.cer": server.pem})
    with pytest.raises(NoPrivateKey, match=r"server\.cer has no private key.*server\.key.*cert import"):
        load(store, "server")


@pytest.mark.parametrize("layout", ["protected key", "protected old key", "protected key beside"])
def test_a_protected_key_needs_its_password(folder, store, server, monkeypatch, layout) -> None:
    put(folder, LAYOUTS[layout](server))
    found = store.find(server.sha1.hex(), "hash")
    assert found.has_private_key
    with pytest.raises(WrongPassword, match=r"private key in .*server.* is protected .* none was given"):
        load(store, "server")
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong")
    with pytest.raises(WrongPassword, match="another password"):
        load(store, "server")


def test_a_password_does_not_disturb_where_none_is_needed(folder, store, server, monkeypatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "not needed")
    put(folder, LAYOUTS["PFX without password"](server) | {"open.pem": server.pem + server.key_pem()})
    load(store, "server")
    load(store, "open")


@pytest.mark.parametrize("beside", [True, False])
def test_the_key_of_another_certificate_is_told(folder, store, server, issue, beside) -> None:
    strange = issue().key_pem()
    put(folder, {"a.crt": server.pem, "a.key": strange} if beside else {"a.pem": server.pem + strange})
    with pytest.raises(UnreadableCertificate, match="belongs to another certificate"):
        load(store, "a")


def test_a_broken_key_is_told(folder, store, server) -> None:
    put(folder, {"a.pem": server.pem, "a.key": b"no key", "b.pem": server.pem, "b.key": server.pem})
    for name in "ab":
        assert store.find(name, "name").has_private_key
        with pytest.raises(UnreadableCertificate, match=rf"{name}\.key .*private key"):
            load(store, name)


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def damaged(key: rsa.RSAPrivateKey, number: str) -> bytes:
    """Return the PEM text of the key with one bit of one of its numbers turned."""
    numbers = key.private_numbers()
    whole = numbers.public_numbers.n if number == "n" else getattr(numbers, number)
    content = whole.to_bytes((whole.bit_length() + 7) // 8)
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert der.count(content) == 1
    turned = der.replace(content, (whole ^ 1 << 300).to_bytes(len(content)))
    return f"-----BEGIN PRIVATE KEY-----\n{base64.encodebytes(turned).decode()}-----END PRIVATE KEY-----\n".encode()


def self_signed(key: rsa.RSAPrivateKey, common_name: str) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    start = datetime.now(UTC) - timedelta(days=1)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(start).not_valid_after(start + timedelta(days=9))
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


def key_pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize("number", ["p", "q", "n"])
@pytest.mark.parametrize("beside", [False, True])
def test_a_damaged_rsa_key_is_told_wherever_somebody_meets_it(
    folder, store, cert, rsa_key, number, beside
) -> None:
    certificate, key = self_signed(rsa_key, "Shop"), damaged(rsa_key, number)
    put(folder, {"a.pem": certificate, "a.key": key} if beside else {"a.pem": certificate + key})
    told = rf"{'a.key' if beside else 'a.pem'} cannot be used: its private key is broken"
    with pytest.raises(UnreadableCertificate, match=told):
        load(store, "Shop")
    assert "private key locked or broken" in cert("list").out
    assert re.search(told, cert("show", "Shop").err)
    assert re.search(told, cert("import", folder / "a.pem", "--name", "other").err)
    assert [path.name for path in folder.glob("other*")] == []


def test_a_look_up_checks_the_key_of_no_other_certificate(folder, store, rsa_key, monkeypatch) -> None:
    put(folder, {f"{n}.pem": self_signed(rsa_key, n) + key_pem(rsa_key) for n in ("one", "two", "three")})
    checks: list[object] = []
    monkeypatch.setattr(reading, "is_sound", lambda key: checks.append(key) is None)
    found = store.find("two", "name")
    assert checks == [found.content.key]


def test_a_protected_key_of_another_certificate_is_told(folder, store, server, issue, monkeypatch) -> None:
    put(folder, {"a.pem": server.pem + issue().key_pem(PASSWORD)})
    with pytest.raises(WrongPassword):
        load(store, "a")
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    with pytest.raises(UnreadableCertificate, match="another certificate"):
        load(store, "a")


def test_a_key_too_short_for_this_system_is_told(folder, store) -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    put(folder, {"short.pem": own_work(key)})
    with pytest.raises(UnreadableCertificate, match="key is too short"):
        load(store, "short", security_level=2)
    load(store, "short", security_level=0)


def test_a_file_that_went_away_is_told(folder, store, server) -> None:
    put(folder, {"a.pem": server.pem + server.key_pem()})
    found = store.find("a", "name")
    found.path.unlink()
    with pytest.raises(UnreadableCertificate, match="cannot be loaded"):
        found.load_into(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))


def refusal() -> ssl.SSLError:
    error = ssl.SSLError(1, "refused")
    error.reason = "SOME_REASON"
    return error


class Watcher:
    """Stands for a context; looks at the file that it is given."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure
        self.file = Path()
        self.seen = b""
        self.modes: tuple[int, int] = (0, 0)

    def load_cert_chain(self, chain: Path, key: Path | None, password: object) -> None:
        assert key is None
        assert callable(password)
        self.file, self.seen = chain, chain.read_bytes()
        self.modes = (stat.S_IMODE(chain.stat().st_mode), stat.S_IMODE(chain.parent.stat().st_mode))
        if self.failure:
            raise self.failure


@pytest.mark.parametrize("failure", [None, refusal(), OSError(5, "broken"), KeyboardInterrupt()])
def test_a_decrypted_key_never_reaches_the_disk(
    folder, store, server, tmp_path, monkeypatch, failure
) -> None:
    put(folder, {"server.pfx": server.pfx()})
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    watcher = Watcher(failure)
    mask = os.umask(0)
    try:
        store.find("server", "name").load_into(watcher)
    except (UnreadableCertificate, KeyboardInterrupt):
        assert failure
    finally:
        os.umask(mask)
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in watcher.seen
    assert b"BEGIN PRIVATE KEY" not in watcher.seen
    if os.name == "posix":
        assert watcher.modes == (0o600, 0o700)
    assert not watcher.file.exists()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_what_the_store_writes_is_loaded_without_a_temporary_file(
    store, server, tmp_path, monkeypatch
) -> None:
    added = store.add("server", server.key_pem() + server.pem)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    added.load_into(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))


def test_where_no_temporary_file_can_be_made_a_pfx_is_refused(
    folder, store, server, tmp_path, monkeypatch
) -> None:
    put(folder, {"server.pfx": server.pfx()})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(UnreadableCertificate, match="cannot be loaded"):
        load(store, "server")


def test_what_is_shown_of_a_certificate_holds_no_secret(folder, store, server, monkeypatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    put(folder, LAYOUTS["protected key"](server))
    found = store.find("server", "name")
    for text in (repr(found), repr(found.content), found.public_pem()):
        assert PASSWORD not in text
        assert "PRIVATE" not in text
        assert repr(PASSWORD.encode()) not in text


def load(store: CertificateStore, name: str, security_level: int | None = None) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if security_level is not None:
        context.set_ciphers(f"ALL:@SECLEVEL={security_level}")
    store.find(name, "name").load_into(context)


def own_work(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    from datetime import UTC, datetime, timedelta

    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "short")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
    ).sign(key, hashes.SHA256())
    unprotected = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return certificate.public_bytes(Encoding.PEM) + unprotected
