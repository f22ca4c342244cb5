"""`wlcompat run`: translate a program and run it, with WLanguage lines in its tracebacks."""

from __future__ import annotations

import argparse
import gc
import inspect
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from translator.cli.diagnostics import show
from translator.cli.files import translations
from translator.cli.language import program_speaks
from translator.cli.loading import importable
from translator.cli.options import HelpFormatter
from translator.cli.problems import FileProblem, complain
from translator.pipeline import Translation
from wlcompat.catalog import fold

__runs_programs__ = True  # ErrorInfo(errStack) and the like tell of the program alone

_DESCRIPTION = """\
Translate a program and run it.

  wlcompat run server.wl                    run its code, as WINDEV runs the code of a project
  wlcompat run sources                      a folder of .wl, .wdg, .wdc and .wdp files, as one program
  wlcompat run sources --call Cleanup       set up what its files declare, then run one procedure
  wlcompat run sources --call Tools.Cleanup the procedure of that name in Tools.wdg
  wlcompat run job.wl -- one two            what stands behind -- is for the program

The code of a file that only declares, such as a set of procedures, runs first. Without --call, one other file
may have code of its own: that is the program.
The exit code is the program's own: 0, or 1 where it ended by an error that nothing handled. Ctrl+C (130) and
SIGTERM (143) end it with its END sections and those of its threads; a second one waits for no thread.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("run", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument(
        "path", type=Path, metavar="PATH", help="a file, or a folder of .wl, .wdg, .wdc and .wdp files"
    )
    parser.add_argument("--call", metavar="PROCEDURE", help="the procedure to run, in any spelling")
    parser.add_argument(
        "arguments", nargs="*", default=[], metavar="ARGUMENT", help="for the program, behind --"
    )
    parser.set_defaults(run=run)


class Terminated(KeyboardInterrupt):
    """The system asks the program to end, by SIGTERM: it does as at Ctrl+C."""


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        made = translations([arguments.path])
    except FileProblem as problem:
        return complain(problem)
    if sys.stderr.isatty():
        show(made)
    gc.enable()  # `command` does without
    sys.argv = [str(arguments.path), *arguments.arguments]
    if threading.current_thread() is threading.main_thread():  # no other one may say what a signal does
        signal.signal(signal.SIGTERM, _terminate)
    try:
        text = "\n".join(translation.source.text for translation in made)
        with importable(made) as modules, program_speaks(text):
            for step in _steps(list(zip(made, modules, strict=True)), arguments.call):
                step()
    except FileProblem as problem:
        return complain(problem)
    except SystemExit as end:
        return _exit_code(end)
    except KeyboardInterrupt as interruption:
        sys.last_value = interruption  # as Python does, so that the end of the program knows
        return 143 if isinstance(interruption, Terminated) else 130
    except Exception as error:
        sys.last_value = error
        _show_error(error, {one.source.name for one in made})
        return 1
    finally:
        sys.stdout.flush()
    return 0


def _terminate(_signal: int, _frame: object) -> None:
    raise Terminated


_Parts = Sequence[tuple[Translation, ModuleType]]


def _steps(parts: _Parts, procedure: str | None) -> list[Callable[[], object]]:
    """Return what to call, in order: the declarations of the files, then the program or the procedure asked for."""
    with_code = [(translation, main) for translation, module in parts for main in _main_code(module)]
    if len(parts) == 1 and procedure is None and with_code:
        return [with_code[0][1]]
    with_code = [(translation, main) for translation, main in with_code if not translation.is_opened]
    steps = [main for translation, main in with_code if translation.declares_only]
    if procedure is not None:
        return [*steps, _procedure(parts, procedure)]
    programs = [(translation, main) for translation, main in with_code if not translation.declares_only]
    if len(programs) > 1:
        names = ", ".join(Path(translation.source.name).name for translation, _ in programs)
        raise FileProblem(f"several files have code to run: {names}; name a procedure with --call")
    if not programs:
        names = ", ".join(f.__name__.rstrip("_") for _, m in parts for f in _procedures(m).values())
        if names:
            raise FileProblem(f"there are only procedures; name one with --call: {names}")
    return [*steps, *(main for _, main in programs)]


_MAIN_CODE = "main"
"""What the code in front of the first procedure becomes; a procedure of that very name is spelled otherwise."""


def _main_code(module: ModuleType) -> list[FunctionType]:
    """Return the function of the code in front of the first procedure, where there is one."""
    return [function for name, function in _functions(module) if name == _MAIN_CODE]


def _procedures(module: ModuleType) -> dict[str, FunctionType]:
    """Return the procedures by their folded names."""
    return {_key(name): function for name, function in _functions(module) if name != _MAIN_CODE}


def _key(name: str) -> str:
    return fold(name.rstrip("_"))  # which a name gets that Python has already


def _functions(module: ModuleType) -> list[tuple[str, FunctionType]]:
    return [
        (name, value)
        for name, value in vars(module).items()
        if isinstance(value, FunctionType) and value.__module__ == module.__name__
    ]


def _procedure(parts: _Parts, name: str) -> FunctionType:
    """Return the procedure of that name, with its file in front where several have it."""
    owner, _, own_name = name.rpartition(".")
    key = _key(own_name)
    found = [
        procedures[key]
        for translation, module in parts
        if not owner or fold(owner) in (fold(translation.module), fold(Path(translation.source.name).stem))
        for procedures in [_procedures(module)]
        if key in procedures
    ]
    if not found:
        raise FileProblem(f"there is no procedure {name}")
    if len(found) > 1:
        names = ", ".join(f"{function.__module__}.{function.__name__}" for function in found)
        raise FileProblem(f"several files have a procedure {name}; name one of {names}")
    needed = [p.name for p in inspect.signature(found[0]).parameters.values() if p.default is p.empty]
    if needed:
        raise FileProblem(f"{name} cannot be run by itself, it needs {', '.join(needed)}")
    return found[0]


def _exit_code(end: SystemExit) -> int:
    if end.code is None:
        return 0
    return end.code if isinstance(end.code, int) else 1


def _show_error(error: BaseException, files: set[str]) -> None:
    """Print the error with the calls of the program, without those of what runs it."""
    report = traceback.TracebackException.from_exception(error)
    own = [frame for frame in report.stack if frame.filename in files]
    report.stack = traceback.StackSummary.from_list(own or report.stack)
    print("".join(report.format()), end="", file=sys.stderr)
