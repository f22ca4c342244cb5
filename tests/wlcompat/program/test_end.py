"""EndProgram ends the process, from any thread, and runs what has to run."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

import pytest

from wlcompat import EndProgram, FinProgramme

PATIENCE = 60


def _run(
    code: str, typed: str | None = "", main_thread_has: float = PATIENCE, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a program of its own; `typed` None leaves its keyboard open, with nothing to come."""
    head = f"import threading\nfrom wlcompat import {_NAMES}\n"
    head += f"import wlcompat.program.functions as ends\nends.PATIENCE_WITH_MAIN_THREAD = {main_thread_has}\n"
    process = subprocess.Popen(
        [sys.executable, "-c", head + dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment or None,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        if typed is not None:
            out, err = process.communicate(typed, timeout=PATIENCE)
        else:
            process.wait(PATIENCE)
            out, err = process.stdout.read(), process.stderr.read()
            process.stdin.close()
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


_NAMES = "EndProgram, Info, SocketCreate, SocketExist, ThreadExecute, ThreadPause, YesNo, YesNoAsynchronous"


def test_in_the_main_thread_the_end_sections_run() -> None:
    done = _run(
        """
        def main():
            try:
                EndProgram("bye")
            except Exception:
                Info("never")
            finally:
                Info("end section")
        main()
        Info("never")
        """
    )
    assert (done.stdout, done.stderr, done.returncode) == ("bye\nend section\n", "", 0)


def test_several_texts_are_lines_of_the_message() -> None:
    assert _run("EndProgram('a', 'b', 3)").stdout == "a\nb\n3\n"


@pytest.mark.parametrize("arguments", ["False", "'bye', False", "0"])
def test_without_closing_codes_they_do_not(arguments: str) -> None:
    done = _run(
        f"""
        try:
            Info("begin")
            EndProgram({arguments})
        finally:
            Info("never")
        """
    )
    assert (done.stdout, done.returncode) == ("begin\n" + ("bye\n" if "bye" in arguments else ""), 0)


def test_in_another_thread_the_main_thread_ends_in_its_wait() -> None:
    done = _run(
        """
        def work():
            try:
                EndProgram("from the thread")
            finally:
                Info("end section of the thread")
        ThreadExecute("worker", 0, work)
        try:
            ThreadPause(100_000)
        finally:
            Info("end section")
        """
    )
    assert sorted(done.stdout.splitlines()) == ["end section", "end section of the thread", "from the thread"]
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize(
    "busy",
    ["while True: pass", "YesNo('?')", "threading.Event().wait()"],
    ids=["computing", "at the keyboard", "in Python"],
)
def test_a_main_thread_that_does_not_notice_is_ended_too(busy: str) -> None:
    code = f"ThreadExecute('worker', 0, lambda: EndProgram('enough'))\n{busy}\nInfo('never')"
    done = _run(code, typed=None, main_thread_has=0.1)
    assert "enough\n" in done.stdout
    assert "never" not in done.stdout
    assert (done.stderr, done.returncode) == ("", 0)


def test_threads_of_python_can_end_the_program() -> None:
    done = _run(
        """
        threading.Thread(target=lambda: EndProgram("bye")).start()
        ThreadPause(100_000)
        """
    )
    assert (done.stdout, done.stderr, done.returncode) == ("bye\n", "", 0)


def test_other_threads_and_sockets_are_closed() -> None:
    done = _run(
        """
        import atexit
        atexit.register(lambda: Info(SocketExist("server")))
        ready = threading.Event()
        def waits():
            try:
                ready.set()
                ThreadPause(100_000)
            finally:
                Info("end section of the other")
        import random
        while not SocketCreate("server", random.randint(10_000, 32_000), "127.0.0.1"):
            pass
        ThreadExecute("other", 0, waits)
        ready.wait()
        EndProgram()
        """,
        WLCOMPAT_THREADS="wait",
    )
    assert (done.stdout, done.stderr) == ("end section of the other\n0\n", "")


def test_open_questions_do_not_delay_the_end() -> None:
    done = _run("YesNoAsynchronous('?', Info)\nEndProgram()", typed=None)
    assert (done.stderr, done.returncode) == ("", 0)


def test_without_it_the_program_waits_for_the_answer() -> None:
    done = _run("YesNoAsynchronous('?', lambda answer: Info('answer', answer))", typed="no\n")
    assert done.stdout == "?\n  1) Yes [Enter]\n  2) No\n> answer\n0\n"
    assert (done.stderr, done.returncode) == ("", 0)


def test_both_languages() -> None:
    assert FinProgramme is EndProgram
