"""`wlcompat cert`, as people type it."""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from wlcompat.certificates import command
from wlcompat.certificates.create import create_certificate
from wlcompat.certificates.problems import PASSWORD_VARIABLE

HASH = re.compile(r"[0-9a-f]{2}( [0-9a-f]{2}){19}\n")


@pytest.fixture
def made(tmp_path: Path):
    """Write files for the commands; return their paths."""

    def made(name: str, *parts: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(b"".join(parts))
        return path

    return made


def test_create_tells_how_to_use_what_it_made(cert, store) -> None:
    done = cert("create", "DemoServer", "--key", "ec", "--host", "localhost", "--host", "::1", "--days", "30")
    assert (done.code, done.err) == (0, "")
    found = store.find("DemoServer", "name")
    assert found.hosts == ("localhost", "::1")
    for part in (
        'SocketCreateSSL("MyServer", 5043, "DemoServer", CertificateName)',
        f'SocketCreateSSL("MyServer", 5043, "{found.hash_text}", CertificateHash)',
        f"openssl s_client -connect localhost:5043 -CAfile {found.path}",
        "wlcompat cert trust",
        "localhost, ::1",
        "29 days left",
        "EC, secp256r1",
        found.sha256.hex(" "),
        str(found.path),
    ):
        assert part in done.out


def test_create_refuses_what_exists_unless_forced(cert, store) -> None:
    assert cert("create", "a", "--key", "ec").code == 0
    first = store.find("a", "name").sha1
    again = cert("create", "A", "--key", "ec")
    assert (again.code, again.out) == (1, "")
    assert "--force" in again.err
    assert cert("create", "a", "--key", "ec", "--force").code == 0
    assert store.find("a", "name").sha1 != first


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["create", "../x"], "cannot be the name of a certificate"),
        (["create", "a\x1b[31mb"], "invisible characters"),
        (["create", "x", "--store", "../.."], "cannot be the name of a store"),
        (["create", "x", "--host", "http://x"], "neither a host name nor an IP address"),
        (["show", "x"], 'has the name "x"'),
        (["show", "x", "--hash"], 'has the name "x"'),
        (["remove", "x"], 'has the name "x"'),
        (["list", "--store", ".."], "cannot be the name of a store"),
        (["import", "missing.pfx"], "there is no such file"),
        (["trust", "missing.pem"], "there is no such file"),
    ],
)
def test_problems_are_one_line_on_standard_error(cert, arguments, part) -> None:
    done = cert(*arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("wlcompat cert: ")
    assert part in done.err
    assert done.err.count("\n") == 1
    assert done.err.rstrip("\n").isprintable()


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frobnicate"],
        ["create"],
        ["create", "x", "--days", "0"],
        ["create", "x", "--days", "many"],
        ["create", "x", "--days", "99999"],
        ["create", "x", "--key", "dsa"],
        ["import"],
        ["show", "x", "--hash", "--pem"],
    ],
)
def test_wrong_usage_exits_2(cert, capsys, arguments) -> None:
    with pytest.raises(SystemExit) as caught:
        cert(*arguments)
    assert caught.value.code == 2
    assert "usage: wlcompat cert" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "create", "import", "list", "show", "remove", "trust"])
def test_help_has_examples(cert, capsys, name) -> None:
    with pytest.raises(SystemExit) as caught:
        cert(*([name] if name else []), "--help")
    assert caught.value.code == 0
    assert f"examples:\n  wlcompat cert {name}" in capsys.readouterr().out


def test_show_hash_prints_nothing_else(cert, server, folder) -> None:
    (folder / "expired.pem").write_bytes(server.pem)
    for name in ("expired", "server", "SERVER"):
        done = cert("show", name, "--hash")
        assert (done.code, done.err) == (0, "")
        assert HASH.fullmatch(done.out)
        assert bytes.fromhex(done.out) == server.sha1


