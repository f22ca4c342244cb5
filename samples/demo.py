"""The tour that `make demo` gives: WLanguage becomes Python, and the Python serves a TLS client.

Everything happens in a temporary folder that is removed at the end. The exit code is 0 only if each step
did what it says.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent / "en" / "secure_server.wl"
CERTIFICATE = "DemoServer"
PATIENCE = 20.0
"""Seconds that any one step may take."""

_COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


class StepError(Exception):
    """A step of the tour did not do what it says."""


def main() -> int:
    """Give the tour."""
    with tempfile.TemporaryDirectory(prefix="wlcompat-demo-") as folder:
        try:
            _tour(Path(folder))
        except StepError as failure:
            print(_paint("31", f"   This step failed: {failure}"), file=sys.stderr)
            return 1
    return 0


def _tour(folder: Path) -> None:
    os.environ["WLCOMPAT_CERTIFICATES"] = str(folder / "certificates")

    _heading(1, "The program: WLanguage, as it stands in WINDEV's editor")
    source = _copy_of_sample(folder)
    _show(source.read_text(encoding="utf-8"))

    _heading(2, "Its certificate: made for this tour, in a store of its own")
    _say(f"wlcompat cert create {CERTIFICATE}")
    _wlcompat("cert", "create", CERTIFICATE)
    fingerprint = _wlcompat("cert", "show", CERTIFICATE, "--hash").strip()
    _say(f"SHA-1 hash, as CertificateHash would take it: {fingerprint}")
    authority = folder / "public.pem"
    authority.write_text(_wlcompat("cert", "show", CERTIFICATE, "--pem"), encoding="ascii")

    _heading(3, "The translation: Python that calls the same functions")
    _say(f"wlcompat translate {source.name} -o translated")
    _wlcompat("translate", str(source), "-o", str(folder / "translated"))
    translated = folder / "translated" / f"{source.stem}.py"
    if not translated.exists():
        raise StepError(f"the translation has no {translated.name}")
    _show(translated.read_text(encoding="utf-8"))

    _heading(4, "The server: that Python, in a process of its own")
    with _Server(translated) as server:
        server.wait_for("Secure server ready")
        port = _port(source)

        _heading(5, "A witness: what another TLS implementation sees")
        if _witness(port, authority):
            server.wait_for("The client is gone")
            server.wait_for("")  # the line that says why: openssl only looked, and left

        _heading(
            6, "A client: Python's own ssl, which trusts this one certificate and checks the name localhost"
        )
        _converse(port, authority)
        server.wait_for("Received: Hello")

        _heading(7, "The end: after BYE the server closes by itself")
        server.wait_for("Secure server closed")
        code = server.exit_code()
        if code != 0:
            raise StepError(f"the server ended with exit code {code}")
        _say("exit code 0")
    print(_paint("32", "\nThat was all of it. Your turn: wlcompat run YOUR_FILE.wl  (see README.md)"))


def _copy_of_sample(folder: Path) -> Path:
    """Copy the sample; where its port is taken on this machine, the copy gets a free one."""
    text = SAMPLE.read_text(encoding="utf-8")
    port = _port(SAMPLE)
    if not _is_free(port):
        other = next((p for p in range(port + 1, port + 200) if _is_free(p)), None)
        if other is None:
            raise StepError(f"no free port from {port} to {port + 199}")
        _say(f"Port {port} is taken on this machine: this copy of the sample uses {other}.")
        text = text.replace(str(port), str(other))
    copy = folder / SAMPLE.name
    copy.write_text(text, encoding="utf-8")
    return copy


def _port(source: Path) -> int:
    found = re.search(r"^nPort is int = (\d+)$", source.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise StepError(f"{source.name} has no line `nPort is int = ...`")
    return int(found[1])


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        with suppress(AttributeError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)  # type: ignore[attr-defined,unused-ignore]
        try:
            probe.bind(("", port))
        except OSError:
            return False
    return True


def _wlcompat(*arguments: str) -> str:
    """Run the command line, and return what it printed."""
    command = [sys.executable, "-m", "translator.cli", *arguments]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False
    )
    if done.returncode != 0:
        raise StepError(f"wlcompat {' '.join(arguments)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _witness(port: int, authority: Path) -> bool:
    """Let openssl look at the server, where there is an openssl; return whether it did."""
    openssl = shutil.which("openssl")
    if openssl is None:
        _say("openssl is not on this machine; with it you would see protocol, cipher and certificate here.")
        return False
    address = ["-connect", f"localhost:{port}", "-servername", "localhost"]
    trust = ["-CAfile", str(authority), "-verify_hostname", "localhost"]
    _say(f"openssl s_client -connect localhost:{port}")
    done = subprocess.run(
        [openssl, "s_client", "-brief", *address, *trust],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    seen = done.stdout + done.stderr
    wanted = ("Protocol version", "Ciphersuite", "Peer certificate", "Verification")
    facts = [line.strip() for line in seen.splitlines() if line.startswith(wanted)]
    if "Verification: OK" not in facts:
        raise StepError(f"openssl did not accept the server's certificate:\n{seen}")
    for fact in facts:
        _say(fact)
    return True


def _converse(port: int, authority: Path) -> None:
    context = ssl.create_default_context(cafile=str(authority))
    try:
        with (
            socket.create_connection(("localhost", port), timeout=PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname="localhost") as secure,
        ):
            _say(f"{secure.version()}, certificate verified")
            _say("WINDEV's default framing: the length in decimal, CR LF, then the message")
            for message, answer in (("Hello", "You said: Hello"), ("BYE", "Goodbye after 2 messages.")):
                got = _exchange(secure, message)
                if got != answer:
                    raise StepError(f"the answer to {message!r} should be {answer!r}, not {got!r}")
    except OSError as error:
        raise StepError(f"the conversation broke off: {error}") from error


def _exchange(secure: ssl.SSLSocket, message: str) -> str:
    frame = f"{len(message)}\r\n{message}".encode("cp1252")
    _say(f"client -> server  {frame!r}")
    secure.sendall(frame)
    received = b""
    while b"\r\n" not in received or len(received) < _frame_length(received):
        piece = secure.recv(4096)
        if not piece:
            raise StepError(f"the server closed the connection after {received!r}")
        received += piece
    _say(f"server -> client  {received!r}")
    return received.partition(b"\r\n")[2].decode("cp1252")


def _frame_length(received: bytes) -> int:
    header = received.partition(b"\r\n")[0]
    if not header.isdigit():
        raise StepError(f"an answer starts with its length in decimal, not with {header!r}")
    return len(header) + 2 + int(header)


class _Server:
    """The translated program as a process; what it prints is shown as it comes."""

    def __init__(self, program: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", str(program)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        _say(f"{Path(sys.executable).name} {program.parent.name}/{program.name}")

    def __enter__(self) -> _Server:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.rstrip())
        self._lines.put(None)

    def wait_for(self, beginning: str) -> None:
        """Show the server's lines up to the one that starts so."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                raise StepError(f"the server did not print {beginning!r} in {PATIENCE:.0f} seconds") from None
            if line is None:
                code = self._process.wait()
                raise StepError(f"the server ended (exit code {code}) and never printed {beginning!r}")
            _say(f"server: {line}")
            if line.startswith(beginning):
                return

    def exit_code(self) -> int:
        """Wait for the end of the process."""
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise StepError("the server said that it closes, yet it did not end") from None


def _heading(number: int, text: str) -> None:
    print(_paint("1;36", f"\n{number}. {text}"), flush=True)


def _say(text: str) -> None:
    print(f"   {text}", flush=True)


def _show(text: str) -> None:
    for line in text.rstrip().splitlines():
        print(_paint("2", "   | ") + line.expandtabs(4))


def _paint(code: str, text: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if _COLOUR else text


if __name__ == "__main__":
    sys.exit(main())
