"""Looking up: by name, by hash, in sub-folders, among files that people have put there."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wlcompat.certificates import files
from wlcompat.certificates.create import create_certificate
from wlcompat.certificates.problems import (
    AmbiguousName,
    BadName,
    CertificateExists,
    NotAHash,
    StoreNotWritable,
    UnknownCertificate,
    UnreadableCertificate,
    WrongPassword,
)
from wlcompat.certificates.store import CertificateStore


def put(folder: Path, name: str, *parts: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(b"".join(parts))
    return path


def test_found_by_the_name_of_the_file_by_cn_and_by_friendly_name(folder, store, issue) -> None:
    made = issue("www.example.com")
    put(folder, "shop.pfx", made.pfx(friendly_name="Boutique élégante"))
    for name in (
        "shop",
        "www.example.com",
        "Boutique élégante",
        "SHOP",
        "WWW.Example.COM",
        "boutique ÉLÉGANTE",
    ):
        assert store.find(name, "name").sha1 == made.sha1
    for name in ("sho", "example.com", "shop.pfx", "*"):
        with pytest.raises(UnknownCertificate):
            store.find(name, "name")


def test_found_by_hash_in_any_spelling(folder, store, issue) -> None:
    made, other = issue(), issue()
    put(folder, "a.pem", made.pem, made.key_pem())
    put(folder, "b.pem", other.pem, other.key_pem())
    text = made.sha1.hex()
    for spelling in (
        text,
        text.upper(),
        made.sha1.hex(" "),
        made.sha1.hex(":"),
        "\u200e" + made.sha1.hex(" "),
    ):
        assert store.find(spelling, "hash").name == "a"
    assert store.find(hashlib.sha256(other.der).hexdigest(), "hash").name == "b"


def test_what_a_certificate_tells_about_itself(folder, store, issue) -> None:
    made = issue("server", start=datetime(2024, 5, 1, tzinfo=UTC), days=10)
    path = put(folder, "file.pem", made.pem)
    found = store.find("server", "name")
    assert (found.name, found.common_name, found.friendly_name, found.path) == ("file", "server", "", path)
    assert found.sha1 == hashlib.sha1(made.der).digest()
    assert found.sha256 == hashlib.sha256(made.der).digest()
    assert found.hash_text == made.sha1.hex(" ")
    assert found.not_before == datetime(2024, 5, 1, tzinfo=UTC)
    assert found.not_after == datetime(2024, 5, 11, tzinfo=UTC)
    assert found.expired
    assert not found.valid_now
    assert not found.has_private_key
    assert found.key_file is None
    assert found.hosts == ("localhost",)


def test_exact_case_goes_before_other_case(folder, store, issue) -> None:
    put(folder, "a.pem", (lower := issue("server", days=5)).pem, lower.key_pem())
    put(folder, "b.pem", (upper := issue("SERVER", days=900)).pem, upper.key_pem())
    assert store.find("server", "name").name == "a"
    assert store.find("SERVER", "name").name == "b"
    assert store.find("Server", "name").name in ("a", "b")


def test_after_a_renewal_the_newest_that_is_valid_is_found(folder, store, issue) -> None:
    today = datetime.now(UTC)
    for name, start, days in [
        ("a-valid", today - timedelta(days=9), 90),
        ("b-newest", today - timedelta(days=2), 30),
        ("c-expired", today - timedelta(days=99), 90),
        ("d-future", today + timedelta(days=2), 90),
    ]:
        made = issue("www", start=start, days=days)
        put(folder, f"{name}.pem", made.pem, made.key_pem())
    put(folder, "e-without-key.pem", issue("www", start=today - timedelta(days=1), days=90).pem)
    assert store.find("www", "name").name == "b-newest"
    (folder / "b-newest.pem").unlink()
    assert store.find("www", "name").name == "a-valid"


def test_the_copy_with_a_private_key_is_found(folder, store, server) -> None:
    put(folder, "a.cer", server.der)
    put(folder, "b.pfx", server.pfx())
    put(folder, "c.crt", server.pem)
    assert store.find(server.sha1.hex(), "hash").name == "b"


def test_an_unknown_name_says_what_was_sought_where_and_what_to_do(folder, store) -> None:
    with pytest.raises(UnknownCertificate) as caught:
        store.find("nobody", "name")
    for part in ('"nobody"', str(folder), "wlcompat cert list", "wlcompat cert create NAME"):
        assert part in str(caught.value)


def test_an_unknown_hash_says_so(store) -> None:
    with pytest.raises(UnknownCertificate) as caught:
        store.find("AB" * 20, "hash")
    assert "ab ab ab" in str(caught.value)
    assert "does not exist yet" in str(caught.value)


def test_a_store_that_is_a_file_says_so(tmp_path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UnknownCertificate, match="That is a file, not a folder"):
        CertificateStore(tmp_path / "file").find("nothing", "name")


def test_a_hash_where_a_name_was_expected_is_recognised(store) -> None:
    with pytest.raises(UnknownCertificate, match="CertificateHash"):
        store.find("ab" * 20, "name")


@pytest.mark.parametrize("name", ["", "  "])
def test_an_empty_name_is_called_empty(store, name: str) -> None:
    with pytest.raises(UnknownCertificate, match="the name is empty"):
        store.find(name, "name")


def test_a_text_that_is_no_hash_is_refused_before_anything_is_read(store) -> None:
    with pytest.raises(NotAHash, match='"of"'):
        store.find("9d a4 of", "hash")


def test_hostile_names_find_nothing_and_touch_nothing(folder, store, server) -> None:
    put(folder.parent, "outside.pem", server.pem, server.key_pem())
    for name in ("../outside", str(folder.parent / "outside"), "..\\outside", "\0", "x" * 100_000, "\udcff"):
        with pytest.raises(UnknownCertificate) as caught:
            store.find(name, "name")
        assert len(str(caught.value)) < 1_500


def test_sub_folders_are_stores_of_their_own(folder, store, server, issue) -> None:
    put(folder / "My", "shop.pem", server.pem, server.key_pem())
    with pytest.raises(UnknownCertificate):
        store.find("shop", "name")
    for spelling in ("My", "MY", "my"):
        assert store.find("shop", "name", spelling).store == "My"
        assert store.find(server.sha1.hex(), "hash", spelling).name == "shop"
    put(folder / "MY", "other.pem", issue().pem)
    assert store.find("other", "name", "MY").store == "MY"
    assert "My" in store.stores()
    with pytest.raises(UnknownCertificate, match=r'cert create NAME --store "Root"'):
        store.find("shop", "name", "Root")


@pytest.mark.parametrize("name", ["..", ".", "../x", "a/b", "a\\b", "C:", "/tmp", "a\0b", " "])
def test_the_name_of_a_store_leads_nowhere_else(store, name: str) -> None:
    with pytest.raises(BadName, match="name of a store"):
        store.find("x", "name", name)


def test_broken_files_do_not_hide_the_others(folder, store, server) -> None:
    put(folder, "good.pem", server.pem, server.key_pem())
    put(folder, "empty.pem")
    put(folder, "text.crt", b"not a certificate")
    put(folder, "half.pem", server.pem[:200])
    put(folder, "rubbish.pem", b"-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----\n")
    put(folder, "zeros.pfx", b"\0" * 100)
    put(folder, "key-only.pem", server.key_pem())
    put(folder, "large.pem", server.pem, b"\n" * files.LARGEST)
    (folder / "folder.pem").mkdir()
    (folder / "dangling.pem").symlink_to(folder / "nothing")
    if os.name == "posix":
        os.mkfifo(folder / "pipe.pem")  # reading it would block for ever
    assert store.find("good", "name").sha1 == server.sha1
    found, unread = store.contents()
    assert [c.name for c in found] == ["good"]
    assert {u.path.stem for u in unread} == {"empty", "text", "half", "rubbish", "zeros", "key-only", "large"}
    assert all(isinstance(u.problem, UnreadableCertificate) and str(u.path) in str(u.problem) for u in unread)
    with pytest.raises(UnreadableCertificate, match="PEM text is broken"):
        store.find("half", "name")
    with pytest.raises(UnreadableCertificate, match="larger than"):
        store.find("LARGE", "name")
    with pytest.raises(UnreadableCertificate, match="private key without its certificate"):
        store.find("key-only", "name")


def test_other_files_are_no_certificates(folder, store, server) -> None:
    for name in ("notes.txt", "server.key", ".hidden.pem", "server.pem.bak", "x.csr"):
        put(folder, name, server.pem)
    assert store.contents() == ([], [])


def test_a_protected_pfx_needs_its_password(folder, store, server, monkeypatch) -> None:
    put(folder, "sealed.pfx", server.pfx("Sésame"))
    with pytest.raises(WrongPassword, match=r"none was given.*WLCOMPAT_CERTIFICATE_PASSWORD") as caught:
        store.find("sealed", "name")
    assert caught.value.missing
    monkeypatch.setenv("WLCOMPAT_CERTIFICATE_PASSWORD", "sésame")
    with pytest.raises(WrongPassword, match="another password") as caught:
        store.find("Sealed", "name")
    assert not caught.value.missing
    with pytest.raises(UnknownCertificate, match=r"Not searched: .*sealed\.pfx.*another password"):
        store.find(server.sha1.hex(), "hash")
    monkeypatch.setenv("WLCOMPAT_CERTIFICATE_PASSWORD", "Sésame")
    assert store.find(server.sha1.hex(), "hash").has_private_key


def test_a_password_that_is_no_text_is_a_wrong_password(folder, store, server, monkeypatch) -> None:
    put(folder, "sealed.pfx", server.pfx("x"))
    put(folder, "locked.pem", server.pem, server.key_pem("x"))
    monkeypatch.setattr("wlcompat.certificates.store.password_from_environment", lambda: "\udcff")
    with pytest.raises(WrongPassword):
        store.find("sealed", "name")
    assert isinstance(store.find("locked", "name").content.key_problem, WrongPassword)


def test_the_folder_comes_from_the_environment(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", str(tmp_path / "here"))
    assert CertificateStore.default().folder == tmp_path / "here"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", "relative")
    assert CertificateStore.default().folder == tmp_path / "relative"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("WLCOMPAT_CERTIFICATES", "~/mine")
    assert CertificateStore.default().folder == tmp_path / "mine"


@pytest.mark.parametrize(
    ("platform", "variables", "place"),
    [
        ("linux", {"XDG_DATA_HOME": "{home}/xdg"}, "xdg"),
        ("linux", {"XDG_DATA_HOME": "relative"}, ".local/share"),
        ("linux", {}, ".local/share"),
        ("darwin", {}, "Library/Application Support"),
        ("win32", {"LOCALAPPDATA": "{home}/local"}, "local"),
        ("win32", {}, "AppData/Local"),
    ],
)
def test_the_folder_is_among_the_users_data(tmp_path, monkeypatch, platform, variables, place) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(home=tmp_path))
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert CertificateStore.default().folder == tmp_path / place / "wlcompat" / "certificates"


def test_what_is_added_is_for_the_owner_alone(store, server) -> None:
    mask = os.umask(0)
    try:
        added = store.add("server", server.key_pem() + server.pem, "shops")
    finally:
        os.umask(mask)
    assert added.store == "shops"
    if os.name == "posix":
        modes = [p.stat().st_mode & 0o777 for p in (added.path, added.path.parent, store.folder)]
        assert modes == [0o600, 0o700, 0o700]
    assert [p.name for p in added.path.parent.iterdir()] == ["server.pem"]


def test_a_name_is_taken_in_any_case_and_with_any_ending(folder, store, server) -> None:
    put(folder, "Server.crt", server.pem)
    with pytest.raises(CertificateExists, match="--force"):
        store.add("SERVER", server.pem)
    assert [p.name for p in folder.iterdir()] == ["Server.crt"]
    store.add("Server", server.pem, replace=True)
    store.add("Server", server.pem, replace=True)


def test_a_file_that_cannot_be_written_leaves_nothing_behind(folder, store, server, monkeypatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreNotWritable, match="No space left on device"):
        store.add("server", server.pem)
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path, server) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StoreNotWritable, match="WLCOMPAT_CERTIFICATES"):
            CertificateStore(place).add("server", server.pem)
        assert CertificateStore(place).contents() == ([], [])


def test_without_hard_links_nothing_is_overwritten_either(folder, store, server, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    store.add("server", server.pem)
    with pytest.raises(FileExistsError):
        files.write_private(folder / "server.pem", b"", replace=False)
    assert [p.name for p in folder.iterdir()] == ["server.pem"]


def test_of_many_at_once_one_gets_the_name(folder, store, server) -> None:
    from concurrent.futures import ThreadPoolExecutor
    from threading import Barrier

    barrier = Barrier(8)

    def add() -> bool:
        barrier.wait()
        try:
            store.add("server", server.pem)
        except CertificateExists:
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        done = [future.result() for future in [threads.submit(add) for _ in range(8)]]
    assert done.count(True) == 1
    assert [p.name for p in folder.iterdir()] == ["server.pem"]


def test_removing_takes_the_key_along(folder, store, server) -> None:
    put(folder, "server.crt", server.pem)
    put(folder, "server.key", server.key_pem())
    put(folder, "other.txt")
    assert {p.name for p in store.remove("SERVER")} == {"server.crt", "server.key"}
    assert [p.name for p in folder.iterdir()] == ["other.txt"]
    with pytest.raises(UnknownCertificate):
        store.remove("server")


def test_removing_wants_to_know_which(folder, store, server, issue) -> None:
    put(folder, "a.pem", server.pem)
    put(folder, "a.pfx", server.pfx("locked"))
    put(folder, "b.pem", issue("server").pem)
    with pytest.raises(AmbiguousName, match=r"a\.pem.*a\.pfx"):
        store.remove("a")
    with pytest.raises(AmbiguousName, match=r"a\.pem.*b\.pem"):
        store.remove("server")
    store.remove("a.pfx")
    store.remove("a")
    store.remove("server")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["../outside", "..", "../outside.pem"])
def test_removing_stays_in_the_folder(folder, store, server, name: str) -> None:
    outside = put(folder.parent, "outside.pem", server.pem)
    with pytest.raises(UnknownCertificate):
        store.remove(name)
    assert outside.exists()


def test_trusted_pem_has_everything_that_is_trusted_once(folder, store, server, chained) -> None:
    assert store.trusted_pem() == ""
    put(folder / "trusted", "server.pem", server.pem, server.key_pem())
    put(folder / "trusted", "again.cer", server.der)
    put(folder / "trusted", "bundle.crt", chained.issuers_pem)
    put(folder / "trusted", "broken.pem", b"-----BEGIN CERTIFICATE-----")
    pem = store.trusted_pem()
    assert pem.count("BEGIN CERTIFICATE") == 3
    assert "PRIVATE" not in pem
    assert pem.isascii()


def test_looking_for_no_hash_costs_no_cryptography() -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from wlcompat.certificates.store import CertificateStore\n"
        "from wlcompat.certificates.problems import CertificateProblem\n"
        "for identifier, by in (('9d of', 'hash'), ('nobody', 'name')):\n"
        "    try: CertificateStore(Path('nowhere')).find(identifier, by)\n"
        "    except CertificateProblem: pass\n"
        "assert CertificateStore(Path('nowhere')).trusted_pem() == ''\n"
        "assert 'cryptography' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_names_of_new_ones_are_checked(store) -> None:
    with pytest.raises(BadName):
        create_certificate(store, "../x", key="ec")
    assert not store.folder.exists()
