# ruff: noqa: N802 - WLanguage's own names
"""Starting other programs."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import threading
from enum import IntEnum

from wlcompat.catalog import constant, function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.errors.table import define
from wlcompat.files.paths import failing_with, system_path
from wlcompat.strings.arguments import text_of

NO_PROGRAM = define(70201, "A program to start needs a name, and the command given is empty.")
NOT_STARTED = define(70202, 'The program "{program}" could not be started: {system}.')
NOTHING_OPENS = define(
    70203,
    'Nothing on this system opens "{document}" by itself. On Linux, the command xdg-open of the package xdg-utils '
    "does it.",
)


class WindowMode(IntEnum):
    """How the window of a program appears. The numbers are this runtime's own."""

    Active = 1
    Iconize = 2
    Maximize = 3
    Inactive = 4


class WaitMode(IntEnum):
    """Whether a program is waited for. The numbers are this runtime's own."""

    DontWait = 1
    Wait = 2


# The help page was not seen; programs use these
constant("exeActive", "exeActif", WindowMode.Active)
constant("exeIconize", "exeIconise", WindowMode.Iconize)
constant("exeMaximize", "exeMaximise", WindowMode.Maximize)
constant("exeInactive", "exeInactif", WindowMode.Inactive)
constant("exeDontWait", "exeNonBloquant", WaitMode.DontWait)
constant("exeWait", "exeBloquant", WaitMode.Wait)


@function(
    french="LanceAppli",
    parameters=("Program name", "Startup mode", "Wait mode", "Current folder"),
    limits="How the window appears is the program's own affair.",
)
@when_it_fails(returns=False)
def ExeRun(
    command: str,
    window: WindowMode = WindowMode.Active,  # noqa: ARG001 - systems but Windows have no such thing
    wait: WaitMode = WaitMode.DontWait,
    folder: str = "",
) -> bool:
    """Start a program and tell whether it was started; with exeWait, go on only when it has ended.

    The command is the program, by its path or as the system finds it, and its parameters; what holds spaces stands
    in quotes. `folder` is where the program begins. False with ErrorOccurred and ErrorInfo where it cannot be
    started.

    Page not seen; programs use it. The shell of the system takes no part: no $, |, or * means anything special.
    """
    words = _words(text_of(command))
    if not words:
        raise Failure(NO_PROGRAM)
    where = system_path(folder) if folder else None
    program = words[0]
    try:
        # In a session of its own: it goes on when this program ends
        started = subprocess.Popen(words, cwd=where, start_new_session=True, stdin=subprocess.DEVNULL)
    except OSError as error:
        raise Failure(
            NOT_STARTED,
            program=program,
            system_code=error.errno or 0,
            system_message=error.strerror or str(error),
        ) from error
    if wait == WaitMode.Wait:
        started.wait()
    else:  # some thread has to take note of its end, or it stays in the system's table of processes
        threading.Thread(target=started.wait, daemon=True).start()
    return True


@function(french="LanceAppliAssociée", parameters=("Document",))
@when_it_fails(returns=False)
def ShellExecute(document: str) -> bool:
    """Open a document, a folder or an address with the program that the system has for it; whether that worked.

    False with ErrorOccurred and ErrorInfo where the system has nothing that opens documents, or it refuses.
    Page not seen; programs use it with one parameter. Missing: its other parameters.
    """
    text = text_of(document)
    what = text if "://" in text or text.startswith("mailto:") else system_path(text)
    if sys.platform == "win32":
        with failing_with(what):
            os.startfile(what)
        return True
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    found = shutil.which(opener)
    if found is None:
        raise Failure(NOTHING_OPENS, document=what)
    done = subprocess.run([found, what], check=False, capture_output=True, text=True)
    if done.returncode:
        raise Failure(
            NOT_STARTED,
            program=opener,
            system_code=done.returncode,
            system_message=done.stderr.strip() or f"exit code {done.returncode}",
        )
    return True


def _words(command: str) -> list[str]:
    """Return the program and its parameters: parted by blanks, but not inside double quotes."""
    splitter = shlex.shlex(command, posix=True, punctuation_chars="")
    splitter.whitespace_split, splitter.commenters, splitter.escape, splitter.quotes = True, "", "", '"'
    try:
        return list(splitter)
    except ValueError:  # a quote that is not closed
        return command.replace('"', " ").split()
