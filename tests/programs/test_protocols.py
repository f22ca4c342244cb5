"""Protocols of the Internet in WLanguage, both sides: the other one is curl, Python's library, or bytes by the book."""

from __future__ import annotations

import ftplib
import hashlib
import io
import os
import smtplib
import socket
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from tests.programs.conftest import Run, Server, Start

EVERY_BYTE = bytes(range(256))


class Line:
    """A connection of the test's own, to be talked over in bytes."""

    def __init__(self, server: Server | socket.socket) -> None:
        self.socket = (
            server
            if isinstance(server, socket.socket)
            else socket.create_connection(("127.0.0.1", server.port), PATIENCE)
        )
        self.socket.settimeout(PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._stream = self.socket.makefile("rb")

    def sends(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.socket.sendall(piece)

    def sends_byte_by_byte(self, data: bytes) -> None:
        self.sends(*(bytes([byte]) for byte in data))

    def hears(self, count: int) -> bytes:
        return self._stream.read(count)

    def hears_until(self, end: bytes) -> bytes:
        """Return what comes before `end`."""
        data = b""
        while not data.endswith(end):
            piece = self._stream.read(1)
            assert piece, data
            data += piece
        return data.removesuffix(end)

    def asks(self, line: str) -> str:
        """Send a line and return the one that comes back."""
        self.sends(line.encode("cp1252") + b"\r\n")
        return self.hears_until(b"\r\n").decode("cp1252")

    def closes(self) -> None:
        self._stream.close()
        self.socket.close()


def curl(*arguments: object, sent: bytes = b"") -> bytes:
    command = ["curl", "-sS", "--max-time", str(PATIENCE), *map(str, arguments)]
    return subprocess.run(command, input=sent, capture_output=True, check=True).stdout


def described(text: str) -> str:
    """Return what the mail server tells of a message."""
    data = text.encode("cp1252")
    return f"{len(data)} {hashlib.md5(data).hexdigest().upper()}"


def test_mail_goes_both_ways(start: Start, run: Run, tmp_path: Path) -> None:
    server = start("courrier.wl")
    assert run("courrier_client.wl", server.port).ends() == ["envoyé", "attendu : 503 pas de destinataire"]
    long = "Subject: x\r\n\r\n.dot\r\nfin\r\n" + "x" * 70_000 + "\r\n"
    with smtplib.SMTP("127.0.0.1", server.port, timeout=PATIENCE) as client:
        assert client.ehlo("moi")[0] == 250
        assert client.esmtp_features == {"8bitmime": "", "size": "1000000", "help": ""}
        refused = {"@bad": (550, "refusé".encode("cp1252"))}
        assert client.sendmail("a@b.c", ["d@e.f", "@bad"], long) == refused
    short = "Subject: curl\r\n\r\nhello\r\n.\r\nbye\r\n"
    (tmp_path / "mail").write_text(short, newline="")
    address = f"smtp://127.0.0.1:{server.port}"
    curl(address, "--mail-from", "c@u.rl", "--mail-rcpt", "x@y.z", "--upload-file", tmp_path / "mail")
    line = Line(server)
    assert line.hears_until(b"\r\n") == b"220 test ESMTP"
    line.sends_byte_by_byte(b"MAIL FROM:<x>\r\nNOOP\r")
    assert line.hears_until(b"\r\n") == b"503 EHLO d'abord"
    line.sends(b"\nSHUTDOWN\r\n")
    assert line.hears_until(b"\r\n221 fin\r\n") == b"250 OK"
    line.closes()
    own = "Subject: Essai\r\n\r\nBonjour,\r\n.une ligne qui commence par un point\r\n..\r\nà bientôt\r\n\r\n"
    assert server.ends() == [
        f"moi@ici.fr > vous@la.fr,lui@la.fr : {described(own)}",
        f"a@b.c > d@e.f : {described(long)}",
        f"c@u.rl > x@y.z : {described(short)}",
    ]


def test_files_go_over_connections_of_their_own(start: Start, free_port: Callable[[], int]) -> None:
    server = start("ftp.wl", *(free_port() for _ in range(6)))
    big = EVERY_BYTE * 8_000
    with ftplib.FTP(encoding="cp1252") as client:
        client.connect("127.0.0.1", server.port, PATIENCE)
        client.login("x", "secret")
        assert (client.pwd(), client.nlst()) == ("/", ["lisezmoi.txt"])
        assert client.storbinary("STOR big.bin", io.BytesIO(big)) == f"226 reçu {len(big)}"
        pieces: list[bytes] = []
        client.retrbinary("RETR big.bin", pieces.append)
        assert b"".join(pieces) == big
        assert client.size("big.bin") == len(big)
        for ask in (lambda: client.size("nada"), lambda: client.retrbinary("RETR nada", pieces.append)):
            with pytest.raises(ftplib.error_perm, match="550 absent"):
                ask()
        assert client.delete("lisezmoi.txt") == "250 supprimé"
    address = f"ftp://127.0.0.1:{server.port}"
    assert curl("-u", "me:secret", f"{address}/big.bin") == big
    curl("-u", "me:secret", "-T", "-", f"{address}/up.bin", sent=EVERY_BYTE)
    with pytest.raises(subprocess.CalledProcessError) as denied:
        curl("-u", "me:bad", f"{address}/big.bin")
    assert denied.value.returncode == 67
    line = Line(server)
    assert line.hears_until(b"\r\n").decode("cp1252") == "220 prêt"
    assert line.asks("PASV").startswith("227 ")
    assert line.asks("PASV").startswith("227 "), "the port is taken over from the last time"
    assert line.asks("ARRET") == "221 arrêt"
    assert server.ends() == [f"big.bin={len(big)}", f"up.bin={len(EVERY_BYTE)}"]
    line.closes()


def packet(kind: int, body: bytes) -> bytes:
    """Return a packet of MQTT 3.1.1."""
    length, left = b"", len(body)
    while True:
        left, digit = divmod(left, 128)[0], left % 128
        length += bytes([digit | (128 if left else 0)])
        if not left:
            return bytes([kind]) + length + body


def text(value: str) -> bytes:
    data = value.encode()
    return len(data).to_bytes(2, "big") + data


def test_a_client_of_a_broker_that_sends_bytes_by_the_book(run: Run) -> None:
    big = EVERY_BYTE * 800
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(PATIENCE)
        client = run("mqtt.wl", listening.getsockname()[1])
        broker = Line(listening.accept()[0])
        connect = packet(0x10, text("MQTT") + b"\x04\x02\x00\x3c" + text("wl-client"))
        assert broker.hears(len(connect)) == connect
        broker.sends_byte_by_byte(b"\x20\x02\x00\x00")
        subscribe = packet(0x82, b"\0\1" + text("maison/température") + b"\1")
        assert broker.hears(len(subscribe)) == subscribe
        first = packet(0x30, text("a/b") + "21°".encode())
        second = packet(0x32, text("a/c") + b"\x12\x34" + big)
        broker.sends(packet(0x90, b"\0\1\1") + first + second)
        publish = packet(0x32, text("maison/état") + b"\0\2" + "allumé".encode())
        assert broker.hears(len(publish)) == publish
        assert broker.hears(4) == b"\x40\x02\x12\x34"
        broker.sends(b"\x40\x02\x00\x02" + packet(0x30, text("z") + b"last"))
        assert broker.hears(2) == b"\xc0\x00"
        broker.sends(b"\xd0\x00")
        assert broker.hears(3) == b"\xe0\x00", "and then the end"
        broker.closes()
        assert client.ends() == [
            *("connected", "subscribed 1", "a/b: 21°"),
            f"a/c: {len(big)} {hashlib.md5(big).hexdigest().upper()}",
            *("acknowledged 2", "z: last", "bye"),
        ]
        refused = run("mqtt.wl", listening.getsockname()[1])
        broker = Line(listening.accept()[0])
        assert broker.hears(len(connect)) == connect
        broker.sends(b"\x20\x02\x00\x05")
        assert refused.ends() == ["refused 5"]
        broker.closes()


def test_two_threads_carry_what_goes_through_a_relay(start: Start) -> None:
    clients = 12
    with socket.create_server(("127.0.0.1", 0)) as behind, ThreadPoolExecutor(3 * clients) as threads:
        behind.settimeout(PATIENCE)

        def echo() -> None:
            with behind.accept()[0] as connection:
                while data := connection.recv(65_536):
                    connection.sendall(data)

        def send_and_receive(number: int) -> int:
            data = os.urandom(200_000 + number)
            line = Line(server)
            sending = threads.submit(line.sends, data)
            assert line.hears(len(data)) == data
            sending.result(PATIENCE)
            line.closes()
            return len(data)

        server = start("relais.wl", behind.getsockname()[1], clients)
        echoing = [threads.submit(echo) for _ in range(clients)]
        total = sum(threads.map(send_and_receive, range(clients)))
        for one in echoing:
            one.result(PATIENCE)
    assert server.ends() == [f"octets {2 * total}"]


def test_one_connection_in_all_modes(start: Start) -> None:
    server = start("supervision.wl")
    line = Line(server)
    line.sends(b"6\r\ncharge8\r\nmode:fin")
    assert line.hears(11 + 5) == b"8\r\ncharge=12\r\nok"
    line.sends(b"charge\x1a")
    assert line.hears_until(b"\x1a") == b"charge=3"
    line.sends(b"mode:tampon:CRLF.CRLF\x1a")
    assert line.hears_until(b"\x1a") == b"ok"
    line.sends_byte_by_byte(b"a\r\n.\rb\r\n.\r\n")
    assert line.hears_until(b"\r\n.\r\n") == b"? a\r\n.\rb"
    line.sends(b"gros:100000\r\n.\r\nqui\r\n.\r", b"\nvide\r\n.\r\n")
    assert line.hears_until(b"\r\n.\r\n") == b"g" * 100_000
    assert line.hears_until(b"\r\n.\r\n\r\n.\r\n") == str(line.socket.getsockname()[1]).encode(), (
        "and nothing"
    )
    line.sends(b"mode:fin:NULNUL\r\n.\r\n7\0charge\0\0")
    assert line.hears_until(b"\r\n.\r\n") == b"ok"
    assert line.hears_until(b"\0\0") == b"? 7\0charge", "what had come is read in the new mode"
    line.sends(b"mode:x\0\0")
    assert line.hears(15) == b"ok\0\0non 71064\0\0"
    line.sends(b"mode:taille\0\0", b"000006\r\ncharge", b"4\r\nvide", b"9\r\nmode:sans")
    assert line.hears_until(b"\0\0") == b"ok"
    assert line.hears(12 + 3 + 5) == b"9\r\ncharge=130\r\n2\r\nok"
    line.closes()
    assert server.next_line() == "71041"
    for header in (
        b"abc",
        b"\r\n",
        b" 3\r\nabc",
        b"3 \r\nabc",
        b"+3\r\nabc",
        b"3\nabc",
        b"-1\r\n",
        b"3.0\r\nabc",
    ):
        line = Line(server)
        line.sends(header)
        assert server.next_line() == "71045", header
        line.closes()
    line = Line(server)
    line.sends(b"10000000000\r\n")
    assert server.next_line() == "71046"
    line.closes()
    line = Line(server)
    line.sends(b"4\r\nstop")
    assert line.hears(8) == b"4\r\nstop"
    line.closes()
    assert server.ends() == ["demandes 16"]


def test_who_is_there_is_found_out_by_datagrams(start: Start, run: Run, free_port: Callable[[], int]) -> None:
    server = start("decouverte.wl")
    answers = run("decouverte.wl", free_port(), server.port).ends()
    today = answers.pop(4)
    assert len(today) == 10
    assert answers == [
        *("|71074", "diffusé", f"MOI {server.port}", "127.0.0.1", "1", "0"),
        *("0", "71069", "1", "1", "0", "71067", "0", "71066"),
    ]
    assert server.ends() == ["65507", "vide 0", "1"]


def test_bodies_in_pieces_and_files_in_parts(start: Start, tmp_path: Path) -> None:
    server = start("depot.wl")
    address = f"http://127.0.0.1:{server.port}"
    big = EVERY_BYTE * 4_000
    assert curl("--data-binary", "@-", "-H", "Transfer-Encoding: chunked", f"{address}/echo", sent=big) == big
    assert curl("-T", "-", "-X", "POST", f"{address}/echo", sent=big) == big
    assert curl(f"{address}/morceaux") == b"0123456789" * 1_000
    (tmp_path / "a.bin").write_bytes(big)
    (tmp_path / "b.txt").write_bytes("--été--\r\n".encode())
    parts = ["-F", "x=1", "-F", f"f=@{tmp_path / 'a.bin'}", "-F", f"g=@{tmp_path / 'b.txt'}"]
    assert curl(*parts, f"{address}/fichiers") == f"a.bin {len(big)}\r\nb.txt 11\r\n".encode()
    assert curl(f"{address}/fichiers?nom=a.bin") == big
    both = curl(
        f"{address}/fichiers?nom=b.txt", f"{address}/fichiers?nom=z", "-w", " %{http_code} %{num_connects} "
    )
    assert both.decode() == "--été--\r\n 200 1 pas de z 404 0 "
    assert curl("-w", " %{http_code}", "-d", "x", f"{address}/fichiers") == b"pas de boundary 400"
    assert curl("-w", " %{http_code}", f"{address}/panne") == b"panne voulue 500"
    line = Line(server)
    line.sends_byte_by_byte(
        b"POST /echo HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloGET /bonjour?nom=Zo%C3%A9 HTTP/1.0\r\n\r\n"
    )
    assert line.hears_until(b"\r\n\r\n").startswith(b"HTTP/1.1 200 OK\r\n")
    assert line.hears(5) == b"hello"
    assert line.hears_until(b"\r\n\r\n").endswith(b"Connection: close\r\nContent-Length: 12")
    assert line.hears(20).decode() == "Bonjour Zoé"
    line.closes()
    with ThreadPoolExecutor(25) as clients:
        answers = list(clients.map(lambda n: curl(f"{address}/bonjour?nom=n{n}"), range(100)))
    assert answers == [f"Bonjour n{number}".encode() for number in range(100)]
    assert curl("-X", "QUITTE", address) == b"adieu"
    assert server.ends() == ["servies 111"]