def test_show_pem_is_what_a_client_needs(cert, chained, made) -> None:
    cert("import", made("c.pfx", chained.pfx()))
    done = cert("show", "c", "--pem")
    certificates = x509.load_pem_x509_certificates(done.out.encode())
    assert certificates == [chained.certificate, *chained.issuers]
    assert "PRIVATE" not in done.out


def test_show_tells_what_is_wrong(cert, store, folder, issue) -> None:
    create_certificate(store, "old", key="ec", days=1, now=datetime(2020, 1, 1, tzinfo=UTC))
    future = issue("future", start=datetime(2100, 1, 1, tzinfo=UTC))
    (folder / "future.pem").write_bytes(future.pem + future.key_pem("locked"))
    done = cert("show", "old")
    assert done.code == 0
    assert "EXPIRED" in done.out
    assert "expired on 2020-01-01" in done.err
    if os.name == "posix":
        os.chmod(folder / "old.pem", 0o644)
        assert f"chmod 600 {folder / 'old.pem'}" in cert("show", "old").err
    done = cert("show", "future")
    assert "NOT YET VALID" in done.out
    assert "not valid before 2100-01-01" in done.err
    assert "protected by a password" in done.err


def test_show_of_a_certificate_in_a_store_names_the_store(cert) -> None:
    cert("create", "Élan", "--key", "ec", "--store", "My")
    shown = cert("show", "élan", "--store", "my").out
    assert '"Élan", CertificateName, "", "My")' in shown
    assert "--store My --pem" in shown


def test_import_takes_key_chain_and_friendly_name_over(
    cert, store, chained, made, served, monkeypatch
) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")
    done = cert("import", made("from Windows.pfx", chained.pfx("secret", "Mon serveur")))
    assert (done.code, done.err) == (0, "")
    assert "Mon serveur" in done.out
    monkeypatch.delenv(PASSWORD_VARIABLE)
    found = store.find("mon serveur", "name")
    assert found.path == store.folder / "from Windows.pem"
    assert found.content.direct is not None
    assert found.content.chain == (chained.certificate, *chained.issuers)
    if os.name == "posix":
        assert found.path.stat().st_mode & 0o777 == 0o600
    assert served(found, chained.issuers_pem.decode()) == "served"


def test_import_of_pem_files(cert, store, server, chained, made) -> None:
    cert("import", made("a.pem", server.pem, server.key_pem()), "--name", "both")
    made("b.key", server.key_pem())
    cert("import", made("b.crt", server.pem), "--name", "beside")
    key = made("privkey.pem", chained.key_pem())
    cert(
        "import",
        made("fullchain.pem", chained.pem, chained.issuers_pem),
        "--key-file",
        key,
        "--name",
        "given",
    )
    found, unread = store.contents()
    assert [(c.name, c.has_private_key) for c in found] == [("beside", True), ("both", True), ("given", True)]
    assert unread == []


def test_import_with_the_key_of_another_is_refused(cert, store, server, issue, made) -> None:
    key = made("other.key", issue().key_pem())
    done = cert("import", made("a.pem", server.pem), "--key-file", key)
    assert done.code == 1
    assert "belongs to another certificate" in done.err
    done = cert("import", made("a.pem", server.pem), "--key-file", made("no.key"))
    assert done.code == 1
    assert "no.key cannot be used: it holds no private key" in done.err
    assert store.contents() == ([], [])


def test_import_without_private_key_points_at_trust(cert, server, made) -> None:
    done = cert("import", made("a.cer", server.der))
    assert done.code == 1
    assert "has no private key" in done.err
    assert "wlcompat cert trust" in done.err


def test_import_of_a_broken_file(cert, made) -> None:
    done = cert("import", made("a.pfx", b"\x30\x03\x02\x01\x03rubbish"))
    assert done.code == 1
    assert "a.pfx" in done.err


