"""Servers as WINDEV developers write them: translated, run by Python alone, asked by clients of other make."""

from __future__ import annotations

import http.client
import json
import resource
import socket
import struct
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.conftest import PATIENCE
from tests.programs.conftest import Server, Start

REQUESTS = 100
AT_ONCE = 25
EVERY_BYTE = bytes(range(256))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of files to serve."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "page.html").write_text("<p>été</p>", encoding="utf-8")
    (folder / "image.png").write_bytes(EVERY_BYTE * 200)
    return folder


OF_CLASSES = pytest.mark.parametrize("name", ["serveur_http.wl", "projet_http"])
"""The same server twice: in one text, and as a project of classes and procedures in files of their own."""

Answer = tuple[int, dict[str, str], bytes]


def ask(
    server: Server,
    path: str,
    method: str = "GET",
    body: str | bytes | None = None,
    headers: dict[str, str] | None = None,
) -> Answer:
    """Ask once, on a connection of its own; return status, headers and body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    try:
        content = body.encode() if isinstance(body, str) else body
        connection.request(method, path, content, headers or {})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def ask_often(server: Server, path: str) -> list[Answer]:
    """Ask a hundred times, many at once, each time with another number behind the path."""
    with ThreadPoolExecutor(AT_ONCE) as clients:
        return list(clients.map(lambda number: ask(server, f"{path}{number}"), range(REQUESTS)))


def curl(server: Server, path: str, *options: str) -> str:
    """Ask with curl, another program altogether."""
    address = f"http://127.0.0.1:{server.port}{path}"
    done = subprocess.run(
        ["curl", "-sS", "--max-time", str(PATIENCE), *options, address],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


@OF_CLASSES
def test_classes_serve_routes_files_and_faults(start: Start, files: Path, name: str) -> None:
    server = start(name, files)
    status, headers, body = ask(server, "/?nom=" + quote("Léa B"))
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "<p>Bonjour Léa B !</p>" in body.decode()
    assert ask(server, "/page.html")[2].decode() == "<p>été</p>"
    status, headers, body = ask(server, "/image.png")
    assert (status, headers["Content-Type"], body) == (200, "image/png", EVERY_BYTE * 200)
    for path in ("/absent", "/../secret", "/%2e%2e/secret"):
        assert ask(server, path)[0] == 404
    assert ask(server, "/plante")[0] == 500
    assert ask(server, "/plante")[2].decode() == "Erreur 500 : Erreur interne : exception volontaire"
    big = EVERY_BYTE * 300
    status, headers, body = ask(server, "/echo", "POST", big, {"Content-Type": "application/x-any"})
    assert (status, headers["Content-Type"], body) == (200, "application/x-any", big)


@OF_CLASSES
def test_classes_keep_what_they_are_given(start: Start, files: Path, name: str) -> None:
    server = start(name, files)
    text = {"Content-Type": "text/plain"}
    assert ask(server, "/annuaire", "POST", "Chloé", text)[::2] == (201, b"3")
    assert ask(server, "/annuaire", "POST", "x", {"Content-Type": "image/png"})[0] == 415
    assert ask(server, "/annuaire", "POST", "  ", text)[0] == 400
    assert ask(server, "/annuaire?id=2", "DELETE")[0] == 204
    assert ask(server, "/annuaire?id=22", "DELETE")[0] == 404
    csv = {"Accept": "text/csv"}
    assert ask(server, "/annuaire", headers=csv)[2].decode() == "1;Amélie\r\n3;Chloé"
    assert ask(server, "/annuaire?q=CHLO", headers=csv)[2].decode() == "3;Chloé"


@OF_CLASSES
def test_classes_keep_connections_open_and_count(start: Start, files: Path, name: str) -> None:
    server = start(name, files)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    for number in range(20):
        connection.request("GET", f"/?nom={number}")
        assert f"Bonjour {number} !" in connection.getresponse().read().decode()
    connection.close()
    answers = ask_often(server, "/?nom=")
    assert [status for status, _, _ in answers] == [200] * REQUESTS
    assert all(f"Bonjour {number} !" in body.decode() for number, (_, _, body) in enumerate(answers))
    assert curl(server, "/stats").splitlines() == ["requêtes=121", "GET /=120", "GET /stats=1"]
    assert curl(server, "/arret", "-X", "POST") == "au revoir"
    assert server.ends() == ["Serveur arrêté"]


def test_procedures_serve_pages_and_files(start: Start, files: Path) -> None:
    server = start("petit_serveur.wl", files)
    answers = ask_often(server, "/nombre")
    assert [status for status, _, _ in answers] == [404] * REQUESTS
    assert "<p>Page vue 1 fois</p>" in curl(server, "/")
    assert "<p>Page vue 2 fois</p>" in curl(server, "/")
    assert curl(server, "/page.html") == "<p>été</p>"
    assert ask(server, "/image.png")[2] == EVERY_BYTE * 200
    assert ask(server, "/..")[0] == 403
    assert ask(server, "/", "POST", "")[0] == 405
    assert "Arrêt demandé" in curl(server, "/stop")
    assert server.ends() == ["Fin, 106 pages servies"]


def test_recent_style_serves_json_free_rest(start: Start) -> None:
    server = start("rest_server.wl")
    assert ask(server, "/ping")[::2] == (200, b"pong")
    assert ask(server, "/tasks", "POST", "write tests")[::2] == (201, b"task 1")
    assert ask(server, "/tasks", "POST", "répéter")[::2] == (201, b"task 2")
    assert ask(server, "/tasks?from=2")[2].decode() == "2=répéter"
    assert ask(server, "/tasks")[2].decode() == "1=write tests\r\n2=répéter"
    assert ask(server, "/tasks", "POST", " ")[::2] == (500, b"an empty task")
    assert ask(server, "/other")[::2] == (404, b"no route GET /other")
    assert [body for _, _, body in ask_often(server, "/ping?n=")] == [b"pong"] * REQUESTS
    assert curl(server, "/stop", "-X", "POST") == "bye"
    assert server.ends() == ["Stopped"]


class Guest:
    """A client of the chat: messages of the default mode, length first."""

    def __init__(self, server: Server, name: str) -> None:
        self._socket = socket.create_connection(("127.0.0.1", server.port), PATIENCE)
        self._stream = self._socket.makefile("rb")
        self.say(name)

    def say(self, text: str) -> None:
        data = text.encode("cp1252")
        self._socket.sendall(b"%d\r\n%s" % (len(data), data))

    def hears(self) -> str | None:
        """Return the next message, None when the server has closed the connection."""
        length = self._stream.readline()
        return self._stream.read(int(length)).decode("cp1252") if length else None

    def close(self) -> None:
        self._stream.close()
        self._socket.close()


def test_chat_serves_many_at_once(start: Start) -> None:
    server = start("discussion.wl")
    ana = Guest(server, "Ana")
    assert ana.hears() == "* bienvenue Ana, 1 présent(s)"
    bob = Guest(server, "Bob")
    assert (bob.hears(), ana.hears()) == ("* bienvenue Bob, 2 présent(s)", "* Bob arrive")
    other = Guest(server, "Ana")
    assert (other.hears(), other.hears()) == ("! pseudo déjà pris", None)
    ana.say("bonjour à tous")
    assert bob.hears() == "Ana> bonjour à tous"
    bob.say("/prive ana c'est moi")
    assert ana.hears() == "Bob (privé)> c'est moi"
    bob.say("/prive zoé c'est moi")
    assert bob.hears() == "! personne ne s'appelle zoé"
    bob.say("/qui")
    assert bob.hears() == "* Ana, Bob"
    bob.say("/quitte")
    assert (bob.hears(), bob.hears(), ana.hears()) == ("* au revoir", None, "* Bob part")
    crowd = [Guest(server, f"n{number}") for number in range(20)]
    assert {ana.hears() for _ in crowd} == {f"* n{number} arrive" for number in range(20)}
    ana.say("/ferme")
    assert ana.hears() == "* fermeture"
    assert server.ends() == ["Discussion close"]
    for guest in (ana, bob, other, *crowd):
        guest.close()


class Terminal:
    """A client of the command server: lines."""

    def __init__(self, server: Server) -> None:
        self._socket = socket.create_connection(("127.0.0.1", server.port), PATIENCE)
        self._stream = self._socket.makefile("rwb")
        assert self._answer() == "HELLO"

    def asks(self, line: str) -> str:
        self._stream.write(line.encode() + b"\r\n")
        self._stream.flush()
        return self._answer()

    def _answer(self) -> str:
        return self._stream.readline().decode().removesuffix("\r\n")

    def close(self) -> None:
        self._stream.close()
        self._socket.close()


def test_commands_answer_errors_and_go_on(start: Start) -> None:
    server = start("orders.wl")
    terminal = Terminal(server)
    said = ("add apple 5", "take apple 2", "take pear 1", "jump", "add", "take apple 4", "show")
    assert [terminal.asks(line) for line in said] == [
        "OK 5",
        "OK 3",
        "ERR not enough pear",
        "ERR unknown command jump",
        "ERR bad arguments",
        "ERR not enough apple",
        "apple=3",
    ]

    def work(_: int) -> None:
        worker = Terminal(server)
        for _ in range(50):
            assert worker.asks("add nut 1").startswith("OK ")
        assert worker.asks("quit") == "BYE"
        worker.close()

    with ThreadPoolExecutor(8) as workers:
        list(workers.map(work, range(8)))
    assert terminal.asks("show") == "apple=3,nut=400"
    assert terminal.asks("shutdown") == "BYE"
    terminal.close()
    assert server.ends() == ["errors 3"]


def test_a_table_of_lambdas_serves_all_clients_at_once(start: Start, files: Path) -> None:
    server = start("taches.wl", files)
    for number, title in enumerate(("Acheter+du+pain", 'R%C3%A9parer+"la"+pompe'), 1):
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        status, headers, body = ask(server, "/taches", "POST", f"titre={title}", form)
        assert (status, headers["Location"], body) == (201, f"/taches/{number}", str(number).encode())
    assert ask(server, "/taches", "POST", "titre=")[0] == 400
    assert json.loads(ask(server, "/taches")[2])[1]["titre"] == 'Réparer "la" pompe'
    assert ask(server, f"/taches/cherche?q={quote('réparer')}")[2].decode() == (
        '1 trouvée(s)\r\n- Réparer "la" pompe'
    )
    assert [ask(server, f"/taches/ferme?id={number}", "POST")[0] for number in (1, 99)] == [200, 404]
    assert [task["etat"] for task in json.loads(ask(server, "/taches")[2])] == ["fermé", "ouvert"]
    assert ask(server, "/image.png")[2] == EVERY_BYTE * 200
    assert [ask(server, path)[0] for path in ("/absent", "/a/../../b", "/boum?d=0")] == [404, 403, 500]
    assert curl(server, "/principal") == "42 dans le principal"
    assert curl(server, "/qui", "--http1.0").startswith("127.0.0.1 client_")
    answers = ask_often(server, "/lent?n=")
    assert [body.decode() for _, _, body in answers] == [f"lent {number}" for number in range(REQUESTS)]
    assert f"/lent : {REQUESTS} appel(s)" in ask(server, "/stats")[2].decode()
    assert ask(server, "/arret", "POST")[2] == b"au revoir"
    *_, last = server.ends()
    assert last.split() == ["nvInfo", "fin", ":", "2", "lignes", "de", "journal"]


def test_sections_of_errors_answer_for_what_fails(start: Start, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("bonjour", encoding="utf-8")
    server = start("commandes.wl")

    def says(*lines: str) -> list[str]:
        with (
            socket.create_connection(("127.0.0.1", server.port), PATIENCE) as client,
            client.makefile("rwb") as s,
        ):
            answers = []
            for line in lines:
                s.write(line.encode() + b"\r\n")
                s.flush()
                answers.append(s.readline().decode("cp1252").removesuffix("\r\n"))
            return answers

    said = {
        "ECHO abc def": "abc def",
        f"LIRE {text}": "[bonjour]",
        "LIRE /nada": "ERR 78002 lecture de /nada",
        "LIRE2 /nada": "404",
        f"LIRE2 {text}": "bonjour",
        "DIV 7 2": "3.5",
        "DIV 7 0": "ERR 12 division par zéro",
        "SUP /nada": "NON 1",
        "DET /nada": "DETECTEE",
        "LEVE 33": "ERR 33 levée 33",
        "TENTE 44": "vu 44",
        "RIEN": "? RIEN",
    }
    assert says(*said) == list(said.values())
    assert says("PLANTE") == [""], "the exception ends this client alone"
    assert says("ECHO x") == ["x"]
    assert says("FIN") == [""]
    assert server.ends() == [
        "journal : démarrage fini; client perdu (71041); exception 77; client perdu (71041)",
        "erreurs : 2",
    ]


def _sends_and_fetches(server: Server, number: int) -> None:
    """Lines and plain bytes by turns on one connection, several commands in one segment."""
    content = bytes(byte ^ number for byte in EVERY_BYTE) * 200
    with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as client, client.makefile("rb") as s:

        def line() -> str:
            return s.readline().decode("cp1252").removesuffix("\r\n")

        assert line() == "220 bonjour 127.0.0.1"
        client.sendall(b"METTRE f%d %d\r\n" % (number, len(content)))
        assert line() == f"150 j'attends {len(content)}"
        client.sendall(content)
        assert line() == f"226 {len(content)}"
        client.sendall(b"LISTE\r\nbof\r\nPRENDRE f%d\r\n" % number)
        assert f" f{number}={len(content)}" in line()
        assert (line(), line()) == ("500 BOF ?", f"150 {len(content)}")
        assert s.read(len(content)) == content
        client.sendall(b"METTRE g%d 3\r\nabcQUITTER\r\n" % number)
        assert [line() for _ in range(4)] == ["226 fini", "150 j'attends 3", "226 3", "221 au revoir"]
        assert s.read() == b""


def _breaks_off(server: Server, sent: bytes, *, reset: bool) -> None:
    with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as client:
        client.sendall(sent)
        if reset:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def test_files_go_both_ways_while_others_break_off(start: Start, tmp_path: Path) -> None:
    server = start("transfert.wl", tmp_path / "depot")
    stages = (b"", b"METTRE k 9", b"METTRE k 100000\r", b"METTRE k 100000\r\nabc", b"PRENDRE f1\r\n")
    with ThreadPoolExecutor(AT_ONCE) as clients:
        work = [clients.submit(_sends_and_fetches, server, number) for number in range(AT_ONCE)]
        for sent in stages:
            _breaks_off(server, sent, reset=True)
            _breaks_off(server, sent, reset=False)
        for one in work:
            one.result(PATIENCE)
    with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as client:
        client.sendall(b"ARRET\r\n")
        assert server.ends() == [f"transferts : {2 * AT_ONCE}", f"fichiers : {2 * AT_ONCE}"]


@pytest.mark.parametrize("mode", ["demande", "force"])
def test_threads_in_every_wait_end_with_their_last_sections(
    start: Start, free_port: Callable[[], int], mode: str
) -> None:
    server = start("arret.wl", free_port(), free_port(), mode)
    everyone = "accepte,attend,ecrit,fin d'un autre,lit,pause,section,semaphore,signal,udp,verrou"
    assert server.ends() == [everyone, "1", "1", "1", "encore"]


@pytest.mark.parametrize(
    ("language", "no_more", "unknown"),
    [
        ("en", "The system gives this program no more sockets and files", "There is no socket called"),
        ("fr", "Le système ne donne plus de sockets ni de fichiers", "Il n'y a pas de socket nommée"),
    ],
)
def test_a_program_without_descriptors_is_told_so_in_its_language(
    start: Start, monkeypatch: pytest.MonkeyPatch, language: str, no_more: str, unknown: str
) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", language)
    server = start("descripteurs.wl")
    resource.prlimit(server.process, resource.RLIMIT_NOFILE, (40, 40))
    with socket.create_connection(("127.0.0.1", server.port)):
        *told, missing, again, certificate = server.ends()
    assert len(told) == 5
    assert all(line.startswith(no_more) for line in told), told
    assert missing.startswith(unknown)
    assert (again, certificate) == ("1", "72001")
