"""A program under `wlcompat run` that the system asks to end: what it has to do at its end it does."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PATIENCE

PROGRAM = """
ThreadExécute("Ouvrier", threadNormal, Travaille)
Attends()

PROCÉDURE Attends()
SignalAttend("prêt")
Trace("ready")
SELON {what}
	CAS 1: ThreadPause(100000)
	AUTRE CAS
		BOUCLE
		FIN
FIN
FIN:
	Trace("end of the main code")

PROCÉDURE Travaille()
SignalOuvre("prêt")
SignalAttend("jamais")
FIN:
	Trace("end of the thread")
"""


@pytest.mark.parametrize("what", ["1", "2"])
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_it_with_its_last_sections(
    tmp_path: Path, what: str, sent: signal.Signals, code: int
) -> None:
    source = tmp_path / "service.wl"
    source.write_text(PROGRAM.replace("{what}", what), "utf-8")
    command = [sys.executable, "-m", "translator", "run", str(source)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            program.send_signal(sent)
            printed, said = program.communicate(timeout=PATIENCE)
        finally:
            program.kill()
    assert (printed.splitlines(), program.returncode) == (
        ["end of the main code", "end of the thread"],
        code,
    ), said
    assert "Traceback" not in said