@pytest.mark.parametrize("protected", ["pfx", "pem"])
def test_import_asks_for_the_password_on_a_terminal(
    cert, store, server, made, monkeypatch, protected
) -> None:
    files = {"pfx": server.pfx("secret"), "pem": server.pem + server.key_pem("secret")}
    file = made(f"a.{protected}", files[protected])
    asked = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return answers.pop()

    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stdin", terminal)
    monkeypatch.setattr(getpass, "getpass", answer)
    answers = ["", "wrong", "secret"]
    assert cert("import", file).code == 0
    wrong = cert("import", file, "--name", "b")
    assert wrong.code == 1
    assert "another password" in wrong.err
    none = cert("import", file, "--name", "c")
    assert none.code == 1
    assert "none was given" in none.err
    assert asked == [f"Password of {file.name}: "] * 3
    assert cert("import", file, "--name", "d", "--password", "secret").code == 0
    assert [c.name for c in store.contents()[0]] == ["a", "d"]
    assert b"ENCRYPTED" not in (store.folder / "a.pem").read_bytes()


def test_import_without_terminal_asks_nobody(cert, server, made, monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("secret\n"))
    done = cert("import", made("a.pfx", server.pfx("secret")))
    assert done.code == 1
    assert PASSWORD_VARIABLE in done.err
    monkeypatch.setattr(sys, "stdin", None)
    assert cert("import", made("a.pfx", server.pfx("secret"))).code == 1


def test_import_of_a_file_that_lies_in_the_store(cert, store, server, folder) -> None:
    (folder / "a.pfx").write_bytes(server.pfx("secret"))
    assert cert("import", folder / "a.pfx", "--password", "secret").code == 0
    assert store.find("a", "name").path == folder / "a.pem"
    assert cert("import", folder / "a.pfx", "--password", "secret").code == 1


def test_a_friendly_name_cannot_smuggle_anything_into_the_file(cert, store, server, made) -> None:
    hostile = "x\n" + server.key_pem().decode() + "\x1b[31m"
    assert cert("import", made("a.pfx", server.pfx(friendly_name=hostile))).code == 0
    assert (store.folder / "a.pem").read_bytes().count(b"-----BEGIN ") == 2
    assert "\x1b" not in cert("show", "a").out + cert("list").out


def test_list_shows_all_stores_and_what_cannot_be_read(cert, store, server, folder, made) -> None:
    cert("create", "a", "--key", "ec")
    cert("create", "b", "--key", "ec", "--store", "My")
    cert("trust", made("public.pem", server.pem))
    (folder / "broken.pem").write_bytes(b"x")
    done = cert("list")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Certificates in {folder}\n")
    assert 'Store "My":' in done.out
    assert "Trusted by clients:" in done.out
    assert f"! The certificate file {folder / 'broken.pem'} cannot be used" in done.out
    assert store.find("a", "name").hash_text in done.out
    only = cert("list", "--store", "my").out
    assert "b  valid to" in only
    assert "a  valid to" not in only


def test_list_as_json(cert, store, server, folder) -> None:
    cert("create", "a", "--key", "ec", "--host", "localhost")
    (folder / "My").mkdir()
    (folder / "My" / "b.cer").write_bytes(server.der)
    (folder / "My" / "broken.pem").write_bytes(b"x")
    shown = json.loads(cert("list", "--json").out)
    found = store.find("a", "name")
    assert shown["folder"] == str(folder)
    assert shown["certificates"][0] == {
        "name": "a",
        "store": "",
        "common_name": "a",
        "friendly_name": "",
        "hosts": ["localhost"],
        "not_before": found.not_before.isoformat(),
        "not_after": found.not_after.isoformat(),
        "expired": False,
        "has_private_key": True,
        "sha1": found.hash_text,
        "sha256": found.sha256.hex(" "),
        "path": str(found.path),
    }
    assert [(c["name"], c["store"], c["has_private_key"]) for c in shown["certificates"][1:]] == [
        ("b", "My", False)
    ]
    assert [(u["store"], Path(u["path"]).name) for u in shown["unreadable"]] == [("My", "broken.pem")]


