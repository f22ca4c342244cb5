"""A terminal with a program in it, and somebody who reads and types."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from types import TracebackType

from tests.conftest import PATIENCE

END_OF_INPUT = "\x04"
INTERRUPT = "\x03"


class Terminal:
    """Runs the WLanguage in a file at a terminal of its own."""

    def __init__(self, program: str, *, lines: int = 24, columns: int = 80, language: str = "en") -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        # The program leads the session, so that the terminal's keys reach it alone
        self._process = subprocess.Popen(
            [sys.executable, "-c", _BEGIN, "run", program],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env={**os.environ, "WLCOMPAT_LANGUAGE": language},
        )
        os.close(theirs)
        self._unread = ""
        self._decode = codecs.getincrementaldecoder("utf-8")().decode

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait(PATIENCE)
        os.close(self._ours)

    def shows(self, text: str) -> None:
        """Wait until the text appears, behind what has been waited for before."""
        while text not in self._unread:
            if not self._read():
                raise AssertionError(f"{text!r} did not appear behind {self._unread!r}")
        self._unread = self._unread.partition(text)[2]

    def types(self, text: str) -> None:
        """Type at the terminal."""
        os.write(self._ours, text.encode())

    def ends(self) -> tuple[str, int]:
        """Wait for the end of the program; return what else has appeared, and the exit code."""
        while self._read():
            pass
        return self._unread, self._process.wait(PATIENCE)

    def _read(self) -> bool:
        assert select.select([self._ours], [], [], PATIENCE)[0], f"nothing more behind {self._unread!r}"
        try:
            piece = os.read(self._ours, 4096)
        except OSError:  # the program has gone
            return False
        self._unread += self._decode(piece).replace("\r\n", "\n")
        return bool(piece)


_BEGIN = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from translator.cli import main
sys.exit(main(sys.argv[1:]))
"""
