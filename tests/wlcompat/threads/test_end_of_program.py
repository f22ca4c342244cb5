"""The end of a whole program while its threads live, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import PATIENCE

_PROGRAM = """
import time
from wlcompat import (
    EventOpen, EventWait, ExecuteMainThread, Info, ThreadCurrent, ThreadExecute, ThreadPause, ThreadStop, threadMain,
    threadNormal,
)

def Serve():
    Info("serving")
    EventOpen("serving")
    EventWait({waits_for!r}{limit})
    Info("asks " + ExecuteMainThread(ThreadCurrent))
    Info("served")

def EndAll():
    ThreadStop(threadMain)

def main():
    ThreadExecute("server", threadNormal, Serve)
    EventWait("serving")
    {last}
    Info("end of main")

main()
"""


def _run(
    waits_for: str = "never", limit: str = "", last: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    program = _PROGRAM.format(waits_for=waits_for, limit=limit, last=last)
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        env={**os.environ, **environment},
    )


def test_the_end_of_the_program_ends_its_threads() -> None:
    ended = _run()
    assert ended.stdout == "serving\nend of main\n"
    assert (ended.returncode, ended.stderr) == (0, "")


def test_an_error_of_the_main_thread_ends_them_too() -> None:
    ended = _run(last="1 / 0")
    assert ended.stdout == "serving\n"
    assert ended.returncode == 1
    assert ended.stderr.rstrip().endswith("ZeroDivisionError: division by zero")


def test_the_program_can_wait_for_its_threads_and_serves_them() -> None:
    ended = _run(limit=", 1", WLCOMPAT_THREADS="wait")
    assert ended.stdout == "serving\nend of main\nasks threadMain\nserved\n"
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("setting", ["", "wait"])
def test_a_thread_that_ends_the_program(setting: str) -> None:
    last = 'ThreadExecute("ender", threadNormal, EndAll); ThreadPause(-1)'
    ended = _run(last=last, WLCOMPAT_THREADS=setting, limit=", 1")
    assert "end of main" not in ended.stdout
    assert (ended.returncode, ended.stderr) == (0, "")


def _ends_in_silence(program: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_thread_that_only_computes_does_not_keep_the_program() -> None:
    program = (
        "from wlcompat import ThreadExecute, threadNormal\n"
        "def Compute():\n"
        "    while True: pass\n"
        'ThreadExecute("t", threadNormal, Compute)\n'
    )
    _ends_in_silence(program)


def test_an_interrupt_at_the_end_ends_waiting_for_the_threads() -> None:
    program = (
        "import os, signal\n"
        "from wlcompat import ErrorInfo, ThreadExecute, errCode, threadNormal\n"
        "def Compute():\n"
        "    while ErrorInfo(errCode) != 75005:\n"  # the program is ending
        '        ThreadExecute("t", threadNormal, Compute)\n'
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    while True: pass\n"
        'ThreadExecute("t", threadNormal, Compute)\n'
    )
    _ends_in_silence(program)