def test_list_of_nothing_says_how_to_begin(cert, store) -> None:
    assert "wlcompat cert create NAME" in cert("list").out
    assert json.loads(cert("list", "--json").out)["certificates"] == []
    assert not store.folder.exists()


def test_remove(cert, store) -> None:
    cert("create", "a", "--key", "ec")
    done = cert("remove", "a")
    assert (done.code, done.out) == (0, f"Removed {store.folder / 'a.pem'}\n")
    assert cert("remove", "a").code == 1


def test_trust_copies_certificates_alone(cert, store, server, made) -> None:
    done = cert("trust", made("both.pem", server.pem, server.key_pem("protected")))
    assert (done.code, done.err) == (0, "")
    assert "localhost" in done.out
    assert store.trusted_pem() == server.pem.decode()
    assert b"PRIVATE" not in (store.folder / "trusted" / "both.pem").read_bytes()
    assert cert("trust", made("both.pem", server.pem)).code == 0
    cert("trust", made("from Windows.cer", server.der), "--name", "again")
    assert store.trusted_pem() == server.pem.decode()
    assert cert("remove", "again", "--store", "trusted").code == 0


def test_trust_does_not_mind_the_key_of_another_certificate_beside_it(
    cert, store, server, issue, made
) -> None:
    made("public.key", issue("other").key_pem())
    done = cert("trust", made("public.pem", server.pem))
    assert done.code == 0, done.err
    assert store.trusted_pem() == server.pem.decode()
    imported = cert("import", made("public.pem", server.pem))
    assert imported.code == 1
    assert "the private key in public.key belongs to another certificate" in imported.err


def test_trust_does_not_replace_another_certificate_in_silence(cert, store, server, issue, made) -> None:
    renewed = issue("server")
    cert("trust", made("a.pem", server.pem))
    refused = cert("trust", made("a.pem", renewed.pem))
    assert refused.code == 1
    assert "--force" in refused.err
    assert cert("trust", made("a.pem", renewed.pem), "--force").code == 0
    assert store.trusted_pem() == renewed.pem.decode()


def test_a_server_is_trusted_by_itself_an_authority_for_all_it_signed(cert, chained, made) -> None:
    own = cert("trust", made("own.pem", chained.pem))
    assert (own.code, own.err) == (0, "")
    assert "(localhost)" in own.out
    root = cert("trust", made("root.pem", chained.issuers[1].public_bytes(Encoding.PEM)))
    assert (root.code, root.err) == (0, "")
    assert "vouch" in root.out


def test_what_is_trusted_lets_a_client_verify(cert, store, served, tmp_path) -> None:
    cert("create", "shop", "--key", "ec")
    public = tmp_path / "public.pem"
    public.write_text(cert("show", "shop", "--pem").out)
    cert("trust", public)
    assert served(store.find("shop", "name"), store.trusted_pem()) == "served"


def test_a_console_without_the_letters_is_no_obstacle(store) -> None:
    create_certificate(store, "服务器", key="ec")
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    assert command.run(parser.parse_args(["cert", "list"]), console, console) == 0
    console.seek(0)
    assert "\\u670d" in console.read()


def test_arguments_carry_their_command_and_the_standard_streams(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", str(tmp_path))
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["cert", "show", "x"])
    assert arguments.run(arguments) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "wlcompat cert: " in shown.err


def test_building_the_parser_imports_nothing_heavy() -> None:
    program = (
        "import argparse, sys\n"
        "from wlcompat.certificates import command\n"
        "command.add_parser(argparse.ArgumentParser().add_subparsers())\n"
        "heavy = {'cryptography', 'ssl', 'json', 'wlcompat.certificates.store'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
